package model

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/tcn"
)

// A condition is a question of the tables that a model answers, in Promela. Those that are not listed are left to chance.
type condition struct {
	is    string // its name, as tcn.Rule.If and the end of tcn.Need.ID have it
	where string // the acts of which it is answered, with a space between; empty: all
	says  string // the answer, in Promela; %p is the purpose of the decision that the act carries out
	loose bool   // it holds at least where the tables say so, and may hold elsewhere
}

// conditions are what makes an act of a form and is kept. They are asked of the statuses, and of what a model remembers.
var conditions = []condition{
	{is: "is-proposed", says: "force_is == proposed"},
	{is: "in-force", says: "force_is == issued"},
	{is: "revoked", says: "force_is == withdrawn || force_is == reissued"},
	{is: "over", says: "force_is == withdrawn || force_is == reissued || force_is == expired || force_is == quashed"},
	{is: "not-given", says: "force_is == proposed || force_is == abandoned"},
	{is: "under-review", says: "review_is == referred || review_is == advised"},
	{is: "asked", says: "lock_is == asked"},
	{is: "determined", says: "tribunal_is == determined"},
	{is: "on-review", where: "approve refuse ask vary", says: "settles"},
	{is: "decided-giving", says: "purpose == give"},
	{is: "decided-varying", says: "purpose == vary"},
	{is: "decided-renewing", says: "purpose == renew"},
	{is: "another-given", says: "another"},
	{is: "board-reported", says: "board"},
	{is: "commissioner-reported", says: "commissioner"},
	{is: "permitted", says: "permitted", loose: true},
}

// needs are those without which an act is void, and that are kept.
var needs = []condition{
	{is: "approved", says: "lock_is == approved && purpose == %p"},
	{is: "decided", says: "lock_is != idle && purpose == %p"},
	{is: "may-ask", says: "false"},     // nobody may: s 227(10A), s 258(4)
	{is: "may-release", says: "false"}, // by the default reading of tribunal-lifts-secrecy
}

// keptCondition is how a condition of an act is answered; nil: it is left to chance.
func keptCondition(is, act string) *condition { return find(conditions, is, act) }

// keptNeed is how a need is answered; nil: it is left to chance, or the act happens without it.
func keptNeed(n tcn.Need) *condition {
	if n.Else != tcn.Void {
		return nil
	}
	_, is, _ := strings.Cut(n.ID, "/")
	return find(needs, is, "")
}

func find(all []condition, is, act string) *condition {
	for i, c := range all {
		if c.is == is && (c.where == "" || slices.Contains(strings.Fields(c.where), act)) {
			return &all[i]
		}
	}
	return nil
}

// guard is the condition under which a rule's act happens, in Promela: a line for each part.
func (e eras) guard(s step, earlier []step) (lines []string) {
	add := func(line string) {
		if line != "" {
			lines = append(lines, line)
		}
	}
	add(e.when(s.rule.Law))
	if len(lines) == 0 {
		lines = []string{"true"} // the words always stood
	}
	for r := range tcn.Regions() {
		var at []string
		for _, m := range s.wants[r] {
			for _, f := range from(m) {
				at = append(at, is(f))
			}
		}
		slices.Sort(at)
		add(anyOf(slices.Compact(at)...))
	}
	for _, c := range s.rule.If {
		if k := keptCondition(c, s.rule.Act); k != nil {
			add(k.says)
		}
	}
	for _, o := range earlier {
		add(e.unless(s, o))
	}
	for _, n := range s.rule.Needs {
		if k := keptNeed(n); k != nil {
			when := e.when(n.Law)
			if when == lines[0] {
				when = "" // it is there whenever the rule is
			}
			add(need(when, strings.ReplaceAll(k.says, "%p", purposeOf(s.rule.Act))))
		}
	}
	return lines
}

// unless is the condition that an act is not of an earlier form: empty, where that is left to chance.
func (e eras) unless(s, earlier step) string {
	if earlier.rule.Act != s.rule.Act {
		return ""
	}
	parts := []string{e.when(earlier.rule.Law)}
	for _, c := range earlier.rule.If {
		switch k := keptCondition(c, s.rule.Act); {
		case slices.Contains(s.rule.If, c):
		case k == nil || k.loose:
			return ""
		default:
			parts = append(parts, k.says)
		}
	}
	return not(allOf(parts...))
}

// is is the condition that a region is at a status.
func is(s tcn.Status) string { return at(s.Region()) + " == " + name(s.String()) }

// at is the variable that has a region's status.
func at(r tcn.Region) string { return name(r.String()) + "_is" }

// allOf, anyOf, not and need put conditions together; an empty one always holds.
func allOf(parts ...string) string { return joined(parts, " && ") }

func anyOf(parts ...string) string {
	if slices.Contains(parts, "") {
		return ""
	}
	return joined(parts, " || ")
}

func not(what string) string {
	if what == "" {
		return "false"
	}
	return "!(" + what + ")"
}

func need(when, what string) string {
	if when == "" {
		return what
	}
	return not(when) + " || " + what
}

func joined(parts []string, by string) string {
	parts = slices.DeleteFunc(slices.Clone(parts), func(p string) bool { return p == "" })
	if len(parts) < 2 {
		return strings.Join(parts, "")
	}
	for i, p := range parts {
		if strings.ContainsAny(p, "&|") && !strings.HasPrefix(p, "!(") {
			parts[i] = "(" + p + ")"
		}
	}
	return strings.Join(parts, by)
}

// purposeOf is the purpose of the decision that an act carries out, in Promela: it has the act's name.
func purposeOf(act string) string {
	if carriesOut(act) {
		return name(act)
	}
	return "nothing"
}
