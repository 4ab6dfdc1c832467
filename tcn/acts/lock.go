package acts

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// Consult is the Secretary of State's consulting of the person before giving (s 255(2)), varying or revoking
// (s 256(9)) or renewing (s 256A(6)), and of the Board and a Commissioner before deciding a review (s 257(5)).
type Consult struct {
	By     actors.SecretaryOfState
	On     ipa.Date
	With   actors.Consultee // nil: the person to whom the notice is or would be given
	Before Purpose          // what follows it; of no meaning with the Board or a Commissioner
	Run    int              // the review, with the Board or a Commissioner
}

// Decide is the Secretary of State's decision to give (s 253(1)), to vary (s 256(5)) or to renew (s 256A(3)) a notice,
// or to vary or confirm it on a review (s 257(9)). It is the first key, and holds what is to be added and removed:
// the later act only carries it out. Of a notification notice it is the only key: s 258A(5), s 258B(3). A decision to revoke needs no second key: see [Revoke].
type Decide struct {
	By             actors.SecretaryOfState
	On             ipa.Date
	To             Purpose       // Giving, Varying, Renewing or Confirming
	Review         int           // the review that it settles, if any; zero with Confirming: the only live one
	OnReview       bool          // with Varying: as the outcome of a review, s 257(9)(a)
	Adds           []Requirement // what the notice is to require, or to require further
	Removes        []string      // names of requirements that are to go
	Necessary      Finding       // s 253(1)(a), s 256(5)(a), s 256A(3)(a), s 258(2)(a); ss 252(1)(a), 256(4)(a), 256A(2)(a); ss 258A(5)(a), 258B(3)(a); ss 87(1)(a), 94(4)(a), 94A(2)(a), 91(1)
	Proportionate  Finding       // s 253(1)(b), s 256(5)(b), s 256A(3)(b), s 258(2)(b); ss 252(1)(b), 256(4)(b), 256A(2)(b); ss 258A(5)(b), 258B(3)(b); ss 87(1)(a), 94(4)(a), 94A(2)(a), 91(1)
	UserHeld       Finding       // the keys of what is to be removed are held by users: SI 2018/353, Sch 1 para 8; see the doubt user-held-keys
	NothingFurther Finding       // with Varying: what it adds imposes no further requirement, s 256(5)(c)
	NeedsWarrant   Finding       // of a national security notice: its steps would be lawful only under a warrant or an authorisation, s 252(4)(b)
	Warranted      Finding       // such a warrant or authorisation has been obtained: s 252(4)
	MainlyWarrant  Finding       // its main purpose is something for which one is required: s 252(5)
	NeverAssisted  Finding       // of a notification notice: the operator neither provides nor has provided assistance under the Act, s 258A(12)
	OthersData     Finding       // of a retention notice: it would require data of another operator's service that s 87(4) leaves out
	ForAnother     bool          // the capability to be secured is another relevant operator's: s 253(1)(a) from 14 Oct 2024
	Considered     Factors       // PrivacyTests, to which the decision must have regard: s 2(1)(e), (f), (2)
}

// Approve is a Judicial Commissioner's approval of a decision (s 254), or the Investigatory Powers Commissioner's
// on request after a refusal (s 254(5)) or on a review (s 258). It is the second key.
type Approve struct {
	By          actors.Commissioner
	On          ipa.Date
	Run         int
	Delegated   Finding // the Investigatory Powers Commissioner has delegated the function: s 227(8)
	Unavailable Finding // the Investigatory Powers Commissioner is unable or unavailable: s 227(8A)
	Considered  Factors // PrivacyTests, with the care of s 254(3)(b) or s 258(3): s 2(1)(g), (2)
}

// Refuse is the refusal of what [Approve] approves, with written reasons: s 254(4), s 258(4).
type Refuse struct {
	By          actors.Commissioner
	On          ipa.Date
	Run         int
	Reasons     bool    // written reasons were given: s 254(4), s 258(4)
	Delegated   Finding // as in Approve
	Unavailable Finding // as in Approve
}

// Ask is the Secretary of State's asking the Investigatory Powers Commissioner to decide
// after another Commissioner's refusal: s 254(5).
type Ask struct {
	By  actors.SecretaryOfState
	On  ipa.Date
	Run int
}

// Abandon is the Secretary of State's not going on: with the whole proposal before a notice is given ("may give", s 253(1)),
// or, where Run names one, with a decision that has not been carried out.
type Abandon struct {
	By  actors.SecretaryOfState
	On  ipa.Date
	Run int
}

func (a Consult) lay(d *Deed) {
	d.Number, d.On, d.Purpose, d.Run = numConsult, a.On, a.Before, a.Run
	d.by(a.By.Who())
	d.toward(identify(a.With))
}

func (a Decide) lay(d *Deed) {
	d.Number, d.On, d.Purpose, d.Review, d.Adds, d.Removes = numDecide, a.On, a.To, a.Review, a.Adds, a.Removes
	d.Necessary, d.Proportionate, d.NothingFurther = a.Necessary, a.Proportionate, a.NothingFurther
	d.UserHeld, d.NeedsWarrant, d.Warranted, d.MainlyWarrant = a.UserHeld, a.NeedsWarrant, a.Warranted, a.MainlyWarrant
	d.NeverAssisted = a.NeverAssisted
	d.OthersData = a.OthersData
	d.ForAnother, d.OnReview, d.Considered = a.ForAnother, a.OnReview || a.Review != 0, a.Considered
	d.by(a.By.Who())
}

func (a Approve) lay(d *Deed) {
	d.Number, d.On, d.Run = numApprove, a.On, a.Run
	d.Delegated, d.Unavailable, d.Considered = a.Delegated, a.Unavailable, a.Considered
	d.by(identify(a.By))
}

func (a Refuse) lay(d *Deed) {
	d.Number, d.On, d.Run = numRefuse, a.On, a.Run
	d.Reasons, d.Delegated, d.Unavailable = a.Reasons, a.Delegated, a.Unavailable
	d.by(identify(a.By))
}

func (a Ask) lay(d *Deed) {
	d.Number, d.On, d.Run = numAsk, a.On, a.Run
	d.by(a.By.Who())
}

func (a Abandon) lay(d *Deed) {
	d.Number, d.On, d.Run = numAbandon, a.On, a.Run
	d.by(a.By.Who())
}
