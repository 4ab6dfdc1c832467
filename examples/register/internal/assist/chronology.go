package assist

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/internal/verdict"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

var judgeTold = tool[chronology, judged]{
	name: "judge_chronology", title: "Judge a chronology",
	about:  `Puts a chronology of what is reported of notices to the law, entry by entry: can each be as it is told? It is possible, possible only if something happened that nobody reports (what, by whom, by when), or impossible, with the reason. A list of dates in plain words will do, a line each, "7 February 2025: Acme complained to the tribunal (The Post)"; so will a table (CSV), or JSON Lines. Says of each entry on whose word it stands, what is supposed, and what could not be read as an act, which is not judged. It asserts nothing, and accuses nobody: keep the words "as told", "reported" and "supposed" when you pass an answer on.`,
	answer: chronology.answer,
}

type chronology struct {
	Text     string   `json:"text" jsonschema:"the chronology: a line for each event, \"7 February 2025: Acme complained to the tribunal (The Post)\"; or a table; or JSON Lines"`
	Law      ipa.Date `json:"law,omitzero" jsonschema:"the day whose law is taken for all of it, as 2025-07-01; left out: the law of each entry's own day"`
	Readings []string `json:"readings,omitzero" jsonschema:"readings of open questions of law, each as suspension-ends=decision"`
}

type judged struct {
	Standing  string     `json:"standing" jsonschema:"on whose word it rests"`
	Count     string     `json:"count" jsonschema:"how many entries are possible, possible only if, impossible, and not judged"`
	Notices   []about    `json:"notices" jsonschema:"the notices that it tells of"`
	Entries   []entry    `json:"entries"`
	Questions []question `json:"questions" jsonschema:"the open questions of law that the answer names by their numbers"`
	Note      string     `json:"note"`
	Receipt   receipt    `json:"receipt"`
}

type about struct {
	Notice string          `json:"notice"`
	To     string          `json:"to"`
	Kind   acts.NoticeKind `json:"kind"`
}

// assertsNothing is on whose word a judgment rests.
const assertsNothing = "as told: the chronology asserts nothing, and neither does this answer; an entry that is possible, or fits the law, is not thereby true, and what is supposed is reported by nobody"

// answer judges the chronology.
func (in chronology) answer(a asked) (out judged, err error) {
	if len(in.Text) > mostText {
		return out, within("text", fmt.Errorf("it has %d bytes, and no more than %d are taken; hand in one dispute, or a part of it", len(in.Text), mostText))
	}
	from := tcn.Standpoint{Law: in.Law, Readings: in.Readings}
	if err := from.Check(); err != nil {
		return out, within("law or readings", err)
	}
	d, err := docket.Read(strings.NewReader(in.Text))
	switch {
	case err != nil:
		return out, within("text", err)
	case d.Len() == 0:
		return out, within("text", fmt.Errorf("it tells of nothing; write a line for each event, as 7 February 2025: Acme complained to the tribunal (The Post)"))
	case d.Len() > mostEntries:
		return out, within("text", fmt.Errorf("it has %d entries, and no more than %d are judged here; hand in a part of it", d.Len(), mostEntries))
	}
	all := d.Judge(from)
	out = judged{Standing: assertsNothing, Count: verdict.Count(all), Note: page.Unchecked(in.Law), Receipt: a.receipt(from)}
	for n := range d.Notices() {
		out.Notices = append(out.Notices, about{n.Name, n.To.String(), cmp.Or(n.Kind, acts.TechnicalCapability)})
	}
	var numbers []int
	for _, j := range all {
		e := entryOf(j)
		out.Entries, numbers = append(out.Entries, e), append(numbers, e.Doubts...)
		for _, o := range e.Others {
			numbers = append(numbers, o.Doubts...)
		}
	}
	out.Questions = questions(from, numbers)
	return out, nil
}
