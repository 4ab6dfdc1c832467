package tcn_test

import (
	"cmp"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// A vectorCase is what one test asked of one history.
type vectorCase struct {
	test  string // with its subtest
	place int    // in the order in which it was first asked
	vectorStory
	shows []string // what it shows
}

// vectorCases are what the tests of the law have asked, in the order in which they asked: a case for each test and history.
func vectorCases(t *testing.T, answers vectorAnswers) (all []*vectorCase) {
	at := map[string]*vectorCase{}
	for i, asked := range vectorsAsked.all {
		if vectorName(asked.test) == "" {
			continue
		}
		story, err := vectorStoryOf(asked.n)
		if err != nil {
			continue // what cannot be written is no story
		}
		key := asked.test + "\n" + story.text(nil)
		c := at[key]
		if c == nil {
			c = &vectorCase{test: asked.test, place: i, vectorStory: story}
			at[key] = c
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
	}
}
