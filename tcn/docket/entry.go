package docket

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
)

// An Entry is one thing that is said to have happened: what, when, since when that is public, and who says so.
// It reports and never asserts: [New] refuses wording that does not say so.
type Entry struct {
	N         int      // its number in the docket, from 1; [New] sets it
	Happened  When     // when it is said to have happened
	Known     When     // when that became public; zero: it is not public, or not known since when
	Notice    string   // the notice that the act concerns; empty for an event of law
	Act       tcn.Act  // what was done, its On left zero; nil for an event of law
	Standing  Standing // on whose word it stands
	Says      string   // what is reported, as a sentence that reports
	Claims    []string // the claims of the documents that tell of it, whether or not they agree
	Record    []string // the rows of the outside record that tell of it
	Contested string   // the question on which the sources differ; empty: none
}

// By is who did it; nil for an event of law.
func (e Entry) By() actors.Actor { return tcn.By(e.Act) }

// Outside reports whether only the outside record tells of it, and none of the documents.
func (e Entry) Outside() bool { return len(e.Claims) == 0 }

// Sources lists the claims, then the rows of the record.
func (e Entry) Sources() []string { return slices.Concat(e.Claims, e.Record) }

func (e Entry) copied() Entry {
	e.Claims, e.Record = slices.Clone(e.Claims), slices.Clone(e.Record)
	return e
}

// A Notice is a notice that a docket tells of, under a name of the docket's own.
type Notice struct {
	Name string
	To   actors.RelevantOperator // the person to whom it is, or would be, given
}
