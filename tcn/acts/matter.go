package acts

import "github.com/doublelock/doublelock/internal/words"

// A Matter is what is disclosed of a notice, or may be: s 255(8). Who tells what is in it tells that it exists.
// The zero Matter is both.
type Matter uint8

// The values of [Matter].
const (
	Existence Matter = iota + 1 // that there is a notice, and no more
	Contents                    // what is in it
)

var matterWords = words.Of[Matter]("matter", "existence", "contents")

// String returns the word for it.
func (m Matter) String() string { return matterWords.String(m) }

// MarshalText returns the word for it.
func (m Matter) MarshalText() ([]byte, error) { return matterWords.Marshal(m) }

// UnmarshalText reads the word for it.
func (m *Matter) UnmarshalText(text []byte) error { return matterWords.Unmarshal(text, m) }
