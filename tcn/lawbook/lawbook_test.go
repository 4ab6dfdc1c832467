package lawbook

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// written is what a book writes.
func written(t *testing.T, write func(io.Writer) error) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, write(&b))
	return b.String()
}

// Books leave much to be collected, and keep little.
func init() { debug.SetGCPercent(400) }

// all is the whole law: every version.
func all() Book { return Open(ipa.Date{}) }

// The page is as new as the tables. With -update it is written: go generate does that.
func TestLaw(t *testing.T) { golden.Equal(t, "LAW.md", written(t, all().Markdown)) }

// tables are all that has an ID.
func tables() (items []Item) {
	for i := range lawsOf() {
		items = append(items, i)
	}
	slices.SortFunc(items, func(a, b Item) int { return strings.Compare(a.Anchor(), b.Anchor()) })
	for d := range ipa.Doubts() {
		items = append(items, Item{"doubt", d.ID}, Item{"doubt", strconv.Itoa(d.N)})
	}
	return items
}

// lawsOf are the words of each line of the tables, as each kind of notice has it.
func lawsOf() map[Item][][]ipa.Citation {
	all := make(map[Item][][]ipa.Citation)
	add := func(i Item, law []ipa.Citation) { all[i] = append(all[i], law) }
	for _, kind := range noticeKinds {
		for r := range tcn.Rules(kind) {
			add(Item{"rule", r.ID}, r.Law)
			for _, n := range r.Needs {
				add(Item{"need", n.ID}, n.Law)
			}
		}
		for c := range tcn.Clocks(kind) {
			add(Item{"clock", c.ID}, c.Law)
		}
		for m := range tcn.Statuses(kind) {
			add(Item{"status", m.Status.String()}, m.Law)
		}
		for p := range tcn.Positions(kind) {
			add(Item{"position", p.ID}, p.Law)
		}
	}
	return all
}

// targets and links are where the links of a page lead to, and from.
var (
	targets      = regexp.MustCompile(`\bid="([^"]+)"`)
	linksPage    = regexp.MustCompile(`href="#([^"]+)"`)
	linksReadMe  = regexp.MustCompile(`\]\(#([^)]+)\)`)
	firstMatches = func(r *regexp.Regexp, text string) (found []string) {
		for _, m := range r.FindAllStringSubmatch(text, -1) {
			found = append(found, m[1])
		}
		return found
	}
)

// Every ID of the tables and every place of the law stands in both pages once, where it can be linked; and every link in them leads
// to something.
func TestAllCanBeLinked(t *testing.T) {
	pages := map[string]struct {
		text  string
		links *regexp.Regexp
	}{
		"Markdown": {written(t, all().Markdown), linksReadMe},
		"HTML":     {written(t, all().HTML), linksPage},
	}
	for name, page := range pages {
		at := firstMatches(targets, page.text)
		once := make(map[string]bool)
		for _, a := range at {
			require.False(t, once[a], "%s: two things are called %s", name, a)
			once[a] = true
		}
		for _, i := range tables() {
			require.True(t, once[i.Anchor()], "%s: %v is missing", name, i)
			if i.Kind != "doubt" {
				require.True(t, strings.Contains(page.text, "`"+i.ID+"`") || strings.Contains(page.text, "<code>"+i.ID+"</code>"), "%s: %v is not told", name, i)
			}
		}
		for p := range ipa.Provisions() {
			require.True(t, once[anchor(p.Citation)], "%s: %v is missing", name, p.Citation)
		}
		links := firstMatches(page.links, page.text)
		require.Greater(t, len(links), 1000, name)
		for _, l := range links {
			require.True(t, once[l], "%s: a link to %s leads nowhere", name, l)
		}
	}
	require.ElementsMatch(t, firstMatches(targets, pages["Markdown"].text),
		slices.DeleteFunc(firstMatches(targets, pages["HTML"].text), func(a string) bool { return slices.Contains([]string{"law", "key", "contents"}, a) }),
		"one page can be linked where the other cannot")
}

