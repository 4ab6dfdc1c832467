package acts

import (
	"fmt"
	"iter"
	"reflect"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// An Act is something that somebody does on a day to a notice or about it. The set is closed: [All] lists the types.
// Each is a struct named with the statute's verb; its By field has the type of the only actor who can do it, or of the small
// interface of those who can, and its On field is the day.
//
// Where an act belongs to one decision, referral or claim among several that are live, its Run field names the run;
// zero means the only one that it fits.
//
// Go lets a type that embeds one pass for an act, and a pointer to one: the first is refused, the second is taken for what it points to.
//
//sumtype:decl
type Act interface {
	// lay lays the act flat, into an empty deed.
	lay(d *Deed)
}

// A Number is the place of an act's type in [All], from 1 on; its text is the act's verb. The zero Number is nobody's act:
// the lapse that time brings, s 255(5A).
type Number uint8

const (
	numConsult Number = iota + 1
	numDecide
	numApprove
	numRefuse
	numAsk
	numGive
	numVary
	numRenew
	numConfirm
	numRevoke
	numGiveAnother
	numAbandon
	numRefer
	numReport
	numDirect
	numExtend
	numPermit
	numDisclose
	numPublish
	numSay
	numChange
	numSue
	numEnjoin
	numDischarge
	numClaim
	numApply
	numList
	numOrderInterim
	numRuleOnSecrecy
	numRefuseIntervener
	numDetermine
	numDismiss
	numQuash
	numAppeal
	numDecideAppeal
	numDecideIssue
	numDrop
	numStay
	numLiftStay
	numStrikeOut
	numCompensate
	numOrderDestruction
	numComply

	numberEnd
)

// Numbers is how many numbers there are, the zero one included: the length of a table whose index is the Number.
const Numbers = int(numberEnd)

// A kindLine says what reading and checking an act needs to know of its type.
type kindLine struct {
	Zero  Act    // its type
	Field string // the field that decides its form
	Cure  string // what to write there, where no form fits
	Whom  string // the field of its other person
}

// kindLines is the closed set of acts. Its index is the Number.
var kindLines = [Numbers]kindLine{
	numConsult:          {Zero: Consult{}, Field: "Before", Cure: "say before what the person is consulted: give, vary, revoke or renew", Whom: "With"},
	numDecide:           {Zero: Decide{}, Field: "To", Cure: "say what is decided: give, vary, renew or confirm"},
	numApprove:          {Zero: Approve{}},
	numRefuse:           {Zero: Refuse{}},
	numAsk:              {Zero: Ask{}, Field: "Run", Cure: "name a decision to give, to vary or to renew"},
	numGive:             {Zero: Give{}},
	numVary:             {Zero: Vary{}},
	numRenew:            {Zero: Renew{}},
	numConfirm:          {Zero: Confirm{}},
	numRevoke:           {Zero: Revoke{}},
	numGiveAnother:      {Zero: GiveAnother{}},
	numAbandon:          {Zero: Abandon{}},
	numRefer:            {Zero: Refer{}, Field: "Of", Cure: "say what is referred: give, vary or renew"},
	numReport:           {Zero: Report{}},
	numDirect:           {Zero: Direct{}, Whom: "To"},
	numExtend:           {Zero: Extend{}, Field: "Term", Cure: "say which period: review period or relevant period"},
	numPermit:           {Zero: Permit{}, Whom: "To"},
	numDisclose:         {Zero: Disclose{}, Whom: "To"},
	numPublish:          {Zero: Publish{}},
	numSay:              {Zero: Say{}},
	numChange:           {Zero: Change{}},
	numSue:              {Zero: Sue{}, Field: "To", Cure: "say which duty: comply, keep secret, stand still or, of a retention notice, care for data", Whom: "Whom"},
	numEnjoin:           {Zero: Enjoin{}},
	numDischarge:        {Zero: Discharge{}},
	numClaim:            {Zero: Claim{}},
	numApply:            {Zero: Apply{}},
	numList:             {Zero: List{}},
	numOrderInterim:     {Zero: OrderInterim{}},
	numRuleOnSecrecy:    {Zero: RuleOnSecrecy{}, Whom: "Release"},
	numRefuseIntervener: {Zero: RefuseIntervener{}, Whom: "Whom"},
	numDetermine:        {Zero: Determine{}},
	numDismiss:          {Zero: Dismiss{}},
	numQuash:            {Zero: Quash{}},
	numAppeal:           {Zero: Appeal{}},
	numDecideAppeal:     {Zero: DecideAppeal{}},
	numDecideIssue:      {Zero: DecideIssue{}},
	numDrop:             {Zero: Drop{}},
	numStay:             {Zero: Stay{}},
	numLiftStay:         {Zero: LiftStay{}},
	numStrikeOut:        {Zero: StrikeOut{}},
	numCompensate:       {Zero: Compensate{}},
	numOrderDestruction: {Zero: OrderDestruction{}},
	numComply:           {Zero: Comply{}},
}

// verbs are the numbers' words: the types' names in lower case, with a hyphen between.
var verbs = func() (w [Numbers]string) {
	w[0] = "lapse"
	for n := 1; n < Numbers; n++ {
		w[n] = hyphened(reflect.TypeOf(kindLines[n].Zero).Name())
	}
	return w
}()

// String returns the verb, as history files have it: "give", "rule-on-secrecy"; "lapse" for zero.
func (n Number) String() string {
	if int(n) < Numbers {
		return verbs[n]
	}
	return fmt.Sprintf("(no such act: %d)", uint8(n))
}

// All lists a zero value of every type of act, in the order of their numbers.
func All() iter.Seq[Act] {
	return func(yield func(Act) bool) {
		for _, k := range kindLines[1:] {
			if !yield(k.Zero) {
				return
			}
		}
	}
}

// Who lists the roles that can do an act of this type: those whose types fit its By field. A nil act has none.
func Who(act Act) []actors.Role {
	act, ok := settle(act)
	if !ok {
		return nil
	}
	field, _ := reflect.TypeOf(act).FieldByName("By")
	return rolesFor(field.Type)
}

// Verb returns the word for an act, as history files have it: "give", "rule-on-secrecy". A nil act has none.
func Verb(act Act) string {
	var d Deed
	if _, ok := d.set(act); !ok {
		return ""
	}
	return d.Number.String()
}

// By returns who does the act, or nil where nobody does, or what is no actor.
func By(act Act) actors.Actor {
	act, ok := settle(act)
	if !ok {
		return nil
	}
	by, _ := reflect.ValueOf(act).FieldByName("By").Interface().(actors.Actor)
	if actors.Check(by) != nil {
		return nil
	}
	return by
}

// On returns the day of the act. A nil act has none.
func On(act Act) ipa.Date {
	var d Deed
	d.set(act)
	return d.On
}

// settle returns the act itself where a pointer to it was handed in, and false for what is no act:
// nil, or a type that passes for one by embedding one.
func settle(act Act) (Act, bool) {
	var d Deed
	return d.set(act)
}

// set lays an act flat and returns it: itself, where a pointer to it was handed in. It returns false for what is no act.
// What the deed held before is gone; one that is new need not be emptied.
func (d *Deed) set(act Act) (Act, bool) {
	if d.Number != 0 {
		*d = Deed{}
	}
	if d.lay(act) {
		return act, true
	}
	v := reflect.ValueOf(act)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return nil, false
	}
	act, ok := v.Elem().Interface().(Act)
	return act, ok && d.lay(act)
}

