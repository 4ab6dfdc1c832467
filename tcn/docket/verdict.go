package docket

import (
	"fmt"
	"strings"
)

// Verdict says whether an entry can be as it is told. The zero Verdict is not a value.
type Verdict uint8

// The values of [Verdict].
const (
	Possible   Verdict = iota + 1 // the law lets it be, or it happened though it was irregular or a breach
	PossibleIf                    // only if something happened that nobody reports, or on some of the days that it may have
	Impossible                    // the law refuses it as it is told, or beside another entry
	NotJudged                     // it is planned, an event of law, a statement, which moves nothing, or not read as an act
)

var verdictWords = [...]string{"", "possible", "possible only if", "impossible", "not judged"}

// String returns the words for it: possible, possible only if, impossible, not judged.
func (v Verdict) String() string {
	if v > 0 && int(v) < len(verdictWords) {
		return verdictWords[v]
	}
	return fmt.Sprintf("(no such verdict: %d)", uint8(v))
}

// MarshalText returns the words for it; the zero Verdict has the empty text.
func (v Verdict) MarshalText() ([]byte, error) {
	if int(v) >= len(verdictWords) {
		return nil, fmt.Errorf("docket: verdict %d does not exist; use one of: %s", v, strings.Join(verdictWords[1:], ", "))
	}
	return []byte(verdictWords[v]), nil
}

// UnmarshalText reads the words for it.
func (v *Verdict) UnmarshalText(text []byte) error {
	for i, word := range verdictWords {
		if word == string(text) {
			*v = Verdict(i)
			return nil
		}
	}
	return fmt.Errorf("docket: verdict %s is not known; use one of: %s", clip(string(text)), strings.Join(verdictWords[1:], ", "))
}
