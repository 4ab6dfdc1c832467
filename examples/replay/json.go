package main

import (
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A record is an entry as a line of JSON.
type record struct {
	N        int             `json:"n"`
	When     docket.When     `json:"when"`
	Known    docket.When     `json:"known"`
	Notice   string          `json:"notice"`
	Act      string          `json:"act"`
	By       *person         `json:"by"`
	Effect   tcn.Effect      `json:"effect"`
	Grounds  []tcn.Ground    `json:"grounds"`
	Law      []ipa.Citation  `json:"law"`
	State    *tcn.State      `json:"state"`
	Stage    tcn.Status      `json:"stage"`
	Standing docket.Standing `json:"standing"`
	Sources  []string        `json:"sources"`
	Doubts   []int           `json:"doubts"`
	Readings []string        `json:"readings,omitempty"` // those that are not the defaults

	Unread    string   `json:"unread,omitempty"`    // why its words were not read as an act
	Contested []string `json:"contested,omitempty"` // the questions on which the sources differ
	Supposed  bool     `json:"supposed,omitempty"`  // nobody reports it: what the docket tells could not be without it
}

type person struct {
	Role string `json:"role"`
	Name string `json:"name"`
}

func recordOf(s docket.Step, from tcn.Standpoint) record {
	e := s.Entry
	r := record{
		N: e.N, When: e.Happened, Known: e.Known, Notice: e.Notice, Act: acts.Verb(e.Act), Effect: s.Effect(),
		Grounds: []tcn.Ground{}, Law: append([]ipa.Citation{}, s.Ruling.Rule().Law...),
		Standing: e.Stands(), Sources: e.Sources(), Doubts: doubts(s), Readings: layout.Others(from),
		Unread: e.Unread, Contested: e.Contested, Supposed: e.N == 0,
	}
	if e.Act != nil {
		role, name := e.By().Who()
		r.By = &person{role.String(), name}
	}
	if s.IsLaw() {
		return r
	}
	state := s.After()
	r.State, r.Stage = &state, state.Stage()
	r.Grounds = append(r.Grounds, s.Grounds()...)
	return r
}
