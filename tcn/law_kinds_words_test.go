package tcn_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// saidOf is what the tables of a kind say besides the law that they cite: of each line, when it is the one, what it does, what follows
// without it, and who mends that.
func saidOf(kind acts.NoticeKind) (all []string) {
	put := func(what, id string, parts ...string) {
		parts = slices.DeleteFunc(parts, func(part string) bool { return part == "" })
		all = append(all, what+" "+id+" | "+strings.Join(parts, " | "))
	}
	for r := range tcn.Rules(kind) {
		put("rule", r.ID, r.Form, strings.Join(r.If, ", "), r.Says)
		for _, n := range r.Needs {
			how := "stated"
			if n.Inferred {
				how = "inferred"
			}
			who := n.By.String()
			if n.Own {
				who = "the actor"
			}
			put("need", n.ID, fmt.Sprint(n.Else, ", ", how), n.Unmet, who, n.Cure)
		}
	}
	for p := range tcn.Positions(kind) {
		put("position", p.ID, p.String())
	}
	for m := range tcn.Statuses(kind) {
		put("status", m.Status.String(), m.Says, m.Whose.String(), m.Way)
	}
	return all
}

// What a kind says otherwise than technical capability notices do, or besides, in full.
func TestWhatEachKindSaysOtherwise(t *testing.T) {
	common := saidOf(acts.TechnicalCapability)
	for kind, want := range map[acts.NoticeKind]string{acts.NationalSecurity: securitySays, acts.Notification: notificationSays} {
		own := slices.DeleteFunc(saidOf(kind), func(line string) bool { return slices.Contains(common, line) })
		slices.Sort(own)
		require.Equal(t, strings.ReplaceAll(strings.Trim(want, "\n"), "\t", ""), strings.Join(own, "\n"), "%v", kind)
	}
}

const securitySays = `
	need decide-confirm/necessary | void, inferred | the Secretary of State has not found it necessary in the interests of national security | secretary of state | find that the notice as confirmed is necessary, if it is
	need decide-give/has-content | void, stated | the decision adds nothing and removes nothing | secretary of state | specify at least one step
	need decide-give/here | void, stated | the person is outside the United Kingdom | no role
	need decide-give/main-purpose | void, stated | the main purpose is something for which a warrant or an authorisation is required | secretary of state | use the warrant or the authorisation instead
	need decide-give/necessary | void, stated | the Secretary of State has not found it necessary in the interests of national security | secretary of state | find that the notice is necessary, if it is
	need decide-give/operating | void, stated | the person does not yet operate: it only proposes to | no role
	need decide-give/telecommunications | void, stated | the person is no telecommunications operator, or the operator's kind is not stated | no role
	need decide-give/warranted | void, stated | the steps would be lawful only under a warrant or an authorisation, and none has been obtained | secretary of state | obtain it, or leave the steps out
	need decide-renew/necessary | void, stated | the Secretary of State has not found it necessary in the interests of national security | secretary of state | find that the notice is still necessary, if it is
	need decide-vary-on-review/necessary | void, stated | the Secretary of State has not found it necessary in the interests of national security | secretary of state | find that the variation is necessary, if it is
	need decide-vary-on-review/warranted | void, inferred | the steps would be lawful only under a warrant or an authorisation, and none has been obtained | secretary of state | obtain it, or leave the steps out
	need decide-vary/necessary | void, stated | the Secretary of State has not found it necessary in the interests of national security | secretary of state | find that the variation is necessary, if it is
	need decide-vary/warranted | void, inferred | the steps would be lawful only under a warrant or an authorisation, and none has been obtained | secretary of state | obtain it, or leave the steps out
	need give/contribution | irregular, inferred | the level of contribution to the operator's costs is not specified | secretary of state | specify the level of contribution
	need sue-compliance/sued-here | void, stated | who is sued is outside the United Kingdom | no role
	need sue-secrecy-general-law/sued-here | void, stated | who is sued is outside the United Kingdom | no role
	need sue-secrecy/sued-here | void, stated | who is sued is outside the United Kingdom | no role
	need sue-standstill/sued-here | void, stated | who is sued is outside the United Kingdom | no role
	position chief-commissioner/oversee | investigatory powers commissioner: duty towards public: keep the giving and the operation of the notice under review, by audit, inspection and investigation too (s 229(3)(b))
	position operator/comply-despite | relevant operator: liberty towards public authority: comply with the notice despite any other duty under Part 1, or Chapter 1 of Part 2, of the Communications Act 2003 (s 255(12))
	position operator/do-what-is-required | relevant operator: liberty towards public: do what the notice requires, which is lawful for all purposes (s 252(8))
	position secretary/decide-give | secretary of state: power towards relevant operator: decide to give a notice (s 252(1))
	position secretary/give | secretary of state: power towards relevant operator: give the notice that has been approved (s 252(1))
	position secretary/give-another-after-end | secretary of state: power towards relevant operator: give another notice, by the full route (s 252(1))
	position secretary/give-instead-of-warrant | secretary of state: disability towards relevant operator: give a notice whose main purpose is something for which a warrant or an authorisation is required (s 252(5))
	position secretary/give-unapproved | secretary of state: disability towards relevant operator: give a notice whose decision no Judicial Commissioner has approved (s 252(1)(c))
	position secretary/not-give | secretary of state: liberty towards relevant operator: not go on to give it (s 252(1))
	position secretary/require-unwarranted | secretary of state: disability towards relevant operator: require steps that need a warrant or an authorisation, unless one has been obtained (s 252(4))
	position secretary/revive | secretary of state: disability towards relevant operator: bring this notice back (s 252(1))
	position secretary/specify-contribution | secretary of state: duty towards relevant operator: specify in the notice the level of contribution to its costs (s 249(7))
	position secretary/specify-period | secretary of state: duty towards relevant operator: specify in the notice a period for the steps that seems reasonable (s 252(7))
	position secretary/vary | secretary of state: power towards relevant operator: vary the notice, with a Judicial Commissioner's approval if that imposes further requirements (s 256(3)(a); s 256(4))
`

