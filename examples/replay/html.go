package main

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/replay/timeline"
	"github.com/doublelock/doublelock/internal/ownfile"
	"github.com/doublelock/doublelock/tcn/docket"
)

// html writes the timeline page to the file that was asked for, and says so: every reading of the dispute, or a docket of one's own.
func (o options) html(p *page) error {
	t := timeline.Page{Title: "A docket, put to the law", Lead: "Reported events in six lanes, for the six questions that make up the state of a notice."}
	if o.file != "" {
		d, err := o.docket()
		if err != nil {
			return err
		}
		all := d.Judge(o.from)
		if slices.ContainsFunc(all, func(j docket.Judgment) bool { return j.Verdict == docket.Impossible }) {
			p.code = refuted
		}
		t.Lead += " What nobody reports and the law requires is supposed, and marked so."
		t.Readings = []timeline.Reading{{Docket: d.Supposed(all)}}
	} else {
		t.Title = "The notices to Apple"
		t.Lead = "The dispute over Apple's iCloud encryption as it is reported, put to the law act by act, in six lanes for the six questions that make up the state of a notice."
		t.Note = "No notice to Apple has been confirmed."
		t.Until, t.UntilSays = lastSeed(), "the last of the five documents"
		for r := range dispute.Readings() {
			if o.reading != "" && r.Name != o.reading {
				continue
			}
			d, err := dispute.Read(r.Name)
			if err != nil {
				return err
			}
			t.Readings = append(t.Readings, timeline.Reading{Name: r.Name, Says: r.Says, Docket: d.Until(o.until)})
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
