package docket

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Judgment is whether an entry can be as it is told, given those before it.
type Judgment struct {
	Step                   // the law's answer: on the best day that the entry may have, with what is missing supposed
	Verdict  Verdict       // whether it can be
	Missing  []Missing     // what must have happened besides that nobody reports; none: nothing, or nothing was found
	Supposes []Supposition // what is taken to be so that the docket does not say
	Without  tcn.Effect    // its effect without what is missing
	From     ipa.Date      // the first day on which it could be, where not on each that the entry may have; else zero
	Until    ipa.Date      // the last such day; else zero
	Only     []Bound       // what must have been so of the days of entries, where their intervals leave it open; none: whatever their days
	Why      []tcn.Ground  // why it cannot be; or why it would be irregular or a breach, though it happened
	Doubts   []tcn.Doubt   // of what cannot be: the open questions under whose other reading it could, or would not be void
	Later    []int         // entries that are told as later, and would help if they had come first
	Hangs    []int         // of what cannot be: entries before it that cannot be either, and would have brought what it needs
	Against  int           // the entry beside which it cannot be, though alone it could; zero: none
	Firmer   int           // of it and that entry, or one told as later, the one on the firmer word; zero: neither is
	Again    int           // the entry that tells of the same event, if it is told twice; zero: none
	Tells    tcn.Ruling    // of a statement by a person who is bound: what it would be if it told of the notice; else the zero Ruling
	Asks     tcn.Ruling    // of an application to be released from the secrecy of s 255(8): what the order would be that it asks for; else the zero Ruling
	Cut      bool          // not all was looked for that could let it be, or that it needs: see Judge
	As       string        // how it is read here, where it can be read in several ways: "in all the claims", "as vary"; empty: as it is told
	Others   []Judgment    // the other ways to read it, where they are answered otherwise

	other     tcn.Notice // the other notice, where the giving of one is supposed; else the zero Notice
	place     int        // its place in the order in which the docket was judged
	act       acts.Act   // the act with its findings assumed, in the run that it was judged in
	on        string     // the reading of the docket on which it is judged: "on the reading january"; empty: it has one alone
	elsewhere bool       // it stands on another reading than the first
	also      []acts.Act // the same in other runs
}

// A Bound is what must have been so of the day of an entry, so that an entry can be: that it was on a day or after it, or no later than another.
type Bound struct {
	Entry    int      // its number
	From     ipa.Date // the first day on which it can have been; zero: NotAfter says more
	NotAfter int      // the number of the entry than which it must not have been later; zero: From says more
	Strict   bool     // else it could not be at all; or it would be irregular or a breach
}

// A Missing is an act that nobody reports and without which an entry could not be, or not lawfully.
type Missing struct {
	Act    acts.Act      // by whom, and what; its findings are assumed
	Or     []acts.Act    // what would do as well: proceedings for a complaint; for a fresh decision after a refusal, to ask the Investigatory Powers Commissioner
	Who    []actors.Role // who else could have done it, on some day of those that the entry may have
	By     ipa.Date      // the last day on which it can have been done
	Late   ipa.Date      // the last day on which it can have been done if it, or what follows from it, was late and in breach of a duty; zero: that is By
	Rule   tcn.Rule      // the line of the rules that it is, with the words it rests on
	Strict bool          // without it the entry could not be at all; else it would be irregular or a breach
	Wrong  []tcn.Ground  // why it would itself have been a breach on that last day; none: it would not
	Notice string        // the notice that it is done to, where that is another than the entry's; else empty
}

// A Supposition is something that a judgment takes to be so, as the docket does not say otherwise. Nobody is said to report it.
type Supposition struct {
	Says   string         // what: "Acme is a telecommunications operator"
	Law    []ipa.Citation // the words for which it matters
	Strict bool           // without it the entry could not be
}

// IsStatement reports whether the entry, as it is read here, is a plain statement, which moves nothing: it can be, and the law is asked nothing about it
// but what it would be if it told of a notice.
func (j Judgment) IsStatement() bool {
	act := j.Entry.Act
	if j.act != nil {
		act = j.act
	}
	_, is := act.(acts.Say)
	return is && j.Entry.isDone()
}
