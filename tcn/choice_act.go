package tcn

import (
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A sampleContent is what a sample is about, as the notice is.
type sampleContent struct {
	adds    []acts.Requirement
	removes []string
	names   []string
	until   ipa.Date
}

// emptySample is about nothing.
var emptySample = &sampleContent{}

// A sampleStock is what samples are about again and again.
type sampleStock struct {
	standing []string // the names of the requirements in the notice
	proposal *sampleContent
	counted  bool // standing is known
}

// contentOf is what the sample of a chance is about.
func (b *choiceBench) contentOf(c choiceChance) *sampleContent {
	switch a := c.rule.as.(type) {
	case acts.Decide:
		switch {
		case c.narrower: // a requirement is taken out, where a decision could as well add one
			return &sampleContent{removes: b.standing()[:1]}
		case a.To == acts.Giving || a.To == acts.Varying:
			return b.proposal()
		}
	case acts.Direct:
		return &sampleContent{until: b.day}
	case acts.Extend:
		return &sampleContent{until: b.n.later(a.Term, c.run, b.day)}
	case acts.Refer:
		if names := b.n.referables(a.Of, b.day); len(names) > 0 && len(names) < len(b.standing()) {
			return &sampleContent{names: names}
		}
	case acts.Revoke, acts.Quash, acts.Change: // a part of the notice, if the rule is about one
		if slices.ContainsFunc(c.rule.conditions, isAboutPart) && len(b.standing()) > 0 {
			return &sampleContent{names: b.standing()[:1]}
		}
	default: // the others name nothing
	}
	return emptySample
}

// isAboutPart reports whether a condition makes a rule one about a part of the notice.
func isAboutPart(f factID) bool { return f == isInPart || f == namesSome }

// standing are the names of the requirements in the notice.
func (b *choiceBench) standing() []string {
	if !b.about.counted {
		b.about.standing, b.about.counted = b.n.requirementsWhere(requirementRecord.inNotice), true
	}
	return b.about.standing
}

// proposal is a requirement that a notice of the kind can impose on the operator, assumed for a choice, under a name that is free.
func (b *choiceBench) proposal() *sampleContent {
	if b.about.proposal != nil {
		return b.about.proposal
	}
	to, proposals := &b.n.party.to, &kindProposals[b.n.tables().column]
	proposed := proposals[0]
	switch {
	case to.Kind == actors.Postal:
		proposed = proposals[1]
	case to.Serves > largeOperator || to.Intends > largeOperator:
		proposed = proposals[2]
	}
	names := namesOf(b.standing())
	for i := 2; names.has(proposed.Name); i++ {
		proposed.Name = fmt.Sprintf("requirement %d", i)
	}
	b.about.proposal = &sampleContent{adds: []acts.Requirement{proposed}}
	return b.about.proposal
}

// fill lays a sample flat as it is tried: in the chance's run, about what the notice has.
func (b *choiceBench) fill(s *sampleDeed, c choiceChance, about *sampleContent) {
	d := &b.d
	if *d = s.alone; c.run != 0 {
		*d = s.inRun
	}
	d.On = b.day
	if d.Run != 0 {
		d.Run = c.run
	}
	if d.Review != 0 {
		d.Review = c.run
	}
	if d.Name == placeholder {
		d.Name = b.n.party.to.Name
	}
	if d.Of == placeholder {
		d.Of = b.n.party.to.Name
	}
	if !about.until.IsZero() {
		d.Until = about.until
	}
	d.Adds, d.Removes, d.Names = about.adds, about.removes, about.names
}

// act is the act that was tried on a party's notice, with the lists that others have too; nil for the zero trial.
func (t *choiceTrial) act(p *noticeParty) acts.Act {
	if t.rule == nil {
		return nil
	}
	role, about := t.ruling.by, t.about
	switch a := t.rule.asRole(acts.Done(t.rule.as, somebody(role, p.to), t.ruling.day, t.run), role, t.run).(type) {
	case acts.Decide:
		a.Adds, a.Removes = about.adds, about.removes
		return a
	case acts.Direct:
		a.Until = about.until
		return a
	case acts.Extend:
		a.To = about.until
		return a
	case acts.Refer:
		a.Requirements = about.names
		return a
	case acts.Revoke:
		a.Requirements = about.names
		return a
	case acts.Quash:
		a.Requirements = about.names
		return a
	case acts.Change:
		a.Defeats = about.names
		return a
	default: // the others name nothing
		return a
	}
}

// later is a day to which one of a review's periods might be lengthened.
func (n *Notice) later(term acts.Term, run int, day ipa.Date) ipa.Date {
	if i := n.runPlace(RegionReview, run); i >= 0 {
		review, decision := n.reviewEnd(n.runs.at(i)), n.relevantEnd(n.runs.at(i))
		switch {
		case term == acts.RelevantPeriod && !decision.IsZero() && decision.Before(review):
			return decision.Add(1)
		case term == acts.ReviewPeriod && !review.IsZero():
			return review.Add(30)
		}
	}
	return day.Add(30)
}
