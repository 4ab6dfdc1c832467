package tcn_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// vectorAnswers answers stories. What was answered of the same history before is not answered again.
type vectorAnswers struct {
	rulings map[string]vectorRuling
	days    map[string]vectorDay
}

func newVectorAnswers() vectorAnswers {
	return vectorAnswers{map[string]vectorRuling{}, map[string]vectorDay{}}
}

// text is a story's history as a history file has it, after its opening.
func (v *vectorStory) text(opening *vectorStory) string {
	var b strings.Builder
	line := func(text string) { b.WriteString(text + "\n") }
	history := v.History
	if opening != nil {
		history = slices.Concat(opening.History, history)
	}
	line(string(history[0]))
	if v.Law != "" {
		line(fmt.Sprintf(`{"law":%q}`, v.Law))
	}
	for _, r := range v.Readings {
		line(fmt.Sprintf(`{"reading":%q}`, r))
	}
	for _, one := range history[1:] {
		line(string(one))
	}
	return b.String()
}

// answer is a story as this implementation tells it: the same history, acts and days, with what the library answers. The rulings on its opening
// are left out, which tells them itself.
func (all vectorAnswers) answer(told vectorStory, opening *vectorStory) (v vectorStory, err error) {
	v = vectorStory{Name: told.Name, Opening: told.Opening, Law: told.Law, Readings: told.Readings, History: told.History, Rulings: []vectorRuling{}}
	text := told.text(opening)
	n, err := tcn.DecodeHistory([]byte(text))
	if err != nil {
		return v, fmt.Errorf("history: %w", err)
	}
	lines, past := strings.SplitAfter(text, "\n"), ""
	for r := range n.History() { // each stands for an act, in their order, or for a lapse between two
		for isAct := r.Act() != nil; isAct; lines = lines[1:] {
			past += lines[0]
			isAct = !strings.HasPrefix(lines[0], `{"act":`)
		}
		key := past
		if r.Act() == nil {
			key += "lapse on " + r.Day().String()
		}
		v.Rulings = append(v.Rulings, all.ruling(key, r))
	}
	if opening != nil {
		v.Rulings = v.Rulings[len(opening.Rulings):]
	}
	for _, try := range told.Tries {
		act, err := acts.Decode(try.Act)
		if err != nil {
			return v, fmt.Errorf("tries: %w", err)
		}
		r, err := n.Try(act)
		if err != nil {
			return v, fmt.Errorf("tries: %w", err)
		}
		ours := all.ruling(text+string(try.Act), r)
		ours.Act = try.Act
		v.Tries = append(v.Tries, ours)
	}
	for _, d := range told.Asked {
		ours, err := all.day(text, d.On, n)
		if err != nil {
			return v, fmt.Errorf("asked: %w", err)
		}
		v.Asked = append(v.Asked, ours)
	}
	return v, nil
}

// asAsked leaves out of answers what is not asked: the clocks and the positions of a day of which the story has none.
func (v *vectorStory) asAsked(told vectorStory) {
	for i := range v.Asked {
		if told.Asked[i].Clocks == nil {
			v.Asked[i].Clocks = nil
		}
		if told.Asked[i].Positions == nil {
			v.Asked[i].Positions = nil
		}
	}
}

// ruling is a ruling in the form of the vectors.
func (all vectorAnswers) ruling(key string, r tcn.Ruling) vectorRuling {
	v, known := all.rulings[key]
	if known {
		return v
	}
	v = vectorRuling{Rule: r.ID(), Run: r.Run(), Effect: r.Effect().String()}
	if r.Act() == nil {
		v.On = r.Day().String()
	}
	if r.Moves() {
		v.State, v.Stage = vectorState(r.After()), r.After().Stage().String()
	}
	for _, g := range r.Grounds() {
		ground := vectorGround{ID: g.ID, Effect: g.Effect.String(), Law: citations(g)}
		if g.By != 0 {
			ground.Who = g.By.String()
		}
		v.Grounds = append(v.Grounds, ground)
	}
	for _, d := range r.Doubts() {
		v.Doubts = append(v.Doubts, vectorDoubt{d.ID, d.Reading, d.Other.String()})
	}
	all.rulings[key] = v
	return v
}

func vectorDate(d ipa.Date) string {
	text, _ := d.MarshalText()
	return string(text)
}

func vectorState(s tcn.State) (all []string) {
	for r := range tcn.Regions() {
		all = append(all, s.In(r).String())
	}
	return all
}

// day is what a notice has on a day: of the positions, those of the holders that the table writes.
func (all vectorAnswers) day(text, on string, n tcn.Notice) (v vectorDay, err error) {
	key := text + on
	if v, known := all.days[key]; known {
		return v, nil
	}
	asked, err := ipa.ParseDate(on)
	if err != nil {
		return v, err
	}
	if n, err = n.On(asked); err != nil {
		return v, err
	}
	v = vectorDay{On: on, State: vectorState(n.State()), Stage: n.Stage().String()}
	for c := range n.Clocks() {
		v.Clocks = append(v.Clocks, vectorClock{c.ID, c.Run, c.Requirement, c.Phase.String(), vectorDate(c.Span.First), vectorDate(c.Span.Last), vectorDate(c.Span.Arguable)})
	}
	for p := range n.Positions() {
		if p.Kind <= tcn.Disability {
			v.Positions = append(v.Positions, vectorPosition{p.ID, p.Requirements, vectorDate(p.Broken), p.Undone})
		}
	}
	for o := range n.Omissions() {
		one := vectorOmission{ID: o.Duty.ID, Run: o.Run, Since: o.Duty.Broken.String(), Ended: vectorDate(o.Ended)}
		if len(o.Duty.Undone) > 0 {
			one.Requirement = o.Duty.Undone[0]
		}
		v.Omissions = append(v.Omissions, one)
	}
	all.days[key] = v
	return v, nil
}

// vectorStoryOf is a story without its answers: a notice's history, and the day to which it has come.
func vectorStoryOf(n tcn.Notice) (v vectorStory, err error) {
	data, err := tcn.EncodeHistory(n)
	if err != nil {
		return v, err
	}
	lines := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	head, lines := lines[0], lines[1:]
	for ; len(lines) > 0; lines = lines[1:] {
		if law := vectorMark(lines[0], "law"); law != "" && v.Law == "" && v.Readings == nil {
			v.Law = law
		} else if reading := vectorMark(lines[0], "reading"); reading != "" {
			v.Readings = append(v.Readings, reading)
		} else {
			break
		}
	}
	for len(lines) > 0 && vectorMark(lines[len(lines)-1], "on") != "" {
		lines = lines[:len(lines)-1]
	}
	v.History = append(v.History, json.RawMessage(head))
	for _, line := range lines {
		v.History = append(v.History, json.RawMessage(line))
	}
	if !n.Now().IsZero() {
		v.Asked = []vectorDay{{On: n.Now().String()}}
	}
	return v, nil
}

// vectorMark is what a line that is no act says under its key; empty if it is another line.
func vectorMark(line, key string) string {
	var read map[string]string
	if strings.HasPrefix(line, `{"`+key+`":`) && json.Unmarshal([]byte(line), &read) == nil {
		return read[key]
	}
	return ""
}
