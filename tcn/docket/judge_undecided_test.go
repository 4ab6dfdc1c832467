package docket

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A giving to somebody who can be given no such notice is impossible for that reason, whatever nobody tells of its approval: no approval would cure it.
func TestWhoCanBeGivenNoneIsTheReason(t *testing.T) {
	to := func(change func(*actors.RelevantOperator)) actors.RelevantOperator {
		o := acme
		change(&o)
		return o
	}
	for name, c := range map[string]struct {
		kind acts.NoticeKind
		to   actors.RelevantOperator
		why  string
		law  string
	}{
		"abroad":      {acts.NationalSecurity, to(func(o *actors.RelevantOperator) { o.Abroad = true }), "decide-give/here", "s 252(1)"},
		"postal":      {acts.NationalSecurity, to(func(o *actors.RelevantOperator) { o.Kind = actors.Postal }), "decide-give/telecommunications", "s 252(1)"},
		"no operator": {acts.NationalSecurity, to(func(o *actors.RelevantOperator) { o.Proposing = true }), "decide-give/operating", "s 252(1)"},
		"a bank":      {acts.TechnicalCapability, to(func(o *actors.RelevantOperator) { o.FinancialOnly = true }), "decide-give/not-financial-only", "SI 2018/353, reg 2"},
		"of few":      {acts.Notification, to(func(o *actors.RelevantOperator) { o.Serves = 500 }), "decide-give/of-many", "SI 2025/656, reg 3(4)(a)"},
		"none as yet": {acts.Retention, to(func(o *actors.RelevantOperator) { o.Proposing = true }), "", "s 87(1)"},
	} {
		j := securityTold(t, c.kind, c.to).Judge(tcn.Standpoint{})[0]
		require.Equal(t, Impossible, j.Verdict, name)
		require.NotEmpty(t, j.Why, name)
		for _, g := range j.Why {
			require.NotContains(t, g.ID, "approved", name)
			require.Equal(t, tcn.Void, g.Effect, name)
		}
		if c.why != "" {
			require.Equal(t, c.why, j.Why[0].ID, name)
		}
		require.Equal(t, c.law, j.Why[0].Law[0].String(), name)
	}
}

// What needs a giving that is told, and cannot be, hangs on that entry: nobody is told to give a notice that is told as given.
func TestWhatHangsOnAnImpossibleEntry(t *testing.T) {
	abroad := acme
	abroad.Abroad = true
	told := func(on string, act acts.Act) Entry {
		return Entry{Happened: MustWhen(on), Notice: "first", Standing: Official, Act: act, Says: "It is said to have been done.", Record: []string{"R"}}
	}
	d, err := New([]Notice{{Name: "first", To: abroad, Kind: acts.NationalSecurity}, {Name: "second", To: acme}}, []Entry{
		told("2025-01-02", acts.Decide{By: minister, To: acts.Giving}), told("2025-01-05", acts.Approve{By: actors.JudicialCommissioner{}}),
		told("2025-01-10", acts.Give{By: minister}), told("2025-03-01", acts.Revoke{By: minister}), told("2025-03-02", acts.Revoke{By: minister}),
		{Happened: MustWhen("2025-03-03"), Notice: "second", Standing: Official, Act: acts.Revoke{By: minister}, Says: "It is said to have been done.", Record: []string{"R"}},
	})
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	var hangs [][]int
	for _, j := range all[:5] {
		require.Equal(t, Impossible, j.Verdict, j.Entry.N)
		hangs = append(hangs, j.Hangs)
	}
	require.Equal(t, [][]int{nil, {1}, nil, {3}, {3}}, hangs)
	require.Equal(t, "decide-give/here", all[0].Why[0].ID)
	require.Equal(t, "decide-give/here", all[2].Why[0].ID) // it has that reason of its own
	require.Empty(t, all[5].Hangs)
}

