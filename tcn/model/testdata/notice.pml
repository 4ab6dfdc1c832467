/* The six machines of a notice, made from the tables of rules. Package model says what is kept of the law, and what is left to chance. */

mtype = { idle, barred, refused, decided, asked, approved, proposed, issued, withdrawn, reissued, expired, quashed, abandoned, unbound, leaked, secret, reported, avowed, unreferred, settled, referred, advised, unchallenged, dismissed, determined, challenged, tribunal, appealed, unsued, sued, enjoined }
mtype:act = { nothing, decide, approve, give, vary, renew, confirm, revoke, refer, report, claim, appeal, publish, say, consult, refuse, ask, give_another, abandon, direct, extend, permit, disclose, change, sue, enjoin, discharge, apply, list, order_interim, rule_on_secrecy, refuse_intervener, determine, dismiss, quash, decide_appeal, decide_issue, drop, stay, lift_stay, strike_out, compensate, order_destruction, comply, lapse }

/* The law of the day: time passes from one era to the next, whenever it will. */
#define from_2000_10_02 1
#define from_2017_02_13 2
#define from_2018_03_12 3
#define from_2018_12_31 4
#define from_2024_10_14 5
#define from_2025_06_20 6
byte era = 0;

/* The six statuses, and what they were before the step. */
mtype lock_is = idle; mtype was_lock = idle;
mtype force_is = proposed; mtype was_force = proposed;
mtype secrecy_is = unbound; mtype was_secrecy = unbound;
mtype review_is = unreferred; mtype was_review = unreferred;
mtype tribunal_is = unchallenged; mtype was_tribunal = unchallenged;
mtype enforcement_is = unsued; mtype was_enforcement = unsued;

/* What is remembered of the decision in hand, of the review in hand and of the notice. */
mtype:act purpose = nothing;  mtype:act was_purpose = nothing;
bool second_key;              bool was_key; /* a Commissioner has approved */
bool settles;                 /* the decision is on a review */
bool board, commissioner;     /* they have reported */
byte settled_times;
bool given, revoked, another, permitted;

/* The act of the step, and whether it is of a form that imposes further requirements. */
mtype:act act = nothing;
bool further;

inline before() {
	was_purpose = purpose; was_key = second_key;
	was_lock = lock_is;
	was_force = force_is;
	was_secrecy = secrecy_is;
	was_review = review_is;
	was_tribunal = tribunal_is;
	was_enforcement = enforcement_is;
}

inline after() {
	d_step {
		if :: lock_is == idle -> purpose = nothing; second_key = false; settles = false :: else fi;
		if :: review_is == settled && was_review != settled && settled_times < 2 -> settled_times++ :: else fi;
		printf("at"); printf(" "); printm(lock_is); printf(" "); printm(force_is); printf(" "); printm(secrecy_is); printf(" "); printm(review_is); printf(" "); printm(tribunal_is); printf(" "); printm(enforcement_is); printf("\n");

		/* no notice is given but on a decision to give that a Commissioner has approved, s 253(1)(c) */
		if :: !(!(was_force == proposed && force_is == issued) || was_key && was_purpose == give) -> printf("broken given-with-approval\n"); assert(false) :: else fi;

		/* no variation with further requirements but on a decision to vary that a Commissioner has approved, s 256(5)(c) */
		if :: !(!(act == vary && further) || was_key && was_purpose == vary) -> printf("broken varied-with-approval\n"); assert(false) :: else fi;

		/* no renewal but on a decision to renew that a Commissioner has approved, s 256A(3)(c) */
		if :: !(act != renew || was_key && was_purpose == renew) -> printf("broken renewed-with-approval\n"); assert(false) :: else fi;

		/* no review ends in a variation or a confirmation that a Commissioner has not approved, s 257(10) */
		if :: !(!(was_review == advised && review_is == settled && (act == vary || act == confirm)) || was_key) -> printf("broken outcome-with-approval\n"); assert(false) :: else fi;

		/* a notice that has ended is not in force again, nor proposed, s 253(1) */
		if :: !(!(was_force == withdrawn || was_force == reissued || was_force == expired || was_force == quashed || was_force == abandoned) || (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed || force_is == abandoned)) -> printf("broken end-stays\n"); assert(false) :: else fi;

		/* after the last refusal nothing but a new decision lives, s 254(5) */
		if :: !(!(was_lock == barred && lock_is != barred && lock_is != idle) || act == decide) -> printf("broken end-of-decision-stays\n"); assert(false) :: else fi;

		/* a claim that has ended undetermined does not go on, and one that is determined goes on by an appeal alone, RIPA 2000 s 67A(1) */
		if :: !(!((was_tribunal == dismissed || was_tribunal == determined) && (tribunal_is == challenged || tribunal_is == tribunal || tribunal_is == appealed)) || act == claim || act == appeal && was_tribunal == determined) -> printf("broken end-of-claim-stays\n"); assert(false) :: else fi;

		/* a review settles once: only another referral follows it, s 257(3) */
		if :: !(settled_times <= 1 && (!(was_review == settled && review_is != settled) || act == refer)) -> printf("broken review-settles-once\n"); assert(false) :: else fi;

		/* a review is advised on once the Board and a Commissioner have both reported, s 257(8) */
		if :: !(review_is != advised || board && commissioner) -> printf("broken advised-by-both\n"); assert(false) :: else fi;

		/* what is referred back has been given, s 257(1) */
		if :: !(review_is == unreferred || given) -> printf("broken referred-once-given\n"); assert(false) :: else fi;

		/* a report of the press lifts no one's duty of secrecy, and avows nothing, s 255(8) */
		if :: !(!((act == publish || act == say) && (was_secrecy == secret || was_secrecy == reported || was_secrecy == avowed)) || secrecy_is == secret || secrecy_is == reported || secrecy_is == was_secrecy) -> printf("broken press-lifts-nothing\n"); assert(false) :: else fi;

		/* secrecy binds exactly those to whom a notice was given, and for good, s 255(8) */
		if :: !((secrecy_is == secret || secrecy_is == reported || secrecy_is == avowed) == given && (!(was_secrecy == secret || was_secrecy == reported || was_secrecy == avowed) || (secrecy_is == secret || secrecy_is == reported || secrecy_is == avowed))) -> printf("broken secrecy-binds-who-was-given\n"); assert(false) :: else fi;

		/* the public is told with the Secretary of State's permission, or the notice is not avowed, s 255(8) */
		if :: !(secrecy_is != avowed || permitted) -> printf("broken avowed-with-permission\n"); assert(false) :: else fi;

		/* what is in force, or was, has been given, and nothing else has, s 255(5) */
		if :: !((force_is == proposed || force_is == abandoned) == !given) -> printf("broken in-force-once-given\n"); assert(false) :: else fi;

		/* an ended notice has no decision and no review pending, s 253(1) */
		if :: !(!(force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed || force_is == abandoned) || (lock_is == idle || lock_is == barred) && (review_is == unreferred || review_is == settled)) -> printf("broken end-ends-all\n"); assert(false) :: else fi;

		/* a notice is reissued once it is wholly revoked and another has been given, s 256(11) */
		if :: !(force_is != reissued || revoked && another) -> printf("broken reissued-after-both\n"); assert(false) :: else fi;

		/* a notice is quashed on a claim alone, and the claim is then determined, RIPA 2000 s 67(7)(azc) */
		if :: !(!(was_force != quashed && force_is == quashed) || tribunal_is == determined) -> printf("broken quashed-on-a-claim\n"); assert(false) :: else fi;

		/* proceedings to enforce follow a giving, s 255(10) */
		if :: !(enforcement_is == unsued || given) -> printf("broken enforced-once-given\n"); assert(false) :: else fi;

		/* no notice runs out before the two years were law, s 255(5A) */
		if :: !(force_is != expired || era >= from_2024_10_14) -> printf("broken expires-by-the-two-years\n"); assert(false) :: else fi;

		/* What was so before the step is forgotten, and so no state is two. */
		act = nothing; further = false; was_purpose = nothing; was_key = false;
		was_lock = idle;
		was_force = proposed;
		was_secrecy = unbound;
		was_review = unreferred;
		was_tribunal = unchallenged;
		was_enforcement = unsued;
	}
}

