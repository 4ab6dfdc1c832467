package model_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/model"
)

// verifier has spin make a verifier of a model, in a folder of its own, where it is told how to look for what is wrong.
func verifier(t *testing.T, text string, flags ...string) (run func(...string) string) {
	t.Helper()
	if os.Getenv("SPIN") == "" {
		t.Skip("SPIN names the spin command: .ci/model/check sets it")
	}
	dir := t.TempDir()
	run = func(command ...string) string {
		c := exec.CommandContext(t.Context(), command[0], command[1:]...)
		c.Dir = dir
		out, err := c.CombinedOutput()
		require.NoError(t, err, "%v: %s", command, out)
		return string(out)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notice.pml"), []byte(text), 0o600))
	require.NotContains(t, run(os.Getenv("SPIN"), "-a", "notice.pml"), "Error")
	run(append(append([]string{"gcc", "-w", "-DSAFETY", "-DNOCLAIM"}, flags...), "-o", "pan", "pan.c")...)
	return run
}

// Every property holds in every state that the model of the law reaches, and every rule is a step somewhere, but for those that
// nobody can use: after some refusals nobody may ask, s 258(4), s 227(10A), and the Tribunal can release nobody, s 255(8).
func TestSpinFindsNothing(t *testing.T) {
	began := time.Now()
	text := model.Promela(slices.Collect(tcn.Rules()))
	out := verifier(t, text)("./pan", "-m100000", "-w18")
	require.Contains(t, out, "errors: 0", out)
	require.NotContains(t, out, "max search depth too small")
	require.NotContains(t, out, "Search not completed")
	require.Equal(t, []string{"ask-on-review", "ask-after-deputy", "rule-on-secrecy-release"}, unreached(t, text, out))
	figures := regexp.MustCompile(`(\d+) states, stored`).FindStringSubmatch(out)
	require.Len(t, figures, 2)
	t.Logf("%s states and no counterexample, in %v with the making of the verifier", figures[1], time.Since(began).Round(100*time.Millisecond))
}

// unreached are the rules whose steps are nowhere taken, as the verifier tells by their lines.
func unreached(t *testing.T, text, out string) (ids []string) {
	lines := strings.Split(text, "\n")
	for _, m := range regexp.MustCompile(`notice\.pml:(\d+), state \d+, "D_STEP`).FindAllStringSubmatch(out, -1) {
		from := 0
		for _, digit := range m[1] {
			from = 10*from + int(digit-'0')
		}
		rest := strings.Join(lines[from-1:], "\n")
		id := regexp.MustCompile(`printf\("rule ([a-z-]+)\\n"\)`).FindStringSubmatch(rest)
		require.Len(t, id, 2)
		ids = append(ids, id[1])
	}
	return ids
}

// A table that is broken on purpose has a counterexample to the property that it breaks, and the shortest is a story.
func TestSpinFindsWhatIsBroken(t *testing.T) {
	for _, b := range breaches {
		t.Run(b.property, func(t *testing.T) {
			t.Parallel()
			run := verifier(t, model.Promela(b.rules()), "-DBFS")
			require.Contains(t, run("./pan", "-w18"), "errors: 1")
			story := model.Story(run("./pan", "-r", "-S"))
			for p := range model.Properties() {
				if p.ID == b.property {
					require.Contains(t, story, "Not so: "+p.Name+" ("+p.Law+").")
				}
			}
			t.Log(story)
		})
	}
}
