package main

import (
	"github.com/doublelock/doublelock/examples/explorer/internal/view"
	"github.com/doublelock/doublelock/examples/internal/lessons"
)

// lessonsOf are the lessons of the course, read before the page is made: in the browser there is no Go to read them with.
func lessonsOf() ([]view.Lesson, error) {
	all, err := lessons.All()
	if err != nil {
		return nil, err
	}
	var out []view.Lesson
	for _, l := range all {
		out = append(out, view.Lesson{
			N: l.N, Title: l.Title, Text: texts(l.Text), Program: l.Program, Output: l.Output,
			Question: l.Question.String(), Answer: texts(l.Answer.Text), Shows: l.Answer.Output,
		})
	}
	return out, nil
}

func texts(all []lessons.Block) []string {
	var out []string
	for _, b := range all {
		out = append(out, b.String())
	}
	return out
}
