// Package chart draws the law that package tcn holds, and what a docket tells.
//
// # Where to start
//
// With [Lesson 1] of the course: it has the six answers that are drawn here.
//
// # What is drawn
//
// A notice answers six questions, and each answer is the status of a small machine. [Region] draws one of the six, from the
// tables of rules and statuses; [Headline] draws the machine of the one-word stages. A [Diagram] is written in two languages:
// [Diagram.Mermaid], which GitHub shows in a page, and [Diagram.DOT], which Graphviz lays out. A replayed docket
// is drawn over time: [Sequence] says who did what to which notice, and [Timeline] what is reported of when.
// All of them are texts. The same values give the same bytes, and nothing is read or written.
//
// # How to read a machine
//
//	a dot or [*] with an arrow      where the machine begins
//	a double border, or to [*]      a run or a notice that is here has ended; it may go on from there all the same
//	"(today)" and a thick border    where the notice is, if Options.At says
//	stays on                        acts that need the status and leave it as it was: in its box, in Mermaid in a note
//	along with                      the act aims at another region, and takes this one along if it is where the arrow begins
//	void if, irregular if           with Options.Needs: what follows if the act is done all the same
//	breach if                       the same: the act happens, against a duty
//	(inferred)                      the Act does not state that this follows
//	nobody: time does               the one thing that happens without an act: the lapse, s 255(5A)
//
// A line has three parts with a middle dot between: the act and its form, who can do it, and the words that it rests on. The
// words are those of the rule; @ and a day pin the version that stood on that day. Who can do it is told act by act, as
// the types have it, and a form may suit only some of them. Moves between the same two statuses are lines of one arrow, so
// that a picture stays readable. No sign is a colour.
//
// A prohibition that runs out was kept. So no arrow leads to a breach, and no status is one: a breach is told of an act, by
// its condition. That the two years run out ends the notice and breaks no duty.
//
// # A full run
//
//	n, _ := tcn.New("first", operator).Do(...)
//	today := chart.Options{At: n.State(), Short: true}
//	fmt.Print(chart.Region(tcn.RegionForce, today).Mermaid())
//
// At takes the whole state, so that one value serves all six regions and the headline. Where a region has several
// runs, the state shows the one that has gone furthest, and so does the picture.
//
// # Names from outside
//
// The names of notices and of people come from whoever made the docket. In Mermaid whatever is no letter, digit, space or one of a
// few harmless signs is written as an entity, so that a name can neither end a line, nor add one, nor be taken for markup.
// Line breaks become spaces; controls, and marks that turn the direction of writing, are shown, as \u202e is here. DOT has only words from the tables, and escapes them all the same.
//
// # What the pictures of a docket do not say
//
// Each arrow and each event has on whose word it stands. Neither picture asserts: a timeline has the docket's own reporting
// sentence, under the date as the docket has it, and a day that is only supposed for a replay is not shown as a date.
//
// # The SVGs
//
// Go generate draws the SVGs in svg, for pages that show no Mermaid: pkg.go.dev, for one. It needs Graphviz, and says so
// where it is missing. Each file holds a stamp of what it was drawn from, and a test, which needs no Graphviz, fails when
// the tables have changed since. The files are
//
//	headline.svg      the stages, without the exits to expired, quashed and abandoned
//	REGION.svg        for each region: what moves it, by the acts alone
//	REGION-law.svg    the same with every act, who can do it and the words of law; wide, to be opened by itself
//
// They are of a technical capability notice; [Options] name another kind. They have their own ground, light or dark as the reader's system is, and a title and a description for those who listen.
//
// # Where this departs from looplab
//
// Looplab/fsm has visualisers of its own, and [tcn.Machine] and [tcn.Headline] give them what they take. They draw
// an event's name and a colour for the current state; they have no place for who acts, the words of law, conditions and
// ends. So the pictures here are not theirs. A test asks looplab's machines whether the pictures have their moves.
//
// [Lesson 1]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson01_sixAnswers
package chart

//go:generate go run ./internal/draw
