package tcn_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const (
	guardModule  = "github.com/doublelock/doublelock"
	guardLooplab = "github.com/looplab/fsm"
)

// guardArrows are the rooms of the house, each with the rooms that its packages may import. They point down only.
var guardArrows = map[string][]string{
	"internal":      nil,
	"ipa":           {"internal"},
	"actors":        {"internal"},
	"seeds":         {"internal", "ipa"},
	"tcn/acts":      {"internal", "ipa", "actors"},
	"tcn":           {"internal", "ipa", "actors", "tcn/acts"},
	"tcn/lawbook":   {"internal", "ipa", "actors", "tcn/acts", "tcn"},
	"tcn/docket":    {"internal", "ipa", "actors", "tcn/acts", "tcn"},
	"tcn/chart":     {"internal", "ipa", "actors", "tcn/acts", "tcn", "tcn/docket"},
	"tcn/explore":   {"internal", "ipa", "actors", "tcn/acts", "tcn"},
	"tcn/deadlines": {"internal", "ipa", "actors", "tcn/acts", "tcn"},
	"tcn/model":     {"internal", "ipa", "actors", "tcn/acts", "tcn", "tcn/explore"},
	// it reads and writes a file, and names the tables by the page of the law
	"tcn/journal": {"internal", "ipa", "actors", "tcn/acts", "tcn", "tcn/lawbook"},
	// a tool: it writes the JSON Schemas of all kinds of file
	"tcn/docket/internal/schema": {"internal", "ipa", "actors", "tcn/acts", "tcn", "tcn/docket", "tcn/journal"},
	// what the deadlines are as events: not in tcn/calendar, for a page in a browser wants them without that one's library
	"internal/agenda": {"internal", "ipa", "tcn/acts", "tcn"},
	// apart from the rest, for who wants no calendar files wants no library for them
	"tcn/calendar": {"internal", "internal/agenda", "ipa", "actors", "tcn/acts", "tcn", "tcn/docket"},
	"examples":     {"internal", "internal/agenda", "ipa", "actors", "seeds", "tcn/acts", "tcn", "tcn/lawbook", "tcn/docket", "tcn/chart", "tcn/explore", "tcn/calendar", "tcn/deadlines", "tcn/journal"},
}

// guardStrangers are the packages of others that the library may reach, each with the rooms that may import it.
var guardStrangers = map[string][]string{
	guardLooplab:                    {"tcn", "tcn/docket", "tcn/chart", "tcn/explore", "tcn/model", "examples"},
	"github.com/arran4/golang-ical": {"tcn/calendar"},
	// how wide a terminal is, for the commands alone
	"golang.org/x/term":     {"examples"},
	"golang.org/x/sys/unix": nil,
}

// guardPackage is what go list says of a package.
type guardPackage struct {
	ImportPath string
	Standard   bool
	Imports    []string
}

// guardList lists every package of the module, and all that they import however far away, without what only tests need.
func guardList(t *testing.T) (all []guardPackage) {
	cmd := exec.Command("go", "list", "-e", "-deps", "-json=ImportPath,Standard,Imports", guardModule+"/...")
	out, err := cmd.Output()
	require.NoError(t, err)
	d := json.NewDecoder(bytes.NewReader(out))
	for {
		var p guardPackage
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else {
			require.NoError(t, err)
		}
		if !p.Standard {
			all = append(all, p)
		}
	}
}

// guardRoom is the room in which a package stands: the longest path in guardArrows that leads to it; empty if none does.
func guardRoom(path string) (room string) {
	path, ours := strings.CutPrefix(path, guardModule+"/")
	for r := range guardArrows {
		if ours && (path == r || strings.HasPrefix(path, r+"/")) && len(r) > len(room) {
			room = r
		}
	}
	return room
}

// Whoever imports the library gets the standard library and looplab/fsm, and nothing else unless it asks for calendar files;
// and the rooms import each other only downwards.
func TestImports(t *testing.T) {
	seen := make(map[string]bool)
	for _, p := range guardList(t) {
		if !strings.HasPrefix(p.ImportPath, guardModule) {
			require.Contains(t, guardStrangers, p.ImportPath, "the library reaches %s: it depends on the standard library and %s alone, "+
				"so that nobody who imports it has to trust, update or license anything more; write the few lines, or move the use into a test",
				p.ImportPath, guardLooplab)
			continue
		}
		room := guardRoom(p.ImportPath)
		require.Contains(t, guardArrows, room, "%s stands in no room of the house: put it into one, or give it arrows here", p.ImportPath)
		seen[room] = true
		for _, path := range p.Imports {
			to := guardRoom(path)
			switch rooms, stranger := guardStrangers[path]; {
			case stranger && !slices.Contains(rooms, room):
				t.Errorf("%s imports %s, which only %v may: the law as data, the actors and the sources know nothing of machines, "+
					"and the notice nothing of calendars", p.ImportPath, path, rooms)
			case strings.HasPrefix(path, guardModule) && to != room && !slices.Contains(guardArrows[room], to):
				t.Errorf("%s imports %s: arrows point down only, or the parts can no longer be used, read and tested alone; "+
					"move what both need down, or hand it in", p.ImportPath, path)
			}
		}
	}
	for _, room := range []string{"ipa", "actors", "tcn/acts", "tcn"} {
		require.True(t, seen[room], "%s was not looked at", room)
	}
}

