package deadlines

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A Deadline is a clock of one of the notices: by when somebody has to act, or what ends.
type Deadline struct {
	Key         string      `json:"key"`         // the notice, as it was put
	Clock       string      `json:"clock"`       // the [tcn.Clock] by its ID; [tcn.Clocks] has its words of law
	Name        string      `json:"name"`        // the clock's name
	Whose       actors.Role `json:"whose"`       // who has to act within it, or by it
	Region      tcn.Region  `json:"region"`      // the region of the run to which it belongs; zero: it is the notice's own
	Run         int         `json:"run"`         // the referral, decision or claim to which it belongs; zero: the notice's own
	Requirement string      `json:"requirement"` // the requirement to which it belongs, if any
	Last        ipa.Date    `json:"last"`        // its last day, under the safe reading
	Arguable    ipa.Date    `json:"arguable"`    // its last day under the other reading; zero: there is one reading only
	Since       ipa.Date    `json:"since"`       // since when it is overdue, its duty being broken; zero: it is not
}

// String returns the deadline in a line: its day, whose it is, and of which notice.
func (d Deadline) String() string {
	text := d.Last.String()
	if !d.Arguable.IsZero() {
		text += fmt.Sprintf(" (or %v)", d.Arguable)
	}
	text += fmt.Sprintf(": %v: %s", d.Whose, d.Name)
	if d.Requirement != "" {
		text += fmt.Sprintf(" (%s)", d.Requirement)
	}
	if d.Run != 0 {
		text += fmt.Sprintf(" (%v %d)", d.Region, d.Run)
	}
	if !d.Since.IsZero() {
		text += fmt.Sprintf(", overdue since %v", d.Since)
	}
	return text + ", " + d.Key
}

// deadlineOf is what a clock comes to for the notice of a key.
func deadlineOf(key string, c *tcn.Clock) Deadline {
	return Deadline{
		Key: key, Clock: c.ID, Name: c.Name, Whose: c.Whose, Region: c.Region, Run: c.Run, Requirement: c.Requirement,
		Last: c.Span.Last, Arguable: c.Span.Arguable,
	}
}

// order is the order in which the deadlines of one day are listed. Those of one notice stay in that of the table of clocks.
func (d *Deadline) order(other *Deadline) int { return strings.Compare(d.Key, other.Key) }
