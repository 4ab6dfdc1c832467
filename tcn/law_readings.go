package tcn

// A switchReading is a reading of an open question that is not the default: the question's number in package ipa,
// and the place of the reading there. The engine asks whether it holds, and so notes that the question was met
// ([Notice.reads]).
type switchReading uint16

// The readings that the tables and the facts ask for, question by question. A test holds them to package ipa.
const (
	readNotCounted          switchReading = 1<<8 | 1  // twenty-eighth-day: the day of giving is not counted
	readFromVariation       switchReading = 2<<8 | 1  // stacking: two years from the variation
	readTwoNewYears         switchReading = 3<<8 | 1  // life-after-outcome: an outcome gives two new years
	readNeverEnds           switchReading = 4<<8 | 1  // legacy-renewed: it never ends
	readLives               switchReading = 5<<8 | 1  // lapse-during-review: it lives until the review is decided
	readUntilDecision       switchReading = 6<<8 | 1  // suspension-ends: when it is decided
	readUntilApproval       switchReading = 6<<8 | 2  // suspension-ends: when the outcome is approved
	readSecrecyEnds         switchReading = 7<<8 | 1  // secrecy-after-end: with the notice
	readOwnLawyers          switchReading = 8<<8 | 1  // own-lawyers: implied
	readMissedEnds          switchReading = 9<<8 | 1  // review-missed: suspension and standstill end
	readMissedEndsNotice    switchReading = 9<<8 | 2  // review-missed: the notice ends so far as referred
	readRevokeOnly          switchReading = 10<<8 | 1 // outcome-refused: revoke only
	readReferredPart        switchReading = 11<<8 | 1 // standstill-reach: the part referred only
	readPendingNeither      switchReading = 12<<8 | 1 // pending-references: neither rule
	readPendingBoth         switchReading = 12<<8 | 2 // pending-references: both rules
	readNeverAnother        switchReading = 13<<8 | 1 // another-operator: never
	readAlwaysAnother       switchReading = 13<<8 | 2 // another-operator: always
	readRenewalStays        switchReading = 14<<8 | 1 // renewal-referred: does not suspend
	readAbroadInPart        switchReading = 15<<8 | 1 // mixed-notice-abroad: in part
	readSecrecyEnforced     switchReading = 16<<8 | 1 // secrecy-before-2025: under the general law
	readKeysNotApplied      switchReading = 17<<8 | 2 // user-held-keys: not
	readRenewalClaimed      switchReading = 19<<8 | 1 // renewal-at-tribunal: within the Tribunal's jurisdiction
	readReferFirst          switchReading = 20<<8 | 1 // order-of-remedies: refer it back first
	readOneReference        switchReading = 21<<8 | 1 // several-references: one only
	readClosedInReview      switchReading = 22<<8 | 1 // power-during-review: closed
	readStepsAgain          switchReading = 23<<8 | 1 // steps-after-confirmation: they start again
	readPrivacyRenewing     switchReading = 24<<8 | 1 // privacy-on-renewal: the duty is there
	readInPerson            switchReading = 25<<8 | 1 // officials-act: in person only
	readForeignLaw          switchReading = 26<<8 | 1 // foreign-law: excuses
	readConfirmedLife       switchReading = 27<<8 | 1 // confirmation-life: its own
	readRenewalFromGiving   switchReading = 28<<8 | 1 // renewal-days: from the first giving
	readRestUnderReview     switchReading = 32<<8 | 1 // part-revoked-on-review: the rest is under review still
	readNoneAfterExpiry     switchReading = 33<<8 | 1 // after-expiry: none
	readPeriodsBound        switchReading = 34<<8 | 1 // periods-before-power: from 6 June 2025
	readRelevantPeriodBinds switchReading = 35<<8 | 1 // which-period: the relevant period
	readRefusalFinal        switchReading = 36<<8 | 1 // anew-after-refusal: final
	readNeitherLengthened   switchReading = 37<<8 | 1 // lengthened-too-late: neither
	readBothLengthened      switchReading = 37<<8 | 2 // lengthened-too-late: both
	readWithinReference     switchReading = 38<<8 | 1 // beyond-reference: within it
	readPeriodEnded         switchReading = 39<<8 | 1 // unknown-period: it had ended
	readEmptiedFalls        switchReading = 40<<8 | 1 // emptied-reference: it falls away
	readNextOpenDay         switchReading = 41<<8 | 1 // office-closed: the next day
	readTribunalLifts       switchReading = 42<<8 | 1 // tribunal-lifts-secrecy: it can
	readLengthenedOnce      switchReading = 44<<8 | 1 // lengthened-again: once
	readVariationFromGiving switchReading = 45<<8 | 1 // variation-days: from the giving
	readAdditionsOnly       switchReading = 46<<8 | 1 // narrowing-referred: additions only
	readNotifiedAbroad      switchReading = 47<<8 | 1 // notification-abroad: anywhere
	readPostExcluded        switchReading = 48<<8 | 1 // postal-bulk-acquisition: not allowed
	readOneReview           switchReading = 49<<8 | 1 // renewal-under-review: one review at a time
	readReferredAgain       switchReading = 50<<8 | 1 // referred-again: it may be
	readApprovedLives       switchReading = 51<<8 | 1 // approved-since: it lives
)

// doubt is the number of the reading's question.
func (r switchReading) doubt() uint8 { return uint8(r >> 8) }

// place is the reading's place in package ipa.
func (r switchReading) place() uint8 { return uint8(r) }
