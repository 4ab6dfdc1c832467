package seeds

import (
	"maps"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/doublelock/doublelock/internal/words/wordstest"
	"github.com/doublelock/doublelock/tcn/docket"
)

// small are tables without a flaw, of one row or two each.
func small() map[string][]byte {
	hash := strings.Repeat("0a", 32)
	return map[string][]byte{
		"sources.csv":   []byte("id,file,sha256,title,outlet,date,dated,language,paragraphs\nS0,a.txt," + hash + ",A title,,2025-07,inferred,English,3\n"),
		"claims.csv":    []byte("id,source,paragraph,claim,subject,stated,attribution,speaker,check,note,error,corrected,background\nS0-01,S0,1,It rains,weather,,article,article,SECONDARY,,,,\nS0-02,S0,3,It is dry,weather,2025-07?,article,article,UNSURE,It rained,wrong,R01 S0-01,\n"),
		"relations.csv": []byte("from,relation,to\nS0-01,contradicts,S0-02\n"),
		"record.csv":    []byte("id,when,known,actor,what,kind,mark,sources,note\nR01,2025-07,2025-08-01,A cloud,rains,O,CONFIRMED,MET,\nR02,2025-07-02/2025-08,,A cloud,may rain,C,UNSURE,MET,Nobody looked\n"),
		"questions.csv": []byte("id,question,default,why\nQ01,Does it rain?,yes,One looked.\n"),
		"positions.csv": []byte("question,answer,position,claims,record\nQ01,yes,it does,S0-01,R01\nQ01,no,it does not,S0-02,\n"),
		"links.csv":     []byte("key,outlet,date,url\nMET,Weather office,2025-08-01,https://example.org/rain\n"),
	}
}

func TestEmbeddedTablesAreSound(t *testing.T) {
	c, err := read(files())
	require.NoError(t, err)
	require.Len(t, c.sources, 5)
}

func TestReadSmall(t *testing.T) {
	c, err := read(small())
	require.NoError(t, err)
	require.Equal(t, []Relation{{"S0-02", Contradicts, "S0-01"}}, c.relations["S0-02"])
	require.Equal(t, []Link{{"MET", "Weather office", "2025-08-01", "https://example.org/rain"}}, c.record[0].links)
	require.Equal(t, Wrong, c.claim["S0-02"].Error)
}

// What came to light later stands where its day is, under the next number.
func TestRowsKeepTheirNumbers(t *testing.T) {
	f := small()
	f["record.csv"] = []byte(strings.NewReplacer("R01", "R02", "R02", "R01").Replace(string(f["record.csv"])))
	c, err := read(f)
	require.NoError(t, err)
	require.Equal(t, []EventID{"R02", "R01"}, []EventID{c.record[0].ID, c.record[1].ID})
}