// After a refusal the Secretary of State may decide anew, or ask the Investigatory Powers Commissioner to approve what was refused: s 254(5), s 89(4). Which it was
// nobody tells. After that office's refusal there is nobody to ask.
func TestAfterARefusalThereIsAnotherWay(t *testing.T) {
	told := func(on string, act acts.Act) Entry {
		return Entry{Happened: MustWhen(on), Notice: "first", Standing: Official, Act: act, Says: "It is said to have been done.", Record: []string{"R"}}
	}
	for _, c := range []struct {
		kind  acts.NoticeKind
		by    actors.Commissioner
		after bool
	}{
		{acts.TechnicalCapability, actors.JudicialCommissioner{}, true}, {acts.NationalSecurity, actors.JudicialCommissioner{}, true},
		{acts.Retention, actors.JudicialCommissioner{}, true}, {acts.Retention, actors.InvestigatoryPowersCommissioner{}, false}, {acts.TechnicalCapability, nil, false},
	} {
		entries := []Entry{told("2025-07-20", acts.Give{By: minister})}
		if c.by != nil {
			entries = append([]Entry{told("2025-07-05", acts.Refuse{By: c.by, Reasons: true})}, entries...)
		}
		d, err := New([]Notice{{Name: "first", To: acme, Kind: c.kind}}, entries)
		require.NoError(t, err)
		all := d.Judge(tcn.Standpoint{})
		j := all[len(all)-1]
		require.Equal(t, PossibleIf, j.Verdict, "%v", c)
		for _, m := range j.Missing {
			if _, is := m.Act.(acts.Decide); is && c.after {
				require.Len(t, m.Or, 1, "%v", c)
				require.Equal(t, "ask", acts.Verb(m.Or[0]))
			} else {
				require.Empty(t, m.Or, "%v", c)
			}
		}
	}

	// What was refused is no way to another act: a refused variation is none to a renewal.
	d, err := New([]Notice{{Name: "first", To: acme}}, []Entry{
		told("2025-07-01", acts.Give{By: minister}),
		told("2027-06-03", acts.Decide{By: minister, To: acts.Varying, Adds: []acts.Requirement{{Name: "x", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: acts.CommunicationsData, Days: 30}}}),
		told("2027-06-05", acts.Refuse{By: actors.JudicialCommissioner{}, Reasons: true}), told("2027-06-20", acts.Renew{By: minister}),
	})
	require.NoError(t, err)
	j := d.Judge(tcn.Standpoint{})[3]
	require.Equal(t, PossibleIf, j.Verdict)
	for _, m := range j.Missing {
		require.Empty(t, m.Or, acts.Verb(m.Act))
	}
}

// A renewal that comes after the end of the notice is too late: nobody is told to wait for its last 30 days. One that comes before those is too early.
func TestARenewalTooLateIsNotToldToWait(t *testing.T) {
	for _, kind := range []acts.NoticeKind{acts.TechnicalCapability, acts.NationalSecurity, acts.Retention} {
		for on, want := range map[string][]string{"2027-07-10": {"renew/force"}, "2027-03-10": {"renew/renewal-period"}} {
			d := securityTold(t, kind, acme)
			d, err := New(d.notices, append(d.entries, Entry{
				Happened: MustWhen(on), Notice: "first", Standing: Official, Act: acts.Renew{By: minister}, Says: "It is said to have been renewed.", Record: []string{"R"},
			}))
			require.NoError(t, err)
			j := d.Judge(tcn.Standpoint{})[1]
			require.Equal(t, Impossible, j.Verdict)
			var why []string
			for _, g := range j.Why {
				why = append(why, g.ID)
			}
			require.Equal(t, want, why, "%v: %s", kind, on)
		}
	}
}

// A leak is a breach unless the Secretary of State permitted it, s 255(8). That nobody tells of a permission lets nobody else speak: the next leak is a breach too, and
// so is what the operator might say then.
func TestOneLeakPermitsNoOther(t *testing.T) {
	told := func(on string, act acts.Act) Entry {
		return Entry{Happened: MustWhen(on), Notice: "first", Standing: Anonymous, Act: act, Says: "It is said to have been done.", Record: []string{"R"}}
	}
	jo := actors.Staff{Name: "Jo", Of: acme.Name}
	for _, kind := range []acts.NoticeKind{acts.TechnicalCapability, acts.NationalSecurity, acts.Notification, acts.Retention} {
		d, err := New([]Notice{{Name: "first", To: acme, Kind: kind}}, []Entry{
			told("2025-07-01", acts.Give{By: minister}), told("2025-08-01", acts.Disclose{By: jo, To: actors.Press{Name: "The Gazette"}}), told("2025-09-01", acts.Disclose{By: acme, To: actors.Public{}}),
		})
		require.NoError(t, err)
		all := d.Judge(tcn.Standpoint{})
		for _, j := range all[1:] {
			require.Equal(t, Possible, j.Verdict, kind)
			require.Equal(t, tcn.Breach, j.Without)
			require.Equal(t, tcn.Breach, j.Effect())
			require.Len(t, j.Missing, 1)
			require.Equal(t, "permit", acts.Verb(j.Missing[0].Act))
			require.Empty(t, j.Why)
			require.Equal(t, "disclose-public", j.Ruling.Rule().ID)
		}
		supposed := d.Supposed(all)
		require.Equal(t, 3, len(slices.DeleteFunc(slices.Collect(supposed.Entries()), func(e Entry) bool { return e.N == 0 })))
		for e := range supposed.Entries() {
			require.NotEqual(t, "permit", acts.Verb(e.Act))
		}
		for _, s := range supposed.Speech(tcn.Standpoint{}, Operator, ipa.Day(2025, 10, 1)) {
			if s.What == "tell the public that there is a notice, or what is in it" {
				require.Equal(t, tcn.Breach, s.Effect)
			}
		}
	}
}

