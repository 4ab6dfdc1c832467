package acts

import (
	"iter"

	"github.com/doublelock/doublelock/internal/words"
)

// A NoticeKind is the kind of a notice: under which section it is given. The zero NoticeKind is not a value; where nobody says of what kind a notice
// is, as in a history that has no "kind", it is a technical capability notice.
type NoticeKind uint8

// The values of [NoticeKind]: the "relevant notices" of ss 254 to 258, and what lives beside them.
const (
	TechnicalCapability NoticeKind = iota + 1 // technical capability notice: s 253
	NationalSecurity                          // national security notice: s 252
	Notification                              // notification notice: s 258A
	Retention                                 // retention notice: s 87
)

var kindWords = words.Of[NoticeKind]("kind of notice", "technical capability notice", "national security notice", "notification notice", "retention notice")

// NoticeKinds lists the kinds of notice, a technical capability notice first: each of those of which the tables have a column.
func NoticeKinds() iter.Seq[NoticeKind] { return kindWords.Values() }

// String returns the statute's words for it.
func (k NoticeKind) String() string { return kindWords.String(k) }

// MarshalText returns the statute's words for it.
func (k NoticeKind) MarshalText() ([]byte, error) { return kindWords.Marshal(k) }

// UnmarshalText reads the statute's words for it.
func (k *NoticeKind) UnmarshalText(text []byte) error { return kindWords.Unmarshal(text, k) }
