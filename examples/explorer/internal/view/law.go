package view

import (
	"bytes"
	"fmt"
	"html/template"
	"net/url"
	"regexp"
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// A lawView is what the view of the law shows.
type lawView struct {
	Place place
	On    string
	Asked string
	None  bool
	Page  template.HTML // of package lawbook, which escapes what it writes
	Used  []told        // where it was used in the notice at hand
	Back  string
	Begin []opening // where to begin
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
	{Cite: "word void", Says: "what it means here that an act is void"},
	{Cite: "doubt 1", Says: "the first of the questions that the law leaves open"},
}

// law looks something up.
func (p place) law() (lawView, error) {
	v := lawView{Place: p, Asked: p.Asked}
	if !p.On.IsZero() {
		v.On = p.On.String()
	}
	if p.Acts != "" {
		v.Back = also(keyView, "notice", keyAsked, "")
	}
	for _, one := range openings {
		one.To = also(keyAsked, one.Cite)
		v.Begin = append(v.Begin, one)
	}
	if strings.TrimSpace(p.Asked) == "" {
		return v, nil
	}
	book, ok := lawbook.Open(p.On).Find(p.Asked)
	if !ok {
		v.None = true
		return v, nil
	}
	var b bytes.Buffer
	if err := book.HTML(&b); err != nil {
		return v, err
	}
	v.Page = template.HTML(inside(b.String()))
	v.Used = p.used()
	return v, nil
}

var anchored = regexp.MustCompile(`(<a[^>]* href=")#([^"]*)"`)

// inside is what stands in the body of a page, with links that lead to places of this one.
func inside(page string) string {
	_, body, _ := strings.Cut(page, "<main")
	_, body, _ = strings.Cut(body, ">")
	body, _, _ = strings.Cut(body, "</main>")
	return anchored.ReplaceAllStringFunc(body, func(a string) string {
		m := anchored.FindStringSubmatch(a)
		return m[1] + template.HTMLEscapeString(also(keyAsked, named(m[2]))) + `"`
	})
}

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

// used are the acts of the notice at hand that rest on what is asked.
func (p place) used() (all []told) {
	if p.Acts == "" {
		return nil
	}
	l, err := liveOut(p.Acts, p.From)
	if err != nil {
		return nil
	}
	asked, _ := ipa.ParseAll(p.Asked)
	for _, d := range l.Deeds {
		rule := d.Ruling.Rule()
		hit := rule.ID != "" && (p.Asked == "rule "+rule.ID || p.Asked == rule.ID)
		for _, c := range asked {
			for _, law := range rule.Law {
				hit = hit || strings.HasPrefix(law.String(), c.String())
			}
			for _, g := range d.Ruling.Grounds() {
				for _, law := range g.Law {
					hit = hit || strings.HasPrefix(law.String(), c.String())
				}
			}
		}
		if hit {
			t := toldOf(d)
			t.Says = fmt.Sprintf("%d. %s %s, %s: %s", t.N, t.On, t.Who, t.What, t.Effect)
			all = append(all, t)
		}
	}
	return all
}
