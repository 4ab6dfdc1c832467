package journal

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The format's version, and the limits of a journal: see Limits in the package's documentation.
const (
	format      = 1
	mostRecords = 100_000
	mostBy      = 1_000 // bytes
	mostName    = 64    // of a journal
)

// The keys of the lines, in their order.
var (
	headerKeys = strings.Fields("n format journal notice to recorded by hash")
	kindedKeys = strings.Fields("n format journal notice to kind recorded by hash") // of a header that names a kind of notice
	recordKeys = strings.Fields("n journal act recorded by kind rule effect grounds tables prev hash")
)

const (
	sealLead   = `,"hash":"`
	sealEnd    = `"}`
	hexLength  = 2 * sha256.Size
	sealLength = len(sealLead) + hexLength + len(sealEnd)
)

// sealed is the line of an object, with the hash of the object as its last member and the line's end.
func sealed(object any) (line []byte, hash string, err error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(object); err != nil {
		return nil, "", err
	}
	body := bytes.TrimSuffix(b.Bytes(), []byte(sealLead[:len(sealLead)-1]+`""}`+"\n"))
	hash = hashOf(body)
	return append(append(append(append(body, sealLead...), hash...), sealEnd...), '\n'), hash, nil
}

// hashOf is the hash of an object of which the closing bracket is left out.
func hashOf(body []byte) string {
	sum := sha256.New()
	sum.Write(body)
	sum.Write([]byte("}"))
	return hex.EncodeToString(sum.Sum(nil))
}

// unsealed takes the hash off a line, and says why it is not the line's, if so.
func unsealed(line []byte) (hash string, says string) {
	cut := len(line) - sealLength
	if cut < 0 || !bytes.HasPrefix(line[cut:], []byte(sealLead)) || !bytes.HasSuffix(line, []byte(sealEnd)) {
		if bytes.HasSuffix(bytes.TrimSuffix(line, []byte("\r")), []byte(sealEnd)) && bytes.HasSuffix(line, []byte("\r")) {
			return "", "it ends with a carriage return before the line feed, as a program leaves it that changes the ends of lines"
		}
		return "", "it does not end with a hash"
	}
	hash = string(line[cut+len(sealLead) : len(line)-len(sealEnd)])
	if hash != hashOf(line[:cut]) {
		return "", "its bytes do not give its hash"
	}
	return hash, ""
}

// A link is what of a line holds a journal together.
type link struct {
	n                   int
	journal, prev, hash string
	says                string // why it is no record and no header, if so
	torn                bool   // it has no end
}

// A parsed line is a header or a record.
type parsed struct {
	link
	header Header
	record Record
}

// parse reads a line. A format that is later than this is an error; whatever else is wrong, the line says.
func (l *tableReader) parse(line []byte) (p parsed, err error) {
	if later := laterFormat(line); later > 0 {
		return p, &acts.ReadError{Line: 1, Field: "format", Says: fmt.Sprintf("the journal is of format %d, and this library reads format %d", later, format), Cure: "read it with a later version of the library"}
	}
	if p.hash, p.says = unsealed(line); p.says != "" {
		return p, nil
	}
	keys, values, fault := jsonline.Object(line)
	switch {
	case fault != nil:
		err = errors.New(fault.Says)
	case slices.Equal(keys, headerKeys), slices.Equal(keys, kindedKeys):
		p.header, err = parseHeader(values)
		p.header.Hash, p.journal = p.hash, p.header.Journal
	case slices.Equal(keys, recordKeys):
		p.record, err = l.parseRecord(values)
		p.record.Hash, p.journal, p.n, p.prev = p.hash, p.record.Journal, p.record.N, p.record.Prev
	default:
		err = errors.New("its keys are not those of a record, in their order")
	}
	if err != nil {
		p.says = err.Error()
	}
	return p, nil
}

// laterFormat is the format that a header names, if it is later than this; else zero.
func laterFormat(line []byte) int {
	after, is := bytes.CutPrefix(line, []byte(`{"n":0,"format":`))
	number, _, _ := bytes.Cut(after, []byte(","))
	if n, err := strconv.Atoi(string(number)); is && err == nil && n > format {
		return n
	}
	return 0
}

// isHash reports whether a text is a hash, as it is written here.
func isHash(text string) bool {
	return len(text) == hexLength && strings.Trim(text, "0123456789abcdef") == ""
}

// isName reports whether a text can name a journal.
func isName(text string) bool {
	return text != "" && len(text) <= mostName && strings.Trim(text, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// unfit says why nobody can have recorded something in these words at this time, if so.
func unfit(by string, at time.Time) *acts.BadAct {
	const verb = "record"
	switch year := at.UTC().Year(); {
	case by == "" || len(by) > mostBy || !utf8.ValidString(by):
		return &acts.BadAct{Verb: verb, Field: "By", Says: "nobody is said to record it, or in no words that can be kept", Cure: fmt.Sprintf("say who does, in UTF-8, in at most %d bytes", mostBy)}
	case at.IsZero() || year < 1 || year > 9999:
		return &acts.BadAct{Verb: verb, Field: "At", Says: "it is no time that can be written", Cure: "say when it is recorded: the journal has no clock"}
	}
	return nil
}
