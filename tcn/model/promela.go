package model

import (
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/shown"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Promela writes some rules as a model in Promela, with the properties as assertions: [tcn.Rules] gives those of the law, for a technical capability notice or another kind. A rule
// that is there under another reading of an open question alone is left out. The same rules give the same bytes.
func Promela(rules []tcn.Rule) string {
	all := steps(rules)
	e := erasOf(all)
	var b strings.Builder
	b.WriteString("/* The six machines of a notice, made from the tables of rules. Package model says what is kept of the law, and what is left to chance. */\n\n")
	writeNames(&b, all)
	writeEras(&b, e)
	writeVariables(&b)
	writeCheck(&b)
	b.WriteString("active proctype notice() {\n\tdo\n")
	for i, day := range e {
		fmt.Fprintf(&b, "\t:: d_step { era == %d -> era = %d; printf(\"law of %v\\n\") }\n", i, i+1, day)
	}
	b.WriteString("\t:: atomic {\n\t\tif\n")
	for i, s := range all {
		e.writeStep(&b, s, all[:i])
	}
	b.WriteString("\t\tfi;\n\t\tafter()\n\t}\n\tod\n}\n")
	return b.String()
}

// writeNames declares the statuses, the acts and the purposes.
func writeNames(b *strings.Builder, all []step) {
	var statuses, done []string
	for m := range tcn.Statuses() {
		statuses = append(statuses, m.Status.String())
	}
	seen := make(map[string]bool)
	for _, act := range append([]string{"decide", "approve", "give", "vary", "renew", "confirm", "revoke", "refer", "report", "claim", "appeal", "publish", "say"}, actsOf(all)...) {
		if !seen[name(act)] {
			done = append(done, name(act))
		}
		seen[name(act)] = true
	}
	fmt.Fprintf(b, "mtype = { %s }\n", strings.Join(statuses, ", "))
	fmt.Fprintf(b, "mtype:act = { nothing, %s }\n\n", strings.Join(done, ", "))
}

func actsOf(all []step) (acts []string) {
	for _, s := range all {
		acts = append(acts, s.rule.Act)
	}
	return acts
}

// writeEras names the eras by their first days.
func writeEras(b *strings.Builder, e eras) {
	b.WriteString("/* The law of the day: time passes from one era to the next, whenever it will. */\n")
	for i, day := range e {
		fmt.Fprintf(b, "#define %s %d\n", eraName(day), i+1)
	}
	b.WriteString("byte era = 0;\n\n")
}

// writeVariables declares what is remembered.
func writeVariables(b *strings.Builder) {
	b.WriteString("/* The six statuses, and what they were before the step. */\n")
	for r := range tcn.Regions() {
		fmt.Fprintf(b, "mtype %s = %v; mtype was_%s = %v;\n", at(r), r.Initial(), name(r.String()), r.Initial())
	}
	b.WriteString(`
/* What is remembered of the decision in hand, of the review in hand and of the notice. */
mtype:act purpose = nothing;  mtype:act was_purpose = nothing;
bool second_key;              bool was_key; /* a Commissioner has approved */
bool settles;                 /* the decision is on a review */
bool board, commissioner;     /* they have reported */
byte settled_times;
bool given, revoked, another, permitted;

/* The act of the step, and whether it is of a form that imposes further requirements. */
mtype:act act = nothing;
bool further;

`)
}

// writeCheck writes what happens before and after a step.
func writeCheck(b *strings.Builder) {
	b.WriteString("inline before() {\n\twas_purpose = purpose; was_key = second_key;\n")
	for r := range tcn.Regions() {
		fmt.Fprintf(b, "\twas_%s = %s;\n", name(r.String()), at(r))
	}
	b.WriteString("}\n\ninline after() {\n\td_step {\n")
	b.WriteString("\t\tif :: lock_is == idle -> purpose = nothing; second_key = false; settles = false :: else fi;\n")
	b.WriteString("\t\tif :: review_is == settled && was_review != settled && settled_times < 2 -> settled_times++ :: else fi;\n\t\tprintf(\"at\");")
	for r := range tcn.Regions() {
		fmt.Fprintf(b, " printf(\" \"); printm(%s);", at(r))
	}
	b.WriteString(" printf(\"\\n\");\n")
	for _, p := range properties {
		fmt.Fprintf(b, "\n\t\t/* %s, %s */\n\t\tif :: !(%s) -> printf(\"broken %s\\n\"); assert(false) :: else fi;\n", p.Name, p.Law, p.says, p.ID)
	}
	b.WriteString("\n\t\t/* What was so before the step is forgotten, and so no state is two. */\n\t\tact = nothing; further = false; was_purpose = nothing; was_key = false;\n")
	for r := range tcn.Regions() {
		fmt.Fprintf(b, "\t\twas_%s = %v;\n", name(r.String()), r.Initial())
	}
	b.WriteString("\t}\n}\n\n")
}

// writeStep writes a rule as a step that may be taken.
func (e eras) writeStep(b *strings.Builder, s step, earlier []step) {
	fmt.Fprintf(b, "\n\t\t/* %s", comment(s.rule.Event()))
	for i, c := range s.rule.Law {
		fmt.Fprintf(b, "%s %s", []string{":", ";"}[min(i, 1)], comment(c.String()))
	}
	if free := s.free(); len(free) > 0 {
		fmt.Fprintf(b, "\n\t\t   left to chance: %s", comment(strings.Join(free, ", ")))
	}
	fmt.Fprintf(b, " */\n\t\t:: (%s) ->\n\t\t\td_step {\n\t\t\t\tbefore(); act = %s; further = %t; printf(\"rule %s\\n\");\n",
		strings.Join(e.guard(s, earlier), ") &&\n\t\t   ("), name(s.rule.Act), s.has("adds-requirements"), strings.ReplaceAll(s.name, "_", "-"))
	for r := range tcn.Regions() {
		s.writeMoves(b, r)
	}
	for _, does := range s.remembers() {
		fmt.Fprintf(b, "\t\t\t\t%s;\n", does)
	}
	b.WriteString("\t\t\t}\n")
}

// writeMoves writes where a rule takes a region.
func (s step) writeMoves(b *strings.Builder, r tcn.Region) {
	var options []string
	for _, m := range append(s.wants[r], s.along[r]...) {
		if m.From == m.To {
			continue
		}
		var here []string
		for _, f := range from(m) {
			here = append(here, is(f))
		}
		options = append(options, fmt.Sprintf(":: %s -> %s = %s", anyOf(here...), at(r), name(m.To.String())))
	}
	if len(options) > 0 {
		fmt.Fprintf(b, "\t\t\t\tif %s :: else fi;\n", strings.Join(options, " "))
	}
}

// has reports whether something makes a rule's act of its form.
func (s step) has(condition string) bool {
	return slices.Contains(s.rule.If, condition)
}

// remembers is what is remembered of a rule's act.
func (s step) remembers() (does []string) {
	switch s.rule.Act {
	case "decide":
		does = append(does, "second_key = false", fmt.Sprintf("settles = %t", len(s.wants[tcn.RegionReview]) > 0))
		for _, p := range purposes {
			if s.has(p.of) {
				does = append(does, "purpose = "+name(acts.Verb(p.act)))
			}
		}
	case "approve":
		does = append(does, "second_key = true")
	case "refer":
		does = append(does, "board = false", "commissioner = false", "settled_times = 0")
	case "report":
		if s.has("by-board") {
			return []string{"board = true"}
		}
		return []string{"commissioner = true"}
	case "give":
		does = append(does, "given = true")
	case "give-another":
		does = append(does, "another = true")
	case "permit":
		does = append(does, "permitted = true")
	case "revoke":
		if len(s.wants[tcn.RegionForce]) > 0 && !s.stays(tcn.RegionForce) {
			does = append(does, "revoked = true")
		}
	}
	return does
}

// stays reports whether a rule leaves a region where it was.
func (s step) stays(r tcn.Region) bool {
	for _, m := range s.wants[r] {
		if m.From != m.To {
			return false
		}
	}
	return true
}

// free are what a rule asks and a model does not: the conditions of its form, and the needs without which its act is void.
func (s step) free() (all []string) {
	for _, c := range s.rule.If {
		if keptCondition(c, s.rule.Act) == nil {
			all = append(all, c)
		}
	}
	for _, n := range s.rule.Needs {
		if n.Else == tcn.Void && keptNeed(n) == nil {
			_, is, _ := strings.Cut(n.ID, "/")
			all = append(all, is)
		}
	}
	return all
}

// comment is a text on one line that ends no comment.
func comment(text string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(shown.Text(text)), " "), "*/", "* /")
}
