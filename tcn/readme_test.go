package tcn_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// The README shows the package's Example as a program, line for line, and what it prints.
func TestReadmeShowsTheExample(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	_, shown, found := strings.Cut(string(readme), "```go\npackage main\n")
	require.True(t, found, "the README has a program")
	shown, rest, _ := strings.Cut(shown, "```")

	_, imports, _ := strings.Cut(string(source), "import (")
	imports, body, _ := strings.Cut(imports, "\n)\n")
	_, body, _ = strings.Cut(body, "func Example() {")
	body, output, _ := strings.Cut(body, "\n\t// Output:\n")
	require.Equal(t, "\nimport ("+imports+"\n)\n\nfunc main() {"+strings.TrimRight(body, "\n")+"\n}\n", shown)

	var printed strings.Builder
	for line := range strings.Lines(strings.TrimSuffix(output, "}\n")) {
		printed.WriteString(strings.TrimPrefix(strings.TrimPrefix(line, "\t// "), "\t//"))
	}
	require.Contains(t, rest, "```\n"+printed.String()+"```", "the README shows what the Example prints")
}

// The README says how many things can be done, and names each kind of notice before it compares them.
func TestReadmeCountsTheActs(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	n := 0
	for range acts.All() {
		n++
	}
	require.Contains(t, string(readme), fmt.Sprintf("the %d things that can be done", n))
	before, _, _ := strings.Cut(string(readme), "## See it")
	for kind := range acts.NoticeKinds() {
		require.Contains(t, before, kind.String())
	}
}

// What the packages say of themselves at their top names every kind of notice, so that nobody takes one for all.
func TestDocsNameTheKinds(t *testing.T) {
	for _, file := range []string{"doc.go", "acts/doc.go", "explore/doc.go", "../actors/doc.go", "../ipa/doc.go"} {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		text := strings.ToLower(strings.Join(strings.Fields(strings.ReplaceAll(string(data), "//", " ")), " "))
		for kind := range acts.NoticeKinds() {
			if kind != acts.TechnicalCapability || file != "explore/doc.go" { // which is of notices at large
				require.Contains(t, text, kind.String(), file)
			}
		}
	}
}
