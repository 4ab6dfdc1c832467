// Package model writes the six machines of package tcn for programs that had no part in it: as Promela, for the model checker spin,
// and as State Chart XML, for any interpreter of it.
//
// # Where to start
//
// With [Lesson 1] of the course, for what a state is made of, and [Lesson 3], for why a step may be one that the law does not allow.
//
// # Why
//
// Package explore goes through what a notice can reach with the library's own engine, and so would share its faults. Spin knows
// nothing of it: it is given the tables as a model, goes through every state of that, and asks in each what must hold.
//
// # How
//
//	spin -a tcn/model/testdata/notice.pml    what Promela(slices.Collect(tcn.Rules())) writes, as a verifier
//	gcc -DSAFETY -DNOCLAIM -o pan pan.c
//	./pan -m100000
//
// [Promela] writes a rule as a step that may be taken where its guard holds, and [Properties] lists what is asked after each step. If
// something does not hold, pan writes a trail; ./pan -r -S prints it, and [Story] tells it in the words of the tables. [SCXML] writes
// the same machines as six parallel regions; its events are the IDs of the rules.
//
// Both take rules, and not the law's own, so that a table can be broken on purpose: a checker that finds nothing must be seen to find.
//
// # What is kept of the law
//
//	statuses     all, and of each rule what must be there (While, Takes) and what moves (Takes, Carries, Sweeps)
//	days         as eras: time passes from one to the next whenever it will, and a rule, or a need, is there in those eras in which all its words stood
//	forms        what makes an act of a form, where it is about statuses or about what is remembered; and that an earlier form goes first
//	needs        that a decision to do it is approved, or made; and those that are never met: after some refusals nobody may ask, and the Tribunal can release nobody
//	memory       what the decision in hand is to, whether it is on a review and whether a Commissioner has approved it; which of the Board and a Commissioner
//	             have reported on the review in hand; whether another notice was given, and whether a disclosure was permitted
//
// # What is left to chance
//
// Everything else: findings, days and periods, names, what a notice requires, who acts, whether a claim is in time. A step that asks for
// any of these may be taken whatever they are, or not be taken: above each rule the Promela has what it leaves. So the model does all that
// a notice can do and more, and what holds in all of its states holds of every notice within the bounds. The reverse does not
// follow: a counterexample may be one that a finding or a period rules out. What is irregular or in breach is a step, as it happens;
// what is void is none. A test lives random lives of notices and asks that the model can do each step and comes to the same statuses.
//
// # Bounds
//
// One decision, one referral and one claim are in hand at a time. Another begins when the one before has ended, and then nothing more is
// done in that one, but that an end of the notice ends it. The law has no such bound. That no two runs of a region live is a limit of package explore too.
//
// Open questions are read by their defaults: a rule that is there under another reading alone is left out, and what the Tribunal
// may release is nothing. A need that turns on a reading otherwise is left to chance, and so holds under each.
//
// # What must hold
//
// Of the properties of package explore those on statuses are asked here: that quashing needs a claim, that secrecy binds exactly those who were
// given a notice, that a notice is in force once given, that its end ends all, that enforcement follows a giving. Those on positions, clocks,
// requirements and days cannot be: none of these is in the model. Others are asked here alone, as approval before the giving, since they
// are about what came before, and package explore looks at one state at a time.
//
// # How large it is
//
// Spin finds 67,945 states, less than a second's work, and the whole space is gone through. Nothing is left out of it but by the bounds.
//
// # State Chart XML
//
// The document has the statuses and the moves alone: a transition asks by In() that each other machine is where the rule wants it, and
// neither needs, forms, eras nor memory are in it. Whoever sends an event has judged that the act is of that form and not void. A status
// of a region with runs is that of the run in hand, and not of the run that has gone furthest, as in [tcn.State]: the two
// differ where an ended run had gone further than the one that ended last. What leaves all machines where they are has no transition.
//
// # Where this departs from the law, and why
//
// It knows no content and no day, so that there is an end to its states. What the law asks of them is asked by tcn.
//
// # Glossary
//
//	era      a stretch of days in which the same rules are there
//	in hand  of the runs of a region, the one that began last
//	step     an act by a rule, or the beginning of an era
//	trail    the steps to a state in which a property does not hold, as spin has them
//
// [Lesson 1]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson01_sixAnswers
// [Lesson 3]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson03_voidIrregularBreach
package model
