package lawbook

import "github.com/doublelock/doublelock/ipa"

// A passage is a provision as it is shown: how it is called, and its wordings.
type passage struct {
	Anchor   string
	Label    string // empty: its section's or its work's heading says it
	URL      string // of the place
	Inner    bool   // it is a paragraph of a part
	Wordings []wording
}

// A wording is what a provision says, with the days on which it said so.
type wording struct {
	Days []span // empty: those of the words to which it belongs
	Says string
}

// passages are the words of a part of a section.
func (p Part) passages(s Section, w Work, b Book) (all []passage) {
	alone := b.found != "" && len(p.Words) > 0 && !p.Citation.Within(p.Words[0].Citation) // a paragraph was found without the words around it
	for _, one := range p.Words {
		shown := passage{Anchor: anchor(one.Citation), URL: address(one, b.On), Inner: one.Citation != p.Citation && !alone}
		switch {
		case one.Citation == s.Citation: // the heading names it
		case shown.Inner:
			shown.Label = label(one.Citation, p.Citation)
		default:
			shown.Label = label(one.Citation, w.Citation)
		}
		for _, v := range one.Versions {
			shown.Wordings = append(shown.Wordings, wording{p.days(one, v, s), v.Says})
		}
		all = append(all, shown)
	}
	return all
}

// address is where the text can be read: as it stood on the book's day, if there is one and the words have changed; else as it
// stands now. Where several wordings are told, the days of each lead to it as it stood.
func address(p ipa.Provision, on ipa.Date) string {
	if all, _ := ipa.Lookup(p.Citation); !on.IsZero() && len(all.Versions) > 1 {
		return p.Citation.At(on).URL()
	}
	return p.Citation.URL()
}

// days are the days of a wording, and what brought it in. What has no days has those of the words around it, or of the last of them:
// a paragraph those of its part, a part those of its section.
func (p Part) days(one ipa.Provision, v ipa.Version, s Section) (line []span) {
	around := p.Words[0]
	if one.Citation == around.Citation && s.Parts[0].Citation == s.Citation { // else there are no words around it
		around = s.Parts[0].Words[0]
	}
	latest := around.Versions[len(around.Versions)-1]
	several, first := len(one.Versions) > 1, one.Citation == around.Citation
	if several || first || v.From != latest.From || v.Until != latest.Until {
		days := plainText(stretch{v.From, v.Until}.String())
		if several {
			days.URL = one.Citation.At(v.From).URL()
		}
		if several && !first {
			days.Text = turnText(stretch{v.From, v.Until}, latest.From)
		}
		line = append(line, days)
		if by := v.By; !by.IsZero() && (first || by != latest.By) {
			line = append(line, plainText(", by "), linkPlace(by))
		}
	}
	if one.Certainty == ipa.Unsure {
		if line != nil {
			line = append(line, plainText(", "))
		}
		line = append(line, plainText("not all of the text was seen"))
	}
	return line
}
