package main

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// reread reads a history again under other readings throughout, with what it says itself of the law and of other questions kept. Acts that
// the law then refuses are left out, and handed back beside the notice: under those readings what they tell would have come to nothing.
func reread(n tcn.Notice, readings []string) (tcn.Notice, []flaw, error) {
	text, err := tcn.EncodeHistory(n)
	if err != nil || len(readings) == 0 {
		return n, nil, err
	}
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	var chosen [][]byte
	for _, r := range readings {
		question, _, _ := strings.Cut(r, "=")
		lines = slices.DeleteFunc(lines, func(line []byte) bool { return bytes.HasPrefix(line, fmt.Appendf(nil, `{"reading":"%s=`, question)) })
		chosen = append(chosen, fmt.Appendf(nil, `{"reading":%q}`, r))
	}
	lines = slices.Insert(lines, 1, chosen...) // after the line that names the notice
	var out []flaw
	for {
		n, err := tcn.DecodeHistory(bytes.Join(lines, []byte("\n")))
		bad := new(acts.ReadError)
		if !errors.As(err, &bad) {
			return n, out, err
		}
		act, unread := acts.Decode(lines[bad.Line-1])
		if unread != nil { // a line that is no act reads as it was written, so this is not met
			return n, nil, err
		}
		out = append(out, flawOf(act, bad))
		lines = slices.Delete(lines, bad.Line-1, bad.Line)
	}
}

// merged puts the flaws of a notice and the acts that came to nothing in the order of their days.
func merged(flaws, void []flaw) []flaw {
	all := append(flaws, void...)
	slices.SortStableFunc(all, func(a, b flaw) int { return a.On.Compare(b.On) })
	return all
}

// flawOf is an act that is refused as a flaw: with the grounds of the ruling, or, where there is no such act in law at all, with the reason why.
func flawOf(act acts.Act, bad *acts.ReadError) flaw {
	refused := new(tcn.Refusal)
	if errors.As(bad, &refused) {
		return flaw{acts.On(act), refused.Ruling.Rule().Event(), tcn.Void, groundsOf(refused.Ruling.Grounds())}
	}
	return flaw{acts.On(act), acts.Verb(act), tcn.Void, []tcn.Ground{{ID: acts.Verb(act) + "/no-act", Law: []ipa.Citation{}, Says: bad.Says, Effect: tcn.Void, Cure: bad.Cure}}}
}
