package chart

import (
	"cmp"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Options say what a diagram shows. The zero Options show every status and every move, each line with its act,
// who can do it and the words of law, and nothing of today.
type Options struct {
	Kind    acts.NoticeKind // of which kind of notice; zero: a technical capability notice. What is no kind has nothing to draw
	At      tcn.State       // where the notice is today: its status is marked; the zero State marks nothing
	Short   bool            // acts alone, without who can do them and the words of law
	Needs   bool            // under each act what must be so besides, and what follows if it is not; not under one that aims at another region
	Moving  bool            // only what changes a status: without the acts that need a status and leave it as it was
	Without []tcn.Status    // statuses to leave out, with the edges to and from them
}

// kind is the kind of notice that is drawn.
func (o Options) kind() acts.NoticeKind { return cmp.Or(o.Kind, acts.TechnicalCapability) }
