package view

import (
	"fmt"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
)

// A scene is where the scenario of a lesson is opened: a notice on a day, or another view.
type scene struct {
	begins func() life
	on     ipa.Date
	view   string // instead
	start  string // of a chronology
}

// scenes are those of the lessons, by their numbers. Of a lesson that is not here a notice that stands is opened.
var scenes = map[int]scene{
	2:  {begins: proposed, on: july(1)},
	4:  {begins: proposed, on: july(1)},
	7:  {begins: changedInReview, on: july(10)},
	9:  {begins: given, on: ipa.Day(2027, 6, 15)},
	10: {begins: toldAfterwards, on: ipa.Day(2025, 9, 4)},
	12: {begins: changedInReview, on: july(10)},
	13: {view: "chronology", start: "task.left-out"},
	14: {view: "story"},
	15: {begins: givenAbroad, on: july(2)},
	16: {begins: given, on: ipa.Day(2025, 8, 15)},
	17: {begins: referredLate, on: july(29)},
	18: {view: "chronology", start: "example"},
}

// givenAbroad is a notice to a company outside the United Kingdom, s 253(8).
func givenAbroad() life {
	to := lesson.Acme
	to.Abroad = true
	return lived(lesson.GivenTo(to, july(1)))
}

// sceneOf is the scene of a lesson.
func sceneOf(n int) scene {
	if s, ok := scenes[n]; ok {
		return s
	}
	return scene{begins: given, on: july(2)}
}

// address is where the scene of a lesson is opened.
func (s scene) address(n int) string {
	switch {
	case s.begins != nil:
		return place{View: "notice", On: s.on}.with(keyStart, fmt.Sprintf("lesson.%d", n))
	case s.start != "":
		return place{View: s.view}.with(keyStart, s.start)
	}
	return "#" + place{View: s.view}.String()
}
