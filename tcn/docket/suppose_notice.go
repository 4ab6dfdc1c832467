package docket

import (
	"fmt"
	"slices"

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
			suppose(word, asked(notices[i].kind(), "decide-give/telecommunications", operatorLaw[notices[i].kind()]))
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

// operatorLaw are the words that say to whom a notice of a kind can be given.
var operatorLaw = map[acts.NoticeKind]string{
	acts.TechnicalCapability: "s 253(3)", acts.NationalSecurity: "s 252(1)", acts.Notification: "s 258A(11)", acts.Retention: "s 87(1)",
}

// asked are the words of a need, by its ID, of which a notice of a kind is asked today; other words, where it is not asked of the kind, or no longer.
func asked(kind acts.NoticeKind, need, otherwise string) string {
	for r := range tcn.Rules(kind) {
		for _, n := range r.Needs {
			if n.ID == need && n.Law[0].Pin().IsZero() {
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
