package tcn

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Sue is the Secretary of State's bringing of civil proceedings for an injunction, specific performance
// or other appropriate relief: s 255(10).
type Sue struct {
	By actors.SecretaryOfState
	On ipa.Date
	To Duty // the duty to be enforced
}

// Enjoin is a court's grant of an injunction, specific performance or other relief: s 255(10).
type Enjoin struct {
	By actors.Court
	On ipa.Date
}

// Discharge is a court's refusal of relief under s 255(10), or its discharge.
type Discharge struct {
	By actors.Court
	On ipa.Date
}

// lapsed stands where time acts: the notice ceases to have effect, s 255(5A).
type lapsed struct {
	By actors.Actor // nobody
	On ipa.Date     // the first day without effect
}

func (a Sue) deed() deed       { return deed{verb: sue, on: a.On, duty: a.To}.by(a.By.Who()) }
func (a Enjoin) deed() deed    { return deed{verb: enjoin, on: a.On}.by(a.By.Who()) }
func (a Discharge) deed() deed { return deed{verb: discharge, on: a.On}.by(a.By.Who()) }
func (a lapsed) deed() deed    { return deed{verb: lapse, on: a.On} }
