package explore

import (
	"fmt"
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A Property is something that must hold of every notice on every day, or of every choice that it has on the day. It gives what
// is wrong, or nothing.
type Property struct {
	Name   string                              // what holds, in plain English
	Law    string                              // the words from which it follows; empty where it follows from how the library is made
	Notice func(tcn.Notice) string             // nil for a property of choices
	Choice func(tcn.Notice, tcn.Choice) string // nil for a property of notices
}

// Properties lists the properties: those of notices, then those of choices.
func Properties() iter.Seq[Property] { return slices.Values(properties) }

// Check gives what is wrong with a notice on its day, property by property.
func Check(n tcn.Notice) []string {
	wrong := CheckNotice(n)
	for o := range n.Choices() {
		for _, p := range properties {
			if p.Choice == nil {
				continue
			}
			if says := p.Choice(n, o); says != "" {
				wrong = append(wrong, fmt.Sprintf("%s: %s: %s", p.Name, o.Rule().Event(), says))
			}
		}
	}
	return wrong
}

// CheckNotice is Check without the properties of choices, which take most of its time.
func CheckNotice(n tcn.Notice) []string {
	var wrong []string
	for _, p := range properties {
		if p.Notice == nil {
			continue
		}
		if says := p.Notice(n); says != "" {
			wrong = append(wrong, p.Name+": "+says)
		}
	}
	return wrong
}

var properties = []Property{
	{"a notice is quashed on a claim alone", "RIPA 2000 s 67(7)(azc)", quashingNeedsClaim, nil},
	{"secrecy binds exactly those to whom a notice was given", "s 255(8)", secrecyFollowsGiving, nil},
	{"a notice binds exactly while it is in force", "s 255(9)", complianceIsDue, nil},
	{"what is under review or stayed need not be complied with, and everything else must", "s 257(3)", suspensionIsExact, nil},
	{"an ended notice has no decision and no review pending", "s 253(1)", endIsEnd, nil},
	{"proceedings to enforce follow a giving", "s 255(10)", enforcementFollowsGiving, nil},
	{"the standstill is there exactly while a review is pending and the words stand", "s 257(3A)", standstillIsExact, nil},
	{"the press and the public owe nothing", "s 255(8)", pressOwesNothing, nil},
	{"a notice in force under the two years has a last day that has not passed", "s 255(5A)", lifeIsNotOver, nil},
	{"every position has its correlative", "", correlatives, nil},
	{"a clock has days exactly if it is known to start, and of a review's periods one binds", "s 257(4)", clocksAreSound, nil},
	{"every ground names its cure and its curer, or says that nothing cures it", "", nil, groundsAreWhole},
	{"a choice is what trying its act says", "", nil, choicesAreTried},
}

func quashingNeedsClaim(n tcn.Notice) string {
	if n.State().In(tcn.RegionForce) != tcn.Quashed {
		return ""
	}
	for r := range n.Runs(tcn.RegionTribunal) {
		if r.Status != tcn.Dismissed && r.Status != tcn.Challenged {
			return ""
		}
	}
	return "it is quashed, and no claim has come so far"
}

func secrecyFollowsGiving(n tcn.Notice) string {
	binds := false
	for p := range n.Positions(actors.RoleRelevantOperator) {
		binds = binds || p.Kind == tcn.Duty && (cites(p, "s 255(8)") || cites(p, "s 258A(8)") || cites(p, "s 95(2)"))
	}
	switch at := n.State().In(tcn.RegionSecrecy); {
	case (at == tcn.Unbound || at == tcn.Leaked) != n.Given().IsZero():
		return fmt.Sprintf("%v, though given on %v", at, n.Given())
	case binds == n.Given().IsZero():
		return fmt.Sprintf("the duty is there: %t, though given on %v", binds, n.Given())
	}
	return ""
}

func complianceIsDue(n tcn.Notice) string {
	inForce := n.State().In(tcn.RegionForce) == tcn.Issued
	for p := range n.Positions(actors.RoleRelevantOperator) {
		if p.Kind == tcn.Duty && isOfCompliance(p) && !inForce {
			return "the recipient must comply with a notice that is not in force"
		}
	}
	if inForce != (!n.Given().IsZero() && n.Ended().IsZero()) {
		return fmt.Sprintf("in force: %t, given on %v, ended on %v", inForce, n.Given(), n.Ended())
	}
	return ""
}

func suspensionIsExact(n tcn.Notice) string {
	var due, referred, stayed, gotDue, gotReferred, gotStayed []string
	for r := range n.Requirements() {
		switch {
		case !r.Gone.IsZero() || n.State().In(tcn.RegionForce) != tcn.Issued:
		default:
			if yet, _ := n.Binds(r.Name); yet && r.Referred.IsZero() && r.Suspended.IsZero() {
				due = append(due, r.Name)
			}
			if !r.Referred.IsZero() {
				referred = append(referred, r.Name)
			}
			if !r.Suspended.IsZero() {
				stayed = append(stayed, r.Name)
			}
		}
	}
	for p := range n.Positions(actors.RoleRelevantOperator) {
		switch {
		case p.Kind == tcn.Duty && isOfCompliance(p), p.ID == "operator/make-change": // whose duty has been done
			gotDue = append(gotDue, p.Requirements...)
		case p.Kind == tcn.Liberty && (cites(p, "s 257(3)") || cites(p, "s 90(4)")) && len(p.Requirements) > 0:
			gotReferred = p.Requirements
		case p.Kind == tcn.Liberty && cites(p, "RIPA 2000 s 67(6)"):
			gotStayed = p.Requirements
		}
	}
	slices.Sort(due)
	slices.Sort(gotDue)
	if !slices.Equal(due, gotDue) || !slices.Equal(referred, gotReferred) || !slices.Equal(stayed, gotStayed) {
		return fmt.Sprintf("due %q, referred %q, stayed %q; positions say %q, %q, %q", due, referred, stayed, gotDue, gotReferred, gotStayed)
	}
	return ""
}

// isOfCompliance reports whether a position is about complying with the notice, of whichever kind.
func isOfCompliance(p tcn.Position) bool {
	return cites(p, "s 255(9)") || cites(p, "s 258A(9)") || p.ID == "operator/comply"
}

func endIsEnd(n tcn.Notice) string {
	if !n.State().In(tcn.RegionForce).Ended() {
		return ""
	}
	for _, region := range []tcn.Region{tcn.RegionLock, tcn.RegionReview} {
		for r := range n.Runs(region) {
			if r.Live() {
				return fmt.Sprintf("%v run %d is %v", region, r.N, r.Status)
			}
		}
	}
	for r := range n.Requirements() {
		if !r.Referred.IsZero() || !r.Suspended.IsZero() {
			return fmt.Sprintf("%q is still suspended", r.Name)
		}
	}
	return ""
}

func enforcementFollowsGiving(n tcn.Notice) string {
	if at := n.State().In(tcn.RegionEnforcement); at != tcn.Unsued && n.Given().IsZero() {
		return fmt.Sprintf("%v before the giving", at)
	}
	return ""
}

func standstillIsExact(n tcn.Notice) string {
	day := n.Now()
	if !n.LawDay().IsZero() {
		day = n.LawDay()
	}
	pending := false
	for r := range n.Runs(tcn.RegionReview) {
		pending = pending || r.Live()
	}
	still := false
	for p := range n.Positions(actors.RoleRelevantOperator) {
		still = still || p.Kind == tcn.Duty && (cites(p, "s 257(3A)") || cites(p, "s 90(4A)"))
	}
	if want := pending && ipa.InForce(ipa.MustParse("s 257(3A)"), day) == ipa.Stands; still != want {
		return fmt.Sprintf("the standstill is there: %t; a review is pending: %t, on %v", still, pending, day)
	}
	return ""
}

func pressOwesNothing(n tcn.Notice) string {
	for p := range n.Positions(actors.RolePress, actors.RolePublic) {
		if p.Kind == tcn.Duty || p.Kind == tcn.Disability {
			return p.String()
		}
	}
	return ""
}

func lifeIsNotOver(n tcn.Notice) string {
	last := n.LastDay()
	if n.State().In(tcn.RegionForce) == tcn.Issued && !last.IsZero() && last.Before(n.Now()) {
		return fmt.Sprintf("it is in force on %v, its last day was %v", n.Now(), last)
	}
	return ""
}

func correlatives(n tcn.Notice) string {
	all := slices.Collect(n.Positions())
	for i, p := range all {
		back := p.Correlative()
		there := func(o tcn.Position) bool { return samePosition(o, back) }
		near := all[max(0, i-1):min(len(all), i+2)] // where it stands as a rule: beside its other side
		switch {
		case !samePosition(back.Correlative(), p):
			return fmt.Sprintf("%v is not its correlative's correlative", p)
		case !slices.ContainsFunc(near, there) && !slices.ContainsFunc(all, there):
			return fmt.Sprintf("%v has none", p)
		}
	}
	return ""
}

// samePosition reports whether two positions say the same of the same people.
func samePosition(p, o tcn.Position) bool {
	return p.ID == o.ID && p.Holder == o.Holder && p.Kind == o.Kind && p.Counterparty == o.Counterparty && p.Content == o.Content &&
		p.Clock == o.Clock && p.Broken == o.Broken &&
		slices.Equal(p.Law, o.Law) && slices.Equal(p.Requirements, o.Requirements) && slices.Equal(p.Undone, o.Undone)
}

func clocksAreSound(n tcn.Notice) string {
	binding := make(map[int]int)
	for c := range n.Clocks() {
		switch {
		case c.Phase == tcn.NoDate && c.Span != (ipa.Span{}):
			return fmt.Sprintf("%s has no date yet, and has %v", c.Name, c.Span)
		case c.Phase != tcn.NoDate && c.Phase != tcn.Finished && c.Span == (ipa.Span{}):
			return fmt.Sprintf("%s is %v, and has no days", c.Name, c.Phase)
		case c.Left < 0 || c.Left > 0 && c.Phase != tcn.Running:
			return fmt.Sprintf("%s is %v, with %d days left", c.Name, c.Phase, c.Left)
		}
		if c.Binding {
			binding[c.Run]++
		}
	}
	for run, count := range binding {
		if count > 1 {
			return fmt.Sprintf("of review %d, %d periods bind", run, count)
		}
	}
	return ""
}

func groundsAreWhole(_ tcn.Notice, o tcn.Choice) string {
	grounds := o.Grounds()
	if o.Effect != tcn.Lawful && len(grounds) == 0 {
		return fmt.Sprintf("%v, with no grounds", o.Effect)
	}
	worst := tcn.Lawful
	for _, g := range grounds {
		worst = max(worst, g.Effect)
		if g.Says == "" || len(g.Law) == 0 || (g.Cure == "") != (g.By == 0) {
			return fmt.Sprintf("%+v", g)
		}
	}
	if worst != o.Effect {
		return fmt.Sprintf("%v, its gravest ground %v", o.Effect, worst)
	}
	return ""
}

func choicesAreTried(n tcn.Notice, o tcn.Choice) string {
	r, err := n.Try(o.Act())
	same := err == nil && r.ID() == o.ID()
	switch void := o.Effect == tcn.Void; {
	case len(o.Who()) == 0:
		return "nobody could do it"
	case void && same && r.Effect() != tcn.Void:
		return fmt.Sprintf("void; tried it is %v", r.Effect())
	case void && o.After != n.State():
		return fmt.Sprintf("void, and moves to %v", o.After)
	case !void && err != nil:
		return err.Error()
	case !void && (!same || r.Effect() != o.Effect || r.After() != o.After):
		return fmt.Sprintf("%v, to %v; tried it is %v, to %v", o.Effect, o.After, r, r.After())
	}
	return ""
}

// cites reports whether a position rests on some words, in any version.
func cites(p tcn.Position, words string) bool {
	whole := ipa.MustParse(words)
	return slices.ContainsFunc(p.Law, func(c ipa.Citation) bool { return c.At(ipa.Date{}) == whole })
}
