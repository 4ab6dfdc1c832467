package view

import (
	"slices"
	"strings"
	"sync"

	"github.com/doublelock/doublelock/tcn"
)

// remembered is how many lives are kept: where the page was, where an act has led, a branch beside it, and some that were left a moment ago.
const remembered = 8

// lately are the lives that were lived out last, the latest first. What is done next is most often one act to one of them, and the acts before it need
// not be done again. Nobody sees that they are kept: a life is a value, and the same text from the same standpoint gives the same.
var lately struct {
	sync.Mutex
	lives []known
}

// A known life is found by its text and the standpoint from which it was judged.
type known struct {
	text, from string
	life
}

// nameOf tells standpoints apart.
func nameOf(from tcn.Standpoint) string {
	return from.Law.String() + "\n" + strings.Join(from.Readings, "\n")
}

// recall finds a life, and has it be the latest.
func recall(text string, from tcn.Standpoint) (life, bool) {
	lately.Lock()
	defer lately.Unlock()
	name := nameOf(from)
	i := slices.IndexFunc(lately.lives, func(k known) bool { return k.text == text && k.from == name })
	if i < 0 {
		return life{}, false
	}
	k := lately.lives[i]
	lately.lives = slices.Insert(slices.Delete(lately.lives, i, i+1), 0, k)
	return k.life, true
}

// remember keeps a life. Its lists are cut to their length: two acts that are done to the same life must not be written to the same place.
func remember(l life, text string, from tcn.Standpoint) life {
	l.Lines, l.Deeds = slices.Clip(l.Lines), slices.Clip(l.Deeds)
	lately.Lock()
	defer lately.Unlock()
	name := nameOf(from)
	lately.lives = slices.DeleteFunc(lately.lives, func(k known) bool { return k.text == text && k.from == name })
	lately.lives = slices.Insert(lately.lives, 0, known{text, name, l})
	lately.lives = lately.lives[:min(len(lately.lives), remembered)]
	return l
}
