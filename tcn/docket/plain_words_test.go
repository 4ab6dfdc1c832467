package docket

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// english are words and names that are exported somewhere and are what a text calls a thing all the same.
var english = strings.Fields("Tribunal Secretary Commissioner Commissioners Court Board Act Parliament Public Press Sources Section A I State")

// goNames are the exported names of the packages from which a message may come: of types, constants, functions and fields.
func goNames(t *testing.T) map[string]bool {
	names := map[string]bool{}
	for _, dir := range []string{".", "..", "../acts", "../../actors", "../../ipa"} {
		set := token.NewFileSet()
		files, err := os.ReadDir(dir)
		require.NoError(t, err)
		for _, f := range files {
			if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
				continue
			}
			file, err := parser.ParseFile(set, dir+"/"+f.Name(), nil, 0)
			require.NoError(t, err)
			ast.Inspect(file, func(n ast.Node) bool {
				if id, is := n.(*ast.Ident); is && id.IsExported() && !slices.Contains(english, id.Name) {
					names[id.Name] = true
				}
				return true
			})
		}
	}
	require.Greater(t, len(names), 300)
	return names
}

var (
	inQuotes = regexp.MustCompile(`"(?:[^"\\]|\\.)*"…?|\([^()]*\)`)
	camel    = regexp.MustCompile(`\b[a-z]+[A-Z]\w*|\b[A-Z][a-z]+[A-Z]\w*`)
	goWords  = regexp.MustCompile(`\b(?:json|strconv|csv|encoding|docket|acts|tcn|actors|ipa)[:.]|\bstruct\b|\bnil\b|\bpointer\b|\[\]|\bint\b|\bunmarshal`)
	inText   = regexp.MustCompile(`[a-z,] ([A-Z][a-z]+)\b`) // a word in capitals within a sentence
	ourNames = strings.NewReplacer("JSON", "", "UTF-8", "", "VS Code", "", "UKIPTrib", "", "[2025]", "")
)

// inPlainWords requires that a message has the file's words and none of Go's.
func inPlainWords(t *testing.T, names map[string]bool, text string) {
	bare := ourNames.Replace(inQuotes.ReplaceAllString(text, "…"))
	require.Empty(t, camel.FindString(bare), text)
	require.Empty(t, goWords.FindString(bare), text)
	for _, word := range inText.FindAllStringSubmatch(bare, -1) {
		require.False(t, names[word[1]], "%s: %s", word[1], text)
	}
}

// wrongValues are values that some key or other does not take.
var wrongValues = []string{`7`, `-1`, `1.5`, `true`, `"x"`, `""`, `null`, `[]`, `[7]`, `["x","x"]`, `{}`, `[{"name":7}]`, `[{"name":"a","days":-9}]`, `[{"nam":"a"}]`, `"2025-02-30"`, `"1700-01-01"`, `"court"`, `"x: y"`, `"\ud800"`, `"2025-07-01"`}

// Whatever is wrong with an act, a history or a docket is told in the words of its file.
func TestErrorsInPlainWords(t *testing.T) {
	names := goNames(t)
	kinds, told := map[string]bool{}, 0
	check := func(err error) {
		for _, bad := range each(err) {
			inPlainWords(t, names, bad.Error())
			require.Equal(t, strings.ToLower(bad.Field), bad.Field, "%v", bad)
			require.NotEmpty(t, bad.Cure, "%v", bad)
			require.NotZero(t, bad.Line, "%v", bad)
			kinds[inQuotes.ReplaceAllString(bad.Cure, "…")] = true
			told++
		}
	}
	docketOf := func(text string) {
		_, err := Read(strings.NewReader(text))
		check(err)
	}
	historyOf := func(text string) {
		_, err := tcn.DecodeHistory([]byte(text))
		check(err)
	}
	const entry = `{"when":"2025-07-01","notice":"n","act":%s,"standing":"official","says":"It is said.","sources":"x"}` + "\n"
	const head = `{"notice":"n","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}` + "\n"
	for act := range acts.All() {
		verb := acts.Verb(act)
		who := strings.Split(whoCan(verb), ", ")[0]
		both := func(more string) {
			raw := fmt.Sprintf(`{"act":%q%s}`, verb, more)
			d, err := Read(strings.NewReader(head + fmt.Sprintf(entry, raw)))
			check(err)
			historyOf(head + strings.Replace(raw, `}`, `,"on":"2025-07-01"}`, 1))
			historyOf(head + raw)
			if err == nil {
				for _, j := range d.Judge(tcn.Standpoint{}) {
					for _, g := range j.Grounds() {
						inPlainWords(t, names, g.Says+"; "+g.Cure)
					}
				}
			}
		}
		both("")
		both(fmt.Sprintf(`,"by":%q`, who))
		both(`,"by":"court","colour":"red"`)
		for _, key := range acts.Keys(act) {
			for _, value := range wrongValues {
				if key == "by" {
					both(fmt.Sprintf(`,"by":%s`, value))
				} else {
					both(fmt.Sprintf(`,"by":%q,%q:%s`, who, key, value))
				}
			}
		}
	}
	for _, key := range slices.Concat(entryKeys, noticeKeys, actorKeys, []string{"law", "on", "reading", "colour"}) {
		for _, value := range wrongValues {
			docketOf(head + fmt.Sprintf(`{"when":"2025-07","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"official","says":"It is said.","sources":"x",%q:%s}`, key, value))
			docketOf(fmt.Sprintf(`{%q:%s}`, key, value))
			historyOf(head + fmt.Sprintf(`{%q:%s}`, key, value))
			historyOf(fmt.Sprintf(`{%q:%s}`, key, value))
		}
	}
	for _, column := range tableColumns {
		for _, cell := range []string{"7", "x", "2025-02-30", "[7]", "{", `"""x"`, "yes: no", "1/2/2025"} {
			docketOf("when,who says so,outlet,who,did what,to what notice,in whose words,source," + column.name + "x\n")
			docketOf(fmt.Sprintf("when,who,did what,source\n2025-01,home office,gave,x\n,,,\n%s,%[1]s,%[1]s,%[1]s\n", cell))
			if !slices.Contains([]string{"when", "who", "did what", "source"}, column.name) {
				docketOf(fmt.Sprintf("when,who,did what,source,%s\n2025-01,home office,gave,x,%s\n", column.name, cell))
			}
		}
	}
	require.Greater(t, told, 5_000)
	require.Greater(t, len(kinds), 60)
}

// whoCan are the roles that can do an act, as its error offers them.
func whoCan(verb string) string {
	_, err := acts.Decode(fmt.Appendf(nil, `{"act":%q,"by":"nobody","on":"2025-07-01"}`, verb))
	bad := new(acts.ReadError)
	_ = errors.As(err, &bad)
	return strings.TrimPrefix(bad.Cure, "put one of: ")
}

// each are the single things that are wrong, of an error that tells of several.
func each(err error) (all []*acts.ReadError) {
	if err == nil {
		return nil
	}
	if several, is := err.(interface{ Unwrap() []error }); is {
		for _, one := range several.Unwrap() {
			all = append(all, each(one)...)
		}
		return all
	}
	bad := new(acts.ReadError)
	if errors.As(err, &bad) {
		all = append(all, bad)
	}
	return all
}