// What the tables say of each thing is told: its words, its cure and who can, its doubts.
func TestAllIsTold(t *testing.T) {
	text := bareText(all())
	told := func(s string) {
		t.Helper()
		if s = strings.TrimSuffix(s, "."); s != "" {
			require.True(t, strings.Contains(text, strings.ToLower(s)), s)
		}
	}
	for p := range ipa.Provisions() {
		for _, v := range p.Versions {
			told(v.Says)
		}
	}
	for r := range tcn.Rules(noticeKinds[1:]...) {
		if !sectionNamed.MatchString(r.Says) {
			told(r.Says)
		}
		for _, n := range r.Needs {
			told(n.Unmet)
			told(n.Cure)
		}
	}
	for r := range tcn.Rules() {
		if !section.MatchString(r.Says) { // it begins with a citation, which is written out
			told(r.Says)
		}
		for _, n := range r.Needs {
			told(n.Unmet)
			if n.Cure != "" {
				told("Cure: " + strings.TrimSuffix(n.Cure, ".") + " (" + curer(n) + ")")
			}
		}
	}
	for i := range noticeKinds {
		for c := range tcn.Clocks(noticeKinds[i]) {
			for _, s := range []string{c.Name, c.Starts, c.Ends, c.Longer, who(c.Whose)} {
				if i == 0 || !sectionNamed.MatchString(s) {
					told(s)
				}
			}
		}
	}
	for m := range tcn.Statuses(noticeKinds...) {
		if !sectionNamed.MatchString(m.Says) {
			told(m.Says)
		}
		told(m.Way)
	}
	for p := range tcn.Positions(noticeKinds[1:]...) {
		if !sectionNamed.MatchString(p.Content) {
			told(p.Content)
		}
	}
	for p := range tcn.Positions() {
		told(p.Kind.String() + " of " + who(p.Holder) + " towards " + who(p.Counterparty) + ": " + p.Content)
	}
	for d := range ipa.Doubts() {
		told(d.Question)
		told(d.Why)
		told(d.Outside)
		for _, r := range d.Readings {
			told(r.Says)
		}
	}
}

// bareText is a book as plain text in small letters.
func bareText(b Book) string {
	var out bytes.Buffer
	_ = b.Text(&out, 0)
	return strings.ToLower(out.String())
}

// What rests on several words is told whole under the first, and named under each of the others.
func TestToldOnce(t *testing.T) {
	home, also := make(map[Item]ipa.Citation), make(map[Item][]ipa.Citation)
	for _, p := range all().parts() {
		for _, i := range p.items() {
			require.NotContains(t, home, i)
			home[i] = p.Citation
		}
		for _, i := range p.Also {
			require.NotContains(t, also[i], p.Citation)
			also[i] = append(also[i], p.Citation)
		}
	}
	for i, all := range lawsOf() {
		require.Equal(t, partOf(all[0][0]), home[i], "%v", i)
		var others []ipa.Citation
		for _, c := range slices.Concat(all...) {
			if at := partOf(c); at != home[i] && !slices.Contains(others, at) {
				others = append(others, at)
			}
		}
		require.ElementsMatch(t, others, also[i], "%v", i)
	}
}

// An open question is named under each of the words that it is about, and lists all that names it.
func TestDoubts(t *testing.T) {
	b := all()
	parts := make(map[ipa.Citation]Part)
	for _, p := range b.parts() {
		parts[p.Citation] = p
	}
	n := 0
	for d := range ipa.Doubts() {
		require.Equal(t, d, b.Doubts[n].Doubt)
		n++
		for _, c := range d.Touches {
			p, told := parts[partOf(c)]
			if !told {
				p, told = parts[sectionOf(c)]
			}
			if told {
				require.True(t, slices.ContainsFunc(p.Doubts, func(o ipa.Doubt) bool { return o.N == d.N }), "%v does not name doubt %d", p.Citation, d.N)
			}
		}
	}
	require.Len(t, b.Doubts, n)
	for r := range tcn.Rules() {
		if id, _, reads := strings.Cut(r.Reading, "="); reads {
			d, _ := ipa.DoubtBy(id)
			require.Contains(t, b.Doubts[d.N-1].Names, Item{"rule", r.ID})
		}
	}
}

