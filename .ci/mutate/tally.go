package main

import (
	"fmt"
	"io"
	"math"
)

// A tally counts what came of mutants, kind by kind.
type tally struct {
	there, run, killed, stopped, hung, allowed, uncoined map[kind]int
	survivors                                            []verdict
}

func newTally(all []*mutant) *tally {
	t := &tally{map[kind]int{}, map[kind]int{}, map[kind]int{}, map[kind]int{}, map[kind]int{}, map[kind]int{}, map[kind]int{}, nil}
	for _, m := range all {
		t.there[m.Kind]++
	}
	return t
}

// add counts a verdict.
func (t *tally) add(v verdict, allowed map[string]string) {
	k := v.m.Kind
	if v.how == uncoined {
		t.uncoined[k]++
		return
	}
	t.run[k]++
	switch {
	case v.how != alive:
		t.killed[k]++
		if v.how == stopped {
			t.stopped[k]++
		} else if v.how == hung {
			t.hung[k]++
		}
	case allowed[v.m.Key] != "":
		t.allowed[k]++
	default:
		t.survivors = append(t.survivors, v)
	}
}

// share is the share of a kind that was killed, of those that were run and may not live.
func (t *tally) share(k kind) float64 {
	of := t.run[k] - t.allowed[k]
	if of == 0 {
		return 1
	}
	return float64(t.killed[k]) / float64(of)
}

// write tells the figures.
func (t *tally) write(w io.Writer) {
	fmt.Fprintf(w, "%-6s %6s %6s %7s %8s %6s %8s %7s %7s\n", "kind", "there", "run", "killed", "(start)", "(hung)", "allowed", "alive", "share")
	for _, k := range []kind{ofTable, ofWords, ofCode} {
		left := t.run[k] - t.killed[k] - t.allowed[k]
		fmt.Fprintf(w, "%-6v %6d %6d %7d %8d %6d %8d %7d %6.1f%%\n",
			k, t.there[k], t.run[k], t.killed[k], t.stopped[k], t.hung[k], t.allowed[k], left, 100*t.share(k))
	}
}

// fault says what is not as it has to be: a mutant of the tables lives, or too many of the code do.
func (t *tally) fault(least float64) error {
	for _, k := range []kind{ofTable, ofWords} {
		if t.share(k) < 1 {
			return fmt.Errorf("a change of the tables (%v) is seen by no test", k)
		}
	}
	of := t.run[ofCode] - t.allowed[ofCode]
	left := of - t.killed[ofCode]
	if t.there[ofCode] > t.run[ofCode]+t.uncoined[ofCode] {
		if left > mostLeft(of, 1-least) {
			return fmt.Errorf("of %d changes of the code %d are seen by no test: no draw where %.0f%% are seen", of, left, 100*least)
		}
	} else if t.share(ofCode) < least {
		return fmt.Errorf("of the changes of the code %.1f%% are seen, and %.1f%% is the least", 100*t.share(ofCode), 100*least)
	}
	return nil
}

// mostLeft is how many of a draw may be left where one in so many is: more would come less than once in a hundred draws. A draw of sixty out of
// code where 95 in 100 are seen has three left, and now and then six; a check that fails by chance is soon not looked at.
func mostLeft(drawn int, share float64) int {
	left, term := 0, math.Pow(1-share, float64(drawn))
	for sum := term; sum < 0.99 && left < drawn; sum += term {
		left++
		term *= float64(drawn-left+1) / float64(left) * share / (1 - share)
	}
	return left
}
