package tcn_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The ten answers of the package's lesson are what the rules say: what stands in each is asked of a notice.
func TestTheTenAnswers(t *testing.T) {
	source, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(source), "// # The law in ten answers\n")
	require.True(t, found)
	rest, _, _ = strings.Cut(rest, "\n// # ")
	text := strings.Join(strings.Fields(strings.ReplaceAll(rest, "//", "")), " ")
	n := given(t, "2025-07-01", records)
	answers := []struct {
		says string // what stands in it
		ask  func(t *testing.T)
	}{
		{"The Secretary of State and nobody else, s 253(1), having consulted the operator, s 255(2)", func(t *testing.T) {
			for r := range tcn.Rules() {
				if r.Act == "give" {
					require.Equal(t, []actors.Role{actors.RoleSecretaryOfState}, r.By)
				}
			}
			proposed(t).does(decideToGive("2025-07-01", records), approve("2025-07-01")).irregular(give("2025-07-01"), "s 255(2)", bySecy)
		}},
		{"There is no urgent route: what is given without approval is void", func(t *testing.T) {
			r := decided(t, "2025-07-01", records).void(give("2025-07-01"), "s 253(1)(c)", bySecy)
			require.Contains(t, r.Grounds()[0].Cure, "there is no urgent route")
		}},
		{"the 28th day is safe. The 29th is late by the reading that is taken, in time by the other (doubt 1)", func(t *testing.T) {
			n.certain(refer("2025-07-28"), 1)
			n.but().does(refer("2025-07-28"))
			n.doubts(refer("2025-07-29"), tcn.Void, 1, tcn.Lawful)
			n.certain(refer("2025-07-30"), 1)
			n.void(refer("2025-07-30"), "SI 2018/354, reg 2(1)", nobody)
			require.Empty(t, n.clock("2025-07-10", "to refer the notice back").Longer)
		}},
		{"From 20 June 2025 the operator must meanwhile make no change with a negative effect", func(t *testing.T) {
			before, since := given(t, "2025-06-01", records).referred("2025-06-02"), n.but().referred("2025-07-02")
			for _, s := range []*scene{before, since} {
				binds, _ := s.Binds("records")
				require.False(t, binds)
				s.breach(disclose(press, "2025-07-03"), "s 255(8)", bySecy)
			}
			before.but().does(negative("2025-06-19"))
			since.breach(negative("2025-07-03"), "s 257(3A)", byOperator)
			require.Equal(t, "180 days beginning with the day", since.clock("2025-07-03", "review period").Length.String())
			before.noClock("2025-06-19", "review period")
		}},
		{"its engineer, not a journalist, s 255(8)", func(t *testing.T) {
			told := disclose(press, "2025-07-03")
			told.By = staff
			n.breach(told, "s 255(8)", bySecy)
			n.but().does(publish("2025-07-03"))
			old := given(t, "2025-06-01", records)
			old.notYet(sue(acts.ToKeepSecret, "2025-06-19"), "s 255(10)@2025-06-20")
			old.does(sue(acts.ToKeepSecret, "2025-06-20"))
		}},
		{"Or it is only said, and nothing has changed", func(t *testing.T) {
			for _, c := range []struct {
				stage tcn.Status
				s     *scene
			}{
				{tcn.Withdrawn, n.but().revoked("2025-08-01")},
				{tcn.Reissued, n.but().revoked("2025-08-01").does(giveAnother("2025-08-02"))},
				{tcn.Expired, n.but().until("2027-07-01")},
				{tcn.Quashed, n.but().does(complaint("2025-08-01"), list("2025-08-02"), quash("2025-08-03"))},
				{tcn.Abandoned, proposed(t).does(consultBefore(acts.Giving, "2025-07-01"), abandon("2025-08-01"))},
				{tcn.Secret, n.but().does(say("2025-08-01"))},
				{tcn.Secret, given(t, "2025-07-01", records, decrypt).varied("2025-08-01", nil, "records")},
			} {
				require.Equal(t, c.stage, c.s.Stage())
			}
		}},
		{"No. The Tribunal can, by an interim order, RIPA 2000 s 67(6): on a complaint since 14 October 2024 only", func(t *testing.T) {
			s := n.but().does(complaint("2025-08-01"))
			binds, _ := s.Binds("records")
			require.True(t, binds)
			binds, _ = s.does(orderInterim("2025-08-02")).Binds("records")
			require.False(t, binds)
			given(t, "2024-07-01", records).does(complaint("2024-09-02")).notYet(orderInterim("2024-10-13"), "RIPA 2000 s 67(6)@2024-10-14")
		}},
		{"At the end of 30 June 2027, s 255(5A) and (5B). It can be renewed from 1 June to 30 June 2027", func(t *testing.T) {
			require.Equal(t, day("2027-06-30"), n.LastDay())
			ready := n.but().toRenew("2027-05-01")
			ready.void(renew("2027-05-31"), "s 256A(4)", bySecy)
			for _, on := range []string{"2027-06-01", "2027-06-30"} {
				require.Equal(t, day("2029-06-30"), ready.but().does(renew(on)).LastDay())
			}
		}},
		{"After that office's refusal there is nobody to ask", func(t *testing.T) {
			decided(t, "2025-07-01", records).does(refuse("2025-07-02"), ask("2025-07-03"), approveBy(chief, "2025-07-04"), give("2025-07-05"))
			barred := decided(t, "2025-07-01", records).does(refuseBy(chief, "2025-07-02"))
			barred.void(ask("2025-07-03"), "s 254(5)", bySecy)
			barred.void(give("2025-07-03"), "s 253(1)(c)", bySecy)
			barred.but().does(abandon("2025-07-03"))
			barred.does(decideToGive("2025-07-03", records), approve("2025-07-04"), give("2025-07-05"))
		}},
		{"not to equipment interference alone. Of a notice that relates to both, it is the whole, by the reading that is taken (doubt 15)", func(t *testing.T) {
			for _, c := range []struct {
				asks   []acts.Requirement
				within bool
			}{{[]acts.Requirement{records}, true}, {[]acts.Requirement{decrypt}, true}, {[]acts.Requirement{hack}, false}} {
				far := givenTo(t, abroad(), "2025-07-01", c.asks...)
				binds, _ := far.Binds(c.asks[0].Name)
				require.True(t, binds)
				if c.within {
					far.does(sue(acts.ToComply, "2025-07-02"))
				} else {
					far.void(sue(acts.ToComply, "2025-07-02"), "s 255(10)(b)", nobody)
				}
			}
			givenTo(t, abroad(), "2025-07-01", hack, records).doubts(sue(acts.ToComply, "2025-07-02"), tcn.Lawful, 15, tcn.Void)
		}},
	}
	for _, a := range answers {
		t.Run(a.says, func(t *testing.T) {
			require.Contains(t, text, a.says)
			a.ask(t)
		})
	}
	require.Contains(t, text, "10. ")
	require.NotContains(t, text, "11. ")
}
