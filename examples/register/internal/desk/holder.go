package desk

import (
	"context"
	"errors"
	"iter"
	"unicode/utf8"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Admit hands out a token to somebody, and takes those back that it had. Only a keeper may.
func (d *Desk) Admit(ctx context.Context, h, who store.Holder) (token string, err error) {
	if err := d.keeps(ctx, h, "hand out a token"); err != nil {
		return "", err
	}
	if bad := unfit(who); bad != nil {
		return "", bad
	}
	token = draw(tokenPrefix)
	return token, d.store.PutHolder(ctx, hash(token), who, all(who.ID)...)
}

// unfit says why somebody can hold no token, if so.
func unfit(who store.Holder) error {
	bad := func(field, says, cure string) error {
		return &acts.BadAct{Verb: "admit", Field: field, Says: says, Cure: cure}
	}
	r := roleOf(who)
	switch {
	case who.ID == "" || len(who.ID) > longestName || plain(who.ID) != who.ID:
		return bad("id", "it is no ID of a holder", "write lower-case letters, digits and hyphens, at most 64")
	case !who.Signed.IsZero():
		return bad("signed", "it is not you who says when somebody signed in", "leave it out")
	case !utf8.ValidString(who.Name) || len(who.Name) > 200:
		return bad("name", "it is not UTF-8, or too long", "write at most 200 bytes")
	case r.once == stages:
		return bad("role", "it is no role", "choose one of those under /roles")
	case r.own && (who.Person == "" || len(who.Person) > 1000):
		return bad("person", "it is not said whose it is", "name the operator as its notices do")
	case !r.own && who.Person != "":
		return bad("person", "a role that is no operator's has none", "leave it out")
	case r.named && len(who.Notices) == 0:
		return bad("notices", "nothing is named that this role may see", "list the journals")
	case who.Notices != nil && len(who.Notices) == 0 || len(who.Notices) > 10_000:
		return bad("notices", "a list of none, or of too many", "leave it out for all that the role may see")
	}
	return nil
}

// Dismiss takes all tokens of somebody back. Only a keeper may, and not its own: a register without a keeper has no way in.
func (d *Desk) Dismiss(ctx context.Context, h store.Holder, id string) error {
	if err := d.keeps(ctx, h, "take tokens back"); err != nil {
		return err
	}
	if id == h.ID {
		return &acts.BadAct{Verb: "dismiss", Field: "id", Says: "it is your own", Cure: "have another keeper do it"}
	}
	return d.drop(ctx, id)
}

// all are the IDs of somebody's tokens: that of its calendar has one of its own.
func all(id string) []string { return []string{id, id + calendarID} }

// drop takes all tokens of somebody back.
func (d *Desk) drop(ctx context.Context, id string) error {
	for _, one := range all(id) {
		if err := d.store.DropHolder(ctx, one); err != nil && !errors.Is(err, store.ErrNone) {
			return err
		}
	}
	return nil
}

// Holders lists who holds a token. Only a keeper may see it.
func (d *Desk) Holders(ctx context.Context, h store.Holder) ([]store.Holder, error) {
	if err := d.keeps(ctx, h, "the holders"); err != nil {
		return nil, err
	}
	all := []store.Holder{}
	for one, err := range d.store.Holders(ctx) {
		if err != nil {
			return nil, err
		}
		if len(all) == 0 || all[len(all)-1].ID != one.ID || all[len(all)-1].Until != one.Until {
			all = append(all, one)
		}
	}
	return all, nil
}

// Readings gives who read what, the newest first; of an empty name, of all. Only a keeper may see it.
func (d *Desk) Readings(ctx context.Context, h store.Holder, name string) (iter.Seq2[store.Reading, error], error) {
	if err := d.keeps(ctx, h, "the readings"); err != nil {
		return nil, err
	}
	return d.store.Readings(ctx, name), nil
}

// Keeps reports whether a holder keeps the register.
func Keeps(h store.Holder) bool { return roleOf(h).Keeps }

// keeps notes what somebody wants who must be a keeper.
func (d *Desk) keeps(ctx context.Context, h store.Holder, what string) error {
	if err := d.note(ctx, h, "", what, Keeps(h)); err != nil {
		return err
	}
	if !Keeps(h) {
		return ErrForbidden
	}
	return nil
}
