package dispute

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// Called names a notice in a sentence, where its own name could be taken for a month: "the January notice".
func Called(notice string) string {
	if name, ok := called[notice]; ok {
		return name
	}
	return notice
}

var called = map[string]string{January: "the January notice", September: "the September notice"}

// inShort are the readings by what became of the first notice, as the end of a sentence.
var inShort = map[string]string{
	"seeds": "withdrawn", "by-october": "withdrawn", "october": "withdrawn", "heard": "withdrawn", "never": "never withdrawn", "narrowed": "only narrowed",
}

// InShort is what became of the first notice on a reading, as the end of a sentence that begins with "if the first was"; empty if there is no such reading.
func InShort(reading string) string { return inShort[reading] }

// isThere is the question that no reading answers: all of them are of notices that nobody has confirmed.
const isThere = "Q33"

// Open lists the questions on which the telling hangs, by their names in package seeds, the widest first: whether there is a notice, those by whose
// answers the readings differ, then those that are contested of the giving of every notice.
func Open() []string {
	ids := []string{isThere}
	add := func(id string) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, r := range readings {
		for _, answer := range r.Answers {
			id, _, _ := strings.Cut(answer, "=")
			add(id)
		}
	}
	var givings []docket.Entry
	for e := range Docket().Entries() {
		if _, gives := e.Act.(acts.Give); gives {
			givings = append(givings, e)
		}
	}
	for _, id := range givings[0].Contested {
		if !slices.ContainsFunc(givings, func(e docket.Entry) bool { return !slices.Contains(e.Contested, id) }) {
			add(id)
		}
	}
	return ids
}
