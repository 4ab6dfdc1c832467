package docket

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// storyTold is a docket of a notice of a kind, of what is told of it day by day, written to a file, read again and judged.
func storyTold(t *testing.T, kind acts.NoticeKind, to actors.RelevantOperator, told ...any) []Judgment {
	t.Helper()
	var entries []Entry
	for i := 0; i < len(told); i += 2 {
		entries = append(entries, Entry{
			Happened: MustWhen(told[i].(string)), Known: MustWhen("2030-01-01"), Through: "The Gazette", Notice: "first", Standing: Anonymous,
			Act: told[i+1].(acts.Act), Says: "It is reported.", Record: []string{"R1"},
		})
	}
	d, err := New([]Notice{{Name: "first", To: to, Kind: kind}}, entries)
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, d.Write(&b))
	read, err := Read(&b)
	require.NoError(t, err)
	return read.Judge(tcn.Standpoint{})
}

// What is told of a sister notice in a file is judged by its own words on the day: ss 87 to 98, 252, 258A.
func TestStoriesOfSisterNotices(t *testing.T) {
	far := acme
	far.Abroad = true
	home, gives := actors.SecretaryOfState{}, acts.Give{By: actors.SecretaryOfState{}}
	refers := acts.Refer{By: acme, Of: acts.Giving}
	sues := func(duty acts.Duty) acts.Sue { return acts.Sue{By: home, To: duty} }
	tells := func(by actors.Bound) acts.Disclose {
		return acts.Disclose{By: by, To: actors.Claimant{Name: "Liberty"}}
	}
	elsewhere := actors.Staff{Name: "Tom", Of: "Other"}
	revokes := acts.Revoke{By: home}
	for name, c := range map[string]struct {
		kind    acts.NoticeKind
		to      actors.RelevantOperator
		told    []any
		verdict Verdict
		without tcn.Effect // of what nobody tells
		law     string     // of the ground, or of the rule
	}{
		"given before its law":                 {acts.Retention, acme, []any{"2016-12-29", gives}, Impossible, tcn.Void, "s 87(1)"},
		"given without approval":               {acts.Retention, acme, []any{"2016-12-30", gives}, PossibleIf, tcn.Void, "s 87(1)"},
		"given abroad":                         {acts.NationalSecurity, far, []any{"2025-07-01", gives}, Impossible, tcn.Void, "s 252(1)(c)"},
		"notified before its law":              {acts.Notification, acme, []any{"2025-06-19", gives}, Impossible, tcn.Void, "s 258A(1)"},
		"referred before the right":            {acts.Retention, acme, []any{"2018-10-10", gives, "2018-10-31", refers}, Impossible, tcn.Void, "s 90(1)"},
		"referred as the right began":          {acts.Retention, acme, []any{"2018-10-10", gives, "2018-11-06", refers}, Possible, tcn.Lawful, "s 90(1)"},
		"referred too late":                    {acts.Retention, acme, []any{"2018-10-10", gives, "2018-11-08", refers}, Impossible, tcn.Void, "SI 2018/354, reg 2(1)"},
		"referred, where nothing is":           {acts.Notification, acme, []any{"2025-07-01", gives, "2025-07-02", refers}, Impossible, tcn.Void, "s 258A"},
		"sued abroad before the day":           {acts.Retention, far, []any{"2024-10-01", gives, "2024-10-13", sues(acts.ToComply)}, Impossible, tcn.Void, "s 97(2)"},
		"sued abroad on the day":               {acts.Retention, far, []any{"2024-10-01", gives, "2024-10-14", sues(acts.ToComply)}, Possible, tcn.Lawful, "s 95(1)"},
		"sued for secrecy before its day":      {acts.NationalSecurity, acme, []any{"2025-06-01", gives, "2025-06-19", sues(acts.ToKeepSecret)}, Impossible, tcn.Void, "s 255(10)@2025-06-20"},
		"sued for secrecy from the first":      {acts.Retention, acme, []any{"2017-06-01", gives, "2017-06-02", sues(acts.ToKeepSecret)}, Possible, tcn.Lawful, "s 95(2)"},
		"told by another operator's staff":     {acts.Retention, acme, []any{"2025-07-01", gives, "2025-07-02", tells(elsewhere)}, Possible, tcn.Breach, "s 95(2)"},
		"and of another kind":                  {acts.NationalSecurity, acme, []any{"2025-07-01", gives, "2025-07-02", tells(elsewhere)}, Possible, tcn.Lawful, "s 255(8)"},
		"told by the Information Commissioner": {acts.Retention, acme, []any{"2025-07-01", gives, "2025-07-02", tells(actors.InformationCommissioner{})}, Possible, tcn.Breach, "s 95(3)"},
		"lapsed with January 2019":             {acts.Retention, acme, []any{"2017-06-01", gives, "2019-02-01", revokes}, Impossible, tcn.Void, "s 94(13)"},
		"revoked unheard":                      {acts.Retention, acme, []any{"2025-07-01", gives, "2025-07-02", revokes}, Possible, tcn.Lawful, "s 94(13)"},
		"of a notification notice, heard":      {acts.Notification, acme, []any{"2025-07-01", gives, "2025-07-02", revokes}, Possible, tcn.Irregular, "s 258B(2)(b)"},
		"changed after the end":                {acts.Notification, acme, []any{"2025-07-01", gives, "2025-07-02", revokes, "2025-07-03", acts.Change{By: acme, To: "a service", Material: acts.Found}}, Possible, tcn.Lawful, "s 258A(9)"},
	} {
		t.Run(name, func(t *testing.T) {
			all := storyTold(t, c.kind, c.to, c.told...)
			j := all[len(all)-1]
			law := j.Ruling.Rule().Law[0].String()
			if grounds := j.Ruling.Grounds(); len(grounds) > 0 && j.Ruling.Effect() != tcn.Lawful {
				law = grounds[0].Law[0].String()
			}
			require.Equal(t, []any{c.verdict, c.without, c.law}, []any{j.Verdict, j.Without, law}, "%v", j.Ruling.Grounds())
		})
	}
}
