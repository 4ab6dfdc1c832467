package journal

import (
	"cmp"
	"encoding/json"
	"slices"
	"time"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/words"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Header is the first record of a journal: which journal it is, and of which notice.
type Header struct {
	N        int                     `json:"n"`             // zero
	Format   int                     `json:"format"`        // the version of the journal's format: 1
	Journal  string                  `json:"journal"`       // the journal's own name: lower-case letters, digits and hyphens, at most 64
	Notice   string                  `json:"notice"`        // the name of the notice
	To       actors.RelevantOperator `json:"to"`            // the person to whom it is, or would be, given
	Kind     acts.NoticeKind         `json:"kind,omitzero"` // the kind of the notice; left out: a technical capability notice
	Recorded time.Time               `json:"recorded"`      // when the journal was begun, in UTC
	By       string                  `json:"by"`            // who began it, in the caller's words
	Hash     string                  `json:"hash"`          // see Format in the package's documentation
}

// begun is the notice that a journal is of, before anything is done to it.
func (h *Header) begun() tcn.Notice {
	return tcn.NewOf(cmp.Or(h.Kind, acts.TechnicalCapability), h.Notice, h.To)
}

// kindOf is the kind of a notice as a journal and a receipt have it: left out, if it is a technical capability notice.
func kindOf(kind acts.NoticeKind) acts.NoticeKind {
	if kind == acts.TechnicalCapability {
		return 0
	}
	return kind
}

// A Record is what a journal keeps of one act.
type Record struct {
	N        int             `json:"n"`        // its place in the journal, from 1
	Journal  string          `json:"journal"`  // the name of the journal that it is of
	Act      json.RawMessage `json:"act"`      // the act as histories write it; [acts.Decode] reads it
	Recorded time.Time       `json:"recorded"` // when it was recorded, in UTC, as the caller said
	By       string          `json:"by"`       // who recorded it, in the caller's words
	Kind     Kind            `json:"kind"`     // whether it was done
	Ruled                    // what was ruled on it when it was recorded
	Tables   Tables          `json:"tables"` // by which tables
	Prev     string          `json:"prev"`   // the hash of the record before
	Hash     string          `json:"hash"`   // see Format in the package's documentation
}

// Ruled is what a [tcn.Ruling] says, by stable names.
type Ruled struct {
	Rule    string     `json:"rule"`    // the rule that is the act's
	Effect  tcn.Effect `json:"effect"`  // what follows from the act
	Grounds []string   `json:"grounds"` // the IDs of the grounds, in their order
}

// ruledBy is what a ruling says.
func ruledBy(r tcn.Ruling) Ruled {
	is := Ruled{r.ID(), r.Effect(), []string{}}
	for _, g := range r.Grounds() {
		is.Grounds = append(is.Grounds, g.ID)
	}
	return is
}

// is reports whether both say the same.
func (r Ruled) is(o Ruled) bool {
	return r.Rule == o.Rule && r.Effect == o.Effect && slices.Equal(r.Grounds, o.Grounds)
}

// refused reports whether the law refused the act.
func (r Ruled) refused() bool { return r.Effect == tcn.Void }

// A Kind says of a record whether its act was done. The zero Kind is not a value.
type Kind uint8

// The values of [Kind].
const (
	Done    Kind = iota + 1 // the act was done, and is part of the notice's history
	Attempt                 // the law refused the act, which changed nothing, and it is kept as an attempt
)

var kindWords = words.Of[Kind]("kind", "done", "attempt")

// String returns the word for it.
func (k Kind) String() string { return kindWords.String(k) }

// MarshalText returns the word for it.
func (k Kind) MarshalText() ([]byte, error) { return kindWords.Marshal(k) }

// UnmarshalText reads the word for it.
func (k *Kind) UnmarshalText(text []byte) error { return kindWords.Unmarshal(text, k) }
