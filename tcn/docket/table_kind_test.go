package docket

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A list that calls a notice by the words of its kind is put to the law of that kind, and its acts are read as those of any notice.
func TestANoticeIsOfTheKindThatItIsCalled(t *testing.T) {
	for words, c := range map[string]struct {
		kind acts.NoticeKind
		law  string
	}{
		"national security notice":    {acts.NationalSecurity, "s 252(1)"},
		"data retention notice":       {acts.Retention, "s 87(1)"},
		"retention notice":            {acts.Retention, "s 87(1)"},
		"notice":                      {0, "s 253(1)"},
		"technical capability notice": {0, "s 253(1)"},
	} {
		told := "12 May 2025: The Home Secretary decided to give Acme Telecom a " + words + "\n20 May 2025: The IPC approved the decision\n" +
			"1 June 2025: The Home Secretary gave Acme Telecom a " + words + "\n10 June 2025: The Home Secretary revoked the " + words + "\n"
		table := "Date,Who,What happened\n2025-05-12,Home Secretary,decided to give Acme Telecom a " + words + "\n2025-05-20,IPC,approved the decision\n" +
			"2025-06-01,Home Secretary,gave Acme Telecom a " + words + "\n2025-06-10,Home Secretary,revoked the " + words + "\n"
		for _, text := range []string{told, table} {
			d := readAll(t, text)
			require.Equal(t, c.kind, d.notices[0].Kind, text)
			all := d.Judge(tcn.Standpoint{})
			require.Equal(t, "decide", acts.Verb(all[0].Entry.Act), text)
			require.Equal(t, "give", acts.Verb(all[2].Entry.Act), text)
			require.Equal(t, c.law, all[2].Ruling.Rule().Law[0].String(), text)
			require.Contains(t, all[2].Entry.Says, words, "its wording stays")
			require.NotEqual(t, Impossible, all[3].Verdict, text)
		}
	}
	d := readAll(t, "6 May 2025: The Home Office gave Wicket a notification notice\n")
	require.Equal(t, acts.Notification, d.notices[0].Kind)
}

// Two kinds are two notices; who speaks of a notice of another kind tells of none.
func TestTwoKindsAreTwoNotices(t *testing.T) {
	const given = "1 June 2024: The Home Secretary gave Acme a national security notice\n"
	var wrong *acts.ReadError
	_, err := readTold(given + "1 July 2025: The Home Secretary gave Acme a TCN\n")
	require.ErrorAs(t, err, &wrong)
	require.Contains(t, wrong.Says, "it tells of a technical capability notice, and a line before it of a national security notice, as one notice")
	d := readAll(t, given+"2 July 2025: Acme said that it had no technical capability notice\n")
	require.Equal(t, acts.NationalSecurity, d.notices[0].Kind)
}

// What is done in writing is so under the words of the notice's kind.
func TestWritingOfTheKind(t *testing.T) {
	for _, j := range readAll(t, "1 February 2023: The Home Secretary gave Acme a retention notice\n").Judge(tcn.Standpoint{}) {
		for _, s := range j.Supposes {
			if s.Says == "it was in writing" {
				for _, cited := range s.Law {
					require.NotContains(t, cited.String(), "s 255", "Part 9 is not of a retention notice")
				}
			}
		}
	}
}
