package shown

import (
	"bytes"
	"io"
	"strings"
)

// A Screen is what a command writes, in memory. All that is put on it is shown as [Text] shows it, and the colours are its own: no text can hold
// one, since there is no other way onto a screen. The zero Screen is empty and has no colours.
type Screen struct {
	Colour bool // whether Put gives colours
	ASCII  bool // whether Put draws lines, arrows and points with signs of ASCII, each of one sign as before
	text   bytes.Buffer
}

// A Colour is a code of ANSI's. The zero Colour is none.
type Colour string

// The colours that pages use.
const (
	Bold   Colour = "1"
	Red    Colour = "31"
	Green  Colour = "32"
	Yellow Colour = "33"
)

// Put puts a text on the screen, in a colour if the screen has colours and the text is not empty.
func (s *Screen) Put(c Colour, text string) {
	if s.ASCII {
		text = drawn.Replace(text)
	}
	if !s.Colour || c == "" || strings.TrimSpace(text) == "" {
		s.text.WriteString(Text(text))
		return
	}
	s.text.WriteString("\x1b[" + string(c) + "m" + Text(text) + "\x1b[0m")
}

// drawn has, for each sign with which pages are drawn, the one of ASCII that takes its place. The letters of names and words stay: nothing else
// could be read for them.
var drawn = strings.NewReplacer("─", "-", "│", "|", "·", ".", "→", ">", "—", "-", "–", "-", "…", ".", "’", "'", "‘", "'", "“", `"`, "”", `"`, "×", "x", "≤", "<", "\u00a0", " ")

// End ends a line, without space at its end.
func (s *Screen) End() {
	s.text.Truncate(len(bytes.TrimRight(s.text.Bytes(), " ")))
	s.text.WriteByte('\n')
}

// Write puts a text on the screen, as an encoder of JSON does: what it is as JSON it stays. Each Write is a text of its own. The error is always nil.
func (s *Screen) Write(text []byte) (int, error) {
	s.text.WriteString(Text(string(text)))
	return len(text), nil
}

// String is what stands on the screen.
func (s *Screen) String() string { return s.text.String() }

// WriteTo writes out what stands on the screen. The error is the writer's.
func (s *Screen) WriteTo(w io.Writer) (int64, error) {
	n, err := w.Write(s.text.Bytes())
	return int64(n), err
}
