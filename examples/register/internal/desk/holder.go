package desk

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"iter"
	"maps"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/acts"
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

// How long a browser stays signed in, and how long an address that signs one in is good for.
const (
	sessionLasts = 12 * time.Hour
	inviteLasts  = 15 * time.Minute
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
	case h.Ended(d.now()):
		return store.Holder{}, ErrUnknown
	}
	return h, nil
}

// present is somebody as the register knows it now: by a token that holds, of whatever browser. The error is [ErrUnknown] where it has none.
func (d *Desk) present(ctx context.Context, id string) (store.Holder, error) {
	for h, err := range d.store.Holders(ctx) {
		if err != nil {
			return store.Holder{}, err
		}
		if h.ID == id && !h.Ended(d.now()) {
			return h, nil
		}
	}
	return store.Holder{}, ErrUnknown
}

// First gives the keeper a token, if nobody holds one yet; else it is empty.
func (d *Desk) First(ctx context.Context) (token string, keeper store.Holder, err error) {
	for _, err := range d.store.Holders(ctx) {
		return "", store.Holder{}, err
	}
	keeper = store.Holder{ID: Keeper, Name: "The keeper", Role: Keeper}
	token = draw(tokenPrefix)
	return token, keeper, d.store.PutHolder(ctx, hash(token), keeper)
}

// Admit hands out a token to somebody, and takes those back that it had. Only a keeper may.
func (d *Desk) Admit(ctx context.Context, h, who store.Holder) (token string, err error) {
	if err := d.keeps(ctx, h, "hand out a token"); err != nil {
		return "", err
	}
	if bad := unfit(who); bad != nil {
		return "", bad
	}
	if err := d.drop(ctx, who.ID); err != nil {
		return "", err
	}
	token = draw(tokenPrefix)
	return token, d.store.PutHolder(ctx, hash(token), who)
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

// drop takes all tokens of somebody back, that of its calendar among them.
func (d *Desk) drop(ctx context.Context, id string) error {
	for _, one := range []string{id, id + calendarID} {
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

// signing holds the addresses that sign a browser in: each once, and for a short while.
type signing struct {
	mu      sync.Mutex
	invited map[store.Hash]invited
}

type invited struct {
	holder store.Holder
	until  time.Time
}

func (s *signing) open() { s.invited = map[store.Hash]invited{} }

// Invite draws the code of an address that signs a browser in once.
func (d *Desk) Invite(h store.Holder) (code string) {
	code = draw("")
	d.sign.mu.Lock()
	defer d.sign.mu.Unlock()
	maps.DeleteFunc(d.sign.invited, func(_ store.Hash, one invited) bool { return !d.now().Before(one.until) })
	d.sign.invited[hash(code)] = invited{h, d.now().Add(inviteLasts)}
	return code
}

// SignIn makes a token for a browser out of a code of [Desk.Invite], or of a token: it ends by itself, and is not the one that was shown. Who was invited and has
// lost its tokens since is not signed in. Browsers' tokens that have ended are swept out of the store meanwhile.
func (d *Desk) SignIn(ctx context.Context, code string) (session string, lasts time.Duration, err error) {
	d.sign.mu.Lock()
	one, is := d.sign.invited[hash(code)]
	delete(d.sign.invited, hash(code))
	d.sign.mu.Unlock()
	var h store.Holder
	if is && d.now().Before(one.until) {
		h, err = d.present(ctx, one.holder.ID)
	} else {
		h, err = d.Know(ctx, code)
	}
	if err != nil {
		return "", 0, err
	}
	if _, err := d.store.DropEnded(ctx, d.now()); err != nil {
		return "", 0, err
	}
	until := d.now().Add(sessionLasts).UTC()
	if !h.Until.IsZero() && h.Until.Before(until) {
		until = h.Until
	}
	h.Until = until
	session = draw(tokenPrefix)
	if err := d.store.PutHolder(ctx, hash(session), h); err != nil {
		return "", 0, err
	}
	if !is { // the token may have been taken back meanwhile, and this one with it
		if _, err := d.Know(ctx, code); err != nil {
			return "", 0, errors.Join(err, d.SignOut(ctx, h, session))
		}
	}
	return session, until.Sub(d.now()), nil
}

// SignOut ends a browser's token.
func (d *Desk) SignOut(ctx context.Context, h store.Holder, session string) error {
	if h.Until.IsZero() { // a token that was handed out is taken back by the keeper
		return nil
	}
	h.Until = d.now().UTC()
	if err := d.store.PutHolder(ctx, hash(session), h); err != nil {
		return err
	}
	_, err := d.store.DropEnded(ctx, h.Until)
	return err
}

// Calendar draws the secret of the address of a holder's calendar, and takes back the one that it had.
func (d *Desk) Calendar(ctx context.Context, h store.Holder) (secret string, err error) {
	if err := d.note(ctx, h, "", "draw a calendar's address", true); err != nil {
		return "", err
	}
	if err := d.endCalendar(ctx, h); err != nil {
		return "", err
	}
	secret = draw(calendarPrefix)
	of := h
	of.ID, of.Role, of.Until = h.ID+calendarID, calendarRole+h.Role, time.Time{}
	return secret, d.store.PutHolder(ctx, hash(secret), of)
}

// EndCalendar takes the address of a holder's calendar back.
func (d *Desk) EndCalendar(ctx context.Context, h store.Holder) error {
	if err := d.note(ctx, h, "", "take a calendar's address back", true); err != nil {
		return err
	}
	return d.endCalendar(ctx, h)
}

func (d *Desk) endCalendar(ctx context.Context, h store.Holder) error {
	if err := d.store.DropHolder(ctx, h.ID+calendarID); err != nil && !errors.Is(err, store.ErrNone) {
		return fmt.Errorf("the calendar's old address: %w", err)
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
