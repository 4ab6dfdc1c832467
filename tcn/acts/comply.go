package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Comply is the recipient's taking of the steps that requirements of the notice ask for: s 255(9). Whether steps were taken, and were
// enough, is a matter of fact that the library never finds: whoever enters the act says so. Of a duty to comply of which no act says that it
// was done by its day, the notice says that it is broken from the day after; so a history that is to tell of compliance has to tell it.
// With a notification notice its operator complies by notifying the Secretary of State of a proposal to make the relevant changes: s 258A(1), (9).
type Comply struct {
	By           actors.RelevantOperator
	On           ipa.Date // the day on which the last of the steps is taken
	Requirements []string // those complied with, or the relevant changes that are proposed; none: all that are in the notice
}

func (a Comply) lay(d *Deed) {
	d.Number, d.On, d.Names, d.odd = numComply, a.On, a.Requirements, isOdd(a.By)
	d.by(a.By.Who())
}
