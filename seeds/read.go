package seeds

import (
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	sourceShape = regexp.MustCompile(`^S[0-9]$`)
	rowShape    = regexp.MustCompile(`^R([0-9]{2}|[1-9][0-9]{2})$`)
	hashShape   = regexp.MustCompile(`^[0-9a-f]{64}$`)
	keyShape    = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`)
)

// mostParagraphs is more than any document has.
const mostParagraphs = 10_000

func (c *corpus) readSources(data []byte) []error {
	s := open("sources.csv", data, "id", "file", "sha256", "title", "outlet", "date", "dated", "language", "paragraphs")
	for i, r := range s.rows {
		one := Source{
			ID:         SourceID(r.text("id")),
			File:       r.text("file"),
			SHA256:     r.text("sha256"),
			Title:      r.text("title"),
			Outlet:     r.maybe("outlet"),
			Date:       r.when("date"),
			Language:   r.text("language"),
			Paragraphs: r.number("paragraphs", 1, mostParagraphs),
		}
		r.word("dated", &one.Dated)
		if want := fmt.Sprintf("S%d", i); string(one.ID) != want || !sourceShape.MatchString(want) {
			r.flaw("id", "%q is out of turn; number the documents S0 to S9 in order, here %s", one.ID, want)
		}
		if !hashShape.MatchString(one.SHA256) {
			r.flaw("sha256", "%q is no SHA-256; write 64 small hexadecimal digits", one.SHA256)
		}
		if (one.Date == "") != (one.Dated == Unknown) {
			r.flaw("dated", "%s does not fit the date %q; a document without a date is unknown, and no other is", one.Dated, one.Date)
		}
		c.sources = append(c.sources, one)
		c.source[one.ID] = one
	}
	return s.flaws
}

func (c *corpus) readClaims(data []byte) []error {
	s := open("claims.csv", data, "id", "source", "paragraph", "claim", "subject", "stated", "attribution", "speaker", "check", "note", "error", "corrected", "background")
	count := map[SourceID]int{}
	for _, r := range s.rows {
		one := Claim{
			ID:          ClaimID(r.text("id")),
			Source:      SourceID(r.text("source")),
			Paragraph:   r.number("paragraph", 1, mostParagraphs),
			Text:        r.text("claim"),
			Subject:     r.text("subject"),
			Stated:      r.when("stated"),
			Attribution: r.text("attribution"),
			Note:        r.maybe("note"),
			corrected:   ids[string](r.maybe("corrected")),
		}
		r.word("speaker", &one.Speaker)
		r.word("check", &one.Check)
		r.maybeWord("error", &one.Error)
		r.maybeWord("background", &one.Background)
		c.checkClaim(r, one, count)
		c.claims, c.claimRows = append(c.claims, one), append(c.claimRows, r)
		c.claim[one.ID] = one
	}
	return s.flaws
}

func (c *corpus) checkClaim(r row, one Claim, count map[SourceID]int) {
	source, ok := c.source[one.Source]
	if !ok {
		r.flaw("source", "there is no source %q; name one of sources.csv", one.Source)
		return
	}
	if last := len(c.claims) - 1; last >= 0 && c.claims[last].Source > one.Source {
		r.flaw("source", "%s stands after %s; keep the claims of a source together, in order", one.Source, c.claims[last].Source)
	}
	count[one.Source]++
	if want := fmt.Sprintf("%s-%02d", one.Source, count[one.Source]); string(one.ID) != want {
		r.flaw("id", "%q is out of turn; number the claims of a source without a gap, here %s", one.ID, want)
	}
	if one.Paragraph > source.Paragraphs {
		r.flaw("paragraph", "%s has %d paragraphs; count the lines that are not empty", one.Source, source.Paragraphs)
	}
	if one.Error.untrue() && one.Check != Unsure {
		r.flaw("check", "%s does not fit the error %s; what is not so as told is %s", one.Check, one.Error, Unsure)
	}
	if one.Error != 0 && one.Note == "" {
		r.flaw("note", "it is empty, and the claim has the error %s; say what is so instead", one.Error)
	}
	if one.Error.untrue() && len(one.corrected) == 0 || one.Error == 0 && len(one.corrected) > 0 {
		r.flaw("corrected", "%q does not fit the error %s; what is not so as told has claims or rows that correct it, and nothing else has", r.maybe("corrected"), one.Error)
	}
}

// checkCorrections looks for what corrects the claims, once the record has been read.
func (c *corpus) checkCorrections() []error {
	var flaws []error
	for _, r := range c.claimRows {
		before := len(r.sheet.flaws)
		c.known(r, "corrected")
		flaws = append(flaws, r.sheet.flaws[before:]...)
	}
	return flaws
}

func (c *corpus) readRelations(data []byte) []error {
	s := open("relations.csv", data, "from", "relation", "to")
	seen := map[[2]ClaimID]bool{}
	for _, r := range s.rows {
		one := Relation{From: ClaimID(r.text("from")), To: ClaimID(r.text("to"))}
		r.word("relation", &one.Tie)
		for _, column := range []string{"from", "to"} {
			if _, ok := c.claim[ClaimID(r.maybe(column))]; !ok {
				r.flaw(column, "there is no claim %q; name one of claims.csv", r.maybe(column))
			}
		}
		if one.From >= one.To {
			r.flaw("to", "%s does not come after %s; write each pair once, the smaller first", one.To, one.From)
		}
		if pair := [2]ClaimID{one.From, one.To}; seen[pair] {
			r.flaw("to", "%s and %s stand here already; keep one relation between them", one.From, one.To)
		} else {
			seen[pair] = true
		}
		c.relations[one.From] = append(c.relations[one.From], one)
		c.relations[one.To] = append(c.relations[one.To], one.back())
	}
	return s.flaws
}

func (c *corpus) readRecord(record, links []byte) []error {
	pages, flaws := readLinks(links)
	s := open("record.csv", record, "id", "when", "known", "actor", "what", "kind", "mark", "sources", "note")
	used := map[string]bool{}
	for i, r := range s.rows {
		one := Event{
			ID:    EventID(r.text("id")),
			When:  r.when("when"),
			Known: r.when("known"),
			Actor: r.text("actor"),
			What:  r.text("what"),
			Note:  r.maybe("note"),
		}
		r.word("kind", &one.Kind)
		r.word("mark", &one.Mark)
		for key := range strings.FieldsSeq(r.text("sources")) {
			page, ok := pages[key]
			if !ok {
				r.flaw("sources", "there is no link %q; name keys of links.csv, parted by spaces", key)
			}
			used[key] = true
			one.links = append(one.links, page)
		}
		c.checkNumber(r, one.ID, len(s.rows))
		c.checkEvent(r, one, i)
		c.record = append(c.record, one)
		c.event[one.ID] = one
	}
	for _, key := range slices.Sorted(maps.Keys(pages)) {
		if !used[key] {
			s.flaw(1, "sources", "no event uses the link %q; take it out of links.csv", key)
		}
	}
	return append(flaws, s.flaws...)
}

// checkNumber looks at the number of a row. Numbers keep their meaning: a row that was learned of later has the next one, and stands
// where its day is. So all numbers are there once each, in any order.
func (c *corpus) checkNumber(r row, id EventID, rows int) {
	number := 0
	if rowShape.MatchString(string(id)) {
		number, _ = strconv.Atoi(string(id[1:]))
	}
	if _, twice := c.event[id]; twice || number < 1 || number > rows {
		r.flaw("id", "%q is out of turn; number the %d rows R01 to R%02d, each once, a new one with the next number", id, rows, rows)
	}
}

func (c *corpus) checkEvent(r row, one Event, i int) {
	if r.text("when") == "" || one.When == "" {
		return
	}
	if one.Mark == Unsure && one.Note == "" {
		r.flaw("note", "it is empty, and the event is %s; say what is not known", one.Mark)
	}
	if i == 0 || c.record[i-1].When == "" {
		return
	}
	before := string(c.record[i-1].When)
	if orderKey(before) > orderKey(string(one.When)) {
		r.flaw("when", "%s stands after %s; order the rows by the last day each can have happened on, then by the first", one.When, before)
	}
}

func orderKey(when string) string { return latest(when) + " " + earliest(when) }

func readLinks(data []byte) (map[string]Link, []error) {
	s := open("links.csv", data, "key", "outlet", "date", "url")
	pages := map[string]Link{}
	for _, r := range s.rows {
		one := Link{r.text("key"), r.text("outlet"), r.when("date"), r.text("url")}
		if _, twice := pages[one.Key]; twice || !keyShape.MatchString(one.Key) {
			r.flaw("key", "%q is not a new key; write capitals and digits, each key once", one.Key)
		}
		if u, err := url.Parse(one.URL); err != nil || u.Host == "" || (u.Scheme != "https" && u.Scheme != "http") {
			r.flaw("url", "%q is no web address; write it in full with https://", one.URL)
		}
		pages[one.Key] = one
	}
	return pages, s.flaws
}
