// Package dispute is the dispute over Apple's iCloud encryption as a docket: what is reported of two technical
// capability notices, entry by entry, for package docket to replay through the law.
//
//	for _, step := range dispute.Docket().Replay(tcn.Standpoint{}) {
//		fmt.Println(step.Entry.Happened, step.Entry.Says, step.Effect(), step.Notice.Stage())
//	}
//
// # Where to start
//
// With [Lesson 13] of the course, which judges a shorter story, and [Lesson 14], which asks who says so in this one.
//
// # It asserts nothing
//
// No notice to Apple has been confirmed: the British government neither confirms nor denies. Every entry says who
// says so, and names the claims of the five documents and the rows of the outside record that tell of it; both are in
// package seeds. A claim stands under the entry that it tells of even where it tells it otherwise; [docket.Entry].Contested has the question.
// Nobody is accused. What a party says in public is a statement, and what the press prints is the press's.
//
// Some claims go wrong: a slip of translation, events in the wrong order. Package seeds says so, and what corrects them.
// No claim is left out: each is carried by an entry, is an answer to a question, or is background with a reason. Each row of the record
// is carried by an entry, but for a planned hearing of which nobody knows whether it was held: that is question Q37, and a reading.
// Tests say so, claim by claim and row by row.
//
// A company that says that it has received no such order is no party to a notice here: its statement stands beside the first
// notice, as other statements do, and no notice stands behind it.
//
// # The default reading
//
// The five documents tell, between them, that a first notice was given in January 2025, that it was withdrawn in August
// after American pressure, and that another was given early in September. The docket follows that account, and marks as
// contested what the sources dispute: whether the first was withdrawn at all, when, and whether the second
// was a second notice. So [January] passes through issued, secret, challenged, tribunal, withdrawn and reissued,
// and [September] through issued and secret to challenged and tribunal.
//
// [Read] gives the other readings, and [Readings] lists them: withdrawn on a day that nobody tells; withdrawn in October 2025, and
// the second given in that month, as the BBC told it in August 2026; never withdrawn, so that the second notice stands beside the
// first; narrowed by variation, so that there is no second; or, for the rest as in the default, the case heard in 2026.
//
// # What comes next
//
// Where the first notice was never withdrawn, or was narrowed only, the law's own dates are near. A notice ceases to have effect at
// the end of two years that begin with the day on which it was given (s 255(5A), (5B)(a)), and may be renewed by a notice
// given in the 30 days that end with the last (s 256A(1), (4)). A claim in the Tribunal stops neither, and narrowing gives no new years:
//
//	given in December 2024   ends 30 November to 30 December 2026     the 30 days begin 1 November to 1 December 2026
//	given in January 2025    ends 31 December 2026 to 30 January 2027  the 30 days begin 2 December 2026 to 1 January 2027
//
// To renew it needs a decision that it is still necessary and proportionate, a Judicial Commissioner's approval and consultation
// (s 256A(3), (6)). Secrecy goes on after the end, by the reading that is taken of doubt 7. Where it was revoked, none of these days is one.
// The second notice ends in the autumn of 2027: 31 August to 29 September if it was given in September, 30 September to 30 October if
// in October. Notices in effect before 14 October 2024 that were neither renewed nor varied so as to impose further requirements ended
// with 13 October 2026 (SI 2024/1021, reg 4); neither of these is one. Tests work the days of the readings out by the law.
//
// # What is inferred
//
// Before a notice is given the law requires that the person be consulted (s 255(2)), that the Secretary of
// State decide (s 253(1)(a), (b)) and that a Judicial Commissioner approve (s 253(1)(c), s 254). Before it is revoked the
// person is consulted again (s 256(9)), and a revocation is itself a written notice (s 256(7), (10)). Nobody reports most of these.
// They stand as entries marked inferred.
//
// # What is assumed
//
//   - The obligation. Reports speak of a way past the encryption of iCloud content, and name no paragraph of the regulations.
//     Each requirement is taken to be one under SI 2018/353, Sch 1 para 8 (removal of electronic protection), to serve targeted
//     interception warrants, and its period is not disclosed. The first notice is taken to have two, for users in Britain and
//     elsewhere, so that it could be narrowed; the second has the first of these.
//   - The findings. That the notice is necessary and proportionate is [acts.Assumed]: the minister must have found so, and nobody reports it.
//     So with the matters taken into account before giving and revoking.
//   - The person. Reports say Apple. The model has one person outside the United Kingdom (the company in California) that
//     serves persons here. That it serves a million stands for "many more than 10,000" (SI 2018/353, reg 4(3)): one document speaks of
//     millions that might be affected, and it is no count.
//   - The claims. Apple's first is a complaint and proceedings under the Human Rights Act 1998, under one number: the judgment as
//     reported speaks of a claim and a complaint. What is said of it is said in the complaint; taken up with the others and dismissed are
//     both. Its second is a complaint, as it says; that it is against the second notice is the press's word (question Q42). The four
//     claimants of IPT/25/83/CH are one claim here, under their one number; the Tribunal is reported to count five claims with Apple's.
//   - Who wished that the hearing of March 2025 be not listed: the Home Office, though it may have been Apple (question Q43).
//   - The change. Whether Apple's ending of a feature had a negative effect on its capability to assist is a finding,
//     and nobody is reported to have made it.
//
// # After the documents
//
// The latest of the five is of October 2025. What the record has after that is in the docket too, told only outside the
// documents: much of it rests on retellings, summaries and headlines, some is marked unsure, and a hearing that is planned for
// December 2026 stays planned. The record is as of 25 November 2026. The claim of the others, amended to meet the second notice, is one case number on both. The end is
// open. [docket.Docket.Until] leaves it out.
//
// In September 2026 Apple is reported to have asked the Tribunal to lift the restrictions that keep it from confirming the notice.
// It may ask. Whether the Tribunal can free it from s 255(8), which knows the Secretary of State's permission alone, or only from what
// the Tribunal itself has restricted (SI 2018/1334, r 7), is doubt 42: on the default a ruling that releases it would be without power.
//
// [Lesson 13]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson13_timeline
// [Lesson 14]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson14_whoSaysSo
package dispute
