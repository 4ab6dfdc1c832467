package timeline

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/internal/shown/bdi"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A doubt is an open question of law on which something on the page turns.
type doubt struct {
	ipa.Doubt
	Law []link
}

// Takes is the reading that is taken where none is chosen.
func (d doubt) Takes() string { return d.Readings[d.Default].Says }

// Others are the readings that are not.
func (d doubt) Others() []string {
	var all []string
	for i, r := range d.Readings {
		if i != d.Default {
			all = append(all, r.Says)
		}
	}
	return all
}

// A paper is one of the documents that the entries name.
type paper struct {
	ID                  string
	Title, Outlet, Date template.HTML
}

// explain gathers the doubts that the rulings of some dockets name, and the documents that their entries do: each once, in order.
func (v *view) explain(all []docket.Docket) {
	doubts, papers := map[int]doubt{}, map[string]paper{}
	for _, d := range all {
		for _, s := range d.Replay(tcn.Standpoint{}) {
			if !s.IsLaw() {
				for _, d := range s.Ruling.Doubts() {
					doubts[d.N] = doubtOf(d.N)
				}
			}
			for _, claim := range s.Entry.Claims {
				if p, ok := paperOf(claim); ok {
					papers[p.ID] = p
				}
			}
		}
	}
	for _, d := range doubts {
		v.Doubts = append(v.Doubts, d)
	}
	for _, p := range papers {
		v.Papers = append(v.Papers, p)
	}
	slices.SortFunc(v.Doubts, func(a, b doubt) int { return a.N - b.N })
	slices.SortFunc(v.Papers, func(a, b paper) int { return cmp.Compare(a.ID, b.ID) })
}

func doubtOf(n int) doubt {
	d, _ := ipa.DoubtOf(n)
	all := doubt{Doubt: d}
	for _, c := range d.Touches {
		all.Law = append(all.Law, link{bdi.Own(c.String()), c.URL()})
	}
	return all
}

// paperOf is the document that makes a claim, if the claim is one of package seeds.
func paperOf(claim string) (paper, bool) {
	c, ok := seeds.ClaimOf(seeds.ClaimID(claim))
	if !ok {
		return paper{}, false
	}
	s, ok := seeds.SourceOf(c.Source)
	return paper{string(s.ID), bdi.Text(s.Title), bdi.Text(s.Outlet), bdi.Own(strings.TrimSpace(string(s.Date)))}, ok
}
