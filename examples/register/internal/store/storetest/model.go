package storetest

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/journal"
)

// A story drawn at random has the answers that a few lines give which keep nothing but a list, and it is opened again in the middle.
func model(t *testing.T, b *bench) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	texts := map[string][]string{} // of each journal, what was said in it
	type made struct {
		name, text string
		n          int
	}
	keys := map[string]made{}
	for step := range 250 {
		name := fmt.Sprint("j", random.IntN(4))
		said, is := texts[name]
		switch random.IntN(12) {
		case 0, 1:
			_, err := b.Begin(t.Context(), Header(name), Anew)
			if is {
				require.ErrorIs(t, err, store.ErrThere)
				continue
			}
			require.NoError(t, err)
			texts[name] = []string{}
		case 2:
			b.again(t)
		case 3:
			_, err := b.Append(t.Context(), name, len(said), Refused(), Anew)
			if is {
				require.ErrorAs(t, err, new(*tcn.Refusal))
			} else {
				require.ErrorIs(t, err, store.ErrNone)
			}
		default:
			seen := max(0, len(said)-random.IntN(2))
			key := fmt.Sprint(random.IntN(20))
			text := fmt.Sprint("t", random.IntN(3))
			r, err := b.Append(t.Context(), name, seen, Saying(text), Key(key, name+text))
			moved := new(store.Moved)
			switch was, done := keys[key]; {
			case done && was.name == name && was.text == text:
				require.NoError(t, err)
				require.Equal(t, was.n, r.N, "step %d", step)
			case done:
				require.ErrorIs(t, err, store.ErrOtherRequest, "step %d", step)
			case !is:
				require.ErrorIs(t, err, store.ErrNone)
			case seen != len(said):
				require.True(t, errors.As(err, &moved), "step %d: %v", step, err)
				require.Len(t, moved.Since, 1)
			default:
				require.NoError(t, err)
				texts[name] = append(said, text)
				keys[key] = made{name, text, len(said) + 1}
			}
		}
	}
	var heads []journal.Head
	for name := range b.Heads(t.Context(), "") {
		heads = append(heads, name)
	}
	require.Len(t, heads, len(texts))
	for name, said := range texts {
		got := Whole(t, b, name)
		require.Len(t, got, len(said))
		for i, r := range got {
			require.Contains(t, string(r.Act), fmt.Sprintf("%q", said[i]))
		}
	}
}
