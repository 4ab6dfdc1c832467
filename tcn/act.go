package tcn

import (
	"fmt"
	"iter"
	"reflect"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// An Act is something that somebody does on a day to a notice or about it.
// The set is closed: [Acts] lists the types. (Go lets a type that embeds one pass for an act; it is refused.) Each is a struct named with the statute's verb;
// its By field has the type of the only actor who can do it, or of the small interface
// of those who can, and its On field is the day.
//
// Where an act belongs to one decision, referral or claim among several that are live,
// its Run field names the run ([Notice.Runs]); zero means the only one that it fits.
//
//sumtype:decl
type Act interface {
	// deed returns the act laid flat, for the tables.
	deed() deed
}

// verb is the number of an act's type.
type verb uint8

const (
	consult verb = iota + 1
	decide
	approve
	refuse
	ask
	give
	vary
	renew
	confirm
	revoke
	giveAnother
	abandon
	refer
	report
	direct
	extend
	permit
	disclose
	publish
	say
	change
	sue
	enjoin
	discharge
	claim
	apply
	list
	orderInterim
	ruleOnSecrecy
	refuseIntervener
	determine
	dismiss
	quash
	appeal
	decideAppeal
	lapse // no act: time does it

	verbs
)

// A kind says what the tables need to know of an act's type.
type kind struct {
	Act     Act     // its type
	In      Region  // the region whose run it belongs to, if any
	Purpose Purpose // the purpose that the run must have, if any
	Opens   bool    // it begins a run there
	Field   string  // the field that decides its form
	Cure    string  // what to write there, where no form fits
	Whom    string  // the field of its other person
}

// kinds is the closed set of acts. Its index is the verb.
var kinds = [verbs]kind{
	consult:          {Act: Consult{}, In: RegionReview, Field: "Before", Cure: "say what the person is consulted before: Giving, Varying, Revoking or Renewing", Whom: "With"},
	decide:           {Act: Decide{}, In: RegionLock, Opens: true, Field: "To", Cure: "say what is decided: Giving, Varying, Renewing or Confirming"},
	approve:          {Act: Approve{}, In: RegionLock},
	refuse:           {Act: Refuse{}, In: RegionLock},
	ask:              {Act: Ask{}, In: RegionLock, Field: "Run", Cure: "name a decision to give, to vary or to renew"},
	give:             {Act: Give{}, In: RegionLock, Purpose: Giving},
	vary:             {Act: Vary{}, In: RegionLock, Purpose: Varying},
	renew:            {Act: Renew{}, In: RegionLock, Purpose: Renewing},
	confirm:          {Act: Confirm{}, In: RegionLock, Purpose: Confirming},
	revoke:           {Act: Revoke{}, In: RegionReview},
	giveAnother:      {Act: GiveAnother{}},
	abandon:          {Act: Abandon{}, In: RegionLock},
	refer:            {Act: Refer{}, In: RegionReview, Opens: true, Field: "Of", Cure: "say what is referred: Giving, Varying or Renewing"},
	report:           {Act: Report{}, In: RegionReview},
	direct:           {Act: Direct{}, In: RegionReview},
	extend:           {Act: Extend{}, In: RegionReview, Field: "Term", Cure: "say which period: ReviewPeriod or RelevantPeriod"},
	permit:           {Act: Permit{}, Whom: "To"},
	disclose:         {Act: Disclose{}, Whom: "To"},
	publish:          {Act: Publish{}},
	say:              {Act: Say{}},
	change:           {Act: Change{}},
	sue:              {Act: Sue{}, Field: "To", Cure: "say which duty: ToComply, ToKeepSecret or ToStandStill"},
	enjoin:           {Act: Enjoin{}},
	discharge:        {Act: Discharge{}},
	claim:            {Act: Claim{}, In: RegionTribunal, Opens: true},
	apply:            {Act: Apply{}, In: RegionTribunal},
	list:             {Act: List{}, In: RegionTribunal},
	orderInterim:     {Act: OrderInterim{}, In: RegionTribunal},
	ruleOnSecrecy:    {Act: RuleOnSecrecy{}, In: RegionTribunal},
	refuseIntervener: {Act: RefuseIntervener{}, In: RegionTribunal, Whom: "Whom"},
	determine:        {Act: Determine{}, In: RegionTribunal},
	dismiss:          {Act: Dismiss{}, In: RegionTribunal},
	quash:            {Act: Quash{}, In: RegionTribunal},
	appeal:           {Act: Appeal{}, In: RegionTribunal},
	decideAppeal:     {Act: DecideAppeal{}, In: RegionTribunal},
	lapse:            {Act: lapsed{}},
}

// names are the verbs' words: the types' names in lower case, with a hyphen between.
var names = func() (w [verbs]string) {
	for v := consult; v < lapse; v++ {
		w[v] = hyphened(reflect.TypeOf(kinds[v].Act).Name())
	}
	w[lapse] = "lapse"
	return w
}()

func (v verb) String() string {
	if v < verbs {
		return names[v]
	}
	return fmt.Sprintf("(no such act: %d)", uint8(v))
}

// Acts lists a zero value of every type of act, in the order of the tables.
func Acts() iter.Seq[Act] {
	return func(yield func(Act) bool) {
		for v := consult; v < lapse; v++ {
			if !yield(kinds[v].Act) {
				return
			}
		}
	}
}

// Verb returns the word for an act, as history files have it: "give", "rule-on-secrecy".
// A nil act has none.
func Verb(act Act) string {
	act, ok := settle(act)
	if !ok {
		return ""
	}
	return act.deed().verb.String()
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

// settle returns the act itself where a pointer to it was handed in, and false for what is no act:
// nil, or a type that passes for one by embedding one.
func settle(act Act) (Act, bool) {
	if isOurs(act) {
		return act, true
	}
	v := reflect.ValueOf(act)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return nil, false
	}
	act, ok := v.Elem().Interface().(Act)
	return act, ok && isOurs(act)
}

// isOurs reports whether an act is of one of the types that Acts lists. It is a switch because every act passes through it.
func isOurs(act Act) bool {
	switch act.(type) {
	case Consult, Decide, Approve, Refuse, Ask, Give, Vary, Renew, Confirm, Revoke, GiveAnother, Abandon,
		Refer, Report, Direct, Extend, Permit, Disclose, Publish, Say, Change, Sue, Enjoin, Discharge,
		Claim, Apply, List, OrderInterim, RuleOnSecrecy, RefuseIntervener, Determine, Dismiss, Quash, Appeal, DecideAppeal:
		return true
	default: // nil, lapsed, a pointer, or a type that embeds an act
		return false
	}
}

// On returns the day of the act.
func On(act Act) ipa.Date {
	act, ok := settle(act)
	if !ok {
		return ipa.Date{}
	}
	return act.deed().on
}

// At returns the act as done on another day. A nil act stays nil.
func At(act Act, day ipa.Date) Act {
	act, ok := settle(act)
	if !ok {
		return nil
	}
	v := reflect.New(reflect.TypeOf(act)).Elem()
	v.Set(reflect.ValueOf(act))
	v.FieldByName("On").Set(reflect.ValueOf(day))
	return v.Interface().(Act)
}