// Each row breaks one thing: in a file, old becomes new, and the error says where and what to do.
func TestFlawsAreNamed(t *testing.T) {
	for _, tc := range []struct{ file, old, new, want string }{
		{"sources.csv", "id,file", "file,id", "sources.csv:1: the first line does not name the columns; write id,file"},
		{"sources.csv", "S0,a", "S1,a", `sources.csv:2: column id: "S1" is out of turn`},
		{"sources.csv", "0a0a", "0A0a", "sources.csv:2: column sha256:"},
		{"sources.csv", "inferred", "guessed", "column dated: dating \"guessed\" is not known; use one of"},
		{"sources.csv", "inferred", "unknown", "column dated: unknown does not fit the date \"2025-07\""},
		{"sources.csv", ",3\n", ",03\n", `column paragraphs: "03" is no number from 1 to`},
		{"sources.csv", ",3\n", ",-3\n", `column paragraphs: "-3" is no number from 1 to`},
		{"sources.csv", "A title", "\xff", "sources.csv:1: the file is not UTF-8; save it as UTF-8"},
		{"claims.csv", "S0-01,S0", "S0-01,S7", `claims.csv:2: column source: there is no source "S7"`},
		{"claims.csv", "S0-02,S0", "S0-03,S0", `claims.csv:3: column id: "S0-03" is out of turn; number the claims of a source without a gap, here S0-02`},
		{"claims.csv", "S0,3,", "S0,4,", "claims.csv:3: column paragraph: S0 has 3 paragraphs"},
		{"claims.csv", "It rains", "", "claims.csv:2: column claim: it is empty; every row needs it"},
		{"claims.csv", "It rains", "It rains ", "stray space"},
		{"claims.csv", "It rains", "\"It\nrains\"", "claims.csv:2: column claim: \"It\\nrains\" has stray space"},
		{"claims.csv", "It rains", "It, rains", "claims.csv:2: 14 cells where 13 are due"},
		{"claims.csv", "It rains", "It \"rains", "claims.csv:2: not CSV"},
		{"claims.csv", "2025-07?", "2025-13?", `claims.csv:3: column stated: "2025-13?" is no date`},
		{"claims.csv", "2025-07?", "in July", `claims.csv:3: column stated: "in July" is no date`},
		{"claims.csv", "2025-07?", "2025-07??", `column stated: "2025-07??" is no date; write 2025, 2025-02 or 2025-02-21`},
		{"claims.csv", "2025-07?", "July", `claims.csv:3: column stated: "July" is no date (ipa: `},
		{"claims.csv", "article,article,SEC", "article,rumour,SEC", `column speaker: speaker "rumour" is not known`},
		{"claims.csv", "SECONDARY", "true", `column check: mark "true" is not known; use one of: CONFIRMED, SECONDARY, UNSURE`},
		{"claims.csv", "UNSURE,It", "SECONDARY,It", "column check: SECONDARY does not fit the error wrong"},
		{"claims.csv", "It rained", "", "column note: it is empty, and the claim has the error wrong"},
		{"claims.csv", ",wrong,", ",false,", `column error: fault "false" is not known`},
		{"claims.csv", "R01 S0-01", "R09", `claims.csv:3: column corrected: there is no "R09"; name claims of claims.csv or rows of record.csv`},
		{"claims.csv", "R01 S0-01", "", `column corrected: "" does not fit the error wrong`},
		{"claims.csv", "SECONDARY,,,,", "SECONDARY,,,R01,", `column corrected: "R01" does not fit the error no fault`},
		{"claims.csv", "SECONDARY,,,,", "SECONDARY,,,,idle", `column background: background "idle" is not known; use one of: context,`},
		{"questions.csv", "Q01", "Q02", `questions.csv:2: column id: "Q02" is out of turn`},
		{"questions.csv", ",yes,", ",maybe,", `column default: "maybe" is none of its answers`},
		{"positions.csv", "Q01,no", "Q02,no", `positions.csv:3: column question: there is no question "Q02"`},
		{"positions.csv", "Q01,no", "Q02,no", "questions.csv:2: column id: Q01 has fewer than two positions"},
		{"positions.csv", "Q01,no", "Q01,yes", `positions.csv:3: column answer: "yes" is not a new answer`},
		{"positions.csv", "S0-02,\n", ",\n", "column claims: nobody gives this answer"},
		{"positions.csv", "S0-02,\n", "S0-09,\n", `column claims: there is no "S0-09"`},
		{"relations.csv", "contradicts", "denies", `relations.csv:2: column relation: relation "denies" is not known`},
		{"relations.csv", "S0-02", "S0-09", `column to: there is no claim "S0-09"`},
		{"relations.csv", "S0-01,contradicts,S0-02", "S0-02,contradicts,S0-01", "column to: S0-01 does not come after S0-02; write each pair once"},
		{"relations.csv", "S0-02\n", "S0-02\nS0-01,agrees,S0-02\n", "relations.csv:3: column to: S0-01 and S0-02 stand here already"},
		{"record.csv", "R02", "R03", `record.csv:3: column id: "R03" is out of turn; number the 2 rows R01 to R02, each once`},
		{"record.csv", "R02", "R01", `record.csv:3: column id: "R01" is out of turn`},
		{"record.csv", "R02", "R00", `record.csv:3: column id: "R00" is out of turn`},
		{"record.csv", "R02", "R2", `record.csv:3: column id: "R2" is out of turn`},
		{"record.csv", "R02", "R+2", `record.csv:3: column id: "R+2" is out of turn`},
		{"record.csv", "2025-07-02/2025-08", "2025-06", "record.csv:3: column when: 2025-06 stands after 2025-07"},
		{"record.csv", "2025-07-02/2025-08", "2025-09/2025-08", "ends before it starts; swap the two sides"},
		{"record.csv", "2025-07-02/2025-08", "../..", "both sides are open"},
		{"record.csv", "2025-07-02/2025-08", "", "column when: it is empty"},
		{"record.csv", "Nobody looked", "", "column note: it is empty, and the event is UNSURE"},
		{"record.csv", ",O,", ",A C,", `column kind: kind "A C" is not known; use one of: O, P, A, C`},
		{"record.csv", "MET,\n", "MET MUT,\n", `column sources: there is no link "MUT"`},
		{"links.csv", "MET,", "MUT,", `no event uses the link "MUT"`},
		{"links.csv", "https://", "", "links.csv:2: column url:"},
		{"links.csv", "MET,", "met,", `links.csv:2: column key: "met" is not a new key`},
	} {
		f := small()
		require.Contains(t, string(f[tc.file]), tc.old)
		f[tc.file] = []byte(strings.Replace(string(f[tc.file]), tc.old, tc.new, 1))
		c, err := read(f)
		require.Nil(t, c)
		require.ErrorContains(t, err, tc.want, "%s: %q for %q", tc.file, tc.new, tc.old)
		require.ErrorContains(t, err, "seeds: ")
	}
}

