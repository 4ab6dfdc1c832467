// Package ipa is the law as data: the provisions on which a technical capability
// notice under the Investigatory Powers Act 2016 rests, the days on which their
// words were in force, the way they count days, and the questions they leave open.
// It decides nothing. It is not legal advice.
//
// # Where to start
//
// With the law at work: [Lesson 12] puts the same facts under the law of two days, and [Lesson 7] shows what changed on
// 20 June 2025. The law of these notices in ten answers: go doc ./tcn.
//
// # A first look
//
// A [Citation] names a place in the law and a [Date] a day; [InForce] says whether
// the words stood. The standstill, for example, began on 20 June 2025:
//
//	standstill := ipa.MustParse("s 257(3A)")
//	ipa.InForce(standstill, ipa.Day(2025, 6, 19)) // not yet in force
//	ipa.InForce(standstill, ipa.Day(2025, 6, 20)) // in force
//
// [Lookup] gives the [Provision]: what it says, in our own words, in each of its
// [Version] values, and by what each was brought in. [Provisions] gives all of them.
// [Changes] gives every day on which something changed.
//
// # In force: three answers
//
// The answer is never just yes or no. A provision is not yet in force, in force or
// no longer in force, and it matters which: a power that has not begun cannot have been
// used, one that has ended may have been. A provision that is not in
// the tables has no answer at all: the zero [Force].
//
// A citation may be pinned to a day: "s 255(10)@2025-06-20" means the words that stood
// in s 255(10) on that day, and those only. They did not stand on 19 June 2025, though
// s 255(10) did, in narrower words. Without a pin a citation means any words that stood in the place.
//
// A whole changes when a part of it does: s 257 has a version for each change within
// it. A part does not change with the words around it. So where opening words were
// amended, as in s 255(10) in 2025, pin the subsection and not its paragraph.
//
// An enactment comes into force at the beginning of its first day (Interpretation Act
// 1978, ss 4(a) and 23). [Version].Until is the first day on which the words stood no longer.
//
// The days that matter most:
//
//	2018-03-12  the regime begins; SI 2018/353 and SI 2018/354   SI 2018/341, reg 2
//	2024-10-14  notices end after two years; renewal; Deputies   SI 2024/1021, reg 2
//	2025-06-06  the periods of a review; the Notices Regime code SI 2025/656, reg 1(2)
//	2025-06-20  standstill, time limits, enforceable secrecy     SI 2025/722, reg 2
//
// The third precedes the fourth by two weeks, and its periods serve sections that began
// with the fourth: see doubt 34.
//
// # Counting days
//
// The words of each period decide how it is counted; [Counting] names them.
//
//	words                    day D counts?   n days end on          example
//	beginning with the day   yes             D+n-1                  s 255(5B); SI 2018/354, reg 2A(1)
//	within n days of the day disputed        D+n-1, arguably D+n    SI 2018/354, reg 2(1)
//	ending with the day      yes, as last    D                      s 256A(4)
//	after the day            no              D+n                    Regulation of Investigatory Powers Act 2000, s 67(5)
//
// Two years beginning with a day end on the eve of its second anniversary: given on 1
// July 2025, a notice lives to the end of 30 June 2027. The anniversary of 29 February
// in a common year is taken to be 1 March, so that two years beginning with 29 February
// 2028 end on 28 February 2030. One year after a day ends on the corresponding date. So a human rights claim
// about an act of 1 July 2025 must be brought by 30 June 2026 ("beginning with"), while a
// complaint to the Tribunal is not late until 2 July 2026 ("more than one year after").
//
// These are calendar days in the United Kingdom. No rule here moves a last day that
// falls on a holiday; whether the general law does so for the Tribunal is doubt 41.
//
// # Doubts
//
// Where the law is unclear it is not made clear by being programmed. Each open question
// is a [Doubt] with a fixed number and a fixed id, its readings by name, the one taken
// by default and the reason. [DoubtOf] finds one by its number, [DoubtBy] by its number
// or id, [DoubtNamed] as people type it; [Doubts] gives all. Some touch what these packages do not model, so that nothing
// here turns on them: Doubt.Outside says why. Terms that call for a judgment, such
// as "necessary" or "proportionate", are listed by [NotModelled] with whoever must judge.
//
// # Other law
//
// The tables hold the law of the notice. A person whom s 255(8) does not bind may be
// bound by other law: official secrets, contempt, confidence. [OtherLaw] names it by role.
//
// # When it was checked
//
// [Checked] is the last day whose law the tables vouch for, 7 April 2026: the text of
// the Act goes to that day. No later text was seen, and what was changed since is not
// in the tables.
//
// [Provision].Checked is the day on which somebody last compared the line with its text:
// 25 November 2026 for most. Those dated 8 April 2026 rest, for words that were replaced
// whole or were not looked up again, on an earlier reading. The Act of 2000 was read as
// it stood before 20 June 2025, with the words added by the 2024 Act, s 21(5) to (7).
// [Unsure] marks a provision of which some words or days were not seen; there is none at present.
//
// # Where the tables depart from the texts, and why
//
//   - What a provision says is told in our own words and shortened. Rely on the text: [Citation.URL] leads to it.
//   - A change of words that makes no difference to a notice is not a version.
//   - A provision that was in force for some purposes only, or did not yet speak to these notices, as the Act of 2000, s 65(7ZA), is dated from the day on which it did.
//   - A saving that has spent itself, such as SI 2018/341, reg 6, ends on that day, though nobody repealed it.
//   - A commencement instrument that fixes no day of its own is dated from its making, and its transitional rules from the day on which they first have effect.
//   - Sections 227 and 228 came into force "at the end" of 28 January 2017 (s 272(3)); the first whole day is given.
//   - The savings of SI 2018/341, regs 3 and 4, until 12 September 2018, are ended with 11 September: by reg 7(3) conduct of the 12th is no longer covered.
//   - SI 2024/1021, regs 3(3) and 4(3), end when their two years do. Regs 3(2) and 4(2) go on: the end that they fixed is where a renewal counts from.
//   - SI 2018/354, reg 1(3) names three paragraphs of reg 4, which as made had none; reg 2, which has three, is meant. So reg 2(3) is dated from 1 November 2018,
//     when s 90(1) was fully in force; the rest of reg 2 from 12 March 2018, though for retention notices it waited too.
//   - The Act of 2000, s 66, is left out: no order that brings it into force was seen.
//
// # Glossary
//
//   - Technical capability notice: a notice under s 253 that requires an operator to be able to give help.
//   - National security notice: its sister under s 252, by which an operator here takes steps for national security. Retention notice: the other sister, Part 4, by which data is kept.
//   - Notification notice: a notice under s 258A that requires an operator to announce changes.
//   - Relevant operator: a postal or telecommunications operator, or one about to become one, s 253(3).
//   - Applicable obligation: one listed in SI 2018/353. A notice can impose no other.
//   - Relevant authorisation: the warrants, authorisations and notices that a capability serves, s 253(3).
//   - Judicial Commissioner: a senior judge, past or present, who approves or refuses, s 227.
//   - Relevant period: the two years of a notice in s 255(5B); the thirty days of a decision in s 257(10A). Mind which.
//   - Review: of the Secretary of State's conclusions (s 254), by the Secretary of State on a reference (s 257), or the standing duty (s 256(2)).
//   - Standstill: the duty not to make relevant changes while a reference is under review, s 257(3A).
//   - Pin: the day after @ in a citation, which picks out the words standing on that day.
//
// [Lesson 7]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson07_standstill
// [Lesson 12]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson12_twoLaws
package ipa
