package docket

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// cellText is the text of a cell: what is written as a text of JSON is that, and of any other the spaces are single.
func cellText(cell string) string {
	var text string
	if strings.HasPrefix(cell, `"`) && jsonline.Legible([]byte(cell)) == nil && json.Unmarshal([]byte(cell), &text) == nil {
		return text
	}
	return strings.Join(strings.Fields(cell), " ")
}

// aNote is the number of a note, which looks like a list of JSON.
var aNote = patternOf(`^\[\d+\]$`)

// cellList is the list of a cell, as JSON: it is written as such, or with semicolons or lines between.
func cellList(cell string) json.RawMessage {
	if strings.HasPrefix(cell, "[") && !aNote.MatchString(cell) && json.Valid([]byte(cell)) {
		return json.RawMessage(cell)
	}
	if strings.HasPrefix(cell, `"`) && json.Valid([]byte(cell)) {
		return json.RawMessage("[" + cell + "]")
	}
	var items []json.RawMessage
	for item := range strings.FieldsFuncSeq(cell, func(r rune) bool { return r == ';' || r == '\n' || r == '\r' }) {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, quoted(cellText(item)))
		}
	}
	return listed(items)
}

// listed is a list of JSON.
func listed(items []json.RawMessage) json.RawMessage {
	return slices.Concat([]byte("["), bytes.Join(rawBytes(items), []byte(",")), []byte("]"))
}

func rawBytes(items []json.RawMessage) (all [][]byte) {
	for _, item := range items {
		all = append(all, item)
	}
	return all
}

func readDate(cell string) (json.RawMessage, *acts.ReadError) {
	day, bad := cellDate(cellText(cell))
	if bad != nil {
		return nil, bad
	}
	return quoted(day), nil
}

func readText(cell string) (json.RawMessage, *acts.ReadError) { return quoted(cellText(cell)), nil }

// readWord reads a word, which may have capitals.
func readWord(cell string) (json.RawMessage, *acts.ReadError) {
	return quoted(strings.ToLower(cellText(cell))), nil
}

func readList(cell string) (json.RawMessage, *acts.ReadError) { return cellList(cell), nil }

// readYes reads what is so or is not; what is not so is left out.
func readYes(cell string) (json.RawMessage, *acts.ReadError) {
	switch folded(cell) {
	case "yes", "true", "y", "x", "1":
		return json.RawMessage("true"), nil
	case "no", "false", "n", "0":
		return nil, nil
	}
	return quoted(cellText(cell)), nil
}

// readActsCell reads other acts, which stand as JSON.
func readActsCell(cell string) (json.RawMessage, *acts.ReadError) {
	if json.Valid([]byte(cell)) {
		return json.RawMessage(cell), nil
	}
	return nil, &acts.ReadError{Says: jsonline.Clip([]byte(cell)) + " is no list of acts", Cure: `write it as JSON, as in [{"act":"revoke","by":"secretary of state"}]`}
}

// readTellings reads later tellings: "day, standing, outlet", with semicolons between, or as JSON.
func readTellings(cell string) (json.RawMessage, *acts.ReadError) {
	if strings.HasPrefix(cell, "[") && json.Valid([]byte(cell)) {
		return json.RawMessage(cell), nil
	}
	var all []json.RawMessage
	for item := range strings.FieldsFuncSeq(cell, func(r rune) bool { return r == ';' || r == '\n' }) {
		parts := strings.SplitN(item, ",", 3)
		values := make(map[string]json.RawMessage)
		for i, key := range []string{"known", "standing", "through"} {
			text := ""
			if i < len(parts) {
				text = strings.TrimSpace(parts[i])
			}
			values[key] = quoted(text)
		}
		all = append(all, object(tellingKeys, values))
	}
	return listed(all), nil
}

// textCell is a text as a cell, as cellText reads it: as JSON if it would be read as another, or if it begins as a formula or a note does.
func textCell(text string) string {
	if text == "" || text == strings.Join(strings.Fields(text), " ") && !strings.ContainsAny(text[:1], "\"#=+-@{[") {
		return text
	}
	return string(quoted(text))
}

// listCell is a list as a cell, as cellList reads it.
func listCell(list []string) string {
	plain := func(s string) bool { return s != "" && s == textCell(s) && !strings.ContainsAny(s, ";\r\n") }
	if !slices.ContainsFunc(list, func(s string) bool { return !plain(s) }) {
		return strings.Join(list, "; ")
	}
	items := make([]json.RawMessage, len(list))
	for i, s := range list {
		items[i] = quoted(s)
	}
	return string(listed(items))
}

// jsonCell is a list of JSON as a cell; empty if it has nothing.
func jsonCell(list []json.RawMessage) string {
	if len(list) == 0 {
		return ""
	}
	return string(listed(list))
}

// whenCell is a day as a cell; empty if there is none.
func whenCell(w When) string {
	if w.IsZero() {
		return ""
	}
	return w.String()
}

func yesCell(is bool) string {
	if is {
		return "yes"
	}
	return ""
}
