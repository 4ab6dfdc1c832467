package golden

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	hunks = 3   // places shown, before it is said that there are more
	side  = 8   // lines shown of each side of a place
	width = 160 // bytes shown of a line
	look  = 400 // lines looked through for where the two meet again
)

// diff shows the first places where two texts part, somewhat as diff -u does.
func diff(want, got string) string {
	w, g := lines(want), lines(got)
	var b strings.Builder
	shown := 0
	for i, j := 0, 0; i < len(w) || j < len(g); {
		if i < len(w) && j < len(g) && w[i] == g[j] {
			i, j = i+1, j+1
			continue
		}
		if shown++; shown > hunks {
			b.WriteString("… and in more places\n")
			break
		}
		gone, come := apart(w[i:], g[j:])
		fmt.Fprintf(&b, "@@ -%d,%d +%d,%d @@\n", i+1, gone, j+1, come)
		if i > 0 {
			b.WriteString("  " + clip(w[i-1], "") + "\n")
		}
		list(&b, "- ", w[i:i+gone], g[j:j+come])
		list(&b, "+ ", g[j:j+come], w[i:i+gone])
		i, j = i+gone, j+come
	}
	return b.String()
}

// lines cuts a text after each newline.
func lines(text string) []string {
	all := strings.SplitAfter(text, "\n")
	if last := len(all) - 1; all[last] == "" {
		return all[:last]
	}
	return all
}

// apart is how many lines of each text differ until the two meet again: the fewest that leave two equal lines after
// them, for one alone is often blank or a bracket.
func apart(w, g []string) (gone, come int) {
	meet := func(a, b int) bool { return a == len(w) && b == len(g) || a < len(w) && b < len(g) && w[a] == g[b] }
	for n := 1; n <= min(look, len(w)+len(g)); n++ {
		for a := max(0, n-len(g)); a <= min(n, len(w)); a++ {
			if b := n - a; meet(a, b) && (a == len(w) || meet(a+1, b+1)) {
				return a, b
			}
		}
	}
	return len(w), len(g)
}

// list writes the lines of one side, each so that it can be told from the other side's.
func list(b *strings.Builder, mark string, all, other []string) {
	for i, line := range all {
		if i == side {
			fmt.Fprintf(b, "%s… %d more\n", mark, len(all)-i)
			return
		}
		var beside string
		if i < len(other) {
			beside = other[i]
		}
		b.WriteString(mark + clip(line, beside) + "\n")
	}
}

// clip is a line without its newline: of a long one the part from shortly before where it leaves the other, and one
// that does not show as it is in quotes.
func clip(line, other string) string {
	text, ended := strings.CutSuffix(line, "\n")
	if len(text) > width {
		from := 0
		for from < min(len(text), len(other)) && text[from] == other[from] {
			from++
		}
		from = max(0, min(from-width/4, len(text)-width))
		cut := strings.ToValidUTF8(text[from:from+width], "")
		if from > 0 {
			cut = "…" + cut
		}
		if from+width < len(text) {
			cut += "…"
		}
		text = cut
	}
	if strings.HasSuffix(text, " ") || !utf8.ValidString(text) || strings.ContainsFunc(text, hidden) {
		text = fmt.Sprintf("%q", text)
	}
	if !ended {
		text += " (without a newline)"
	}
	return text
}

func hidden(r rune) bool { return !unicode.IsPrint(r) && r != '\t' }
