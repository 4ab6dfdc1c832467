// Package seeds holds what five documents say about Apple, the Home Office and
// the encryption of iCloud: claim by claim, in words of our own, beside a
// record of what the outside world is reported to have done and when.
//
// Start with [Lesson 14], which follows one claim to its speaker and to what contradicts it.
//
// # What is kept
//
// Tables, read once and checked as they are read:
//
//   - [Sources]: the five documents, known by their hashes. Their text is not here.
//   - [Claims]: every claim of fact that a document makes, one a row.
//   - [RelationsOf]: which claims contradict, qualify or agree with a claim.
//   - [Record]: events as official texts, parties and the press tell them,
//     each with the links that carry it ([Event.Links]). Actor and What read as a sentence.
//   - [Questions]: what the sources answer in more than one way, with who gives
//     which answer ([Question.Positions]), and the default with its reason.
//
// # What a claim is
//
// A claim is one thing that one paragraph of one document says, and no more:
// that the document says it is certain, that it is so is another question. So
// a [Claim] keeps the two apart. Attribution and Speaker are the document's
// own: who, by its account, says so, even where it misattributes. Stated is
// the date that the document gives. Check, Note and Error are ours: whether
// the outside world bears the claim out, what corrects or qualifies it, and how
// it goes wrong if it does.
//
// A claim with a [Background] carries no event of the dispute: it is opinion,
// argument, or context such as what a feature does. It is kept all the same,
// since a reader of the document meets it; [Background.Reason] says why.
//
// A claim that goes wrong says what corrects it: [Claim.Corrected] gives other
// claims, or rows of the record.
//
// Paragraphs are counted from 1; a paragraph is a line that is not empty.
// An identifier such as S3-25 is the source and a number that never changes
// its meaning. A claim split off later takes the next free number, so numbers
// do not always follow the paragraphs. So with rows of the record: they stand in
// the order of their days, and one that came to light later has the next number.
//
// # The marks
//
// There are three, for claims and for events alike:
//
//   - [Confirmed]: an official or primary text was read that bears it out.
//   - [Secondary]: the press, a party or a commentator bears it out.
//   - [Unsure]: nothing that was read bears it out as told. It may be opinion,
//     unverified, contested or mistaken; the note says which.
//
// A mark is no verdict on a document. A claim that is wrong, distorted,
// overstated or in the wrong order is marked unsure, and its Error says how it
// goes wrong. A claim may be well supported and still be loose, or overtaken by
// what came later. A paper in which a tribunal assumes facts corroborates nothing.
//
// # How to read a row
//
// Take S2-15. Document S2 says in paragraph 8, in its own voice, that by April
// Apple could talk openly about its case. Stated is ../2025-04?: at the latest in April,
// the year being inferred. Check is UNSURE and Error is overstated: the
// Tribunal published no more than that there is a claim and who the parties
// are. RelationsOf("S2-15") leads to S1-20, which tells the ruling otherwise,
// and to S0-09, which has Apple go to court only in that month.
//
// In the record a row's kind says on whose word it stands ([Standing]) and its
// two dates say when it happened and by when the public could know. The record
// reports: "is reported to have given" is as far as it goes where nothing is
// confirmed, and conflicts between outlets stand in the note. People appear in
// public office and for what is reported of them in it; others only where they
// are named as claimants.
//
// # Questions are kept
//
// Where claims contradict each other, a [Question] has them in different
// positions; a test looks at every contradiction of the table. Taking a default
// settles nothing. It says which answer a replay follows where it must follow
// one, and the reason stands beside it. Q01, whether the January notice was
// withdrawn, is the one on which a replay turns: examples/dispute has a reading
// for each answer that can be replayed.
//
// # Where this departs from the documents, and why
//
// The documents are other people's writing. A claim says what a sentence
// asserts, not how; so no eight words in a row are shared with any of the five,
// which a test checks where the documents are at hand. Titles are cut short for
// the same reason. Putting a claim in plain words also shows what it asserts:
// much that sounds like one claim is two, with two speakers.
//
// # Dates
//
// Since when a source was to be had, [Published] says: by the date of its
// document for a claim, by that on which its event was public for a row.
//
// Dates are kept as EDTF text (ISO 8601-2), see [When]. A question mark says that
// part of the date, as a rule the year, is inferred and not stated.
//
// [Lesson 14]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson14_whoSaysSo
package seeds
