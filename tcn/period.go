package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// A period is a line of the table of clocks, as it is written.
type clockLine struct {
	Name   string
	Law    string     // the words of law; the clock is there on a day exactly when all of them stood
	Length ipa.Period // zero: the law sets none
	Starts string     // what starts it
	Ends   string     // what its end does
	Whose  actors.Role
	Longer string // who can lengthen it, and how; empty: nobody
	Doubt  int
}

// clock is a line's number.
type clockID uint8

const (
	clockToRefer clockID = iota
	clockToReferVariation
	clockToReferRenewal
	clockToReview
	clockToDecide
	clockForEvidence
	clockLife
	clockLaterLife
	clockLegacyLife
	clockRenewalWindow
	clockLegacyWindow
	clockForSteps
	clockForInterception
	clockToApprove
	clockToGrant
	clockToSettle
	clockToComplain
	clockToClaim
	clockToAppeal

	clockCount
)

// periods is the table of clocks. Its index is the clock.
var clockLines = [clockCount]clockLine{
	clockToRefer: {"to refer the notice back", "s 257(1); SI 2018/354, reg 2(1)", ipa.Period{Days: 28, Rule: ipa.OfTheDay},
		"the day on which the notice is given", "it can be referred back no longer", actors.RoleRelevantOperator, "", 1},
	clockToReferVariation: {"to refer a variation back", "s 257(12); SI 2018/354, reg 2(1)", ipa.Period{Days: 28, Rule: ipa.OfTheDay},
		"the day on which notice of the variation is given", "it can be referred back no longer", actors.RoleRelevantOperator, "", 1},
	clockToReferRenewal: {"to refer a renewal back", "s 256A(6); SI 2018/354, reg 2(1)", ipa.Period{Days: 28, Rule: ipa.OfTheDay},
		"the day on which notice of the renewal is given", "it can be referred back no longer", actors.RoleRelevantOperator, "", 28},
	clockToReview: {"review period", "s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)", ipa.Period{Days: 180, Rule: ipa.BeginningWith},
		"the day of the referral", "the Secretary of State is in breach of the duty to decide; suspension and standstill go on", actors.RoleSecretaryOfState,
		"the Secretary of State, with the agreement of a Judicial Commissioner and the person, for any time and again: SI 2018/354, reg 2A(2)", 9},
	clockToDecide: {"relevant period", "s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)", ipa.Period{Days: 30, Rule: ipa.BeginningWith},
		"the day of the report to the Secretary of State, the later of the two", "the Secretary of State is in breach of the duty to decide; suspension and standstill go on", actors.RoleSecretaryOfState,
		"the Secretary of State, in exceptional circumstances, within the review period, by written notice: SI 2018/354, reg 2B(3)", 35},
	clockForEvidence: {"for evidence in the review", "s 257(8A)", ipa.Period{}, "a Commissioner's direction", "what comes later need not be taken into account", actors.RoleRelevantOperator,
		"the Commissioner, by another direction", 0},
	clockLife: {"life of the notice", "s 255(5A); s 255(5B)(a)", ipa.Period{Years: 2, Rule: ipa.BeginningWith},
		"the day on which the notice is given", "the notice ceases to have effect", actors.RoleSecretaryOfState,
		"the Secretary of State, by renewal or by a variation with further requirements: s 255(5A)", 2},
	clockLaterLife: {"life of the notice, renewed or varied", "s 255(5A); s 255(5B)(b)", ipa.Period{Years: 2, Rule: ipa.BeginningWith},
		"the day after the old last day", "the notice ceases to have effect", actors.RoleSecretaryOfState,
		"the Secretary of State, by renewal or by a variation with further requirements: s 255(5A)", 2},
	clockLegacyLife: {"life of a notice in effect before 14 Oct 2024", "SI 2024/1021, reg 4(2)", ipa.Period{Years: 2, Rule: ipa.BeginningWith},
		"14 Oct 2024", "the notice ceases to have effect", actors.RoleSecretaryOfState,
		"the Secretary of State, by renewal or by a variation with further requirements: s 255(5A)", 4},
	clockRenewalWindow: {"renewal period", "s 256A(4)", ipa.Period{Days: 30, Rule: ipa.EndingWith},
		"30 days before the end of the notice's last day", "the notice can be renewed no longer", actors.RoleSecretaryOfState, "", 0},
	clockLegacyWindow: {"renewal period of a notice in effect before 14 Oct 2024", "SI 2024/1021, reg 4(3)", ipa.Period{Years: 2, Rule: ipa.BeginningWith},
		"14 Oct 2024", "the notice can be renewed no longer", actors.RoleSecretaryOfState, "", 4},
	clockForSteps: {"for the steps", "s 253(7)", ipa.Period{}, "as the notice says", "the requirement must be complied with", actors.RoleRelevantOperator,
		"the Secretary of State, by variation: s 256(3)(a)", 23},
	clockForInterception: {"to intercept and hand over, one working day or as the notice says", "SI 2018/353, Sch 1 para 1", ipa.Period{}, "service of a copy of a warrant, which the notice is not",
		"the capability falls short of the obligation", actors.RoleRelevantOperator, "the Secretary of State, in the notice", 0},
	clockToApprove: {"to approve or refuse", "s 254(2)", ipa.Period{}, "the decision; the Act sets no time limit", "nothing", actors.RoleJudicialCommissioner, "", 0},
	clockToGrant:   {"to decide on the request", "s 254(5)", ipa.Period{}, "the request; the Act sets no time limit", "nothing", actors.RoleInvestigatoryPowersCommissioner, "", 0},
	clockToSettle:  {"to approve or refuse the outcome of the review", "s 258(2)", ipa.Period{}, "the decision; the Act sets no time limit", "nothing", actors.RoleInvestigatoryPowersCommissioner, "", 0},
	clockToComplain: {"to complain of the giving to the Tribunal", "RIPA 2000 s 67(5)", ipa.Period{Years: 1, Rule: ipa.After},
		"the conduct complained of", "the Tribunal does not consider a complaint unless it finds it equitable to", actors.RoleClaimant, "the Tribunal, where it is equitable", 0},
	clockToClaim: {"to bring human rights proceedings on the giving", "HRA 1998 s 7(5)", ipa.Period{Years: 1, Rule: ipa.BeginningWith},
		"the day of the act complained of", "the Tribunal does not hear a claim unless it finds it equitable to", actors.RoleClaimant, "the Tribunal, where it is equitable", 0},
	clockToAppeal: {"to apply for leave to appeal", "RIPA 2000 s 67A(1); SI 2018/1334, r 16", ipa.Period{Days: 21, Rule: ipa.After},
		"the day of the determination", "an application is late", actors.RoleClaimant, "the Tribunal, in special circumstances that make a refusal unjust: SI 2018/1334, r 16", 0},
}