func TestMissingTables(t *testing.T) {
	for name := range maps.Keys(small()) {
		f := small()
		delete(f, name)
		_, err := read(f)
		require.ErrorContains(t, err, name+":1: the first line does not name the columns")
	}
}

func TestCheckWhen(t *testing.T) {
	for _, good := range []string{"2025", "2025-01", "2024-02-29", "2025-09~", "2025?", "2025-02-21%", "../2025-04?", "2025-08/..", "2025-02/2025-03-04", "2025/2025-03"} {
		require.NoError(t, checkWhen(good), good)
	}
	for _, bad := range []string{"", "..", "/", "../..", "2025-2", "2025-02-29", "25", "2025~~", "~2025", "2025-13", "2025/2024", "2025-01/2025-02/2025-03", "2025/", "/2025", "20250221",
		"1899", "2201-01", "0000", "2025-XX", "202X", "[2025..2026]", "2025-21"} {
		require.Error(t, checkWhen(bad), bad)
	}
}

// What the tables may have, a docket reads as the same date and writes the same.
func TestWhenIsThatOfTheDocket(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		date := rapid.StringMatching(`(\.\.|(19|20|22|25)[0-9][0-9X](-[0-2][0-9X](-[0-3][0-9X])?)?[~?%]?)?`)
		text := rapid.OneOf(date, rapid.Custom(func(t *rapid.T) string { return date.Draw(t, "from") + "/" + date.Draw(t, "to") })).Draw(t, "text")
		when, err := docket.ParseWhen(text)
		if checkWhen(text) != nil {
			require.True(t, err != nil || when.String() != text || text == "", "%q: the docket writes this, and it is no date here", text)
			return
		}
		require.NoError(t, err)
		require.Equal(t, text, when.String())
		first, last := earliest(text), latest(text)
		if first == "0000-00-00" {
			first = "no date"
		}
		require.Equal(t, first, when.Earliest().String())
		if last == "9999-99-99" {
			require.True(t, when.Latest().IsZero())
			return
		}
		require.True(t, strings.HasPrefix(when.Latest().String(), strings.ReplaceAll(last, "-99", "")))
	})
}

func TestEarliestAndLatest(t *testing.T) {
	for text, want := range map[string][2]string{
		"2025":               {"2025-01-01", "2025-99-99"},
		"2025-02?":           {"2025-02-01", "2025-02-99"},
		"2025-02-21":         {"2025-02-21", "2025-02-21"},
		"../2025-04":         {"0000-00-00", "2025-04-99"},
		"2025-08/..":         {"2025-08-01", "9999-99-99"},
		"2025-02/2025-03-04": {"2025-02-01", "2025-03-04"},
	} {
		require.Equal(t, want, [2]string{earliest(text), latest(text)}, text)
	}
}

func TestWords(t *testing.T) {
	wordstest.Table(t, "mark", Unsure)
	wordstest.Table(t, "speaker", ByEmbedded)
	wordstest.Table(t, "fault", Overtaken)
	wordstest.Table(t, "background", Forecast)
	wordstest.Table(t, "relation", Agrees)
	wordstest.Table(t, "kind", Contested)
	wordstest.Table(t, "dating", Unknown)
	require.Equal(t, []string{"official", "party", "anonymous", "contested"},
		[]string{Official.Word(), Party.Word(), Anonymous.Word(), Contested.Word()})
}

// Whatever is handed in, read does not panic, and gives tables or flaws.
func FuzzRead(f *testing.F) {
	for name, data := range small() {
		f.Add(name, string(data))
		f.Add(name, strings.Replace(string(data), ",", ",\"", 1))
	}
	f.Add("claims.csv", "id,source,paragraph,claim,subject,stated,attribution,speaker,check,note,error,corrected,background\n,,,,,,,,,,,,\n")
	f.Add("positions.csv", "question,answer,position,claims,record\nQ01,?,,S R,\n,,,,\n")
	f.Add("record.csv", "id,when,known,actor,what,kind,mark,sources,note\nR01,../..,/,~,?,%,O,MET,\n")
	f.Fuzz(func(t *testing.T, name, data string) {
		files := small()
		files[name] = []byte(data)
		c, err := read(files)
		require.Equal(t, c == nil, err != nil)
	})
}
