package main

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A record is a comparison as a line of JSON.
type record struct {
	Name           string   `json:"name"`
	Title          string   `json:"title"`
	Counterfactual bool     `json:"counterfactual"`
	After          int      `json:"after"`
	On             ipa.Date `json:"on"`
	Law            ipa.Date `json:"law"`
	Readings       []string `json:"readings"`
	Reported       half     `json:"reported"`
	Branch         half     `json:"branch"`
	Later          []answer `json:"later"`
	Reading        string   `json:"reading"`
}

type half struct {
	Acts   []act      `json:"acts"`
	Stage  tcn.Status `json:"stage"`
	State  tcn.State  `json:"state"`
	Claims []claim    `json:"claims"`
	Only   []position `json:"only"`
	Clocks []clock    `json:"clocks"`
	End    tcn.Status `json:"end"`
}

type act struct {
	On       ipa.Date        `json:"on"`
	Act      string          `json:"act"`
	Claim    int             `json:"claim"`
	By       string          `json:"by"`
	Effect   tcn.Effect      `json:"effect"`
	Standing docket.Standing `json:"standing"`
	Grounds  []tcn.Ground    `json:"grounds"`
}

type position struct {
	Kind    tcn.PositionKind `json:"kind"`
	Towards actors.Role      `json:"towards"`
	Says    string           `json:"says"`
	Law     []ipa.Citation   `json:"law"`
}

type clock struct {
	Name        string    `json:"name"`
	Requirement string    `json:"requirement"`
	Run         int       `json:"run"`
	Phase       tcn.Phase `json:"phase"`
	Last        ipa.Date  `json:"last"`
}

type answer struct {
	N        int          `json:"n"`
	Act      string       `json:"act"`
	Reported tcn.Effect   `json:"reported"`
	Branch   tcn.Effect   `json:"branch"`
	Grounds  []tcn.Ground `json:"grounds"`
}

func (c *comparison) record() record {
	r := record{
		Name: c.name, Title: c.title, Counterfactual: true, After: c.after.Entry.N, On: c.on, Law: c.from.Law, Readings: append([]string{}, page.Others(c.from)...),
		Reported: c.half(&c.reported, &c.branch), Branch: c.half(&c.branch, &c.reported), Later: []answer{}, Reading: c.reading(),
	}
	for _, l := range c.later {
		r.Later = append(r.Later, answer{l.step.Entry.N, l.is.does, l.step.Effect(), l.is.effect, groundsOf(l.is.grounds)})
	}
	return r
}

func (c *comparison) half(one, other *side) half {
	h := half{Acts: []act{}, Stage: one.notice.Stage(), State: one.notice.State(), Claims: claimsOf(one.notice), Only: []position{}, Clocks: []clock{}, End: one.end}
	for _, d := range one.acts {
		h.Acts = append(h.Acts, act{d.on, d.does, d.claim, acts.By(d.act).String(), d.effect, d.standing, groundsOf(d.grounds)})
	}
	for _, p := range c.only(one, other) {
		h.Only = append(h.Only, position{p.Kind, p.Counterparty, p.Content, p.Law})
	}
	for _, k := range c.clocks(one, other) {
		h.Clocks = append(h.Clocks, clock{k.Name, k.Requirement, k.Run, k.Phase, k.Span.Last})
	}
	return h
}

// groundsOf are grounds that are written as a list even where there are none.
func groundsOf(all []tcn.Ground) []tcn.Ground { return append([]tcn.Ground{}, all...) }
