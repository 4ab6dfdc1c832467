package seeds

import (
	"iter"
	"slices"
)

// EventID names a row of the record: R01, R02 and so on. A number never changes its meaning.
type EventID string

// Event is a row of the record: what somebody did, or is reported to have
// done. Actor and What read as one sentence.
type Event struct {
	ID    EventID  // its name in this package
	When  When     // when it happened, or is to happen
	Known When     // the day by which it was public; empty if that is not known
	Actor string   // who did it
	What  string   // what was done, as reported
	Kind  Standing // on whose word it stands
	Mark  Mark
	Note  string // what the sources disagree on, and limits; may be empty

	links []Link
}

// Links yields the pages that carry the event, the weightiest first. There is at least one.
func (e Event) Links() iter.Seq[Link] { return slices.Values(e.links) }

// Link is a page that carries events. Of a report that could be read only as a
// copy or a summary the outlet says so.
type Link struct {
	Key    string // names it within this package
	Outlet string // who published it
	Date   When   // of publication; empty if it is not known
	URL    string // where it is to be had
}
