// Draw makes the pictures of package chart: it is run by go generate in the package's folder, and needs Graphviz.
package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/chart"
)

// folder is where the pictures stand, from the folder of package chart.
const folder = "svg"

// A picture is a file and what is drawn in it.
type picture struct {
	file    string
	diagram chart.Diagram
}

// pictures are the headline without the exits that say that a notice was never given, ran out or was quashed;
// and each region twice: its moves for a page, and all of its acts with who and which law.
func pictures() []picture {
	all := []picture{{"headline.svg", chart.Headline(chart.Options{Without: []tcn.Status{tcn.Expired, tcn.Quashed, tcn.Abandoned}})}}
	for r := range tcn.Regions() {
		all = append(all,
			picture{r.String() + ".svg", chart.Region(r, chart.Options{Short: true, Moving: true})},
			picture{r.String() + "-law.svg", chart.Region(r, chart.Options{})})
	}
	return all
}

func main() {
	if err := draw(folder); err != nil {
		fmt.Fprintln(os.Stderr, "draw:", err)
		os.Exit(1)
	}
}

// draw writes every picture into a folder that is there.
func draw(into string) error {
	dot, err := exec.LookPath("dot")
	if err != nil {
		return fmt.Errorf("the pictures are laid out by Graphviz, and there is no dot command; install Graphviz (apt-get install graphviz, brew install graphviz)")
	}
	for _, p := range pictures() {
		svg, err := layOut(dot, p.diagram.DOT())
		if err == nil {
			svg, err = dress(svg, p.diagram)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(into, p.file), []byte(svg), 0o644)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", p.file, err)
		}
	}
	return nil
}

// layOut has Graphviz draw.
func layOut(dot, text string) (string, error) {
	var out, says bytes.Buffer
	cmd := exec.Command(dot, "-Tsvg")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(text), &out, &says
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%s: %w: %s", dot, err, bytes.TrimSpace(says.Bytes()))
	}
	return out.String(), nil
}
