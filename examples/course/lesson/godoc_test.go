package lesson_test

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// notYet are the packages of the library that are not held to the tests of this file yet, each with what it lacks.
// It is to be empty.
var notYet = map[string]string{}

// held are the packages that are held to the tests of this file, in order.
func held(t *testing.T) (all []*pack) {
	every, err := packs()
	require.NoError(t, err)
	for _, path := range slices.Sorted(maps.Keys(every)) {
		if _, waits := notYet[every[path].path]; !waits {
			all = append(all, every[path])
		}
	}
	require.NotEmpty(t, all)
	return all
}

// The list of packages that wait is no longer than it has to be.
func TestNobodyWaitsForNothing(t *testing.T) {
	every, err := packs()
	require.NoError(t, err)
	for path := range notYet {
		p := every[module+"/"+path]
		require.NotNil(t, p, "%s: there is no such package: take it out of notYet", path)
		used, err := taught(p.ImportPath)
		require.NoError(t, err)
		_, nowhere := p.nowhere()
		wrong := slices.Concat(p.unexplained(), p.untaught(), p.unshown(used), nowhere)
		require.NotEmpty(t, wrong, "%s lacks nothing any more: take it out of notYet", path)
		t.Logf("%s waits, for %s\n  %s", path, notYet[path], strings.Join(wrong, "\n  "))
	}
}

// each has a question put to every package that is held to it.
func each(t *testing.T, ask func(*pack) []string) {
	for _, p := range held(t) {
		for _, wrong := range ask(p) {
			t.Errorf("%s: %s", p.path, wrong)
		}
	}
}

// Every exported name has a comment that says what it is.
func TestEveryNameIsExplained(t *testing.T) { each(t, (*pack).unexplained) }

// unexplained lists the exported names without a comment.
func (p *pack) unexplained() (all []string) {
	for _, n := range p.exported() {
		if !obvious(n.name) && strings.TrimSpace(strings.Join(n.comments, "")) == "" {
			all = append(all, n.name+" has no comment: say what it is in law or in code, with its provision where it is legal")
		}
	}
	return all
}

// obvious reports whether a field says by its name and its type all that there is to say in every struct that has it:
// who acts, on which day and in which run, a name, the words of law.
func obvious(field string) bool {
	_, field, inStruct := strings.Cut(field, ".")
	return inStruct && slices.Contains([]string{"By", "On", "Run", "Name", "Law"}, field)
}

// Every package has a lesson that says where to start, and where the package departs from the texts and why.
func TestEveryPackageTeaches(t *testing.T) { each(t, (*pack).untaught) }

// departs is the heading under which a package tells what it leaves out, assumes or does otherwise.
var departs = regexp.MustCompile(`(?m)^# .*(depart|assume)`)

// tools are the packages that know no law: they serve a command or a test.
var tools = []string{"actors/typetest", "examples/replay/timeline", "examples/internal/page"}

// untaught lists what a package's lesson lacks.
func (p *pack) untaught() (all []string) {
	if slices.Contains(tools, p.path) {
		return nil
	}
	if len(strings.Fields(p.Doc)) < 60 {
		all = append(all, "it has no lesson: write it into doc.go")
	}
	if !departs.MatchString(p.Doc) {
		all = append(all, "it does not say where it departs from the texts and why: write it under a heading that says so")
	}
	for link := range p.links(p.Parser().Parse(p.Doc)) {
		if strings.HasPrefix(link.url, godoc+"/examples/course/lesson#example-package-Lesson") {
			return all
		}
	}
	return append(all, "it does not say with which lesson of the course to start: link it")
}

// Every link in a comment leads somewhere: to a name that exists, to a lesson or an Example, or to the words that it cites.
func TestEveryLinkResolves(t *testing.T) {
	links := 0
	each(t, func(p *pack) []string {
		found, all := p.nowhere()
		links += found
		return all
	})
	require.Greater(t, links, 300, "the links were not found")
}

// Every exported type is to be seen at work: it has an Example, or a lesson or an Example of its package uses it.
// That is found in the code, and not in what comments say.
func TestEveryTypeHasAnExample(t *testing.T) {
	each(t, func(p *pack) []string {
		used, err := taught(p.ImportPath)
		require.NoError(t, err)
		return p.unshown(used)
	})
}
