package view

import (
	"fmt"
	"html/template"
	"regexp"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/chart"
)

// A machine is one of the six, drawn, with where the notice is.
type machine struct {
	Region, Asks, Now string
	Says              string        // where it stands, in a clause
	To                string        // the address where it is drawn
	Picture           template.HTML // of package chart, which escapes what it writes; no text of others is in it
}

var (
	styled = regexp.MustCompile(`(?s)<style>.*?</style>`)
	edges  = regexp.MustCompile(`(?s)<g id="edge\d+" class="edge">\s*<title>([^<]*)</title>.*?</g>`)
	ids    = regexp.MustCompile(`(id|aria-labelledby)="([^"]*)"`)
)

// machines are the six; the one that is opened is drawn.
func (p place) machines(n tcn.Notice) (all []machine) {
	at := n.State()
	for r := range tcn.Regions() {
		one := machine{Region: page.Capital(r.String()), Asks: asks[r], Now: at.In(r).String(), Says: page.Clause(at.In(r)), To: also(keyOpened, r.String())}
		if p.Opened == r.String() {
			one.Picture = drawn(r, n.Kind(), one.Now)
		}
		all = append(all, one)
	}
	return all
}

// drawn is the picture of a region's machine, with the status of today marked and each arrow leading to its rule.
func drawn(r tcn.Region, kind acts.NoticeKind, now string) template.HTML {
	picture := styled.ReplaceAllString(chart.Drawn(r), "")
	picture = strings.Replace(picture, "class=\"node\">\n<title>"+now+"</title>", "class=\"node today\">\n<title>"+now+" (today)</title>", 1)
	picture = edges.ReplaceAllStringFunc(picture, func(g string) string {
		from, to, ok := strings.Cut(strings.NewReplacer("&#45;", "-", "&gt;", ">").Replace(edges.FindStringSubmatch(g)[1]), "->")
		rules := rulesOf(kind, from, to)
		if !ok || len(rules) == 0 {
			return g
		}
		return fmt.Sprintf(`<a href="%s">%s</a>`, template.HTMLEscapeString(also(keyView, "law", keyAsked, "rule "+rules[0])), g)
	})
	picture = strings.Replace(picture, `role="img"`, `role="group"`, 1) // a picture has no parts that a reader can go to, and this has
	picture = ids.ReplaceAllStringFunc(picture, func(a string) string {
		key, value, _ := strings.Cut(a, "=")
		names := strings.Fields(strings.Trim(value, `"`))
		for i := range names {
			names[i] = r.String() + "-" + names[i]
		}
		return key + `="` + strings.Join(names, " ") + `"`
	})
	return template.HTML(picture)
}

// rulesOf are the rules that make a move, by their IDs: those that are about it before those on which it follows.
func rulesOf(kind acts.NoticeKind, from, to string) []string {
	var about, besides []string
	is := func(m tcn.Move) bool { return m.From.String() == from && m.To.String() == to }
	for r := range tcn.Rules(kind) {
		switch {
		case slices.ContainsFunc(r.Takes, is):
			about = append(about, r.ID)
		case slices.ContainsFunc(slices.Concat(r.Carries, r.Sweeps), is):
			besides = append(besides, r.ID)
		}
	}
	return append(about, besides...)
}
