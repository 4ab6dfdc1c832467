package view

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"maps"
	"net/url"
	"strings"

	words "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/shown"
)

//go:embed *.html
var files embed.FS

var layout = template.Must(template.New("view").Funcs(template.FuncMap{
	"show":  shown.Line,
	"text":  shown.Text,
	"lawAt": func(cite string) string { return also(keyView, "law", keyAsked, cite) },
	"cites": citesHTML, "cells": cellsHTML, "picks": picksHTML,
	"date": dates, "sentence": words.Capital, "place": also,
	"storyLanes": func(of storyLanes) strip {
		s := strip{Name: of.Notice, Lanes: of.Lanes}
		for _, d := range of.Days {
			s.Heads = append(s.Heads, briefly(d.Status))
		}
		return s
	},
}).ParseFS(files, "*.html"))

// A strip is the lanes of a notice, with what stands above them.
type strip struct {
	Name  string
	Heads []string
	Lanes []lane
}

// An Explorer is what the views are made of besides the address. The zero Explorer has no lessons.
type Explorer struct {
	Lessons []Lesson
}

// A Screen is what is seen at an address.
type Screen struct {
	Address string `json:"address"` // the address as it is now, with what was to be done done
	Title   string `json:"title"`
	HTML    string `json:"html"`
	Says    string `json:"says"` // what is read out: a ruling, a verdict, an error
}

// usual is how many bytes a screen has that is not short.
const usual = 1 << 17

// Show shows what is at an address. The form holds what was filled in or pressed: it says the same as the address, and comes before it.
func (e Explorer) Show(address string, form url.Values) Screen {
	q, illegible := values(address, form)
	p, wrong := read(q)
	page := struct {
		Place   place
		Tabs    []tab
		Error   string
		Content any
		Name    string
	}{Name: p.View}
	says := ""
	var failed error
	switch p.View {
	case "notice":
		page.Content, says, failed = e.notice(&p, q)
	case "chronology":
		page.Content, says, failed = p.chronology(q)
	case "law":
		page.Content, failed = p.law()
	case "course":
		page.Content = e.course(p)
	default:
		page.Content = p.story()
	}
	if err := errors.Join(illegible, wrong, failed); err != nil {
		page.Error = shown.Text(err.Error())
		says = page.Error
	}
	at := p.values()
	page.Place, page.Tabs = p, tabs(p.View)
	var b bytes.Buffer
	b.Grow(usual)
	if err := layout.ExecuteTemplate(&b, "page", page); err != nil {
		return Screen{Address: at.Encode(), Title: "Doublelock", HTML: "<p>" + template.HTMLEscapeString(err.Error()) + "</p>", Says: err.Error()}
	}
	return Screen{Address: at.Encode(), Title: p.title(), HTML: b.String(), Says: says}
}

// values are the parts of an address, and of the form that comes before it. What cannot be read of the address is left out.
func values(address string, form url.Values) (url.Values, error) {
	q, err := url.ParseQuery(strings.TrimPrefix(address, "#"))
	for key, values := range q {
		if key != keyIf {
			q[key] = values[len(values)-1:] // what was added to an address comes before what stood in it
		}
	}
	maps.Copy(q, form)
	if err != nil {
		err = fmt.Errorf("the address is cut off or altered: copy the whole of it: %w", err)
	}
	return q, err
}

// A tab leads to a view, with all that is being worked on.
type tab struct {
	Title, To string
	Is        bool
}

// tabs are those to the views, from one of them.
func tabs(at string) (all []tab) {
	for _, v := range views {
		all = append(all, tab{v.Title, also(keyView, v.Name), v.Name == at})
	}
	return all
}

func (p place) title() string {
	for _, v := range views {
		if v.Name == p.View {
			return v.Title + " · Doublelock"
		}
	}
	return "Doublelock"
}
