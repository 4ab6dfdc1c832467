package chart

import (
	"embed"

	"github.com/doublelock/doublelock/tcn"
)

//go:embed svg/*.svg
var pictures embed.FS

// Drawn is the picture of a region's machine that go generate drew, moved by the acts alone, as the text of an SVG: for a program that shows it
// and has no Graphviz. It marks no status as that of today. The zero Region has none, and the text is empty.
func Drawn(r tcn.Region) string {
	data, _ := pictures.ReadFile("svg/" + r.String() + ".svg") // what is no region has no file
	return string(data)
}
