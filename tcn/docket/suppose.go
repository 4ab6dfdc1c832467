package docket

import (
	"cmp"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// withPersons is the docket with what it does not tell of the persons supposed: that they are such as can be given a notice of the
// requirements told. It says what, notice by notice.
func (d Docket) withPersons() (Docket, map[string][]Supposition) {
	supposed := map[string][]Supposition{}
	notices := slices.Clone(d.notices)
	for i := range notices {
		to := &notices[i].To
		suppose := func(says, law string) {
			supposed[notices[i].Name] = append(supposed[notices[i].Name], Supposition{Says: nameless(to.Name) + " " + says, Law: []ipa.Citation{ipa.MustParse(law)}})
		}
		told := d.told(notices[i].Name)
		if to.Kind == 0 {
			to.Kind = actors.Telecommunications
			word := "is a telecommunications operator"
			if slices.ContainsFunc(told, isPostal) {
				to.Kind, word = actors.Postal, "is a postal operator"
			}
			suppose(word, asked(notices[i].kind(), "decide-give/telecommunications", cmp.Or(operatorLaw[notices[i].kind()], "s 253(3)")))
		}
		if to.Nexus == 0 {
			to.Nexus = actors.ServiceInUK
			suppose("offers or provides a service to persons in the United Kingdom", "s 261(10)")
		}
		large := asked(notices[i].kind(), "decide-give/large-enough", "")
		if len(told) == 0 || to.Kind == actors.Postal { // whom reg 4(3) of SI 2018/353 does not ask
			large = ""
		}
		if large = asked(notices[i].kind(), "decide-give/of-many", large); large != "" && to.Serves == 0 && to.Intends == 0 {
			to.Serves = manyPersons
			suppose("serves more than 10,000 persons in the United Kingdom", large)
		}
	}
	d.notices = notices
	return d, supposed
}

// operatorLaw are the words that say to whom a notice of a kind can be given, where they are the kind's own.
var operatorLaw = map[acts.NoticeKind]string{acts.Notification: "s 258A(11)"}

// asked are the words of a need, by its ID, of which a notice of a kind is asked; other words, where it is not asked of the kind.
func asked(kind acts.NoticeKind, need, otherwise string) string {
	for r := range tcn.Rules(kind) {
		for _, n := range r.Needs {
			if n.ID == need {
				return n.Law[0].String()
			}
		}
	}
	return otherwise
}

// manyPersons is more than 10,000.
const manyPersons = 10_001

func nameless(name string) string {
	if name == "" {
		return "the person"
	}
	return name
}

// told are the requirements that the docket tells of a notice.
func (d Docket) told(notice string) []acts.Requirement {
	var all []acts.Requirement
	for i := range d.entries {
		if decided, is := d.entries[i].Act.(acts.Decide); is && d.entries[i].Notice == notice {
			all = append(all, decided.Adds...)
		}
	}
	return all
}

// isPostal reports whether a requirement is one of those for postal operators.
func isPostal(r acts.Requirement) bool {
	return slices.ContainsFunc(postalParagraphs, r.Obligation.Within)
}

// postalParagraphs are the obligations of postal operators: SI 2018/353, Sch 1 and 2, Pt 2.
var postalParagraphs = func() (all []ipa.Citation) {
	for _, schedule := range []string{"1", "2"} {
		for para := 14; para <= 16; para++ {
			all = append(all, ipa.MustParse(fmt.Sprintf("SI 2018/353, Sch %s para %d", schedule, para)))
		}
	}
	return all
}()

// untold are the requirements that acts name of notices whose requirements nobody tells.
func (d Docket) untold() map[string][]string {
	names, isTold := map[string][]string{}, map[string]bool{}
	for _, n := range d.notices {
		isTold[n.Name] = len(d.told(n.Name)) > 0
	}
	for i := range d.entries {
		e := &d.entries[i]
		if !e.isDone() || isTold[e.Notice] {
			continue
		}
		var deed acts.Deed
		_, _ = acts.Flatten(e.Act, &deed) // it has no day yet
		for _, name := range slices.Concat(deed.Names, deed.Removes) {
			if !slices.Contains(names[e.Notice], name) {
				names[e.Notice] = append(names[e.Notice], name)
			}
		}
	}
	return names
}

// complete gives an act the findings and the matters considered on which it is silent, as assumed, an obligation where it names none, and
// to a decision to give the requirements that are named and not told.
func (b *bench) complete(n tcn.Notice, act acts.Act, day ipa.Date) acts.Act {
	switch a := act.(type) {
	case acts.Change, acts.Say:
		return act // nobody is taken to have weakened anything, and a statement has nothing to find
	case acts.Extend:
		a.Written = true
		act = a
	case acts.Refuse:
		a.Reasons = true
		act = a
	default: // the others are as they are told
	}
	later, _ := n.On(day) // or the notice as it is
	for o := range later.ChoicesOf(act) {
		if sameKind(o.Act(), act) && sameBasis(o.Act(), act) {
			act = acts.Assume(act, o.Act())
			break
		}
	}
	return b.withNames(n.Name(), opened(act))
}

// fewer is an act, as judged on a notice, with those findings alone of what it was silent on that its rule asks for.
func fewer(at tcn.Notice, act, told acts.Act, j *Judgment) acts.Act {
	was, err := at.Try(acts.Dated(act, j.Day))
	if err != nil {
		return act
	}
	return acts.Fewer(act, told, func(a acts.Act) bool {
		is, err := at.Try(acts.Dated(a, j.Day))
		return err == nil && is.Rule().ID == was.Rule().ID && is.Effect() == was.Effect() && len(is.Grounds()) == len(was.Grounds())
	})
}

// sameBasis reports whether two acts, if they are claims, are on one basis: a complaint is of one aggrieved, and proceedings are of a victim.
func sameBasis(a, b acts.Act) bool {
	var one, two acts.Deed
	_, _ = acts.Flatten(a, &one) // what has no day yet has its basis all the same
	_, _ = acts.Flatten(b, &two)
	return one.Basis == two.Basis
}

// withNames is a decision to give with the requirements that are named of the notice and not told; any other act as it is.
func (b *bench) withNames(notice string, act acts.Act) acts.Act {
	decided, is := act.(acts.Decide)
	if !is || decided.To != acts.Giving || len(decided.Adds) == 0 || len(b.names[notice]) == 0 {
		return act
	}
	decided.Adds = slices.Clone(decided.Adds)
	for _, name := range b.names[notice] {
		if !slices.ContainsFunc(decided.Adds, func(r acts.Requirement) bool { return r.Name == name }) {
			r := decided.Adds[0]
			r.Name = name
			decided.Adds = append(decided.Adds, r)
		}
	}
	return decided
}

// suppose lists what is supposed of an act besides acts that are missing: of how it is told, when it is filled in.
func (b *bench) suppose(j *Judgment, told, filled acts.Act) {
	if j.Verdict == Impossible {
		return
	}
	var deed acts.Deed
	_, _ = acts.Flatten(told, &deed)
	for _, name := range slices.Concat(deed.Names, deed.Removes) {
		if slices.Contains(b.names[j.Entry.Notice], name) {
			j.Supposes = append(j.Supposes, Supposition{Says: fmt.Sprintf("the notice has a requirement %q", name), Law: j.Ruling.Rule().Law[:1], Strict: true})
			j.Verdict = max(j.Verdict, PossibleIf)
		}
	}
	more := further(j)
	if len(more) > 0 {
		j.Verdict = max(j.Verdict, PossibleIf)
	}
	if b.quick {
		return
	}
	if says := assumed(told, filled, j.Entry.Happened); says != "" {
		j.Supposes = append(j.Supposes, Supposition{Says: says, Law: j.Ruling.Rule().Law[:1]})
	}
	j.Supposes = append(j.Supposes, more...)
	if law, is := writing[acts.Verb(told)]; is && !deed.Oral {
		j.Supposes = append(j.Supposes, Supposition{Says: "it was in writing", Law: []ipa.Citation{ipa.MustParse(law)}})
	}
}

// writing are the acts that are done in writing, with the words that say so.
var writing = map[string]string{
	"give": "s 255(5)", "vary": "s 256(10)", "revoke": "s 256(10)", "renew": "s 256A(5)", "confirm": "s 257(11)", "extend": "SI 2018/354, reg 2B(4)",
}

// findingWords are the findings whose keys say too little.
var findingWords = map[string]string{
	"heard": "both sides heard", "quorate": "with a quorum", "special": "special circumstances", "to-person": "reported to the person too",
}

// assumed says which fields of an act were filled in, by the keys that a file has for them; nothing if none was.
func assumed(told, filled acts.Act, when When) string {
	if reflect.DeepEqual(told, filled) {
		return "" // as a rule, and it is much quicker to see
	}
	before, after := fields(told, when), fields(filled, when)
	var findings, all []string
	for _, k := range after.keys {
		switch {
		case string(before.values[k]) == string(after.values[k]) || k == "run" || k == "written":
		case k == "considered":
			all = append(all, "the matters to be considered were considered")
		case k == "reasons":
			all = append(all, "written reasons were given")
		case k == "adds":
			all = append(all, "it has a requirement that the law allows")
		default:
			findings = append(findings, cmp.Or(findingWords[k], strings.ReplaceAll(k, "-", " ")))
		}
	}
	if len(findings) > 0 {
		all = append([]string{"found: " + strings.Join(findings, ", ")}, all...)
	}
	return strings.Join(all, "; ")
}

// keyed are the fields of an act as its file has them, in order.
type keyed struct {
	keys   []string
	values map[string]json.RawMessage
}

func fields(act acts.Act, when When) keyed {
	f := keyed{values: map[string]json.RawMessage{}}
	laid, bad := when.laid(act)
	if bad != nil {
		return f // what is no act has nothing filled in
	}
	raw, err := acts.Encode(laid)
	if err != nil {
		return f // nor has what has no text
	}
	f.keys, f.values, _ = keysOf(raw) // it was just written
	return f
}

// opened gives an act, as assumed, the findings that open the way that it is told to have taken: a notice that is told to have come in
// some way came in it, and a Commissioner or the Tribunal was told what they may be told.
func opened(act acts.Act) acts.Act {
	if told, ok := act.(acts.Disclose); ok {
		switch told.To.(type) {
		case actors.Commissioner:
			return acts.Assume(act, acts.Disclose{ForFunction: acts.Assumed})
		case actors.Tribunal:
			return acts.Assume(act, acts.Disclose{Required: acts.Assumed})
		default: // nothing but permission opens the way to anybody else
			return act
		}
	}
	var d acts.Deed
	_, _ = acts.Flatten(act, &d) // an act without a day has its way all the same
	if d.How != 0 {
		for _, given := range waysGiven {
			act = acts.Assume(act, given)
		}
	}
	return act
}

// waysGiven are the acts that give a notice, with what their way needs assumed.
var waysGiven = []acts.Act{
	acts.Give{Proper: acts.Assumed}, acts.Vary{Proper: acts.Assumed}, acts.Renew{Proper: acts.Assumed},
	acts.Confirm{Proper: acts.Assumed}, acts.Revoke{Proper: acts.Assumed},
}

// Supposed is the docket with what a judgment of it supposes: what is missing put before each entry, on its day, as inferred and under no number;
// findings assumed; persons such as can be given a notice. An event that is told twice stands once, told again later. Entries that cannot be
// stay as they are told; those that stand on another reading than the first are left out. All that looks at a docket of one's own should look at this one:
// [Docket.Replay], [Docket.KnownTo], [Docket.Speech] and [Docket.Spread].
func (d Docket) Supposed(all []Judgment) Docket {
	d, _ = d.withPersons()
	s := Docket{notices: slices.Clone(d.notices)}
	for _, i := range judgedOrder(all[:min(len(all), len(d.entries))]) {
		e, j, day := d.entries[i].copied(), &all[i], d.days[i]
		switch {
		case j.elsewhere:
			continue
		case j.Again != 0:
			s.tellAgain(j.Again, e)
			continue
		case e.isDone() && j.act != nil:
			e.Act, day = j.act, j.Day
			if e.Chain == "" && len(j.Missing)+len(j.also) > 0 {
				e.stepOf = e.N
			}
			for _, m := range j.Missing {
				missing, on := Entry{Happened: e.Happened, Known: e.Known, Through: e.Through, Notice: e.Notice, Act: acts.Dated(m.Act, ipa.Date{}), Standing: Inferred, Says: supposedSays, Record: e.Sources(), Chain: e.Chain, stepOf: e.stepOf}, day
				if m.Notice != "" {
					missing.Notice = m.Notice
					if _, known := s.noticeBy(m.Notice); !known {
						same, _ := s.noticeBy(e.Notice)
						s.notices = append(s.notices, Notice{m.Notice, same.To, same.Kind})
					}
				}
				if m.By.Before(j.Day) { // it had to be sooner
					missing.Happened, missing.Chain, missing.stepOf, on = When{m.By.String(), m.By, m.By}, "", 0, m.By
				}
				s.entries, s.days = append(s.entries, missing), append(s.days, on)
			}
		}
		s.entries, s.days = append(s.entries, e), append(s.days, day)
		for _, act := range j.also {
			again := Entry{Happened: e.Happened, Known: e.Known, Through: e.Through, Notice: e.Notice, Act: act, Standing: Inferred, Says: supposedSays, Record: e.Sources(), Chain: e.Chain, stepOf: e.stepOf}
			s.entries, s.days = append(s.entries, again), append(s.days, day)
		}
	}
	order := make([]int, len(s.entries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return s.days[a].Compare(s.days[b]) })
	return s.put(timing{order: order, days: s.days})
}

// judgedOrder are the places of the entries in the order in which they were judged.
func judgedOrder(all []Judgment) []int {
	places := make([]int, len(all))
	for i := range places {
		places[i] = i
	}
	slices.SortStableFunc(places, func(a, b int) int { return all[a].place - all[b].place })
	return places
}

// supposedSays is what a supposed entry says of itself.
const supposedSays = "Supposed: nobody reports it; inferred from what follows, which could not be without it."

// tellAgain adds to an entry that it was told once more.
func (d *Docket) tellAgain(n int, again Entry) {
	for i := range d.entries {
		if e := &d.entries[i]; e.N == n {
			e.Record = append(e.Record, slices.DeleteFunc(again.Sources(), func(s string) bool { return slices.Contains(e.Sources(), s) })...)
			if !again.Known.IsZero() && !e.Known.IsZero() && !again.Known.Before(e.Known) {
				e.Later = append(e.Later, Telling{again.Known, again.Through, again.Standing})
			}
		}
	}
}
