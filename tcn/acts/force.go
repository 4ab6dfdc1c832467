package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Give is the giving of the notice to the person: s 253(1) or s 252(1), s 255; of a retention notice s 87(1), (7), by publication too. With it the duties to comply and to keep secret
// begin, and the periods for referring it back and of its life.
type Give struct {
	By         actors.SecretaryOfState
	On         ipa.Date // the day on which the person is given it
	Run        int      // the decision that it carries out
	Considered Factors  // what the Secretary of State took into account: s 255(3), (4), s 2(2)
	Oral       bool     // not in writing, against s 255(5)
	How        Delivery // in what way; by post, On is the day of delivery in the ordinary course of post
	Proper     Finding  // AtPlace, AtAddress: as s 255(6) asks; ByPost: properly addressed, prepaid and posted, IA 1978 s 7
	Contrary   Finding  // ByPost: it is proved that the letter did not come in the ordinary course, IA 1978 s 7
	Uncosted   bool     // of a national security notice or a retention notice: it does not specify the level of contribution to the operator's costs, against s 249(7)
	Unlimited  bool     // of a retention notice: the services, and limiting the data by place or by users, were not taken into account, against s 88(1)(aa), (ab)
	InForce    ipa.Date // of a retention notice: the day on which it comes into force, if it is not On but later, s 87(6)(b); another notice binds from On
}

// Vary is the giving of notice of a variation: s 256(3)(a), (7), (10). It carries out a decision to vary.
type Vary struct {
	By         actors.SecretaryOfState
	On         ipa.Date
	Run        int
	Considered Factors  // s 256(9)
	Oral       bool     // against s 256(10)
	How        Delivery // as in Give: s 256(10)
	Proper     Finding  // as in Give
	Contrary   Finding  // as in Give
	Unlimited  bool     // as in Give: s 94(9)
}

// Renew is the giving of a notice of renewal within the renewal period: s 256A(1), (5). It carries out a decision to renew.
type Renew struct {
	By         actors.SecretaryOfState
	On         ipa.Date
	Run        int
	Considered Factors  // s 256A(6)
	Oral       bool     // against s 256A(5)
	How        Delivery // as in Give: s 256A(7)
	Proper     Finding  // as in Give
	Contrary   Finding  // as in Give
	Unlimited  bool     // as in Give: s 94A(5)
}

// Confirm is the giving of a notice that confirms the effect of a notice referred back: s 257(9)(b), (11).
type Confirm struct {
	By         actors.SecretaryOfState
	On         ipa.Date
	Run        int
	Considered Factors  // PrivacyTests: s 2(1)(e), (2)
	Oral       bool     // against s 255(5) as applied by s 257(11)
	How        Delivery // as in Give: s 257(11)
	Proper     Finding  // as in Give
	Contrary   Finding  // as in Give
}

// Revoke is the giving of notice of a revocation, whole or in part: s 256(3)(b), (7), (10).
// It needs no Commissioner, on a review or outside one. On a review its day stands for that of the decision,
// which is what the periods of s 257(4) and (9) bind.
type Revoke struct {
	By           actors.SecretaryOfState
	On           ipa.Date
	Requirements []string // those that go; none: the whole notice
	Run          int      // the review whose outcome it is: s 257(9)(a)
	OnReview     bool     // it is the outcome of the only live review
	Considered   Factors  // s 256(9)
	Oral         bool     // against s 256(10)
	How          Delivery // as in Give: s 256(10)
	Proper       Finding  // as in Give
	Contrary     Finding  // as in Give
}

// GiveAnother tells this notice that another of the kind has been given to the same person: s 256(11).
// The other is a notice of its own, and passes through the whole double lock.
type GiveAnother struct {
	By     actors.SecretaryOfState
	On     ipa.Date
	Notice string // the name of the other
}

func (a Give) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Considered = numGive, a.On, a.Run, a.Considered
	d.Oral, d.How, d.Proper, d.Contrary, d.Uncosted = a.Oral, a.How, a.Proper, a.Contrary, a.Uncosted
	d.Unlimited, d.Until = a.Unlimited, a.InForce
	d.by(a.By.Who())
}

func (a Vary) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Considered, d.Unlimited = numVary, a.On, a.Run, a.Considered, a.Unlimited
	d.Oral, d.How, d.Proper, d.Contrary = a.Oral, a.How, a.Proper, a.Contrary
	d.by(a.By.Who())
}

func (a Renew) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Considered, d.Unlimited = numRenew, a.On, a.Run, a.Considered, a.Unlimited
	d.Oral, d.How, d.Proper, d.Contrary = a.Oral, a.How, a.Proper, a.Contrary
	d.by(a.By.Who())
}

func (a Confirm) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Considered = numConfirm, a.On, a.Run, a.Considered
	d.Oral, d.How, d.Proper, d.Contrary = a.Oral, a.How, a.Proper, a.Contrary
	d.by(a.By.Who())
}

func (a Revoke) lay(d *Deed) {
	d.Number, d.On, d.Run, d.Names, d.Considered = numRevoke, a.On, a.Run, a.Requirements, a.Considered
	d.OnReview = a.OnReview || a.Run != 0
	d.Oral, d.How, d.Proper, d.Contrary = a.Oral, a.How, a.Proper, a.Contrary
	d.by(a.By.Who())
}

func (a GiveAnother) lay(d *Deed) {
	d.Number, d.On, d.Label = numGiveAnother, a.On, a.Notice
	d.by(a.By.Who())
}
