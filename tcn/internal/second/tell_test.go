package second

import (
	"fmt"
	"time"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What is here puts an event into the words of package acts. It judges nothing.

var minister = actors.SecretaryOfState{}

func told(t time.Time) ipa.Date {
	if t.IsZero() {
		return ipa.Date{}
	}
	return ipa.Day(t.Year(), int(t.Month()), t.Day())
}

func yes(b bool) acts.Finding {
	if b {
		return acts.Found
	}
	return 0
}

func (p person) operator() actors.RelevantOperator {
	o := actors.RelevantOperator{
		Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 10_001,
		Abroad: p.outside, FinancialOnly: p.financial,
	}
	if p.postal {
		o.Kind, o.Nexus = actors.Postal, 0
	}
	if p.few {
		o.Serves = 10_000
	}
	if p.throughly {
		o.Nexus = actors.SystemAbroad
	}
	return o
}

var purposes = map[string]acts.Purpose{
	"give": acts.Giving, "vary": acts.Varying, "renew": acts.Renewing, "confirm": acts.Confirming, "revoke": acts.Revoking,
}

// officer is any of those who review: each stands for a Commissioner but the Board.
type officer interface {
	actors.ReviewBody
	actors.Consultee
}

var officers = map[string]officer{
	"board": actors.TechnicalAdvisoryBoard{}, "judge": actors.JudicialCommissioner{},
	"chief": actors.InvestigatoryPowersCommissioner{}, "deputy": actors.DeputyCommissioner{},
}

func judge(who string) actors.Commissioner { return officers[who].(actors.Commissioner) }

var serves = [...]acts.Authorisations{acts.CommunicationsData, acts.TargetedInterception, acts.CommunicationsData, acts.EquipmentInterference}

func (t thing) requirement() acts.Requirement {
	place := "SI 2018/353, reg 3"
	if t.schedule != 0 {
		para := 2
		switch {
		case t.post:
			para = 14
		case t.removal:
			para = [...]int{0, 8, 9, 6}[t.schedule]
		}
		place = fmt.Sprintf("SI 2018/353, Sch %d para %d", t.schedule, para)
	}
	return acts.Requirement{Name: t.name, Obligation: ipa.MustParse(place), Serves: serves[t.schedule], Days: t.days}
}

func (e event) factors() acts.Factors {
	f := acts.AllFactors
	if e.unthought {
		f &^= acts.PrivacyTests
	}
	if e.unfactored {
		f &^= acts.Users
	}
	if e.unremoved {
		f &^= acts.Removal
	}
	return f
}

func (e event) act(p person) acts.Act {
	day := told(e.on)
	operator := p.operator()
	if e.stranger {
		operator = actors.RelevantOperator{Name: "Other", Kind: actors.Telecommunications}
	}
	switch e.what {
	case "consult":
		return acts.Consult{By: minister, On: day, Before: purposes[e.to]}
	case "decide":
		d := acts.Decide{
			By: minister, On: day, To: purposes[e.to], Removes: e.drops, Necessary: yes(e.unweighed != "necessary"),
			Proportionate: yes(e.unweighed != "proportionate"), ForAnother: e.another, Considered: e.factors() & acts.PrivacyTests,
			Review: e.review, OnReview: e.review != 0 && e.to == "vary",
		}
		for _, t := range e.adds {
			d.Adds = append(d.Adds, t.requirement())
		}
		return d
	case "approve":
		return acts.Approve{
			By: judge(e.who), On: day, Run: e.run, Delegated: yes(e.delegated), Unavailable: yes(e.away), Considered: e.factors() & acts.PrivacyTests,
		}
	case "refuse":
		return acts.Refuse{By: judge(e.who), On: day, Run: e.run, Reasons: !e.unreasoned, Delegated: yes(e.delegated), Unavailable: yes(e.away)}
	case "ask":
		return acts.Ask{By: minister, On: day, Run: e.run}
	case "give":
		return acts.Give{By: minister, On: day, Run: e.run, Considered: e.factors(), Oral: e.oral}
	case "vary":
		return acts.Vary{By: minister, On: day, Run: e.run, Considered: e.factors(), Oral: e.oral}
	case "renew":
		return acts.Renew{By: minister, On: day, Run: e.run, Considered: e.factors(), Oral: e.oral}
	case "revoke":
		return acts.Revoke{By: minister, On: day, Requirements: e.drops, Run: e.review, OnReview: e.review != 0, Considered: e.factors(), Oral: e.oral}
	case "abandon":
		return acts.Abandon{By: minister, On: day, Run: e.run}
	case "refer":
		return acts.Refer{By: operator, On: day, Of: purposes[e.to], Requirements: e.drops, Unreasonable: yes(!e.reasonable)}
	}
	return e.reviewAct(day, operator)
}

func (e event) reviewAct(day ipa.Date, operator actors.RelevantOperator) acts.Act {
	switch e.what {
	case "consult body":
		return acts.Consult{By: minister, On: day, Run: e.review, With: officers[e.who]}
	case "report":
		return acts.Report{
			By: officers[e.who], On: day, Run: e.review, Heard: yes(!e.unheard), ToPerson: yes(!e.untold), Quorate: yes(!e.few && e.who == "board"),
		}
	case "extend":
		x := acts.Extend{
			By: minister, On: day, Run: e.review, Term: acts.ReviewPeriod, To: told(e.until), CommissionerAgrees: yes(e.disagree != "judge"),
			PersonAgrees: yes(e.disagree != "person"), Exceptional: yes(!e.ordinary), Written: !e.unwritten,
		}
		if e.term == "relevant" {
			x.Term = acts.RelevantPeriod
		}
		return x
	case "direct":
		return acts.Direct{By: judge(e.who), On: day, Run: e.review, Until: told(plus(e.on, 10))}
	case "give another":
		return acts.GiveAnother{By: minister, On: day, Notice: "Second"}
	case "confirm":
		return acts.Confirm{By: minister, On: day, Run: e.run, Considered: e.factors(), Oral: e.oral}
	case "change":
		return acts.Change{By: operator, On: day, To: "service", Negative: yes(e.negative), Defeats: e.defeats}
	}
	return e.courtAct(day, operator)
}

var people = map[string]actors.Actor{
	"press": actors.Press{Name: "A"}, "public": actors.Public{}, "staff": actors.Staff{Name: "B", Of: "Acme"},
	"colleague": actors.Staff{Name: "F", Of: "Acme"}, "other's staff": actors.Staff{Name: "C", Of: "Other"}, "lawyer": actors.LegalAdviser{Name: "D"},
	"chief": actors.InvestigatoryPowersCommissioner{}, "tribunal": actors.Tribunal{}, "minister": minister, "claimant": actors.Claimant{Name: "E"},
}

func (e event) bound(operator actors.RelevantOperator) actors.Bound {
	if b, ok := people[e.speaker].(actors.Bound); ok {
		return b
	}
	return operator
}

func (e event) courtAct(day ipa.Date, operator actors.RelevantOperator) acts.Act {
	court, tribunal := actors.Court{}, actors.Tribunal{}
	part := map[string]acts.Matter{"existence": acts.Existence, "contents": acts.Contents}[e.part]
	switch e.what {
	case "permit":
		return acts.Permit{By: minister, On: day, To: people[e.hearer], What: part}
	case "disclose":
		return acts.Disclose{
			By: e.bound(operator), On: day, To: people[e.hearer], What: part, ForFunction: yes(e.function && e.hearer == "chief"),
			PersonalData: yes(e.personal && e.hearer == "chief"), Required: yes(e.required && e.hearer == "tribunal"),
		}
	case "sue":
		s := acts.Sue{
			By: minister, On: day, To: map[string]acts.Duty{"comply": acts.ToComply, "secret": acts.ToKeepSecret, "still": acts.ToStandStill}[e.duty],
			Whom: e.bound(operator), Abroad: e.outside && e.speaker == "staff",
		}
		if e.speaker != "staff" {
			s.Whom = nil
		}
		return s
	case "enjoin":
		return acts.Enjoin{By: court, On: day}
	case "discharge":
		return acts.Discharge{By: court, On: day}
	case "claim":
		c := acts.Claim{
			By: operator, On: day, Basis: acts.Complaint, Against: conduct[e.of], Aggrieved: yes(e.aggrieved), Victim: yes(e.victim),
			Believes: yes(e.believes), Equitable: yes(e.equity), Done: told(e.done), Proposed: yes(e.proposes), Challengeable: yes(e.improper),
		}
		if e.basis == "rights" {
			c.Basis = acts.HumanRights
		}
		if by, ok := people[e.speaker].(actors.Claiming); ok {
			c.By = by
		}
		return c
	case "appeal":
		a := acts.Appeal{By: operator, On: day, Run: e.run, Leave: yes(e.leave), PointOfLaw: yes(e.point), Special: yes(e.special)}
		if by, ok := people[e.speaker].(actors.Party); ok {
			a.By = by
		}
		return a
	case "decide appeal":
		return acts.DecideAppeal{By: court, On: day, Run: e.run, Remitted: e.remit}
	case "drop":
		d := acts.Drop{By: operator, On: day, Run: e.run}
		if by, ok := people[e.speaker].(actors.Claiming); ok {
			d.By = by
		}
		return d
	case "interim":
		return acts.OrderInterim{By: tribunal, On: day, Run: e.run, Requirements: e.drops, Heard: yes(!e.unheard)}
	case "determine":
		return acts.Determine{By: tribunal, On: day, Run: e.run, Equitable: yes(e.equity)}
	case "dismiss":
		return acts.Dismiss{By: tribunal, On: day, Run: e.run}
	case "quash":
		return acts.Quash{By: tribunal, On: day, Run: e.run, Requirements: e.drops, Heard: yes(!e.unheard), Equitable: yes(e.equity)}
	}
	panic(e.what)
}

var conduct = map[string]acts.Conduct{
	"giving": acts.OfGiving, "varying": acts.OfVarying, "not revoking": acts.OfNotRevoking, "renewing": acts.OfRenewing,
	"confirming": acts.OfConfirming, "required": acts.OfRequired, "connected": acts.OfConnected,
}
