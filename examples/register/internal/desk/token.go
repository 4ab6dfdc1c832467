package desk

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// ErrUnknown is the error of a token that nobody holds.
var ErrUnknown = errors.New("nobody holds this token, or it has ended: ask the keeper for one")

// The tokens. Each has 256 drawn bits, and a prefix by which one that was left somewhere is found.
const (
	tokenPrefix    = "dlr_"
	calendarPrefix = "dlc_"
	calendarRole   = "calendar/" // before the role of whose calendar it is: no line of the table, so that it opens nothing else
	calendarID     = "/calendar" // behind the ID of whose it is
)

// draw draws a token.
func draw(prefix string) string {
	var b [32]byte
	_, _ = rand.Read(b[:]) // it never fails
	return prefix + base64.RawURLEncoding.EncodeToString(b[:])
}

// hash is what is kept of a token.
func hash(token string) store.Hash { return sha256.Sum256([]byte(token)) }

// Know says who holds a token. What is compared is its hash, of which nobody chooses the beginning: how far two agree tells nothing of the token.
func (d *Desk) Know(ctx context.Context, token string) (store.Holder, error) {
	h, err := d.holder(ctx, token)
	if err == nil && roleOf(h).once == stages {
		err = ErrUnknown
	}
	return h, err
}

// holder is who holds a token, of whatever role.
func (d *Desk) holder(ctx context.Context, token string) (store.Holder, error) {
	h, err := d.store.Holder(ctx, hash(token))
	switch {
	case errors.Is(err, store.ErrNone):
		return store.Holder{}, ErrUnknown
	case err != nil:
		return store.Holder{}, err
	case !holds(h, d.now()):
		return store.Holder{}, ErrUnknown
	}
	return h, nil
}

// present is somebody as the register knows it now: by the token that was handed out to it, while that holds. The error is [ErrUnknown] where it has none.
func (d *Desk) present(ctx context.Context, id string) (store.Holder, error) {
	for h, err := range d.store.Holders(ctx) {
		if err != nil {
			return store.Holder{}, err
		}
		if h.ID == id && h.Signed.IsZero() && holds(h, d.now()) {
			return h, nil
		}
	}
	return store.Holder{}, ErrUnknown
}
