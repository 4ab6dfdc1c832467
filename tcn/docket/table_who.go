package docket

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
)

// together are the words between several who did something.
var together = patternOf(` *(?:, and|,| and | & ) *`)

// each has a row for each of those who did something, where a cell names several and the reader knows one of them at least, or another row has it alone or tells that a
// notice is given to it: what each does is an act of its own.
func (f *fileReader) each(entries []tableRow) (all []tableRow) {
	alone := make(map[string]bool)
	for _, r := range entries {
		if who := cellText(r.cells[colWho]); !together.MatchString(who) {
			alone[folded(who)] = true
		}
		alone[folded(givenTo(cellText(r.cells[colDid])))] = true
	}
	delete(alone, "")
	for _, r := range entries {
		who := cellText(r.cells[colWho])
		if len(who) > mostPhrase || len(all) > mostEntries { // it names more than anybody does, or there are too many rows as it is
			all = append(all, r)
			continue
		}
		known := func(name string) bool {
			return isActor(name) || f.person(name) != "" || alone[folded(name)] || folded(name) == folded(cellText(r.cells[colNotice]))
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

// meet gives roles to names that stand under "who" without one: that of a notice, and of whom a notice is given to, is an operator's; of any other what it does
// tells whose it is, and the wording says what it is taken to be. One that does nothing but speak is one of the public, if it is told to whom a notice was given; else the reader asks who it is.
func (f *fileReader) meet(entries []tableRow, to map[string]string) {
	names, does, given := f.strangers(entries)
	for _, who := range names {
		rows := does[folded(who)]
		notice := rows[0].cells[colNotice]
		i := slices.IndexFunc(rows, func(r tableRow) bool { return folded(r.cells[colNotice]) == folded(who) })
		is := actors.RoleRelevantOperator
		if i >= 0 {
			notice = rows[i].cells[colNotice]
		} else if !given[folded(who)] {
			is = roleOf(rows)
		}
		if is == 0 && len(given) > 0 && saysAll(rows) {
			is = actors.RolePublic
		}
		if is == 0 {
			continue
		}
		text := fmt.Sprintf("%v: %s", is, who)
		if !isActor(text) {
			text = fmt.Sprintf("%v: %s", is, quoted(who)) // it has signs of its own
		}
		if is == actors.RolePublic {
			text = is.String() // which has no name
		}
		if i >= 0 || !given[folded(who)] {
			for _, r := range rows {
				r.takenToBe(who, is)
			}
		}
		f.line(rows[0].at, object([]string{"actor", "is"}, map[string]json.RawMessage{"actor": quoted(who), "is": quoted(text)}))
		if notice = cellText(notice); i >= 0 && to[notice] == "" {
			to[notice] = text
			f.line(rows[i].at, object([]string{"notice", "to"}, map[string]json.RawMessage{"notice": quoted(notice), "to": quoted(text)}))
		}
	}
}

// strangers are the names under "who" that stand without a role, with what each does, and the names of whom a notice is given to.
func (f *fileReader) strangers(entries []tableRow) (names []string, does map[string][]tableRow, given map[string]bool) {
	does, given = make(map[string][]tableRow), make(map[string]bool)
	for _, r := range entries {
		if whom := givenTo(cellText(r.cells[colDid])); whom != "" {
			given[folded(whom)] = true
		}
		who := cellText(r.cells[colWho])
		if who == "" || isActor(who) || f.person(who) != "" {
			continue
		}
		if does[folded(who)] == nil {
			names = append(names, who)
		}
		does[folded(who)] = append(does[folded(who)], r)
	}
	return names, does, given
}

// takenToBe marks in the wording of a row that what somebody is was not told. So it stands in every view of the entry.
func (r tableRow) takenToBe(who string, is actors.Role) {
	words := cellText(r.cells[colSays])
	if words == "" {
		words = strings.TrimSpace(who + " " + cellText(r.cells[colDid]))
	}
	r.cells[colSays] = fmt.Sprintf("%s (%s: taken to be %s)", words, who, cmp.Or(oneOf[is], "a "+is.String()))
}

// oneOf are roles that are no one person's.
var oneOf = map[actors.Role]string{
	actors.RolePress: "the press", actors.RoleCivilSociety: "civil society", actors.RolePublic: "one of the public",
}

// likelyRoles are those of whom a list of dates writes the bare name, the likeliest first where as much is told that each does.
var likelyRoles = []actors.Role{actors.RolePress, actors.RoleClaimant, actors.RoleIntervener, actors.RoleRelevantOperator, actors.RoleCivilSociety}

// roleOf is whose role it is to do the most of what rows tell; zero if they tell of nothing but speech.
func roleOf(rows []tableRow) (is actors.Role) {
	most := 0
	for _, role := range likelyRoles {
		n := 0
		for _, r := range rows {
			if r.isFor(role) {
				n++
			}
		}
		if n > most {
			most, is = n, role
		}
	}
	return is
}

// saysAll reports whether rows tell of statements alone.
func saysAll(rows []tableRow) bool {
	return !slices.ContainsFunc(rows, func(r tableRow) bool { return !r.means("say", actors.RolePublic) })
}

// means reports whether a row tells of an act, done by somebody of a role.
func (r tableRow) means(verb string, role actors.Role) bool {
	did := cellText(r.cells[colDid])
	word, _ := verbOf(strings.Fields(did))
	word = cmp.Or(word, did)
	return slices.Contains(append(meanings(word, role), ownVerb(word, role)), verb)
}

// isFor reports whether a row tells of an act, and no statement, that somebody of a role does.
func (r tableRow) isFor(role actors.Role) bool {
	did := cellText(r.cells[colDid])
	word, _ := verbOf(strings.Fields(did))
	word = cmp.Or(word, did)
	means := append(meanings(word, role), ownVerb(word, role))
	return slices.ContainsFunc(means, func(verb string) bool {
		if verb == "apply" { // anybody may apply for something; to be heard, who is no party
			switch did := strings.ToLower(did); {
			case toBeHeard.MatchString(did):
				return role == actors.RoleIntervener
			case toAmend.MatchString(did):
				return role == actors.RoleClaimant
			}
			return role == actors.RoleCivilSociety
		}
		return verb != "" && verb != "say"
	})
}

// toAmend are words of what a party does to a claim of its own.
var toAmend = patternOf(`^(?:\S+ )?(?:amend|widen|extend)(?:s|ed)? (?:its|their|the) ` + claims + `\b`)

// toWhom and whom find whom a notice is given: "served a TCN on Acme", "gave Acme a notice", "ordered Acme to decrypt".
var (
	toWhom = patternOf(`(?i)^(?:\S+ )?(?:gave|gives?|serve[sd]?|issue[sd]?|sent|sends?|hand(?:s|ed)?|impose[sd]?) .*\b(?:notice|order|tcn|demand|mandate)s? (?:to|on|upon|against) (?:the )?((?-i:[^\W\d_][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}))`)
	whom   = patternOf(`(?i:^(?:\S+ )?(?:gave|gives?|serve[sd]?|issue[sd]?|sent|sends?|hand(?:s|ed)?|slap(?:s|ped)?|hits?|present(?:s|ed)?|order(?:s|ed)|compel(?:s|led)|force[sd])) (?:the )?([A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}) (?:with |to |an? |another |the |its )`)
)

// givenTo is the name of whom a notice is given in words of what was done, or nothing.
func givenTo(did string) string {
	if len(did) > mostPhrase {
		return ""
	}
	for _, like := range []*pattern{toWhom, whom} {
		if found := like.FindStringSubmatch(did); found != nil {
			return found[1]
		}
	}
	return ""
}