// What was decided after the periods of a review had run out was decided in breach of a duty, and not void: s 257(4), (9). A confirmation that came so late can be,
// and the decision that nobody tells is said to have been a breach. Nothing graver is supposed: what a decision could not do, none does.
func TestALateOutcomeIsDecidedLate(t *testing.T) {
	told := func(on string, act acts.Act) Entry {
		return Entry{Happened: MustWhen(on), Notice: "first", Standing: Official, Act: act, Says: "It is said to have been done.", Record: []string{"R"}}
	}
	for kind, law := range map[acts.NoticeKind]string{0: "s 257(4)@2025-06-20", acts.NationalSecurity: "s 257(4)@2025-06-20", acts.Retention: "s 90(5)@2025-06-20"} {
		for _, end := range []acts.Act{acts.Confirm{By: minister}, acts.Vary{By: minister}} {
			d, err := New([]Notice{{Name: "first", To: acme, Kind: kind}}, []Entry{
				told("2025-07-01", acts.Give{By: minister}), told("2025-07-20", acts.Refer{By: acme}),
				told("2026-02-01", acts.Report{By: actors.TechnicalAdvisoryBoard{}}), told("2026-02-02", acts.Report{By: actors.JudicialCommissioner{}}),
				told("2026-03-20", end),
			})
			require.NoError(t, err)
			j := d.Judge(tcn.Standpoint{})[4]
			require.Equal(t, PossibleIf, j.Verdict, "%v", kind)
			if _, varies := end.(acts.Vary); varies {
				continue // it may have been varied outside the review, in no breach
			}
			var wrong []string
			for _, m := range j.Missing {
				require.Equal(t, acts.Verb(m.Act) == "decide", len(m.Wrong) > 0, acts.Verb(m.Act))
				for _, g := range m.Wrong {
					require.Equal(t, tcn.Breach, g.Effect)
					wrong = append(wrong, g.Law[0].String())
				}
			}
			require.Contains(t, wrong, law)
		}
	}
}

// A decision in time is supposed where there can have been one. That it may have been late, in breach of a duty, is said; and that what it rests on may then have been later too.
func TestWhatMayHaveBeenLate(t *testing.T) {
	told := func(on string, act acts.Act) Entry {
		return Entry{Happened: MustWhen(on), Notice: "first", Standing: Official, Act: act, Says: "It is said to have been done.", Record: []string{"R"}}
	}
	d, err := New([]Notice{{Name: "first", To: acme}}, []Entry{
		told("2025-07-01", acts.Give{By: minister}), told("2025-07-20", acts.Refer{By: acme}), told("2026-03-01/2026-03-10", acts.Confirm{By: minister}),
	})
	require.NoError(t, err)
	j := d.Judge(tcn.Standpoint{})[2]
	require.Equal(t, PossibleIf, j.Verdict)
	for _, m := range j.Missing {
		late, wrong := ipa.Day(2026, 3, 10), 0
		switch acts.Verb(m.Act) {
		case "approve":
			late = ipa.Date{}
		case "decide":
			wrong = len(m.Wrong)
			require.NotZero(t, wrong)
		}
		require.Equal(t, late, m.Late, acts.Verb(m.Act))
		require.Len(t, m.Wrong, wrong)
	}
	require.Zero(t, d.Judge(tcn.Standpoint{})[0].Missing[0].Late)
	// What cannot be late has no later day: a referral within the 28 days.
	d, err = New([]Notice{{Name: "first", To: acme}}, []Entry{told("2025-07-01", acts.Give{By: minister}), told("2025-10-01", acts.Report{By: actors.TechnicalAdvisoryBoard{}})})
	require.NoError(t, err)
	for _, m := range d.Judge(tcn.Standpoint{})[1].Missing {
		require.Zero(t, m.Late)
	}
}
