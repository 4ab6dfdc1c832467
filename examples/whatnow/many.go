package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// ending is how the names of histories in a directory end.
const ending = ".jsonl"

// A summary is a notice among others: what is overdue, and what is due next. It is a line of what -json writes of a directory.
type summary struct {
	File    string      `json:"file"`
	Notice  string      `json:"notice"`
	To      string      `json:"to"`
	On      ipa.Date    `json:"on"`
	As      actors.Role `json:"as"`
	Law     ipa.Date    `json:"law"`
	Stage   tcn.Status  `json:"stage"`
	Overdue []overdue   `json:"overdue"`
	Next    *due        `json:"next"`
}

// histories are the files of a directory that hold histories by their names, in the order of these.
func histories(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var all []string
	for _, e := range entries {
		if !e.IsDir() && strings.HasSuffix(e.Name(), ending) {
			all = append(all, filepath.Join(dir, e.Name()))
		}
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%s has no history; name a file of JSON Lines, or a directory of files that end in %s", dir, ending)
	}
	return all, nil
}

// isDirectory reports whether a name is that of a directory.
func isDirectory(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// summaries reads the histories of a directory: those that can be read, by what is due, and an error for each that cannot.
func (o options) summaries() (all []summary, bad []error) {
	files, err := histories(o.file)
	if err != nil {
		return nil, []error{err}
	}
	for _, file := range files {
		one := o
		one.file = file
		n, _, err := one.read(nil)
		if err != nil {
			bad = append(bad, err)
			continue
		}
		a := answerOf(n, o.on, o.as)
		all = append(all, summary{filepath.Base(file), a.Notice, a.To, a.On, a.As, a.Law, a.Stage, a.Overdue, a.Next})
	}
	slices.SortStableFunc(all, sooner)
	return all, bad
}

// sooner is the order of notices: those with something overdue first, by since when; then by the next day; those without one last.
func sooner(a, b summary) int {
	return cmp.Or(cmp.Compare(a.place(), b.place()), a.day().Compare(b.day()), strings.Compare(a.File, b.File))
}

func (s summary) place() int {
	switch {
	case len(s.Overdue) > 0:
		return 0
	case s.Next != nil:
		return 1
	}
	return 2
}

// day is the day by which a notice has its place; zero: none.
func (s summary) day() ipa.Date {
	switch s.place() {
	case 0:
		return s.Overdue[0].Since
	case 1:
		return s.Next.Day
	}
	return ipa.Date{}
}

// all tells of the histories of a directory, with an error for each that cannot be read.
func (o options) all(p *page.Page) []error {
	all, bad := o.summaries()
	switch {
	case len(all) == 0:
	case o.json:
		page.Lines(p, all, func(s summary) summary { return s })
	default:
		writeMany(p, o, all)
	}
	return bad
}

// many is the table of the notices of a directory.
var many = []page.Column{{Head: "Day", Least: 10}, {Head: "Left", Least: 13}, {Head: "Notice", Least: 12, Share: 2}, {Head: "What", Least: 18, Share: 3}}

// writeMany writes the notices of a directory as one table.
func writeMany(p *page.Page, o options, all []summary) {
	p.Coloured(page.Bold, page.Count(len(all), "notice", "notices")+fmt.Sprintf(" on %v, by what is due next", o.on))
	p.Para(0, fmt.Sprintf("You are %s.", page.TheRole(o.as)))
	if says := page.Under(o.from); says != "" {
		p.Para(0, says)
	}
	p.Line("")
	var rows [][]string
	for _, s := range all {
		rows = append(rows, s.row())
	}
	p.Table(many, rows, true)
	p.Line("")
	if says := page.OtherLaw(o.as, "you"); says != "" {
		p.Para(0, says)
	}
	if says := page.Unchecked(o.on); says != "" {
		p.Para(0, says)
	}
	p.Para(0, "Name one of the files for the rest of what it says. "+closing(answer{Law: o.on}))
}

// row is a notice in the table.
func (s summary) row() []string {
	a := answer{As: s.As, Overdue: s.Overdue, Next: s.Next}
	law := ""
	if s.Law != s.On {
		law = fmt.Sprintf("law of %v", s.Law)
	}
	name := page.Stack(s.Notice+", to "+s.To, s.File, s.Stage.String(), law)
	switch s.place() {
	case 0:
		return []string{s.day().String(), "overdue", name, page.Stack(page.Capital(a.longest()), a.next())}
	case 1:
		return []string{s.day().String(), s.Next.left(), name, page.Capital(s.Next.what()) + ". " + possessed(s.Next.Whose, s.As) + "."}
	}
	return []string{"none", "", name, "Nothing falls due on a day that is known."}
}