// The same bytes every time; and what is done to one book is not done to the next.
func TestDeterministic(t *testing.T) {
	text := written(t, all().Markdown)
	b := all()
	for i := range b.Works {
		for j := range b.Works[i].Sections {
			for k := range b.Works[i].Sections[j].Parts {
				p := &b.Works[i].Sections[j].Parts[k]
				p.Words[0].Versions[0].Says = "other words"
				for _, r := range p.Rules {
					r.Law[0] = ipa.Citation{}
				}
				for _, d := range p.Doubts {
					d.Readings[0].Says = "another reading"
				}
			}
		}
	}
	require.Equal(t, text, written(t, all().Markdown))
	require.Equal(t, written(t, all().HTML), written(t, all().HTML))
}

// The book of a day has the words that stood on it, and what rests on them alone.
func TestOneDay(t *testing.T) {
	days := append(ipa.Changes(), ipa.Day(2021, 5, 5), ipa.Checked().Add(1))
	for _, day := range days {
		b := Open(day)
		words, items := 0, 0
		stands := func(law []ipa.Citation) {
			items++
			for _, c := range law {
				if ipa.InForce(c, day) != ipa.Stands {
					t.Errorf("%v did not stand on %v, and something rests on it", c, day)
				}
			}
		}
		for _, p := range b.parts() {
			for _, w := range p.Words {
				words++
				if len(w.Versions) != 1 || w.Says(day) == "" || w.Says(day) != w.Versions[0].Says {
					t.Errorf("%v is not told as it stood on %v", w.Citation, day)
				}
			}
			for _, r := range p.Rules {
				stands(r.Law)
				for _, n := range r.Needs {
					stands(n.Law)
				}
			}
			for _, n := range p.Needs {
				stands(n.Law)
			}
			for _, c := range p.Clocks {
				stands(c.Law)
			}
			for _, m := range p.Statuses {
				stands(m.Law)
			}
			for _, s := range p.Positions {
				stands(s.Law)
			}
		}
		for p := range ipa.Provisions() {
			if p.Says(day) != "" {
				words--
			}
		}
		require.Zero(t, words, "words that stood on %v are missing", day)
		text := written(t, b.Markdown)
		at := make(map[string]bool)
		for _, a := range firstMatches(targets, text) {
			at[a] = true
		}
		for _, l := range firstMatches(linksReadMe, text) {
			require.True(t, at[l], "%v: a link to %s leads nowhere", day, l)
		}
		require.True(t, strings.Contains(text, "the words that stood on "+shortDay(day)))
		require.Equal(t, len(b.parts()) > 0, items > 0 || day.Before(ipa.Day(2018, 3, 12)), "%v", day)
	}
}

