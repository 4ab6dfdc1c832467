package model

import (
	"iter"
	"slices"
)

// A Property is what must hold of the machines after every step, as the model asks it.
type Property struct {
	ID   string // its stable name, by which a counterexample tells it
	Name string // what holds, in plain English
	Law  string // the words from which it follows
	says string // the same in Promela
}

// Properties lists them.
func Properties() iter.Seq[Property] { return slices.Values(properties) }

// What is asked more than once. Names with was_ are what was so before the step.
const (
	bindsNow    = "(secrecy_is == secret || secrecy_is == reported || secrecy_is == avowed)"
	boundBefore = "(was_secrecy == secret || was_secrecy == reported || was_secrecy == avowed)"
	overNow     = "(force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed || force_is == abandoned)"
	overBefore  = "(was_force == withdrawn || was_force == reissued || was_force == expired || was_force == quashed || was_force == abandoned)"
)

var properties = []Property{
	{"given-with-approval", "no notice is given but on a decision to give that a Commissioner has approved", "s 253(1)(c)",
		"!(was_force == proposed && force_is == issued) || was_key && was_purpose == give"},
	{"varied-with-approval", "no variation with further requirements but on a decision to vary that a Commissioner has approved", "s 256(5)(c)",
		"!(act == vary && further) || was_key && was_purpose == vary"},
	{"renewed-with-approval", "no renewal but on a decision to renew that a Commissioner has approved", "s 256A(3)(c)",
		"act != renew || was_key && was_purpose == renew"},
	{"outcome-with-approval", "no review ends in a variation or a confirmation that a Commissioner has not approved", "s 257(10)",
		"!(was_review == advised && review_is == settled && (act == vary || act == confirm)) || was_key"},
	{"end-stays", "a notice that has ended is not in force again, nor proposed", "s 253(1)",
		"!" + overBefore + " || " + overNow},
	{"end-of-decision-stays", "after the last refusal nothing but a new decision lives", "s 254(5)",
		"!(was_lock == barred && lock_is != barred && lock_is != idle) || act == decide"},
	{"end-of-claim-stays", "a claim that has ended undetermined does not go on, and one that is determined goes on by an appeal alone", "RIPA 2000 s 67A(1)",
		"!((was_tribunal == dismissed || was_tribunal == determined) && (tribunal_is == challenged || tribunal_is == tribunal || tribunal_is == appealed))" +
			" || act == claim || act == appeal && was_tribunal == determined"},
	{"review-settles-once", "a review settles once: only another referral follows it", "s 257(3)",
		"settled_times <= 1 && (!(was_review == settled && review_is != settled) || act == refer)"},
	{"advised-by-both", "a review is advised on once the Board and a Commissioner have both reported", "s 257(8)",
		"review_is != advised || board && commissioner"},
	{"referred-once-given", "what is referred back has been given", "s 257(1)",
		"review_is == unreferred || given"},
	{"press-lifts-nothing", "a report of the press lifts no one's duty of secrecy, and avows nothing", "s 255(8)",
		"!((act == publish || act == say) && " + boundBefore + ") || secrecy_is == secret || secrecy_is == reported || secrecy_is == was_secrecy"},
	{"secrecy-binds-who-was-given", "secrecy binds exactly those to whom a notice was given, and for good", "s 255(8)",
		bindsNow + " == given && (!" + boundBefore + " || " + bindsNow + ")"},
	{"avowed-with-permission", "the public is told with the Secretary of State's permission, or the notice is not avowed", "s 255(8)",
		"secrecy_is != avowed || permitted"},
	{"in-force-once-given", "what is in force, or was, has been given, and nothing else has", "s 255(5)",
		"(force_is == proposed || force_is == abandoned) == !given"},
	{"end-ends-all", "an ended notice has no decision and no review pending", "s 253(1)",
		"!" + overNow + " || (lock_is == idle || lock_is == barred) && (review_is == unreferred || review_is == settled)"},
	{"reissued-after-both", "a notice is reissued once it is wholly revoked and another has been given", "s 256(11)",
		"force_is != reissued || revoked && another"},
	{"quashed-on-a-claim", "a notice is quashed on a claim alone, and the claim is then determined", "RIPA 2000 s 67(7)(azc)",
		"!(was_force != quashed && force_is == quashed) || tribunal_is == determined"},
	{"enforced-once-given", "proceedings to enforce follow a giving", "s 255(10)",
		"enforcement_is == unsued || given"},
	{"expires-by-the-two-years", "no notice runs out before the two years were law", "s 255(5A)",
		"force_is != expired || era >= from_2024_10_14"},
}
