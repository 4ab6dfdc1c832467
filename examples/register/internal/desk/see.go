package desk

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"iter"
	"strings"
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

// seen looks a notice up for somebody, and notes that it did. The error is [store.ErrNone] where there is none, or none that the holder may see. Before that is said
// the store is asked where the journal stands: another register on it may have begun it, or written to it, just now.
func (d *Desk) seen(ctx context.Context, h store.Holder, name, what string) (*kept, error) {
	tell := time.After(toldAfter)
	k, may := d.finds(h, name)
	if !may {
		if err := d.look(ctx, name); err != nil {
			return nil, err
		}
		k, may = d.finds(h, name)
	}
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

// Begin begins a notice of a kind.
func (d *Desk) Begin(ctx context.Context, h store.Holder, n journal.Header, kind acts.NoticeKind, once store.Once) (journal.Header, error) {
	may := Begins(h)
	if err := d.note(ctx, h, "", "begin a notice", may); err != nil {
		return journal.Header{}, err
	}
	if !may {
		return journal.Header{}, ErrForbidden
	}
	if kind == 0 { // a journal that names none is that of a technical capability notice: nobody is to begin one by leaving a word out
		return journal.Header{}, &acts.BadAct{Verb: "begin", Field: "kind", Says: "it is not said of what kind the notice is", Cure: "name a kind, as " + acts.TechnicalCapability.String()}
	}
	n.Kind, n.Recorded, n.By = kind, d.now().UTC(), h.ID
	header, err := d.store.Begin(ctx, n, once)
	if err != nil {
		return header, err
	}
	return header, d.freshen(ctx, journal.Head{Journal: header.Journal, Hash: header.Hash})
}

// A Deed is an act that somebody wants to enter.
type Deed struct {
	Act     []byte // as a history has it
	Attempt bool   // where the law refuses it, keep it as an attempt
	Seen    int    // the record that was seen last
	Hash    string // the beginning of its hash
	Once    store.Once
}

// Enter enters an act. The errors are those of [acts.Decode] and [store.Store.Append], [store.ErrNone] as with [Desk.See], and [ErrForbidden] of an act that
// is not the holder's to enter. Of the act nothing is said before it is clear that the holder may see the notice.
func (d *Desk) Enter(ctx context.Context, h store.Holder, name string, one Deed) (journal.Record, error) {
	k, err := d.seen(ctx, h, name, "enter an act")
	if err != nil {
		return journal.Record{}, err
	}
	act, err := acts.Decode(one.Act)
	if err != nil {
		return journal.Record{}, err
	}
	if !MayEnter(h, act) {
		return journal.Record{}, ErrForbidden
	}
	if bad := d.ahead(act); bad != nil {
		return journal.Record{}, bad
	}
	if !one.fits(k) { // another register on the store may have written to it just now
		if err := d.look(ctx, name); err != nil {
			return journal.Record{}, err
		}
		if k, _ = d.finds(h, name); one.Seen == k.head.N && !one.fits(k) {
			return journal.Record{}, &store.Moved{Seen: one.Seen, Since: []journal.Record{}} // it is another journal's version
		}
	}
	r, err := d.store.Append(ctx, name, one.Seen, journal.Entry{Act: act, By: h.ID, At: d.now().UTC(), Attempt: one.Attempt}, one.Once)
	if moved := new(store.Moved); errors.As(err, &moved) || errors.Is(err, store.ErrNone) { // the store has more than is known here, or less
		return r, cmp.Or(d.look(ctx, name), err)
	}
	if err != nil {
		return r, err
	}
	return r, d.freshen(ctx, journal.Head{Journal: name, N: r.N, Hash: r.Hash})
}

// fits reports whether what was seen last may be a record of the journal, as far as it is known.
func (one Deed) fits(k *kept) bool {
	return one.Seen < k.head.N || one.Seen == k.head.N && strings.HasPrefix(k.head.Hash, one.Hash)
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

// ahead says why an act of a day to come is not entered, if it is of one: what has not happened is no record.
func (d *Desk) ahead(act acts.Act) error {
	day, err := d.Day()
	if err != nil {
		return err
	}
	if on := acts.On(act); on.After(day) {
		return &acts.BadAct{Verb: acts.Verb(act), Field: "On", Says: "its day, " + on.String() + ", has not come", Cure: "enter it on that day; ask what it would be under /options"}
	}
	return nil
}

// Today is the day of the desk, for who cannot go on without one.
func (d *Desk) Today() ipa.Date {
	day, _ := d.Day()
	return day
}

// On is the notice on a day on which something may be done to it; on no day: today.
func (s Sheet) On(day ipa.Date) (tcn.Notice, error) {
	if day.IsZero() {
		return s.Notice, nil
	}
	return s.Left.On(day)
}