// Whatever the tables have can be found by its name, and nothing is found by none.
func TestFind(t *testing.T) {
	b := all()
	find := func(text string) Book {
		t.Helper()
		found, ok := b.Find(text)
		require.True(t, ok, text)
		return found
	}
	for _, i := range tables() {
		found := find(i.Kind + " " + i.ID)
		if i.Kind == "doubt" {
			require.Len(t, found.Doubts, 1)
			isAbout(t, found)
			continue
		}
		has := func(p Part) bool { return slices.Contains(p.items(), i) }
		require.True(t, slices.ContainsFunc(found.parts(), has), "%v", i)
		require.True(t, slices.ContainsFunc(find(i.ID).parts(), has), "%v", i)
		require.True(t, slices.ContainsFunc(find(i.Anchor()).parts(), has), "%v", i)
	}
	for p := range ipa.Provisions() {
		found := find(p.Citation.At(ipa.Day(2020, 1, 1)).String())
		for _, part := range found.parts() {
			require.True(t, part.Citation.Within(p.Citation) || p.Citation.Within(part.Citation))
		}
		require.True(t, slices.ContainsFunc(found.parts(), func(part Part) bool {
			return slices.ContainsFunc(part.Words, func(w ipa.Provision) bool { return w.Citation == p.Citation })
		}), "%v", p.Citation)
	}
	verbs := make(map[string]bool)
	for r := range tcn.Rules() {
		verbs[r.Act] = true
	}
	for act := range verbs {
		rules := 0
		for _, p := range find(act).parts() {
			for _, o := range p.Rules {
				require.True(t, o.Act == act || o.ID == act)
				rules++
			}
		}
		require.Positive(t, rules)
	}
	require.NotEmpty(t, find("standstill").Works)
	for _, same := range [][]string{
		{"doubt 8", "Doubt 8", "question 8", "own-lawyers", "own lawyers", " Own  Lawyers ", "own-lawyers=implied", "doubt own-lawyers", "8"},
		{"s 255(8)", "section 255(8)", "Section\u00a0255 (8)", "s 255(8) of the Investigatory Powers Act 2016", "https://www.legislation.gov.uk/ukpga/2016/25/section/255/8", "s 255(8)@2025-07-01"},
		{"RIPA 2000 s 65", "section 65 of the Regulation of Investigatory Powers Act 2000"},
		{"SI 2018/354, reg 2A", "Regulation 2A of S.I. 2018/354"},
		{"clock refer", "Clock Refer", "clock-refer"},
		{"give/approved", "GIVE/approved", "need give/approved"},
	} {
		for _, text := range same {
			one, other := find(same[0]), find(text)
			one.found, other.found = "", ""
			require.Equal(t, one, other, text)
		}
	}
	require.Equal(t, 8, find("own-lawyers").Doubts[0].N)
	require.Equal(t, "SI 2018/354, reg 2(1)", find("doubt 1").parts()[0].Citation.String())
	require.Contains(t, find("doubt 1").parts()[0].Also, Item{"clock", "refer"})

	// A range has what was inserted later, and a list its places alone.
	sections := func(text string) (all []string) {
		for _, w := range find(text).Works {
			for _, s := range w.Sections {
				all = append(all, s.Citation.String())
			}
		}
		return all
	}
	require.Equal(t, []string{"s 254", "s 255", "s 256", "s 256A", "s 257", "s 258"}, sections("ss 254-258"))
	require.Equal(t, []string{"s 254", "s 258"}, sections("ss 254 and 258"))
	require.Equal(t, []string{"s 254", "RIPA 2000 s 65"}, sections("RIPA 2000 s 65; s 254"))

	// What is open about the words comes with them, and with what rests on them.
	for text, n := range map[string]int{"s 255(8)": 8, "SI 2018/354, reg 2": 1, "clock refer": 1, "[2003] UKHL 36": 6, "rule publish": 0} {
		has := slices.ContainsFunc(find(text).Doubts, func(d Doubt) bool { return d.N == n })
		require.Equal(t, n > 0, has, text)
	}
	require.Empty(t, find("[2003] UKHL 36").Works)
	require.Equal(t, []string{"s 257", "SI 2018/354, reg 2"}, sections("clock refer"), "all the words on which it rests")
	require.Len(t, find("lapse-during-review").Doubts, 1, "a rule and an open question of one name")
	require.NotEmpty(t, find("lapse-during-review").parts()[0].items())
	require.Greater(t, len(find("word refer").parts()), len(find("refer").parts()))
	require.NotEmpty(t, find("lawyers disclose the notice").Doubts, "nothing says so in a row, but all of its words")
	require.Contains(t, sections("word Renewal"), "s 256A", "a heading says it")
	require.NotEmpty(t, find("PRIVACY").Works)
	for _, text := range []string{"", " ", "xyzzy", "s 999", "doubt 999", "own-lawyers=never", "Schedule 1", "s 258-254", "the xyzzy", "ss 900-999", "[2025] UKIPTrib 1", "word xyzzy"} {
		found, ok := b.Find(text)
		require.False(t, ok, text)
		require.Empty(t, found.parts())
	}
}

// isAbout checks that an open question has come with the words that it is about, and no others.
func isAbout(t *testing.T, found Book) {
	for _, p := range found.parts() {
		for _, w := range p.Words {
			require.True(t, slices.ContainsFunc(found.Doubts[0].Touches, w.Citation.Within), "%v", w.Citation)
		}
	}
	for _, c := range found.Doubts[0].Touches {
		_, told := ipa.Lookup(c)
		has := func(p Part) bool {
			return slices.ContainsFunc(p.Words, func(w ipa.Provision) bool { return w.Citation == c.At(ipa.Date{}) })
		}
		require.Equal(t, told, slices.ContainsFunc(found.parts(), has), "%v", c)
	}
}

