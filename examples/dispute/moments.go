package dispute

import (
	"slices"

	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A Moment is an entry that a short telling of the dispute does not leave out.
type Moment struct {
	docket.Step               // the entry, with the law's answer
	Words       string        // what is reported, in few words that are as careful as the entry's own; its own where there are no fewer
	Also        []docket.Step // the same event as seen from another notice
}

// Moments are the entries of a replay of the dispute that a short telling does not leave out, in order: all that bring a notice to
// another stage, whatever the reading, and as many of those marked besides as make up some number.
func Moments(steps []docket.Step, most int) []Moment {
	var all []Moment
	marks := map[int]int{} // by the number of the entry
	for _, s := range steps {
		h := headOf(s.Entry)
		moves := !s.IsLaw() && !s.Entry.Planned && len(s.Stages()) > 1
		if _, again := s.Entry.Act.(acts.GiveAnother); again {
			if i := slices.IndexFunc(all, func(m Moment) bool { return isSameGiving(m.Step, s) }); moves && i >= 0 {
				all[i].Also = append(all[i].Also, apart(s))
				continue
			}
		}
		if !moves && h.mark == 0 {
			continue
		}
		m := Moment{Step: apart(s), Words: h.words}
		if m.Words == "" {
			m.Words = s.Entry.Says
		}
		if !moves {
			marks[s.Entry.N] = h.mark
		}
		all = append(all, m)
	}
	for len(all) > most && len(marks) > 0 {
		least := slices.MaxFunc(all, func(a, b Moment) int { return marks[a.Entry.N] - marks[b.Entry.N] })
		all = slices.DeleteFunc(all, func(m Moment) bool { return m.Entry.N == least.Entry.N })
		delete(marks, least.Entry.N)
	}
	return all
}

// apart is a step with an entry of its own, so that nobody who writes to a moment writes to the replay.
func apart(s docket.Step) docket.Step {
	e := &s.Entry
	e.Act, e.Or = acts.Clone(e.Act), slices.Clone(e.Or)
	for i := range e.Or {
		e.Or[i] = acts.Clone(e.Or[i])
	}
	e.Later, e.Claims, e.Record = slices.Clone(e.Later), slices.Clone(e.Claims), slices.Clone(e.Record)
	e.Contested, e.If = slices.Clone(e.Contested), slices.Clone(e.If)
	return s
}

// isSameGiving reports whether an entry tells from the first notice of the giving that another tells from the second.
func isSameGiving(giving, s docket.Step) bool {
	_, gives := giving.Entry.Act.(acts.Give)
	return gives && giving.Entry.Notice == s.Entry.Act.(acts.GiveAnother).Notice && giving.Entry.Happened == s.Entry.Happened
}

// A head is an entry in few words: it is found by the row of the record that tells of it, and by what was done. Of those with a mark the lowest
// goes first into a short telling; without one, it is there only for its stage.
type head struct {
	row, verb string
	mark      int
	words     string
}

// heads say no more than their entries, and are as careful: what is reported is reported.
var heads = []head{
	{"R04", "give", 0, "A notice to Apple is reported: iCloud, worldwide"},
	{"R05", "publish", 1, "The Washington Post prints that there is an order"},
	{"R08", "change", 3, "Apple: Advanced Data Protection shut to new users"},
	{"R14", "claim", 0, "Apple is reported to have gone to the Tribunal"},
	{"R20", "list", 0, "The Tribunal is reported to have sat in private"},
	{"R60", "rule-on-secrecy", 0, "A hearing of the Tribunal in March is reported"},
	{"R21", "rule-on-secrecy", 5, "Tribunal lets it be known that Apple has claimed"},
	{"R33", "say", 2, "Gabbard posts: Britain agreed to drop its mandate"},
	{"R41", "revoke", 0, "Revocation of the 1st is inferred, not confirmed"},
	{"R53", "revoke", 0, "Revocation of the 1st is reported, not confirmed"},
	{"R37", "give", 0, "A second notice is reported, for British users"},
	{"R53", "give", 0, "A second notice is reported, for British users"},
	{"R37", "vary", 0, "The notice is taken to be narrowed to Britain"},
	{"R42", "dismiss", 6, "Apple's first claim is reported to be dismissed"},
	{"R44", "claim", 0, "Campaigners are said to claim against the 2nd"},
	{"R46", "claim", 7, "Apple is reported to have claimed again"},
	{"R50", "list", 0, "A hearing on Apple's second claim is reported"},
	{"R54", "apply", 4, "Apple reportedly asks leave to confirm the notice"},
}

// headOf finds an entry's words in short.
func headOf(e docket.Entry) head {
	for _, h := range heads {
		if slices.Contains(e.Record, h.row) && acts.Verb(e.Act) == h.verb {
			return h
		}
	}
	return head{}
}
