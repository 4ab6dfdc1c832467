package ipa

import (
	"cmp"
	"strings"
)

// comparePlaces compares two places in one work, label by label.
func comparePlaces(a, b string) int {
	roman, letters := false, false
	for a != "" && b != "" {
		var x, y string
		x, a = cutLabel(a)
		y, b = cutLabel(b)
		roman = letters // a letter under a letter is a Roman number: (c)(ii)

		// Most places share their beginning.
		if x != y {
			if n := compareLabels(x, y, roman); n != 0 {
				return n
			}
		}
		letters = isLower(x[0])
	}
	return cmp.Compare(len(a), len(b)) // a part follows its whole
}

// cutLabel takes the first label off a place: "255", then "5A", then "a".
func cutLabel(place string) (label, rest string) {
	from := 0
	for from < len(place) && (place[from] == '(' || place[from] == '/') {
		from++
	}
	to := from
	for to < len(place) && place[to] != '(' && place[to] != ')' && place[to] != '/' {
		to++
	}
	return place[from:to], strings.TrimPrefix(place[to:], ")")
}

// compareLabels compares two numbers or letters that may carry an insertion. In
// an Act, what is inserted after (c) is (ca), and what is inserted between those
// two is (cza); so a z with something after it sorts before a.
func compareLabels(a, b string, roman bool) int {
	na, resta := base(a, roman)
	nb, restb := base(b, roman)
	if na != nb {
		return cmp.Compare(na, nb)
	}
	for resta != "" && restb != "" {
		if n := cmp.Compare(rank(resta), rank(restb)); n != 0 {
			return n
		}
		resta, restb = resta[1:], restb[1:]
	}
	return cmp.Or(cmp.Compare(len(resta), len(restb)), cmp.Compare(a, b))
}

// base splits a label into its place in the original run and the insertion:
// "5A" is 5 and "A", "czi" is the third and "zi", Roman "iiia" is 3 and "a".
// Numbers come before small letters, and those before capitals.
func base(label string, roman bool) (n int, insertion string) {
	const afterNumbers, afterLetters = 100_000, 200_000
	if i := strings.IndexFunc(label, func(r rune) bool { return r < '0' || r > '9' }); i != 0 {
		if i < 0 {
			i = len(label)
		}
		return number(label[:i]), label[i:]
	}
	if roman {
		if n, rest := romanNumber(label); n > 0 {
			return afterNumbers + n, rest
		}
	}
	if isLower(label[0]) {
		return afterNumbers + int(label[0]-'a') + 1, label[1:]
	}
	return afterLetters + int(label[0]), label[1:]
}

// rank places the first letter of an insertion.
func rank(insertion string) int {
	letter := int(insertion[0] | 0x20) // without regard to case
	if letter == 'z' && len(insertion) > 1 {
		return 0
	}
	return letter
}

// romanNumber reads the longest Roman number at the start of a label.
func romanNumber(label string) (n int, rest string) {
	digits := []struct {
		text  string
		value int
	}{{"x", 10}, {"ix", 9}, {"v", 5}, {"iv", 4}, {"i", 1}}
	for _, d := range digits {
		for strings.HasPrefix(label, d.text) {
			n, label = n+d.value, label[len(d.text):]
		}
	}
	return n, label
}

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
