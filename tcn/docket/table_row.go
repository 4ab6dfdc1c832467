package docket

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// theNotice is the notice of a table that names none.
const theNotice = "the notice"

// rows reads the rows of a table, each as a line: those that give names first, wherever they stand.
func (f *fileReader) rows(rows []tableRow) {
	people, notices, entries := sorted(rows)
	entries = entries[:min(len(entries), mostEntries+1)] // of more than a docket has, one tells as much as all
	for _, r := range people {
		r.at.filled = append(r.at.filled, "actor")
		f.line(r.at, object([]string{"actor", "is"}, map[string]json.RawMessage{"actor": quoted(cellText(r.cells[colWho])), "is": quoted(cellText(r.cells[colIs]))}))
	}
	to := make(map[string]string)
	for _, r := range notices {
		name, is := cellText(r.cells[colNotice]), cellText(r.cells[colToWhom])
		if is == "" {
			is = cellText(r.cells[colIs])
		}
		if to[name] == is && r.isEntry() {
			continue
		}
		to[name] = is
		keys, values := []string{"notice", "to"}, map[string]json.RawMessage{"notice": quoted(name), "to": quoted(is)}
		if kind := cellText(r.cells[colKind]); kind != "" {
			keys, values["kind"] = append(keys, "kind"), quoted(kind)
		}
		f.line(r.at, object(keys, values))
	}
	sole := soleNotice(rows)
	sourced(entries)
	fixedLater(entries)
	kinds := make([]acts.NoticeKind, len(entries))
	for i, r := range entries {
		kinds[i], entries[i] = calledKind(cellText(r.cells[colDid])), r.plainNotice()
	}
	f.sentences(entries)
	f.kinds(entries, kinds, sole)
	entries = f.each(f.renewals(inOrder(entries)))
	f.meet(entries, to)
	for _, r := range entries {
		if r.cells[colKind] != "" && r.cells[colToWhom] == "" && r.cells[colIs] == "" {
			f.flaw(r.at, &acts.ReadError{Field: colKind, Says: "a notice is of a kind, and nobody is told to whom it is given", Cure: "fill the column " + colToWhom + " too"})
		}
		r.at.phrase = r.at.phrase || r.cells[colDetails] == "" && (r.isPlain() || strings.Contains(cellText(r.cells[colDid]), " ") || f.isStranger(cellText(r.cells[colWho])))
		if line, bad := r.line(sole); bad != nil {
			f.flaw(r.at, bad)
		} else if f.line(r.at, line); f.over {
			break
		}
	}
}

// noSource is the source of what a table tells that names none for anything.
const noSource = "the list, which names no source"

// sourced gives the rows of a table that says of nothing where it is told, or on whose word, the table itself as the source.
func sourced(entries []tableRow) {
	for _, r := range entries {
		for _, column := range []string{colSource, colOutlet, colStanding, colKnown, colClaims} {
			if r.cells[column] != "" {
				return
			}
		}
	}
	for _, r := range entries {
		r.cells[colSource] = noSource
	}
}

// inOrder are rows in the order of their days, where some stand before what certainly came before them; else as they stand.
func inOrder(entries []tableRow) []tableRow {
	days := make([]When, len(entries))
	var before When
	sorted := true
	for i, r := range entries {
		day, bad := cellDate(cellText(r.cells[colWhen]))
		if days[i], _ = readWhen(day); bad != nil || days[i].IsZero() {
			return entries // that is told
		}
		sorted = sorted && !days[i].Before(before)
		if first := days[i].first; !first.IsZero() && (before.IsZero() || first.After(before.first)) {
			before = days[i]
		}
	}
	if sorted {
		return entries
	}
	order := make([]int, len(entries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return days[a].from().Compare(days[b].from()) })
	all := make([]tableRow, len(entries))
	for i, from := range order {
		all[i] = entries[from]
	}
	return all
}

// from is the first day that it can mean, or the last where no first is known.
func (w When) from() ipa.Date {
	if w.first.IsZero() {
		return w.last
	}
	return w.first
}

// isStranger reports whether a name is of nobody whom the reader knows, and gives no role.
func (f *fileReader) isStranger(who string) bool {
	return who != "" && !strings.Contains(who, ":") && !isActor(who) && f.doer(who, "") == ""
}

// isPlain reports whether a row is of a table in plain words: one that does not say on whose word things stand. In the others a word that is no act's is a slip, and
// told as one.
func (r tableRow) isPlain() bool { return r.at.columns[colStanding] == "" }

// isEntry reports whether a row tells of something, and does not only give a name.
func (r tableRow) isEntry() bool {
	return slices.ContainsFunc(r.at.filled, func(c string) bool {
		return c != colWho && c != colNotice && c != colToWhom && c != colIs && c != colKind
	})
}

