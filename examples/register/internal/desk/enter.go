package desk

import (
	"cmp"
	"context"
	"errors"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

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
	if one.Seen == k.head.N && !strings.HasPrefix(k.head.Hash, one.Hash) {
		return journal.Record{}, &store.Moved{Seen: one.Seen, Since: []journal.Record{}} // it is another journal's version
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
