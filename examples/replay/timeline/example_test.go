package timeline_test

import (
	"bytes"
	"fmt"

	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/replay/timeline"
)

// A page of the dispute under one reading: it loads nothing and has no script.
func ExamplePage_Write() {
	page := timeline.Page{Title: "The dispute", Readings: []timeline.Reading{{Docket: dispute.Docket()}}}
	var b bytes.Buffer
	err := page.Write(&b)
	fmt.Println(err, bytes.Contains(b.Bytes(), []byte("<script")), b.Len() < 1<<20)
	// Output: <nil> false true
}

// The moments that stand in words on the page's line, where the caller has shorter words than the entries.
func ExampleMoment() {
	d := dispute.Docket()
	page := timeline.Page{Title: "The dispute", Readings: []timeline.Reading{{Docket: d, Moments: []timeline.Moment{
		{Entry: 7, Words: "A notice to Apple is reported"},
		{Entry: 8, Words: "The Washington Post prints that there is an order"},
	}}}}
	var b bytes.Buffer
	err := page.Write(&b)
	fmt.Println(err, bytes.Count(b.Bytes(), []byte(`class="words"`)))
	// Output: <nil> 2
}
