package verdict

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/actors"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// What says what an entry tells that somebody did.
func What(j docket.Judgment) string {
	if rule := j.Ruling.Rule(); rule.Act != "" {
		return doing.Event(rule.Event())
	}
	return doing.Words(acts.Verb(j.Entry.Act), "")
}

// unless ends the head of what happened all the same, before what would have made it lawful.
const unless = " unless, unreported:"

// ending says on which days it could be, and what follows. A last day is counted from what is before it, on its earliest days: of what is later it is a later one.
func ending(j docket.Judgment) string {
	if j.Again > j.Entry.N {
		return fmt.Sprintf(": entry %d tells of it too; it moves nothing more.", j.Again)
	}
	if j.Again != 0 {
		return fmt.Sprintf(": entry %d tells of it already; it moves nothing more.", j.Again)
	}
	text := ""
	switch {
	case !j.From.IsZero() && !j.Until.IsZero():
		text = fmt.Sprintf(" from %v to %v", j.From, j.Until)
	case !j.From.IsZero():
		text = fmt.Sprintf(" on or after %v", j.From)
	case !j.Until.IsZero():
		text = fmt.Sprintf(" by %v", j.Until)
	}
	strict := slices.ContainsFunc(j.Missing, func(m docket.Missing) bool { return m.Strict })
	named := slices.ContainsFunc(j.Supposes, func(s docket.Supposition) bool { return s.Strict })
	if only := ordered(j.Only, true); only != "" && text != "" {
		text = only + ", and, if all before it is as early as that allows," + text
	} else {
		text += only
	}
	switch {
	case text != "" && len(j.Only) > 0:
		j.From, j.Until, j.Only = ipa.Date{}, ipa.Date{}, nil
		return text + ending(j)
	case text != "" && strict:
		return text + ", if all before it is as early as it is told, and, unreported:"
	case text != "":
		return text + ", if all before it is as early as it is told."
	case strict:
		return ", unreported:"
	case named:
		return ", untold:"
	case len(j.Missing) > 0 && isApplication(j.Entry.Act):
		return ": anybody may write to the Tribunal, which determines its own procedure (RIPA 2000 s 68(1)). It is in a claim only if, unreported:"
	case len(j.Missing) > 0:
		return fmt.Sprintf(", but %s"+unless, called[j.Without])
	case isDouble(j):
		return fmt.Sprintf(" beside entry %d, which tells of the same on other days%s: one event with two dates, or two?", j.Against, firmer(j))
	case j.Against != 0 && len(j.Why) == 0:
		return fmt.Sprintf(" beside entry %d%s. Leave out the one that is wrong, or say on which answer each stands (\"if\").", j.Against, firmer(j))
	case j.Against != 0:
		return fmt.Sprintf(" beside entry %d%s:", j.Against, firmer(j))
	case j.Verdict == docket.Impossible:
		return " as it is told:"
	case len(j.Why) > 0:
		return fmt.Sprintf(", but %s:", called[j.Effect()])
	}
	return "."
}

// ordered says what must have been so of the days of entries.
func ordered(only []docket.Bound, strict bool) string {
	var all []string
	for _, o := range only {
		switch {
		case o.Strict != strict:
		case o.NotAfter != 0:
			all = append(all, fmt.Sprintf(" entry %d was no later than entry %d", o.Entry, o.NotAfter))
		default:
			all = append(all, fmt.Sprintf(" entry %d was on or after %v", o.Entry, o.From))
		}
	}
	return strings.Join(all, " and")
}

// firmer says which of two entries that cannot both be is on the firmer word.
func firmer(j docket.Judgment) string {
	if j.Firmer == 0 {
		return " (neither is on the firmer word)"
	}
	return fmt.Sprintf(" (entry %d is on the firmer word)", j.Firmer)
}

// as says how an entry is read that can be read in several ways, in words that people have: as "make a statement". A verb stands first, or after "as" or "or".
func as(j docket.Judgment) string {
	words := strings.Split(j.As, " ")
	for i, word := range words {
		verb, comma := strings.CutSuffix(word, ",")
		if i == 0 || words[i-1] != "as" || !isVerb(verb) {
			continue
		}
		text := doing.Words(verb, "")
		if verb == j.Ruling.Rule().Act {
			text = What(j)
		}
		if words[i] = strconv.Quote(text); comma {
			words[i] += ","
		}
	}
	return strings.Join(words, " ")
}

// isVerb reports whether a word is the verb of an act.
func isVerb(word string) bool {
	for a := range acts.All() {
		if acts.Verb(a) == word {
			return true
		}
	}
	return false
}

// called are the effects as words for an act that happened.
var called = map[tcn.Effect]string{tcn.Irregular: "irregular", tcn.Breach: "a breach of duty"}

// missed says what must have been done, by whom and by when.
func missed(m docket.Missing) string {
	who := acts.By(m.Act)
	role, _ := who.Who()
	name := layout.Who(who)
	if others := slices.DeleteFunc(slices.Clone(m.Who), func(r actors.Role) bool { return r == role }); len(others) > 0 {
		names := make([]string, len(others))
		for i, r := range others {
			names[i] = layout.Role(r)
		}
		name += " (or " + strings.Join(names, ", ") + ")"
	}
	by := fmt.Sprintf("by %v at the latest", m.By)
	switch {
	case m.Late.IsZero():
	case len(m.Wrong) > 0:
		by += fmt.Sprintf(" (in breach of a duty by %v)", m.Late)
	default:
		by += fmt.Sprintf(" (or, if what follows from it was late, by %v)", m.Late)
	}
	var text strings.Builder
	fmt.Fprintf(&text, "%s, %s: %s (%s)", by, name, doing.Event(m.Rule.Event()), layout.Join(m.Rule.Law, "; "))
	if m.Notice != "" {
		text.WriteString(", on " + m.Notice)
	}
	for _, g := range m.Wrong {
		if !m.Late.IsZero() {
			break // it need not have been
		}
		fmt.Fprintf(&text, "; itself a breach of duty: %s (%s)", layout.Reason(g), layout.Join(g.Law, "; "))
	}
	if slices.ContainsFunc(m.Or, isProceedings) {
		text.WriteString(", or bring proceedings (RIPA 2000 s 65(2)(a))")
	}
	if slices.ContainsFunc(m.Or, isRequest) {
		text.WriteString(", or ask the Investigatory Powers Commissioner to approve the decision that was refused")
	}
	return text.String()
}

// isApplication reports whether an act is an application to the Tribunal.
func isApplication(act acts.Act) bool {
	_, is := act.(acts.Apply)
	return is
}

// isRequest reports whether an act asks the Investigatory Powers Commissioner to approve what was refused.
func isRequest(act acts.Act) bool {
	_, is := act.(acts.Ask)
	return is
}

// isProceedings reports whether an act brings a claim under the Human Rights Act.
func isProceedings(act acts.Act) bool {
	claim, is := act.(acts.Claim)
	return is && claim.Basis == acts.HumanRights
}

// supposed says what is taken to be so, and for which words it matters.
func supposed(s docket.Supposition) string {
	return fmt.Sprintf("%s (%s)", s.Says, layout.Join(s.Law, "; "))
}

func numbered(all []int) string {
	words := make([]string, len(all))
	for i, n := range all {
		words[i] = fmt.Sprintf("entry %d", n)
	}
	return strings.Join(words, ", ")
}
