package tcn

import (
	"fmt"
	"reflect"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
)

// samples has, for each rule by its event, an act that would be done by it: findings are assumed, and marked so.
// Who acts, on which day, in which run, and which requirements it names are put in by [Notice.sample].
var samples = map[string]Act{
	"consult the person before giving":   Consult{Before: Giving},
	"consult the person before varying":  Consult{Before: Varying},
	"consult the person before revoking": Consult{Before: Revoking},
	"consult the person before renewing": Consult{Before: Renewing},
	"consult the Board":                  Consult{With: actors.TechnicalAdvisoryBoard{}},
	"consult a Commissioner":             Consult{With: actors.JudicialCommissioner{}},

	"decide to give":             Decide{To: Giving, Necessary: Assumed, Proportionate: Assumed},
	"decide to vary on a review": Decide{To: Varying, OnReview: true, Necessary: Assumed, Proportionate: Assumed},
	"decide to vary":             Decide{To: Varying, Necessary: Assumed, Proportionate: Assumed},
	"decide to renew":            Decide{To: Renewing, Necessary: Assumed, Proportionate: Assumed},
	"decide to confirm":          Decide{To: Confirming, Necessary: Assumed, Proportionate: Assumed},

	"approve the outcome of a review": Approve{},
	"approve on request":              Approve{},
	"approve a decision":              Approve{},
	"refuse the outcome of a review":  Refuse{Reasons: true},
	"refuse on request":               Refuse{Reasons: true},
	"refuse as the Commissioner":      Refuse{By: actors.InvestigatoryPowersCommissioner{}, Reasons: true},
	"refuse a decision":               Refuse{Reasons: true},
	"ask on a review":                 Ask{},
	"ask on a decision to give":       Ask{},
	"ask on a decision to vary":       Ask{},
	"ask on a decision to renew":      Ask{},
	"abandon the proposal":            Abandon{},
	"abandon a decision":              Abandon{},

	"give the notice":                                     Give{Considered: AllFactors},
	"vary on a review":                                    Vary{Considered: AllFactors},
	"vary with further requirements":                      Vary{Considered: AllFactors},
	"vary otherwise":                                      Vary{Considered: AllFactors},
	"renew the notice":                                    Renew{Considered: AllFactors},
	"confirm the notice":                                  Confirm{Considered: AllFactors},
	"revoke in part on a review":                          Revoke{OnReview: true, Considered: AllFactors},
	"revoke in part":                                      Revoke{Considered: AllFactors},
	"revoke another having been given":                    Revoke{Considered: AllFactors},
	"revoke the whole":                                    Revoke{Considered: AllFactors},
	"give-another before the revocation":                  GiveAnother{Notice: "another"},
	"give-another after the revocation":                   GiveAnother{Notice: "another"},
	"give-another after the end":                          GiveAnother{Notice: "another"},
	"refer the notice":                                    Refer{Of: Giving, Unreasonable: Assumed},
	"refer a variation":                                   Refer{Of: Varying, Unreasonable: Assumed},
	"refer a renewal":                                     Refer{Of: Renewing, Unreasonable: Assumed},
	"report by the Board":                                 Report{By: actors.TechnicalAdvisoryBoard{}, Heard: Assumed},
	"report by a Commissioner":                            Report{By: actors.JudicialCommissioner{}, Heard: Assumed},
	"direct a time for evidence":                          Direct{},
	"extend the review period":                            Extend{Term: ReviewPeriod, CommissionerAgrees: Assumed, PersonAgrees: Assumed},
	"extend the relevant period":                          Extend{Term: RelevantPeriod, Exceptional: Assumed, Written: true},
	"change a service":                                    Change{To: "a service", Negative: Assumed},
	"permit a disclosure":                                 Permit{To: actors.Public{}},
	"disclose to a Commissioner":                          Disclose{To: actors.JudicialCommissioner{}},
	"disclose to the Tribunal":                            Disclose{To: actors.Tribunal{}},
	"disclose to the Secretary of State":                  Disclose{To: actors.SecretaryOfState{}},
	"disclose by one not bound":                           Disclose{By: actors.Staff{Of: "another operator"}, To: actors.LegalAdviser{}},
	"disclose before the giving":                          Disclose{To: actors.LegalAdviser{}},
	"disclose with permission":                            Disclose{To: actors.LegalAdviser{}},
	"disclose after the end":                              Disclose{To: actors.LegalAdviser{}},
	"disclose to the public":                              Disclose{To: actors.Public{}},
	"disclose to another":                                 Disclose{To: actors.Claimant{}},
	"publish a report":                                    Publish{},
	"say a statement":                                     Say{},
	"sue for compliance":                                  Sue{To: ToComply},
	"sue for secrecy":                                     Sue{To: ToKeepSecret},
	"sue for the standstill":                              Sue{To: ToStandStill},
	"enjoin the person":                                   Enjoin{},
	"discharge the person":                                Discharge{},
	"claim in human rights proceedings":                   Claim{Basis: HumanRights},
	"claim by complaint":                                  Claim{Basis: Complaint},
	"apply to the Tribunal":                               Apply{For: ForOpenness},
	"list the claim":                                      List{},
	"order-interim in proceedings":                        OrderInterim{Heard: Assumed},
	"order-interim on a complaint":                        OrderInterim{Heard: Assumed},
	"rule-on-secrecy in the claim":                        RuleOnSecrecy{BareDetails: true},
	"refuse-intervener in the claim":                      RefuseIntervener{},
	"determine the claim":                                 Determine{},
	"dismiss the claim":                                   Dismiss{},
	"quash in part":                                       Quash{Heard: Assumed},
	"quash the whole":                                     Quash{Heard: Assumed},
	"appeal the determination":                            Appeal{Leave: Assumed, PointOfLaw: Assumed},
	"decide-appeal and remit":                             DecideAppeal{Remitted: true},
	"decide-appeal finally":                               DecideAppeal{},
	"disclose to the public by one not bound":             Disclose{By: actors.Staff{Of: "another operator"}, To: actors.Public{}},
	"disclose to the public before the giving":            Disclose{To: actors.Public{}},
	"disclose to the public with permission":              Disclose{To: actors.Public{}},
	"disclose to the public after the end":                Disclose{To: actors.Public{}},
	"report by the Board, a Commissioner having reported": Report{By: actors.TechnicalAdvisoryBoard{}, Heard: Assumed},
	"report by a Commissioner, the Board having reported": Report{By: actors.JudicialCommissioner{}, Heard: Assumed},
}

