package view

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// asked are addresses of every view.
var asked = []string{
	"", "v=story&every=1", "v=notice", "v=notice&start=sample", "v=notice&start=sample&every=1&as=press&on=2025-08-01", "v=notice&start=sample&open=force",
	"v=notice&start=sample&open=doubts&law=2020-01-01", "v=notice&start=sample&to=reissued", "v=notice&start=moment.22&if=suspension-ends%3Ddecision",
	"v=chronology", "v=chronology&start=example", "v=law", "v=law&q=s+255(8)", "v=law&q=nothing+at+all+of+this", "v=law&q=doubt+6", "v=course", "v=course&n=2", "v=none",
}

func show(t *testing.T, address string, form url.Values) Screen {
	t.Helper()
	s := Explorer{Lessons: []Lesson{{N: 1, Title: "One"}, {N: 2, Title: "Two keys", Text: []Block{
		{Words: []Words{{Text: "Both ("}, {Text: "s 254(1)", Cite: true}, {Text: "), as "}, {Text: "tcn.Notice", Code: true}, {Text: " has it."}}}, {Lines: "a line\n  another"},
	}}}}.Show(address, form)
	require.NotContains(t, s.HTML, "ZgotmplZ", address)
	if !strings.Contains(address, "!") && !strings.Contains(address, "%21") { // else the page may quote what was asked
		require.NotContains(t, s.HTML, "%!", address)
	}
	return s
}

// An address that a screen hands back shows the same screen: nothing is done twice, and a link is the whole story.
func TestAddressIsTheStory(t *testing.T) {
	for _, address := range asked {
		first := show(t, address, nil)
		again := show(t, first.Address, nil)
		require.Equal(t, first.Address, again.Address, address)
		require.Equal(t, first.Title, again.Title, address)
		require.Equal(t, first.HTML, again.HTML, address)
		require.Equal(t, first.HTML, show(t, "#"+first.Address, nil).HTML, address)
		require.Empty(t, wrong(first), address)
	}
}

var failing = regexp.MustCompile(`(?s)<div class="error" id="error">.*?<pre>(.*?)</pre>`)

// wrong is what a screen says that does not work.
func wrong(s Screen) string {
	if m := failing.FindStringSubmatch(s.HTML); m != nil {
		return m[1]
	}
	return ""
}

// What is wrong in an address is said, and the rest is shown.
func TestWrongAddresses(t *testing.T) {
	for address, says := range map[string]string{
		"v=notice&n=%zz&if=nothing%3Dno":                     "nothing", // though the address cannot be read as a whole
		"v=notice&n=%zz":                                     "cut off or altered",
		"v=notice&start=sample&on=yesterday":                 "on=yesterday",
		"v=notice&start=sample&law=2025-02-30":               "law=2025-02-30",
		"v=notice&start=sample&as=king":                      "as=king",
		"v=notice&start=sample&to=nowhere":                   "to=nowhere",
		"v=notice&start=sample&if=nothing%3Dno":              "nothing",
		"v=notice&start=elsewhere":                           "no way to begin",
		"v=notice&start=moment.9999":                         "no notice",
		"v=notice&start=sample&do=fly.0":                     "cannot be done here",
		"v=notice&h=%21%21":                                  "cut off or altered",
		"v=notice&start=sample&act=%7B%7D":                   "cannot be read",
		"v=notice&history=what":                              "cannot be read",
		"v=course&n=x":                                       "n=x",
		"v=notice&start=sample&upto=x":                       "no number",
		"v=notice&h=" + pack(strings.Repeat("x", longest+1)): "longer than a mebibyte",
	} {
		require.Contains(t, wrong(show(t, address, nil)), says, address)
	}
}

// What others wrote is text, wherever it is shown.
func TestTextOfOthersIsText(t *testing.T) {
	evil := `<script>alert("x")</script>` + "\u202e\x1b[31m"
	for _, form := range []url.Values{
		{"v": {"notice"}, "start": {"blank"}, "name": {evil}, "operator": {evil}},
		{"v": {"notice"}, "start": {evil}},
		{"v": {"law"}, "q": {evil}},
		{"v": {"chronology"}, "rows": {evil}},
		{"v": {"chronology"}, "rows": {"when,known,who says so,outlet,who,did what,to what notice,in whose words,source\n2025-01,2025-02-07,anonymous,\"" +
			strings.ReplaceAll(evil, `"`, `""`) + "\",secretary of state,issued,n1,\"The Post reports " + strings.ReplaceAll(evil, `"`, `""`) + "\",\n"}},
	} {
		s := show(t, "", form)
		require.NotContains(t, s.HTML, "<script", form)
		require.NotContains(t, fields.ReplaceAllString(s.HTML, ""), "\x1b", form) // in a field stands what was typed, as it was typed
	}
}

var fields = regexp.MustCompile(`(?s)<textarea.*?</textarea>`)

func sentences(s string) string {
	return strings.Join(strings.Fields(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(s, " ")), " ")
}

func escaped(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;", "+", "&#43;").Replace(text)
}

// Rows copied from a spreadsheet are parted by tabs, and read as the same table.
func TestRowsOfASpreadsheet(t *testing.T) {
	tabs := strings.ReplaceAll(example, ",", "\t")
	want := show(t, "v=chronology", url.Values{"rows": {example}})
	got := show(t, "v=chronology", url.Values{"rows": {tabs}})
	require.Equal(t, want.Says, got.Says)
	require.Contains(t, got.Says, "4 entries")
	require.Contains(t, show(t, "v=chronology", url.Values{"rows": {"when\tknown\twho says so\toutlet\twho\tdid what\tto what notice\tin whose words\tsource\n" +
		"2025-01\t2025-02-07\tanonymous\tThe Post\tsecretary of state\tissued\tn1\tThe Post reports, \"as it is told\", that a notice was given.\t\n"}}).Says, "1 entry")
}

func FuzzShow(f *testing.F) {
	for _, a := range asked {
		f.Add(a)
		f.Add(show(&testing.T{}, a, nil).Address)
	}
	f.Fuzz(func(t *testing.T, address string) {
		if len(address) > 4<<10 {
			return
		}
		s := show(t, address, nil)
		again := show(t, s.Address, nil)
		require.Equal(t, s.Address, again.Address)
		require.NotContains(t, s.HTML, "<script")
	})
}

// What the public could know ends with what was published by then; a person that is bound may not say that it has a notice (s 255(8)).
func TestWhoKnewWhat(t *testing.T) {
	s := show(t, "v=chronology&start=example", url.Values{"w": {"public"}, "on": {"2025-02-08"}})
	require.Contains(t, sentences(s.HTML), "could know of entries 1.")
	s = show(t, s.Address, url.Values{"w": {"operator"}, "on": {"2025-03-01"}})
	require.Contains(t, sentences(s.HTML), "breach")
}
