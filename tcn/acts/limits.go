package acts

import "fmt"

// The limits of an act, besides that on a line: see Limits in the package's documentation.
const (
	mostRequirements = 1_000  // requirements that a decision adds, or that it removes, or that another act names
	longestKept      = 1_200  // months for which a requirement keeps data: a hundred years
	longestPeriod    = 36_525 // days of a requirement's period: a hundred years
)

// beyond says which limit an act goes beyond, if any.
func (d *Deed) beyond() *BadAct {
	bad := func(field, says, cure string) *BadAct { return &BadAct{d.Number.String(), field, says, cure} }
	many := func(field string, count int) *BadAct {
		return bad(field, fmt.Sprintf("it has %d requirements, and %d is the most", count, mostRequirements), "put them into several acts")
	}
	on, until := d.On.Check(), d.Until.Check()
	switch {
	case on != nil:
		return bad("On", on.Error(), "write the day on which it was done")
	case until != nil:
		return bad(d.untilField(), until.Error(), "write the day that is meant")
	case len(d.Adds) > mostRequirements:
		return many("Adds", len(d.Adds))
	case len(d.Removes) > mostRequirements:
		return many("Removes", len(d.Removes))
	case len(d.Names) > mostRequirements && d.Number == numChange:
		return many("Defeats", len(d.Names))
	case len(d.Names) > mostRequirements:
		return many("Requirements", len(d.Names))
	}
	return nil
}

// untilField is the name of the field that Until lays flat.
func (d *Deed) untilField() string {
	switch {
	case d.Number == numExtend:
		return "To"
	case d.Number == numClaim:
		return "Done"
	case d.isDetermination():
		return "Notified"
	case d.Number == numGive:
		return "InForce"
	}
	return "Until"
}
