package docket

import (
	"fmt"
	"maps"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// kindPhrases are the words by which lists of dates call a notice of a kind. What is called a notice and no more is a technical capability notice, if nothing calls it otherwise.
var kindPhrases = []struct {
	kind  acts.NoticeKind
	words *pattern
}{
	{acts.NationalSecurity, patternOf(`(?i)\bnational security notice\b`)},
	{acts.Notification, patternOf(`(?i)\bnotification notice\b`)},
	{acts.Retention, patternOf(`(?i)\b(?:data )?retention notice\b`)},
	{acts.TechnicalCapability, patternOf(`(?i)\btechnical capability notice\b|\bTCN\b`)},
}

// calledKind is the kind by whose words a text calls a notice; zero if by none's.
func calledKind(text string) acts.NoticeKind {
	for _, k := range kindPhrases {
		if k.words.MatchString(text) {
			return k.kind
		}
	}
	return 0
}

// plainNotice gives a row "notice" for the words of its kind, so that what is done is read as it is of any notice. Its wording stays.
func (r tableRow) plainNotice() tableRow {
	did := cellText(r.cells[colDid])
	if len(did) > mostPhrase {
		return r
	}
	for _, k := range kindPhrases {
		if k.kind != acts.TechnicalCapability && k.words.MatchString(did) {
			says := r.cells[colSays]
			r = r.with(r.cells[colWho], k.words.ReplaceAllString(did, "notice"))
			if says == "" && cellText(r.cells[colWho]) == "" {
				r.cells[colSays] = did
			}
			if r.cells = maps.Clone(r.cells); r.cells[colWho] == "" {
				delete(r.cells, colWho)
				r.at.filled = r.at.filled[:len(r.at.filled)-1]
			}
			return r
		}
	}
	return r
}

// kinds notes of what kind each notice is by what the acts of a table call it: kinds are those that its rows tell, in their order. Who speaks of a notice may mean another.
func (f *fileReader) kinds(entries []tableRow, kinds []acts.NoticeKind, sole string) {
	f.called = map[string]acts.NoticeKind{}
	for i, r := range entries {
		name := cellText(r.cells[colNotice])
		if name == "" {
			name = sole
		}
		switch was := f.called[name]; {
		case kinds[i] == 0 || r.means("say", actors.RolePublic):
		case was == 0:
			f.called[name] = kinds[i]
		case was != kinds[i]:
			f.flaw(r.at, &acts.ReadError{Field: colDid, Says: fmt.Sprintf("it tells of a %v, and a line before it of a %v, as one notice", kinds[i], was),
				Cure: "put each notice into a list of its own, or a table with the column " + colNotice})
		}
	}
}
