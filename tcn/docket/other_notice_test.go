package docket

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Another notice that nobody tells of is supposed with the double lock that it needs, and stands in what is made of the judgments: s 253(1), s 256(11).
func TestOtherNotice(t *testing.T) {
	minister := actors.SecretaryOfState{}
	another := func(name string) Entry {
		return tells("2025-09", "first", acts.GiveAnother{By: minister, Notice: name})
	}
	give := func(when, notice string) Entry { return tells(when, notice, acts.Give{By: minister}) }
	judged := func(entries ...Entry) (Docket, []Judgment) {
		d, err := New([]Notice{ours[0], {Name: "second", To: ours[0].To}}, entries)
		require.NoError(t, err)
		return d, d.Judge(tcn.Standpoint{})
	}
	verbs := func(j Judgment) (all []string) {
		for _, m := range j.Missing {
			all = append(all, m.Notice+" "+acts.Verb(m.Act))
		}
		return all
	}
	steps := func(name string) []string {
		return []string{name + " consult", name + " decide", name + " approve", name + " give"}
	}

	d, all := judged(give("2025-01", "first"), another(""))
	require.Equal(t, PossibleIf, all[1].Verdict)
	require.ElementsMatch(t, steps("another notice (entry 2)"), verbs(all[1]))
	require.Equal(t, "another notice (entry 2) give", verbs(all[1])[3])
	s := d.Supposed(all)
	given := 0
	for _, step := range s.Replay(tcn.Standpoint{}) {
		require.Equal(t, tcn.Lawful, step.Effect(), "%v", step.Entry.Act)
		if step.Entry.Notice == "another notice (entry 2)" {
			require.Equal(t, Inferred, step.Entry.Standing)
			given++
		}
	}
	require.Equal(t, 4, given)

	_, all = judged(give("2025-01", "first"), another("second"))
	require.ElementsMatch(t, steps("second"), verbs(all[1]), "it is named, and its giving is not told")
	_, all = judged(give("2025-01", "first"), another("second"), tells("2025-10", "second", acts.Vary{By: minister}))
	require.NotContains(t, verbs(all[2]), " give", "what is supposed stands for what follows")
	require.Contains(t, verbs(all[2]), " decide")
	later := another("second")
	later.Happened = MustWhen("2026-09")
	_, all = judged(give("2025-01", "first"), another("second"), later)
	require.NotContains(t, verbs(all[2]), "second give", "it is given already: nothing is given twice")
	for _, tc := range []struct {
		name, when, on string
		told           bool
	}{{"", "2025-09", "second", true}, {"", "2025", "second", true}, {"", "2025-08", "second", false}, {"", "2025-09", "first", false}, {"second", "2026-03", "second", true}, {"third", "2025-09", "second", false}} {
		entries := []Entry{give("2025-01", "first"), another(tc.name), give(tc.when, tc.on)}
		if tc.when == "2025-08" {
			entries[1], entries[2] = entries[2], entries[1]
		}
		_, all = judged(entries...)
		i := slices.IndexFunc(all, func(j Judgment) bool { return acts.Verb(j.Entry.Act) == "give-another" })
		require.Equal(t, tc.told, len(all[i].Missing) == 0, "%+v", tc)
	}
}

// A way to read an entry is shown where it is answered otherwise, and named beside another where it is answered alike.
func TestEveryWayIsShown(t *testing.T) {
	minister, acme := actors.SecretaryOfState{}, ours[0].To
	claim := tells("2025-02", "first", acts.Claim{By: acme})
	claim.Standing = Party
	hearing := tells("2025-03", "first", acts.Dismiss{})
	hearing.Or = []acts.Act{acts.StrikeOut{}}
	pulled := tells("2025-04", "first", acts.Say{By: acme, Text: "it ends"})
	pulled.Or = []acts.Act{acts.Change{By: acme}}
	d, err := New(ours, []Entry{tells("2025-01", "first", acts.Give{By: minister}), claim, hearing, pulled})
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	require.Equal(t, "as dismiss, or as strike-out", all[2].As)
	require.Empty(t, all[2].Others)
	require.Equal(t, "as say", all[3].As)
	require.Len(t, all[3].Others, 1)
	require.Equal(t, "as change", all[3].Others[0].As)
}

// Another notice is one to the same person, s 256(11): of one that the docket has be given to somebody else, it is no other.
func TestOtherNoticeIsToTheSamePerson(t *testing.T) {
	minister := actors.SecretaryOfState{}
	other := ours[0].To
	other.Name = "Other"
	another := acts.GiveAnother{By: minister, Notice: "second"}
	for _, e := range []Entry{tells("2025-09", "first", another), {Or: []acts.Act{another}}} {
		if e.Act == nil {
			or := e.Or
			e = tells("2025-09", "first", acts.Vary{By: minister})
			e.Or = or
		}
		_, err := New([]Notice{ours[0], {Name: "second", To: other}}, []Entry{e})
		require.ErrorContains(t, err, "another notice is one to the same person, s 256(11), and \"second\" is to \"Other\"; write its giving as give, on \"second\"")
		_, err = New([]Notice{ours[0], {Name: "second", To: ours[0].To}}, []Entry{e})
		require.NoError(t, err)
		other := other
		other.Name = ""
		_, err = New([]Notice{ours[0], {Name: "second", To: other}}, []Entry{e})
		require.NoError(t, err, "nobody is named, who may be the same")
	}
}
