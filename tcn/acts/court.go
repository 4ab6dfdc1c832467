package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Sue is the Secretary of State's bringing of civil proceedings for an injunction, specific performance
// or other appropriate relief: s 255(10).
type Sue struct {
	By     actors.SecretaryOfState
	On     ipa.Date
	To     Duty         // the duty to be enforced
	Whom   actors.Bound // who is sued; nil: the person to whom the notice was given
	Abroad bool         // who is sued is outside the United Kingdom, s 255(10)(b); of that person the notice says it already
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

func (a Sue) lay(d *Deed) {
	d.Number, d.On, d.Duty, d.WhomOf, d.Abroad = numSue, a.On, a.To, employer(a.Whom), a.Abroad
	d.by(a.By.Who())
	d.toward(identify(a.Whom))
}
func (a Enjoin) lay(d *Deed) {
	d.Number, d.On = numEnjoin, a.On
	d.by(a.By.Who())
}
func (a Discharge) lay(d *Deed) {
	d.Number, d.On = numDischarge, a.On
	d.by(a.By.Who())
}
