package view

import (
	"fmt"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Lesson is one of the course's, as it is read here.
type Lesson struct {
	N        int      `json:"n"`
	Title    string   `json:"title"`
	Text     []string `json:"text"` // paragraphs
	Program  string   `json:"program"`
	Output   string   `json:"output"`
	Question string   `json:"question"`
	Answer   []string `json:"answer"`
	Shows    string   `json:"shows"` // what the answer's program prints
}

// A courseView is what the view of the course shows.
type courseView struct {
	Place   place
	Lessons []link
	Lesson  *Lesson
	Cites   []cited
	Tasks   []task
	Open    string // a notice on which to try it
	Next    string
}

// A task is something to be brought about in the view of a notice, which says whether it is.
type task struct {
	ID, Asks, Law, To string
	start             string
	done              func(l life) bool
}

// tasks are the exercises.
var tasks = []task{
	{"give", "Lead a proposal to a notice that is lawfully given.", "ss 253 to 255", "", "blank", func(l life) bool {
		return l.Stage() == tcn.Secret && allLawful(l)
	}},
	{"no-lock", "Give the notice without a Commissioner's approval, and see what the law makes of it.", "s 253(1)(c), s 254", "", "blank", func(l life) bool {
		return last(l, "give") && l.Deeds[len(l.Deeds)-1].Ruling.Effect() == tcn.Void
	}},
	{"refer", "Send a notice given on 1 July 2025 back in time, and bring the review to its end.", "ss 257, 258", "", "sample", func(l life) bool {
		return l.State().In(tcn.RegionReview) == tcn.Settled && allLawful(l)
	}},
	{"breach", "Do something that happens although a duty forbids it.", "s 255(8), s 257(3A)", "", "sample", func(l life) bool {
		for _, d := range l.Deeds {
			if d.Ruling.Effect() == tcn.Breach {
				return true
			}
		}
		return false
	}},
	{"reissue", "Have the notice withdrawn and another given to the same person.", "s 256(11)", "", "sample", func(l life) bool {
		return l.Stage() == tcn.Reissued
	}},
	{"tribunal", "Bring the notice before the Tribunal, and to a determination.", "RIPA 2000 ss 65, 67", "", "sample", func(l life) bool {
		return l.State().In(tcn.RegionTribunal) == tcn.Determined
	}},
	{"lapse", "Renew a notice within the days in which that can be done.", "s 256A", "", "sample", func(l life) bool {
		return last(l, "renew") && l.Deeds[len(l.Deeds)-1].Ruling.Effect() == tcn.Lawful
	}},
}

func allLawful(l life) bool {
	for _, d := range l.Deeds {
		if d.Ruling.Effect() != tcn.Lawful {
			return false
		}
	}
	return true
}

// last reports whether the last act is of a verb.
func last(l life, verb string) bool {
	return len(l.Deeds) > 0 && acts.Verb(l.Deeds[len(l.Deeds)-1].Act) == verb
}

// taskOf is the task of an ID, or nil.
func taskOf(id string) *task {
	for i := range tasks {
		if tasks[i].ID == id {
			return &tasks[i]
		}
	}
	return nil
}

// course shows a lesson, or all of their titles.
func (e Explorer) course(p place) courseView {
	v := courseView{Place: p}
	for _, l := range e.Lessons {
		to := p
		to.Lesson = l.N
		v.Lessons = append(v.Lessons, link{l.Title, "#" + to.String()})
		if l.N == p.Lesson {
			v.Lesson = &l
		}
		if l.N == p.Lesson+1 {
			v.Next = "#" + to.String()
		}
	}
	for _, t := range tasks {
		t.To = place{View: "notice", Task: t.ID, On: ipa.Day(2025, 7, 1)}.with(keyStart, t.start)
		v.Tasks = append(v.Tasks, t)
	}
	v.Open = place{View: "notice"}.with(keyStart, "sample")
	if v.Lesson != nil {
		seen := map[string]bool{}
		for _, text := range v.Lesson.Text {
			for _, c := range citesIn(text) {
				if !seen[c.Text] {
					seen[c.Text] = true
					v.Cites = append(v.Cites, c)
				}
			}
		}
	}
	return v
}

// citesIn are the citations in a text, which stand in round brackets there.
func citesIn(text string) (all []cited) {
	depth, from := 0, 0
	for i, r := range text {
		switch r {
		case '(':
			if depth == 0 {
				from = i + 1
			}
			depth++
		case ')':
			if depth--; depth == 0 {
				if found, err := ipa.ParseAll(text[from:i]); err == nil {
					all = append(all, cites(found)...)
				}
			}
			depth = max(depth, 0)
		}
	}
	return all
}

func (t task) String() string { return fmt.Sprintf("%s (%s)", t.Asks, t.Law) }
