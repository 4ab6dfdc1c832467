package view

import "strconv"

// A Lesson is one of the course's, as it is read here.
type Lesson struct {
	N        int     `json:"n"`
	Title    string  `json:"title"`
	Text     []Block `json:"text"`
	Program  string  `json:"program"`
	Output   string  `json:"output"`
	Question Block   `json:"question"`
	Answer   []Block `json:"answer"`
	Shows    string  `json:"shows"` // what the answer's program prints
}

// A Block is a paragraph, or lines that stand as they are.
type Block struct {
	Words []Words `json:"words,omitempty"`
	Lines string  `json:"lines,omitempty"`
}

// Words are a part of a paragraph: plain, or a citation, or a name of the library, or what leads elsewhere.
type Words struct {
	Text string `json:"text"`
	Cite bool   `json:"cite,omitempty"`
	Code bool   `json:"code,omitempty"`
	To   string `json:"to,omitempty"`
}

// A courseView is what the view of the course shows.
type courseView struct {
	Place   place
	Lessons []link
	Lesson  *Lesson
	Tasks   []task // those of the lesson, or all
	Open    string // a notice on which to try it
	Next    string
}

// course shows a lesson, or all of their titles.
func (e Explorer) course(p place) courseView {
	v := courseView{Place: p}
	for _, l := range e.Lessons {
		to := also(keyLesson, strconv.Itoa(l.N))
		v.Lessons = append(v.Lessons, link{l.Title, to})
		if l.N == p.Lesson {
			v.Lesson = &l
		}
		if l.N == p.Lesson+1 {
			v.Next = to
		}
	}
	for _, t := range tasks {
		if v.Lesson == nil || t.Lesson == p.Lesson {
			v.Tasks = append(v.Tasks, t)
		}
	}
	v.Open = sceneOf(p.Lesson).address(p.Lesson)
	return v
}
