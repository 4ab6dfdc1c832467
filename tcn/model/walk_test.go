package model

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/model/internal/walk"
)

// A world is what a model remembers, by name: a number, or the name of a constant.
type world map[string]string

func begin() world {
	w := world{"era": "0", "purpose": "nothing"}
	for _, is := range []string{"second_key", "settles", "board", "commissioner", "given", "revoked", "another", "permitted"} {
		w[is] = "false"
	}
	for r := range tcn.Regions() {
		w[at(r)] = r.Initial().String()
	}
	return w
}

// value is what an expression of Promela is in a world; what is of one syntax there and in Go is read as Go.
func (w world) value(t *testing.T, e ast.Expr) string {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return w.value(t, e.X)
	case *ast.UnaryExpr:
		require.Equal(t, token.NOT, e.Op)
		return strconv.FormatBool(w.value(t, e.X) != "true")
	case *ast.BasicLit:
		return e.Value
	case *ast.Ident:
		if v, found := w[e.Name]; found {
			return v
		}
		return e.Name
	case *ast.BinaryExpr:
		x, y := w.value(t, e.X), w.value(t, e.Y)
		switch e.Op {
		case token.LAND:
			return strconv.FormatBool(x == "true" && y == "true")
		case token.LOR:
			return strconv.FormatBool(x == "true" || y == "true")
		case token.EQL:
			return strconv.FormatBool(x == y)
		case token.NEQ:
			return strconv.FormatBool(x != y)
		default: // numbers are compared
		}
		a, err := strconv.Atoi(x)
		require.NoError(t, err)
		b, err := strconv.Atoi(y)
		require.NoError(t, err)
		return strconv.FormatBool(e.Op == token.LSS && a < b || e.Op == token.GEQ && a >= b)
	}
	t.Fatalf("%T", e)
	return ""
}

func (w world) holds(t *testing.T, says string) bool {
	e, err := parser.ParseExpr(says)
	require.NoError(t, err, says)
	return w.value(t, e) == "true"
}

// do takes a step as the model takes it.
func (w world) do(t *testing.T, s step) {
	for r := range tcn.Regions() {
		for _, m := range append(slices.Clone(s.wants[r]), s.along[r]...) {
			if f := from(m); m.From != m.To && slices.ContainsFunc(f, func(s tcn.Status) bool { return w[at(r)] == s.String() }) {
				w[at(r)] = m.To.String()
				break
			}
		}
	}
	for _, does := range s.remembers() {
		what, is, found := strings.Cut(does, " = ")
		require.True(t, found)
		w[what] = is
	}
	if w[at(tcn.RegionLock)] == "idle" {
		w["purpose"], w["second_key"], w["settles"] = "nothing", "false", "false"
	}
}

func (w world) state() (all []string) {
	for r := range tcn.Regions() {
		all = append(all, w[at(r)])
	}
	return all
}

// Whatever happens to a notice, within the bounds, the model can do as well, and comes to the same statuses: what holds of all that
// the model can do holds of the notice. So what is kept as a guard is no more than the tables ask.
func TestModelDoesWhatTheNoticeDoes(t *testing.T) {
	all := steps(slices.Collect(tcn.Rules()))
	e := erasOf(all)
	walker := walk.New(1)
	// what no act does that happens: nobody may ask then, s 258(4), s 227(10A), and the Tribunal can release nobody, s 255(8)
	unused := []string{"ask-on-review", "ask-after-deputy", "rule-on-secrecy-release"}
	never := func() (ids []string) {
		for _, s := range all {
			if walker.Done(s.rule.ID) == 0 {
				ids = append(ids, s.rule.ID)
			}
		}
		return ids
	}
	for walks := 0; walks < 300 || walks < 3000 && !slices.Equal(unused, never()); walks++ {
		w := begin()
		for i, day := range e {
			w[eraName(day)] = fmt.Sprint(i + 1)
		}
		var story []string
		for _, done := range walker.Take(80) {
			w["era"] = fmt.Sprint(eraOn(e, done.Day))
			at := slices.IndexFunc(all, func(s step) bool { return s.rule.ID == done.Rule.ID })
			require.GreaterOrEqual(t, at, 0, done.Rule.ID)
			guard := e.guard(all[at], all[:at])
			story = append(story, fmt.Sprintf("%v %s, from %v", done.Day, done.Rule.ID, w.state()))
			if done.Refused {
				require.False(t, allHold(t, w, guard), "%s", strings.Join(story, "\n"))
				continue
			}
			for _, line := range guard {
				require.True(t, w.holds(t, line), "%s\n%s: %v", strings.Join(story, "\n"), line, w)
			}
			w.do(t, all[at])
			if done.After != (tcn.State{}) {
				require.Equal(t, strings.Split(done.After.String(), " · "), w.state(), "%s", strings.Join(story, "\n"))
			}
		}
	}
	require.Equal(t, unused, never())
}

// told is a step of a walk as it is written for others: the event, and where each region then is.
type told struct {
	Walk    int          `json:"walk"` // from 1
	Event   string       `json:"event"`
	Refused bool         `json:"refused"` // some machine is elsewhere, and so none moves
	After   []tcn.Status `json:"after"`   // null, if time did something more on the same day
}

// Walks are written for an interpreter of State Charts that is not ours, a line for each step.
func TestWalksAreWritten(t *testing.T) {
	file := os.Getenv("WALKS")
	if file == "" {
		t.Skip("WALKS names the file: .ci/scxml/check sets it")
	}
	var lines []byte
	walker := walk.New(2)
	for i := range 1500 {
		for _, s := range walker.Take(60) {
			line := told{Walk: i + 1, Event: s.Rule.ID, Refused: s.Refused}
			if s.After != (tcn.State{}) {
				line.After = s.After[:]
			}
			text, err := json.Marshal(line)
			require.NoError(t, err)
			lines = append(append(lines, text...), '\n')
		}
	}
	require.NoError(t, os.WriteFile(file, lines, 0o600))
}

func allHold(t *testing.T, w world, lines []string) bool {
	return !slices.ContainsFunc(lines, func(line string) bool { return !w.holds(t, line) })
}

// eraOn is the number of the era of a day.
func eraOn(e eras, day ipa.Date) (number int) {
	for _, first := range e {
		if !day.Before(first) {
			number++
		}
	}
	return number
}
