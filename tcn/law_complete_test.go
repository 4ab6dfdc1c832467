package tcn_test

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// neverLawful are the rules whose act cannot be lawful, with the least effect that it can have.
var neverLawful = map[string]tcn.Effect{
	"ask on a review": tcn.Void, // the rule says that there is nobody to ask, s 258(4)

	"ask after a Deputy's refusal of the request": tcn.Void, // nor after it: s 227(10A)

	"disclose to the public":               tcn.Breach, // with permission it is another form
	"disclose to the public after the end": tcn.Breach,
	"disclose to a Commissioner otherwise": tcn.Breach, // for a function of it, it is another form
	"disclose to the Tribunal otherwise":   tcn.Breach, // if it requires it, likewise
	"rule-on-secrecy releasing somebody":   tcn.Void,   // s 255(8) knows no permission but the Secretary of State's: doubt 42

	"approve where nobody asks":                         tcn.Void, // ss 258A, 258B know of no approval, review, standstill or end
	"refuse where nobody asks":                          tcn.Void,
	"ask where there is no approval":                    tcn.Void,
	"consult the Board, where nothing is reviewed":      tcn.Void,
	"consult a Commissioner, where nothing is reviewed": tcn.Void,
	"consult where nothing runs out":                    tcn.Void,
	"decide to confirm, where nothing is reviewed":      tcn.Void,
	"decide to renew, where nothing runs out":           tcn.Void,
	"confirm where nothing is reviewed":                 tcn.Void,
	"direct where nothing is reviewed":                  tcn.Void,
	"extend where nothing is reviewed":                  tcn.Void,
	"refer where nothing is reviewed":                   tcn.Void,
	"renew where nothing runs out":                      tcn.Void,
	"report where nothing is reviewed":                  tcn.Void,
	"sue where nothing stands still":                    tcn.Void,
}

// doubtOnly are the needs that by default are never unmet: they are there for another reading of an open question, under which some case must
// show each of them unmet.
var doubtOnly = map[string]int{
	"claim-human-rights/not-premature":       20,
	"claim/not-premature":                    20,
	"change/not-yet-owed":                    39,
	"decide-confirm/outcome-open":            10,
	"decide-give/bulk-by-post":               48,
	"decide-give/may-serve-another":          13,
	"decide-give/not-finally-refused":        36,
	"decide-give/removal-in-reach":           17,
	"decide-renew/not-finally-refused":       36,
	"decide-vary-on-review/bulk-by-post":     48,
	"decide-vary-on-review/outcome-open":     10,
	"decide-vary-on-review/removal-in-reach": 17,
	"decide-vary-on-review/touches-referred": 38,
	"decide-vary/bulk-by-post":               48,
	"decide-vary/not-finally-refused":        36,
	"decide-vary/not-under-review":           22,
	"decide-vary/removal-in-reach":           17,
	"disclose-official/secretary-themself":   25,
	"extend-relevant-period/first-extension": 44,
	"extend-review-period/review-running":    37,
	"give-another-after-end/may-follow":      33,
	"refer-renewal/only-reference":           21,
	"refer-variation/of-the-addition":        46,
	"refer-variation/only-reference":         21,
	"refer/only-reference":                   21,
	"revoke-another-given/not-under-review":  22,
	"revoke-part/not-under-review":           22,
	"revoke/not-under-review":                22,
	"sue-secrecy-general-law/still-secret":   7,
	"sue-secrecy-retention/still-secret":     7,
	"sue-secrecy/still-secret":               7,
	"sue-standstill-retention/still-held":    9,
	"sue-standstill-retention/still-still":   12,
	"sue-standstill/still-held":              9,
	"sue-standstill/still-still":             12,
	"vary-further/not-under-review":          22,
	"vary/not-under-review":                  22,
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

	"abandon the proposal: force":                                   byForm,
	"approve on request: lock":                                      byForm,
	"refuse on request: lock":                                       byForm,
	"give-another before the revocation: force":                     byForm,
	"give-another after the revocation: force":                      byForm,
	"compensate with a determination: tribunal":                     byForm,
	"order-destruction with a determination: tribunal":              byForm,
	"quash in part, with a determination: tribunal":                 byForm,
	"quash a notice that has ended, with a determination: tribunal": byForm,
	"quash the whole, with a determination: tribunal":               byForm,
	"permit a disclosure: secrecy":                                  byForm,
	"lapse of time: force":                                          byForm,
	"lapse of time during a review: force":                          byForm,
	"lapse of a notice given without approval: force":               byForm,

	"rule-on-secrecy releasing somebody: tribunal": never,

	"sue for compliance: enforcement":                    anyway,
	"sue for secrecy: enforcement":                       anyway,
	"sue for secrecy of a retention notice: enforcement": anyway,
	"sue for secrecy under the general law: enforcement": anyway,
	"sue for the standstill of s 90(4A): enforcement":    anyway,
	"sue for the care of the data: enforcement":          anyway,
	"sue for the standstill: enforcement":                anyway,

	"give the notice: force":                                         swept,
	"vary on a review: force":                                        swept,
	"vary with further requirements: force":                          swept,
	"vary otherwise: force":                                          swept,
	"renew the notice: force":                                        swept,
	"confirm the notice: force":                                      swept,
	"decide to vary on a review: force":                              swept,
	"decide to confirm: force":                                       swept,
	"revoke in part on a review: force":                              swept,
	"revoke in part, the rest under review: force":                   swept,
	"revoke the whole on a review: force":                            swept,
	"revoke the whole on a review, another having been given: force": swept,
}

// TestLawIsComplete asks what the other tests of the law have shown of the table: every rule lawfully done, every need as the
// only ground, every region from which an act takes something alone in the wrong place; all of it by default, or, of a rule that is there under
// one reading alone, under that. What cannot be shown is listed above with its reason, and must not be shown. It waits for the others by being parallel, as they are not.
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
	for r := range tcn.Rules(slices.Collect(acts.NoticeKinds())...) {
		least := tcn.Lawful
		if never, ok := neverLawful[r.Event()]; ok {
			least, known[r.Event()] = never, true
		}
		if best := seen.best[r.Event()]; best != least {
			missing = append(missing, fmt.Sprintf("%s: its least effect shown is %v, not %v", r.Event(), best, least))
		}
		for _, need := range r.Needs {
			n, isDoubtOnly := doubtOnly[need.ID]
			check(need.ID, seen.need[need.ID], isDoubtOnly)
			if isDoubtOnly && !seen.other[need.ID][n] {
				missing = append(missing, fmt.Sprintf("no case shows: %s, under another reading of doubt %d", need.ID, n))
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
