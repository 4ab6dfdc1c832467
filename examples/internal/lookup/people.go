package lookup

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// people are the words that people have for somebody who has a role, beside the role's own name. None is said of anybody to whom a notice was given.
var people = []struct {
	role  actors.Role
	words string // divided by commas
}{
	{actors.RoleSecretaryOfState, "minister, home secretary, foreign secretary, home office, government, ministry, department, uk government, british government"},
	{actors.RoleJudicialCommissioner, "judge, commissioner, judicial commissioners, jc"},
	{actors.RoleInvestigatoryPowersCommissioner, "ipc, ipco, chief commissioner"},
	{actors.RoleDeputyCommissioner, "deputy, deputy commissioner, deputy ipc"},
	{actors.RoleTechnicalAdvisoryBoard, "tab, board, advisory board"},
	{actors.RoleTechnologyAdvisoryPanel, "tap, panel, advisory panel"},
	{actors.RoleRelevantOperator, "apple, google, meta, whatsapp, signal, microsoft, company, companies, corporation, provider, firm, business, operator, recipient, platform, tech company, telecommunications operator, telecom, isp"},
	{actors.RoleStaff, "engineer, employee, worker, developer, programmer, contractor, whistleblower, insider, personnel"},
	{actors.RoleTribunal, "ipt, tribunal, investigatory powers tribunal"},
	{actors.RoleCourt, "judiciary, high court, civil court, courts, court of appeal, court of session"},
	{actors.RoleClaimant, "complainant, plaintiff, applicant"},
	{actors.RoleIntervener, "intervenor, third party"},
	{actors.RoleLegalAdviser, "lawyer, solicitor, barrister, counsel, attorney, advocate, legal advisor"},
	{actors.RolePress, "journalist, reporter, newspaper, media, editor, broadcaster, blogger, magazine, bbc, washington post, correspondent"},
	{actors.RoleForeignOfficial, "gabbard, congress, senator, congressman, president, foreign government, us government, american government, diplomat"},
	{actors.RoleCivilSociety, "campaigner, campaign, ngo, charity, activist, privacy international, human rights group, pressure group, open rights group"},
	{actors.RolePublicAuthority, "police, mi5, mi6, gchq, nca, intelligence service, intelligence services, agency, security service, spies, authority, authorities"},
	{actors.RoleOfficial, "civil servant, officials, spokesperson, spokesman"},
	{actors.RolePrimeMinister, "pm"},
	{actors.RoleInformationCommissioner, "ico, information commissioner's office"},
	{actors.RolePublic, "user, customer, citizen, subscriber, consumer, everyone, anyone, individual, mp, member of parliament, parliament, politician, academic, researcher, teacher, student"},
}

// roleOf is the role that a text names: by its own name or by a word for those who have it, of one or of several, with "role" before it or without.
func roleOf(text string) (actors.Role, bool) {
	text = strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(text), "role "), "the ")
	for r := range actors.Roles() {
		if isOneOf(text, r.String()) {
			return r, true
		}
	}
	for _, p := range people {
		if isOneOf(text, strings.Split(p.words, ", ")...) {
			return p.role, true
		}
	}
	return 0, false
}

// isOneOf reports whether a text is one of some words, or several of it.
func isOneOf(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return text == w || text == w+"s" || text == w+"es" })
}

// many is from how many roles on a rule is for about everybody, and says nothing of one.
const many = 8

// concerning is what of a book concerns somebody who has a role: what they owe and are owed, may, can and cannot do; what can be done by them; what
// they can mend; and the clocks that run for or against them. It is told with the words that it rests on, and the questions that are open about those.
func concerning(b lawbook.Book, r actors.Role) lawbook.Book {
	return picked(b, func(p lawbook.Part) lawbook.Part {
		left := lawbook.Part{
			Citation:  p.Citation,
			Rules:     kept(p.Rules, func(rule tcn.Rule) bool { return len(rule.By) < many && slices.Contains(rule.By, r) }),
			Needs:     kept(p.Needs, func(n lawbook.Need) bool { return n.By == r }),
			Clocks:    kept(p.Clocks, func(c tcn.Clock) bool { return c.Whose == r }),
			Positions: kept(p.Positions, func(s tcn.Position) bool { return s.Holder == r || s.Counterparty == r }),
		}
		if len(left.Rules)+len(left.Needs)+len(left.Clocks)+len(left.Positions) > 0 {
			left.Words, left.Doubts = p.Words, p.Doubts
		}
		return left
	})
}

// in is the part of a book that is looked for.
func (s Subject) in(b lawbook.Book) (lawbook.Book, bool) {
	switch s.Kind {
	case "role":
		return concerning(b, s.Role), true
	case "topic":
		found := about(b, topics[s.topic].asks)
		return found, len(found.Works)+len(found.Doubts) > 0 // of another day there may be nothing
	}
	return b.Find(s.plain)
}

// picked are the parts of a book of which something is left, with the open questions about their words.
func picked(b lawbook.Book, left func(lawbook.Part) lawbook.Part) lawbook.Book {
	var works []lawbook.Work
	open := make(map[int]bool)
	for _, w := range b.Works {
		var sections []lawbook.Section
		for _, s := range w.Sections {
			var parts []lawbook.Part
			for _, p := range s.Parts {
				if p = left(p); len(p.Words) > 0 {
					parts = append(parts, p)
					for _, d := range p.Doubts {
						open[d.N] = true
					}
				}
			}
			if s.Parts = parts; parts != nil {
				sections = append(sections, s)
			}
		}
		if w.Sections = sections; sections != nil {
			works = append(works, w)
		}
	}
	b.Works = works
	b.Doubts = kept(b.Doubts, func(d lawbook.Doubt) bool { return open[d.N] })
	return b
}

// kept are those of a list that fit, in a list of their own.
func kept[T any](all []T, fits func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(all), func(one T) bool { return !fits(one) })
}
