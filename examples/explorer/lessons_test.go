package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/internal/lessons"
	"github.com/doublelock/doublelock/examples/internal/view"
	_ "github.com/doublelock/doublelock/internal/golden" // so that go test ./... -update, which hands the flag to every package, may do so here
	"github.com/doublelock/doublelock/ipa"
)

// A lesson is read on the page as it is written: no word is lost, what cites leads to the law, and lines stand as they are.
func TestLessonsAreWhole(t *testing.T) {
	all, err := lessonsOf()
	require.NoError(t, err)
	written, err := lessons.All()
	require.NoError(t, err)
	require.Len(t, all, len(written))
	for i, l := range all {
		cites := 0
		require.Equal(t, texts(written[i].Text), read(l.Text))
		require.Equal(t, texts(written[i].Answer.Text), read(l.Answer))
		require.Equal(t, written[i].Question.String(), read([]view.Block{l.Question})[0])
		for _, b := range l.Text {
			for _, w := range b.Words {
				if w.Cite {
					_, err := ipa.Parse(w.Text)
					require.NoError(t, err)
					cites++
				}
			}
		}
		require.Equal(t, len(written[i].Links) > 0, cites > 0, l.Title)
	}
}

func texts(all []lessons.Block) (out []string) {
	for _, b := range all {
		out = append(out, b.String())
	}
	return out
}

func read(all []view.Block) (out []string) {
	for _, b := range all {
		text := ""
		for _, w := range b.Words {
			text += w.Text
		}
		if b.Words != nil {
			text = strings.Join(strings.Fields(text), " ")
		}
		out = append(out, text+b.Lines)
	}
	return out
}
