package tcn

import (
	"bytes"
	"fmt"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The limits of a notice, besides those of its acts: see Limits in the package's documentation.
const (
	mostLines   = 10_000 // lines of a history, its first included
	mostRuns    = 1_000  // runs of a region
	mostContent = 4_000  // requirements that a notice has, has had, or has been decided to have
)

// beyond says which limit of the notice an act would go beyond, if any.
func (n *Notice) beyond(d *acts.Deed) *acts.BadAct {
	bad := func(says string, most int) *acts.BadAct {
		return &acts.BadAct{Verb: d.Number.String(), Field: "act", Says: fmt.Sprintf(says, most), Cure: "leave out what brings nothing about"}
	}
	line := &actTable[d.Number]
	switch {
	case line.Opens && n.runsIn(line.In) >= mostRuns:
		return bad("the notice has %d runs of its region, and no more are kept", mostRuns)
	case len(d.Adds) > 0 && n.content.len()+n.decided()+len(d.Adds) > mostContent:
		return bad("it brings the requirements that the notice has, has had or has been decided to have to more than %d", mostContent)
	}
	return nil
}

// decided is how many requirements the live decisions would bring in.
func (n *Notice) decided() (count int) {
	for i := range n.runs.len() {
		if n.runs.at(i).Live() {
			count += len(n.runs.at(i).content().adds)
		}
	}
	return count
}

// tooManyLines says of a history that it is longer than any that is read or written.
func tooManyLines() string { return fmt.Sprintf("the history has more than %d lines", mostLines) }

const tooManyCure = "leave out what brings nothing about, or tell what comes after the notice's end as another's"

// unwritable says why a history cannot be written, its first line being so long, if so: it would not be read.
func unwritable(history []byte, first int) *acts.BadAct {
	bad := &acts.BadAct{Verb: "encode", Field: "notice"}
	if long := jsonline.TooLong(first); long != nil {
		bad.Says, bad.Cure = long.Says, long.Cure
		return bad
	}
	if bytes.Count(history, []byte("\n")) > mostLines {
		bad.Says, bad.Cure = tooManyLines(), tooManyCure
		return bad
	}
	return nil
}