// A part is written by itself: with what the whole says of it, and no link to what is not there.
func TestPart(t *testing.T) {
	for _, text := range []string{"s 255", "give", "6", "privacy"} {
		found, ok := all().Find(text)
		require.True(t, ok)
		require.NotContains(t, written(t, found.Markdown), "](#")
		require.NotContains(t, written(t, found.Markdown), "<a id")
		page := written(t, found.HTML)
		at := firstMatches(targets, page)
		for _, l := range firstMatches(linksPage, page) {
			require.Contains(t, at, l)
		}
		for _, page := range []string{page, written(t, found.Markdown), written(t, func(w io.Writer) error { return found.Text(w, 0) })} {
			require.Contains(t, page, "no legal advice")
			require.Contains(t, page, shortDay(ipa.Checked()))
		}
		for _, width := range []int{1, 40, 80} {
			for line := range strings.Lines(written(t, func(w io.Writer) error { return found.Text(w, width) })) {
				line = strings.TrimRight(line, "\n")
				one := strings.Count(strings.TrimLeft(strings.TrimLeft(line, " "), "- "), " ") == 0
				require.True(t, utf8.RuneCountInString(line) <= width || one, line)
				require.Equal(t, strings.TrimRight(line, " "), line)
			}
		}
	}
}

// A sign of a provision stands on the line of its number, wherever a line has room for both.
func TestNumbersStandBySigns(t *testing.T) {
	for _, width := range []int{40, 80, 120} {
		page := written(t, func(w io.Writer) error { return all().Text(w, width) })
		require.NotRegexp(t, `(?m)(^|[ (])(ss?|reg|r|Sch|para|SI)\n *\d`, page)
	}
	var p textPage
	p.width = 12
	p.item(2, "- ", "see (s 255(5A)(b)), Sch 1 para 8, s")
	require.Equal(t, "  - see (s\n    255(5A)(b)),\n    Sch 1\n    para 8,\n    s\n", p.String())
}

// The page is well formed, loads nothing and runs nothing. What anybody could write into the tables is text in it.
func TestPageStandsAlone(t *testing.T) {
	b := all()
	b.Works[0].Sections[0].Parts[0].Words[0].Versions[0].Says = `<script>*a* _b_ [c](d) & "e"</script>`
	page := written(t, b.HTML)
	d := xml.NewDecoder(strings.NewReader(page))
	d.Entity = xml.HTMLEntity
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		if e, ok := token.(xml.StartElement); ok {
			require.NotContains(t, []string{"script", "img", "iframe", "object"}, e.Name.Local)
			for _, a := range e.Attr {
				require.NotEqual(t, "src", a.Name.Local)
				require.False(t, strings.HasPrefix(a.Name.Local, "on"), a.Name.Local)
			}
		}
	}
	require.True(t, strings.Contains(page, "&lt;script&gt;"))
	require.False(t, strings.Contains(page, "ZgotmplZ"), "the template did not trust something")
	require.True(t, strings.Contains(written(t, b.Markdown), `&lt;script>\*a\* \_b\_ \[c\](d) &amp; "e"&lt;/script>`))
}

// The Markdown has no tables, no empty lines in a row and no line that ends in a space.
func TestMarkdownIsPlain(t *testing.T) {
	for line := range strings.Lines(written(t, all().Markdown)) {
		line = strings.TrimSuffix(line, "\n")
		require.NotEqual(t, "|", line[:min(1, len(line))])
		require.Equal(t, strings.TrimRight(line, " "), line)
	}
	require.False(t, strings.Contains(written(t, all().Markdown), "\n\n\n"))
}

