package assist

import (
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// add puts a part of the book into the answer: each line as a kind of notice has it, if one is asked for, or as the first kind that has it does.
func (f *found) add(p lawbook.Part, on ipa.Date, kind acts.NoticeKind) {
	for _, w := range p.Words {
		f.Words = append(f.Words, provisionOf(w, on))
	}
	for _, r := range p.Rules {
		if r, kinds, has := kindsLines.rules.of(kind, r.ID, r); has {
			one := rule{r.ID, r.Act, r.Form, r.By, r.Law, r.Says, nil, kinds}
			for _, n := range r.Needs {
				one.Needs = append(one.Needs, n.ID)
			}
			f.Rules = append(f.Rules, one)
		}
	}
	for _, n := range p.Needs {
		if one, has := needOf(n, kind); has {
			f.Needs = append(f.Needs, one)
		}
	}
	for _, c := range p.Clocks {
		if c, kinds, has := kindsLines.clocks.of(kind, c.ID, c); has {
			length := ""
			if c.Length != (ipa.Period{}) {
				length = c.Length.String()
			}
			f.Clocks = append(f.Clocks, period{c.ID, c.Name, c.Law, length, c.Starts, c.Ends, c.Whose, c.Longer, kinds})
		}
	}
	for _, m := range p.Statuses {
		if m, kinds, has := kindsLines.statuses.of(kind, m.Status.String(), m); has {
			f.Statuses = append(f.Statuses, status{m.Status, m.Region, m.Law, m.Says, kinds})
		}
	}
	for _, s := range p.Positions {
		if s, kinds, has := kindsLines.positions.of(kind, s.ID, s); has {
			f.Positions = append(f.Positions, standing{s.ID, s.Holder, s.Kind, s.Counterparty, s.Content, s.Law, kinds})
		}
	}
	for _, i := range p.Also {
		f.Also = append(f.Also, i.Kind+" "+i.ID)
	}
}

// needOf is a need as a kind of notice has it, with the names that it has there.
func needOf(n lawbook.Need, kind acts.NoticeKind) (one need, has bool) {
	for _, id := range n.IDs {
		if n, kinds, is := kindsLines.needs.of(kind, id, n.Need); is {
			one, has = need{append(one.IDs, id), n.Unmet, n.Law, n.Else, n.Inferred, n.Cure, n.By, kinds}, true
		}
	}
	return one, has
}

// shorten leaves off what makes the answer too long, and says how much.
func (f *found) shorten() {
	f.LeftOff = cut(&f.Words) + cut(&f.Rules) + cut(&f.Needs) + cut(&f.Clocks) + cut(&f.Statuses) + cut(&f.Positions) + cut(&f.Questions) + cut(&f.Also)
}

// cut leaves off what goes beyond the most that is listed, and says how much that is.
func cut[T any](all *[]T) int {
	left := max(0, len(*all)-mostListed)
	*all = (*all)[:len(*all)-left]
	return left
}

// provisionOf is a provision with its wordings; its address is of the day, if there is one.
func provisionOf(p ipa.Provision, on ipa.Date) provision {
	one := provision{Place: p.Citation, Heading: p.Heading, URL: p.Citation.At(on).URL(), Certainty: p.Certainty}
	for _, v := range p.Versions {
		one.Wordings = append(one.Wordings, wording{v.From, v.Until, v.By, v.Says})
	}
	return one
}
