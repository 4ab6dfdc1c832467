package tcn

// A dayKey is a day that a notice or a run keeps: one list of both, so that a line of the rules can keep days of both.
type dayKey uint8

const (
	keyGiven dayKey = iota + 1
	keyVaried
	keyRenewed
	keyEnded
	keyConsultedGiving
	keyConsultedVarying
	keyConsultedRevoking
	keyConsultedRenewing
	keyAnotherGiven
	keyInForce // if later than the giving

	keyBoardConsulted // of a run, from here on
	keyCommissionerConsulted
	keyBoardReported
	keyCommissionerReported
	keyDirected
	keyDirectedSecretary
	keyReviewEnds
	keyRelevantEnds
	keyClosed
	keyNotified
	keyAppealDecided
	keyIssueNotified
	keyStayed

	keyCount
	noticeKeys = keyBoardConsulted
	runKeys    = keyCount - noticeKeys
)

// isOfRun reports whether the day is kept by a run, and not by the notice.
func (k dayKey) isOfRun() bool { return k >= noticeKeys }

// inRun is the day's place among those that a run keeps.
func (k dayKey) inRun() int { return int(k - noticeKeys) }

// A workID is what a line does besides moving statuses and keeping days.
type workID uint8

const (
	workStartsLife            workID = iota + 1 // the relevant period begins: s 255(5B)(a)
	workMovesLife                               // it begins again after its old end: s 255(5B)(b)
	workRenews                                  // what a review of an earlier renewal left may be referred back again
	workMovesLifeByVarying                      // the same, by a variation with further requirements
	workMovesLifeByOutcome                      // the same, by the outcome of a review
	workMovesLifeByConfirming                   // the same, by a confirmation
	workStartsStepsAgain                        // the periods for the steps of what was referred begin again
	workDecides                                 // the review is decided: what was referred may bind again
	workApproves                                // its outcome is approved: the same
	workHoldsContent                            // the run holds what the decision adds and removes
	workHoldsRefuser                            // the run holds who refused the decision
	workBringsIn                                // what the decision adds becomes part of the notice, what it removes goes
	workTakesOut                                // the requirements named go
	workRefersBack                              // the duty to comply is suspended so far as referred
	workEndsReferral                            // and no longer: what was referred is left standing
	workSettlesByVarying                        // and no longer: what was referred is varied
	workOrdersStay                              // the duty is suspended by an interim order
	workEndsStay                                // and no longer
	workLicenses                                // disclosure to a person is permitted
	workSetsDay                                 // the day that the act names is kept
	workReleasesAll                             // the notice has ended: nothing is suspended
	workMeets                                   // the steps of the requirements named, or of all, are taken
	workUnmeets                                 // and of those named are no longer
	workSues                                    // the duty is sued for
	workEndsSuits                               // and none is any longer
)
