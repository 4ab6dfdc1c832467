package lawbook

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A span is some text in one style. Both renderers write the same spans, so that neither page says what the other does not.
type span struct {
	Text  string
	Goes  string // the anchor to which it leads, if that stands in the page
	URL   string // the address to which it leads
	Style style
}

type style uint8

const (
	stylePlain  style = iota
	styleStrong       // what a line is about
	styleItalic       // a status; days
	styleCode         // an ID
	styleCite         // a place in the law
)

func plainText(s string) span  { return span{Text: s} }
func strongText(s string) span { return span{Text: s, Style: styleStrong} }
func italicText(s string) span { return span{Text: s, Style: styleItalic} }
func codeText(s string) span   { return span{Text: s, Style: styleCode} }

// linkItem leads to an item by its ID.
func linkItem(i Item) span { return span{Text: i.ID, Goes: i.Anchor(), Style: styleCode} }

// linkDoubt leads to an open question by its number.
func linkDoubt(n int) span {
	d, _ := ipa.DoubtOf(n)
	return span{Text: "doubt " + strconv.Itoa(n) + " (" + d.ID + ")", Goes: Item{"doubt", d.ID}.Anchor()}
}

// linkPlace leads to a place in the law. A pin is left out: the days that are told beside it say which wording is meant.
// A place that is not told leads to the larger one in which it stands.
func linkPlace(c ipa.Citation) span {
	s := span{Text: placeText(c), Style: styleCite}
	for _, place := range []ipa.Citation{c, partOf(c), sectionOf(c)} {
		if _, told := ipa.Lookup(place); told {
			s.Goes = anchor(place)
			break
		}
	}
	return s
}

func placeText(c ipa.Citation) string { return c.At(ipa.Date{}).String() }

// linkLaw is words of law, each leading to its place, with the days on which all of them stood if those are not the days
// of what is told beside it.
func linkLaw(law []ipa.Citation, near []stretch) (all []span) {
	for i, c := range law {
		if i > 0 {
			all = append(all, plainText("; "))
		}
		all = append(all, linkPlace(c))
	}
	if days := applies(law); !slices.Equal(days, near) {
		all = append(all, plainText(" ("+daysText(days)+")"))
	}
	return all
}

// stop puts a full stop after spans.
func stop(spans []span) []span { return append(spans, plainText(".")) }

// sentence is a text with a capital and a full stop.
func sentence(s string) string { return capital(strings.TrimSuffix(s, ".")) + "." }

// capital is a text that begins a sentence: a citation is written out there.
func capital(s string) string {
	if section.MatchString(s) {
		return strings.Replace(s, "s", "Section", 1)
	}
	return strings.ToUpper(s[:min(1, len(s))]) + s[min(1, len(s)):]
}

// section is a text that begins with a section.
var section = regexp.MustCompile(`^ss? \d`)

// row is texts in a row, with a word before the last.
func row(all []string, word string) string {
	if n := len(all) - 1; n > 0 {
		return strings.Join(all[:n], ", ") + " " + word + " " + all[n]
	}
	return strings.Join(all, "")
}

// curer is who can mend a need.
func curer(n tcn.Need) string {
	if n.Own {
		return "whoever does it"
	}
	return who(n.By)
}

// who is whoever has a role: "the Secretary of State", "a claimant".
func who(r actors.Role) string {
	name := doing.Office(r.String())
	switch r {
	case actors.RoleStaff, actors.RoleCivilSociety:
		return name
	case actors.RoleSecretaryOfState, actors.RoleInvestigatoryPowersCommissioner, actors.RoleTechnicalAdvisoryBoard, actors.RoleTechnologyAdvisoryPanel,
		actors.RoleTribunal, actors.RolePrimeMinister, actors.RoleRelevantOperator, actors.RolePress, actors.RolePublic,
		actors.RoleInformationCommissioner:
		return "the " + name
	default: // there are many of them
		if strings.ContainsRune("aeio", rune(name[0])) {
			return "an " + name
		}
		return "a " + name
	}
}

// anyOf is whoever has one of the roles.
func anyOf(all []actors.Role) string {
	everybody := 0
	for range actors.Roles() {
		everybody++
	}
	if len(all) == everybody {
		return "anybody"
	}
	var names []string
	for _, r := range all {
		names = append(names, who(r))
	}
	return row(names, "or")
}

// effectText is what follows from an unmet need, and whether the Act says so.
func effectText(n tcn.Need) string {
	if n.Inferred {
		return n.Else.String() + " (inferred)"
	}
	return n.Else.String() + " (stated)"
}
