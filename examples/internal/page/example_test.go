package page_test

import (
	"fmt"
	"os"

	"github.com/doublelock/doublelock/examples/internal/page"
)

// A table as wide as the page: the second column takes what the first leaves.
func ExamplePage_Table() {
	p := &page.Page{Width: page.Narrowest}
	p.Table(
		[]page.Column{{Head: "Day", Least: 10}, {Head: "What ends", Least: 20, Share: 1}},
		[][]string{{"2025-02-06", "the time in which the person may refer the notice back, s 257(1)"}},
		false,
	)
	p.WriteTo(os.Stdout)
	// Output:
	// Day         What ends
	// ──────────  ────────────────────────────────────────────────
	// 2025-02-06  the time in which the person may refer the
	//             notice back, s 257(1)
}

// Without colours a page has no codes in it, and a text never has: what steers a terminal is shown.
func ExampleColour() {
	for _, colours := range []bool{false, true} {
		p := &page.Page{Width: page.Ordinary}
		p.Colour = colours
		p.Coloured(page.Red, "a breach by \x1b[32mAcme")
		fmt.Printf("%q\n", p.String())
	}
	// Output:
	// "a breach by \\u001b[32mAcme\n"
	// "\x1b[31ma breach by \\u001b[32mAcme\x1b[0m\n"
}
