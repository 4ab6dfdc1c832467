package view

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"html"
	"html/template"
	"net/url"
	"regexp"
	"strings"
	"sync"

	"github.com/doublelock/doublelock/examples/internal/lookup"
	words "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// A lawView is what the view of the law shows.
type lawView struct {
	Place    place
	On       string // the day that is filled in
	Asked    string
	None     string   // why nothing is found
	Near     []link   // what comes near
	Notes    []string // what there is to say of it first
	See      []link   // what else to look up
	Names    []link   // all names of a kind, where these are asked for
	Owed     []lookup.Group
	Others   []lookup.Group
	Page     template.HTML // of package lawbook, which escapes what it writes
	Rest     []link        // the sections that are left out
	OtherLaw string
	Used     []string  // where it was used in the notice at hand
	Unused   bool      // it was not
	Back     string    // the address of the notice at hand
	Acts     string    // the same, told act by act
	Begin    []opening // where to begin
}

// An opening is something to look up first, with what it is about.
type opening struct{ Cite, Says, To string }

// openings are those that are offered where nothing is asked.
var openings = []opening{
	{Cite: "s 253(1)", Says: "when a notice may be given, and by whom"},
	{Cite: "s 254", Says: "the approval of a Judicial Commissioner, the second key"},
	{Cite: "s 255(8)", Says: "the duty not to disclose the notice"},
	{Cite: "s 255(9)", Says: "the duty to comply"},
	{Cite: "s 255(10)", Says: "how the courts enforce it"},
	{Cite: "s 256A", Says: "renewal"},
	{Cite: "s 257(1)", Says: "sending the notice back to be reviewed"},
	{Cite: "SI 2018/354, reg 2", Says: "how long there is to send it back"},
	{Cite: "RIPA 2000 s 65", Says: "what is brought before the Tribunal"},
	{Cite: "RIPA 2000 s 67", Says: "how the Tribunal decides, and how late a complaint may be"},
	{Cite: "journalist", Says: "what somebody may say and do; so too engineer, minister, judge, company, user"},
	{Cite: "prison", Says: "a word that the law does not have; so too backdoor, gagging order, 28 days"},
	{Cite: "word void", Says: "what it means here that an act is void"},
	{Cite: "doubts", Says: "the questions that the law leaves open; so too deadlines, duties, statuses, rules"},
}

// law looks something up.
func (p place) law() (lawView, error) {
	v := lawView{Place: p, Asked: p.Asked}
	if !p.On.IsZero() {
		v.On = p.On.String()
	}
	if p.Acts != "" {
		v.Back, v.Acts = also(keyView, "notice", keyAsked, ""), also(keyView, "notice", keyAsked, "", keyOpened, openedActs)
	}
	for _, one := range openings {
		one.To = find(one.Cite)
		v.Begin = append(v.Begin, one)
	}
	if strings.TrimSpace(p.Asked) == "" {
		return v, nil
	}
	if names, ok := lookup.Listed(p.Asked); ok {
		for _, n := range names {
			v.Names = append(v.Names, link{n.ID + ": " + n.Says, find(n.Kind + " " + n.ID)})
		}
		return v, nil
	}
	s := lookup.Read(p.Asked)
	if !s.Day.IsZero() {
		p.On = s.Day
	}
	book, err := s.Find(p.On)
	if err != nil {
		v.missing(err)
		return v, nil
	}
	v.told(s, book, p.On)
	if p.Acts != "" && s.Kind != "word" && s.Kind != "topic" {
		v.Used = p.used(s)
		v.Unused = v.Used == nil
	}
	return v, v.draw(book)
}

// find is the address at which something is looked up.
func find(asked string) string { return also(keyView, "law", keyAsked, asked) }

// missing says why nothing is found, and what comes near.
func (v *lawView) missing(err error) {
	v.None = words.Capital(err.Error()) + "."
	m := new(lookup.Missing)
	if !errors.As(err, &m) {
		return
	}
	for _, near := range m.Near {
		v.Near = append(v.Near, link{near, find(near)})
	}
	switch {
	case m.Elsewhen:
		v.Near = []link{{"the law of every day", also(keyView, "law", keyAsked, v.Asked, keyOn, "")}}
	case m.IsWord() && v.Near == nil:
		v.Near = []link{{"all open questions", find("doubts")}, {"all rules", find("rules")}}
	}
}