active proctype notice() {
	do
	:: d_step { era == 0 -> era = 1; printf("law of 2000-10-02\n") }
	:: d_step { era == 1 -> era = 2; printf("law of 2017-02-13\n") }
	:: d_step { era == 2 -> era = 3; printf("law of 2018-03-12\n") }
	:: d_step { era == 3 -> era = 4; printf("law of 2018-12-31\n") }
	:: d_step { era == 4 -> era = 5; printf("law of 2024-10-14\n") }
	:: d_step { era == 5 -> era = 6; printf("law of 2025-06-20\n") }
	:: atomic {
		if

		/* consult the person before giving: s 255(2)
		   left to chance: with-person, before-giving, the-person */
		:: (era >= from_2018_03_12) &&
		   (force_is == proposed) ->
			d_step {
				before(); act = consult; further = false; printf("rule consult-giving\n");
			}

		/* consult the person before varying: s 256(9); s 255(2)
		   left to chance: with-person, before-varying, the-person */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) ->
			d_step {
				before(); act = consult; further = false; printf("rule consult-varying\n");
			}

		/* consult the person before revoking: s 256(9); s 255(2)
		   left to chance: with-person, before-revoking, the-person */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) ->
			d_step {
				before(); act = consult; further = false; printf("rule consult-revoking\n");
			}

		/* consult the person before renewing: s 256A(6); s 255(2)
		   left to chance: with-person, before-renewing, the-person */
		:: (era >= from_2024_10_14) &&
		   (force_is == issued) ->
			d_step {
				before(); act = consult; further = false; printf("rule consult-renewing\n");
			}

		/* consult the Board: s 257(5)
		   left to chance: with-board */
		:: (era >= from_2018_03_12) &&
		   (review_is == advised || review_is == referred) ->
			d_step {
				before(); act = consult; further = false; printf("rule consult-board\n");
			}

		/* consult a Commissioner: s 257(5)
		   left to chance: with-commissioner, deputy-exists */
		:: (era >= from_2018_03_12) &&
		   (review_is == advised || review_is == referred) ->
			d_step {
				before(); act = consult; further = false; printf("rule consult-commissioner\n");
			}

		/* decide to give: s 253(1)
		   left to chance: of-giving, not-finally-refused, necessary, proportionate, own-capability, may-serve-another, in-old-sense, has-content, names-clear, obligations, serves-its-schedule, fits-operator, removal-in-reach, large-enough, bulk-by-post, not-financial-only */
		:: (era >= from_2018_03_12) &&
		   (lock_is == barred || lock_is == idle) &&
		   (force_is == proposed) ->
			d_step {
				before(); act = decide; further = false; printf("rule decide-give\n");
				if :: lock_is == idle || lock_is == barred -> lock_is = decided :: else fi;
				second_key = false;
				settles = false;
				purpose = give;
			}

		/* decide to vary on a review: s 257(9)(a); s 256(5)
		   left to chance: of-varying, on-review, outcome-open, touches-referred, necessary, proportionate, own-capability, only-own-capability, has-content, names-clear, obligations, serves-its-schedule, fits-operator, removal-in-reach, large-enough, bulk-by-post */
		:: (era >= from_2018_03_12) &&
		   (lock_is == barred || lock_is == idle) &&
		   (force_is == issued) &&
		   (review_is == advised) ->
			d_step {
				before(); act = decide; further = false; printf("rule decide-vary-on-review\n");
				if :: lock_is == idle || lock_is == barred -> lock_is = decided :: else fi;
				second_key = false;
				settles = true;
				purpose = vary;
			}

		/* decide to vary: s 256(3)(a); s 256(5)
		   left to chance: of-varying, not-finally-refused, necessary, proportionate, own-capability, only-own-capability, has-content, names-clear, obligations, serves-its-schedule, fits-operator, removal-in-reach, large-enough, bulk-by-post, not-under-review */
		:: (era >= from_2018_03_12) &&
		   (lock_is == barred || lock_is == idle) &&
		   (force_is == issued) ->
			d_step {
				before(); act = decide; further = false; printf("rule decide-vary\n");
				if :: lock_is == idle || lock_is == barred -> lock_is = decided :: else fi;
				second_key = false;
				settles = false;
				purpose = vary;
			}

		/* decide to renew: s 256A(1); s 256A(3)
		   left to chance: of-renewing, not-finally-refused, adds-nothing, necessary, proportionate, only-own-capability */
		:: (era >= from_2024_10_14) &&
		   (lock_is == barred || lock_is == idle) &&
		   (force_is == issued) ->
			d_step {
				before(); act = decide; further = false; printf("rule decide-renew\n");
				if :: lock_is == idle || lock_is == barred -> lock_is = decided :: else fi;
				second_key = false;
				settles = false;
				purpose = renew;
			}

		/* decide to confirm: s 257(9)(b)
		   left to chance: of-confirming, outcome-open, adds-nothing, necessary, proportionate */
		:: (era >= from_2018_03_12) &&
		   (lock_is == barred || lock_is == idle) &&
		   (force_is == issued) &&
		   (review_is == advised) ->
			d_step {
				before(); act = decide; further = false; printf("rule decide-confirm\n");
				if :: lock_is == idle || lock_is == barred -> lock_is = decided :: else fi;
				second_key = false;
				settles = true;
				purpose = confirm;
			}

		/* approve the outcome of a review: s 257(10); s 258(2)
		   left to chance: deputy-exists, delegate, not-ordinary, deputy-enabled */
		:: (era >= from_2018_03_12) &&
		   (lock_is == decided) &&
		   (settles) ->
			d_step {
				before(); act = approve; further = false; printf("rule approve-outcome\n");
				if :: lock_is == decided -> lock_is = approved :: else fi;
				second_key = true;
			}

		/* approve on request: s 254(5)
		   left to chance: another, another-deputy, deputy-exists, delegate, not-ordinary, deputy-enabled */
		:: (era >= from_2018_03_12) &&
		   (lock_is == asked) &&
		   (lock_is == asked) &&
		   (!(era >= from_2018_03_12 && settles)) ->
			d_step {
				before(); act = approve; further = false; printf("rule approve-request\n");
				if :: lock_is == asked -> lock_is = approved :: else fi;
				second_key = true;
			}

		/* approve a decision: s 254(2)
		   left to chance: deputy-exists */
		:: (era >= from_2018_03_12) &&
		   (lock_is == decided) &&
		   (!(era >= from_2018_03_12 && settles)) &&
		   (!(era >= from_2018_03_12 && lock_is == asked)) ->
			d_step {
				before(); act = approve; further = false; printf("rule approve\n");
				if :: lock_is == decided -> lock_is = approved :: else fi;
				second_key = true;
			}

		/* refuse the outcome of a review: s 258(4)
		   left to chance: deputy-exists, delegate, not-ordinary, deputy-enabled */
		:: (era >= from_2018_03_12) &&
		   (lock_is == decided) &&
		   (settles) ->
			d_step {
				before(); act = refuse; further = false; printf("rule refuse-outcome\n");
				if :: lock_is == decided -> lock_is = barred :: else fi;
			}

		/* refuse on request: s 254(4); s 254(5)
		   left to chance: another, another-deputy, deputy-exists, delegate, not-ordinary, deputy-enabled */
		:: (era >= from_2018_03_12) &&
		   (lock_is == asked) &&
		   (lock_is == asked) &&
		   (!(era >= from_2018_03_12 && settles)) ->
			d_step {
				before(); act = refuse; further = false; printf("rule refuse-request\n");
				if :: lock_is == asked -> lock_is = barred :: else fi;
			}

		/* refuse as the Commissioner: s 254(4); s 254(5)
		   left to chance: by-commissioner */
		:: (era >= from_2018_03_12) &&
		   (lock_is == decided) &&
		   (!(era >= from_2018_03_12 && settles)) &&
		   (!(era >= from_2018_03_12 && lock_is == asked)) ->
			d_step {
				before(); act = refuse; further = false; printf("rule refuse-as-commissioner\n");
				if :: lock_is == decided -> lock_is = barred :: else fi;
			}

		/* refuse a decision: s 254(4)
		   left to chance: deputy-exists */
		:: (era >= from_2018_03_12) &&
		   (lock_is == decided) &&
		   (!(era >= from_2018_03_12 && settles)) &&
		   (!(era >= from_2018_03_12 && lock_is == asked)) ->
			d_step {
				before(); act = refuse; further = false; printf("rule refuse\n");
				if :: lock_is == decided -> lock_is = refused :: else fi;
			}

		/* ask on a review: s 258(4) */
		:: (era >= from_2018_03_12) &&
		   (settles) &&
		   (false) ->
			d_step {
				before(); act = ask; further = false; printf("rule ask-on-review\n");
			}

		/* ask after a Deputy's refusal of the request: s 227(10A)
		   left to chance: deputy-refused */
		:: (era >= from_2024_10_14) &&
		   (!(era >= from_2018_03_12 && settles)) &&
		   (false) ->
			d_step {
				before(); act = ask; further = false; printf("rule ask-after-deputy\n");
			}

		/* ask on a decision to give: s 254(5) */
		:: (era >= from_2018_03_12) &&
		   (lock_is == refused) &&
		   (purpose == give) &&
		   (!(era >= from_2018_03_12 && settles)) ->
			d_step {
				before(); act = ask; further = false; printf("rule ask-giving\n");
				if :: lock_is == refused -> lock_is = asked :: else fi;
			}

		/* ask on a decision to vary: s 256(8); s 254(5) */
		:: (era >= from_2018_03_12) &&
		   (lock_is == refused) &&
		   (purpose == vary) &&
		   (!(era >= from_2018_03_12 && settles)) &&
		   (!(era >= from_2018_03_12 && purpose == give)) ->
			d_step {
				before(); act = ask; further = false; printf("rule ask-varying\n");
				if :: lock_is == refused -> lock_is = asked :: else fi;
			}

		/* ask on a decision to renew: s 256A(6); s 254(5) */
		:: (era >= from_2024_10_14) &&
		   (lock_is == refused) &&
		   (purpose == renew) &&
		   (!(era >= from_2018_03_12 && settles)) &&
		   (!(era >= from_2018_03_12 && purpose == give)) &&
		   (!(era >= from_2018_03_12 && purpose == vary)) ->
			d_step {
				before(); act = ask; further = false; printf("rule ask-renewing\n");
				if :: lock_is == refused -> lock_is = asked :: else fi;
			}

		/* give the notice: s 253(1); s 255(5)
		   left to chance: not-refused, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == proposed) &&
		   (lock_is == approved && purpose == give) ->
			d_step {
				before(); act = give; further = false; printf("rule give\n");
				if :: lock_is == approved -> lock_is = idle :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == proposed -> force_is = issued :: else fi;
				if :: secrecy_is == unbound -> secrecy_is = secret :: secrecy_is == leaked -> secrecy_is = reported :: else fi;
				given = true;
			}

		/* vary on a review: s 257(9)(a); s 256(7)
		   left to chance: names-clear, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (review_is == advised) &&
		   (settles) &&
		   (lock_is == approved && purpose == vary) ->
			d_step {
				before(); act = vary; further = false; printf("rule vary-on-review\n");
				if :: lock_is == approved -> lock_is = idle :: else fi;
				if :: review_is == advised -> review_is = settled :: else fi;
			}

		/* vary with further requirements: s 256(3)(a); s 256(5)(c); s 256(7)
		   left to chance: adds-requirements, not-refused, not-under-review, names-clear, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (!(era >= from_2018_03_12 && settles)) &&
		   (lock_is == approved && purpose == vary) ->
			d_step {
				before(); act = vary; further = true; printf("rule vary-further\n");
				if :: lock_is == approved -> lock_is = idle :: else fi;
			}

		/* vary otherwise: s 256(3)(a); s 256(7)
		   left to chance: not-under-review, names-clear, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (!(era >= from_2018_03_12 && settles)) &&
		   (lock_is != idle && purpose == vary) ->
			d_step {
				before(); act = vary; further = false; printf("rule vary\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
			}

		/* renew the notice: s 256A(1); s 256A(5)
		   left to chance: renewal-period, not-refused, written, delivered, posted, in-course */
		:: (era >= from_2024_10_14) &&
		   (force_is == issued) &&
		   (lock_is == approved && purpose == renew) ->
			d_step {
				before(); act = renew; further = false; printf("rule renew\n");
				if :: lock_is == approved -> lock_is = idle :: else fi;
			}

		/* confirm the notice: s 257(9)(b); s 257(11)
		   left to chance: written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (review_is == advised) &&
		   (lock_is == approved && purpose == confirm) ->
			d_step {
				before(); act = confirm; further = false; printf("rule confirm\n");
				if :: lock_is == approved -> lock_is = idle :: else fi;
				if :: review_is == advised -> review_is = settled :: else fi;
			}

		/* revoke in part on a review: s 257(9)(a); s 256(3)(b); s 256(7)
		   left to chance: in-part, on-review, names-in-notice, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (review_is == advised) ->
			d_step {
				before(); act = revoke; further = false; printf("rule revoke-part-on-review\n");
				if :: review_is == advised -> review_is = settled :: else fi;
			}

		/* revoke in part: s 256(3)(b); s 256(7)
		   left to chance: in-part, names-in-notice, not-under-review, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) ->
			d_step {
				before(); act = revoke; further = false; printf("rule revoke-part\n");
			}

		/* revoke the whole on a review, another having been given: s 257(9)(a); s 256(3)(b); s 256(7); s 256(11)
		   left to chance: on-review, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (review_is == advised) &&
		   (another) ->
			d_step {
				before(); act = revoke; further = false; printf("rule revoke-on-review-another-given\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == issued -> force_is = reissued :: else fi;
				if :: review_is == advised -> review_is = settled :: review_is == referred -> review_is = settled :: else fi;
				revoked = true;
			}

		/* revoke the whole on a review: s 257(9)(a); s 256(3)(b); s 256(7)
		   left to chance: on-review, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (review_is == advised) &&
		   (!(era >= from_2018_03_12 && another)) ->
			d_step {
				before(); act = revoke; further = false; printf("rule revoke-on-review\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == issued -> force_is = withdrawn :: else fi;
				if :: review_is == advised -> review_is = settled :: review_is == referred -> review_is = settled :: else fi;
				revoked = true;
			}

		/* revoke another having been given: s 256(3)(b); s 256(7); s 256(11)
		   left to chance: not-under-review, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (another) ->
			d_step {
				before(); act = revoke; further = false; printf("rule revoke-another-given\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == issued -> force_is = reissued :: else fi;
				if :: review_is == referred -> review_is = settled :: review_is == advised -> review_is = settled :: else fi;
				revoked = true;
			}

		/* revoke the whole: s 256(3)(b); s 256(7)
		   left to chance: not-under-review, written, delivered, posted, in-course */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (!(era >= from_2018_03_12 && another)) ->
			d_step {
				before(); act = revoke; further = false; printf("rule revoke\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == issued -> force_is = withdrawn :: else fi;
				if :: review_is == referred -> review_is = settled :: review_is == advised -> review_is = settled :: else fi;
				revoked = true;
			}

		/* give-another before the revocation: s 253(1); s 256(11) */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (force_is == issued) ->
			d_step {
				before(); act = give_another; further = false; printf("rule give-another-before\n");
				another = true;
			}

		/* give-another after the revocation: s 256(11) */
		:: (era >= from_2018_03_12) &&
		   (force_is == reissued || force_is == withdrawn) &&
		   (force_is == withdrawn || force_is == reissued) &&
		   (!(era >= from_2018_03_12 && force_is == issued)) ->
			d_step {
				before(); act = give_another; further = false; printf("rule give-another\n");
				if :: force_is == withdrawn -> force_is = reissued :: else fi;
				another = true;
			}

		/* give-another after the end: s 253(1)
		   left to chance: may-follow */
		:: (era >= from_2018_03_12) &&
		   (force_is == expired || force_is == quashed) &&
		   (!(era >= from_2018_03_12 && force_is == issued)) &&
		   (!(era >= from_2018_03_12 && (force_is == withdrawn || force_is == reissued))) ->
			d_step {
				before(); act = give_another; further = false; printf("rule give-another-after-end\n");
				another = true;
			}

		/* abandon the proposal: s 253(1)
		   left to chance: names-no-run */
		:: (era >= from_2018_03_12) &&
		   (force_is == proposed) &&
		   (force_is == proposed) ->
			d_step {
				before(); act = abandon; further = false; printf("rule abandon\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == proposed -> force_is = abandoned :: else fi;
			}

		/* abandon a decision: s 254(1) */
		:: (era >= from_2018_03_12) &&
		   (lock_is == approved || lock_is == asked || lock_is == decided || lock_is == refused) ->
			d_step {
				before(); act = abandon; further = false; printf("rule abandon-decision\n");
				if :: lock_is == refused -> lock_is = idle :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: else fi;
			}

		/* refer the notice: s 257(1); s 257(2); SI 2018/354, reg 2
		   left to chance: of-giving, only-reference, recipient, referral-time, thought-unreasonable, names-in-notice, not-outcome, not-confirmed, not-referred, of-the-notice */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (review_is == settled || review_is == unreferred) ->
			d_step {
				before(); act = refer; further = false; printf("rule refer\n");
				if :: review_is == unreferred || review_is == settled -> review_is = referred :: else fi;
				board = false;
				commissioner = false;
				settled_times = 0;
			}

		/* refer a variation: s 257(12); SI 2018/354, reg 2
		   left to chance: of-varying, only-reference, recipient, referral-time, thought-unreasonable, names-in-notice, not-outcome, not-confirmed, not-referred, varied, of-the-variation, of-the-addition */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (review_is == settled || review_is == unreferred) ->
			d_step {
				before(); act = refer; further = false; printf("rule refer-variation\n");
				if :: review_is == unreferred || review_is == settled -> review_is = referred :: else fi;
				board = false;
				commissioner = false;
				settled_times = 0;
			}

		/* refer a renewal: s 256A(6); SI 2018/354, reg 2
		   left to chance: of-renewing, only-reference, recipient, referral-time, thought-unreasonable, names-in-notice, not-outcome, not-confirmed, not-referred, of-the-renewal */
		:: (era >= from_2024_10_14) &&
		   (force_is == issued) &&
		   (review_is == settled || review_is == unreferred) ->
			d_step {
				before(); act = refer; further = false; printf("rule refer-renewal\n");
				if :: review_is == unreferred || review_is == settled -> review_is = referred :: else fi;
				board = false;
				commissioner = false;
				settled_times = 0;
			}

		/* report by the Board, a Commissioner having reported: s 257(6); s 257(8)
		   left to chance: by-board */
		:: (era >= from_2018_03_12) &&
		   (review_is == referred) &&
		   (commissioner) ->
			d_step {
				before(); act = report; further = false; printf("rule report-board-last\n");
				if :: review_is == referred -> review_is = advised :: else fi;
				board = true;
			}

		/* report by the Board: s 257(6); s 257(8)
		   left to chance: by-board, not-reported */
		:: (era >= from_2018_03_12) &&
		   (review_is == referred) &&
		   (!(era >= from_2018_03_12 && commissioner)) ->
			d_step {
				before(); act = report; further = false; printf("rule report-board\n");
				board = true;
			}

		/* report by a Commissioner, the Board having reported: s 257(7); s 257(8)
		   left to chance: deputy-exists */
		:: (era >= from_2018_03_12) &&
		   (review_is == referred) &&
		   (board) ->
			d_step {
				before(); act = report; further = false; printf("rule report-commissioner-last\n");
				if :: review_is == referred -> review_is = advised :: else fi;
				commissioner = true;
			}

		/* report by a Commissioner: s 257(7); s 257(8)
		   left to chance: deputy-exists, not-reported */
		:: (era >= from_2018_03_12) &&
		   (review_is == referred) &&
		   (!(era >= from_2018_03_12 && board)) ->
			d_step {
				before(); act = report; further = false; printf("rule report-commissioner\n");
				commissioner = true;
			}

		/* direct a time for the Secretary of State's evidence: s 257(8A); s 257(8B)
		   left to chance: to-secretary */
		:: (era >= from_2025_06_20) &&
		   (review_is == referred) ->
			d_step {
				before(); act = direct; further = false; printf("rule direct-secretary\n");
			}

		/* direct a time for evidence: s 257(8A)
		   left to chance: the-person */
		:: (era >= from_2025_06_20) &&
		   (review_is == referred) ->
			d_step {
				before(); act = direct; further = false; printf("rule direct\n");
			}

		/* extend the review period: s 257(4A); SI 2018/354, reg 2A
		   left to chance: review-period, commissioner-agreed, person-agreed, review-running, later */
		:: (era >= from_2025_06_20) &&
		   (review_is == advised || review_is == referred) ->
			d_step {
				before(); act = extend; further = false; printf("rule extend-review-period\n");
			}

		/* extend the relevant period: s 257(10A); SI 2018/354, reg 2B
		   left to chance: relevant-period, exceptional, within-review, decision-running, later, first-extension */
		:: (era >= from_2025_06_20) &&
		   (review_is == advised) ->
			d_step {
				before(); act = extend; further = false; printf("rule extend-relevant-period\n");
			}

		/* permit a disclosure, before the giving: s 255(8) */
		:: (era >= from_2018_03_12) &&
		   (force_is == proposed) &&
		   (force_is == proposed || force_is == abandoned) ->
			d_step {
				before(); act = permit; further = false; printf("rule permit-before\n");
				permitted = true;
			}

		/* permit a disclosure: s 255(8) */
		:: (era >= from_2018_03_12) &&
		   (secrecy_is == avowed || secrecy_is == reported || secrecy_is == secret) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) ->
			d_step {
				before(); act = permit; further = false; printf("rule permit\n");
				permitted = true;
			}

		/* disclose to a Commissioner: s 237(1); s 237(2)
		   left to chance: to-commissioner, for-function */
		:: (era >= from_2017_02_13) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-commissioner\n");
			}

		/* disclose to the Secretary of State: s 255(8)
		   left to chance: to-secretary */
		:: (era >= from_2018_03_12) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-secretary\n");
			}

		/* disclose to the public by one not bound: s 255(8)
		   left to chance: not-bound, to-public */
		:: (era >= from_2018_03_12) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-public-unbound\n");
				if :: secrecy_is == unbound -> secrecy_is = leaked :: secrecy_is == secret -> secrecy_is = reported :: else fi;
			}

		/* disclose by one not bound: s 255(8)
		   left to chance: not-bound */
		:: (era >= from_2018_03_12) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-unbound\n");
			}

		/* disclose to the public before the giving: s 255(8)
		   left to chance: to-public */
		:: (era >= from_2018_03_12) &&
		   (force_is == proposed || force_is == abandoned) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-public-before\n");
				if :: secrecy_is == unbound -> secrecy_is = leaked :: else fi;
			}

		/* disclose before the giving: s 255(8) */
		:: (era >= from_2018_03_12) &&
		   (force_is == proposed || force_is == abandoned) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-before\n");
			}

		/* disclose to the public with permission: s 255(8)
		   left to chance: to-public */
		:: (era >= from_2018_03_12) &&
		   (permitted) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-public-permitted\n");
				if :: secrecy_is == secret -> secrecy_is = avowed :: secrecy_is == reported -> secrecy_is = avowed :: else fi;
			}

		/* disclose with permission: s 255(8) */
		:: (era >= from_2018_03_12) &&
		   (permitted) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-permitted\n");
			}

		/* disclose to the Tribunal: RIPA 2000 s 68(6); RIPA 2000 s 68(7)
		   left to chance: to-tribunal, required-by-tribunal */
		:: (era >= from_2000_10_02) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-tribunal\n");
			}

		/* disclose to an official: s 255(8)
		   left to chance: to-official */
		:: (era >= from_2018_03_12) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-official\n");
			}

		/* disclose to the public after the end: s 255(8)
		   left to chance: to-public */
		:: (era >= from_2018_03_12) &&
		   (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-public-after\n");
				if :: secrecy_is == secret -> secrecy_is = reported :: else fi;
			}

		/* disclose after the end: s 255(8) */
		:: (era >= from_2018_03_12) &&
		   (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-after\n");
			}

		/* disclose to a Commissioner otherwise: s 255(8)
		   left to chance: to-commissioner */
		:: (era >= from_2018_03_12) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) &&
		   (!(era >= from_2018_03_12 && (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-commissioner-otherwise\n");
			}

		/* disclose to the Tribunal otherwise: s 255(8)
		   left to chance: to-tribunal */
		:: (era >= from_2018_03_12) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) &&
		   (!(era >= from_2018_03_12 && (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-tribunal-otherwise\n");
			}

		/* disclose to the public: s 255(8)
		   left to chance: to-public */
		:: (era >= from_2018_03_12) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) &&
		   (!(era >= from_2018_03_12 && (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed))) &&
		   (!(era >= from_2018_03_12 && (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose-public\n");
				if :: secrecy_is == secret -> secrecy_is = reported :: else fi;
			}

		/* disclose to another: s 255(8) */
		:: (era >= from_2018_03_12) &&
		   (!(era >= from_2018_03_12 && (force_is == proposed || force_is == abandoned))) &&
		   (!(era >= from_2018_03_12 && (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed))) ->
			d_step {
				before(); act = disclose; further = false; printf("rule disclose\n");
			}

		/* publish a report: s 255(8) */
		:: (era >= from_2018_03_12) ->
			d_step {
				before(); act = publish; further = false; printf("rule publish\n");
				if :: secrecy_is == unbound -> secrecy_is = leaked :: secrecy_is == secret -> secrecy_is = reported :: else fi;
			}

		/* say a statement: s 256(7) */
		:: (era >= from_2018_03_12) ->
			d_step {
				before(); act = say; further = false; printf("rule say\n");
			}

		/* change a service: s 255(9)
		   left to chance: recipient */
		:: (era >= from_2018_03_12) ->
			d_step {
				before(); act = change; further = false; printf("rule change\n");
			}

		/* sue for compliance: s 255(9); s 255(10)
		   left to chance: to-comply, enforceable, any-due, not-all-referred, not-all-referred-before, not-all-stayed, duty-bearer */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (enforcement_is == enjoined || enforcement_is == sued || enforcement_is == unsued) ->
			d_step {
				before(); act = sue; further = false; printf("rule sue-compliance\n");
				if :: enforcement_is == unsued -> enforcement_is = sued :: else fi;
			}

		/* sue for secrecy: s 255(8); s 255(10)@2025-06-20
		   left to chance: to-keep-secret, enforceable, still-secret, duty-bearer */
		:: (era >= from_2025_06_20) &&
		   (secrecy_is == avowed || secrecy_is == reported || secrecy_is == secret) &&
		   (enforcement_is == enjoined || enforcement_is == sued || enforcement_is == unsued) ->
			d_step {
				before(); act = sue; further = false; printf("rule sue-secrecy\n");
				if :: enforcement_is == unsued -> enforcement_is = sued :: else fi;
			}

		/* sue for the standstill: s 257(3A); s 255(10)@2025-06-20
		   left to chance: to-stand-still, enforceable, still-still, still-held, duty-bearer */
		:: (era >= from_2025_06_20) &&
		   (review_is == advised || review_is == referred) &&
		   (enforcement_is == enjoined || enforcement_is == sued || enforcement_is == unsued) ->
			d_step {
				before(); act = sue; further = false; printf("rule sue-standstill\n");
				if :: enforcement_is == unsued -> enforcement_is = sued :: else fi;
			}

		/* enjoin the person: s 255(10) */
		:: (era >= from_2018_03_12) &&
		   (enforcement_is == sued) ->
			d_step {
				before(); act = enjoin; further = false; printf("rule enjoin\n");
				if :: enforcement_is == sued -> enforcement_is = enjoined :: else fi;
			}

		/* discharge the person: s 255(10) */
		:: (era >= from_2018_03_12) &&
		   (enforcement_is == enjoined || enforcement_is == sued) ->
			d_step {
				before(); act = discharge; further = false; printf("rule discharge\n");
				if :: enforcement_is == sued -> enforcement_is = unsued :: enforcement_is == enjoined -> enforcement_is = unsued :: else fi;
			}

		/* claim in human rights proceedings: RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d)
		   left to chance: human-rights, named-conduct, done, victim, challengeable, not-premature */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == determined || tribunal_is == dismissed || tribunal_is == unchallenged) ->
			d_step {
				before(); act = claim; further = false; printf("rule claim-human-rights\n");
				if :: tribunal_is == unchallenged || tribunal_is == dismissed || tribunal_is == determined -> tribunal_is = challenged :: else fi;
			}

		/* claim by complaint: RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4)
		   left to chance: named-conduct, aggrieved, done, challengeable, not-premature */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == determined || tribunal_is == dismissed || tribunal_is == unchallenged) ->
			d_step {
				before(); act = claim; further = false; printf("rule claim\n");
				if :: tribunal_is == unchallenged || tribunal_is == dismissed || tribunal_is == determined -> tribunal_is = challenged :: else fi;
			}

		/* apply to the Tribunal: RIPA 2000 s 68(1) */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = apply; further = false; printf("rule apply\n");
			}

		/* list a hearing no more: RIPA 2000 s 68(1)
		   left to chance: vacated */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == tribunal) ->
			d_step {
				before(); act = list; further = false; printf("rule list-vacated\n");
			}

		/* list the claim: RIPA 2000 s 67(1); RIPA 2000 s 68(1) */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = list; further = false; printf("rule list\n");
				if :: tribunal_is == challenged -> tribunal_is = tribunal :: else fi;
			}

		/* order-interim in proceedings: RIPA 2000 s 67(6)
		   left to chance: human-rights, names-in-notice */
		:: (era >= from_2000_10_02) &&
		   (force_is == issued) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = order_interim; further = false; printf("rule order-interim\n");
			}

		/* order-interim on a complaint: RIPA 2000 s 67(6)@2024-10-14
		   left to chance: names-in-notice */
		:: (era >= from_2024_10_14) &&
		   (force_is == issued) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = order_interim; further = false; printf("rule order-interim-complaint\n");
			}

		/* rule-on-secrecy releasing somebody: RIPA 2000 s 68(1); SI 2018/1334, r 7; SI 2018/1334, r 10
		   left to chance: releasing */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) &&
		   (!(era >= from_2018_03_12) || false) ->
			d_step {
				before(); act = rule_on_secrecy; further = false; printf("rule rule-on-secrecy-release\n");
				if :: tribunal_is == challenged -> tribunal_is = tribunal :: else fi;
			}

		/* rule-on-secrecy in the claim: RIPA 2000 s 68(1); SI 2018/1334, r 7; SI 2018/1334, r 10 */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = rule_on_secrecy; further = false; printf("rule rule-on-secrecy\n");
				if :: tribunal_is == challenged -> tribunal_is = tribunal :: else fi;
			}

		/* refuse-intervener in the claim: RIPA 2000 s 68(1) */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = refuse_intervener; further = false; printf("rule refuse-intervener\n");
			}

		/* determine the claim: RIPA 2000 s 67(1); RIPA 2000 s 68(4)
		   left to chance: complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = determine; further = false; printf("rule determine\n");
				if :: tribunal_is == challenged -> tribunal_is = determined :: tribunal_is == tribunal -> tribunal_is = determined :: else fi;
			}

		/* dismiss the claim: RIPA 2000 s 68(1) */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = dismiss; further = false; printf("rule dismiss\n");
				if :: tribunal_is == challenged -> tribunal_is = dismissed :: tribunal_is == tribunal -> tribunal_is = dismissed :: else fi;
			}

		/* quash in part, with a determination: RIPA 2000 s 67(7)
		   left to chance: in-part, names-in-notice, complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2000_10_02) &&
		   (force_is == issued) &&
		   (tribunal_is == determined) &&
		   (tribunal_is == determined) ->
			d_step {
				before(); act = quash; further = false; printf("rule quash-part-after\n");
			}

		/* quash a notice that has ended, with a determination: RIPA 2000 s 67(7)(azc)
		   left to chance: complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2018_03_12) &&
		   (force_is == expired || force_is == reissued || force_is == withdrawn) &&
		   (tribunal_is == determined) &&
		   (tribunal_is == determined) &&
		   (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed) ->
			d_step {
				before(); act = quash; further = false; printf("rule quash-ended-after\n");
				if :: force_is == withdrawn -> force_is = quashed :: force_is == reissued -> force_is = quashed :: force_is == expired -> force_is = quashed :: else fi;
			}

		/* quash the whole, with a determination: RIPA 2000 s 67(7)(azc)
		   left to chance: complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (tribunal_is == determined) &&
		   (tribunal_is == determined) &&
		   (!(era >= from_2018_03_12 && (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed))) ->
			d_step {
				before(); act = quash; further = false; printf("rule quash-after\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == issued -> force_is = quashed :: else fi;
				if :: review_is == referred -> review_is = settled :: review_is == advised -> review_is = settled :: else fi;
			}

		/* quash in part: RIPA 2000 s 67(7)
		   left to chance: in-part, names-in-notice, complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2000_10_02) &&
		   (force_is == issued) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) &&
		   (!(era >= from_2000_10_02 && tribunal_is == determined)) &&
		   (!(era >= from_2018_03_12 && tribunal_is == determined && (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed))) &&
		   (!(era >= from_2018_03_12 && tribunal_is == determined)) ->
			d_step {
				before(); act = quash; further = false; printf("rule quash-part\n");
				if :: tribunal_is == challenged -> tribunal_is = determined :: tribunal_is == tribunal -> tribunal_is = determined :: else fi;
			}

		/* quash a notice that has ended: RIPA 2000 s 67(7)(azc)
		   left to chance: complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2018_03_12) &&
		   (force_is == expired || force_is == reissued || force_is == withdrawn) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) &&
		   (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed) &&
		   (!(era >= from_2018_03_12 && tribunal_is == determined)) &&
		   (!(era >= from_2018_03_12 && tribunal_is == determined)) ->
			d_step {
				before(); act = quash; further = false; printf("rule quash-ended\n");
				if :: force_is == withdrawn -> force_is = quashed :: force_is == reissued -> force_is = quashed :: force_is == expired -> force_is = quashed :: else fi;
				if :: tribunal_is == challenged -> tribunal_is = determined :: tribunal_is == tribunal -> tribunal_is = determined :: else fi;
			}

		/* quash the whole: RIPA 2000 s 67(7)(azc)
		   left to chance: complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) &&
		   (!(era >= from_2018_03_12 && tribunal_is == determined && (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed))) &&
		   (!(era >= from_2018_03_12 && tribunal_is == determined)) &&
		   (!(era >= from_2018_03_12 && (force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed))) ->
			d_step {
				before(); act = quash; further = false; printf("rule quash\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == issued -> force_is = quashed :: else fi;
				if :: review_is == referred -> review_is = settled :: review_is == advised -> review_is = settled :: else fi;
				if :: tribunal_is == challenged -> tribunal_is = determined :: tribunal_is == tribunal -> tribunal_is = determined :: else fi;
			}

		/* appeal a preliminary issue: RIPA 2000 s 67A(1)
		   left to chance: preliminary, issue-decided, party, on-law, leave, appeal-time */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == tribunal) ->
			d_step {
				before(); act = appeal; further = false; printf("rule appeal-preliminary\n");
				if :: tribunal_is == tribunal -> tribunal_is = appealed :: else fi;
			}

		/* appeal the determination: RIPA 2000 s 67A(1)
		   left to chance: appealable, first-appeal, party, on-law, leave, appeal-time */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == determined) ->
			d_step {
				before(); act = appeal; further = false; printf("rule appeal\n");
				if :: tribunal_is == determined -> tribunal_is = appealed :: else fi;
			}

		/* decide-appeal on a preliminary issue: RIPA 2000 s 67A(1)
		   left to chance: undetermined */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == appealed) ->
			d_step {
				before(); act = decide_appeal; further = false; printf("rule decide-appeal-preliminary\n");
				if :: tribunal_is == appealed -> tribunal_is = tribunal :: else fi;
			}

		/* decide-appeal and remit: RIPA 2000 s 67A(1)
		   left to chance: remitted */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == appealed) ->
			d_step {
				before(); act = decide_appeal; further = false; printf("rule decide-appeal-remit\n");
				if :: tribunal_is == appealed -> tribunal_is = tribunal :: else fi;
			}

		/* decide-appeal finally: RIPA 2000 s 67A(1) */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == appealed) ->
			d_step {
				before(); act = decide_appeal; further = false; printf("rule decide-appeal\n");
				if :: tribunal_is == appealed -> tribunal_is = determined :: else fi;
			}

		/* decide-issue in the claim: RIPA 2000 s 68(1); RIPA 2000 s 68(4C) */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = decide_issue; further = false; printf("rule decide-issue\n");
				if :: tribunal_is == challenged -> tribunal_is = tribunal :: else fi;
			}

		/* drop the claim: RIPA 2000 s 68(1)
		   left to chance: claimant */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = drop; further = false; printf("rule drop\n");
				if :: tribunal_is == challenged -> tribunal_is = dismissed :: tribunal_is == tribunal -> tribunal_is = dismissed :: else fi;
			}

		/* stay the claim: RIPA 2000 s 68(1) */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = stay; further = false; printf("rule stay\n");
			}

		/* lift-stay of the claim: RIPA 2000 s 68(1)
		   left to chance: stayed */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = lift_stay; further = false; printf("rule lift-stay\n");
			}

		/* strike-out for want of form: SI 2018/1334, r 6(l)
		   left to chance: misfiled */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = strike_out; further = false; printf("rule strike-out-misfiled\n");
				if :: tribunal_is == challenged -> tribunal_is = dismissed :: tribunal_is == tribunal -> tribunal_is = dismissed :: else fi;
			}

		/* strike-out for failure to comply: SI 2018/1334, r 6(k) */
		:: (era >= from_2018_12_31) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) ->
			d_step {
				before(); act = strike_out; further = false; printf("rule strike-out\n");
				if :: tribunal_is == challenged -> tribunal_is = dismissed :: tribunal_is == tribunal -> tribunal_is = dismissed :: else fi;
			}

		/* compensate with a determination: RIPA 2000 s 67(7)
		   left to chance: complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == determined) &&
		   (tribunal_is == determined) ->
			d_step {
				before(); act = compensate; further = false; printf("rule compensate-after\n");
			}

		/* compensate on determining: RIPA 2000 s 67(7)
		   left to chance: complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) &&
		   (!(era >= from_2000_10_02 && tribunal_is == determined)) ->
			d_step {
				before(); act = compensate; further = false; printf("rule compensate\n");
				if :: tribunal_is == challenged -> tribunal_is = determined :: tribunal_is == tribunal -> tribunal_is = determined :: else fi;
			}

		/* order-destruction with a determination: RIPA 2000 s 67(7)(b)
		   left to chance: complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == determined) &&
		   (tribunal_is == determined) ->
			d_step {
				before(); act = order_destruction; further = false; printf("rule order-destruction-after\n");
			}

		/* order-destruction on determining: RIPA 2000 s 67(7)(b)
		   left to chance: complaint-timely-old, complaint-timely, claim-timely */
		:: (era >= from_2000_10_02) &&
		   (tribunal_is == challenged || tribunal_is == tribunal) &&
		   (!(era >= from_2000_10_02 && tribunal_is == determined)) ->
			d_step {
				before(); act = order_destruction; further = false; printf("rule order-destruction\n");
				if :: tribunal_is == challenged -> tribunal_is = determined :: tribunal_is == tribunal -> tribunal_is = determined :: else fi;
			}

		/* comply with the notice: s 255(9)
		   left to chance: recipient, names-in-notice */
		:: (era >= from_2018_03_12) &&
		   (force_is == issued) ->
			d_step {
				before(); act = comply; further = false; printf("rule comply\n");
			}

		/* lapse of time during a review: s 255(5A); s 255(5B) */
		:: (era >= from_2024_10_14) &&
		   (force_is == issued) &&
		   (review_is == referred || review_is == advised) ->
			d_step {
				before(); act = lapse; further = false; printf("rule lapse-during-review\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == issued -> force_is = expired :: else fi;
				if :: review_is == referred -> review_is = settled :: review_is == advised -> review_is = settled :: else fi;
			}

		/* lapse of time: s 255(5A); s 255(5B) */
		:: (era >= from_2024_10_14) &&
		   (force_is == issued) &&
		   (!(era >= from_2024_10_14 && (review_is == referred || review_is == advised))) ->
			d_step {
				before(); act = lapse; further = false; printf("rule lapse\n");
				if :: lock_is == decided -> lock_is = idle :: lock_is == asked -> lock_is = idle :: lock_is == approved -> lock_is = idle :: lock_is == refused -> lock_is = idle :: lock_is == barred -> lock_is = idle :: else fi;
				if :: force_is == issued -> force_is = expired :: else fi;
			}
		fi;
		after()
	}
	od
}
