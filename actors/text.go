package actors

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// text writes an actor: the role, then after a colon the name and whatever
// else is set, each after a semicolon.
func text(a Actor) string {
	role, name := a.Who()
	var more []string
	switch a := a.(type) {
	case RelevantOperator:
		more = a.details()
	case Staff:
		more = labelled("of", a.Of)
	case LegalAdviser:
		more = labelled("of", a.Of)
	case ForeignOfficial:
		more = labelled("office", a.Office)
	default: // the others have at most a name
	}
	if name == "" && more == nil {
		return role.String()
	}
	return role.String() + ": " + strings.Join(append([]string{quote(name)}, more...), "; ")
}

func marshal(a Actor) ([]byte, error) {
	if err := Check(a); err != nil {
		return nil, err
	}
	return []byte(text(a)), nil
}

func (o RelevantOperator) details() []string {
	var out []string
	add := func(is bool, s string) {
		if is {
			out = append(out, s)
		}
	}
	add(o.Kind != 0, o.Kind.String())
	add(o.Nexus != 0, o.Nexus.String())
	add(o.Abroad, "abroad")
	add(o.Serves != 0, "serves "+strconv.Itoa(o.Serves))
	add(o.Intends != 0, "intends "+strconv.Itoa(o.Intends))
	add(o.FinancialOnly, "financial only")
	add(o.Proposing, "proposing")
	return out
}

func labelled(label, value string) []string {
	if value == "" {
		return nil
	}
	return []string{label + " " + quote(value)}
}

// quote gives a name as it is where it can be read back so, and else as a Go
// string in double quotes.
func quote(s string) string {
	if s == "" || !plain(s) || strings.TrimSpace(s) != s {
		return strconv.Quote(s)
	}
	return s
}

// plain says that a name has only printable characters and single-byte
// spaces, and none of the three that have a meaning of their own.
func plain(s string) bool {
	for _, r := range s {
		if !strconv.IsPrint(r) || strings.ContainsRune(`:;"`, r) {
			return false
		}
	}
	return notUTF8(s) < 0
}

// notUTF8 gives the first byte that is not UTF-8, or -1.
func notUTF8(s string) int {
	if utf8.ValidString(s) { // which is quicker, and almost every text is
		return -1
	}
	for i, r := range s {
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return i
		}
	}
	return -1
}

// SyntaxError says why a text is not what it should be.
type SyntaxError struct {
	Text    string // the text that was read
	At      int    // the byte in it where the trouble starts, counted from 1
	Problem string // what is wrong
	Cure    string // what to write instead
}

// Error gives the text, the place in it, what is wrong and the cure.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("actors: %q, byte %d: %s; %s", clip(e.Text), e.At, e.Problem, e.Cure)
}

// clip keeps an error short when what was handed in is long.
func clip(s string) string {
	const most = 120
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "…"
}
