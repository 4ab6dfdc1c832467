package docket

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// securityTold is a docket that tells that a notice of a kind was given, and no more.
func securityTold(t *testing.T, kind acts.NoticeKind, to actors.RelevantOperator, adds ...acts.Requirement) Docket {
	t.Helper()
	entries := []Entry{{
		Happened: MustWhen("2025-07-01"), Known: MustWhen("2025-08-01"), Through: "The Gazette", Notice: "first", Standing: Anonymous,
		Act: acts.Give{By: actors.SecretaryOfState{}}, Says: "The minister is reported to have given it.", Record: []string{"R1"},
	}}
	if len(adds) > 0 {
		decided := entries[0]
		decided.Act, decided.Says = acts.Decide{By: actors.SecretaryOfState{}, To: acts.Giving, Adds: adds}, "The minister is reported to have decided so."
		entries = append([]Entry{decided}, entries...)
	}
	d, err := New([]Notice{{Name: "first", To: to, Kind: kind}}, entries)
	require.NoError(t, err)
	return d
}

// A notice of a docket has a kind, which files keep, of lines and tables alike; none is that of a technical capability notice, and stands in no file.
func TestADocketsNoticeHasAKind(t *testing.T) {
	for kind, written := range map[acts.NoticeKind]string{0: "", acts.NationalSecurity: "national security notice", acts.Notification: "notification notice", acts.TechnicalCapability: "technical capability notice"} {
		d := securityTold(t, kind, acme)
		for _, write := range []func(*bytes.Buffer) error{
			func(b *bytes.Buffer) error { return d.Write(b) }, func(b *bytes.Buffer) error { return d.WriteCSV(b) },
		} {
			var b bytes.Buffer
			require.NoError(t, write(&b))
			require.Equal(t, written != "", strings.Contains(b.String(), "kind"))
			require.Contains(t, b.String(), written)
			read, err := Read(&b)
			require.NoError(t, err)
			require.Equal(t, d.notices, read.notices)
		}
	}
	_, err := Read(strings.NewReader(`{"notice":"first","to":"relevant operator: Acme","kind":"warrant"}`))
	require.ErrorContains(t, err, "warrant")
	_, err = Read(strings.NewReader("to what notice,to whom,kind of notice\nfirst,relevant operator: Acme,retention\n"))
	var wrong *acts.ReadError
	require.ErrorAs(t, err, &wrong)
	require.Equal(t, colKind, wrong.Field)
	_, err = Read(strings.NewReader("when,who,did what,to what notice,kind of notice\n2025-07-01,home office,give,first,national security notice\n"))
	require.ErrorAs(t, err, &wrong)
	require.Equal(t, colKind, wrong.Field)
	require.Contains(t, wrong.Cure, colToWhom)
	told, err := Read(strings.NewReader("when,who,did what,to what notice,to whom,kind of notice\n2025-07-01,home office,give,first,relevant operator: Acme,national security notice\n"))
	require.NoError(t, err)
	require.Equal(t, acts.NationalSecurity, told.notices[0].Kind)
	_, err = New([]Notice{{Name: "first", To: acme, Kind: 99}}, nil)
	require.ErrorContains(t, err, "of no kind")
}

