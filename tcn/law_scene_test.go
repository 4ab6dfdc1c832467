package tcn_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The people of the scenes.
var (
	home    = actors.SecretaryOfState{Name: "Home Secretary"}
	judge   = actors.JudicialCommissioner{Name: "Sir A"}
	another = actors.JudicialCommissioner{Name: "Lady D"}
	chief   = actors.InvestigatoryPowersCommissioner{Name: "Sir B"}
	deputy  = actors.DeputyCommissioner{Name: "Dame C"}
	board   = actors.TechnicalAdvisoryBoard{}
	acme    = actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	other   = actors.RelevantOperator{Name: "Other", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	staff   = actors.Staff{Name: "Eve", Of: "Acme"}
	counsel = actors.LegalAdviser{Name: "Counsel"}
	press   = actors.Press{Name: "Gazette"}
	public  = actors.Public{}
	ngo     = actors.Claimant{Name: "Liberty"}
	ipt     = actors.Tribunal{}
	court   = actors.Court{Name: "High Court"}
)

// Who can cure a ground.
const (
	nobody     actors.Role = 0
	bySecy                 = actors.RoleSecretaryOfState
	byJudge                = actors.RoleJudicialCommissioner
	byChief                = actors.RoleInvestigatoryPowersCommissioner
	byBoard                = actors.RoleTechnicalAdvisoryBoard
	byOperator             = actors.RoleRelevantOperator
	byClaimant             = actors.RoleClaimant
	byTribunal             = actors.RoleTribunal
)

// abroad is an operator outside the United Kingdom.
func abroad() actors.RelevantOperator {
	o := acme
	o.Abroad = true
	return o
}

// Requirements that may be imposed.
var (
	decrypt   = requirement("decrypt", "SI 2018/353, Sch 1 para 8(b)", acts.TargetedInterception, 90)
	intercept = requirement("intercept", "SI 2018/353, Sch 1 para 1", acts.TargetedInterception|acts.BulkInterception, 30)
	records   = requirement("records", "SI 2018/353, Sch 2 para 1", acts.CommunicationsData, 30)
	hack      = requirement("hack", "SI 2018/353, Sch 3 para 1", acts.EquipmentInterference, 30)
	bulk      = requirement("bulk", "SI 2018/353, Sch 2 para 2", acts.BulkAcquisition, 30)
	examine   = requirement("examine", "SI 2018/353, Sch 1 para 6", acts.TargetedExamination, 30)
)

func requirement(name, paragraph string, serves acts.Authorisations, days int) acts.Requirement {
	return acts.Requirement{Name: name, Obligation: ipa.MustParse(paragraph), Serves: serves, Days: days}
}

// day reads a day.
func day(s string) ipa.Date {
	d, err := ipa.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// A scene is a notice in a test. Its builders reach a state by lawful acts alone, and fail the test if one is not.
type scene struct {
	tcn.Notice
	t *testing.T
}

// does has acts done, each of which must be lawful.
func (s *scene) does(acts ...acts.Act) *scene {
	s.t.Helper()
	for _, act := range acts {
		n, err := s.Notice.Do(act)
		require.NoError(s.t, err)
		r, _ := n.Latest()
		require.Equal(s.t, tcn.Lawful, r.Effect(), "%v: %v", r, r.Grounds())
		s.Notice = n
	}
	s.asks(nil, ipa.Date{})
	return s
}

// whatever has an act done that takes effect, lawful or not.
func (s *scene) whatever(act acts.Act) *scene {
	s.t.Helper()
	n, err := s.Notice.Do(act)
	require.NoError(s.t, err)
	s.Notice = n
	s.asks(nil, ipa.Date{})
	return s
}

// until lets time pass.
func (s *scene) until(on string) *scene {
	s.t.Helper()
	n, err := s.Notice.On(day(on))
	require.NoError(s.t, err)
	s.Notice = n
	s.asks(nil, ipa.Date{})
	return s
}

// but is another scene that begins where this one is: a what-if.
func (s *scene) but() *scene { return &scene{s.Notice, s.t} }

// proposed is a notice of which somebody has thought, and no more.
func proposed(t *testing.T) *scene { return proposedTo(t, acme) }

func proposedTo(t *testing.T, to actors.RelevantOperator) *scene {
	return &scene{tcn.New("First", to), t}
}

// decided is a decision to give, the person having been consulted. Without requirements it imposes decrypt and records.
func decided(t *testing.T, on string, adds ...acts.Requirement) *scene {
	return proposed(t).decided(on, adds...)
}

func (s *scene) decided(on string, adds ...acts.Requirement) *scene {
	s.t.Helper()
	return s.does(consultBefore(acts.Giving, on), decideToGive(on, adds...))
}

// approved is a decision to give that a Judicial Commissioner has approved.
func approved(t *testing.T, on string, adds ...acts.Requirement) *scene {
	return decided(t, on, adds...).does(approve(on))
}

// given is a notice lawfully given.
func given(t *testing.T, on string, adds ...acts.Requirement) *scene {
	return givenTo(t, acme, on, adds...)
}

func givenTo(t *testing.T, to actors.RelevantOperator, on string, adds ...acts.Requirement) *scene {
	t.Helper()
	return proposedTo(t, to).decided(on, adds...).does(approve(on), give(on))
}

// referred has the recipient refer the notice, or the requirements named, back.
func (s *scene) referred(on string, names ...string) *scene {
	s.t.Helper()
	return s.does(refer(on, names...))
}

// advised has the Board and a Commissioner consulted, and both report, on one day.
func (s *scene) advised(on string) *scene {
	s.t.Helper()
	return s.does(consultBoard(on), consultJudge(on), reportBy(board, on), reportBy(judge, on))
}

// outcome has a decision on the review approved by the Investigatory Powers Commissioner.
func (s *scene) outcome(act acts.Decide) *scene {
	s.t.Helper()
	return s.does(act, approveBy(chief, act.On.String()))
}

// toVary has the person consulted and a decision to vary made, unapproved.
func (s *scene) toVary(on string, adds []acts.Requirement, removes ...string) *scene {
	s.t.Helper()
	return s.does(consultBefore(acts.Varying, on), decideToVary(on, adds, removes...))
}

// varied has further requirements added with approval, or requirements removed without.
func (s *scene) varied(on string, adds []acts.Requirement, removes ...string) *scene {
	s.t.Helper()
	s.toVary(on, adds, removes...)
	if len(adds) > 0 {
		s.does(approve(on))
	}
	return s.does(vary(on))
}

// narrowed has requirements put in the place of others, with the finding that they impose nothing further.
func (s *scene) narrowed(on string, adds []acts.Requirement, removes ...string) *scene {
	s.t.Helper()
	d := decideToVary(on, adds, removes...)
	d.NothingFurther = acts.Found
	return s.does(consultBefore(acts.Varying, on), d, vary(on))
}

// toRenew has the person consulted, and a decision to renew approved.
func (s *scene) toRenew(on string) *scene {
	s.t.Helper()
	return s.does(consultBefore(acts.Renewing, on), decideToRenew(on), approve(on))
}

// renewed has the notice renewed.
func (s *scene) renewed(on string) *scene {
	s.t.Helper()
	return s.toRenew(on).does(renew(on))
}

// revoked has the whole notice revoked.
func (s *scene) revoked(on string) *scene {
	s.t.Helper()
	return s.does(consultBefore(acts.Revoking, on), revoke(on))
}

// Acts, as they are done lawfully. Tests spoil one thing at a time.

func consultBefore(p acts.Purpose, on string) acts.Consult {
	return acts.Consult{By: home, On: day(on), Before: p}
}
func consultBoard(on string) acts.Consult { return acts.Consult{By: home, On: day(on), With: board} }
func consultJudge(on string) acts.Consult { return acts.Consult{By: home, On: day(on), With: judge} }

func decideToGive(on string, adds ...acts.Requirement) acts.Decide {
	if len(adds) == 0 {
		adds = []acts.Requirement{decrypt, records}
	}
	return acts.Decide{By: home, On: day(on), To: acts.Giving, Adds: adds, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests}
}
func decideToVary(on string, adds []acts.Requirement, removes ...string) acts.Decide {
	return acts.Decide{By: home, On: day(on), To: acts.Varying, Adds: adds, Removes: removes, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests}
}
func decideToVaryOnReview(on string, adds []acts.Requirement, removes ...string) acts.Decide {
	d := decideToVary(on, adds, removes...)
	d.OnReview = true
	return d
}
func decideToRenew(on string) acts.Decide {
	return acts.Decide{By: home, On: day(on), To: acts.Renewing, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests}
}
func decideToConfirm(on string) acts.Decide {
	return acts.Decide{By: home, On: day(on), To: acts.Confirming, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests}
}

func approve(on string) acts.Approve { return approveBy(judge, on) }
func approveBy(by actors.Commissioner, on string) acts.Approve {
	return acts.Approve{By: by, On: day(on), Considered: acts.PrivacyTests}
}
func refuse(on string) acts.Refuse { return refuseBy(judge, on) }
func refuseBy(by actors.Commissioner, on string) acts.Refuse {
	return acts.Refuse{By: by, On: day(on), Reasons: true}
}
func ask(on string) acts.Ask         { return acts.Ask{By: home, On: day(on)} }
func abandon(on string) acts.Abandon { return acts.Abandon{By: home, On: day(on)} }

func give(on string) acts.Give {
	return acts.Give{By: home, On: day(on), Considered: acts.AllFactors}
}
func vary(on string) acts.Vary {
	return acts.Vary{By: home, On: day(on), Considered: acts.AllFactors}
}
func renew(on string) acts.Renew {
	return acts.Renew{By: home, On: day(on), Considered: acts.AllFactors}
}
func confirm(on string) acts.Confirm {
	return acts.Confirm{By: home, On: day(on), Considered: acts.PrivacyTests}
}
func revoke(on string, names ...string) acts.Revoke {
	return acts.Revoke{By: home, On: day(on), Requirements: names, Considered: acts.AllFactors}
}
func revokeOnReview(on string, names ...string) acts.Revoke {
	r := revoke(on, names...)
	r.OnReview = true
	return r
}
func giveAnother(on string) acts.GiveAnother {
	return acts.GiveAnother{By: home, On: day(on), Notice: "Second"}
}

func refer(on string, names ...string) acts.Refer {
	return acts.Refer{By: acme, On: day(on), Requirements: names, Unreasonable: acts.Found}
}
func referVariation(on string, names ...string) acts.Refer {
	r := refer(on, names...)
	r.Of = acts.Varying
	return r
}
func referRenewal(on string, names ...string) acts.Refer {
	r := refer(on, names...)
	r.Of = acts.Renewing
	return r
}
func reportBy(by actors.ReviewBody, on string) acts.Report {
	r := acts.Report{By: by, On: day(on), Heard: acts.Found, ToPerson: acts.Found}
	if by == board {
		r.Quorate = acts.Found
	}
	return r
}
func direct(on, until string) acts.Direct {
	return acts.Direct{By: judge, On: day(on), Until: day(until)}
}
func extendReview(on, to string) acts.Extend {
	return acts.Extend{By: home, On: day(on), Term: acts.ReviewPeriod, To: day(to), CommissionerAgrees: acts.Found, PersonAgrees: acts.Found}
}
func extendRelevant(on, to string) acts.Extend {
	return acts.Extend{By: home, On: day(on), Term: acts.RelevantPeriod, To: day(to), Exceptional: acts.Found, Written: true}
}
func change(on string, defeats ...string) acts.Change {
	return acts.Change{By: acme, On: day(on), To: "backups", Defeats: defeats}
}
func negative(on string) acts.Change {
	c := change(on)
	c.Negative = acts.Found
	return c
}

func permit(to actors.Actor, on string) acts.Permit {
	return acts.Permit{By: home, On: day(on), To: to}
}
func disclose(to actors.Actor, on string) acts.Disclose {
	return acts.Disclose{By: acme, On: day(on), To: to}
}
func publish(on string) acts.Publish {
	return acts.Publish{By: press, On: day(on), Title: "Secret order"}
}
func say(on string) acts.Say { return acts.Say{By: home, On: day(on), Text: "dropped"} }

func complaint(on string) acts.Claim {
	return acts.Claim{By: acme, On: day(on), Basis: acts.Complaint, Against: acts.OfGiving, Aggrieved: acts.Found, Believes: acts.Found}
}
func proceedings(on string) acts.Claim {
	return acts.Claim{By: acme, On: day(on), Basis: acts.HumanRights, Against: acts.OfGiving, Victim: acts.Found}
}
func list(on string) acts.List { return acts.List{By: ipt, On: day(on)} }
func orderInterim(on string, names ...string) acts.OrderInterim {
	return acts.OrderInterim{By: ipt, On: day(on), Requirements: names, Heard: acts.Found}
}
func determine(on string) acts.Determine { return acts.Determine{By: ipt, On: day(on)} }
func dismiss(on string) acts.Dismiss     { return acts.Dismiss{By: ipt, On: day(on)} }
func quash(on string, names ...string) acts.Quash {
	return acts.Quash{By: ipt, On: day(on), Requirements: names, Heard: acts.Found}
}
func appealBy(by actors.Party, on string) acts.Appeal {
	return acts.Appeal{By: by, On: day(on), Leave: acts.Found, PointOfLaw: acts.Found}
}
func decideAppeal(on string) acts.DecideAppeal { return acts.DecideAppeal{By: court, On: day(on)} }

func sue(to acts.Duty, on string) acts.Sue { return acts.Sue{By: home, On: day(on), To: to} }

func enjoin(on string) acts.Enjoin       { return acts.Enjoin{By: court, On: day(on)} }
func discharge(on string) acts.Discharge { return acts.Discharge{By: court, On: day(on)} }

// doer is the role of who does an act.
func doer(act acts.Act) actors.Role {
	role, _ := acts.By(act).Who()
	return role
}

// Questions.

// at is the status of a region.
func (s *scene) at(r tcn.Region) tcn.Status { return s.State().In(r) }

// standing is a requirement of the notice: the latest of the name.
func (s *scene) standing(name string) tcn.RequirementState {
	s.t.Helper()
	var found *tcn.RequirementState
	for c := range s.Requirements() {
		if c.Name == name {
			found = &c
		}
	}
	require.NotNil(s.t, found, name)
	return *found
}

// runs are a region's runs.
func (s *scene) runs(r tcn.Region) []tcn.Run { return slices.Collect(s.Runs(r)) }

// ruling is the ruling on the latest act.
func (s *scene) ruling() tcn.Ruling {
	s.t.Helper()
	r, ok := s.Latest()
	require.True(s.t, ok)
	return r
}