// sample is the act by which a rule would be used on a day, by somebody of a role, in a run. Narrower takes a requirement out,
// where a decision could as well add one.
func (n *Notice) sample(r *rule, day ipa.Date, role actors.Role, run int, narrower bool) Act {
	v := reflect.New(reflect.TypeOf(samples[r.Event()])).Elem()
	v.Set(reflect.ValueOf(samples[r.Event()]))
	set := func(field string, value any) {
		if f := v.FieldByName(field); f.IsValid() && f.IsZero() {
			f.Set(reflect.ValueOf(value))
		}
	}
	set("By", n.somebody(role))
	set("On", day)
	set("Run", run)
	switch r.verb {
	case decide:
		set("Review", run)
		switch names := n.those(standing.stands); {
		case narrower:
			set("Removes", names[:1])
		case v.FieldByName("To").Interface() == Giving || v.FieldByName("To").Interface() == Varying:
			set("Adds", n.proposal())
		}
	case approve, refuse:
		set("Delegated", delegatedTo(role))
		set("Unavailable", delegatedTo(role))
	case direct:
		set("Until", day)
	case extend:
		set("To", n.later(r, run, day))
	case refer:
		of := v.FieldByName("Of").Interface().(Purpose)
		if names, _ := n.referables(of, day); len(names) > 0 && len(names) < len(n.those(standing.stands)) {
			set("Requirements", names)
		}
	case revoke, quash:
		if names := n.those(standing.stands); len(names) > 0 && r.Form != "the whole" && r.Form != "another having been given" {
			set("Requirements", names[:1])
		}
	}
	return v.Interface().(Act)
}

// delegatedTo assumes a delegation, and that the Commissioner is unavailable, for anybody but the Commissioner.
func delegatedTo(role actors.Role) Finding {
	if role == actors.RoleInvestigatoryPowersCommissioner {
		return 0
	}
	return Assumed
}

// somebody is an actor of a role: the operator of the notice, its staff, or one without a name.
func (n *Notice) somebody(role actors.Role) actors.Actor {
	switch role {
	case actors.RoleRelevantOperator:
		return n.party.to
	case actors.RoleStaff:
		return actors.Staff{Of: n.party.to.Name}
	}
	for _, a := range everyone {
		if r, _ := a.Who(); r == role {
			return a
		}
	}
	return nil
}

// proposal is an obligation that can be imposed on the operator, assumed for an option, under a name that is free.
func (n *Notice) proposal() []Requirement {
	name := "a requirement"
	for i := 2; n.requirement(name) >= 0; i++ {
		name = fmt.Sprintf("requirement %d", i)
	}
	paragraph, serves := "SI 2018/353, Sch 2 para 1", CommunicationsData
	switch {
	case n.party.to.Kind == actors.Postal:
		paragraph, serves = "SI 2018/353, Sch 1 para 15", TargetedInterception
	case n.party.to.Serves > threshold || n.party.to.Intends > threshold:
		paragraph, serves = "SI 2018/353, Sch 1 para 8", TargetedInterception
	}
	return []Requirement{{Name: name, Obligation: ipa.MustParse(paragraph), Serves: serves, Days: Undisclosed}}
}

// later is a day to which one of a review's periods might be lengthened.
func (n *Notice) later(r *rule, run int, day ipa.Date) ipa.Date {
	if i := n.find(RegionReview, run); i >= 0 {
		review, decision := n.reviewEnd(&n.runs[i]), n.relevantEnd(&n.runs[i])
		switch {
		case r.Form == "the relevant period" && !decision.IsZero() && decision.Before(review):
			return decision.Add(1)
		case r.Form == "the review period" && !review.IsZero():
			return review.Add(30)
		}
	}
	return day.Add(30)
}
