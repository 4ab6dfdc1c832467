package tcn

import (
	"fmt"
	"iter"
	"slices"

	"github.com/doublelock/doublelock/ipa"
)

// An Omission is a duty whose day passed undone: it is broken from the day after, and no act stands for that. Of steps that an operator has to
// take the notice knows what acts tell it ([acts.Comply]) and no more: what nobody enters as done counts as not done.
type Omission struct {
	Duty  Position `json:"duty"`  // as it was when its day had passed; Broken is the first day of the breach, Undone the requirement, if it is about one
	Run   int      `json:"run"`   // the referral that it is about; zero: none
	Ended ipa.Date `json:"ended"` // the day on which it was done, or was owed no more; zero: the breach goes on
}

// String returns the omission in a line.
func (o Omission) String() string {
	text := fmt.Sprintf("%v: undone since %v", o.Duty.Holder, o.Duty.Broken)
	if !o.Ended.IsZero() {
		text += fmt.Sprintf(", until %v", o.Ended)
	}
	text += ": " + o.Duty.Content
	if len(o.Duty.Undone) > 0 {
		text += fmt.Sprintf(" (%s)", o.Duty.Undone[0])
	}
	return fmt.Sprintf("%s (%s)", text, joinTexts(o.Duty.Law))
}

// Omissions lists the duties whose day passed undone, up to the day to which time has passed, in the order in which they came to be broken:
// those that still are, and those that were done late or are owed no more. What a position says of the day ([Position].Broken) is among them.
// It lives the history through again, and so costs as much as its acts did.
func (n Notice) Omissions() iter.Seq[Omission] {
	return func(yield func(Omission) bool) {
		if !n.begun() {
			return
		}
		m := n.anew()
		var all omissions
		look := func(on ipa.Date) {
			if on.After(m.now) {
				m.pass(on)
			}
			all.look(&m)
		}
		for _, e := range n.entries() {
			switch act := e.act(); {
			case !e.isRuling():
				look(e.on)
				m.put(e.law, e.taken)
				all.from = m.now // what is broken under these alone is so from the day on which they bite
				all.look(&m)
				all.from = ipa.Date{}
			case act == nil: // a lapse: the eve is the last day on which anything could be late
				look(e.ruling.day.Add(-1))
				look(e.ruling.day)
			default:
				look(e.ruling.day)
				m, _ = m.Do(act) // it was done before
				all.look(&m)
			}
		}
		look(n.now)
		slices.SortStableFunc(all.found, func(a, b Omission) int { return a.Duty.Broken.Compare(b.Duty.Broken) })
		for _, o := range all.found {
			if !yield(o) {
				return
			}
		}
	}
}

// omissions are those that have been found on the way through a history.
type omissions struct {
	found []Omission
	open  map[omissionKey]int // the places of those that go on
	from  ipa.Date            // the day on which another law or reading is put, while it is: none that it brings goes further back
}

// omissionKey tells one omission from another that goes on beside it.
type omissionKey struct {
	id, requirement string
	run             int
}

// look finds the omissions that a notice has on its day, and ends those that it has no more.
func (o *omissions) look(n *Notice) {
	s, at := n.bystander(), n.presentStatuses()
	there := make(map[omissionKey]int)
	positions := n.tables().positions
	for i := range positions {
		p := &positions[i]
		if p.Clock == "" || !s.stands(p, at) {
			continue
		}
		for _, u := range n.undone(p.clock) {
			key := omissionKey{p.ID, u.requirement, u.run}
			at, known := o.open[key]
			if !known {
				u.since = laterOf(u.since, o.from)
				at = len(o.found)
				o.found = append(o.found, Omission{Duty: p.broken(u), Run: u.run})
			}
			there[key] = at
		}
	}
	for key, at := range o.open {
		if _, still := there[key]; !still {
			o.found[at].Ended = n.now
		}
	}
	o.open = there
}

// broken is a position of which a part is undone.
func (p *compiledPosition) broken(u undoneDuty) Position {
	position := p.Position
	position.Law = slices.Clone(position.Law)
	position.Broken = u.since
	if u.requirement != "" {
		position.Requirements, position.Undone = []string{u.requirement}, []string{u.requirement}
	}
	return position
}

// An undoneDuty is a duty whose day has passed undone.
type undoneDuty struct {
	since       ipa.Date // the first day of the breach
	requirement string
	run         int
}

// undoneSince lists what of a position is undone, and since when. Where another law or reading was put since, what is broken under it alone is so from the
// day on which it bites: that is found by living the history through again.
func (n *Notice) undoneSince(p *compiledPosition) []undoneDuty {
	all := n.undone(p.clock)
	if !slices.ContainsFunc(all, func(u undoneDuty) bool { return n.hasPut(u.since) }) {
		return all
	}
	for o := range n.Omissions() {
		if o.Duty.ID != p.ID {
			continue
		}
		for i := range all { // of one that ended and began again the later is the last
			if all[i].run == o.Run && (all[i].requirement == "" || all[i].requirement == o.Duty.Undone[0]) {
				all[i].since = o.Duty.Broken
			}
		}
	}
	return all
}

// hasPut reports whether another law or reading was put after a day.
func (n *Notice) hasPut(day ipa.Date) bool {
	for e := n.history; e != nil && e.day().After(day); e = e.before {
		if e.isMark() {
			return true
		}
	}
	return false
}

// undone lists what of a duty is undone though the clock within which it is to be done has run out.
func (n *Notice) undone(c clockID) []undoneDuty {
	var all []undoneDuty
	late := func(since ipa.Date, requirement string, run int) {
		if !since.IsZero() && !n.now.Before(since) {
			all = append(all, undoneDuty{since, requirement, run})
		}
	}
	if c == clockForSteps {
		for i := range n.content.len() {
			late(n.content.at(i).lateFrom(), n.content.at(i).Name, 0)
		}
		return all
	}
	for i := range n.runs.len() {
		r := n.runs.at(i)
		if r.Region != RegionReview || !r.Live() {
			continue
		}
		last := n.reviewEnd(r)
		if c == clockToDecide {
			last = n.relevantEnd(r)
		}
		if !last.IsZero() && !n.isDecidedBy(r, last) {
			late(last.Add(1), "", r.N)
		}
	}
	return all
}
