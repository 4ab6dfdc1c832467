package tcn

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/tcn/acts"
)

// String returns the notice in a line: its name, its person, its stage and its state, and the day to which time has passed. What
// the names hold steers nothing that shows it: a control character stands there as \u001b.
func (n Notice) String() string {
	if n.party == nil {
		return "no notice"
	}
	text := fmt.Sprintf("%s, to %s: %v (%v)", n.party.name, n.party.to.Name, n.Stage(), n.state)
	if !n.now.IsZero() {
		text += fmt.Sprintf(" on %v", n.now)
	}
	return shown.Line(text)
}

// MarshalJSON returns the notice as its history: an array of the lines that [EncodeHistory] writes. The zero Notice is null.
func (n Notice) MarshalJSON() ([]byte, error) {
	if n.party == nil {
		return []byte("null"), nil
	}
	lines, err := EncodeHistory(n)
	if err != nil {
		return nil, err
	}
	list := bytes.ReplaceAll(bytes.TrimSuffix(lines, []byte("\n")), []byte("\n"), []byte(","))
	return append(append([]byte("["), list...), ']'), nil
}

// UnmarshalJSON reads what MarshalJSON writes and does each act, as [DecodeHistory] does. The Line of a [*acts.ReadError] is then
// the place in the array, from 1.
func (n *Notice) UnmarshalJSON(data []byte) error {
	if bad := jsonline.Legible(data); bad != nil {
		return unreadable(0, bad)
	}
	var list []json.RawMessage
	if err := json.Unmarshal(data, &list); err != nil {
		return &acts.ReadError{Says: "a notice is an array of the lines of its history", Cure: headerCure}
	}
	if list == nil {
		*n = Notice{}
		return nil
	}
	var lines bytes.Buffer
	for _, line := range list {
		_ = json.Compact(&lines, line) // it has been read as JSON
		lines.WriteByte('\n')
	}
	read, err := DecodeHistory(lines.Bytes())
	if err != nil {
		return err
	}
	*n = read
	return nil
}