// lay lays flat an act of one of the types that All lists. It is a switch, and not a call through the interface,
// so that a deed need not be allocated: every act passes through it.
func (d *Deed) lay(act Act) bool {
	switch a := act.(type) {
	case Consult:
		a.lay(d)
	case Decide:
		a.lay(d)
	case Approve:
		a.lay(d)
	case Refuse:
		a.lay(d)
	case Ask:
		a.lay(d)
	case Give:
		a.lay(d)
	case Vary:
		a.lay(d)
	case Renew:
		a.lay(d)
	case Confirm:
		a.lay(d)
	case Revoke:
		a.lay(d)
	case GiveAnother:
		a.lay(d)
	case Abandon:
		a.lay(d)
	case Refer:
		a.lay(d)
	case Report:
		a.lay(d)
	case Direct:
		a.lay(d)
	case Extend:
		a.lay(d)
	case Permit:
		a.lay(d)
	case Disclose:
		a.lay(d)
	case Publish:
		a.lay(d)
	case Say:
		a.lay(d)
	case Change:
		a.lay(d)
	case Sue:
		a.lay(d)
	case Enjoin:
		a.lay(d)
	case Discharge:
		a.lay(d)
	case Claim:
		a.lay(d)
	case Apply:
		a.lay(d)
	case List:
		a.lay(d)
	case OrderInterim:
		a.lay(d)
	case RuleOnSecrecy:
		a.lay(d)
	case RefuseIntervener:
		a.lay(d)
	case Determine:
		a.lay(d)
	case Dismiss:
		a.lay(d)
	case Quash:
		a.lay(d)
	case Appeal:
		a.lay(d)
	case DecideAppeal:
		a.lay(d)
	case DecideIssue:
		a.lay(d)
	case Drop:
		a.lay(d)
	case Stay:
		a.lay(d)
	case LiftStay:
		a.lay(d)
	case StrikeOut:
		a.lay(d)
	case Compensate:
		a.lay(d)
	case OrderDestruction:
		a.lay(d)
	case Comply:
		a.lay(d)
	default: // nil, a pointer, or a type that embeds an act
		return false
	}
	return true
}
