// Package second is a second reading of the law of technical capability notices: tests alone, and nothing to import.
//
// Package tcn reads the law in tables. Here it is read again, in the plainest Go, from the Act and the regulations, by somebody who
// had not seen those tables: a notice is a struct of what happened to it, each event is a function, and days are counted with package
// time. Stories are made up at random and told to both. Each event must get the same answer (it takes effect and is lawful, it takes
// effect and is not, or it has no effect), and after each the notice must be the same: its stage, its days, what binds and what is
// suspended, the reviews, the claims and the proceedings that are open, and the last days of its periods.
//
// Go test tells a few thousand stories; DOUBLELOCK_STORIES=1000000 tells as many as it says.
//
// # Covered
//
// Consulting, deciding, approving, refusing and asking, each office in its time (ss 227, 253, 254, 258); SI 2018/353 for
// telecommunications operators; giving, varying, renewing and revoking, whole and in part (ss 253, 255, 256, 256A); the life of a
// notice and SI 2024/1021, reg 4; references, directions, reports, the two periods and their lengthening, outcomes, the standstill (ss
// 257, 258; SI 2018/354); the period for the steps and changes that defeat them; permissions and disclosures (s 255(8), s 237, RIPA
// 2000 s 68(6)); civil proceedings, at home and abroad (s 255(10), (11)); complaints and human rights proceedings of giving, varying
// and not revoking, their time, interim orders, determining, dismissing, dropping and quashing (RIPA 2000 ss 65, 67; HRA 1998 s 7).
// Stories run from March 2018 to 2032, each event under the law of its day, with the reading of open questions that ipa.Doubts takes.
//
// # Not covered
//
// Postal operators; how a notice is delivered; findings on keys that users hold and on foreign law; periods that are not disclosed;
// whether an act that is not lawful is irregular or a breach; conduct that a notice requires, and the day of conduct where a claim
// states it; listing, staying and striking out a claim, compensation, destruction, appeals; that steps were taken; what the press
// does; positions, choices and routes; other readings of open questions.
//
// # Where the readings part
//
// Each difference was judged by the words. Where this reading was wrong it was mended, and a case holds it. Where the other is, or the
// words are silent, the case holds both answers, and a story ends before it comes to one: see the cases, and apart.
package second
