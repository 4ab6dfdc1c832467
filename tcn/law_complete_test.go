package tcn_test

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/doublelock/doublelock/tcn"
)

// neverLawful are the rules whose act cannot be lawful, with the least effect that it can have.
var neverLawful = map[string]tcn.Effect{
	"ask on a review": tcn.Void, // the rule says that there is nobody to ask, s 258(4)

	"ask after a Deputy's refusal of the request": tcn.Void, // nor after it: s 227(10A)

	"disclose to the public":               tcn.Breach, // with permission it is another form
	"disclose to the public after the end": tcn.Breach,
	"disclose after the end":               tcn.Breach,
	"disclose to a Commissioner otherwise": tcn.Breach, // for a function of it, it is another form
	"disclose to the Tribunal otherwise":   tcn.Breach, // if it requires it, likewise
	"rule-on-secrecy releasing somebody":   tcn.Void,   // s 255(8) knows no permission but the Secretary of State's: doubt 42
}

// doubtOnly are the needs that are never unmet, as the default answer is yes: they are there for the doubt that they carry,
// which some case must show.
var doubtOnly = map[string]int{
	"decide to give: the regulations allow obligations only for the operator's own capability [SI 2018/353, reg 3]":                     13,
	"decide to vary: a review of the notice is pending [s 256(3)(a)]":                                                                   22,
	"vary with further requirements: a review of the notice is pending [s 256(3)(a)]":                                                   22,
	"vary otherwise: a review of the notice is pending [s 256(3)(a)]":                                                                   22,
	"revoke the whole: a review of the notice is pending [s 256(3)(b)]":                                                                 22,
	"revoke another having been given: a review of the notice is pending [s 256(3)(b)]":                                                 22,
	"revoke in part: a review of the notice is pending [s 256(3)(b)]":                                                                   22,
	"decide to vary on a review: the decision reaches beyond what was referred [s 257(4)]":                                              38,
	"extend the review period: the review period has ended already [SI 2018/354, reg 2A(2)]":                                            37,
	"change a service: it leaves a requirement unmet whose period is not known [s 255(9)]":                                              39,
	"renew the notice: no regard was had to less intrusive means, sensitivity, the integrity of systems and privacy [s 256A(6) s 2(2)]": 24,
	"claim in human rights proceedings: the recipient has not referred the notice back [RIPA 2000 s 67(2)]":                             20,
	"claim by complaint: the recipient has not referred the notice back [RIPA 2000 s 67(3)(c)]":                                         20,
	"sue for secrecy: the notice has ended [s 255(8)]":                                                                                  7,
	"sue for the standstill: the review began before the standstill was law [s 257(3A)]":                                                12,
}

// Why a region is never the only thing in the wrong place.
const (
	begins = "the act begins a run, which is where runs begin"
	byForm = "the form itself asks for that status"
	anyway = "it takes from every status of the region"
	never  = "the act is void wherever the claim is"
	swept  = "what takes the notice from there ends the decision or the review as well, which is a second ground"
)

// neverAlone are the regions that are never the only thing in the wrong place, and why.
var neverAlone = map[string]string{
	"decide to give: lock":                        begins,
	"decide to vary: lock":                        begins,
	"decide to vary on a review: lock":            begins,
	"decide to renew: lock":                       begins,
	"decide to confirm: lock":                     begins,
	"refer the notice: review":                    begins,
	"refer a variation: review":                   begins,
	"refer a renewal: review":                     begins,
	"claim in human rights proceedings: tribunal": begins,
	"claim by complaint: tribunal":                begins,

	"abandon the proposal: force":                      byForm,
	"approve on request: lock":                         byForm,
	"refuse on request: lock":                          byForm,
	"give-another before the revocation: force":        byForm,
	"give-another after the revocation: force":         byForm,
	"compensate with a determination: tribunal":        byForm,
	"order-destruction with a determination: tribunal": byForm,
	"lapse of time: force":                             byForm,
	"lapse of time during a review: force":             byForm,

	"rule-on-secrecy releasing somebody: tribunal": never,

	"sue for compliance: enforcement":     anyway,
	"sue for secrecy: enforcement":        anyway,
	"sue for the standstill: enforcement": anyway,

	"give the notice: force":                swept,
	"vary on a review: force":               swept,
	"vary with further requirements: force": swept,
	"vary otherwise: force":                 swept,
	"renew the notice: force":               swept,
	"confirm the notice: force":             swept,
	"decide to vary on a review: force":     swept,
	"decide to confirm: force":              swept,
	"revoke in part on a review: force":     swept,

	"revoke the whole on a review: force":                            swept,
	"revoke the whole on a review, another having been given: force": swept,
}

// TestLawIsComplete asks what the other tests of the law have shown of the table: every rule lawfully done, every need as the
// only ground, every region from which an act takes something alone in the wrong place. What cannot be shown is listed above
// with its reason, and must not be shown. It waits for the others by being parallel, as they are not.
func TestLawIsComplete(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"test.run", "test.skip"} {
		if f := flag.Lookup(name); f != nil && f.Value.String() != "" {
			t.Skip("not all tests of the law are run")
		}
	}
	var missing []string
	known := make(map[string]bool)
	check := func(key string, shown bool, exempt bool) {
		known[key] = true
		switch {
		case !shown && !exempt:
			missing = append(missing, "no case shows: "+key)
		case shown && exempt:
			missing = append(missing, "a case shows what is listed as impossible: "+key)
		}
	}
	for r := range tcn.Rules() {
		least := tcn.Lawful
		if never, ok := neverLawful[r.Event()]; ok {
			least, known[r.Event()] = never, true
		}
		if best := seen.best[r.Event()]; best != least {
			missing = append(missing, fmt.Sprintf("%s: its least effect shown is %v, not %v", r.Event(), best, least))
		}
		for i := range r.Needs {
			key := needKey(r, i)
			n, doubt := doubtOnly[key]
			check(key, seen.need[key], doubt)
			if doubt && !seen.doubt[doubtKey(r, n)] {
				missing = append(missing, fmt.Sprintf("no case shows: %s, doubt %d", key, n))
			}
		}
		for region := range tcn.Regions() {
			if !slices.ContainsFunc(r.Wants(), func(m tcn.Move) bool { return m.From.Region() == region }) {
				continue
			}
			key := regionKey(r, region)
			_, never := neverAlone[key]
			check(key, seen.region[key], never)
		}
	}
	listed := slices.Concat(slices.Collect(maps.Keys(neverLawful)), slices.Collect(maps.Keys(doubtOnly)), slices.Collect(maps.Keys(neverAlone)))
	for _, key := range listed {
		if !known[key] {
			missing = append(missing, "listed, but the table has no such line: "+key)
		}
	}
	slices.Sort(missing)
	for _, m := range missing {
		t.Error(m)
	}
}
