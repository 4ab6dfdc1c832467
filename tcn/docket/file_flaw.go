package docket

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A place is where in a file something stands.
type place struct {
	line    int
	text    []byte            // of a line of JSON, while it is read
	columns map[string]string // of a row of a table: its headings as the file has them, by the names that they have here; nil for a line of JSON
	filled  []string          // of a row: the columns that are not empty
	phrase  bool              // of a row: it tells in several words what was done, or by a name that nobody knows, and gives no details of an act
	broken  bool              // what stands there could not be read
}

// kept is a place without its text, which is the scanner's.
func (p place) kept() place {
	p.text = slices.Clone(p.text)
	return p
}

// flaw adds something that is wrong at a place, with the key as the file has it.
func (f *fileReader) flaw(at place, bad *acts.ReadError) {
	bad.Line = cmp.Or(bad.Line, at.line)
	switch {
	case at.columns != nil:
		bad.Column = 0
		if bad.Field != "" {
			bad.Field = at.heading(bad.Field)
		}
		if c, _ := columnBy(bad.Field); c.cure != "" {
			bad.Cure = c.cure
		}
	case bad.Field != "":
		bad.Column = jsonline.Column(at.text, bad.Field)
	}
	f.flaws = append(f.flaws, bad)
	f.over = f.over || len(f.flaws) > mostEntries
}

// wholly adds something that is wrong with the file as a whole: the rest is not read.
func (f *fileReader) wholly(line int, fault *jsonline.Fault) {
	f.flaw(place{line: line}, &acts.ReadError{Column: fault.Column, Says: fault.Says, Cure: fault.Cure})
	f.over = true
}

// comma adds that a comma stands after the object of a line: it is told of once.
func (f *fileReader) comma(line, column int) {
	if f.comma1 > 0 {
		f.commas++
		return
	}
	f.flaw(place{}, &acts.ReadError{Line: line, Column: column, Says: "a comma stands after the object", Cure: "leave it out"})
	f.comma1 = len(f.flaws)
}

// docket is what has been read as a docket, or all that is wrong with it.
func (f *fileReader) docket() (Docket, error) {
	if f.commas > 0 {
		f.flaws[f.comma1-1].Cure += fmt.Sprintf(", here and on %d more lines", f.commas)
	}
	f.byUse()
	d, flaws := build(f.notices, f.entries)
	if f.unreadOf(flaws) {
		d, flaws = build(f.notices, f.entries)
	}
	for _, bad := range flaws {
		f.told(bad)
	}
	if len(f.flaws) == 0 {
		return d, nil
	}
	slices.SortStableFunc(f.flaws, func(a, b *acts.ReadError) int { return cmp.Compare(a.Line, b.Line) })
	all := make([]error, len(f.flaws))
	for i, bad := range f.flaws {
		all[i] = bad
	}
	return Docket{}, jsonline.Told(all)
}

// unreadOf keeps as not read what was found in plain words and is no whole act: it is no wall for the rest. It says whether there is any.
func (f *fileReader) unreadOf(flaws []flaw) (is bool) {
	for _, bad := range flaws {
		if bad.entry == 0 || !strings.HasPrefix(bad.field, "Act") || !f.entryAt[bad.entry-1].phrase || f.entryAt[bad.entry-1].broken {
			continue
		}
		if e := &f.entries[bad.entry-1]; e.Act != nil {
			e.Act, e.Or, e.Notice, e.Chain, is = nil, nil, "", "", true
			e.Unread = fmt.Sprintf("what was done is no whole act: %s; %s", bad.says, bad.cure)
		}
	}
	return is
}

// byUse names the notices that the entries name, where no line does: each is given to the one operator that acts on it, or to a person unnamed.
func (f *fileReader) byUse() {
	defer func() {
		for i := range f.notices {
			if n := &f.notices[i]; n.Kind == 0 && f.called[n.Name] != acts.TechnicalCapability {
				n.Kind = f.called[n.Name]
			}
		}
	}()
	if len(f.notices) > 0 || f.unnamed {
		return
	}
	acting := make(map[string][]actors.RelevantOperator)
	for i, e := range f.entries {
		if e.Act == nil || e.Notice == "" {
			continue
		}
		if _, is := acting[e.Notice]; !is {
			f.notices, f.noticeAt = append(f.notices, Notice{Name: e.Notice}), append(f.noticeAt, f.entryAt[i])
			acting[e.Notice] = nil
		}
		if by, is := acts.By(e.Act).(actors.RelevantOperator); is && !slices.Contains(acting[e.Notice], by) {
			acting[e.Notice] = append(acting[e.Notice], by)
		}
	}
	for i, n := range f.notices {
		if all := acting[n.Name]; len(all) == 1 {
			f.notices[i].To = all[0]
		}
	}
}

// told adds a flaw of the docket, where the file has what is wrong, unless it follows from what is told already.
func (f *fileReader) told(bad flaw) {
	is := &acts.ReadError{Says: bad.says, Cure: bad.cure}
	switch {
	case bad.notice > 0:
		is.Field = "notice"
		f.flaw(f.noticeAt[bad.notice-1], is)
		return
	case bad.entry == 0: // there are too many, as is told where the first is one too many
		return
	}
	at := f.entryAt[bad.entry-1]
	if at.broken || bad.field == "Notice" && f.unnamed {
		return
	}
	e := f.entries[bad.entry-1]
	is.Field = fileKey(bad.field)
	switch {
	case bad.field == "Happened" && e.Happened.IsZero():
		is.Says = "it is missing"
	case bad.field == "Through" && e.Through == "":
		is.Says, is.Cure = "it is missing, and it is said since when it is public", "say by whose publication it became known"
	case bad.field == "Through":
		is.Field, is.Says, is.Cure = "known", "it is missing, and it is said who published it", "give the day from which the public could know of it"
	case bad.field == "Later":
		is.Cure = "give a day after that from which it was known first, by whose publication, and on whose word"
	case bad.field == "Act":
		is.Cure = "say what was done and by whom; for an event of law name no notice"
	case bad.field == "Claims" && len(e.Sources()) == 0:
		is.Cure = "say where it is told"
	case bad.field == "Notice":
		var names []string
		for _, n := range f.notices {
			names = append(names, clip(n.Name))
		}
		is.Cure = "name one of the docket's notices: " + strings.Join(names, ", ")
	}
	f.flaw(at, is)
}

// fileKey is a field of an entry as files have it: "act.by" for Act.By.
func fileKey(field string) string {
	switch key := strings.ToLower(field); key {
	case "happened":
		return "when"
	case "claims", "record":
		return "sources"
	default:
		return key
	}
}
