package docket

import (
	"cmp"
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
)

// together are the words between several who did something.
var together = regexp.MustCompile(` *(?:, and|,| and | & ) *`)

// each has a row for each of those who did something, where a cell names several and the reader knows one of them at least: what each does is an act of its own.
func (f *fileReader) each(entries []tableRow) (all []tableRow) {
	for _, r := range entries {
		who := cellText(r.cells[colWho])
		known := func(name string) bool {
			return isActor(name) || f.person(name) != "" || folded(name) == folded(cellText(r.cells[colNotice]))
		}
		names := together.Split(who, -1)
		if strings.Contains(who, ":") || known(who) || slices.Contains(names, "") || !slices.ContainsFunc(names, known) {
			all = append(all, r)
			continue
		}
		var seen []string
		for _, name := range names {
			if is := cmp.Or(f.person(name), folded(name)); !slices.Contains(seen, is) {
				seen = append(seen, is)
				one := r
				one.cells = maps.Clone(r.cells)
				one.cells[colWho] = name
				if one.cells[colSays] == "" {
					one.cells[colSays] = strings.TrimSpace(who + " " + cellText(r.cells[colDid]))
				}
				all = append(all, one)
			}
		}
	}
	return all
}

// meet gives roles to names that stand under "who" without one: that of a notice is its operator's, whoever claims is a claimant, and whoever publishes is the
// press. Of any other the reader asks who it is.
func (f *fileReader) meet(entries []tableRow, to map[string]string) {
	for _, r := range entries {
		who, notice := cellText(r.cells[colWho]), cellText(r.cells[colNotice])
		if who == "" || isActor(who) || f.person(who) != "" {
			continue
		}
		is := ""
		switch {
		case folded(who) == folded(notice):
			is = "relevant operator: " + who
		case r.means("claim", actors.RoleClaimant):
			is = "claimant: " + who
		case r.means("apply", actors.RoleIntervener) && toBeHeard.MatchString(strings.ToLower(r.cells[colDid])):
			is = "would-be intervener: " + who
		case r.means("publish", actors.RolePress):
			is = "press: " + who
		default:
			continue
		}
		f.line(r.at, object([]string{"actor", "is"}, map[string]json.RawMessage{"actor": quoted(who), "is": quoted(is)}))
		if folded(who) == folded(notice) && to[notice] == "" {
			to[notice] = is
			f.line(r.at, object([]string{"notice", "to"}, map[string]json.RawMessage{"notice": quoted(notice), "to": quoted(is)}))
		}
	}
}

// means reports whether a row tells of an act, in a word that means it if somebody of a role does it.
func (r tableRow) means(verb string, role actors.Role) bool {
	did := cellText(r.cells[colDid])
	word, _ := verbOf(strings.Fields(did))
	return word == verb || slices.Contains(meanings(cmp.Or(word, did), role), verb)
}
