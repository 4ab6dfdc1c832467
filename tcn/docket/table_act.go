package docket

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// act is what a row tells was done, as a line of JSON has it; nil if it tells of no act.
func (r tableRow) act() (json.RawMessage, *acts.ReadError) {
	did, who := cellText(r.cells[colDid]), cellText(r.cells[colWho])
	details := r.cells[colDetails]
	if did == "" {
		switch {
		case who != "":
			return nil, &acts.ReadError{Field: "act", Says: "it is missing", Cure: "say what was done, as in give or revoke; for an event of law leave \"who\" empty too"}
		case details != "":
			return nil, &acts.ReadError{Field: "act", Says: "it is missing, and there are details of it", Cure: "say what was done, as in give or revoke"}
		}
		return nil, nil
	}
	word, rest := verbOf(strings.Fields(did))
	if word == "" || who == "" && r.at.phrase {
		word, rest = did, nil
	}
	keys, values := []string{"act"}, map[string]json.RawMessage{"act": quoted(word)}
	put := func(key string, value json.RawMessage) bool {
		if values[key] != nil {
			return false
		}
		keys, values[key] = append(keys, key), value
		return true
	}
	if who != "" {
		put("by", quoted(who))
	}
	if len(rest) > 0 {
		value := rest[1:]
		for n := len(value); n > 1 && slices.Contains(fillers, strings.ToLower(value[n-1])); n-- { // "to confirm the notice"
			value = value[:n-1]
		}
		put(strings.ToLower(rest[0]), detailValue(strings.Join(value, " ")))
	}
	more, given, bad := detailsOf(details)
	if bad != nil {
		return nil, bad
	}
	for _, key := range more {
		if !put(key, given[key]) {
			return nil, &acts.ReadError{Field: "act." + key, Says: clip(key) + " stands twice", Cure: "write it once"}
		}
	}
	return object(keys, values), nil
}

// detailsOf reads what else there is to say of an act: an object of JSON, or keys with their values, as in "to: give; run: 2".
func detailsOf(cell string) (keys []string, values map[string]json.RawMessage, bad *acts.ReadError) {
	if strings.HasPrefix(cell, "{") {
		keys, values, bad = keysOf([]byte(cell))
		if bad != nil {
			return nil, nil, inside("act", bad)
		}
		return keys, values, nil
	}
	values = make(map[string]json.RawMessage)
	for part := range strings.FieldsFuncSeq(cell, func(r rune) bool { return r == ';' || r == '\n' }) {
		key, value, is := strings.Cut(part, ":")
		if key = strings.ReplaceAll(folded(key), " ", "-"); !is || key == "" || values[key] != nil {
			return nil, nil, &acts.ReadError{Field: "act.details", Says: jsonline.Clip([]byte(part)) + " is no detail of an act", Cure: "write each once, with a colon before its value and a semicolon between two, as in to: give; run: 2"}
		}
		keys, values[key] = append(keys, key), detailValue(strings.TrimSpace(value))
	}
	return keys, values, nil
}

// detailValue is a value as JSON: what is written as JSON is that, and anything else is a text.
func detailValue(text string) json.RawMessage {
	if json.Valid([]byte(text)) && text != "null" {
		return json.RawMessage(text)
	}
	return quoted(strings.Join(strings.Fields(text), " "))
}

// verbKeys are the keys that each act has besides its day and its doer, by its word.
var verbKeys = func() map[string][]string {
	all := make(map[string][]string)
	for act := range acts.All() {
		word := acts.Verb(act)
		all[word] = []string{}
		for _, key := range acts.Keys(act) {
			if key != "by" && key != "on" {
				all[word] = append(all[word], key)
			}
		}
	}
	return all
}()

// fillers are words that say nothing more beside an act's.
var fillers = []string{"a", "an", "the", "it", "its", "notice", "order", "tcn", "technical", "capability", "hearing", "claim"}

// toGiveSomebody is what is decided where it is told to whom the notice is to be given.
var toGiveSomebody = patternOf(`^to (?:give|issue|serve) (?-i:[A-Z]).*\b(?:notice|order|tcn|TCN)$`)

// verbOf finds the word of an act at the beginning of what was done, in whatever form of the verb, and gives what comes after, which is one of the
// act's keys and its value: "decide to give", "gave a notice", "consulted before give". It finds nothing if what comes after is another thing.
func verbOf(words []string) (verb string, rest []string) {
	for n := min(len(words), 6); n > 0; n-- {
		if word := pressIn(strings.ToLower(strings.Join(words[:n], " "))); word != "" && len(unfilled(words[n:])) == 0 {
			return word, nil
		}
		for _, form := range infinitives(strings.ToLower(strings.Join(words[:n], "-"))) {
			keys, is := verbKeys[form]
			if !is {
				continue
			}
			rest = unfilled(words[n:])
			if form == "decide" && toGiveSomebody.MatchString(strings.Join(rest, " ")) {
				continue // it is read with what belongs to it
			}
			if len(rest) == 0 || len(rest) > 1 && slices.Contains(keys, strings.ToLower(rest[0])) {
				return form, rest
			}
		}
	}
	return "", nil
}

// unfilled are words without the fillers at their beginning, and without whose it is.
func unfilled(words []string) []string {
	for len(words) > 0 && (slices.Contains(fillers, strings.ToLower(words[0])) || strings.HasSuffix(words[0], "'s") || strings.HasSuffix(words[0], "’s")) {
		words = words[1:]
	}
	return words
}
