package lesson_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The checks of the documentation can fail: each finds what is wrong with a package that has one thing wrong, and nothing
// in one that has none.
func TestChecksCanFail(t *testing.T) {
	const sound = `// Package sound is about notices, see [Notice.End], the [Lesson 2] and the words ([s 253(1)]).
//
// # Where it departs from the text
//
// ` + "It is made up, and says so at some length, because a lesson of a few words is none. " +
		"It has a type, a method and a constant, each with a comment; it has an Example of the type; and each of its links leads " +
		"to something that there is. Nothing else is to be said of it, and nothing else is to be found in it by anybody who looks." + `
//
// [Lesson 2]: ` + godoc + `/examples/course/lesson#example-package-Lesson02_twoKeys
// [s 253(1)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1
package sound

// Notice is a notice.
type Notice struct {
	Day string // the day of it
}

// End ends it.
func (Notice) End() {}

// Last is the last, in words ([s 256(3)]).
//
// [s 256(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/3
const Last = 1
`
	const example = "package sound_test\n\nfunc ExampleNotice() {\n\t// Output:\n}\n"
	for _, c := range []struct {
		name, old, new, says string
	}{
		{"nothing wrong", "", "", ""},
		{"a method without a comment", "// End ends it.\n", "", "Notice.End has no comment"},
		{"a field without a comment", " // the day of it", "", "Notice.Day has no comment"},
		{"a constant without a comment", "// Last is the last, in words ([s 256(3)]).\n//\n// [s 256(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/3\n", "", "Last has no comment"},
		{"no departures", "// # Where it departs from the text\n", "// # More\n", "does not say where it departs"},
		{"hardly a lesson", "of a few words is none. ", "", ""},
		{"a link to no method", "[Notice.End]", "[Notice.Start]", "[Notice.Start] is no link"},
		{"a link to no lesson", "Lesson02_twoKeys", "Lesson02_threeKeys", "there is no example-package-Lesson02_threeKeys"},
		{"no lesson to start with", "/examples/course/lesson#example-package-Lesson02_twoKeys", "/tcn#Notice", "with which lesson of the course to start"},
		{"no such package", "/examples/course/lesson#", "/examples/course/lessen#", "there is no package"},
		{"words elsewhere", "section/256/3", "section/256/4", "its words stand at"},
		{"a citation without an address", "// [s 256(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/3\n", "", "[s 256(3)] is no link"},
		{"an address that nobody uses", "in words ([s 256(3)])", "in words", "nothing leads to the link [s 256(3)]"},
		{"a type without an Example", "type Notice", "type Other struct{}\n\n// Notice is a notice.\ntype Notice", "Other has no Example"},
		{"a type that a lesson uses", "type Notice", "type Used struct{}\n\n// Notice is a notice.\ntype Notice", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			require.Contains(t, sound, c.old)
			require.NoError(t, os.WriteFile(filepath.Join(dir, "sound.go"), []byte(strings.Replace(sound, c.old, c.new, 1)), 0o600))
			require.NoError(t, os.WriteFile(filepath.Join(dir, "sound_test.go"), []byte(example), 0o600))
			p, err := read(dir, module+"/sound", []string{"sound.go"}, []string{"sound_test.go"})
			require.NoError(t, err)
			_, nowhere := p.nowhere()
			wrong := append(append(append(p.unexplained(), p.untaught()...), p.unshown(map[string]bool{module + "/sound.Used": true})...), nowhere...)
			if c.says == "" {
				require.Empty(t, wrong)
				return
			}
			require.Contains(t, strings.Join(wrong, "\n"), c.says)
		})
	}
}
