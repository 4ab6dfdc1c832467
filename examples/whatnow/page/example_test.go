package page_test

import (
	"os"
	"strconv"

	"github.com/doublelock/doublelock/examples/whatnow/page"
)

// A table as wide as the page: the second column takes what the first leaves.
func ExamplePage_Table() {
	p := &page.Page{Width: page.Narrowest}
	p.Table(
		[]page.Column{{Head: "Day", Least: 10}, {Head: "What ends", Least: 20, Share: 1}},
		[][]string{{"2025-02-06", "the time in which the person may refer the notice back, s 257(1)"}},
		false,
	)
	os.Stdout.Write(p.Bytes())
	// Output:
	// Day         What ends
	// ──────────  ────────────────────────────────────────────────
	// 2025-02-06  the time in which the person may refer the
	//             notice back, s 257(1)
}

// Without colours a text is as it was, so that a file has no codes in it.
func ExamplePage_In() {
	for _, colour := range []bool{false, true} {
		p := &page.Page{Width: page.Ordinary, Colour: colour}
		p.Line(strconv.Quote(p.In(page.Red, "breach")))
		os.Stdout.Write(p.Bytes())
	}
	// Output:
	// "breach"
	// "\x1b[31mbreach\x1b[0m"
}
