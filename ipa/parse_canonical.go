package ipa

import "strings"

// readCanonical reads the short form of a place in a known work, as [Citation.String] writes it, and nothing else.
// The tables of this module have thousands of these, and the reader of what people write would take most of the time
// in which a program may start. Whatever it reads the reader reads the same, which FuzzParse holds it to.
func readCanonical(text string) (Citation, bool) {
	text, day, pinned := strings.Cut(text, "@")
	var pin Date
	if pinned {
		var err error
		if pin, err = ParseDate(day); err != nil {
			return Citation{}, false
		}
	}
	k, text := canonicalWork(text)
	short, place, _ := strings.Cut(text, " ")
	c := Citation{work: k.work, unit: k.unit, place: place, pin: pin}
	if short == units[k.unit].short {
		return c, isPlace(place)
	}
	number, paragraph, divided := strings.Cut(place, " para ")
	c.unit, c.place = schedule, number
	if divided {
		c.place += "/" + paragraph
	}
	whole := isPlace(number) && !strings.Contains(number, "(")
	return c, short == units[schedule].short && whole && (!divided || isPlace(paragraph))
}

// canonicalWork takes the name of the work off a citation; without one it is the Act of 2016.
func canonicalWork(text string) (*known, string) {
	if strings.HasPrefix(text, "s ") {
		return &knownWorks[0], text
	}
	for i := 1; i < len(knownWorks); i++ {
		k := &knownWorks[i]
		between := " "
		if k.work.kind == instrument {
			between = ", "
		}
		if after, ok := strings.CutPrefix(text, k.short); ok {
			if after, ok := strings.CutPrefix(after, between); ok {
				return k, after
			}
		}
	}
	return &knownWorks[0], text
}

// isPlace says whether a text is a number and what is within it: "255", "8(b)".
func isPlace(text string) bool {
	number, within, divided := strings.Cut(text, "(")
	if number == "" || number[0] < '1' || number[0] > '9' || !isLabelled(number) {
		return false
	}
	for depth := 2; divided; depth++ {
		label, after, closed := strings.Cut(within, ")")
		if depth > deepestPlace || !closed || label == "" || !isLabelled(label) {
			return false
		}
		if after == "" {
			return true
		}
		within, divided = strings.CutPrefix(after, "(")
		if !divided {
			return false
		}
	}
	return true
}

func isLabelled(label string) bool {
	for i := range len(label) {
		if !isLabel(label[i]) {
			return false
		}
	}
	return len(label) <= longestLabel && wellFormed(label)
}
