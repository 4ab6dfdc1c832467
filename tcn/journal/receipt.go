package journal

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A Receipt says of one act what was ruled on it, on which words of law, by which tables, and after which history: all that it takes to rule on it again.
// [Receipt.Check] does.
type Receipt struct {
	Format  int                     `json:"format"`        // the version of the receipt's format: 1
	Notice  string                  `json:"notice"`        // the name of the notice
	To      actors.RelevantOperator `json:"to"`            // the person to whom it is, or would be, given
	Kind    acts.NoticeKind         `json:"kind,omitzero"` // the kind of the notice; left out: a technical capability notice
	Act     json.RawMessage         `json:"act"`           // the act as histories write it
	LawDay  ipa.Date                `json:"lawday"`        // the day whose law governs: see [tcn.Ruling.LawDay]
	Rule    string                  `json:"rule"`          // the rule that is the act's
	Law     []Words                 `json:"law"`           // the words that it rests on
	Effect  tcn.Effect              `json:"effect"`        // what follows from the act
	Grounds []Reason                `json:"grounds"`       // why it is not simply lawful
	Tables  Tables                  `json:"tables"`        // by which tables
	History string                  `json:"history"`       // the SHA-256 of the history before the act: see Receipts in the package's documentation
}

// A Reason is a [tcn.Ground] of a receipt.
type Reason struct {
	ID     string     `json:"id"`     // its stable name
	Effect tcn.Effect `json:"effect"` // what follows from it
	Law    []Words    `json:"law"`    // the words that it rests on
}

// Words are words of law with the days on which they stood, the day of the receipt's law among them.
type Words struct {
	Cites ipa.Citation `json:"cites"` // where they stand
	From  ipa.Date     `json:"from"`  // the first day in force; empty: they did not stand on the day
	Until ipa.Date     `json:"until"` // the first day no longer in force, as far as the tables know; empty: none
}

// Issue makes the receipt of an act that is done to a notice, or would be: it is the notice before the act. The error is that of [tcn.Notice.Try], or of
// [tcn.EncodeHistory].
func Issue(before tcn.Notice, act acts.Act) (Receipt, error) {
	ruling, err := before.Try(act)
	if err != nil {
		return Receipt{}, err
	}
	line, err := acts.Encode(act)
	if err != nil {
		return Receipt{}, err
	}
	history, err := tcn.EncodeHistory(before)
	if err != nil {
		return Receipt{}, err
	}
	day := ruling.LawDay()
	r := Receipt{
		Format: format, Notice: before.Name(), To: before.To(), Kind: kindOf(before.Kind()), Act: line, LawDay: day,
		Rule: ruling.ID(), Law: wordsOn(ruling.Rule().Law, day), Effect: ruling.Effect(), Grounds: []Reason{},
		Tables: CurrentTables(), History: past(history),
	}
	for _, g := range ruling.Grounds() {
		r.Grounds = append(r.Grounds, Reason{g.ID, g.Effect, wordsOn(g.Law, day)})
	}
	return r, nil
}

// wordsOn are words of law with the days of the version that stood on a day.
func wordsOn(law []ipa.Citation, day ipa.Date) []Words {
	all := []Words{}
	for _, c := range law {
		w := Words{Cites: c}
		provision, _ := ipa.Lookup(c)
		for _, v := range provision.Versions {
			if !day.Before(v.From) && (v.Until.IsZero() || day.Before(v.Until)) {
				w.From, w.Until = v.From, v.Until
			}
		}
		all = append(all, w)
	}
	return all
}

// passes reports whether a line of a history lets time pass, and says no more.
func passes(line []byte) bool { return bytes.HasPrefix(line, []byte(`{"on":`)) }

// past is the hash of a history without the lines at its end that let time pass: the day of the act that comes after them says how long it was.
func past(history []byte) string {
	all := bytes.SplitAfter(history, []byte("\n"))
	for len(all) > 0 && (len(all[len(all)-1]) == 0 || passes(all[len(all)-1])) {
		all = all[:len(all)-1]
	}
	sum := sha256.Sum256(bytes.Join(all, nil))
	return hex.EncodeToString(sum[:])
}

