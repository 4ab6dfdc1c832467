package tcn_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
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
