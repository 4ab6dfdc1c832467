package chart

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Region is the diagram of a region's machine, from the table of rules: every status, and every move that a rule makes.
// Moves between the same two statuses are the lines of one edge. A line that begins with "along with" is an act that
// aims at another region, and takes this one along if it is where the edge begins.
// It is that of a technical capability notice, or of the kind of notice that the options name.
// A rule that is there under another reading of an open question alone ([tcn.Rule].Reading) is not drawn.
// For what is no region the diagram has nothing in it.
func Region(r tcn.Region, o Options) Diagram {
	if r.Initial() == 0 {
		return Diagram{}
	}
	title := strings.ToUpper(r.String()[:1]) + r.String()[1:] + o.ofKind() + ": " + strings.ToLower(r.Question()[:1]) + r.Question()[1:]
	d := newDiagram(r.String(), title, func(m tcn.Meaning) bool { return m.Region == r }, r.Initial(), o.At.In(r), o)
	for rule := range tcn.Rules(o.kind()) {
		if rule.Reading != "" {
			continue
		}
		for _, m := range moves(rule) {
			if m.From.Region() == r && (m.From != m.To || !o.Moving) {
				d.add(m.From, m.To, o.line(rule, r))
			}
		}
	}
	return d
}

// ofKind says in a title of which kind of notice the diagram is, if it is no technical capability notice.
func (o Options) ofKind() string {
	if o.kind() == acts.TechnicalCapability {
		return ""
	}
	return " of a " + o.Kind.String()
}

// moves are a rule's moves, each once. What it sweeps in every run it does not sweep where it moves its own.
func moves(r tcn.Rule) []tcn.Move {
	all := slices.Concat(r.Wants(), r.Carries)
	for _, m := range r.Sweeps {
		if !slices.ContainsFunc(all, func(own tcn.Move) bool { return own.From == m.From }) {
			all = append(all, m)
		}
	}
	return all
}

// line words a rule for an edge of a region.
func (o Options) line(r tcn.Rule, region tcn.Region) line {
	var l line
	l.act = doing.Event(r.Event())
	along := aimsElsewhere(r, region)
	if along {
		l.act = "along with " + l.act
	}
	if !o.Short {
		l.act += dot + who(r.By) + dot + laws(r.Law)
	}
	if o.Needs && !along {
		for _, n := range r.Needs {
			l.conditions = append(l.conditions, o.condition(n))
		}
	}
	return l
}

// aimsElsewhere reports whether the act must find other regions at a status, and not this one.
func aimsElsewhere(r tcn.Rule, region tcn.Region) bool {
	here := slices.ContainsFunc(r.Wants(), func(m tcn.Move) bool { return m.From.Region() == region })
	return len(r.Wants()) > 0 && !here
}

// condition words a need by what follows if it is unmet.
func (o Options) condition(n tcn.Need) string {
	says := n.Else.String()
	if n.Else == tcn.Lawful {
		says += " all the same"
	}
	if n.Inferred {
		says += " (inferred)"
	}
	says += " if " + n.Unmet
	if o.Short {
		return says
	}
	says += dot + laws(n.Law)
	return says
}

// who lists the roles that can act. What nobody does, time does.
func who(roles []actors.Role) string {
	if len(roles) == 0 {
		return whole("nobody: time does")
	}
	words := make([]string, len(roles))
	for i, r := range roles {
		words[i] = whole(r.String())
	}
	return strings.Join(words, ", ")
}

func laws(citations []ipa.Citation) string {
	words := make([]string, len(citations))
	for i, c := range citations {
		words[i] = whole(c.String())
	}
	return strings.Join(words, "; ")
}

// whole is a text that is not broken between lines.
func whole(text string) string { return strings.ReplaceAll(text, " ", "\u00a0") }

// dot stands between the parts of a line, and never begins one.
const dot = "\u00a0· "