// sorted are the rows that give an actor a name, those that name to whom a notice is given, and those that tell of something.
func sorted(rows []tableRow) (people, notices, entries []tableRow) {
	for _, r := range rows {
		has := func(column string) bool { return r.cells[column] != "" }
		if has(colWho) && has(colIs) {
			people = append(people, r)
		} else if has(colNotice) && (has(colIs) || has(colToWhom)) {
			notices = append(notices, r)
		}
		if r.isEntry() || !has(colIs) && !has(colToWhom) {
			entries = append(entries, r)
		}
	}
	return people, notices, entries
}

// soleNotice is the notice that is meant where a row names none: the only one of the table.
func soleNotice(rows []tableRow) string {
	name := ""
	for _, r := range rows {
		switch is := cellText(r.cells[colNotice]); {
		case is == "" || is == name:
		case name != "":
			return ""
		default:
			name = is
		}
	}
	if name == "" {
		return theNotice
	}
	return name
}

// filled is a row with what a list of dates leaves out: where it does not say on whose word something stands, that is the outlet's or the source's
// that it names, and in a table without that column the source alone is asked for; an outlet without a day is a source, and a day without an outlet is that of the source.
func (r tableRow) filled() tableRow {
	outlet, source, known := cellText(r.cells[colOutlet]), cellText(r.cells[colSource]), cellText(r.cells[colKnown])
	if outlet == "" && source == "" && r.isPlain() && r.cells[colClaims] == "" && r.means("publish", actors.RolePress) {
		source = cellText(r.cells[colWho]) // what is told of a paper's story is told by the paper
		r.cells = maps.Clone(r.cells)
		r.cells[colSource] = source
	}
	if outlet == "" && source == "" && (r.at.columns[colStanding] != "" || r.at.columns[colSource] == "") {
		return r
	}
	cells := maps.Clone(r.cells)
	if cellText(cells[colStanding]) == "" {
		cells[colStanding] = Attributed.String()
	}
	switch {
	case known == "" && outlet != "":
		delete(cells, colOutlet)
		if source == "" {
			cells[colSource] = outlet
		}
		r.teller = outlet
	case known != "" && outlet == "":
		cells[colOutlet], _, _ = strings.Cut(source, ";")
	}
	r.cells = cells
	return r
}

// line is a row as a line of JSON.
func (r tableRow) line(sole string) (json.RawMessage, *acts.ReadError) {
	r = r.filled()
	var keys []string
	values := make(map[string]json.RawMessage)
	put := func(key string, value json.RawMessage) {
		if len(value) > 0 {
			keys, values[key] = append(keys, key), value
		}
	}
	for _, c := range tableColumns {
		cell := r.cells[c.name]
		if c.key == "" || cell == "" {
			continue
		}
		value, bad := c.read(cell)
		if bad != nil {
			bad.Field = c.key
			return nil, bad
		}
		put(c.key, value)
	}
	act, bad := r.act()
	if bad != nil {
		return nil, bad
	}
	put("act", act)
	if act != nil && values["notice"] == nil && sole != "" {
		put("notice", quoted(sole))
	}
	if says := r.says(); says != "" {
		if values["says"] == nil {
			keys = append(keys, "says")
		}
		values["says"] = quoted(says)
	}
	if outlet := cellText(r.cells[colOutlet]); outlet != "" && values["sources"] == nil && values["claims"] == nil {
		put("sources", listed([]json.RawMessage{quoted(strings.TrimSuffix(outlet+", "+cellText(r.cells[colKnown]), ", "))}))
	}
	if len(keys) == 0 {
		return nil, &acts.ReadError{Says: "it tells of nothing", Cure: `fill "when", "who says so", "who" and "did what", or leave the row out`}
	}
	return object(keys, values), nil
}

// says is the wording of a row. Where it does not say whose word it is, it is told as the word of whom the row names.
func (r tableRow) says() string {
	var standing Standing
	if standing.UnmarshalText([]byte(folded(r.cells[colStanding]))) != nil || standing == 0 {
		return cellText(r.cells[colSays]) // that is told
	}
	words := cellText(r.cells[colSays])
	if words == "" {
		words = strings.TrimSpace(cellText(r.cells[colWho]) + " " + cellText(r.cells[colDid]))
	}
	if wrong, _ := asserts(words, standing); wrong == "" || words == "" {
		return words
	}
	teller := cmp.Or(cellText(r.cells[colOutlet]), r.teller)
	switch {
	case standing == Inferred:
		return "Inferred from what is reported: " + words
	case teller == "":
		return "It is reported: " + words
	case standing == Anonymous:
		return teller + " reports, from people whom it does not name: " + words
	case standing == Official || standing == Party:
		return teller + " says: " + words
	}
	return teller + " reports: " + words
}
