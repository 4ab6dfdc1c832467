package journal

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Change is a ruling of a journal that comes out otherwise under today's tables.
type Change struct {
	N      int             `json:"n"`             // the record
	Act    json.RawMessage `json:"act"`           // its act
	Kind   Kind            `json:"kind"`          // whether it was done
	Was    Ruled           `json:"was"`           // what was ruled
	Tables Tables          `json:"tables"`        // by which tables
	Now    Ruled           `json:"now"`           // what is ruled today; zero where it is no act today
	Law    []ipa.Citation  `json:"law"`           // the words that today's ruling rests on, and those of every ground that came or went, as far as the tables still have it
	Bad    string          `json:"bad,omitempty"` // why it is no act today, if so
}

// String returns the change in a line: the record, what was ruled, what is ruled today, and the words of law.
func (c Change) String() string {
	now := c.Now.String()
	if c.Bad != "" {
		now = "no act: " + c.Bad
	}
	var law []string
	for _, w := range c.Law {
		law = append(law, w.String())
	}
	return shown.Line(strings.TrimSuffix(fmt.Sprintf("record %d, %v: %v under the tables checked to %v; today %s; %s", c.N, c.Kind, c.Was, c.Tables.Checked, now, strings.Join(law, ", ")), "; "))
}

// String returns the rule, the effect and the grounds in a few words.
func (r Ruled) String() string {
	text := fmt.Sprintf("%s is %v", r.Rule, r.Effect)
	if len(r.Grounds) > 0 {
		text += " (" + strings.Join(r.Grounds, ", ") + ")"
	}
	return text
}

// Today rules on the records of a journal again, under today's tables, and lists each ruling that comes out otherwise: by the IDs of rule and grounds, and the
// words of law. The notice that it gives is what the acts that were done make today; one that is refused today, or is no act, is passed over, and so is an attempt. Nothing is changed. The
// error is that of [Read]; what was read before it is given beside it.
func Today(r io.Reader) (tcn.Notice, []Change, error) {
	t, changes, err := Tail{}.Read(r)
	return t.notice, changes, err
}

// A rejudging is a journal that is ruled on again.
type rejudging struct {
	n       tcn.Notice
	changes []Change
}

// take rules on a record again, and does its act if it was done and is not refused.
func (j *rejudging) take(r Record) {
	c := Change{N: r.N, Act: r.Act, Kind: r.Kind, Was: r.Ruled, Tables: r.Tables}
	act, err := acts.Decode(r.Act)
	var ruling tcn.Ruling
	if err == nil {
		ruling, err = j.n.Try(act)
	}
	if err != nil {
		c.Bad = noAct(err)
		c.Law = lawOf(c.Was.Grounds)
		j.changes = append(j.changes, c)
		return
	}
	if c.Now = ruledBy(ruling); !c.Now.is(c.Was) {
		c.Law = slices.Concat(ruling.Rule().Law, lawOf(c.differing()))
		j.changes = append(j.changes, c)
	}
	if next, err := j.n.Do(act); err == nil && r.Kind == Done {
		j.n = next
	}
}

// noAct is why something is no act, without what to write instead: what was recorded is not written again.
func noAct(err error) string {
	if unread := new(acts.ReadError); errors.As(err, &unread) {
		return unread.Says
	}
	if bad := new(acts.BadAct); errors.As(err, &bad) {
		return bad.Says
	}
	return jsonline.Plain(err)
}

// differing are the grounds that came or went.
func (c *Change) differing() (ids []string) {
	for _, pair := range [][2][]string{{c.Was.Grounds, c.Now.Grounds}, {c.Now.Grounds, c.Was.Grounds}} {
		for _, id := range pair[0] {
			if !slices.Contains(pair[1], id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// lawOf are the words that needs of today's tables rest on, by their IDs.
func lawOf(ids []string) (law []ipa.Citation) {
	for rule := range tcn.Rules() {
		for _, need := range rule.Needs {
			if slices.Contains(ids, need.ID) {
				law = append(law, need.Law...)
			}
		}
	}
	return law
}
