package tcn

import "github.com/doublelock/doublelock/tcn/acts"

// A actLine says to which run an act of a type belongs, and what it must name.
type actLine struct {
	As      acts.Act     // the type
	In      Region       // the region whose run it belongs to
	Purpose acts.Purpose // the purpose that the run must have; zero: any
	Opens   bool         // it begins a run there
	Names   string       // the field of names that must be requirements of the notice, now or once
	Happens bool         // it is done without any power: words that do not stand on the day forbid nothing
}

// actLines is the table of the acts that belong to a run, or begin one, or are done without any power. The others
// belong to the notice.
var actLines = []actLine{
	{As: acts.Decide{}, In: RegionLock, Opens: true},
	{As: acts.Approve{}, In: RegionLock},
	{As: acts.Refuse{}, In: RegionLock},
	{As: acts.Ask{}, In: RegionLock},
	{As: acts.Give{}, In: RegionLock, Purpose: acts.Giving},
	{As: acts.Vary{}, In: RegionLock, Purpose: acts.Varying},
	{As: acts.Renew{}, In: RegionLock, Purpose: acts.Renewing},
	{As: acts.Confirm{}, In: RegionLock, Purpose: acts.Confirming},
	{As: acts.Abandon{}, In: RegionLock},

	{As: acts.Consult{}, In: RegionReview},
	{As: acts.Revoke{}, In: RegionReview},
	{As: acts.Refer{}, In: RegionReview, Opens: true},
	{As: acts.Report{}, In: RegionReview},
	{As: acts.Direct{}, In: RegionReview},
	{As: acts.Extend{}, In: RegionReview},

	{As: acts.Claim{}, In: RegionTribunal, Opens: true},
	{As: acts.Apply{}, In: RegionTribunal},
	{As: acts.List{}, In: RegionTribunal},
	{As: acts.OrderInterim{}, In: RegionTribunal},
	{As: acts.RuleOnSecrecy{}, In: RegionTribunal},
	{As: acts.RefuseIntervener{}, In: RegionTribunal},
	{As: acts.Determine{}, In: RegionTribunal},
	{As: acts.Dismiss{}, In: RegionTribunal},
	{As: acts.Quash{}, In: RegionTribunal},
	{As: acts.Appeal{}, In: RegionTribunal},
	{As: acts.DecideAppeal{}, In: RegionTribunal},
	{As: acts.DecideIssue{}, In: RegionTribunal},
	{As: acts.Drop{}, In: RegionTribunal},
	{As: acts.Stay{}, In: RegionTribunal},
	{As: acts.LiftStay{}, In: RegionTribunal},
	{As: acts.StrikeOut{}, In: RegionTribunal},
	{As: acts.Compensate{}, In: RegionTribunal},
	{As: acts.OrderDestruction{}, In: RegionTribunal},

	{As: acts.Disclose{}, Happens: true},
	{As: acts.Publish{}, Happens: true},
	{As: acts.Say{}, Happens: true},
	{As: acts.Change{}, Names: "Defeats", Happens: true},
	{As: acts.Comply{}, Happens: true},
}

// actTable is the table by the acts' numbers.
var actTable = func() (all [acts.Numbers]actLine) {
	for _, l := range actLines {
		all[numberOf(l.As)] = l
	}
	return all
}()

// lapseNumber is the number of what time does.
const lapseNumber acts.Number = 0

// numberOf is the number of an act's type; lapse for nil.
func numberOf(act acts.Act) acts.Number {
	var d acts.Deed
	_, _ = acts.Flatten(act, &d) // a zero act is no act yet, and has its number
	return d.Number
}
