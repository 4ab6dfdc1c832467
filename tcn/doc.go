// Package tcn models the legal life of a United Kingdom technical capability notice, from the first thought of it
// to whatever follows its end: section 253 of the Investigatory Powers Act 2016 and the law around it. Its sisters live by
// the same tables: the national security notice of section 252, the notification notice of section 258A and the retention notice
// of section 87. See "Kinds of notice".
//
// # Where to start
//
// With [Lesson 1] of the course, which teaches the law on this package in short programs. [Lesson 3] is on what follows from
// what is missing. For what can be done at all, package [acts] has the vocabulary.
//
// # The law in ten answers
//
//  1. Who gives a notice? The Secretary of State and nobody else, s 253(1), having consulted the operator, s 255(2).
//  2. What is the double lock? The Secretary of State decides that the notice is necessary and proportionate, s 253(1)(a) and (b), and a
//     Judicial Commissioner approves the decision, s 253(1)(c). There is no urgent route: what is given without approval is void.
//  3. How long can the operator send it back? Within 28 days of the day on which it is given, which nobody can lengthen, SI 2018/354, reg 2(1).
//     The day of giving counted as the first, the 28th day is safe. The 29th is late by the reading that is taken, in time by the other (doubt 1).
//  4. What does a referral suspend? The duty to comply, so far as the notice is referred, s 257(3), until notice of the outcome (doubt 6); secrecy
//     never. Until 19 June 2025 that was all. From 20 June 2025 the operator must meanwhile make no change with a negative effect on its
//     capability to assist, s 257(3A), also while an earlier referral is pending (doubt 12), and the Secretary of State must decide in time, 180
//     days unless lengthened, s 257(4); SI 2018/354, reg 2A.
//  5. Who must keep silent, and what if not? The operator, and whoever is employed or engaged for its business: its engineer, not a journalist,
//     s 255(8). A breach is no offence under the Act; since 20 June 2025 the Secretary of State can go to court for an injunction, s 255(10).
//     Other law may bind anybody: [ipa.OtherLaw].
//  6. What can "withdrawn" mean? Revoked, whole or in part, s 256(3)(b); narrowed by a variation, s 256(3)(a); replaced by another, s 256(11);
//     lapsed, s 255(5A); quashed, RIPA 2000 s 67(7)(azc); never given. Or it is only said, and nothing has changed.
//  7. Does a claim suspend it? No. The Tribunal can, by an interim order, RIPA 2000 s 67(6): on a complaint since 14 October 2024 only.
//  8. When does a notice of 1 July 2025 end? At the end of 30 June 2027, s 255(5A) and (5B). It can be renewed from 1 June to 30 June 2027, by
//     the double lock again, s 256A, and then lives to 30 June 2029.
//  9. And after a refusal? If it was another Commissioner's, the Secretary of State may ask the Investigatory Powers Commissioner, s 254(5). After
//     that office's refusal there is nobody to ask: the Secretary of State decides anew or leaves it. Without approval nothing can be given.
//  10. What of a company abroad? It can be given a notice, s 253(8), and is bound, s 255(9). But it can be taken to court only over a notice that
//     relates to interception, mutual assistance or communications data, s 255(10)(b) and (11); not to equipment interference alone. Of a notice
//     that relates to both, it is the whole, by the reading that is taken (doubt 15).
//
// # A notice is six answers
//
// A notice is never in one state: it is issued and secret and challenged at once. So a [State] has six answers, one for each [Region],
// and each region is a small looplab/fsm machine ([Machine]):
//
//	lock         have both keys been turned?                       ss 254, 258
//	force        does it bind?                                     ss 253, 255, 256
//	secrecy      who knows of it?                                  s 255(8)
//	review       has the operator sent it back?                    s 257
//	tribunal     is it before the Investigatory Powers Tribunal?   RIPA 2000 ss 65-68
//	enforcement  has the Secretary of State gone to court?         s 255(10)
//
// [State.Stage] says it in one word of the machine that [Headline] returns. Lock runs once for each decision that needs both
// keys, review once for each referral, tribunal once for each claim: [Notice.Runs] lists the runs, and an act names one
// when it fits two. Each requirement has a fate of its own: [Notice.Requirements].
//
// # One run through it
//
//	n := tcn.New("First", operator)
//	n, err := n.Do(
//		acts.Consult{By: minister, On: day, Before: acts.Giving},
//		acts.Decide{By: minister, On: day, To: acts.Giving, Adds: words, Necessary: acts.Found, Proportionate: acts.Found,
//			Considered: acts.PrivacyTests},
//		acts.Approve{By: judge, On: day, Considered: acts.PrivacyTests},
//		acts.Give{By: minister, On: day, Considered: acts.AllFactors},
//	)
//
// The double lock is the second and the third act: the Secretary of State's decision, and a Judicial Commissioner's approval.
// Acts are the structs of package [acts], named with the statute's verbs; the wrong actor does not compile.
// A [Notice] is a value: Do returns another and leaves the old one as it was, so that keeping the old one is a what-if.
//
// # What can be asked
//
// Clocks, positions, choices and whether a requirement binds are those of the day to which time has passed; for another day, let time
// pass first: [Notice.On]. An act has a day of its own, and a route is given one.
//
//	what would this act be in law?            Notice.Try        a Ruling
//	what can be done, and by whom?            Notice.Choices    acts that are ready to be done
//	by which acts does it get to a status?    Notice.Route      the shortest series of lawful ones
//	which periods run, and to which day?      Notice.Clocks
//	who must, may and can do what?            Notice.Positions  in Hohfeld's terms
//	does this requirement bind?               Notice.Binds
//	what did a change of the law do to it?    Diff              and Notice.Replay
//
// # What follows from what is missing
//
// An act that lacks what it needs is one of three things ([Effect]):
//
//   - void: there is no power, and nothing changes. Giving without a Commissioner's approval, s 253(1)(c). Do returns a [*Refusal].
//   - irregular: it takes effect, but can be quashed. Giving without consulting the operator, s 255(2).
//   - breach: it happens, against a duty. The operator discloses without permission, s 255(8).
//
// Words that were not yet in force on the day, or are no longer, give no power: the act is void. What needs no power, to speak of the notice
// or to change a service, is done all the same, and is lawful, as nothing forbade it. Either way a ground says so.
//
// [Notice.DoLawfully] stops at the last two as well. A [Ruling] gives every ground, with the words of law, what would cure it and who can, or
// that nothing can. Each effect is marked as stated by the Act or inferred. What is no act at all (nobody acts, on no day, or the
// days run backwards) is an [*acts.BadAct]. Two things happen without an act. A notice lapses when its two years end, s 255(5A); it is
// dated the first day without effect. And a duty whose day passes undone is broken from the day after, s 255(9): [Notice.Omissions],
// [Position].Broken. What nobody enters as done counts as not done.
//
// # The law is in tables
//
// [Rules] lists the rules: a line for each form of an act, with the words it rests on and what it needs. [Clocks], [Positions] and
// [Statuses] list the other tables. The tables as a page, section by section: tcn/lawbook/LAW.md.
//
// A line applies on a day exactly when all the words that it cites stood, as package ipa has it; so the notice of January 2025 and that
// of September 2025 live under different law. [Notice.Under] fixes the law to one day for all that comes, from the notice's day on.
//
// Every rule, need, ground, clock, position and doubt has a short ID that stays: give, give/approved. Its words may be put better; keep and
// compare IDs, and show words. Stories told by IDs alone, to which an implementation in any language can be held, are in testdata/vectors.
//
// # Kinds of notice
//
// Sections 254 to 258 speak of a "relevant notice": a technical capability notice, s 253, or a national security notice, s 252. [New] makes the first,
// [NewOf] one of a kind; a history says the kind in its first line, unless it is the first. The same six questions are asked of both, with the same statuses, and a
// line of the tables that cites the words of one stands for the other under the other's: s 253(1)(c) is s 252(1)(c). One table (law_kinds.go) has
// these words, a column for each kind. Where a column has none the line is not there: a national security notice has no Schedules of obligations, no
// number of persons, nothing on the removal of electronic protection as such, no giving and no enforcement abroad. What it has besides are lines under its own
// words: only a telecommunications operator in the United Kingdom, s 252(1); nothing that needs a warrant, unless there is one, s 252(4), (5); the
// contribution to costs stated in the notice, s 249(7); what it requires is lawful for all purposes, s 252(8), and goes before other duties, s 255(12). Given kinds, [Rules],
// [Clocks], [Positions] and [Statuses] list those lines. The tables of the first kind are compiled when a program starts, and those of another when they are first asked for. KINDS.md
// beside this package compares the kinds, and puts one story under each.
//
// A notification notice, s 258A, lives by the same tables since 20 June 2025, and has less. It has no second key, no review, no standstill, no end and no renewal:
// an act of these is void, and the ground says what there is not. Its requirements are the relevant changes that it specifies, SI 2025/656, reg 3; to comply
// ([acts.Comply]) is to notify a proposal to make one, and to change what it specifies ([acts.Change]) is a breach only if it is found to have a material effect, is no repair
// of a defect, and was not notified, or too short a time before, s 258A(9). Its only clock of that duty has no date. What single lines are to it that
// its words alone do not say stands with its own lines (law_notification.go).
//
// A retention notice, s 87, has its words in Part 4: the same questions, the same days, the same standstill. What differs: it may come into force later than it is given,
// and its two years run from then, s 87(6), (6B) ([acts.Give], InForce); data is kept for 12 months at most, s 87(3); a variation needs approval and findings for additional data
// alone, s 94(4); nobody need be consulted before a revocation, s 94(9); every operator and its people are bound, s 95(2), and the Information Commissioner, s 95(3), though by no court; secrecy was enforced from
// the first, and nothing abroad before 14 October 2024, s 97(2); the data is cared for, and destroyed in the end, by a duty of its own that is enforced after the end too, ss 92, 93, 95(1)(b). Before 1 November 2018 it needed no approval, and what was given so ended with 31 January 2019: Sch 9 para 4.
// One notice to a description of operators is a [DescribedNotice]. A later day for a variation or a revocation, s 94(3)(b), (15)(b), is not modelled: enter such an
// act on the day on which it comes into force; nor is to which of its purposes, s 87(1)(a)(i) to (vi), a finding of necessity goes.
//
// # What the caller does
//
// The package has no clock and no storage. Acts are dated by the caller, and must come in the order of their days; time passes
// between them, or by [Notice.On]. Open terms are never computed: that a notice is necessary or proportionate is an [acts.Finding] of
// the person whose act says so. [EncodeHistory] writes a notice as its acts and [DecodeHistory] judges them anew. Any number of goroutines
// may use one notice at once.
//
// # Limits
//
// So that nothing that is handed in, or read, can hang a program or fill its memory, a notice goes no further than this, far beyond any
// that there can be; what does is refused, with the cure. The limits of an act are in package acts.
//
//	days of acts, and of time    1900 to 2200, as ipa.Tellable has them: an acts.BadAct
//	runs of a region             1,000 decisions, 1,000 referrals, 1,000 claims: an acts.BadAct
//	requirements                 4,000 that it has, has had or has been decided to have: an acts.BadAct
//	lines of a history           10,000, to read (an acts.ReadError) and to write (an acts.BadAct); in memory there may be more
//
// Within them a notice costs in proportion to what it has: a thousand claims take 1.6 MB, a thousand decisions 2 MB, a thousand requirements
// that are met one by one 4.3 MB, acts and rulings included. An act copies sixteen of the runs or requirements at most, with half a byte for
// each of the others. Where a rule asks something of each it looks them through: about 1 to 10 ns each, 15 for a live referral. The acts
// before it cost nothing. What lists them, as the clocks and the choices do, costs so much for each that it lists. (go test -bench Runs ./tcn)
//
// # Where the model departs from the text, or chooses, and why
//
//   - Open questions are listed in [ipa.Doubts]. A ruling names those that touch it ([Ruling.Doubts]) with the effect under the other
//     reading; the reason for the one taken stands beside the question.
//   - "Within 28 days of the day" is counted the safe way: the last day is the 28th, the day of giving being the first (doubt 1),
//     since who keeps to that is late under no reading.
//   - A variation with further requirements moves the end two years on from the old end (doubt 2); one on a review does not (doubt 3).
//   - What is referred is suspended until notice of the outcome is given (doubt 6). Secrecy outlives the notice (doubt 7).
//   - A claim made late is lodged all the same; the Tribunal may not determine it unless it finds it equitable to: the words bind
//     the Tribunal and not the claimant (RIPA 2000 s 67(5)).
//   - A partial revocation on a review is dated by its notice, which stands for the decision that the periods bind:
//     nobody approves it (s 257(10)), so nothing else marks its day.
//   - The sum of a compensation, what else the Tribunal may order and what happens within an appeal are not modelled:
//     the first two are discretion (RIPA 2000 s 67(7)), the last another court's law. [ipa.NotModelled] lists the rest.
//
// # Words
//
// The Act's words name the acts: consult, decide, approve, give, vary, revoke, renew, refer, report, confirm, disclose. The press's
// words name the stages: issued is given; withdrawn is wholly revoked; reissued is wholly revoked with another of the kind given to
// the same person, in whichever order, s 256(11); challenged is claimed against in the Tribunal, and not referred back. Barred: the
// Investigatory Powers Commissioner refused. Asked: put to the Commissioner after another's refusal. Leaked: known before it was
// given. Avowed: told to the public with permission.
//
// It is no legal advice.
//
// [ipa.Doubts]: https://pkg.go.dev/github.com/doublelock/doublelock/ipa#Doubts
// [ipa.OtherLaw]: https://pkg.go.dev/github.com/doublelock/doublelock/ipa#OtherLaw
// [ipa.NotModelled]: https://pkg.go.dev/github.com/doublelock/doublelock/ipa#NotModelled
// [Lesson 1]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson01_sixAnswers
// [Lesson 3]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson03_voidIrregularBreach
package tcn