// clockLaw are the words of each clock.
var clockLaw = func() (all [clockCount][]ipa.Citation) {
	for c, p := range clockLines {
		all[c] = parseLaw(p.Law)
		if _, ok := ipa.DoubtOf(p.Doubt); p.Doubt != 0 && !ok {
			panic(fmt.Sprintf("tcn: clock %q names doubt %d, which is not listed", p.Name, p.Doubt))
		}
	}
	return all
}()

// stillWords are the words of the standstill.
var stillWords = parseLaw("s 257(3A)")

// periodWords are all the words that no rule cites: the clocks', the positions', and those above.
var periodWords = func() [][]ipa.Citation {
	all := append(slices.Clone(clockLaw[:]), stillWords)
	for _, s := range positionLines {
		all = append(all, parseLaw(s.Law))
	}
	return all
}()

var (
	stillEras = compiledLaw.erasOf(stillWords)

	// clockEras are the eras on which each clock is there.
	clockEras = func() (all [clockCount]eraSet) {
		for c, law := range clockLaw {
			all[c] = compiledLaw.erasOf(law)
		}
		return all
	}()
)

// legacyStart is the day from which the life of a notice that was already in effect is counted: SI 2024/1021, reg 4(2).
var legacyStart = func() ipa.Date {
	p, _ := ipa.Lookup(clockLaw[clockLegacyLife][0])
	return p.Versions[0].From
}()

// span lays a clock on the calendar. What must be done within a time after a day may be done on the day itself.
func (c clockID) span(from ipa.Date) ipa.Span {
	span := clockLines[c].Length.Span(from)
	if clockLines[c].Length.Rule == ipa.After && !span.First.IsZero() {
		span.First = from
	}
	return span
}

// last is the last day of a clock, under the safe reading.
func (c clockID) last(from ipa.Date) ipa.Date { return c.span(from).Last }

// there reports whether the clock is there in an era.
func (c clockID) there(e eraSet) bool { return clockEras[c]&e != 0 }
