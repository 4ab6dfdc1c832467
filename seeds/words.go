package seeds

import "github.com/doublelock/doublelock/internal/words"

// Mark says how far the outside world bears a claim or an event out.
type Mark uint8

// The marks. Zero is none of them.
const (
	Confirmed Mark = iota + 1 // an official or primary text was read that bears it out
	Secondary                 // the press, a party or a commentator bears it out
	Unsure                    // nothing that was read bears it out as told
)

var marks = words.Of[Mark]("mark", "CONFIRMED", "SECONDARY", "UNSURE")

// String gives the mark in capitals, as in the tables.
func (m Mark) String() string { return marks.String(m) }

// MarshalText gives the text of String, or nothing for zero.
func (m Mark) MarshalText() ([]byte, error) { return marks.Marshal(m) }

// UnmarshalText reads what MarshalText gives.
func (m *Mark) UnmarshalText(text []byte) error { return marks.Unmarshal(text, m) }

// Speaker is the kind of voice to which a document gives a claim.
type Speaker uint8

// The kinds of speaker. Zero is none of them.
const (
	ByArticle   Speaker = iota + 1 // the document itself
	ByHeadline                     // its headline, a heading in it, or the title of a page it links
	ByOfficial                     // a government or one of its officials, named or as a body
	ByParty                        // a company or claimant about its own case
	ByAnonymous                    // people who are not named
	ByPress                        // another outlet that it names
	ByExpert                       // experts, researchers, campaigners
	ByEmbedded                     // a post set into it
)

var speakers = words.Of[Speaker]("speaker", "article", "headline", "official", "party", "anonymous", "press", "expert", "embedded")

// String gives the speaker in lower case, as in the tables.
func (s Speaker) String() string { return speakers.String(s) }

// MarshalText gives the text of String, or nothing for zero.
func (s Speaker) MarshalText() ([]byte, error) { return speakers.Marshal(s) }

// UnmarshalText reads what MarshalText gives.
func (s *Speaker) UnmarshalText(text []byte) error { return speakers.Unmarshal(text, s) }

// Fault is how a claim goes wrong. Zero says that no fault was found.
type Fault uint8

// The faults. Claims with one of the first five are not borne out as told.
const (
	Mistranslation Fault = iota + 1 // a slip of translation changed the sense
	WrongOrder                      // the events are told in the wrong order
	Overstated                      // more is claimed than what happened
	Distorted                       // words or acts are given to the wrong people
	Wrong                           // the facts are otherwise
	Loose                           // right in the main, imprecise in a point that matters
	Overtaken                       // right or open when written, no longer
)

var faults = words.Of[Fault]("fault", "mistranslation", "order", "overstated", "distorted", "wrong", "loose", "overtaken")

// String gives the fault in lower case, as in the tables.
func (f Fault) String() string { return faults.String(f) }

// MarshalText gives the text of String, or nothing for zero.
func (f Fault) MarshalText() ([]byte, error) { return faults.Marshal(f) }

// UnmarshalText reads what MarshalText gives.
func (f *Fault) UnmarshalText(text []byte) error { return faults.Unmarshal(text, f) }

// untrue reports whether a claim with the fault is not so as told. A slip of
// translation may leave the substance standing, and so may the last two.
func (f Fault) untrue() bool { return f >= WrongOrder && f <= Wrong }

// Background is why a claim carries no event of the dispute. Zero says that it may carry one.
type Background uint8

// The kinds of background.
const (
	Context  Background = iota + 1 // it tells of the world around the dispute
	Argument                       // it argues
	Opinion                        // it judges
	Heading                        // it is a heading
	Forecast                       // it looks ahead
)

var backgrounds = words.Of[Background]("background", "context", "argument", "opinion", "heading", "forecast")

var reasons = [...]string{
	Context:  "it tells of the world around the dispute: what a feature does, what the law allows, what others do or say in general",
	Argument: "it argues what encryption, or a way past it, would bring: nobody is said to have done anything",
	Opinion:  "it judges what happened, and tells of nothing more",
	Heading:  "it is a heading, and tells of nothing that the text below it does not",
	Forecast: "it looks ahead: what came of it is told by later sources",
}

// String gives the word in lower case, as in the tables.
func (b Background) String() string { return backgrounds.String(b) }

// Reason says why such a claim carries no event; nothing if b is not a value.
func (b Background) Reason() string {
	if int(b) < len(reasons) {
		return reasons[b]
	}
	return ""
}

// MarshalText gives the text of String, or nothing for zero.
func (b Background) MarshalText() ([]byte, error) { return backgrounds.Marshal(b) }

// UnmarshalText reads what MarshalText gives.
func (b *Background) UnmarshalText(text []byte) error { return backgrounds.Unmarshal(text, b) }

// Tie is how two claims bear on each other. It runs both ways.
type Tie uint8

// The ties. Zero is none of them.
const (
	Contradicts Tie = iota + 1 // both cannot be right as told
	Qualifies                  // one limits, dates, hedges or updates the other: read both
	Agrees                     // both say the same, or one supports the other
)

var ties = words.Of[Tie]("relation", "contradicts", "qualifies", "agrees")

// String gives the tie in lower case, as in the tables.
func (t Tie) String() string { return ties.String(t) }

// MarshalText gives the text of String, or nothing for zero.
func (t Tie) MarshalText() ([]byte, error) { return ties.Marshal(t) }

// UnmarshalText reads what MarshalText gives.
func (t *Tie) UnmarshalText(text []byte) error { return ties.Unmarshal(text, t) }

// Standing is on whose word an event of the record stands. Its text is one letter.
type Standing uint8

// The standings. Zero is none of them.
const (
	Official  Standing = iota + 1 // O: an official act or statement, of whatever state
	Party                         // P: a party, or somebody who asks to be heard, about its own acts
	Anonymous                     // A: the press or a commentator, whose source is not named or given
	Contested                     // C: told in ways that cannot all be right
)

var standings = words.Of[Standing]("kind", "O", "P", "A", "C")

var standingWords = words.Of[Standing]("kind", "official", "party", "anonymous", "contested")

// String gives the letter, as in the tables.
func (s Standing) String() string { return standings.String(s) }

// Word gives the word that the letter stands for: official, party, anonymous or contested.
func (s Standing) Word() string { return standingWords.String(s) }

// MarshalText gives the text of String, or nothing for zero.
func (s Standing) MarshalText() ([]byte, error) { return standings.Marshal(s) }

// UnmarshalText reads what MarshalText gives.
func (s *Standing) UnmarshalText(text []byte) error { return standings.Unmarshal(text, s) }

// Dating is how the date of a document is known.
type Dating uint8

// The ways. Zero is none of them.
const (
	Stated   Dating = iota + 1 // the document gives it
	Inferred                   // worked out from what the document tells
	Unknown                    // not known
)

var datings = words.Of[Dating]("dating", "stated", "inferred", "unknown")

// String gives the way in lower case, as in the tables.
func (d Dating) String() string { return datings.String(d) }

// MarshalText gives the text of String, or nothing for zero.
func (d Dating) MarshalText() ([]byte, error) { return datings.Marshal(d) }

// UnmarshalText reads what MarshalText gives.
func (d *Dating) UnmarshalText(text []byte) error { return datings.Unmarshal(text, d) }
