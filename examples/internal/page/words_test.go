package page

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

func TestCapitalAndCount(t *testing.T) {
	require.Equal(t, []string{"", "Äpfel", "The notice", "252"}, []string{Capital(""), Capital("äpfel"), Capital("the notice"), Capital("252")})
	require.Equal(t, []string{"0 days", "1 day", "2 days"}, []string{Count(0, "day", "days"), Count(1, "day", "days"), Count(2, "day", "days")})
	require.Equal(t, "secret → tribunal", Join([]tcn.Status{tcn.Secret, tcn.Tribunal}, " → "))
}

func TestDays(t *testing.T) {
	one, two := ipa.Day(2025, 1, 1), ipa.Day(2025, 1, 2)
	for _, pair := range [][2]ipa.Date{{one, two}, {two, one}, {one, {}}, {{}, one}} {
		require.Equal(t, one, Earlier(pair[0], pair[1]), pair)
	}
	told := docket.Step{Day: one}
	planned := docket.Step{Entry: docket.Entry{Planned: true}, Day: two}
	require.Equal(t, one, LastTold([]docket.Step{told, planned}))
	require.Zero(t, LastTold(nil))
}

func TestWhen(t *testing.T) {
	for text, want := range map[string]string{
		"2025-02-21": "2025-02-21", "2025-09~": "about 2025-09", "2025-08?": "perhaps 2025-08", "2025%": "perhaps about 2025",
		"2024-12/2025-01": "2024-12 to 2025-01", "../2025-09~": "by about 2025-09", "2025-08/..": "from 2025-08",
	} {
		require.Equal(t, want, When(docket.MustWhen(text)))
	}
}

func TestMoves(t *testing.T) {
	var moved []string
	for _, step := range dispute.Docket().Replay(tcn.Standpoint{}) {
		if _, gives := step.Entry.Act.(acts.Give); gives {
			moved = Moves(step.Before, step.After())
			require.Empty(t, Moves(step.Before, step.Before))
		}
	}
	require.Contains(t, moved, "force: proposed → issued")
}

// Where the page is narrower than what the columns need, those that share give from theirs, but not all.
func TestWidthsOfANarrowPage(t *testing.T) {
	p := &Page{Width: 60}
	require.Equal(t, []int{13, 29, 14}, p.Widths([]Column{{Least: 13}, {Least: 49, Share: 1}, {Least: 14}}))
	require.Equal(t, []int{60, thinnest, 3}, p.Widths([]Column{{Least: 60}, {Least: 20, Share: 1}, {Least: 3, Share: 1}}))
}
