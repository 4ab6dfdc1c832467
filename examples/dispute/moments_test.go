package dispute_test

import (
	"fmt"
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// On every reading each change of a notice's stage is among the moments, and as many of the marked ones as there is room for, in order, each in words
// that fit a line.
func TestMoments(t *testing.T) {
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		steps := d.Replay(tcn.Standpoint{})
		for _, most := range []int{0, 8, 10, 12, 100} {
			all := dispute.Moments(steps, most)
			var told []int
			marked := 0
			for _, m := range all {
				told = append(told, m.Entry.N)
				for _, s := range m.Also {
					told = append(told, s.Entry.N)
				}
				if len(m.Stages()) < 2 {
					marked++
				}
				require.NotEmpty(t, m.Words)
				require.LessOrEqual(t, utf8.RuneCountInString(m.Words), 49, "%s: %s", r.Name, m.Words)
			}
			require.True(t, len(all) <= most || marked == 0, "%s: %d", r.Name, len(all))
			for _, s := range steps {
				if !s.IsLaw() && !s.Entry.Planned && len(s.Stages()) > 1 {
					require.Contains(t, told, s.Entry.N, r.Name)
				}
			}
			require.True(t, slices.IsSortedFunc(all, func(a, b dispute.Moment) int { return a.Entry.N - b.Entry.N }))
		}
	}
	all := dispute.Moments(dispute.Docket().Replay(tcn.Standpoint{}), 10)
	require.Len(t, all, 10)
	second := slices.IndexFunc(all, func(m dispute.Moment) bool { return len(m.Also) > 0 })
	require.Equal(t, tcn.Reissued, all[second].Also[0].After().Stage())
}

// On every reading a notice that stands ends when its own last day says, if it was given as early as told, and one that does not stand has no end here.
func TestEnds(t *testing.T) {
	for r := range dispute.Readings() {
		d, err := dispute.Read(r.Name)
		require.NoError(t, err)
		var names []string
		for _, end := range dispute.Ends(d) {
			n := last(d, end.Notice)
			require.Equal(t, n.LastDay(), end.Last[0], "%s: nothing told since gives new years", r.Name)
			require.True(t, end.Last[1].After(end.Last[0]))
			for i := range end.Last {
				require.Equal(t, end.Last[i].Add(-29), end.RenewFrom[i], "s 256A(4)")
			}
			names = append(names, end.Notice)
		}
		for n := range d.Notices() {
			stands := last(d, n.Name)
			require.Equal(t, !stands.Given().IsZero() && !stands.State().In(tcn.RegionForce).Ended(), slices.Contains(names, n.Name), r.Name)
		}
	}
	d, err := dispute.Read("never")
	require.NoError(t, err)
	require.Equal(t, [2]ipa.Date{ipa.Day(2026, 11, 30), ipa.Day(2027, 1, 30)}, dispute.Ends(d)[0].Last)
}

// The open questions are some of package seeds, each once, and each has words; every reading has words in short.
func TestOpen(t *testing.T) {
	all := dispute.Open()
	require.Equal(t, []string{"Q33", "Q01", "Q19", "Q37"}, all[:4])
	require.Len(t, slices.Compact(slices.Sorted(slices.Values(all))), len(all))
	for _, id := range all {
		_, ok := seeds.QuestionOf(seeds.QuestionID(id))
		require.True(t, ok, id)
	}
	for r := range dispute.Readings() {
		require.NotEmpty(t, dispute.InShort(r.Name), r.Name)
		_, err := dispute.Read(r.Name)
		require.NoError(t, err)
	}
	require.Empty(t, dispute.InShort("nobody's"))
	require.Equal(t, "the January notice", dispute.Called(dispute.January))
	require.Equal(t, "first", dispute.Called("first"))
}

// A giving is told once, though it is an entry of both notices.
func TestAGivingIsOneMoment(t *testing.T) {
	for _, m := range dispute.Moments(dispute.Docket().Replay(tcn.Standpoint{}), 100) {
		_, again := m.Entry.Act.(acts.GiveAnother)
		require.False(t, again, m.Words)
	}
	require.Empty(t, dispute.Moments([]docket.Step{}, 10))
}

// The words on which an end rests are those of the notice's kind: s 255(5A) and s 256A(4), s 87(6A) and s 94A(3).
func TestEndsRestOnTheKindsWords(t *testing.T) {
	for kind, want := range map[acts.NoticeKind]string{
		acts.TechnicalCapability: "[s 255(5A) s 256A(4)]", acts.NationalSecurity: "[s 255(5A) s 256A(4)]", acts.Retention: "[s 87(6A) s 94A(3)]",
	} {
		d, err := docket.New([]docket.Notice{{Name: "first", To: actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK}, Kind: kind}}, []docket.Entry{
			onOneDay(acts.Consult{By: actors.SecretaryOfState{}, Before: acts.Giving}),
			onOneDay(acts.Decide{By: actors.SecretaryOfState{}, To: acts.Giving, Adds: []acts.Requirement{{Name: "one", Obligation: ipa.MustParse(map[acts.NoticeKind]string{
				acts.TechnicalCapability: "SI 2018/353, Sch 2 para 1", acts.NationalSecurity: "s 252(2)", acts.Retention: "s 87(2)(b)",
			}[kind]), Serves: acts.CommunicationsData, Days: 30, Months: 6}}, Necessary: acts.Assumed, Proportionate: acts.Assumed}),
			onOneDay(acts.Approve{By: actors.JudicialCommissioner{}}), onOneDay(acts.Give{By: actors.SecretaryOfState{}}),
		})
		require.NoError(t, err)
		ends := dispute.Ends(d)
		require.Len(t, ends, 1, kind)
		require.Equal(t, want, fmt.Sprint(ends[0].Law), kind)
		require.Equal(t, ipa.Day(2027, 6, 30), ends[0].Last[0])
		require.Equal(t, ipa.Day(2027, 6, 1), ends[0].RenewFrom[0])
	}
}

// onOneDay is an act that is told of 1 July 2025.
func onOneDay(act acts.Act) docket.Entry {
	return docket.Entry{Happened: docket.MustWhen("2025-07-01"), Notice: "first", Standing: docket.Official, Act: act, Says: "It is said to have been done.", Record: []string{"R1"}}
}
