package desk

import (
	"context"
	"time"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// First gives the keeper a token, if nobody holds one yet; else it is empty.
func (d *Desk) First(ctx context.Context) (token string, keeper store.Holder, err error) {
	for _, err := range d.store.Holders(ctx) {
		return "", store.Holder{}, err
	}
	token = draw(tokenPrefix)
	return token, theKeeper, d.store.PutHolder(ctx, hash(token), theKeeper)
}

// theKeeper is whom a register knows first.
var theKeeper = store.Holder{ID: Keeper, Name: "The keeper", Role: Keeper}

// NewKeeper draws a new token for the first keeper of a store, and takes back all that it had. It is for who has the machine, and so the store, and no token that opens
// it. That it was done is noted as a reading. The error is [store.ErrNone] where nobody holds a token yet: then the first start draws one.
func NewKeeper(ctx context.Context, s store.Store, now time.Time) (token string, err error) {
	someone := false
	for _, err := range s.Holders(ctx) {
		if err != nil {
			return "", err
		}
		someone = true
		break
	}
	if !someone {
		return "", store.ErrNone
	}
	if err := s.Note(ctx, store.Reading{At: now.UTC(), Holder: Keeper, What: "draw a new token for the keeper, at the machine", Given: true}); err != nil {
		return "", err
	}
	token = draw(tokenPrefix)
	return token, s.PutHolder(ctx, hash(token), theKeeper, all(Keeper)...)
}
