package assist

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/journal"
)

// A receipt says of an answer by what it was given, so that somebody can ask again, and see whether the same comes out. That of a ruling is a
// [journal.Receipt], which says more.
type receipt struct {
	Tool     string         `json:"tool" jsonschema:"which was asked"`
	Input    string         `json:"input" jsonschema:"the SHA-256 of the arguments, written in UTF-8 with sorted keys, without blanks, and with no more escapes than JSON asks for"`
	LawDay   ipa.Date       `json:"lawday" jsonschema:"the day whose law governs; empty: that of the day of each act or entry, or of every day"`
	Readings []string       `json:"readings" jsonschema:"the readings of open questions of law that are not the defaults"`
	Tables   journal.Tables `json:"tables" jsonschema:"the tables of the law that answered: the SHA-256 of LAW.md, and the last day for which they vouch"`
}

// asked is what is known of a call when it is answered.
type asked struct{ tool, input string }

// receipt is that of an answer by the law of a day and readings.
func (a asked) receipt(from tcn.Standpoint) receipt {
	return receipt{a.tool, a.input, from.Law, from.Readings, journal.CurrentTables()}
}

// unescaped are the two characters that encoding/json escapes and JSON does not ask for; a backslash that is escaped begins no escape.
var unescaped = strings.NewReplacer(`\\`, `\\`, `\u2028`, "\u2028", `\u2029`, "\u2029")

// hashOf is the SHA-256 of arguments in one form, whatever the order of their keys and their blanks were:
//
//	hashlib.sha256(json.dumps(arguments, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).hexdigest()
//
// gives the same in Python. The arguments have been read.
func hashOf(arguments []byte) string {
	if len(bytes.TrimSpace(arguments)) == 0 {
		arguments = []byte("{}")
	}
	var all any
	d := json.NewDecoder(bytes.NewReader(arguments))
	d.UseNumber()
	if err := d.Decode(&all); err != nil {
		panic(err) // they have been read
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(all); err != nil {
		panic(err) // they were read just now
	}
	sum := sha256.Sum256([]byte(unescaped.Replace(strings.TrimSuffix(b.String(), "\n"))))
	return hex.EncodeToString(sum[:])
}