const notificationSays = `
	need approve-none/approvable | void, inferred | no Judicial Commissioner approves a notification notice: the sections on approval speak of other kinds | no role
	need ask-none/approvable | void, inferred | no Judicial Commissioner approves a notification notice: the sections on approval speak of other kinds | no role
	need change-irrelevant/recipient | void, inferred | it is not done by the person to whom the notice was given | no role
	need change-relevant/notified-before | breach, stated | a relevant change that the notice specifies, of which no proposal was notified | relevant operator | notify the Secretary of State a reasonable time before
	need change-relevant/reasonable-time | breach, stated | a relevant change less than a reasonable time after its notification | relevant operator | wait until a reasonable time has passed since the notification
	need change-relevant/recipient | void, inferred | it is not done by the person to whom the notice was given | no role
	need confirm-none/reviewable | void, inferred | a notification notice is not referred back or reviewed: the sections on review speak of other kinds | no role
	need consult-board-none/reviewable | void, inferred | a notification notice is not referred back or reviewed: the sections on review speak of other kinds | no role
	need consult-commissioner-none/reviewable | void, inferred | a notification notice is not referred back or reviewed: the sections on review speak of other kinds | no role
	need consult-renewing-none/renewable | void, inferred | a notification notice has no end of its own, so that there is nothing to renew | no role
	need decide-confirm-none/reviewable | void, inferred | a notification notice is not referred back or reviewed: the sections on review speak of other kinds | no role
	need decide-give/assisting | void, stated | the operator neither gives assistance under the Act nor has given any | no role
	need decide-give/has-content | void, stated | the decision adds nothing and removes nothing | secretary of state | specify at least one relevant change
	need decide-give/necessary | void, stated | the Secretary of State has not found it necessary for maintaining the capability | secretary of state | find that the notice is necessary, if it is
	need decide-give/of-many | void, inferred | no change of an operator that neither provides nor intends to provide a service to more than 10,000 persons is relevant | no role
	need decide-give/relevant-changes | void, stated | what is specified is no relevant change: SI 2025/656, reg 3, does not describe it | secretary of state | choose from the changes that SI 2025/656, reg 3, describes
	need decide-renew-none/renewable | void, inferred | a notification notice has no end of its own, so that there is nothing to renew | no role
	need decide-vary/necessary | void, stated | the Secretary of State has not found it necessary for maintaining the capability | secretary of state | find that the variation is necessary, if it is
	need decide-vary/outside-review | void, inferred | there is no review of which it could be the outcome | secretary of state | decide to vary it outside a review
	need decide-vary/relevant-changes | void, stated | what is specified is no relevant change: SI 2025/656, reg 3, does not describe it | secretary of state | choose from the changes that SI 2025/656, reg 3, describes
	need direct-none/reviewable | void, inferred | a notification notice is not referred back or reviewed: the sections on review speak of other kinds | no role
	need extend-none/reviewable | void, inferred | a notification notice is not referred back or reviewed: the sections on review speak of other kinds | no role
	need give/considered | irregular, inferred | benefits, users (if known), cost and other effects were not all taken into account | secretary of state | take the matters into account first
	need give/decided | void, stated | no decision waits to be carried out | secretary of state | decide to give
	need refer-none/reviewable | void, inferred | a notification notice is not referred back or reviewed: the sections on review speak of other kinds | no role
	need refuse-none/approvable | void, inferred | no Judicial Commissioner approves a notification notice: the sections on approval speak of other kinds | no role
	need renew-none/renewable | void, inferred | a notification notice has no end of its own, so that there is nothing to renew | no role
	need report-none/reviewable | void, inferred | a notification notice is not referred back or reviewed: the sections on review speak of other kinds | no role
	need revoke-another-given/considered | irregular, inferred | benefits, users (if known), cost and other effects were not all taken into account | secretary of state | take the matters into account first
	need revoke-another-given/outside-review | void, inferred | there is no review of which it could be the outcome | secretary of state | revoke it outside a review
	need revoke-part/considered | irregular, inferred | benefits, users (if known), cost and other effects were not all taken into account | secretary of state | take the matters into account first
	need revoke-part/outside-review | void, inferred | there is no review of which it could be the outcome | secretary of state | revoke it outside a review
	need revoke/considered | irregular, inferred | benefits, users (if known), cost and other effects were not all taken into account | secretary of state | take the matters into account first
	need revoke/outside-review | void, inferred | there is no review of which it could be the outcome | secretary of state | revoke it outside a review
	need sue-compliance/reached | void, inferred | who is sued is outside the United Kingdom, which the section does not mention | no role
	need sue-secrecy/reached | void, inferred | who is sued is outside the United Kingdom, which the section does not mention | no role
	need sue-standstill-none/reviewable | void, inferred | a notification notice is not referred back or reviewed: the sections on review speak of other kinds | no role
	need vary/considered | irregular, inferred | benefits, users (if known), cost and other effects were not all taken into account | secretary of state | take the matters into account first
	position claimant/bring-proceedings | claimant: power towards tribunal: bring human rights proceedings in the Tribunal, as a victim of what was done or is proposed (HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czj)@2025-06-20)
	position claimant/complain | claimant: power towards tribunal: complain of the giving, if aggrieved by one that the claimant believes to have taken place (RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj)@2025-06-20)
	position claimant/complain-not-revoking | claimant: power towards tribunal: complain of a failure to revoke, if aggrieved by one that the claimant believes to have taken place (RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czl)(iii)@2025-06-20)
	position claimant/complain-varying | claimant: power towards tribunal: complain of a variation, if aggrieved by one that the claimant believes to have taken place (RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj)@2025-06-20)
	position court/enjoin | court: power towards relevant operator: grant an injunction, specific performance or other relief (s 258A(10))
	position operator/bring-proceedings | relevant operator: power towards tribunal: bring human rights proceedings in the Tribunal, as a victim of what was done or is proposed (HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czj)@2025-06-20)
	position operator/complain | relevant operator: power towards tribunal: complain to the Tribunal of the giving, if it believes that it is aggrieved by one (RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj)@2025-06-20)
	position operator/complain-not-revoking | relevant operator: power towards tribunal: complain to the Tribunal of a failure to revoke, if it believes that it is aggrieved by one (RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czl)(iii)@2025-06-20)
	position operator/complain-varying | relevant operator: power towards tribunal: complain to the Tribunal of a variation, if it believes that it is aggrieved by one (RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj)@2025-06-20)
	position operator/do-nothing-after | relevant operator: liberty towards secretary of state: do nothing that the notice required (s 258A(9))
	position operator/do-nothing-before | relevant operator: liberty towards secretary of state: do nothing that the proposal asks (s 258A(9))
	position operator/keep-secret | relevant operator: duty towards secretary of state: disclose neither the existence nor the contents of the notice without permission (s 258A(8))
	position operator/keep-secret-after | relevant operator: duty towards secretary of state: go on keeping the notice secret after its end (s 258A(8))
	position operator/make-change | relevant operator: liberty towards secretary of state: make the relevant change that it has notified, a reasonable time after (s 258A(9))
	position operator/make-other-change | relevant operator: liberty towards secretary of state: make changes that the notice does not specify, and mend defects, without a word (s 258A(1); SI 2025/656, reg 3(4))
	position operator/notify | relevant operator: duty towards secretary of state: notify the Secretary of State of a proposal to make the relevant change, a reasonable time before making it (s 258A(1); s 258A(9))
	position operator/speak-before | relevant operator: liberty towards secretary of state: disclose that a notice is proposed: s 258A(8) binds from the giving (s 258A(8))
	position operator/tell-tribunal | relevant operator: duty towards tribunal: give the Tribunal the documents and information that it requires (RIPA 2000 s 68(6); RIPA 2000 s 68(7)(f)@2025-06-20; RIPA 2000 s 68(7)(ha)@2025-06-20)
	position press/report | press: liberty towards secretary of state: report the notice: ss 252 to 258B bind the recipient and its people alone (s 258A(8))
	position public/speak | public: liberty towards secretary of state: speak of the notice: ss 252 to 258B bind the recipient and its people alone (s 258A(8))
	position secretary/consult | secretary of state: duty towards relevant operator: consult the person before giving the notice (s 258A(7))
	position secretary/consult-varying | secretary of state: duty towards relevant operator: consult the person before varying or revoking (s 258B(6))
	position secretary/decide-give | secretary of state: power towards relevant operator: decide to give a notice (s 258A(1))
	position secretary/enforce-elsewhere | secretary of state: disability towards relevant operator: enforce the notice in court against the person abroad (s 258A(10))
	position secretary/enforce-notifying | secretary of state: power towards relevant operator: sue to enforce compliance (s 258A(9); s 258A(10))
	position secretary/enforce-secrecy | secretary of state: power towards relevant operator: sue to enforce secrecy (s 258A(8); s 258A(10))
	position secretary/enforce-secrecy-staff | secretary of state: power towards staff: sue a person employed or engaged to enforce secrecy (s 258A(8); s 258A(10))
	position secretary/forbid-change | secretary of state: disability towards relevant operator: forbid a change by the notice: it has only to be notified (s 258A(9))
	position secretary/give-another | secretary of state: power towards relevant operator: give another notice of the kind, by the full route (s 258B(5))
	position secretary/give-another-after-end | secretary of state: power towards relevant operator: give another notice, by the full route (s 258A(1))
	position secretary/give-decided | secretary of state: power towards relevant operator: give the notice that it has decided to give (s 258A(1))
	position secretary/give-written-notice | secretary of state: duty towards relevant operator: give written notice of a variation or a revocation (s 258B(4))
	position secretary/not-give | secretary of state: liberty towards relevant operator: not go on to give it (s 258A(1))
	position secretary/permit | secretary of state: power towards relevant operator: permit a disclosure (s 258A(8))
	position secretary/permit-before | secretary of state: power towards relevant operator: permit, before the giving, what may be disclosed from it on (s 258A(8))
	position secretary/put-in-writing | secretary of state: duty towards relevant operator: put the notice in writing (s 258A(1))
	position secretary/revive | secretary of state: disability towards relevant operator: bring this notice back (s 258A(1))
	position secretary/revoke | secretary of state: power towards relevant operator: revoke the notice, wholly or in part, without any Commissioner's approval (s 258B(2)(b))
	position secretary/vary | secretary of state: power towards relevant operator: vary the notice, without any Commissioner's approval (s 258B(2)(a); s 258B(3))
	position secretary/weigh | secretary of state: duty towards relevant operator: take benefits, users (if known), cost and other effects into account before giving (s 258A(6))
	position secretary/weigh-varying | secretary of state: duty towards relevant operator: take benefits, users (if known), cost and other effects into account before varying or revoking (s 258B(6); s 258A(6))
	position staff/keep-secret | staff: duty towards secretary of state: disclose neither the existence nor the contents of the notice without permission (s 258A(8))
	position staff/keep-secret-after | staff: duty towards secretary of state: go on keeping the notice secret after its end (s 258A(8))
	position staff/not-comply | staff: liberty towards secretary of state: not themselves comply: the duty is the recipient's (s 258A(9))
	position tribunal/quash | tribunal: power towards secretary of state: quash or revoke the notice on determining the claim (RIPA 2000 s 67(7)(azc)@2025-06-20)
	rule approve-none | where nobody asks | there is no second key to a notification notice
	rule ask-none | where there is no approval | there is no second key to a notification notice
	rule change-irrelevant | what is not to be notified | it is no relevant change that the notice specifies, as found: nothing is owed
	rule change-relevant | what is to be notified | specified, material, no-repair | the operator makes a relevant change: it had to be notified a reasonable time before, and nothing forbids it; the next is to be notified anew
	rule comply | with the notice | the operator notifies a proposal, as whoever enters it says: a reasonable time after, the change may be made
	rule confirm-none | where nothing is reviewed | there is no review of a notification notice
	rule consult-board-none | the Board, where nothing is reviewed | with-board | there is no review of a notification notice
	rule consult-commissioner-none | a Commissioner, where nothing is reviewed | with-commissioner | there is no review of a notification notice
	rule consult-renewing-none | where nothing runs out | with-person, before-renewing | there is no renewal of a notification notice
	rule decide-confirm-none | to confirm, where nothing is reviewed | of-confirming | there is no review of a notification notice
	rule decide-give | to give | of-giving | the Secretary of State decides to give the notice: there is no second key
	rule decide-renew-none | to renew, where nothing runs out | of-renewing | there is no renewal of a notification notice
	rule direct-none | where nothing is reviewed | there is no review of a notification notice
	rule disclose-before | before the giving | not-given | s 258A(8) binds from the giving: nothing in it covers the consultation
	rule disclose-public-before | to the public before the giving | not-given, to-public | s 258A(8) binds from the giving: nothing in it covers the consultation
	rule disclose-public-unbound | to the public by one not bound | not-bound, to-public | s 258A(8) binds the recipient and those employed or engaged for its business, and nobody else
	rule disclose-unbound | by one not bound | not-bound | s 258A(8) binds the recipient and those employed or engaged for its business, and nobody else
	rule extend-none | where nothing is reviewed | there is no review of a notification notice
	rule give | the notice | the notice is given: it binds and is secret, and it has no end of its own
	rule publish | a report | s 258A(8) binds the recipient and its people: the press owes nothing, and lifts no one's duty
	rule refer-none | where nothing is reviewed | there is no review of a notification notice
	rule refuse-none | where nobody asks | there is no second key to a notification notice
	rule renew-none | where nothing runs out | there is no renewal of a notification notice
	rule report-none | where nothing is reviewed | there is no review of a notification notice
	rule rule-on-secrecy | in the claim | the Tribunal rules on what of the claim may be public: it confirms no notice, and s 258A(8) binds on
	rule rule-on-secrecy-release | releasing somebody | releasing | the Tribunal lets those bound by s 258A(8) disclose the notice
	rule sue-secrecy | for secrecy | to-keep-secret | the Secretary of State asks a court to enforce the duty of secrecy
	rule sue-standstill-none | where nothing stands still | to-stand-still | there is no standstill under a notification notice
	rule vary | otherwise | the notice is varied, without any Commissioner's approval
	status decided | the Secretary of State decided: that is the only key | secretary of state | carry the decision out
	status idle | no decision waits to be carried out | secretary of state | decide
	status unbound | no notice is given, so s 258A(8) binds no one | secretary of state | give the notice
	status unreferred | there is no review of a notification notice | relevant operator | vary or revoke the notice
`