// A notice is judged by the law of its kind, and what is supposed of it is what that law asks.
func TestADocketIsJudgedByTheKind(t *testing.T) {
	judged := func(d Docket) Judgment {
		all := d.Judge(tcn.Standpoint{})
		return all[len(all)-1]
	}
	j := judged(securityTold(t, acts.NationalSecurity, acme))
	require.Equal(t, PossibleIf, j.Verdict)
	require.Equal(t, "s 252(1)", j.Ruling.Rule().Law[0].String())
	var decided acts.Decide
	for _, m := range j.Missing {
		if a, is := m.Act.(acts.Decide); is {
			decided = a
		}
	}
	require.Equal(t, ipa.MustParse("s 252(2)"), decided.Adds[0].Obligation)

	abroad := acme
	abroad.Abroad = true
	require.Equal(t, Impossible, judged(securityTold(t, acts.NationalSecurity, abroad)).Verdict)
	require.Equal(t, PossibleIf, judged(securityTold(t, acts.TechnicalCapability, abroad)).Verdict)

	supposed := func(kind acts.NoticeKind, obligation string) (all []string) {
		d := securityTold(t, kind, actors.RelevantOperator{Name: "Acme"}, acts.Requirement{Name: "step", Obligation: ipa.MustParse(obligation), Serves: acts.CommunicationsData, Days: 30})
		for _, s := range d.Judge(tcn.Standpoint{})[0].Supposes {
			all = append(all, s.Law[0].String())
		}
		return all
	}
	require.Contains(t, supposed(acts.TechnicalCapability, "SI 2018/353, Sch 2 para 1"), "s 253(3)")
	require.Contains(t, supposed(acts.TechnicalCapability, "SI 2018/353, Sch 2 para 1"), "SI 2018/353, reg 4(3)")
	require.Contains(t, supposed(acts.NationalSecurity, "s 252(2)"), "s 252(1)")
	require.NotContains(t, supposed(acts.NationalSecurity, "s 252(2)"), "SI 2018/353, reg 4(3)")
	require.NotContains(t, supposed(acts.NationalSecurity, "s 252(2)"), "s 253(3)")
	require.Contains(t, supposed(acts.Notification, "SI 2025/656, reg 3(1)"), "s 258A(11)")
	require.Contains(t, supposed(acts.Notification, "SI 2025/656, reg 3(1)"), "SI 2025/656, reg 3(4)(a)")
	require.NotContains(t, supposed(acts.Notification, "SI 2025/656, reg 3(1)"), "s 253(3)")
}

// ss 258A, 258B: a report of the giving of a notification notice supposes a decision and no approval; a change that is reported of an operator that notified
// none is a breach if it is found to be a relevant one, and is taken for none by default.
func TestANotificationNoticeIsJudged(t *testing.T) {
	j := securityTold(t, acts.Notification, acme).Judge(tcn.Standpoint{})[0]
	require.Equal(t, PossibleIf, j.Verdict)
	require.Equal(t, "s 258A(1)", j.Ruling.Rule().Law[0].String())
	var verbs []string
	for _, m := range j.Missing {
		verbs = append(verbs, acts.Verb(m.Act))
		if a, is := m.Act.(acts.Decide); is {
			require.Equal(t, ipa.MustParse("SI 2025/656, reg 3(1)"), a.Adds[0].Obligation)
		}
	}
	require.ElementsMatch(t, []string{"consult", "decide"}, verbs)

	small := acme
	small.Serves, small.Intends = 100, 0
	require.Equal(t, Impossible, securityTold(t, acts.Notification, small).Judge(tcn.Standpoint{})[0].Verdict)

	for material, want := range map[acts.Finding]tcn.Effect{0: tcn.Lawful, acts.Found: tcn.Breach} {
		changed := Entry{
			Happened: MustWhen("2025-09-01"), Known: MustWhen("2025-09-02"), Through: "The Gazette", Notice: "first", Standing: Anonymous,
			Act: acts.Change{By: acme, To: "backups", Material: material, Defeats: []string{"content"}}, Says: "Acme is reported to have changed its backups.", Record: []string{"R1"},
		}
		told := securityTold(t, acts.Notification, acme, acts.Requirement{Name: "content", Obligation: ipa.MustParse("SI 2025/656, reg 3(1)")})
		d, err := New(told.notices, append(told.entries, changed))
		require.NoError(t, err)
		require.Equal(t, want, d.Judge(tcn.Standpoint{})[2].Ruling.Effect())
	}
}

// Replay, and what is to be replayed on other days, begin with a notice of the kind, and another notice given besides is of the same.
func TestADocketIsReplayedByTheKind(t *testing.T) {
	d := securityTold(t, acts.NationalSecurity, acme)
	require.Equal(t, acts.NationalSecurity, d.notices[0].begin().Kind())
	step := d.Replay(tcn.Standpoint{})[0]
	require.Equal(t, "s 252(1)", step.Ruling.Rule().Law[0].String())
	name, other := d.otherOf(0, "second")
	require.Equal(t, Notice{name, acme, acts.NationalSecurity}, other)
	require.Equal(t, acts.TechnicalCapability, securityTold(t, 0, acme).notices[0].begin().Kind())
}
