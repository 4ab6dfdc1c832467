package lesson_test

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
)

// The index of the package's lesson has each type that a lesson uses, with the numbers of those lessons.
// It is found in their code; -update writes it.
func TestTheIndexIsWhatTheLessonsUse(t *testing.T) {
	doc, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	before, rest, found := strings.Cut(string(doc), "// # Index\n")
	require.True(t, found, "doc.go has no index")
	says, rest, _ := strings.Cut(rest, "//\t")
	_, after, _ := strings.Cut(rest, "\n//\n")
	index, err := index()
	require.NoError(t, err)
	golden.Equal(t, "doc.go", before+"// # Index\n"+says+index+"//\n"+after)
}

// index is the index, as lines of a comment: a paragraph for each package.
func index() (string, error) {
	all, err := programs()
	lessons := make(map[string]map[int]bool) // by type
	for _, e := range all {
		for of := range e.uses {
			if e.lesson() != 0 && strings.HasPrefix(of, module) {
				if lessons[of] == nil {
					lessons[of] = make(map[int]bool)
				}
				lessons[of][e.lesson()] = true
			}
		}
	}
	var b strings.Builder
	in, width := "", 0
	for _, of := range slices.SortedFunc(maps.Keys(lessons), byPackage) {
		dot := strings.LastIndexByte(of, '.')
		pkg := of[strings.LastIndexByte(of[:dot], '/')+1 : dot]
		entry := of[dot+1:] + " " + numbers(slices.Sorted(maps.Keys(lessons[of])))
		switch {
		case pkg != in:
			if in != "" {
				b.WriteByte('\n')
			}
			in = pkg
			width, _ = fmt.Fprintf(&b, "//\t%-7s %s", pkg, entry)
		case width+len(entry) > 108:
			b.WriteString(";\n")
			width, _ = fmt.Fprintf(&b, "//\t%-7s %s", "", entry)
		default:
			more, _ := fmt.Fprintf(&b, "; %s", entry)
			width += more
		}
	}
	return b.String() + "\n", err
}

// byPackage sorts types by their packages and then by their names.
func byPackage(a, b string) int {
	split := func(s string) []string {
		dot := strings.LastIndexByte(s, '.')
		return []string{s[:dot], s[dot:]}
	}
	return slices.Compare(split(a), split(b))
}

// numbers writes numbers in their order, three and more that follow one another with a hyphen between the first and the last.
func numbers(in []int) string {
	var all []string
	for i := 0; i < len(in); {
		end := i + 1
		for end < len(in) && in[end] == in[end-1]+1 {
			end++
		}
		if end-i < 3 {
			end = i + 1
			all = append(all, fmt.Sprint(in[i]))
		} else {
			all = append(all, fmt.Sprintf("%d-%d", in[i], in[end-1]))
		}
		i = end
	}
	return strings.Join(all, ", ")
}

func TestNumbers(t *testing.T) {
	require.Equal(t, "1, 2, 4-6, 9", numbers([]int{1, 2, 4, 5, 6, 9}))
}
