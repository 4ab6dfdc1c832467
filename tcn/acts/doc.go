// Package acts is the vocabulary of a technical capability notice and its sister notices: what can be done to one or about it, by
// whom, and under which words. It judges nothing: what an act is in law on a day, package tcn says.
//
//	acts.Give{By: actors.SecretaryOfState{}, On: ipa.Day(2025, 7, 5), Considered: acts.AllFactors}
//
// # Where to start
//
// With [Lesson 2] of the course, which turns the two keys. [Lesson 6] has the acts of a review, [Lesson 10] those that can end a
// notice, [Lesson 11] those of the Tribunal. The law of these notices in ten answers: go doc ./tcn.
//
// # The acts
//
// In the order of [All]: the act, the type of its By field, what it is, and the words that it rests on, for a technical capability
// notice. Sections without an Act are those of the Investigatory Powers Act 2016.
//
//	The two keys
//	Consult           SecretaryOfState  ask the person, the Board or a Commissioner    ss 255(2), 256(9), 256A(6), 257(5)
//	Decide            SecretaryOfState  turn the first key                             ss 253(1), 256(5), 256A(3), 257(9)
//	Approve           Commissioner      turn the second key                            ss 254, 258
//	Refuse            Commissioner      not turn it, with written reasons              ss 254(4), 258(4)
//	Ask               SecretaryOfState  ask the Investigatory Powers Commissioner      s 254(5)
//
//	The life of the notice
//	Give              SecretaryOfState  give the notice, which binds from then on      ss 253(1), 255
//	Vary              SecretaryOfState  give notice of a variation                     s 256(3)(a), (7), (10)
//	Renew             SecretaryOfState  give notice of a renewal                       s 256A(1), (5)
//	Confirm           SecretaryOfState  confirm it after a review                      s 257(9)(b), (11)
//	Revoke            SecretaryOfState  give notice of a revocation, whole or in part  s 256(3)(b), (7), (10)
//	GiveAnother       SecretaryOfState  give another of the kind to the same person    s 256(11)
//	Abandon           SecretaryOfState  not go on with it                              s 253(1), "may give"
//
//	Sending it back
//	Refer             RelevantOperator  send it back, as a whole or in any aspect      s 257(1), (2)
//	Report            ReviewBody        advise on a review                             s 257(6) to (8)
//	Direct            Commissioner      set a time for evidence in a review            s 257(8A)
//	Extend            SecretaryOfState  lengthen a period of a review                  SI 2018/354, reg 2A(2), reg 2B(3)
//
//	Secrecy
//	Permit            SecretaryOfState  permit a disclosure                            s 255(8)
//	Disclose          Bound             tell of the notice, being bound                s 255(8)
//	Publish           Publisher         tell of it, not being bound                    none: s 255(8) does not bind them
//	Say               Actor             state something                                none: it moves nothing
//
//	Services
//	Change            RelevantOperator  change a service or a system                   ss 255(9), 257(3A), (3B)
//
//	The courts
//	Sue               SecretaryOfState  go to court to have a duty enforced            s 255(10)
//	Enjoin            Court             grant an injunction or other relief            s 255(10)
//	Discharge         Court             refuse relief, or end it                       s 255(10)
//
//	The Investigatory Powers Tribunal
//	Claim             Claiming          complain, or bring human rights proceedings    RIPA 2000 s 65(2)
//	Apply             Applicant         ask for something in a claim                   RIPA 2000 s 68(1)
//	List              Tribunal          take a claim up                                RIPA 2000 ss 67(1), 68(1)
//	OrderInterim      Tribunal          suspend the duty to comply for the time being  RIPA 2000 s 67(6)
//	RuleOnSecrecy     Tribunal          say what of a claim may be public              RIPA 2000 s 68(1)
//	RefuseIntervener  Tribunal          not hear somebody in another's claim           RIPA 2000 s 68(1)
//	Determine         Tribunal          determine a claim and quash nothing            RIPA 2000 ss 67(2), 68(4)
//	Dismiss           Tribunal          end a claim without determining it             RIPA 2000 s 68(1)
//	Quash             Tribunal          quash or revoke the notice, or a part          RIPA 2000 s 67(7)(azc)
//	Appeal            Party             appeal on a point of law                       RIPA 2000 s 67A
//	DecideAppeal      Court             decide the appeal                              RIPA 2000 s 67A(1)
//	DecideIssue       Tribunal          finally decide a preliminary issue             RIPA 2000 s 68(4C)
//	Drop              Claiming          drop one's claim                               RIPA 2000 s 68(1)
//	Stay              Tribunal          let a claim wait                               SI 2018/1334, r 6(i), (l)
//	LiftStay          Tribunal          let it go on                                   SI 2018/1334, r 6(i)
//	StrikeOut         Tribunal          strike a claim out, undetermined               SI 2018/1334, r 6(k), (l)
//	Compensate        Tribunal          award compensation on determining a claim      RIPA 2000 s 67(7)
//	OrderDestruction  Tribunal          order that records be destroyed                RIPA 2000 s 67(7)(b)
//
//	Taking the steps
//	Comply            RelevantOperator  take the steps that requirements ask for       s 255(9)
//
// Notices of other kinds ([NoticeKind]) have the same acts under words of their own: to give a national security notice is s 252(1), a
// notification notice s 258A(1), a retention notice s 87(1). What an act is otherwise for a kind stands at its fields: Give.InForce,
// Change.Repair, Decide.Warranted. Comply with a notification notice is to notify a proposal, s 258A(9).
//
// # What an act is
//
// A struct named with its verb. By is who does it, with the type of the only actor who can, or of the small interface of those: the
// wrong one does not compile. On is the day. Run names one decision, referral or claim where several are live. The other
// fields are what the law asks about. [Act] is sealed: there are no others. [By], [On], [Verb] and [Who] read an act of any type;
// [Dated], [Done], [InRun], [Assume] and [Clone] give a changed copy.
//
// Two words recur. A [Purpose] says which of the minister's five acts a decision, a consultation or a referral is about. A
// [Requirement] is what a notice asks for. A decision holds the requirements that it adds and the names of those that it removes;
// giving, varying, renewing and confirming only carry it out.
//
// # Findings are inputs
//
// Necessary, proportionate, unreasonable, equitable: whether it is so is for the person whose act it is. So it is a field, a
// [Finding], which says that this person found it ([Found]), or that it is supposed ([Assumed]). The zero Finding is that nobody did.
// Nothing here or in package tcn computes one. What was taken into account is a set, [Factors], and is input in the same way.
//
// # As a line of JSON
//
// [Encode] writes an act and [Decode] reads it:
//
//	{"act":"give","by":"secretary of state","on":"2025-07-05","considered":"benefits+users"}
//
// The key "act" has the verb: the type's name in lower case, with a hyphen between words, as in "rule-on-secrecy". Every other key
// is a field's name, written in the same way; a field that is zero is left out. An enumeration is its word, a set is its words with a
// plus between, and an actor is the line that package actors reads. A file is held to what the compiler holds a program to, and a
// [ReadError] says what is wrong where, and what to write instead.
//
// # Limits
//
// So that nothing that is handed in, or read, can hang a program or fill its memory, an act goes no further than this. [Flatten], and so
// all that takes an act, refuses what does with a [BadAct]:
//
//   - A day, of the act or named in it, is one of ipa.Tellable: from 1900 to 2200.
//   - A decision adds at most 1,000 requirements and removes as many, and any other act names as many. SI 2018/353 specifies 43 obligations.
//   - A requirement's period is at most 36,525 days, a hundred years, so that it ends within the calendar.
//   - A line of JSON has at most 1,048,576 bytes, here and wherever else lines are read or written.
//
// # A deed
//
// A [Deed] is an act laid flat by [Flatten]: one struct with the fields of all acts, each under one name. It is for whoever has to look
// into acts of any type, as the rules of package tcn do, without a switch over forty-three types. Flatten also finds what is no act in
// law at all, whatever the notice: nobody acts, there is no day, a word is no value. That is a [BadAct].
//
// # Where this departs from the texts, and why
//
//   - Some verbs are not the statute's. It has no word for abandoning, publishing or saying: these things happen, and the law is asked
//     what they do. List, Apply, Drop, Dismiss and RefuseIntervener are of the
//     Tribunal's own procedure.
//   - The Act does not say what a decision holds. Here it holds the requirements, so that what is given can be no other than what was
//     approved.
//   - Some fields have a usual meaning when they are zero: a Refer is of the giving, a Claim is a complaint of the giving, a Revoke is of
//     the whole.
//   - Enjoin stands for every relief of s 255(10): an injunction, specific performance and any other.
//   - To do nothing is no act. That steps were not taken in time follows from there being no Comply of them by their day, and package
//     tcn says so: what nobody enters as done counts as not done.
//   - How a notice is given is asked only where the act says it, with a [Delivery]; else On is taken for the day on which the person
//     was given it. The post, which no words name, is taken to be among the other means of s 255(6).
//   - An act has a day and no hour. Acts of one day are in the order in which they are done.
//   - By is one actor in one role. Who acts for a Secretary of State, and with what authority, is not asked.
//
// It is no legal advice.
//
// [Lesson 2]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson02_twoKeys
// [Lesson 6]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson06_sendingItBack
// [Lesson 10]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson10_withdrawn
// [Lesson 11]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson11_tribunal
package acts
