package docket

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Supposed is the docket with what a judgment of it supposes: what is missing put before each entry, on its day, as inferred and under no number, but no permission
// for a disclosure, which is told as it is without one; findings assumed; persons such as can be given a notice. An event that is told twice stands once, told again later. Entries that cannot be
// stay as they are told; those that stand on another reading than the first are left out. All that looks at a docket of one's own should look at this one:
// [Docket.Replay], [Docket.KnownTo], [Docket.Speech] and [Docket.Spread].
func (d Docket) Supposed(all []Judgment) Docket {
	d, _ = d.withPersons()
	s := Docket{notices: slices.Clone(d.notices)}
	for _, i := range judgedOrder(all[:min(len(all), len(d.entries))]) {
		e, j, day := d.entries[i].copied(), &all[i], d.days[i]
		switch {
		case j.elsewhere:
			continue
		case j.Again != 0:
			s.tellAgain(j.Again, e)
			continue
		case e.isDone() && j.act != nil:
			e.Act, day = j.act, j.Day
			if e.Chain == "" && len(j.Missing)+len(j.also) > 0 {
				e.stepOf = e.N
			}
			for _, m := range j.Missing {
				if !m.Strict && isDisclosure(e.Act) {
					continue
				}
				missing, on := Entry{Happened: e.Happened, Known: e.Known, Through: e.Through, Notice: e.Notice, Act: acts.Dated(m.Act, ipa.Date{}), Standing: Inferred, Says: supposedSays, Record: e.Sources(), Chain: e.Chain, stepOf: e.stepOf}, day
				if m.Notice != "" {
					missing.Notice = m.Notice
					if _, known := s.noticeBy(m.Notice); !known {
						same, _ := s.noticeBy(e.Notice)
						s.notices = append(s.notices, Notice{m.Notice, same.To, same.Kind})
					}
				}
				if m.By.Before(j.Day) { // it had to be sooner
					missing.Happened, missing.Chain, missing.stepOf, on = When{m.By.String(), m.By, m.By}, "", 0, m.By
				}
				s.entries, s.days = append(s.entries, missing), append(s.days, on)
			}
		}
		s.entries, s.days = append(s.entries, e), append(s.days, day)
		for _, act := range j.also {
			again := Entry{Happened: e.Happened, Known: e.Known, Through: e.Through, Notice: e.Notice, Act: act, Standing: Inferred, Says: supposedSays, Record: e.Sources(), Chain: e.Chain, stepOf: e.stepOf}
			s.entries, s.days = append(s.entries, again), append(s.days, day)
		}
	}
	order := make([]int, len(s.entries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return s.days[a].Compare(s.days[b]) })
	return s.put(timing{order: order, days: s.days})
}

// judgedOrder are the places of the entries in the order in which they were judged.
func judgedOrder(all []Judgment) []int {
	places := make([]int, len(all))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int { return all[a].place - all[b].place })
	return places
}

// supposedSays is what a supposed entry says of itself.
const supposedSays = "Supposed: nobody reports it; inferred from what follows, which could not be without it."

// tellAgain adds to an entry that it was told once more.
func (d *Docket) tellAgain(n int, again Entry) {
	for i := range d.entries {
		if e := &d.entries[i]; e.N == n {
			e.Record = append(e.Record, slices.DeleteFunc(again.Sources(), func(s string) bool { return slices.Contains(e.Sources(), s) })...)
			if !again.Known.IsZero() && !e.Known.IsZero() && !again.Known.Before(e.Known) {
				e.Later = append(e.Later, Telling{again.Known, again.Through, again.Standing})
			}
		}
	}
}
