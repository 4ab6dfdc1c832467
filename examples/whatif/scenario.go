package main

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A scenario is a counterfactual: where it leaves what is reported, what is done instead, and how it reads.
type scenario struct {
	name    string
	title   string
	at      func(docket.Step) bool // the entry at which it branches: the last on the first notice that fits
	instead bool                   // that entry itself is not done
	acts    func(after docket.Step, days days) []acts.Act
	reads   []clause
}

// days are those on which what is reported is put to the law, by the words of the acts.
type days map[string]ipa.Date

// A clause is a sentence of the reading, told where it is so.
type clause struct {
	says string
	so   func(*comparison) bool
}

// standstill is the day from which the words of s 257(3A) stand.
var standstill = ipa.Day(2025, 6, 20)

const (
	toRefer      = "to refer the notice back" // a clock
	reviewPeriod = "review period"            // another
	isStill      = "make no change with a negative effect on the capability to assist"
	isFree       = "not comply so far as referred"
	isSilent     = "go on keeping the notice secret after its end"
	mayReport    = "disclose that a notice is proposed: s 255(8) binds from the giving"
)

var scenarios = []scenario{
	{
		name: "refused", title: "What if the Judicial Commissioner had refused?", instead: true,
		at: func(s docket.Step) bool { _, ok := s.Entry.Act.(acts.Approve); return ok },
		acts: func(_ docket.Step, days days) []acts.Act {
			return []acts.Act{
				acts.Refuse{By: actors.JudicialCommissioner{}, On: days["approve"], Reasons: true},
				acts.Ask{On: days["approve"]},
				acts.Refuse{By: actors.InvestigatoryPowersCommissioner{}, On: days["approve"], Reasons: true},
				acts.Give{On: days["give"], Considered: acts.AllFactors},
			}
		},
		reads: []clause{
			{"The first key alone opens nothing: without a Judicial Commissioner's approval there is no power to give a notice (s 253(1)(c)), so the giving is void and not merely open to challenge.",
				func(c *comparison) bool { return c.branch.last().effect == tcn.Void }},
			{"After one Commissioner's refusal there is one more to ask, the Investigatory Powers Commissioner (s 254(5)); here that one refuses too, and the Act gives no one else.",
				func(c *comparison) bool { return c.branch.notice.State().In(tcn.RegionLock) == tcn.Barred }},
			{"Nobody would be bound to keep anything secret, since s 255(8) binds from the giving alone.",
				func(c *comparison) bool { return c.branch.has(c.on, mayReport) }},
			{"The Secretary of State could decide anew, by the reading that is taken of question 36, and would then need both keys again.",
				func(c *comparison) bool { return c.branch.canDo(c.on, "decide to give") }},
		},
	},
	{
		name: "referred", title: "What if Apple had referred the notice back in time?",
		at: func(s docket.Step) bool { _, ok := s.Entry.Act.(acts.Give); return ok },
		acts: func(after docket.Step, days days) []acts.Act {
			n, day := after.Notice, days["give"]
			given, _ := n.On(day)
			for c := range given.Clocks() { // on the last day that is in time under both readings
				if c.Name == toRefer && !c.Span.Last.IsZero() {
					day = c.Span.Last
				}
			}
			return []acts.Act{acts.Refer{By: n.To(), On: day, Of: acts.Giving, Unreasonable: acts.Assumed}}
		},
		reads: []clause{
			{"A reference needs no court: by itself it suspends the duty to comply until the Secretary of State has reviewed the notice (s 257(3)), which a claim to the Tribunal does not.",
				func(c *comparison) bool { return c.branch.has(c.on, isFree) && !c.reported.has(c.on, isFree) }},
			{"Secrecy stays as it was.",
				func(c *comparison) bool {
					return c.branch.notice.State().In(tcn.RegionSecrecy) == c.reported.notice.State().In(tcn.RegionSecrecy)
				}},
			{"The price is the standstill: no change with a negative effect while the review is pending (s 257(3A)).",
				func(c *comparison) bool { return c.branch.has(c.on, isStill) }},
			{"The standstill was not law yet. It would have bound from 20 June 2025 on, by the reading that is taken of question 12.",
				func(c *comparison) bool { return !c.branch.has(c.on, isStill) && c.branch.has(standstill, isStill) }},
			{"No time would have been set for the review: its 180 days are law from 20 June 2025, and do not run from an earlier reference, by the reading that is taken of question 12.",
				func(c *comparison) bool { return !c.isTimed(c.on) && !c.isTimed(standstill) }},
			{"No time would have been set for the review at first. From 20 June 2025 its 180 days would have run from the reference, by the reading that is taken of question 12.",
				func(c *comparison) bool { return !c.isTimed(c.on) && c.isTimed(standstill) }},
			{"A time would have been set for the review, and its end would lift neither suspension nor standstill, by the reading that is taken of question 9.",
				func(c *comparison) bool {
					return c.isTimed(c.on) && c.branch.has(c.branch.clock(c.on, reviewPeriod).Span.Last.Add(1), isFree)
				}},
		},
	},
	{
		name: "quashed", title: "What if the Tribunal had quashed the notice?",
		at: func(s docket.Step) bool {
			list, ok := s.Entry.Act.(acts.List)
			return ok && list.Run == operatorsClaim(s.Notice)
		},
		acts: func(after docket.Step, _ days) []acts.Act {
			return []acts.Act{acts.Quash{On: after.Day, Run: operatorsClaim(after.Notice), Heard: acts.Assumed, Equitable: acts.Assumed}}
		},
		reads: []clause{
			{"The notice would have ended by the Tribunal's order (RIPA 2000 s 67(7)(azc)), and with it every duty to comply.",
				func(c *comparison) bool { return c.branch.notice.Stage() == tcn.Quashed }},
			{"Secrecy would have gone on, by the reading that is taken of question 7: an end of the notice is not an end of s 255(8).",
				func(c *comparison) bool { return c.branch.has(c.on, isSilent) }},
			{"The withdrawal of which documents tell would have had nothing left to withdraw.",
				func(c *comparison) bool { return c.wouldBe("revoke", tcn.Void) }},
			{"Another notice would not have been barred, by the reading that is taken of question 33; it would have needed both keys.",
				func(c *comparison) bool { return c.branch.canDo(c.on, "give-another after the end") }},
		},
	},
}

// operatorsClaim is the number of the claim that the operator itself brought; zero if it brought none.
func operatorsClaim(n tcn.Notice) int {
	for r := range n.Runs(tcn.RegionTribunal) {
		if r.By == actors.RoleRelevantOperator {
			return r.N
		}
	}
	return 0
}