// Check rules on the act again, under today's tables, after the history that the receipt names: that is the whole of the one that is handed in, or its
// beginning. It gives the keys of the receipt under which today's has something else: none, if it comes out the same. If "tables" alone is
// among them, the tables were changed, and the ruling was not.
//
// The error says that the history cannot be read, or that no beginning of it is the one that the receipt names; or that the receipt itself is none.
func (r Receipt) Check(history []byte) (otherwise []string, err error) {
	n, err := tcn.DecodeHistory(history)
	if err != nil {
		return nil, err
	}
	act, err := acts.Decode(r.Act)
	if err != nil {
		return nil, err
	}
	before, err := beginning(n, r.History)
	if err != nil {
		return nil, err
	}
	again, err := Issue(before, act)
	if err != nil {
		return nil, err
	}
	return differences(r, again)
}

// beginning is the notice after that part of its history which has a hash.
func beginning(n tcn.Notice, hash string) (tcn.Notice, error) {
	history, err := tcn.EncodeHistory(n)
	if err != nil {
		return n, err
	}
	sum, length := sha256.New(), 0
	for line := range bytes.Lines(history) {
		sum.Write(line)
		length += len(line)
		if hex.EncodeToString(sum.Sum(nil)) == hash {
			return tcn.DecodeHistory(history[:length])
		}
	}
	return n, errors.New("journal: the receipt is of another history: no beginning of this one has the hash that it names")
}

// differences are the keys under which two receipts have something else.
func differences(a, b Receipt) (keys []string, err error) {
	of := func(r Receipt) (map[string]json.RawMessage, []string, error) {
		line, err := json.Marshal(r)
		if err != nil {
			return nil, nil, err
		}
		names, values, fault := jsonline.Object(line)
		if fault != nil {
			return nil, nil, fmt.Errorf("journal: the receipt cannot be written: %s", fault.Says)
		}
		return values, names, nil
	}
	was, names, err := of(a)
	if err != nil {
		return nil, err
	}
	is, more, err := of(b)
	if err != nil {
		return nil, err
	}
	if was["kind"] == nil && is["kind"] != nil {
		names = more
	}
	for _, name := range names {
		if !bytes.Equal(was[name], is[name]) {
			keys = append(keys, name)
		}
	}
	return keys, nil
}

// receiptKeys are the keys of a receipt, but for that of the kind of notice, which not every one has.
var receiptKeys = []string{"format", "notice", "to", "act", "lawday", "rule", "law", "effect", "grounds", "tables", "history"}

// UnmarshalJSON reads a receipt: one object with all of its keys and no others; it names the kind of the notice if that is no technical capability notice. The error is a [*acts.ReadError].
func (r *Receipt) UnmarshalJSON(data []byte) error {
	keys, _, fault := jsonline.Object(data)
	if fault != nil {
		return &acts.ReadError{Field: fault.Field, Says: fault.Says, Cure: receiptCure}
	}
	for _, key := range slices.Concat(keys, receiptKeys) {
		if key != "kind" && (!slices.Contains(keys, key) || !slices.Contains(receiptKeys, key)) {
			return &acts.ReadError{Field: key, Says: "it is missing, or a receipt has no such key", Cure: receiptCure}
		}
	}
	type plain Receipt // without this method
	var in plain
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil {
		return &acts.ReadError{Says: "a value in it is not of its kind, or has a key that it cannot have", Cure: receiptCure}
	}
	if slices.Contains(keys, "kind") && kindOf(in.Kind) == 0 {
		return &acts.ReadError{Field: "kind", Says: "where it stands, it is of another kind of notice than a technical capability notice", Cure: receiptCure}
	}
	if in.Format != format {
		return &acts.ReadError{Field: "format", Says: fmt.Sprintf("the receipt is of format %d, and this library reads format %d", in.Format, format), Cure: "read it with another version of the library"}
	}
	*r = Receipt(in)
	return nil
}

const receiptCure = "hand in a receipt as it was issued, one object of JSON"
