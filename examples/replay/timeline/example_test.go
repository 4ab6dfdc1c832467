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
