package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Permit is the Secretary of State's permission to disclose the notice to a person: s 255(8).
// Permission for [actors.Public] is permission to tell the world.
type Permit struct {
	By   actors.SecretaryOfState
	On   ipa.Date
	To   actors.Actor // the person to whom disclosure is permitted, by name, and nobody else of the role
	What Matter       // what may be disclosed; zero: all
}

// Disclose is a disclosure of the notice's existence or contents by the recipient,
// or by a person employed or engaged for its business: s 255(8).
type Disclose struct {
	By   actors.Bound
	On   ipa.Date
	To   actors.Actor // to whom
	What Matter       // what is disclosed; zero: the existence and the contents

	ForFunction  Finding // to a Commissioner: for the purposes of a function of the Commissioner, s 237(1)
	PersonalData Finding // to a Commissioner: personal data, in contravention of the data protection legislation, s 237(2)
	Required     Finding // to the Tribunal: the Tribunal requires it, RIPA 2000 s 68(6)
}

// Publish is a publication about the notice by somebody whom s 255(8) does not bind: the press, or a leak to it.
// It lifts no one's duty of secrecy, and breaks none.
type Publish struct {
	By    actors.Publisher
	On    ipa.Date
	Title string // what was published
}

// Say is a statement by anybody. It moves nothing: a notice ends by written notice to the person, s 256(7) and (10),
// and not by an announcement.
type Say struct {
	By   actors.Actor
	On   ipa.Date
	Text string // what is reported to have been said, in the reporter's words
}

func (a Permit) lay(d *Deed) {
	d.Number, d.On, d.What, d.WhomOf = numPermit, a.On, a.What, employer(a.To)
	d.by(a.By.Who())
	d.toward(identify(a.To))
}

func (a Disclose) lay(d *Deed) {
	d.Number, d.On, d.What, d.Of, d.WhomOf = numDisclose, a.On, a.What, employer(a.By), employer(a.To)
	d.ForFunction, d.PersonalData, d.Required = a.ForFunction, a.PersonalData, a.Required
	d.by(identify(a.By))
	d.toward(identify(a.To))
}

func (a Publish) lay(d *Deed) {
	d.Number, d.On, d.Label = numPublish, a.On, a.Title
	d.by(identify(a.By))
}

func (a Say) lay(d *Deed) {
	d.Number, d.On, d.Label = numSay, a.On, a.Text
	d.by(identify(a.By))
}
