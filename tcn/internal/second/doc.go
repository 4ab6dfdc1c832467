// Package second is a second reading of the law of technical capability notices: tests alone, and nothing to import.
//
// Package tcn reads the law in tables. Here it is read again, in the plainest Go, from the Act and the regulations, by somebody who
// had not seen those tables: a notice is a struct of what happened to it, each event is a function, and days are counted with package
// time. Stories are made up at random and told to both. Each event must get the same answer (it takes effect and is lawful, it takes
// effect and is not, or it has no effect), and after each the notice must be the same: its stage, its days, what binds and what is
// suspended, the reviews, the claims and the proceedings that are open, and the last days of its periods.
//
// Go test tells a few thousand stories; DOUBLELOCK_STORIES=1000000 tells as many as it says, from number DOUBLELOCK_FROM on. Days are
// drawn from both sides of the first and the last day of every period, and of every day on which the law changed.
//
// # Covered
//
// Consulting, deciding, approving, refusing and asking, each office in its time (ss 227, 253, 254, 258); SI 2018/353 for
// telecommunications and for postal operators; giving, varying, renewing and revoking, whole and in part (ss 253, 255, 256, 256A); the
// life of a notice and SI 2024/1021, reg 4; references, directions, reports, the two periods and their lengthening, outcomes, the
// standstill (ss 257, 258; SI 2018/354); the period for the steps and changes that defeat them; permissions and disclosures (s 255(8),
// s 237, RIPA 2000 s 68(6)); civil proceedings, at home and abroad (s 255(10), (11)); complaints and human rights proceedings of giving,
// varying, not revoking, conduct that a notice requires and what is connected with it, on the day that the notice has or the claim
// states, their time, interim orders, determining, dismissing, dropping, quashing, and appeals (RIPA 2000 ss 65, 67, 67A; HRA 1998 s 7;
// SI 2018/1334, rr 14, 16; SI 2018/1379). Stories run from the days before 12 March 2018 to 2032, each event under the law of its day,
// with the reading of open questions that ipa.Doubts takes.
//
// # Not covered
//
// How a notice is delivered; findings on keys that users hold and on foreign law; periods that are not disclosed; whether an act that is
// not lawful is irregular or a breach; listing, staying and striking out a claim, preliminary issues, compensation, destruction; that
// steps were taken; what the press does; positions, choices and routes; other readings of open questions.
//
// # Where the readings parted
//
// Each difference was judged by the words. None stands today: a case of each is kept, with the section, and the last event of its story
// is that on which they parted.
//
// This reading was wrong, and was mended:
//
//   - s 255(5): a notice is given in writing.
//   - s 256A(1): before 14 October 2024 nobody was consulted on a renewal, as there was none.
//   - s 257(5), (9): an outcome is decided after both bodies were consulted and have reported.
//   - s 257(9): the relevant period runs for a reference made before 20 June 2025, where the reports came later.
//   - s 257(8A): a direction is by a Commissioner who has been consulted.
//   - s 257(12): a variation that only takes away is a variation.
//   - s 255(10): the court enforces a duty that is there.
//   - RIPA 2000 s 67(5)(a): more than a year after 29 February; where a notice lapses, the failure to revoke it ends with its last day.
//   - RIPA 2000 s 67(3)(a): of conduct that a notice requires the Tribunal finds what was done.
//   - RIPA 2000 s 67A(1): an order made beside a determination is not another, from which the 21 days run anew.
//   - HRA 1998 s 7(1): proceedings lie of what is proposed.
//   - SI 2018/1334, r 14: nobody had to be heard before 31 December 2018.
//
// Package tcn was wrong, and was mended:
//
//   - s 227(6A): before 14 October 2024 there was no Deputy to be consulted, or to report.
//   - s 255(8): those who are bound are told after the end as before it.
//   - s 255(8), (9), s 257(3A): what nothing forbade yet, before 12 March 2018, was not void: it happened, and broke no duty.
//   - s 257(12): a variation on the day of the giving, or after a review, is referred back as a variation.
//   - ss 256A(6), 257(12): what a variation has put in since a renewal is referred back with the variation, and not with the renewal. Both
//     readings had it otherwise, but for what a review had put in; package tcn was mended first, on the words.
//   - RIPA 2000 s 65(4)(a): of conduct that a notice requires the recipient too has to believe that it took place.
//   - RIPA 2000 s 65(5)(czi), (czj), (czl)(iii), (czm): before 12 March 2018 there was no claim about a notice; SI 2018/341, reg 2.
//
// The words are silent, and package tcn barred without a doubt what they do not bar. Both are open questions now:
//
//   - s 256A(6): whether a renewal is referred back where the notice is under review. The default is that of this reading: it is.
//   - s 257(12): whether what was confirmed is referred back once more. The default is that of package tcn: it is not.
package second
