package docket

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A day is read as a list of dates has it.
func TestDatesInWords(t *testing.T) {
	for text, want := range map[string]string{
		"7 February 2025": "2025-02-07", "7th February 2025": "2025-02-07", "Friday 7 February 2025": "2025-02-07", "Fri, Feb. 7, 2025": "2025-02-07", "7 Sept 2025": "2025-09-07",
		"on 7 February 2025": "2025-02-07", "the 7th": "the 7", "February 7 2025": "2025-02-07", "1st of May 2025": "2025-05-01", "in May 2025": "2025-05",
		"early February 2025": "2025-02", "mid-2025": "2025", "end of March 2025": "2025-03", "late 2025": "2025",
		"around September 2025": "2025-09~", "circa 2025": "2025~", "c. 2025-03": "2025-03~", "about 7 February 2025": "2025-02-07~",
		"Spring 2025": "2025-03/2025-05", "summer of 2025": "2025-06/2025-08", "autumn 2025": "2025-09/2025-11", "fall 2025": "2025-09/2025-11", "winter 2024-25": "2024-12/2025-02", "Winter 2024/2025": "2024-12/2025-02",
		"Q1 2025": "2025-01/2025-03", "Q4 2025": "2025-10/2025-12",
		"by 7 February 2025": "../2025-02-07", "before 7 February 2025": "../2025-02-06", "before March 2025": "../2025-02-28", "until 2025": "../2025", "by February 2025": "../2025-02", "by spring 2025": "../2025-05", "since spring 2025": "2025-03/..", "by by 2025": "../2025", "since since 2025": "2025/..", "by since 2025": "../..",
		"since March 2025": "2025-03/..", "after 7 February 2025": "2025-02-08/..", "after 2025": "2026-01-01/..", "from 7 February 2025": "2025-02-07/..",
		"between 1 and 3 February 2025": "2025-02-01/2025-02-03", "1-3 February 2025": "2025-02-01/2025-02-03", "Jan-Feb 2025": "2025-01/2025-02", "mid-May 2025": "2025-05", "1-3 2025": "1-3 2025", "1–3 February 2025": "2025-02-01/2025-02-03", "1 to 3 February 2025": "2025-02-01/2025-02-03",
		"28 February to 3 March 2025": "2025-02-28/2025-03-03", "February or March 2025": "2025-02/2025-03", "February 2025 - April 2025": "2025-02/2025-04", "between 2025-02-07 and 2025-02-09": "2025-02-07/2025-02-09",
		"from 1 May 2025 to 3 May 2025": "2025-05-01/2025-05-03", "3 May 2025 to 1 May 2025": "3 May 2025 to 1 May 2025",
		"2025-02": "2025-02", "2025-08/..": "2025-08/..", "25/12/2025": "2025-12-25", "winter 2025": "winter 2025", "7 February": "7 February", "soon": "soon",
	} {
		got, bad := cellDate(text)
		require.Nil(t, bad, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"by 3/4/2025", "around 3/4/2025", "3/4/2025"} {
		_, bad := cellDate(text)
		require.NotNil(t, bad, text)
		require.Contains(t, bad.Says, "can be two days")
	}
}
