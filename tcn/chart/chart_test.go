package chart

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// drawn is what a Mermaid text says: from, to, and the acts between them; in a note, those that stay.
func drawn(t *testing.T, mermaid string) map[tcn.Move][]string {
	all := make(map[tcn.Move][]string)
	for _, m := range regexp.MustCompile(`(?m)^    (\w+) --> (\w+) : (.*)$`).FindAllStringSubmatch(mermaid, -1) {
		move := tcn.Move{From: word(t, m[1]), To: word(t, m[2])}
		require.NotContains(t, all, move, "parallel moves are one edge")
		all[move] = strings.Split(m[3], "<br/>")
	}
	for _, m := range regexp.MustCompile(`(?m)^    note right of (\w+) : stays on#58;<br/>(.*)$`).FindAllStringSubmatch(mermaid, -1) {
		move := tcn.Move{From: word(t, m[1]), To: word(t, m[1])}
		require.NotContains(t, all, move)
		all[move] = strings.Split(m[2], "<br/>")
	}
	return all
}

func word(t *testing.T, text string) (s tcn.Status) {
	require.NoError(t, s.UnmarshalText([]byte(text)))
	require.NotZero(t, s)
	return s
}

// event is the act of a row: what stands before who can do it.
func eventOf(row string) string {
	row, _, _ = strings.Cut(row, " · ")
	return strings.TrimPrefix(row, "along with ")
}

// Every move of every rule is drawn, once, but for rules that are there under another reading alone, and nothing else is: the table and the picture are told apart by nothing.
func TestEveryMoveIsDrawnOnce(t *testing.T) {
	everyMoveIsDrawnOnce(t, 0, acts.TechnicalCapability)
	for kind := range acts.NoticeKinds() {
		everyMoveIsDrawnOnce(t, kind, kind)
	}
	require.Equal(t, Region(tcn.RegionForce, Options{}), Region(tcn.RegionForce, Options{Kind: acts.TechnicalCapability}))
	other := Region(tcn.RegionForce, Options{Kind: acts.NationalSecurity})
	require.Equal(t, "Force of a national security notice: does it bind?", other.Title())
	require.Contains(t, other.Mermaid(), "s 252(1)")
	require.NotContains(t, other.Mermaid(), "s 253")
	require.Empty(t, Region(tcn.RegionForce, Options{Kind: 200}).nodes)
}

// everyMoveIsDrawnOnce holds the pictures of a kind of notice that the options name against the rules of one.
func everyMoveIsDrawnOnce(t *testing.T, named, kind acts.NoticeKind) {
	type arrow struct {
		move  tcn.Move
		event string
	}
	table, picture, has := make(map[arrow]int), make(map[arrow]int), make(map[tcn.Status]bool)
	for m := range tcn.Statuses(kind) {
		has[m.Status] = true
	}
	for r := range tcn.Rules(kind) {
		if r.Reading != "" {
			continue
		}
		gone := make(map[tcn.Status]bool)
		for _, m := range slices.Concat(r.Wants(), r.Carries, r.Sweeps) {
			if !has[m.From] || !has[m.To] {
				continue // a notification notice has no second key, no review and no end of its own
			}
			if !gone[m.From] {
				table[arrow{m, entities(doing.Event(r.Event()))}]++
			}
			gone[m.From] = true
		}
	}
	for region := range tcn.Regions() {
		for move, rows := range drawn(t, Region(region, Options{Kind: named}).Mermaid()) {
			require.Equal(t, region, move.From.Region())
			for _, row := range rows {
				picture[arrow{move, eventOf(row)}]++
			}
		}
	}
	require.Equal(t, table, picture)
	require.Greater(t, len(picture), 30)
}

// The machine that looplab holds and the picture agree, status by status.
func TestLooplabAgrees(t *testing.T) {
	for s := range tcn.Statuses() {
		var picture []string
		for move, rows := range drawn(t, Region(s.Region, Options{Short: true}).Mermaid()) {
			for _, row := range rows {
				if move.From == s.Status {
					picture = append(picture, eventOf(row))
				}
			}
		}
		var machine []string
		for _, event := range tcn.Machine(s.Region, s.Status).AvailableTransitions() {
			machine = append(machine, entities(doing.Event(event)))
		}
		require.ElementsMatch(t, machine, picture, s.Status)
	}
}

