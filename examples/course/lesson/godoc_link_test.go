package lesson_test

import (
	"fmt"
	"go/doc"
	"go/doc/comment"
	"iter"
	"regexp"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// commentary lists all comments of a package, and those of its Examples, each with the place where it stands.
func (p *pack) commentary() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, f := range p.files {
			for _, c := range f.Comments {
				first, _, _ := strings.Cut(c.Text(), "\n")
				if !yield(fmt.Sprintf("comment %q", first), c.Text()) {
					return
				}
			}
		}
		for name, e := range p.examples {
			if !yield("Example "+name, e.Doc) {
				return
			}
		}
	}
}

// A mark is a link in a comment, or what looks like one and is none.
type mark struct {
	text, url        string // of a link that a definition gives an address
	path, recv, name string // of one to a name
	broken           string // of what looks like one
}

// likeLink is text in brackets that would be a link if there were anything of the name.
var likeLink = regexp.MustCompile(`\[\*?(?:[a-z]\w*\.)?[A-Z]\w*(?:\.[A-Z]\w*)?\]|\[Lesson \d+\]|\[(?:s|RIPA 2000 s|SI) \d[^\]]*\]`)

// links lists the links of a comment.
func (p *pack) links(d *comment.Doc) iter.Seq[mark] {
	return func(yield func(mark) bool) {
		var in func(block comment.Block) bool
		texts := func(texts []comment.Text) bool {
			for _, t := range texts {
				switch t := t.(type) {
				case *comment.Link:
					if !t.Auto && !yield(mark{text: plain(t.Text), url: t.URL}) {
						return false
					}
				case *comment.DocLink:
					if !yield(mark{path: t.ImportPath, recv: t.Recv, name: t.Name}) {
						return false
					}
				case comment.Plain:
					for _, found := range likeLink.FindAllString(string(t), -1) {
						if !yield(mark{broken: found}) {
							return false
						}
					}
				}
			}
			return true
		}
		in = func(block comment.Block) bool {
			switch b := block.(type) {
			case *comment.Heading:
				return texts(b.Text)
			case *comment.Paragraph:
				return texts(b.Text)
			case *comment.List:
				for _, item := range b.Items {
					for _, block := range item.Content {
						if !in(block) {
							return false
						}
					}
				}
			}
			return true
		}
		for _, block := range d.Content {
			if !in(block) {
				return
			}
		}
	}
}

// plain is the words of a text.
func plain(texts []comment.Text) (s string) {
	for _, t := range texts {
		if t, ok := t.(comment.Plain); ok {
			s += string(t)
		}
	}
	return s
}

// resolve says why a link leads nowhere, if it does.
func (p *pack) resolve(m mark) error {
	every, err := packs()
	switch {
	case err != nil:
		return err
	case m.broken != "":
		return fmt.Errorf("%s is no link: there is nothing of the name; correct it, or give it an address", m.broken)
	case strings.HasPrefix(m.url, godoc):
		return resolveGodoc(every, m)
	case m.url != "":
		if c, err := ipa.Parse(m.text); err == nil && c.URL() != m.url {
			return fmt.Errorf("[%s] leads to %s, and its words stand at %s", m.text, m.url, c.URL())
		}
		return nil
	case !strings.HasPrefix(m.path, module):
		return nil // the package's own, which the parser found, or the standard library's
	}
	to, ok := every[m.path]
	if !ok {
		return fmt.Errorf("there is no package %s", m.path)
	}
	if name := strings.TrimPrefix(m.recv+"."+m.name, "."); name != "" && !to.has(name) {
		return fmt.Errorf("there is no %s in %s", name, m.path)
	}
	return nil
}

// resolveGodoc does it for an address of the library's documentation.
func resolveGodoc(every map[string]*pack, m mark) error {
	path, anchor, _ := strings.Cut(strings.TrimPrefix(m.url, "https://pkg.go.dev/"), "#")
	to, ok := every[path]
	if !ok {
		return fmt.Errorf("[%s]: there is no package %s", m.text, path)
	}
	if anchor == "" || to.has(anchor) {
		return nil
	}
	if _, ok := to.lesson(anchor); !ok {
		return fmt.Errorf("[%s]: there is no %s in %s", m.text, anchor, path)
	}
	return nil
}

// lesson is the Example to which an anchor leads.
func (p *pack) lesson(anchor string) (*doc.Example, bool) {
	name, ok := strings.CutPrefix(anchor, "example-package")
	if !ok {
		return nil, false
	}
	name = strings.TrimPrefix(name, "-")
	e, ok := p.examples[strings.ToLower(name[:min(1, len(name))])+name[min(1, len(name)):]]
	return e, ok
}

// has reports whether the package has something of that exported name: "Notice", "Notice.Do", "Act.By".
func (p *pack) has(name string) bool {
	return slices.ContainsFunc(p.exported(), func(n named) bool { return n.name == name })
}

// nowhere counts the links in the comments of a package, and lists those that lead nowhere.
func (p *pack) nowhere() (links int, all []string) {
	for where, text := range p.commentary() {
		d := p.Parser().Parse(text)
		for _, def := range d.Links {
			if !def.Used {
				all = append(all, fmt.Sprintf("%s: nothing leads to the link [%s]: use it or take it out", where, def.Text))
			}
		}
		for link := range p.links(d) {
			links++
			if err := p.resolve(link); err != nil {
				all = append(all, fmt.Sprintf("%s: %v", where, err))
			}
		}
	}
	return links, all
}
