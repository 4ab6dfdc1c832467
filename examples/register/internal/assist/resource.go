package assist

import (
	"bytes"
	"context"
	"fmt"
	"regexp"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// scheme begins the address of each resource.
const scheme = "doublelock://"

// addResources puts on a server the law, section by section, and the acts.
func addResources(s *mcp.Server) {
	for _, w := range lawbook.Open(ipa.Date{}).Works {
		for _, section := range w.Sections {
			part := lawbook.Book{Works: []lawbook.Work{{Citation: w.Citation, Title: w.Title, Sections: []lawbook.Section{section}}}}
			name := section.Citation.String()
			addResource(s, "law/"+address(name), name, fmt.Sprintf("%s: %s. The words (ours), their days, and what rests on them.", section.Citation.Full(), section.Heading),
				func(b *bytes.Buffer) error { return part.Markdown(b) })
		}
	}
	addResource(s, "acts", "The acts", "What can be done about a notice: the words for the acts, who can do each, and its keys in a history.", writeActs)
}

// addResource puts a page of Markdown on a server. With it goes which tables of the law it was made from.
func addResource(s *mcp.Server, path, name, about string, write func(*bytes.Buffer) error) {
	const markdown = "text/markdown"
	s.AddResource(&mcp.Resource{URI: scheme + path, Name: name, Description: about, MIMEType: markdown},
		func(_ context.Context, req *mcp.ReadResourceRequest) (*mcp.ReadResourceResult, error) {
			var b bytes.Buffer
			if err := write(&b); err != nil {
				return nil, err
			}
			return &mcp.ReadResourceResult{Contents: []*mcp.ResourceContents{{
				URI: req.Params.URI, MIMEType: markdown, Text: b.String(), Meta: mcp.Meta{"doublelock/tables": journal.CurrentTables()},
			}}}, nil
		})
}

// address is a citation as a part of an address: "s-255", "si-2018-354-reg-2a".
func address(citation string) string {
	return strings.Trim(strings.ToLower(noWord.ReplaceAllString(citation, "-")), "-")
}

var noWord = regexp.MustCompile(`[^A-Za-z0-9]+`)

// writeActs writes the acts with who can do each and the keys that it can have.
func writeActs(b *bytes.Buffer) error {
	b.WriteString("# The acts\n\nEach line of a history is one act: `act`, and these keys. A finding is `found`, or `assumed` where nobody is said to have made it.\n")
	for act := range acts.All() {
		var who []string
		for _, r := range acts.Who(act) {
			who = append(who, r.String())
		}
		keys, _ := findingsIn(act)
		fmt.Fprintf(b, "\n## %s\n\nBy: %s.\n\nKeys: %s.\n", acts.Verb(act), strings.Join(who, "; "), strings.Join(acts.Keys(act), ", "))
		if len(keys) > 0 {
			fmt.Fprintf(b, "\nFindings among them: %s.\n", strings.Join(keys, ", "))
		}
	}
	return nil
}