// told says what was found, as it is read.
func (v *lawView) told(s lookup.Subject, book lawbook.Book, on ipa.Date) {
	if note := s.Note(book, func(word string) string { return "“" + word + "”" }); note != "" {
		v.Notes = append(v.Notes, note)
	}
	for _, word := range s.See {
		v.See = append(v.See, link{word, find(word)})
	}
	if !on.IsZero() {
		v.Notes = append(v.Notes, fmt.Sprintf("The law as it stood on %v.", on))
		if late := words.Unchecked(on); late != "" {
			v.Notes = append(v.Notes, late)
		}
	}
	if s.Kind == "role" {
		v.Owed, v.Others = s.Owed(book)
	}
	v.OtherLaw = words.OtherLawInShort(s.Reader(book))
}

// longestLaw is how many bytes of the lawbook a screen has: what is longer takes the browser a second.
const longestLaw = 200_000

// draw draws what was found: as many sections as a screen has, and links to the rest.
func (v *lawView) draw(book lawbook.Book) error {
	for {
		var b bytes.Buffer
		if err := book.HTML(&b); err != nil {
			return err
		}
		last := len(book.Works) - 1
		if b.Len() <= longestLaw || last < 0 || last == 0 && len(book.Works[0].Sections) == 1 {
			v.Page = template.HTML(inside(b.String()))
			return nil
		}
		book.Works, v.Rest = shorter(book.Works, v.Rest)
	}
}

// shorter is the works without a quarter of their sections, the last, and links to these and to those that are left out already.
func shorter(works []lawbook.Work, rest []link) ([]lawbook.Work, []link) {
	left := 0
	for _, w := range works {
		left += len(w.Sections)
	}
	left -= max(1, left/4)
	var some []lawbook.Work
	var out []link
	for _, w := range works {
		keep := min(left, len(w.Sections))
		left -= keep
		for _, s := range w.Sections[keep:] {
			out = append(out, link{s.Citation.String(), find(s.Citation.String())})
		}
		if w.Sections = w.Sections[:keep]; keep > 0 {
			some = append(some, w)
		}
	}
	return some, append(out, rest...)
}

var (
	anchored = regexp.MustCompile(`(<a[^>]* href=")#([^"]*)"[^>]*>(?:<span class="c">([^<]*)</span>)?`)
	unlinked = regexp.MustCompile(`(<a [^>]*>)?<(span class="c"|code)>([^<]*)</(span|code)>`) // what is cited that the same page does not have
)

// inside is what stands in the body of a page, with links that lead to places of this one.
func inside(page string) string {
	_, body, _ := strings.Cut(page, "<main")
	_, body, _ = strings.Cut(body, ">")
	body, _, _ = strings.Cut(body, "</main>")
	body = anchored.ReplaceAllStringFunc(body, func(a string) string {
		m := anchored.FindStringSubmatch(a)
		asked := cmp.Or(html.UnescapeString(m[3]), named(m[2])) // a place is looked up as it is written
		return strings.Replace(a, `"#`+m[2]+`"`, `"`+template.HTMLEscapeString(also(keyAsked, asked))+`"`, 1)
	})
	return unlinked.ReplaceAllStringFunc(body, func(c string) string {
		m := unlinked.FindStringSubmatch(c)
		if m[1] != "" || m[2] == "code" && !nameable()[m[3]] {
			return c
		}
		return fmt.Sprintf(`<a href="%s">%s</a>`, template.HTMLEscapeString(also(keyAsked, html.UnescapeString(m[3]))), c)
	})
}

// nameable are the names of all that can be looked up by one.
var nameable = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, kind := range []string{"doubts", "clocks", "statuses", "positions", "rules", "needs"} {
		names, _ := lookup.Listed(kind)
		for _, n := range names {
			all[n.ID] = true
		}
	}
	return all
})

// named is what an anchor of the lawbook is looked up by: "rule-give" by "rule give".
func named(anchor string) string {
	anchor, _ = url.PathUnescape(anchor)
	for _, kind := range []string{"rule", "need", "clock", "position", "status", "doubt"} {
		if id, ok := strings.CutPrefix(anchor, kind+"-"); ok {
			if kind == "need" {
				id = strings.Replace(id, ".", "/", 1)
			}
			return kind + " " + id
		}
	}
	return strings.ReplaceAll(anchor, "-", " ")
}
