package tcn_test

import (
	"fmt"
	"slices"
	"strings"
)

// A vectorChoice chooses, of all that the tests asked, the stories that show what no story before them shows.
type vectorChoice struct {
	shown   map[string]bool
	stories []vectorStory
}

// vectorChosen are the stories of the tests of the law that are worth telling: of each test, and of each case and each reading, the one that shows
// most, and then each that shows a ruling, a doubt, a clock or a position that none before it has shown.
func vectorChosen(cases []*vectorCase) []vectorStory {
	w := vectorChoice{shown: map[string]bool{}}
	var first, others []*vectorCase // what a technical capability notice shows, another kind need not show again
	for _, c := range cases {
		if c.isOther() {
			others = append(others, c)
		} else {
			first = append(first, c)
		}
	}
	w.choose(first)
	w.choose(others)
	return w.stories
}

// isOther reports whether a case is of another kind of notice than a technical capability notice.
func (c *vectorCase) isOther() bool {
	return len(c.History) > 0 && strings.Contains(string(c.History[0]), `"kind":`)
}

// choose takes the stories of some cases: of each test the one that shows most, then what shows more.
func (w *vectorChoice) choose(cases []*vectorCase) {
	var tests []string
	best := map[string]*vectorCase{}
	for _, c := range cases {
		told := c.told()
		if best[told] == nil {
			tests = append(tests, told)
		}
		if best[told] == nil || len(c.shows) > len(best[told].shows) {
			best[told] = c
		}
	}
	for _, told := range tests {
		w.weigh(best[told])
	}
	for _, c := range cases {
		w.weigh(c)
	}
}

// weigh takes a case that shows something new, without the clocks and positions of a day on which they show nothing new.
func (w *vectorChoice) weigh(c *vectorCase) {
	v, fresh := c.vectorStory, map[string]bool{}
	for _, f := range append(c.shows, "test "+c.told()) {
		if !w.shown[f] {
			fresh[f] = true
		}
	}
	if len(fresh) == 0 {
		return
	}
	for f := range fresh {
		w.shown[f] = true
	}
	isFresh := func(all []string) bool { return slices.ContainsFunc(all, func(f string) bool { return fresh[f] }) }
	state, _ := v.end()
	var asked []vectorDay
	for _, d := range v.Asked {
		if !isFresh(d.clocksShow()) {
			d.Clocks = nil
		}
		if !isFresh(d.positionsShow()) {
			d.Positions = nil
		}
		if len(d.Clocks)+len(d.Positions)+len(d.Omissions) > 0 || !slices.Equal(d.State, state) {
			asked = append(asked, d)
		}
	}
	v.Asked, v.Name = asked, vectorName(c.test)
	w.stories = append(w.stories, v)
}

// told is the test that a case stands for: of the cases, and of the stories in which something turns on a question, the subtest.
func (c *vectorCase) told() string {
	top, sub, _ := strings.Cut(c.test, "/")
	if top == "TestCases" || top == "TestReadings" && !strings.Contains(sub, ",_not:_") {
		return c.test
	}
	return top
}

// end is the state to which a story's history leads.
func (v *vectorStory) end() (state []string, stage string) {
	state, stage = vectorBegin, vectorBegin[1]
	for _, r := range v.Rulings {
		if r.State != nil {
			state, stage = r.State, r.Stage
		}
	}
	return state, stage
}

// vectorBegin is the state of a notice to which nothing has happened.
var vectorBegin = []string{"idle", "proposed", "unbound", "unreferred", "unchallenged", "unsued"}

// features are what a story shows: answers that another implementation might give otherwise.
func (v *vectorStory) features() (all []string) {
	for _, r := range slices.Concat(v.Rulings, v.Tries) {
		ids := make([]string, len(r.Grounds))
		for i, g := range r.Grounds {
			ids[i] = g.ID
		}
		all = append(all, fmt.Sprintf("ruling %s %s %v", r.Rule, r.Effect, ids))
		for _, d := range r.Doubts {
			verb, _, _ := strings.Cut(r.Rule, "-")
			all = append(all, fmt.Sprintf("doubt %s=%s: %s", d.ID, d.Reading, verb))
		}
	}
	for _, d := range v.Asked {
		all = append(append(all, d.clocksShow()...), d.positionsShow()...)
		for _, o := range d.Omissions {
			all = append(all, fmt.Sprintf("omission %s %v", o.ID, o.Ended != ""))
		}
	}
	if v.Law != "" {
		all = append(all, "law "+v.Law)
	}
	for _, r := range v.Readings {
		all = append(all, "reading "+r)
	}
	return all
}

func (d *vectorDay) clocksShow() (all []string) {
	for _, c := range d.Clocks {
		all = append(all, fmt.Sprintf("clock %s %s", c.ID, c.Phase))
	}
	return all
}

func (d *vectorDay) positionsShow() (all []string) {
	for _, p := range d.Positions {
		all = append(all, fmt.Sprintf("position %s %v", p.ID, p.Broken != ""))
	}
	return all
}
