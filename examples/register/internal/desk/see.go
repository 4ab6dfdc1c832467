package desk

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/deadlines"
	"github.com/doublelock/doublelock/tcn/journal"
)

// ErrForbidden is the error of what a holder may not do to what it may see.
var ErrForbidden = errors.New("it is not for you to do: see who may do what under /roles")

// A Sheet is a notice as somebody sees it.
type Sheet struct {
	Header   journal.Header
	Notice   tcn.Notice // on the day of the desk
	Left     tcn.Notice // as its last act left it: what is entered later may be of an earlier day
	Head     journal.Head
	Recorded time.Time
	Changes  []journal.Change    // the rulings that come out otherwise under today's tables
	Next     *deadlines.Deadline // nil: none has a day
}

// absent stands in for a notice that does not exist, so that the same is done for it.
var absent = &kept{}

// finds finds a notice, and asks the table whether a holder may see it. Both are done whatever the first gives.
func (d *Desk) finds(h store.Holder, name string) (*kept, bool) {
	d.mu.Lock()
	k, there := d.notices[name]
	d.mu.Unlock()
	if !there {
		k = absent
	}
	may := sees(h, k)
	return k, may && there
}

// toldAfter is how soon somebody is told that there is no notice, or none that it may see: no sooner than a journal of a thousand records is read to which another
// register wrote just now. So it takes as long whether one is read or not.
const toldAfter = 50 * time.Millisecond

// seen looks a notice up for somebody, and notes that it did. The error is [store.ErrNone] where there is none, or none that the holder may see. The store is asked
// where the journal stands, however much is on its way here: another register on it may have begun it, or written to it, just now.
func (d *Desk) seen(ctx context.Context, h store.Holder, name, what string) (*kept, error) {
	tell := time.After(toldAfter)
	if err := d.look(ctx, name); err != nil {
		return nil, err
	}
	k, may := d.finds(h, name)
	if err := d.note(ctx, h, name, what, may); err != nil {
		return nil, err
	}
	if !may {
		select {
		case <-tell:
		case <-ctx.Done():
		}
		return nil, store.ErrNone
	}
	return k, nil
}

// note notes a reading. A name that no journal can have is not kept.
func (d *Desk) note(ctx context.Context, h store.Holder, name, what string, given bool) error {
	if len(name) > longestName {
		name = name[:longestName]
	}
	return d.store.Note(ctx, store.Reading{At: d.now().UTC(), Holder: h.ID, Journal: plain(name), What: what, Given: given})
}

// longestName is how long a journal's name may be.
const longestName = 64

// plain is a name with a point for each sign that no name has.
func plain(name string) string {
	b := []byte(name)
	for i, c := range b {
		if c != '-' && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			b[i] = '.'
		}
	}
	return string(b)
}

// See gives a notice.
func (d *Desk) See(ctx context.Context, h store.Holder, name, what string) (Sheet, error) {
	k, err := d.seen(ctx, h, name, what)
	if err != nil {
		return Sheet{}, err
	}
	s, err := d.sheet(k)
	if err != nil {
		return s, err
	}
	var x deadlines.Index
	if err := errors.Join(x.Put(name, s.Notice), x.On(s.Notice.Now())); err != nil {
		return s, err
	}
	for one := range x.Until(far) {
		s.Next = &one
		break
	}
	return s, nil
}

// sheet is a notice as it is today, without its next deadline.
func (d *Desk) sheet(k *kept) (Sheet, error) {
	day, err := d.Day()
	if err != nil {
		return Sheet{}, err
	}
	s := Sheet{Header: k.header, Notice: k.notice, Left: k.notice, Head: k.head, Recorded: k.recorded, Changes: k.changes}
	if !day.Before(k.notice.Now()) {
		s.Notice, err = k.notice.On(day)
	}
	return s, err
}

// Listening notes that a holder listens to what moves.
func (d *Desk) Listening(ctx context.Context, h store.Holder) error {
	return d.note(ctx, h, "", "what moves", true)
}

// Lines gives the lines of a journal from a place in it on, zero being the header.
func (d *Desk) Lines(ctx context.Context, h store.Holder, name, what string, from int) (iter.Seq2[[]byte, error], error) {
	if _, err := d.seen(ctx, h, name, what); err != nil {
		return nil, err
	}
	return d.store.Lines(ctx, name, from)
}

// Before gives the notice as it was before a record, and the record's act.
func (d *Desk) Before(ctx context.Context, h store.Holder, name string, n int) (before tcn.Notice, act acts.Act, err error) {
	k, err := d.seen(ctx, h, name, "a receipt")
	if err != nil {
		return before, nil, err
	}
	lines, err := d.store.Lines(ctx, name, 1)
	if err != nil {
		return before, nil, err
	}
	before = tcn.NewOf(k.notice.Kind(), k.header.Notice, k.header.To)
	for line, err := range lines {
		var r journal.Record
		if err == nil {
			err = json.Unmarshal(line, &r)
		}
		if err == nil {
			act, err = acts.Decode(r.Act)
		}
		if err != nil || r.N == n {
			return before, act, err
		}
		if next, err := before.Do(act); err == nil && r.Kind == journal.Done {
			before = next
		}
	}
	return before, nil, store.ErrNone
}

// On is the notice on a day on which something may be done to it; on no day: today.
func (s Sheet) On(day ipa.Date) (tcn.Notice, error) {
	if day.IsZero() {
		return s.Notice, nil
	}
	return s.Left.On(day)
}
