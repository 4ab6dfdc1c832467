package tcn_test

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// A vectorCase is what one test asked of one history.
type vectorCase struct {
	test string // with its subtest
	text string // the history
	vectorStory
	shows []string // what it shows
}

// vectorCases are what the tests of the law have asked, a case for each test and history. They are in the order of the tests' names and of
// the histories, since tests run, and ask, in any order.
func vectorCases(t *testing.T, answers vectorAnswers) (all []*vectorCase) {
	at := map[string]*vectorCase{}
	for _, asked := range allVectorsAsked() {
		if vectorName(asked.test) == "" {
			continue
		}
		story, err := vectorStoryOf(asked.n)
		if err != nil {
			continue // what cannot be written is no story
		}
		text := story.text(nil)
		c := at[asked.test+"\n"+text]
		if c == nil {
			c = &vectorCase{test: asked.test, text: text, vectorStory: story}
			at[asked.test+"\n"+text] = c
			all = append(all, c)
		}
		if asked.act == nil {
			on := asked.n.Now()
			if !asked.on.IsZero() {
				on = asked.on
			}
			if !on.IsZero() && !on.Before(asked.n.Now()) {
				c.ask(on.String())
			}
			continue
		}
		if _, err := asked.n.Try(asked.act); err != nil {
			continue // it is no act
		}
		line, err := acts.Encode(asked.act)
		require.NoError(t, err, asked.test)
		c.try(line)
	}
	slices.SortFunc(all, func(a, b *vectorCase) int {
		return cmp.Or(cmp.Compare(a.test, b.test), len(a.History)-len(b.History), cmp.Compare(a.text, b.text))
	})
	for _, c := range all {
		answered, err := answers.answer(c.vectorStory, nil)
		require.NoError(t, err, c.test)
		c.vectorStory = answered
		c.shows = c.features()
	}
	return all
}

// ask adds a day on which the story is asked, if it is not there.
func (c *vectorCase) ask(on string) {
	if !slices.ContainsFunc(c.Asked, func(d vectorDay) bool { return d.On == on }) {
		c.Asked = append(c.Asked, vectorDay{On: on})
		slices.SortFunc(c.Asked, func(a, b vectorDay) int { return cmp.Compare(a.On, b.On) })
	}
}

// try adds an act that is tried, if it is not there.
func (c *vectorCase) try(line []byte) {
	if !slices.ContainsFunc(c.Tries, func(r vectorRuling) bool { return string(r.Act) == string(line) }) {
		c.Tries = append(c.Tries, vectorRuling{Act: line})
		slices.SortFunc(c.Tries, func(a, b vectorRuling) int {
			return cmp.Or(cmp.Compare(a.dayOfAct(), b.dayOfAct()), cmp.Compare(string(a.Act), string(b.Act)))
		})
	}
}

// dayOfAct is the day of the act that is tried.
func (r *vectorRuling) dayOfAct() string {
	_, rest, _ := strings.Cut(string(r.Act), `"on":"`)
	on, _, _ := strings.Cut(rest, `"`)
	return on
}
