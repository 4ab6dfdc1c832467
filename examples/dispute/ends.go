package dispute

import (
	"slices"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// An End is when a notice ends by the law's own dates if nothing is done, on the earliest and the latest day that it may have been given.
type End struct {
	Notice    string          // its name
	Last      [2]ipa.Date     // the last day of its effect
	RenewFrom [2]ipa.Date     // the first of the days in which it may be renewed
	Law       [2]ipa.Citation // the words on the one and on the other, of a notice of its kind: s 255(5A), s 256A(4)
}

// Ends are the ends of the notices that still stand at the end of a docket of the dispute.
func Ends(d docket.Docket) []End {
	var all []End
	for n := range d.Notices() {
		if end, stands := endOf(d, n.Name); stands {
			all = append(all, end)
		}
	}
	return all
}

// endOf works out when a notice ends, given on the first and given on the last day that is told. Nothing that is told of either notice since gives it
// new years: a test says so.
func endOf(d docket.Docket, name string) (end End, stands bool) {
	full, ok := atTheEnd(d, name)
	if !ok || full.Given().IsZero() || full.State().In(tcn.RegionForce).Ended() {
		return end, false
	}
	end.Notice = name
	for i := range end.Last {
		n, _ := atTheEnd(givenOn(d, name, i == 1), name)
		end.Last[i] = n.LastDay()
		for c := range n.Clocks("life") {
			end.Law[0] = c.Law[0]
		}
		for c := range n.Clocks("renewal-period") {
			end.RenewFrom[i], end.Law[1] = c.Span.First, c.Law[0]
		}
	}
	return end, true
}

// givenOn is what a docket tells of a notice to its giving, all of it put on the first, or on the last, of the days that are told of that; who told
// it when is left out, for it was told of other days.
func givenOn(d docket.Docket, name string, latest bool) docket.Docket {
	var entries []docket.Entry
	var on docket.When
	for e := range d.Entries() {
		if e.Notice != name {
			continue
		}
		entries = append(entries, e)
		if _, gives := e.Act.(acts.Give); gives {
			on = e.Happened
			break
		}
	}
	day := on.Earliest()
	if latest {
		day = on.Latest()
	}
	for i := range entries {
		e := &entries[i]
		e.Happened, e.Known, e.Through, e.Later = when(day.String()), docket.When{}, "", nil
	}
	moved, err := docket.New(slices.Collect(d.Notices()), entries)
	if err != nil {
		panic(err) // entries of one day that stood in a docket stand in one
	}
	return moved
}

// atTheEnd is a notice after the last entry about it.
func atTheEnd(d docket.Docket, name string) (n tcn.Notice, ok bool) {
	for _, s := range d.Replay(tcn.Standpoint{}) {
		if s.Entry.Notice == name && !s.IsLaw() {
			n, ok = s.Notice, true
		}
	}
	return n, ok
}