// A writer's error is handed on.
func TestWriterFails(t *testing.T) {
	for _, write := range []func(io.Writer) error{all().Markdown, all().HTML, func(w io.Writer) error { return all().Text(w, 80) }} {
		require.ErrorIs(t, write(brokenWriter{}), io.ErrClosedPipe)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// A line that all kinds of notice have alike says nothing of them; where one has it under other words, says something else or has it not, that is told.
func TestKindsOfNotice(t *testing.T) {
	for i, want := range map[Item]string{
		{"rule", "approve"}:                     "of a technical capability notice; of a national security notice; of a retention notice under s 89(1) (since 1 Nov 2018)",
		{"rule", "give"}:                        "of a technical capability notice; of a national security notice under s 252(1); s 255(5); of a notification notice under s 258A(1) (since 20 Jun 2025) (“the notice is given: it binds and is secret, and it has no end of its own”); of a retention notice under s 87(1); s 98(1) (since 30 Dec 2016)",
		{"rule", "stay"}:                        "",
		{"rule", "publish"}:                     "of a technical capability notice; of a national security notice; of a notification notice under s 258A(8) (since 20 Jun 2025); of a retention notice under s 95(2) (since 30 Dec 2016) (“s 95(2) and (3) bind operators, their people and the Information Commissioner: the press owes nothing, and lifts no one's duty”)",
		{"position", "operator/notify"}:         "of a notification notice alone",
		{"position", "operator/speak-before"}:   "of a technical capability notice; of a national security notice; of a notification notice under s 258A(8) (since 20 Jun 2025); of a retention notice under s 95(2) (since 30 Dec 2016)",
		{"status", "decided"}:                   "of a technical capability notice; of a national security notice; of a notification notice under s 258A(5) (since 20 Jun 2025) (“the Secretary of State decided: that is the only key”); of a retention notice under s 89(1) (since 1 Nov 2018)",
		{"clock", "notify"}:                     "of a notification notice alone",
		{"need", "decide-renew/necessary"}:      "of a technical capability notice; of a national security notice under s 256A(2)(a) (“the Secretary of State has not found it necessary in the interests of national security”); of a retention notice under s 94A(2)(a) (“the Secretary of State has not found the requirement to retain necessary for a purpose of s 87(1)(a)”)",
		{"need", "decide-confirm/necessary"}:    "of a technical capability notice; of a national security notice (“the Secretary of State has not found it necessary in the interests of national security”); of a retention notice under s 91(1) (since 1 Nov 2018) (“the Secretary of State has not found the requirement to retain necessary for a purpose of s 87(1)(a)”)",
		{"need", "decide-give/has-content"}:     "of a technical capability notice; of a national security notice under s 252(2) (“specify at least one step”); of a notification notice under s 258A(1) (since 20 Jun 2025) (“specify at least one relevant change”)",
		{"need", "decide-give/large-enough"}:    "of a technical capability notice alone",
		{"need", "decide-give/warranted"}:       "of a national security notice alone",
		{"clock", "intercept"}:                  "of a technical capability notice alone",
		{"clock", "life"}:                       "of a technical capability notice; of a national security notice; of a retention notice under s 87(6A); s 87(6B)(a) (“it starts with the day on which the notice comes into force”)",
		{"position", "operator/comply-despite"}: "of a national security notice alone",
		{"status", "issued"}:                    "of a technical capability notice; of a national security notice under s 252(1); of a notification notice under s 258A(1) (since 20 Jun 2025); of a retention notice under s 87(1) (since 30 Dec 2016) (“given, and in force from then or from the later day that it names”)",
	} {
		require.Equal(t, want, i.OfKinds(), "%v", i)
	}
	text := bareText(all())
	for _, says := range []string{
		"of a national security notice alone. nothing cures it", // a need
		"of a national security notice alone)",                  // in the list of a rule's needs
		"by the secretary of state. of a technical capability notice; of a national security notice under s 252(1); of a notification notice under s 258a(1)", // a rule
		"given, and in force. of a technical capability notice; of a national security notice under s 252(1); of a notification notice under s 258a(1)",       // a status
		"do what the notice requires, which is lawful for all purposes. of a national security notice alone.",                                                 // a position
	} {
		require.True(t, strings.Contains(strings.Join(strings.Fields(text), " "), says), says)
	}
}
