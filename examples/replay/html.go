package main

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/examples/replay/timeline"
	"github.com/doublelock/doublelock/internal/ownfile"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// html writes the timeline page to the file that was asked for, and says so: every reading of the dispute, or a docket of one's own.
func (o options) html(p *page) error {
	t := timeline.Page{Title: "A docket, put to the law", Other: layout.OtherLawInShort(actors.RolePress)}
	if o.file != "" {
		d, err := o.docket()
		if err != nil {
			return err
		}
		all := d.Judge(o.from)
		if slices.ContainsFunc(all, func(j docket.Judgment) bool { return j.Verdict == docket.Impossible }) {
			p.code = refuted
		}
		which := onReading(d, o)
		d = d.Supposed(all)
		t.Lead = ofOwn(d.Replay(tcn.Standpoint{}))
		t.Note = "Nothing here is found to be true: what nobody reports and the law requires is supposed, and marked so."
		if which != "" {
			t.Note += " " + which
		}
		t.Readings = []timeline.Reading{{Docket: d}}
	} else {
		t.Title = "The reported notices to Apple"
		t.Note, t.Called = unconfirmed, headed
		t.Short = func(notice string) string { return ordinals[notice] }
		t.Until, t.UntilSays = lastSeed(), "the last of the five documents"
		for r := range dispute.Readings() {
			if o.reading != "" && r.Name != o.reading {
				continue
			}
			d, err := dispute.Read(r.Name)
			if err != nil {
				return err
			}
			d = d.Until(o.until)
			steps := d.Replay(tcn.Standpoint{})
			if t.Lead == "" {
				t.Lead = found(steps, "")
			}
			t.Readings = append(t.Readings, timeline.Reading{Name: human[r.Name], Says: r.Says, Docket: d, Moments: moments(steps)})
		}
		if len(t.Readings) == 0 {
			_, err := dispute.Read(o.reading)
			return err
		}
	}
	var b bytes.Buffer
	if err := t.Write(&b); err != nil {
		return err
	}
	if err := ownfile.Write(o.page, b.Bytes()); err != nil {
		return fmt.Errorf("%w; name a file that can be written", err)
	}
	p.Line(fmt.Sprintf("The page is in %s: open it in a browser. It loads nothing.", o.page))
	return nil
}

// human are the readings of the dispute by names that a reader understands.
var human = map[string]string{
	"seeds": "Withdrawn in August 2025", "by-october": "Withdrawn by October 2025", "october": "Withdrawn in October 2025",
	"never": "Never withdrawn", "narrowed": "Narrowed, not withdrawn", "heard": "Withdrawn, and heard in 2026",
}

// headed names a notice of the dispute as a heading, where there is room: "The January notice (1st)".
func headed(notice string) string {
	return fmt.Sprintf("%s (%s)", layout.Capital(dispute.Called(notice)), ordinals[notice])
}

// moments are those of the dispute that have room on the page's line.
func moments(steps []docket.Step) []timeline.Moment {
	all := []timeline.Moment{}
	for _, m := range dispute.Moments(steps, timeline.Most) {
		all = append(all, timeline.Moment{Entry: m.Entry.N, Words: m.Words})
	}
	return all
}

// ofOwn is what comes out of a docket of one's own: what is told, and what is supposed besides.
func ofOwn(steps []docket.Step) string {
	isSupposed := func(s docket.Step) bool { return s.Entry.N == 0 }
	text := layout.Capital(counted(slices.DeleteFunc(slices.Clone(steps), isSupposed)))
	n := 0
	for _, s := range steps {
		if isSupposed(s) {
			n++
		}
	}
	if n == 0 {
		return text + "."
	}
	return fmt.Sprintf("%s; supposed besides: %d.", text, n)
}
