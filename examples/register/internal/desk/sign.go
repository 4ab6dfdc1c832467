package desk

import (
	"context"
	"errors"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// How long a browser stays signed in, and how long an address that signs one in is good for; and in how many browsers somebody is signed in at a time.
const (
	sessionLasts = 12 * time.Hour
	inviteLasts  = 15 * time.Minute
	mostBrowsers = 16
)

// clocksDiffer is how far the clocks of registers on one store may stand apart.
const clocksDiffer = 5 * time.Minute

// holds reports whether a token holds at a time. A browser's holds no longer than one may last: the clock may have stood far ahead when it was drawn.
func holds(h store.Holder, now time.Time) bool {
	return !h.Ended(now) && (h.Signed.IsZero() || h.Until.Sub(now) <= sessionLasts+clocksDiffer)
}

// signing holds the addresses that sign a browser in: each once, and for a short while.
type signing struct {
	mu      sync.Mutex
	invited map[store.Hash]invited
}

type invited struct {
	id string // of whom
	at time.Time
}

// holds reports whether an address is still good.
func (i invited) holds(now time.Time) bool {
	age := now.Sub(i.at)
	return 0 <= age && age < inviteLasts
}

func (s *signing) open() { s.invited = map[store.Hash]invited{} }

// Invite draws the code of an address that signs a browser in once.
func (d *Desk) Invite(h store.Holder) (code string) {
	code = draw("")
	d.sign.mu.Lock()
	defer d.sign.mu.Unlock()
	maps.DeleteFunc(d.sign.invited, func(_ store.Hash, one invited) bool { return !one.holds(d.now()) })
	d.sign.invited[hash(code)] = invited{h.ID, d.now()}
	return code
}

// invites takes a code, and gives whom it signs in; empty: nobody.
func (d *Desk) invites(code string) (id string) {
	d.sign.mu.Lock()
	defer d.sign.mu.Unlock()
	one := d.sign.invited[hash(code)]
	delete(d.sign.invited, hash(code))
	if !one.holds(d.now()) {
		return ""
	}
	return one.id
}

// SignIn makes a token for a browser out of a code of [Desk.Invite], or of a token: it ends by itself, and is not the one that was shown. Who was invited and has
// lost its tokens since is not signed in. Who is signed in in many browsers is signed out of the one of longest ago. Tokens that have ended are swept out of the store
// meanwhile.
func (d *Desk) SignIn(ctx context.Context, code string) (session string, lasts time.Duration, err error) {
	who := func() (store.Holder, error) { return d.Know(ctx, code) }
	if id := d.invites(code); id != "" {
		who = func() (store.Holder, error) { return d.present(ctx, id) }
	}
	h, err := who()
	if err != nil {
		return "", 0, err
	}
	now := d.now().UTC()
	if err := d.makeRoom(ctx, h, now); err != nil {
		return "", 0, err
	}
	of := h
	of.Signed, of.Until = now, now.Add(sessionLasts)
	if !h.Until.IsZero() && h.Until.Before(of.Until) {
		of.Until = h.Until
	}
	session = draw(tokenPrefix)
	if err := d.store.PutHolder(ctx, hash(session), of); err != nil {
		return "", 0, err
	}
	is, err := who()
	if err == nil && !same(is, h) {
		err = ErrUnknown
	}
	if err != nil { // what it was made out of was taken back meanwhile, and this one with it
		return "", 0, errors.Join(err, d.SignOut(ctx, of, session))
	}
	return session, of.Until.Sub(now), nil
}

// makeRoom takes tokens out that have ended, and those of the holder's that are too many beside one more.
func (d *Desk) makeRoom(ctx context.Context, h store.Holder, now time.Time) error {
	if _, err := d.store.DropEnded(ctx, now); err != nil {
		return err
	}
	_, err := d.store.DropSigned(ctx, h.ID, now, mostBrowsers-1)
	return err
}

// same reports whether two tokens give the same rights.
func same(a, b store.Holder) bool {
	return a.ID == b.ID && a.Role == b.Role && a.Person == b.Person && slices.Equal(a.Notices, b.Notices) && (a.Notices == nil) == (b.Notices == nil) && a.Until.Equal(b.Until)
}

// SignOut ends a browser's token. One that was handed out is the keeper's to take back.
func (d *Desk) SignOut(ctx context.Context, h store.Holder, session string) error {
	if h.Signed.IsZero() {
		return nil
	}
	h.Until = d.now().UTC()
	if err := d.store.PutHolder(ctx, hash(session), h); err != nil {
		return err
	}
	_, err := d.store.DropEnded(ctx, h.Until)
	return err
}