// The core reads no clock, no file, no network and no environment, and starts nothing that runs on: what it says
// depends on what it is handed, and on nothing else.
func TestCoreIsPure(t *testing.T) {
	for _, p := range guardList(t) {
		path, _ := strings.CutPrefix(p.ImportPath, guardModule+"/")
		if !slices.Contains([]string{"ipa", "actors", "tcn/acts", "tcn"}, path) {
			continue
		}
		for _, barred := range []string{"os", "os/exec", "io/ioutil", "net", "net/http", "log", "log/slog", "math/rand", "math/rand/v2", "unsafe", "sync", "path/filepath"} {
			require.NotContains(t, p.Imports, barred, "%s imports %s: the core is pure; let the caller do it and hand in the result", path, barred)
		}
	}
	read := regexp.MustCompile(`\btime\.(Now|Since|Until|After|Tick|Sleep|NewTimer|AfterFunc)\b|\bgo func\b`)
	guardFiles(t, func(path, text string) {
		dir := filepath.ToSlash(filepath.Dir(path))
		if strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go") && slices.Contains([]string{"ipa", "actors", "tcn/acts", "tcn"}, dir) {
			require.NotRegexp(t, read, text, "%s: the core has no clock and starts no goroutine; days are handed in", path)
		}
	})
}

// The project speaks of itself alone: it works in any folder, and with whatever registry its user has set.
func TestNamesNoMachine(t *testing.T) {
	for _, folder := range []string{"work", "tmp/hub", "home/ada"} {
		require.NotEmpty(t, guardFolder("see /"+folder+"/main"))
		require.NotEmpty(t, guardFolder("/"+folder+"/main"))
	}
	require.NotEmpty(t, guardHost("https://proxy."+"golang.org"))
	require.Empty(t, guardFolder("https://example.org/work/1, ../work/x, network/work/"))
	looked := 0
	guardFiles(t, func(path, text string) {
		looked++
		if found := guardFolder(text); found != "" {
			t.Errorf("%s names the folder %q of some machine: write a path from the top of the project", path, found)
		}
		if found := guardHost(text); found != "" {
			t.Errorf("%s names the registry %q: which one is asked is for the user's go command to say", path, found)
		}
	})
	require.Greater(t, looked, 50)
}

// guardFolder is a folder of some machine that a text names. What stands before it is looked at last, which is ten times as quick as to ask the pattern.
func guardFolder(text string) string {
	for _, at := range guardFolders.FindAllStringIndex(text, -1) {
		if at[0] == 0 || !guardWithin.MatchString(text[at[0]-1:at[0]]) {
			return text[at[0]:at[1]]
		}
	}
	return ""
}

var (
	guardFolders = regexp.MustCompile(`/(?:work|tmp/hub|home/\w+|Users/\w+)/`)
	guardWithin  = regexp.MustCompile(`[\w.~-]`) // before a folder, it is a step of a longer path
)

// guardHost is a registry that a text names.
func guardHost(text string) string {
	for _, host := range guardHosts {
		if strings.Contains(text, host) {
			return host
		}
	}
	return ""
}

var guardHosts = strings.Fields(strings.ReplaceAll("proxy+golang+ sum+golang+ goproxy+ registry+npmjs+ files+pythonhosted+", "+", "."))

// guardFiles hands over the text files of the project, with their paths from its top.
func guardFiles(t *testing.T, look func(path, text string)) {
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	require.NoError(t, filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (e.Name() == ".git" || e.Name() == "rapid" || e.Name() == "node_modules"):
			return filepath.SkipDir
		case !e.Type().IsRegular() || e.Name() == ".git": // a file of the name stands in a worktree of git
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil || bytes.IndexByte(text, 0) >= 0 { // gone meanwhile, or no text
			return nil
		}
		short, err := filepath.Rel(root, path)
		look(filepath.ToSlash(short), string(text))
		return err
	}))
}
