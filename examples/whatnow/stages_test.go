package main

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// stages are days on which histories that have come to different stages are asked about, with what is said then and what is not.
var stages = []struct {
	file, on  string
	says, not []string
}{
	{"proposed", "2025-06-25", []string{"Where it stands: proposed", "Others need not The Secretary of State need not - go on to give it"},
		[]string{"Complain to the Tribunal of a failure to revoke", "Complain to the Tribunal of the giving"}},
	{"refused", "2025-07-10", []string{"Where it stands: proposed", "to comply with the notice would be void: the notice is not given"}, nil},
	{"given", "2025-07-20", []string{"Within 28 days of the day on which the notice is given.", "Refer the notice: the notice goes back"}, nil},
	{"claimed", "2025-09-01", []string{"Where it stands: challenged", "Drop the claim (claim 1):", "To refer the notice would be void: more than 28 days have passed"}, nil},
	{"revoked", "2025-11-01", []string{"Where it stands: withdrawn", "would be void: the notice is wholly revoked; to cure it"}, nil},
	{"complied", "2026-01-01", []string{"the steps were taken on 2025-09-10", "Complain to the Tribunal of a failure to revoke"}, []string{"Overdue"}},
	{"sued", "2026-01-01", []string{"Steps that were taken are an act, comply."}, nil},
	{"referred", "2026-02-01", []string{"You need not - Comply so far as referred: decrypt.", "If it was, let the file say so."}, []string{"are an act, comply"}},
}

// What is said at every stage is a sentence that people understand, and of nothing that the history does not have.
func TestStages(t *testing.T) {
	for _, s := range stages {
		for _, as := range []string{"operator", "secretary", "staff", "press", "claimant"} {
			out := squeeze(told(t, 100, "-on", s.on, "-as", as, filepath.Join("testdata/stages", s.file+".jsonl")))
			for _, never := range []string{
				"force is ", "tribunal is ", "lock is ", "28 days of the day;", "; from: ", "Refer the notice would", "may - not ", "You may - Not ",
				"variation, if it believes", "To refer a variation", "To refer a renewal", "such regulations", "(no 1)", "Besides, Besides",
			} {
				require.NotContains(t, out, never, "%s as %s", s.file, as)
			}
			if as != "operator" {
				continue
			}
			for _, text := range s.says {
				require.Contains(t, out, text, s.file)
			}
			for _, text := range s.not {
				require.NotContains(t, out, text, s.file)
			}
		}
	}
}
