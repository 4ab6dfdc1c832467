package tcn

import (
	"fmt"
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/words"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Clock is a period that the law sets on a notice, as it stands on a day: annexed to its words and its counting rule.
// A period whose start is not known has no days, never zero days: see [Clock.Phase].
type Clock struct {
	ID          string         `json:"id"` // its stable name: "life", "refer"
	Name        string         `json:"name"`
	Law         []ipa.Citation `json:"law"`
	Length      ipa.Period     `json:"length"` // with its counting rule; the zero Period where the law sets no length
	Phase       Phase          `json:"phase"`
	Span        ipa.Span       `json:"span"`        // first and last day; Arguable is the last day under the other reading, if there is one
	Left        int            `json:"left"`        // how many days are left after this one, under the safe reading; only of meaning while it runs
	Starts      string         `json:"starts"`      // what starts it
	Ends        string         `json:"ends"`        // what its end does
	Whose       actors.Role    `json:"whose"`       // who has to act within it, or by it
	Longer      string         `json:"longer"`      // who can lengthen it, and how; empty: nobody
	Region      Region         `json:"region"`      // the region of the run to which it belongs; zero: it is the notice's own
	Run         int            `json:"run"`         // the referral, decision or claim to which it belongs; zero: the notice's own
	Requirement string         `json:"requirement"` // the requirement to which it belongs, if any
	Binding     bool           `json:"binding"`     // of a review's two periods: this one ends first
	Duty        string         `json:"duty"`        // the duty that is to be done within it, by its ID as a [Position]; empty: none is broken when it has run out
	Then        string         `json:"then"`        // the clock that takes over the day after its end, by its ID; empty: none does
}

// String returns the clock in a line: its name, where it is, its days and whose it is.
func (c Clock) String() string {
	text := c.Name
	if c.Requirement != "" {
		text += fmt.Sprintf(" (%s)", c.Requirement)
	}
	return fmt.Sprintf("%s: %v, %v, the %v's (%s)", text, c.Phase, c.Span, c.Whose, joinTexts(c.Law))
}

// A Phase says where a clock is. The zero Phase is not a value.
type Phase uint8

// The phases of a clock.
const (
	NoDate   Phase = iota + 1 // it has no date yet: what starts it has not happened, is not known, or the law sets no length
	ToCome                    // its first day is to come
	Running                   // the day is within it, under one reading at least
	RunOut                    // its last day has passed
	Finished                  // what it was for has happened, or the notice has ended: it does not matter any more
)

var phaseWords = words.Of[Phase]("phase", "no date yet", "to come", "running", "run out", "finished")

// String returns the words for the phase.
func (p Phase) String() string { return phaseWords.String(p) }

// MarshalText returns the words for the phase.
func (p Phase) MarshalText() ([]byte, error) { return phaseWords.Marshal(p) }

// UnmarshalText reads the words for the phase.
func (p *Phase) UnmarshalText(text []byte) error { return phaseWords.Unmarshal(text, p) }

// Clocks lists the table of clocks: each as the law has it, without a phase, days, a run or a requirement.
func Clocks() iter.Seq[Clock] {
	return func(yield func(Clock) bool) {
		for c := range clockCount {
			if !yield(c.blank()) {
				return
			}
		}
	}
}

// blank is a clock as the table has it.
func (c clockID) blank() Clock {
	l := clockLines[c]
	return Clock{
		ID: l.ID, Name: l.Name, Law: slices.Clone(clockLaw[c]), Length: l.Length,
		Starts: l.Starts, Ends: l.Ends, Whose: l.Whose, Longer: l.Longer, Duty: l.Duty,
	}
}

// Clocks lists every period that is running on the day to which time has passed, has run, or is not yet known to start, in the order of
// the table of clocks; given IDs, only those. Those whose words did not stand on the day are not there. For another day, let time pass first: [Notice.On].
// To a notice of which no day is known yet ([Notice.Now]), there are none.
func (n Notice) Clocks(ids ...string) iter.Seq[Clock] {
	ids = slices.Clone(ids) // the caller's may change before the clocks are listed
	return func(yield func(Clock) bool) {
		n := n // which notes what was met; a sequence may be gone through again, and by several at once
		n.clockList(ids...)(yield)
	}
}

// clockList lists the clocks, and notes the open questions that were met.
func (n *Notice) clockList(ids ...string) iter.Seq[Clock] {
	return func(yield func(Clock) bool) {
		if !n.begun() {
			return
		}
		day := n.now
		for c := range clockCount {
			if len(ids) > 0 && !slices.Contains(ids, clockLines[c].ID) {
				continue
			}
			for _, one := range n.clocksOf(c, day) {
				if !yield(one) {
					return
				}
			}
		}
	}
}

// clocksOf lists the instances of one clock on a day.
func (n *Notice) clocksOf(c clockID, day ipa.Date) []Clock {
	if !c.there(n.eraOf(day)) {
		return nil
	}
	over := n.state.In(RegionForce).Ended()
	switch c {
	case clockToRefer:
		return n.clockOn(c, c.span(n.days[keyGiven]), day, over)
	case clockToReferVariation:
		return n.variations(day, over)
	case clockToReferRenewal:
		from := n.days[keyRenewed]
		if !from.IsZero() && n.reads(readRenewalFromGiving) {
			from = n.days[keyGiven]
		}
		return n.clockOnce(c, from, day, over)
	case clockLife, clockLaterLife, clockLegacyLife:
		return n.lives(c, day, over)
	case clockRenewalWindow, clockLegacyWindow:
		return n.windows(c, day, over)
	case clockToComplain, clockToClaim:
		if n.state.In(RegionForce) == Abandoned {
			return nil
		}
		return n.clockOn(c, c.span(n.days[keyGiven]), day, false)
	case clockToComplainVarying, clockToClaimVarying:
		return n.claimsOfVarying(c, day)
	case clockToComplainNotRevoking, clockToClaimNotRevoking:
		if n.days[keyGiven].IsZero() {
			return nil
		}
		return n.clockOn(c, c.span(n.failedUntil()), day, false)
	case clockForSteps:
		return n.steps(day)
	case clockForInterception:
		if slices.ContainsFunc(n.content, func(s requirementRecord) bool { return s.inNotice() && s.Obligation.Within(clockLaw[c][0]) }) {
			return n.clockOn(c, ipa.Span{}, day, over)
		}
		return nil
	default: // a run's
	}
	var all []Clock
	for i := range n.runs {
		if one, ok := n.ofRun(c, &n.runs[i], day); ok {
			all = append(all, one)
		}
	}
	return all
}

// clockOn is a clock laid on its days.
func (n *Notice) clockOn(c clockID, span ipa.Span, day ipa.Date, finished bool) []Clock {
	one := c.blank()
	if later := clockLines[c].Later; !span.Arguable.IsZero() && later != 0 && n.reads(later) {
		span.Last, span.Arguable = span.Arguable, ipa.Date{}
	}
	one.Span = span
	latest := span.Last
	if span.Arguable.After(latest) {
		latest = span.Arguable
	}
	switch {
	case finished:
		one.Phase = Finished
	case span == ipa.Span{}:
		one.Phase = NoDate
	case day.Before(span.First):
		one.Phase = ToCome
	case day.After(latest):
		one.Phase = RunOut
	default:
		one.Phase, one.Left = Running, max(span.Last.Sub(day), 0)
	}
	return []Clock{one}
}

// clockOnce is a clock that is there only if what starts it has happened.
func (n *Notice) clockOnce(c clockID, from, day ipa.Date, finished bool) []Clock {
	if from.IsZero() {
		return nil
	}
	return n.clockOn(c, c.span(from), day, finished)
}

// variations are the periods for referring variations back: one for each day on which a variation added or took out what can be referred.
func (n *Notice) variations(day ipa.Date, over bool) []Clock {
	var all []Clock
	var seen []ipa.Date
	for i := range n.content {
		c := &n.content[i]
		if c.inNotice() && !c.Outcome && c.Given != n.days[keyGiven] && !slices.Contains(seen, c.Given) {
			seen = append(seen, c.Given)
			all = append(all, n.clockOn(clockToReferVariation, clockToReferVariation.span(c.Given), day, over)...)
		}
	}
	s := n.bystander()
	for i := range n.content { // a variation that only takes away
		c := &n.content[i]
		if c.out == outVaried && s.isTakenOut(c) && !slices.Contains(seen, c.Gone) && !n.reads(readAdditionsOnly) {
			seen = append(seen, c.Gone)
			one := n.clockOn(clockToReferVariation, clockToReferVariation.span(c.Gone), day, over)[0]
			all = append(all, one)
		}
	}
	return all
}

// claimsOfVarying are the periods for a claim about a variation: one for each day on which there was one.
func (n *Notice) claimsOfVarying(c clockID, day ipa.Date) []Clock {
	var all []Clock
	var seen []ipa.Date
	for i := range n.runs {
		r := &n.runs[i]
		if on := r.keptDay(keyClosed); r.Region == RegionLock && r.Purpose == acts.Varying && !on.IsZero() && !slices.Contains(seen, on) {
			seen = append(seen, on)
			all = append(all, n.clockOn(c, c.span(on), day, false)...)
		}
	}
	return all
}

// lives are the lives of the notice under one clock: its first, or that of a notice in effect before, and those that renewals and variations
// have added, each of which begins on the day after the one before it ends, s 255(5B)(b): it is to come until then. One that another has
// followed is there no more.
func (n *Notice) lives(c clockID, day ipa.Date, over bool) []Clock {
	first, start := clockLife, n.days[keyGiven]
	if n.legacy != notLegacy {
		first, start = clockLegacyLife, legacyStart
	}
	if n.last.IsZero() {
		if c != first {
			return nil
		}
		return n.clockOn(c, ipa.Span{}, day, over)
	}
	var all []Clock
	for at := first; !start.IsZero(); at = clockLaterLife {
		span := ipa.Span{First: start, Last: at.last(start)}
		ends := !span.Last.Before(n.last) // no other follows it
		if ends {
			span.Last = n.last // which another reading may have put elsewhere
		}
		if passed := !ends && day.After(span.Last); at == c && !passed {
			all = append(all, n.life(at, span, day, over, ends))
		}
		if ends {
			break
		}
		start = span.Last.Add(1)
	}
	return all
}

// life is a life that ends the notice with itself, or is followed by another.
func (n *Notice) life(c clockID, span ipa.Span, day ipa.Date, over, ends bool) Clock {
	one := n.clockOn(c, span, day, over)[0]
	if !ends {
		one.Ends, one.Then = clockLines[c].Next, clockLines[clockLaterLife].ID
	}
	return one
}

// windows is the renewal period: the last 30 days, or that of a notice in effect before.
func (n *Notice) windows(c clockID, day ipa.Date, over bool) []Clock {
	old := n.legacy == isLegacy && clockLegacyWindow.there(n.eraOf(day))
	switch {
	case old != (c == clockLegacyWindow):
		return nil
	case old:
		return n.clockOn(c, c.span(legacyStart), day, over)
	}
	return n.clockOn(c, c.span(n.last), day, over) // which has no days, where there is no last day
}

// steps are the periods for the steps, requirement by requirement.
func (n *Notice) steps(day ipa.Date) []Clock {
	var all []Clock
	for i := range n.content {
		s := &n.content[i]
		if !s.inNotice() {
			continue
		}
		finished := n.state.In(RegionForce).Ended() || !s.Complied.IsZero()
		one := n.clockOn(clockForSteps, s.stepsSpan(), day, finished)[0]
		one.Requirement, one.Length = s.Name, stepsPeriod(&s.Requirement)
		all = append(all, one)
	}
	return all
}

// ofRun is a clock of a referral, a decision or a claim.
func (n *Notice) ofRun(c clockID, r *runRecord, day ipa.Date) (Clock, bool) {
	var span ipa.Span
	switch {
	case c == clockToReview && r.Region == RegionReview:
		if last := n.reviewEnd(r); !last.IsZero() {
			span = ipa.Span{First: r.Opened, Last: last}
		}
	case c == clockToDecide && r.Region == RegionReview:
		if last := n.relevantEnd(r); !last.IsZero() {
			span = ipa.Span{First: r.reported(), Last: last}
		}
	case (c == clockForEvidence || c == clockForSecretaryEvidence) && r.Region == RegionReview:
		until := r.keptDay(keyDirected)
		if c == clockForSecretaryEvidence {
			until = r.keptDay(keyDirectedSecretary)
		}
		if until.IsZero() {
			return Clock{}, false
		}
		span = ipa.Span{First: r.Opened, Last: until}
	case c == clockToApprove && r.Status == Decided && r.Review == 0, c == clockToGrant && r.Status == Asked, c == clockToSettle && r.Status == Decided && r.Review != 0:
	case c == clockToAppeal && (r.Status == Determined || r.Status == Appealed) && !r.keptDay(keyClosed).IsZero() && c.there(n.eraOf(r.keptDay(keyClosed))):
		span = c.span(r.keptDay(keyNotified))
	case c == clockToAppeal && (r.Status == Tribunal || r.Status == Appealed) && !r.keptDay(keyIssueNotified).IsZero():
		span = c.span(r.keptDay(keyIssueNotified))
	default:
		return Clock{}, false
	}
	finished := !r.Live() || n.isDecided(r)
	if c == clockToAppeal {
		finished = r.Status == Appealed || !r.keptDay(keyAppealDecided).IsZero()
	}
	one := n.clockOn(c, span, day, finished)[0]
	one.Region, one.Run = r.Region, r.N
	if review, decision := n.reviewEnd(r), n.relevantEnd(r); c == clockToReview {
		one.Binding = !review.IsZero() && (decision.IsZero() || !decision.Before(review))
	} else if c == clockToDecide {
		one.Binding = !decision.IsZero() && (review.IsZero() || decision.Before(review))
	}
	return one, true
}
