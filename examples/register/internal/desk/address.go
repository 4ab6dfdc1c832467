package desk

import (
	"context"
	"errors"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/store"
)

// Calendar draws the secret of the address of a holder's calendar, and takes back the one that it had.
func (d *Desk) Calendar(ctx context.Context, h store.Holder) (secret string, err error) {
	if err := d.note(ctx, h, "", "draw a calendar's address", true); err != nil {
		return "", err
	}
	secret = draw(calendarPrefix)
	of := store.Holder{ID: h.ID + calendarID, Name: h.Name, Role: calendarRole + h.Role, Person: h.Person, Notices: h.Notices}
	return secret, d.store.PutHolder(ctx, hash(secret), of, of.ID)
}

// EndCalendar takes the address of a holder's calendar back.
func (d *Desk) EndCalendar(ctx context.Context, h store.Holder) error {
	if err := d.note(ctx, h, "", "take a calendar's address back", true); err != nil {
		return err
	}
	if err := d.store.DropHolder(ctx, h.ID+calendarID); err != nil && !errors.Is(err, store.ErrNone) {
		return err
	}
	return nil
}

// CalendarOf says whose calendar has a secret: the holder as it is now. Who has no token that holds has no calendar.
func (d *Desk) CalendarOf(ctx context.Context, secret string) (store.Holder, error) {
	h, err := d.holder(ctx, secret)
	if err != nil {
		return store.Holder{}, err
	}
	id, is := strings.CutSuffix(h.ID, calendarID)
	if !is || !strings.HasPrefix(h.Role, calendarRole) {
		return store.Holder{}, ErrUnknown
	}
	return d.present(ctx, id)
}
