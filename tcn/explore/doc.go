// Package explore finds every state that a notice can reach, and checks what must hold in all of them.
//
// # Where to start
//
// With [Lesson 1] of the course, for what a state is made of, and [Lesson 3], for why a step may be one that the law does not allow.
//
// # Why
//
// A table of rules can be right line by line and wrong as a whole: a line may leave a door open that another was
// to shut. Tests by hand go where their author thought of going. This package goes everywhere, within bounds that it
// states, and asks the same questions in every place.
//
// # How
//
// [Reach] goes breadth first from a notice. A step is an act, or a wait:
//
//	act    each of [tcn.Notice.Choices] that is not void, done on the day: lawful, irregular or in breach
//	wait   to each day on either side of a clock's edge ([Edges]): the eve of its first day, its first, its last, the day after
//
// So each [State] comes with one of the shortest histories that lead to it, and [Path] tells the steps.
//
// # When two notices are the same
//
// There is no end of histories, but they lead to few different places. Two notices are one state if they have the same
// bytes under a function, of which there are two:
//
//	Shape      the kind and the six statuses, what each live run is about, one thing that can be referred or renewed, and which forms a few acts would have
//	Signature  the Shape and besides: how runs ended, where requirements stand, the phase of every clock, what is remembered
//
// [Shape] is coarse. Of the notices that it takes for one, the first to be reached is explored and the others are not: what the others
// remember, such as a consultation, is missed; and so is what can be done where two periods run at once, as to refer back both a variation
// and a renewal. What is complete by Shape is complete but for these. An act without consultation is irregular and happens all the same, so
// the statuses that follow are found nevertheless. [Signature] misses nothing that the law can tell apart, and
// its space is so large that it is explored region by region ([Bounds].Regions).
//
// Two limits always hold. No region has two live runs; and no two standing requirements are in the same place, as
// a second one that is given, referred and stayed like the first teaches nothing new.
//
// # How large it is
//
// [Reach] keeps every state, in about 0.8 kB each, its history shared with the state before, and 32 bytes besides by which it knows the state again. From a
// notice proposed on 1 July 2025 to the end of its first life, and from one given on that day with two requirements, there are so many states by Shape:
//
//	from the giving, all regions but Lock         15,180, in up to 13 steps
//	from the proposal, all regions but Tribunal   67,649, in up to 27 steps
//	from the proposal, all six                    more than 150,000 in 13 steps: not explored to the end
//
// The first two are complete, and the largest that are claimed to be. Of all six the nearest part alone has been explored: what a claim can come to goes with
// each of the 67,649, and at 13 steps their number still grew by more than half with each. So what needs both a decision and a claim is found on the
// shortest ways to it, or in the spaces of fewer regions.
//
// The spaces of a national security notice are its own, and as large; those of a notification notice are small. Of a retention notice
// the spaces of two or three regions at a time are explored. The same properties hold in them.
//
// # What must hold
//
// [Properties] lists what must hold of every notice on every day, and of every choice that it has, with the words of law from which it follows, and [Check]
// asks them of a notice. They say in one place what the tables say in many: that secrecy binds exactly those to whom a notice was given, that an
// ended notice has nothing pending, that every ground against an act names its cure and who can bring it.
//
// # Where this departs from the law, and why
//
//   - The law sets no bound to the runs of a matter or to the requirements of a notice. Two live runs in one region, and two standing requirements in the
//     same place, are left out, so that there is an end to what is to be explored.
//   - Any day is a day on which something can be done. The exploration waits only to the edges of clocks, where time
//     moves the answers. A day on which words of law begin is no edge: explore from either side of it.
//   - What is void is no step, as it changes nothing. What is irregular or in breach is one, as it happens all the same.
//   - What somebody has to find, such as that a notice is necessary, is taken as found: the acts are those of [tcn.Notice.Choices], with their findings assumed.
//   - Of an open question one reading is taken, the notice's own: what is there under another reading alone is not done. Explore under that one too.
//
// # What the caller sees to
//
// An exploration without bounds may be long: give it States or Depth, and look at the second result, which tells
// whether it was complete. Time passes only up to Bounds.Until.
//
// # Glossary
//
//	complete  nothing was left out but by the two limits, by Same, and by the Regions and the Until of the Bounds
//	edge      a day on which a clock begins or ends to run, or the day beside it
//	state     a notice on a day, or any other that has the same bytes
//	step      an act done, or a wait
//
// [Lesson 1]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson01_sixAnswers
// [Lesson 3]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson03_voidIrregularBreach
package explore
