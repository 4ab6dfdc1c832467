package main

import (
	"go/doc/comment"

	"github.com/doublelock/doublelock/examples/internal/lessons"
	"github.com/doublelock/doublelock/examples/internal/view"
	"github.com/doublelock/doublelock/ipa"
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
			N: l.N, Title: l.Title, Text: blocks(l.Text), Program: l.Program, Output: l.Output,
			Question: block(l.Question), Answer: blocks(l.Answer.Text), Shows: l.Answer.Output,
		})
	}
	return out, nil
}

func blocks(all []lessons.Block) []view.Block {
	var out []view.Block
	for _, b := range all {
		out = append(out, block(b))
	}
	return out
}

func block(b lessons.Block) view.Block {
	out := view.Block{Lines: b.Code}
	for _, t := range b.Texts {
		out.Words = append(out.Words, words(t))
	}
	return out
}

// words are a part of a paragraph. What cites leads to the law on the page, and not away from it.
func words(t comment.Text) view.Words {
	w := view.Words{Text: lessons.Plain(t)}
	switch t := t.(type) {
	case *comment.DocLink:
		w.Code = true
	case *comment.Link:
		if _, err := ipa.Parse(w.Text); err == nil {
			w.Cite = true
		} else {
			w.To = t.URL
		}
	}
	return w
}
