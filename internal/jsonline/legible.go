package jsonline

import (
	"fmt"
	"strconv"
	"unicode/utf8"
)

// Legible says what cannot be read as text in JSON, if anything: bytes that are no UTF-8, and the escape of one half of a character without
// the other. Package encoding/json reads both as U+FFFD, so that a name would become another in silence, and two names one.
func Legible(data []byte) *Fault {
	for i := 0; i < len(data); {
		switch c := data[i]; {
		case c == '\\':
			width := escape(data[i:])
			if width == 0 {
				return &Fault{Says: fmt.Sprintf("%s is half a character", data[i:i+len(`\ud800`)]), Cure: "write the character itself, or both halves of it"}
			}
			i += width
		case c < utf8.RuneSelf:
			i++
		default:
			r, width := utf8.DecodeRune(data[i:])
			if r == utf8.RuneError && width == 1 {
				return &Fault{Says: fmt.Sprintf("byte %#x is not UTF-8", c), Cure: "write it in UTF-8"}
			}
			i += width
		}
	}
	return nil
}

// escape is the length of the escape at the beginning; zero if it is half a character.
func escape(data []byte) int {
	const one, both = len(`\ud800`), len(`\ud83d\ude00`)
	first, ok := unit(data)
	switch {
	case !ok || first < 0xd800 || first > 0xdfff:
		return min(2, len(data)) // what is no escape at all is no JSON either
	case first > 0xdbff || len(data) < both:
		return 0
	}
	if second, ok := unit(data[one:]); !ok || second < 0xdc00 || second > 0xdfff {
		return 0
	}
	return both
}

// unit is the number that is escaped at the beginning, as \ud83d.
func unit(data []byte) (uint64, bool) {
	const length = len(`\ud800`)
	if len(data) < length || data[0] != '\\' || data[1] != 'u' {
		return 0, false
	}
	n, err := strconv.ParseUint(string(data[2:length]), 16, 16)
	return n, err == nil
}
