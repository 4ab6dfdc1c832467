package docket_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// What a caller writes to what it was handed, or handed in, changes nothing of a docket.
func TestNothingIsShared(t *testing.T) {
	acme := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	home := actors.SecretaryOfState{}
	decrypt := acts.Requirement{Name: "decrypt", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: acts.Undisclosed}
	tells := func(when string, act acts.Act) docket.Entry {
		return docket.Entry{
			Happened: docket.MustWhen(when), Notice: "first", Act: act, Standing: docket.Attributed, Says: "it is reported",
			Known: docket.MustWhen("2025-12-01"), Through: "The Gazette", Later: []docket.Telling{{docket.MustWhen("2025-12-03"), "The Times", docket.Party}, {docket.MustWhen("2025-12-02"), "The Times", docket.Official}},
			Claims: []string{"P1"}, Record: []string{"R1"}, Contested: []string{"Q1"}, If: []string{"Q1=yes"},
		}
	}
	notices := []docket.Notice{{Name: "first", To: acme}}
	entries := []docket.Entry{
		tells("2025-01-05", acts.Decide{By: home, To: acts.Giving, Adds: []acts.Requirement{decrypt}}),
		tells("2025-01-06", acts.Approve{By: actors.JudicialCommissioner{}}),
		tells("2025-01-07/2025-01-09", acts.Give{By: home}),
		tells("2025-01-10", acts.Claim{By: acme}),
		tells("2025-01-11", acts.Refer{By: acme, Requirements: []string{"decrypt"}}),
		tells("2025-01-12", acts.OrderInterim{By: actors.Tribunal{}, Requirements: []string{"decrypt"}}),
		tells("2025-03-01", acts.Decide{By: home, To: acts.Varying, Removes: []string{"decrypt"}}),
		tells("2025-03-02", acts.Vary{By: home}),
	}
	refused := []docket.Entry{
		tells("2025-01-10", acts.Claim{By: actors.Claimant{Name: "Friends"}}),
		tells("2025-01-12", acts.OrderInterim{By: actors.Tribunal{}, Requirements: []string{"decrypt"}}),
		tells("2025-01-13", acts.OrderInterim{By: actors.Tribunal{}, Requirements: []string{"decrypt"}}),
	}
	d, err := docket.New(notices, entries)
	require.NoError(t, err)
	out, err := docket.New(notices, refused)
	require.NoError(t, err)
	var file bytes.Buffer
	require.NoError(t, d.Write(&file))
	steps, judged := d.Replay(tcn.Standpoint{}), d.Judge(tcn.Standpoint{})
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{"New": docket.New, "Read": docket.Read, "Stages": docket.Stages, "MustWhen": docket.MustWhen, "ParseWhen": docket.ParseWhen},
		Given: []any{
			d, out, notices, entries, refused, steps, judged, tcn.Standpoint{}, docket.Public, docket.Operator, docket.HomeOffice, docket.Tribunal,
			func() io.Reader { return strings.NewReader(file.String()) }, func() io.Writer { return new(bytes.Buffer) },
			"2025-01", docket.MustWhen("2025-01"), ipa.Date{}, ipa.Day(2025, 12, 2), ipa.Day(2026, 1, 1), 2,
			docket.Reading{Name: "yes", Answers: []string{"Q1=yes"}}, docket.Outcome{Values: []string{"a"}}, docket.Possible, docket.Party,
		},
	})
}
