package main

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A hangRecord is an open question on which the story hangs, as a line of JSON.
type hangRecord struct {
	N        int             `json:"n"`
	ID       string          `json:"id"`
	Question string          `json:"question"`
	Readings []readingRecord `json:"readings"`
	Law      []ipa.Citation  `json:"law"`
	On       ipa.Date        `json:"on"`
	LawDay   ipa.Date        `json:"law-day"`
	Under    []string        `json:"under"`
	Turns    []turnRecord    `json:"turns"`
}

type readingRecord struct {
	Name    string `json:"name"`
	Says    string `json:"says"`
	Default bool   `json:"default"`
	Taken   bool   `json:"taken"`
}

type turnRecord struct {
	Reading   string           `json:"reading"`
	Entries   []entryRecord    `json:"entries"`
	Notices   []noticeRecord   `json:"notices"`
	Clocks    []clockRecord    `json:"clocks"`
	Positions []positionRecord `json:"positions"`
}

type entryRecord struct {
	N      int        `json:"n"`
	Notice string     `json:"notice"`
	Act    string     `json:"act"`
	Taken  tcn.Effect `json:"taken"`
	Other  tcn.Effect `json:"other"`
}

type noticeRecord struct {
	Notice     string     `json:"notice"`
	Taken      tcn.Status `json:"taken"`
	Other      tcn.Status `json:"other"`
	TakenState tcn.State  `json:"taken-state"`
	OtherState tcn.State  `json:"other-state"`
}

type clockRecord struct {
	Notice      string `json:"notice"`
	ID          string `json:"id"`
	Name        string `json:"name"`
	Run         int    `json:"run"`
	Requirement string `json:"requirement"`
	Taken       string `json:"taken"`
	Other       string `json:"other"`
}

type positionRecord struct {
	Notice       string           `json:"notice"`
	ID           string           `json:"id"`
	Kind         tcn.PositionKind `json:"kind"`
	Towards      actors.Role      `json:"towards"`
	Says         string           `json:"says"`
	Requirements []string         `json:"requirements"`
	Law          []ipa.Citation   `json:"law"`
	Taken        bool             `json:"taken"`
}

func (h hang) record() hangRecord {
	r := hangRecord{N: h.doubt.N, ID: h.doubt.ID, Question: h.doubt.Question, Law: h.doubt.Touches, On: h.on, LawDay: h.from.Law, Under: append([]string{}, page.Others(h.from)...)}
	for i, reading := range h.doubt.Readings {
		r.Readings = append(r.Readings, readingRecord{reading.Name, reading.Says, i == h.doubt.Default, i == h.taken})
	}
	for _, t := range h.turns {
		r.Turns = append(r.Turns, t.record())
	}
	return r
}

func (t turn) record() turnRecord {
	r := turnRecord{t.reading.Name, []entryRecord{}, []noticeRecord{}, []clockRecord{}, []positionRecord{}}
	for _, e := range t.entries {
		act := form(e.step)
		if e.other != "" {
			act = e.other
		}
		r.Entries = append(r.Entries, entryRecord{e.step.Entry.N, e.step.Entry.Notice, act, e.step.Effect(), e.to})
	}
	for _, s := range t.stages {
		r.Notices = append(r.Notices, noticeRecord{s.notice, s.is.Stage(), s.other.Stage(), s.is, s.other})
	}
	for _, c := range t.clocks {
		r.Clocks = append(r.Clocks, clockRecord{c.notice, c.clock.ID, c.clock.Name, c.clock.Run, c.clock.Requirement, c.is, c.other})
	}
	for _, p := range t.positions {
		o := p.position
		r.Positions = append(r.Positions, positionRecord{p.notice, o.ID, o.Kind, o.Counterparty, o.Content, append([]string{}, o.Requirements...), o.Law, p.there})
	}
	return r
}
