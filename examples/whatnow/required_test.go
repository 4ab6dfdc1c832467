package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// What a requirement asks for is told in the words of the notice's kind: steps within a period, data to be retained, changes to be notified. One that comes
// into force later than it is given does not bind before.
func TestWhatAKindRequires(t *testing.T) {
	const by = `"by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"`
	asked := func(kind acts.NoticeKind, adds, give string, on string, more ...string) string {
		file := filepath.Join(t.TempDir(), "n.jsonl")
		lines := []string{
			`{"notice":"First","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000","kind":"` + kind.String() + `"}`,
			`{"act":"consult","by":"secretary of state","on":"2025-07-01","before":"give"}`,
			`{"act":"decide","by":"secretary of state","on":"2025-07-01","to":"give","adds":[` + adds + `],"necessary":"found","proportionate":"found","considered":"privacy tests"}`,
			`{"act":"approve","by":"judicial commissioner","on":"2025-07-02","considered":"privacy tests"}`,
			`{"act":"give","by":"secretary of state","on":"2025-07-03","considered":"all"` + give + `}`,
		}
		if kind == acts.Notification {
			lines = append(lines[:3], lines[4])
		}
		require.NoError(t, os.WriteFile(file, []byte(strings.Join(append(lines, more...), "\n")+"\n"), 0o600))
		return told(t, 200, "-on", on, file)
	}
	const (
		guard = `{"name":"guard","obligation":"s 252(3)(b)","days":30}`
		calls = `{"name":"calls","obligation":"s 87(2)(b)","months":12}`
		cloud = `{"name":"cloud","obligation":"SI 2025/656, reg 3(2)(c)"}`
		later = `,"in-force":"2025-09-01"`
	)
	for _, c := range []struct{ text, says string }{
		{asked(acts.NationalSecurity, guard, "", "2025-07-10"), "guard: binding; the steps are to be done by 2025-08-01."},
		{asked(acts.NationalSecurity, guard, "", "2025-08-02"), "guard: binding; the period for the steps ended on 2025-08-01."},
		{asked(acts.NationalSecurity, `{"name":"guard","obligation":"s 252(3)(b)"}`, "", "2025-08-02"), "guard: binding; the period for the steps is not known."},
		{asked(acts.NationalSecurity, guard, "", "2025-07-10", `{"act":"comply",`+by+`,"on":"2025-07-09"}`), "guard: binding; the steps were taken on 2025-07-09."},
		{asked(acts.Notification, cloud, "", "2025-07-10"), "cloud: binding; a proposal to make the change is to be notified a reasonable time before."},
		{asked(acts.Notification, cloud, "", "2025-07-10", `{"act":"comply",`+by+`,"on":"2025-07-09"}`), "cloud: binding; a proposal was notified on 2025-07-09."},
		{asked(acts.Retention, calls, later, "2025-08-31"), "calls: not binding yet: the notice comes into force on 2025-09-01."},
		{asked(acts.Retention, calls, later, "2025-08-31"), "Given 2025-07-03, in force from 2025-09-01, last day 2027-08-31."},
		{asked(acts.Retention, calls, later, "2025-09-01"), "calls: binding; it is to be retained from 2025-09-01."},
		{asked(acts.Retention, calls, later, "2025-09-02"), "calls: binding; it is to be retained from 2025-09-01."},
		{asked(acts.Retention, calls, "", "2025-09-02"), "calls: binding; it is to be retained from 2025-07-03."},
		{asked(acts.Retention, calls, "", "2025-09-02", `{"act":"comply",`+by+`,"on":"2025-07-09"}`), "calls: binding; it was complied with, as was entered on 2025-07-09."},
	} {
		require.Contains(t, c.text, c.says)
	}
}
