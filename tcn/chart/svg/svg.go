// Package svg holds the pictures of the machines that go generate draws in package chart, for programs that show them.
package svg

import "embed"

//go:embed *.svg
var files embed.FS

// Of is a picture by its name: "force", "force-law" or "headline". It is empty if there is none of that name.
func Of(name string) string {
	data, _ := files.ReadFile(name + ".svg")
	return string(data)
}
