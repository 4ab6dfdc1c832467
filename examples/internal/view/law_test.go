package view

import (
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/internal/lookup"
	"github.com/doublelock/doublelock/ipa"
)

// lookUp is the view of the law, asked for something.
func lookUp(t *testing.T, asked string) Screen {
	t.Helper()
	return show(t, "v=law&"+url.Values{"q": {asked}}.Encode(), nil)
}

// What people type is found as the command finds it: somebody's part, a word that the law does not have, a list, a place with or without its brackets.
func TestPlainWordsOfTheLaw(t *testing.T) {
	for asked, says := range map[string]string{
		"journalist": "The press may: report the notice", "what may a journalist": "The press may: report the notice", "engineer": "Staff must: disclose neither",
		"Apple": "nothing here says that anybody was given a notice", "prison": "no offence under this Act", "backdoor": "they name no product",
		"leak": "leak", "gagging order": "s 255(8)", "28 days": "SI 2018/354, reg 2(1)", "who can give a notice?": "s 253(1)", "255 8": "s 255(8)",
		"doubts": "own-lawyers:", "deadlines": "refer:", "duties": "operator/comply:", "s 255(99)": "is not told by itself; this is s 255",
		"s 257@2025-06-19": "The law as it stood on 19 June 2025", "whistleblower": "OSA 1989 s 1", "s 257(3)@2026-09-01": "The tables were checked to",
	} {
		s := lookUp(t, asked)
		require.True(t, strings.Contains(sentences(s.HTML), says), asked)
		require.False(t, strings.Contains(s.HTML, "Look up instead"), asked)
		require.False(t, strings.Contains(s.HTML, "To begin with"), asked)
	}
	require.False(t, strings.Contains(lookUp(t, "s 257@2025-06-19").HTML, "https://www.legislation.gov.uk/ukpga/2016/25/section/257/3A"), "it did not stand on that day")
	for asked, has := range map[string]string{
		"prison": "“journalist” and “engineer” name it", "fine": `See: <a href="#&#43;q=journalist&amp;v=law">journalist</a>`, "company": "What others must, may and can do",
	} {
		require.True(t, strings.Contains(lookUp(t, asked).HTML, has), asked)
		require.False(t, strings.Contains(lookUp(t, "s 255(9)").HTML, has), has)
	}
}

var linked = regexp.MustCompile(`<a[^>]* href="#([^"]*)"`)

// What is not found is said with its reason, and whatever is offered instead is there.
func TestNothingIsFound(t *testing.T) {
	for asked, says := range map[string]string{
		"suspention": "near it are: the word suspension", "xyzzyplugh": "all open questions", "s 900": "S 900 is not told here", "reg 3(1)": "a regulation is of an instrument",
		"rule renew&on=2020-01-01": "it did on other days.",
	} {
		address := "v=law&q=" + strings.ReplaceAll(asked, " ", "+")
		s := show(t, address, nil)
		require.Contains(t, strings.ToLower(sentences(s.HTML)), strings.ToLower(says), asked)
		_, after, is := strings.Cut(s.HTML, "Look up instead: ")
		require.Equal(t, asked != "s 900" && asked != "reg 3(1)", is, asked)
		offers, _, _ := strings.Cut(after, "</p>")
		for _, m := range linked.FindAllStringSubmatch(offers, -1) {
			there := show(t, follow(s, m[1]), nil)
			require.True(t, strings.Contains(there.HTML, `<div class="law">`) || strings.Contains(there.HTML, "own-lawyers:") || strings.Contains(there.HTML, "refer: "), m[1])
		}
	}
}

// However much says a word, the screen has no more than a browser draws at once, and leads to the rest.
func TestLongLawIsCut(t *testing.T) {
	for asked, long := range map[string]bool{"notice": true, "Secretary of State": true, "doubt 6": false} {
		s := lookUp(t, asked)
		require.Less(t, len(s.HTML), longestLaw+20_000, asked)
		_, rest, is := strings.Cut(s.HTML, "It says more in these: ")
		require.Equal(t, long, is, asked)
		found, err := lookup.Read(asked).Find(ipa.Date{})
		require.NoError(t, err)
		for _, w := range found.Works {
			for _, section := range w.Sections {
				require.True(t, strings.Contains(s.HTML, section.Citation.String()), "%s: %v is neither told nor linked", asked, section.Citation)
			}
		}
		for _, m := range linked.FindAllStringSubmatch(rest, -1)[:min(1, strings.Count(rest, "<a "))] {
			require.Contains(t, show(t, follow(s, m[1]), nil).HTML, `<div class="law">`)
		}
	}
}

// From any rule, need, deadline, status, position and open question there is a way to where it was used in the notice at hand, and it says where nothing was.
func TestUsedInTheNoticeAtHand(t *testing.T) {
	s := show(t, "v=notice&start=sample&on=2025-07-05&every=1", nil)
	s = click(t, s, "disclose the notice to the public")
	s = click(t, s, "refer the notice")
	s = show(t, s.Address+"&on=2027-08-01&every=", nil)
	for asked, says := range map[string]string{
		"rule give": "Act 4, 1 July 2025, the minister: Give the notice: lawful", "act refer": "Refer the notice", "need give/approved": "", "s 255(8)": "Disclose the notice to the public: breach",
		"s 254": "Approve", "s 255": "Disclose", "status secret": "Give the notice", "status withdrawn": "", "clock life": "Life of the notice, for the Secretary of State: finished, last day 30 June 2027", "clock appeal": "",
		"operator/comply": "", "s 258": "", "minister": "Decide to give", "rule give-another": "", "ss 253-254": "Give the notice", "s 255(5A)": "1 July 2027: lapse of time during a review",
	} {
		there := show(t, s.Address, url.Values{"v": {"law"}, "q": {asked}})
		section, _, _ := strings.Cut(strings.SplitAfter(there.HTML+`<section aria-labelledby="used">`, `<section aria-labelledby="used">`)[1], "</section>")
		if says == "" {
			require.True(t, strings.Contains(there.HTML, "In the notice at hand it was not used"), asked)
			continue
		}
		require.Contains(t, sentences(section), says, asked)
	}
}

// Whatever the law cites or names can be followed, though the same page does not have it.
func TestEverythingCitedLeadsSomewhere(t *testing.T) {
	for _, asked := range []string{"rule give", "clock refer", "s 257(9)", "doubt 6", "SI 2018/353"} {
		s := lookUp(t, asked)
		_, law, _ := strings.Cut(s.HTML, `<div class="law">`)
		for _, m := range unlinked.FindAllStringSubmatch(law, -1) {
			require.True(t, m[1] != "" || !nameable()[m[3]] && m[2] == "code", "%s: %s", asked, m[0])
		}
		seen := map[string]bool{}
		for _, m := range linked.FindAllStringSubmatch(law, -1) {
			if !seen[m[1]] && len(seen) < 20 {
				seen[m[1]] = true
				require.True(t, strings.Contains(show(t, follow(s, m[1]), nil).HTML, `<div class="law">`), "%s: %s", asked, m[1])
			}
		}
		require.NotEmpty(t, seen)
	}
}