// DOT says what Mermaid says: the same edges, and in the boxes what leaves a status as it was.
func TestDOTSaysTheSame(t *testing.T) {
	for region := range tcn.Regions() {
		d := Region(region, Options{})
		edges := regexp.MustCompile(`(?m)^\t"(\w+)" -> "(\w+)" \[label="(.*)"\];$`).FindAllStringSubmatch(d.DOT(), -1)
		boxes := regexp.MustCompile(`(?m)^\t"(\w+)" \[label="(.*?)"`).FindAllStringSubmatch(d.DOT(), -1)
		for _, b := range boxes {
			if _, stays, found := strings.Cut(b[2], `\nstays on:\l`); found {
				edges = append(edges, []string{"", b[1], b[1], stays})
			}
		}
		picture := make(map[tcn.Move][]string)
		for _, e := range edges {
			var rows []string
			for _, row := range strings.SplitAfter(e[3], `\l`) {
				text := strings.TrimSuffix(row, `\l`)
				switch {
				case strings.HasPrefix(text, strings.Repeat("\u00a0", 4)):
					rows[len(rows)-1] += " " + strings.TrimSpace(text)
				case text != "":
					rows = append(rows, strings.TrimSpace(text))
				}
			}
			for i := range rows {
				rows[i] = entities(rows[i])
			}
			picture[tcn.Move{From: word(t, e[1]), To: word(t, e[2])}] = rows
		}
		require.Equal(t, drawn(t, d.Mermaid()), picture)
		require.Len(t, boxes, len(d.nodes))
	}
}

// Each act has with it everybody who can do it and all the words it rests on; each condition its effect and its words. The conditions
// are drawn in the region that the act aims at, and not where another is taken along.
func TestActorsLawAndNeeds(t *testing.T) {
	for r := range tcn.Rules() {
		for region := range tcn.Regions() {
			for _, e := range Region(region, Options{Needs: true}).edges {
				for _, l := range e.lines {
					if eventOf(plain(l.act)) != r.Event() {
						continue
					}
					_, rest, _ := strings.Cut(plain(l.act), " · ")
					for _, role := range r.By {
						require.Contains(t, rest, role.String())
					}
					for _, c := range r.Law {
						require.Contains(t, rest, c.String())
					}
					require.Empty(t, r.Reading, r.Event())
					if aimsElsewhere(r, region) {
						require.Empty(t, l.conditions)
						continue
					}
					require.Len(t, l.conditions, len(r.Needs))
					for i, n := range r.Needs {
						require.Regexp(t, fmt.Sprintf(`^%v( all the same)?( \(inferred\))? if %s · %s$`,
							n.Else, regexp.QuoteMeta(n.Unmet), regexp.QuoteMeta(plain(laws(n.Law)))), plain(l.conditions[i]))
					}
				}
			}
		}
	}
}

// s 255(5A): that time ends a notice breaks no duty, and that a period ends is an edge nowhere else. What a duty forbids
// until a day is kept when the day has passed: there is no status for its breach, and no edge that nobody makes but the lapse.
func TestTimeBreaksNoDuty(t *testing.T) {
	lapses := 0
	for region := range tcn.Regions() {
		d := Region(region, Options{Needs: true})
		for _, n := range d.nodes {
			require.NotContains(t, n.label(), "breach")
		}
		for _, e := range d.edges {
			for _, l := range e.lines {
				if !strings.Contains(l.act, "nobody") {
					continue
				}
				lapses++
				require.Regexp(t, `^(along with )?lapse of time`, plain(l.act))
				require.Empty(t, l.conditions)
				require.NotContains(t, l.act, "breach")
			}
		}
	}
	require.Positive(t, lapses)
}

// Every status of a region is in its picture; it begins where the region does, and has a double border where it ends: a beginning only if something leads back.
func TestStatuses(t *testing.T) {
	for region := range tcn.Regions() {
		d := Region(region, Options{})
		dot, mermaid := d.DOT(), d.Mermaid()
		n := 0
		for m := range tcn.Statuses() {
			at := fmt.Sprintf("\t%q [label=", m.Status)
			ends := m.Region == region && m.End && (!m.Initial || slices.ContainsFunc(d.edges, func(e edge) bool { return e.to == m.Status && e.from != e.to }))
			require.Equal(t, m.Region == region, strings.Contains(dot, at))
			require.Equal(t, m.Region == region, strings.Contains(mermaid, fmt.Sprintf("\" as %v\n", m.Status)))
			require.Equal(t, m.Region == region && m.Initial, strings.Contains(dot, fmt.Sprintf("\t\"\" -> %q;\n", m.Status)))
			require.Equal(t, m.Region == region && m.Initial, strings.Contains(mermaid, fmt.Sprintf("    [*] --> %v\n", m.Status)))
			require.Equal(t, ends, strings.Contains(mermaid, fmt.Sprintf("    %v --> [*]\n", m.Status)))
			require.Equal(t, ends, regexp.MustCompile(fmt.Sprintf("(?m)^\t%q .*peripheries=2", m.Status)).MatchString(dot))
			if m.Region == region {
				n++
				require.Contains(t, dot, plain(laws(m.Law)))
			}
		}
		require.Len(t, d.nodes, n)
	}
}

