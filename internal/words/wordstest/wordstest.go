// Package wordstest tests types that have their texts from package words, value by value.
package wordstest

import (
	"encoding"
	"fmt"
	"strings"
	"testing"
)

// A word can be printed and written.
type word interface {
	fmt.Stringer
	encoding.TextMarshaler
}

// A reader can be read.
type reader[T any] interface {
	*T
	encoding.TextUnmarshaler
}

// Table tests an enumeration: what any value of it is called, and its last value.
func Table[T interface {
	~uint8
	word
}, P reader[T]](t testing.TB, kind string, last T) {
	t.Helper()
	seen := make(map[string]T)
	for i := range 1 << 8 {
		if t.Failed() { // one value tells enough
			return
		}
		v := T(i)
		switch text := v.String(); {
		case v == 0:
			equal(t, "no "+kind, text)
			reads[T, P](t, v, "")
		case v > last:
			equal(t, fmt.Sprint(kind, " ", i), text)
			refuses(t, v, text)
		default:
			if before, found := seen[text]; found || strings.TrimSpace(text) != text || text == "" {
				t.Errorf("%s %d is called %q, and so is %s %d; give each a word of its own", kind, i, text, kind, before)
			}
			seen[text] = v
			reads[T, P](t, v, text)
			if n := testing.AllocsPerRun(1, func() { _ = v.String() }); n != 0 {
				t.Errorf("printing %q allocates", text)
			}
		}
	}
	unreadable[T, P](t, kind, last, "?", last.String()+" ", strings.Repeat("?", 1<<10))
}

// Set tests a type of sets: what any member is called, and the set of all members.
func Set[T interface {
	~uint8 | ~uint16
	word
}, P reader[T]](t testing.TB, kind string, all T) {
	t.Helper()
	for i := range int(^T(0)) + 1 {
		if t.Failed() {
			return
		}
		v := T(i)
		switch text, unknown := v.String(), fmt.Sprint(kind, " ", uint64(v&^all)); {
		case v == 0:
			equal(t, "no "+kind, text)
			reads[T, P](t, v, "")
		case v&^all == 0:
			reads[T, P](t, v, text)
		case v&all == 0:
			equal(t, unknown, text)
			refuses(t, v, unknown)
		default:
			equal(t, (v&all).String()+"+"+unknown, text)
			refuses(t, v, unknown)
		}
	}
	var v T
	if err := P(&v).UnmarshalText([]byte("all")); err != nil || v != all {
		t.Errorf(`"all" is read as %v, %v; want %v`, v, err, all)
	}
	unreadable[T, P](t, kind, all, "?", all.String()+"+", "+", all.String()+"+all", strings.Repeat("?", 1<<10))
}

// reads tests that a value is written as the text, and read back from it.
func reads[T word, P reader[T]](t testing.TB, v T, text string) {
	t.Helper()
	written, err := v.MarshalText()
	equal(t, text, string(written))
	var back T
	if err == nil {
		err = P(&back).UnmarshalText(written)
	}
	if any(back) != any(v) || err != nil {
		t.Errorf("%v is written as %q and read back as %v: %v", v, written, back, err)
	}
}

// refuses tests that what is no value is not written.
func refuses[T word](t testing.TB, v T, says string) {
	t.Helper()
	if text, err := v.MarshalText(); err == nil || !strings.Contains(err.Error(), says) {
		t.Errorf("%v is written as %q, %v; want an error with %q", v, text, err, says)
	}
}

// unreadable tests that texts are refused with a short error, and leave a value as it was.
func unreadable[T word, P reader[T]](t testing.TB, kind string, was T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		v := was
		err := P(&v).UnmarshalText([]byte(text))
		if err == nil || !strings.Contains(err.Error(), kind) || len(err.Error()) > 1<<10 {
			t.Errorf("%.80q is read as a %s: %v", text, kind, err)
		}
		if any(v) != any(was) {
			t.Errorf("%.80q was refused, and yet made %v of %v", text, v, was)
		}
	}
}

func equal(t testing.TB, want, got string) {
	t.Helper()
	if want != got {
		t.Errorf("want %q, got %q", want, got)
	}
}