// The headline's picture has looplab's edges, and those alone; what is left out takes its edges along.
func TestHeadline(t *testing.T) {
	d := Headline(Options{})
	edges := drawn(t, d.Mermaid())
	for move, events := range edges {
		for _, event := range events {
			m := tcn.Headline()
			m.SetState(move.From.String())
			require.NoError(t, m.Event(t.Context(), event))
			require.Equal(t, move.To.String(), m.Current())
		}
	}
	for _, n := range d.nodes {
		m, count := tcn.Headline(), 0
		m.SetState(n.status.String())
		for move, events := range edges {
			if move.From == n.status {
				count += len(events)
			}
		}
		require.Len(t, m.AvailableTransitions(), count)
	}
	require.Equal(t, tcn.Proposed, d.start)

	first := Headline(Options{Without: []tcn.Status{tcn.Expired, tcn.Quashed, tcn.Abandoned}})
	require.Len(t, first.nodes, len(d.nodes)-3)
	require.NotRegexp(t, "expired|quashed|abandoned", first.Mermaid()+first.DOT())
}

// For any state, the status of today is marked by a word and a border, and no other is.
func TestToday(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var state tcn.State
		for r := range tcn.Regions() {
			state[r-1] = tcn.Status(rapid.Uint8().Draw(rt, "status"))
		}
		for _, d := range []Diagram{Headline(Options{At: state}), Region(tcn.RegionForce, Options{At: state}), Region(tcn.RegionLock, Options{At: state})} {
			today := state.Stage()
			if d.name != "headline" {
				today = state.In(map[string]tcn.Region{"force": tcn.RegionForce, "lock": tcn.RegionLock}[d.name])
			}
			marked := 0
			if d.has(today) {
				marked = 1
				require.Contains(rt, d.Mermaid(), fmt.Sprintf("    class %v today\n", today))
				require.Regexp(rt, fmt.Sprintf(`(?m)^\t"%v" \[label="%v \(today\).*penwidth=3, class=today\];$`, today, today), d.DOT())
				require.Contains(rt, d.Desc(), fmt.Sprintf("Today: %v.", today))
			}
			require.Equal(rt, marked, strings.Count(d.DOT(), "(today)"))
			require.Equal(rt, marked, strings.Count(d.Mermaid(), "(today)"))
		}
	})
}

// Options leave out what they say, and nothing besides.
func TestOptions(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		region := rapid.SampledFrom(slices.Collect(tcn.Regions())).Draw(rt, "region")
		all := Region(region, Options{})
		i := rapid.IntRange(0, len(all.nodes)-1).Draw(rt, "which")
		gone := all.nodes[i].status
		moving := rapid.Bool().Draw(rt, "moving")
		some := Region(region, Options{Moving: moving, Without: []tcn.Status{gone}})
		require.Equal(rt, slices.Delete(slices.Clone(all.nodes), i, i+1), some.nodes)
		require.Equal(rt, slices.DeleteFunc(slices.Clone(all.edges), func(e edge) bool {
			return e.from == gone || e.to == gone || moving && e.from == e.to
		}), some.edges)
	})
}

func TestNoRegion(t *testing.T) {
	for _, r := range []tcn.Region{0, 7, 255} {
		require.Empty(t, Region(r, Options{}))
	}
	require.Equal(t, "stateDiagram-v2\n", Diagram{}.Mermaid())
	require.Contains(t, Diagram{}.DOT(), `digraph "" {`)
	require.Equal(t, "There is nothing in it.", Diagram{}.Desc())
}

// Every region has a picture, well formed, with each of its statuses; and nothing else has one.
func TestDrawn(t *testing.T) {
	for r := range tcn.Regions() {
		picture := Drawn(r)
		require.NoError(t, xml.Unmarshal([]byte(picture), new(struct{})), r)
		for m := range tcn.Statuses() {
			require.Equal(t, m.Region == r, strings.Contains(picture, "<title>"+m.Status.String()+"</title>"), "%v in %v", m.Status, r)
		}
	}
	require.Empty(t, Drawn(0))
	require.Empty(t, Drawn(200))
}
