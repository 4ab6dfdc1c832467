package docket

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// What a table is forgiven: the order, the case and the names of its headings, the separator, notes, a byte order mark, either end of a line, dates as they
// are said, verbs in their forms, and what follows from the cells beside.
func TestTableIsForgiven(t *testing.T) {
	const plain = `when,known,who says so,outlet,who,did what,to what notice,in whose words,source,is
,,,,acme,,,,,relevant operator: Acme; telecommunications
,,,,,,first,,,acme
2025-01,2025-02-07,anonymous,The Post,secretary of state,give,first,"The Post reports, from people whom it does not name: Home Office gives notice","The Post, 7 February 2025",
2025-02-13,,party,,acme,claim,first,It is reported: acme claims,BBC; Sky,
../2025-03-14,2025-03-14,attributed,Sky,tribunal,list,first,Sky reports: IPT heard the claim,"Sky, 2025-03-14",
2025-06-20,,official,,,,,The site says that words came into force.,the site,
`
	const loose = "\xef\xbb\xbf# a note, with \"quotes\"\r\n" +
		"Source;WHEN:; Known since ;who_says_so;outlet;who;Did What;notice;in whose  words;is;#mine\r\n" +
		";2025-01;7 February 2025;Anonymous;The  Post;Home Office;gave the notice;;Home Office gives notice;;\r\n" +
		"\r\n;;;;;ACME;;;;relevant operator: Acme; telecommunications;x\r\n"
	// an operator's text has semicolons of its own
	text := strings.Replace(loose, "relevant operator: Acme; telecommunications", `"relevant operator: Acme; telecommunications"`, 1) +
		"\"BBC; Sky\";13/02/2025;;party;;acme;claims;;;;\r\n" +
		";by 14 March 2025;2025-03-14;attributed;Sky;IPT;heard the claim;first;;;\r\n" +
		"the site;20 Jun 2025;;official;;;;;The site says that words came into force.;;\r\n" +
		";;;;;;;first;;acme;\r\n"
	want, err := Read(strings.NewReader(plain))
	require.NoError(t, err)
	got, err := Read(strings.NewReader(text))
	require.NoError(t, err)
	require.Equal(t, 4, want.Len())
	require.Equal(t, want.entries[0].Says, got.entries[0].Says)
	require.Equal(t, want, got)
	require.Equal(t, actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications}, got.notices[0].To)
	tabbed, err := Read(strings.NewReader(strings.NewReplacer(",", "\t").Replace("when,who says so,who,did what,says,source\n2025-01,party,home office,give,it is reported,x\n")))
	require.NoError(t, err)
	require.Equal(t, theNotice, tabbed.entries[0].Notice)
}

// What a table says is read by the reader of lines: one entry, told in both, is the same.
func TestTableIsLines(t *testing.T) {
	line, err := Read(strings.NewReader(`{"actor":"acme","is":"relevant operator: Acme; telecommunications"}
{"notice":"n","to":"ACME"}
{"when":"2025-01","notice":"n","act":{"act":"decide","by":"home secretary","to":"give"},"standing":"official","says":"It says so.","sources":"a","known":"2025-02","through":"x","later":{"known":"2025-03","through":"y","standing":"party"},"planned":true,"if":"A","or":{"act":"consult","by":"secretary of state","with":"acme","before":"give"}}
`))
	require.NoError(t, err)
	row, err := Read(strings.NewReader(`did what,when,who,to what notice,to whom,who says so,says,sources,known,outlet,told again,planned,if,or,is
,,acme,,,,,,,,,,,,relevant operator: Acme; telecommunications
decide to give,2025-01,home secretary,n,acme,official,It says so.,a,2025-02,x,"2025-03, party, y",yes,A,"{""act"":""consult"",""by"":""secretary of state"",""with"":""acme"",""before"":""give""}"
`))
	require.NoError(t, err)
	require.Equal(t, line, row)
}

// All that is wrong is told at once, each with its line, its column as the file names it, and the cure.
func TestTableRefuses(t *testing.T) {
	text := "Day,Who says so,By,Did what,Notice,Known,Outlet,Planned,Says,Source\n" +
		"07/02/2025,party,home office,give,n,,,,it is reported,x\n" +
		"2025-02,rumour,acme,gift,n,,,,it is reported,x\n" +
		"2025-02,party,tribunal,give,n,2025-03,,soon,it is reported,\n" +
		"2025-02,party,tribunal,,n,,,,it is reported,x\n" +
		"2025-02,inferred,tribunal,list,n,2025-03,,,it is,x,y\n" +
		"2025-02,party,tribunal,list,n,2025-03,,,,\n"
	_, err := Read(strings.NewReader(text))
	require.Error(t, err)
	for _, want := range []string{
		`line 2: Day: "07/02/2025" can be two days; write 2025-02-07 or 2025-07-02`,
		`line 3: Who says so: standing "rumour" is not known; write official (a public body)`,
		`line 3: By: "acme" is not`, `give the actor a short name first`,
		`line 4: Planned: "\"soon\"" is neither true nor false; write yes`,
		`line 4: By: "tribunal" cannot stand here; put one of: secretary of state`,
		`line 5: Did what: it is missing; say what was done`,
		`line 6: it has more cells than there are headings`,
		`line 7: Source: it has no source; say where it is told`,
		`line 7: Outlet: it is missing, and it is said since when it is public`,
	} {
		if strings.HasPrefix(want, "line 3: By") || strings.HasPrefix(want, "give the actor") {
			continue // the act's word is told first: see below
		}
		require.Contains(t, err.Error(), want)
	}
	_, err = Read(strings.NewReader(strings.Replace(text, "gift", "say", 1)))
	require.NotContains(t, err.Error(), "line 3: By: ", "a name that nobody knows is told with the entry")
	require.NotRegexp(t, `json:|strconv|docket:|csv|Happened|Through`, err.Error())
	for wrong, want := range map[string]string{
		"when,who,colour\n2025,x,y\n":                    "line 1: colour: there is no such column; use some of: when, known",
		"when,who,date\n2025,x,y\n":                      "line 1: date: there are two such columns; leave one out",
		"when,who,says\n2025,x,\"it is said\n2025,x,y\n": "line 2: a cell begins with a quotation mark and does not end with one",
		"when,who,did what,details\n2025,x,give,run\n":   `line 2: details: "run" is no detail of an act`,
		"when,who,did what,is\n,x,,y\n,x,,tribunal\n":    "line 2: is: ",
		"when,who\n" + "\xe9,x\n":                        "the file is not UTF-8",
		"when,known\n2025,2024\n":                        "line 2: who says so: it is missing; write official",
	} {
		_, err := Read(strings.NewReader(wrong))
		require.ErrorContains(t, err, want, wrong)
	}
}

// Up to 20 things are told, and how many more there are.
func TestErrorsAreCounted(t *testing.T) {
	_, err := Read(strings.NewReader(strings.Repeat(`{"when":7}`+"\n", 33)))
	require.ErrorContains(t, err, "line 20: when: ")
	require.NotContains(t, err.Error(), "line 21")
	require.True(t, strings.HasSuffix(err.Error(), "\nand 13 more"), err.Error())
	var first *acts.ReadError
	require.ErrorAs(t, err, &first)
	require.Equal(t, 1, first.Line)
	require.Equal(t, 2, first.Column)
}

// One cause has one text, for a file that is another thing as a whole.
func TestOneCauseOneText(t *testing.T) {
	list := "[" + strings.TrimSpace(anEntry) + ",\n" + strings.TrimSpace(anEntry) + "]"
	for text, want := range map[string]string{
		list: "line 1: a list stands around the objects; leave out its brackets",
		"{\n  \"when\": \"2025\",\n  \"says\": \"x\"\n}\n":       "line 1: an object goes over several lines; write each object on one line",
		strings.ReplaceAll(aNotice+anEntry+anEntry, "\n", ",\n"): "line 1: a comma stands after the object; leave it out, here and on 2 more lines",
		aNotice + strings.Replace(anEntry, `"]}`, `"],}`, 1):     "line 2: it is no object of JSON: a comma stands before the closing bracket; leave the comma out (column ",
		"2025-01,give,x\n2025-02,refer,y\n":                      "line 1: it is no list of dates, no table with headings that are known and no object of JSON; write lines such as ",
		`{"notice":"n","to":"relevant operator"}` + "\n" + `{"act":"give","by":"secretary of state","on":"2025-01-10"}` + "\n" + `{"on":"2025-02-01"}`: "line 2: it is a line of a history",
		"\xff\xfe{\x00\"\x00":      "line 1: the file is in UTF-16; save it as UTF-8",
		"w\x00h\x00e\x00n\x00":     "line 1: the file is in UTF-16; save it as UTF-8",
		"PK\x03\x04\x14\x00":       "line 1: the file is one of a spreadsheet program's own",
		"\x7fELF\x02\x01\x00\x00":  "line 1: the file is binary, and no text",
		"when,who\n2025,caf\xe9\n": "line 1: the file is not UTF-8, but in another encoding, such as Latin-1",
	} {
		_, err := Read(strings.NewReader(text))
		require.ErrorContains(t, err, want, text)
		require.NotContains(t, err.Error(), "\n", "one line")
	}
	d, err := Read(strings.NewReader("\xef\xbb\xbf" + strings.ReplaceAll(aNotice+anEntry, "\n", "\r\n")))
	require.NoError(t, err)
	require.Equal(t, 1, d.Len())
}

// A notice that no line names is that of the one operator that acts on it, or of a person unnamed; once a line names one, all are named so.
func TestNoticeByUse(t *testing.T) {
	d, err := Read(strings.NewReader(anEntry))
	require.NoError(t, err)
	require.Equal(t, []Notice{{Name: "first"}}, d.notices)
	const claim = `{"when":"2025-02","notice":"first","act":{"act":"claim","by":"relevant operator: Acme"},"standing":"party","says":"it says so","sources":"x"}` + "\n"
	d, err = Read(strings.NewReader(anEntry + claim))
	require.NoError(t, err)
	require.Equal(t, []Notice{{Name: "first", To: actors.RelevantOperator{Name: "Acme"}}}, d.notices)
	d, err = Read(strings.NewReader(anEntry + claim + strings.Replace(claim, "Acme", "Other", 1)))
	require.NoError(t, err)
	require.Equal(t, []Notice{{Name: "first"}}, d.notices)
	_, err = Read(strings.NewReader(strings.Replace(aNotice, "first", "frist", 1) + anEntry))
	require.ErrorContains(t, err, `line 2: notice: there is no notice "first"; name one of the docket's notices: "frist"`)
	for _, line := range []string{`{"actor":"tribunal","is":"tribunal"}`, `{"actor":"a","is":"nobody"}`, `{"actor":"","is":"tribunal"}`, `{"actor":"a","is":"tribunal"}` + "\n" + `{"actor":"A","is":"tribunal"}`} {
		_, err = Read(strings.NewReader(line + "\n" + anEntry))
		require.Error(t, err, line)
	}
}

// odd are texts that a spreadsheet, or the reader of tables, could take for another thing.
var odd = []string{"=1+1", "+1", "-1", "@x", "#x", `"x"`, `"`, "[1]", "{a}", "a;b", "a\nb", " a", "a  b", "a,b", `a"b`, "yes", "\u00a0", "2025-01-01"}

// A docket that is written as a table reads back as the same, and no cell begins a formula.
func TestTableRoundTrip(t *testing.T) {
	entries := given("first")
	for i, text := range odd {
		e := tells("2025-02", "first", acts.Say{By: actors.ForeignOfficial{Name: text, Office: text}, Text: text})
		e.Known, e.Through, e.Claims, e.Record = MustWhen("2025-03"), text, []string{text, "P1"}[:1+i%2], []string{text + "x"}
		e.Contested, e.If, e.Chain, e.Unsure, e.Planned = []string{text}, []string{text}, text, i%2 == 0, i%3 == 0
		e.Later = []Telling{{MustWhen("2025-04"), text, Official}}
		e.Or = []acts.Act{acts.Publish{By: actors.Press{Name: text}, Title: text}}
		entries = append(entries, e)
	}
	d, err := New(append(ours, Notice{Name: "=n", To: actors.RelevantOperator{Name: "=x"}}), entries)
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, d.WriteCSV(&b))
	again, err := Read(bytes.NewReader(b.Bytes()))
	require.NoError(t, err, b.String())
	require.Equal(t, d, again)
	records, _, bad := recordsOf(b.Bytes(), ',')
	require.Nil(t, bad)
	for _, record := range records {
		for _, cell := range record {
			require.False(t, cell != "" && strings.ContainsAny(cell[:1], "=+-@"), cell)
		}
	}
	require.ErrorIs(t, d.WriteCSV(closed{}), bytes.ErrTooLarge)
	require.Equal(t, len(records)-1, len(d.notices)+d.Len())
}

// A form of an act's word is that word, but where the press has it: that is read with regard to who does it.
func TestVerbForms(t *testing.T) {
	for text, want := range map[string]string{
		"give": "give", "Gave the notice": "gave", "gives": "give", "referred": "refer", "refers": "refer", "varied": "vary", "appeals": "appeal", "revoked": "revoked", "listed": "list", "applied for amendment": "apply",
		"decides to give": "decide", "rules on secrecy": "rule-on-secrecy", "Consulted before give": "consult", "dropped": "dropped", "withdrew": "withdrew", "changed": "changed", "gave Apple a notice": "", "claimed": "claimed",
	} {
		got, _ := verbOf(strings.Fields(text))
		require.Equal(t, want, got, text)
	}
}

// Whatever is read as a table does not panic, and is written the same, as a table and as lines.
func FuzzReadTable(f *testing.F) {
	f.Add("when,known,who says so,outlet,who,did what,to what notice,in whose words,source\n2025-01,2025-02,anonymous,The Post,home office,give,n,,\n")
	f.Add("when;who says so;who;did what;is;told again\n;;acme;;relevant operator: Acme;\n2025;party;acme;refer;;2026, official, x\n")
	f.Add("The story\n\n- 7 February 2025: A TCN was issued to Apple by the Home Secretary (The Post)\n* spring 2025 – Apple and Liberty challenged it\n  in court.\nby 2026: The Tribunal is due to hear the case\n")
	f.Add("date,event\n1–3 Feb 2025,Notice served on Acme\nbefore 2025,Acme was ordered to comply\n")
	f.Add("Year,Month,Day,Event\n2025,1,13,Notice served on Acme\n,,14,Acme complained\n2026,,,x\n")
	f.Add("# x\nwhen\tdid what\tdetails\n7 May 2025\tdecide to give\trun: 1\n\"\"\"a\nb\"\"\"\t\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Read(strings.NewReader(text))
		if err != nil {
			if !strings.Contains(text, "json:") && !strings.Contains(text, "strconv") { // or it quotes what it was given
				require.NotRegexp(t, `json:|strconv`, fmt.Sprintf("%.60s", err))
			}
			return
		}
		var table, lines bytes.Buffer
		require.NoError(t, d.WriteCSV(&table))
		require.NoError(t, d.Write(&lines))
		for _, written := range []string{table.String(), lines.String()} {
			again, err := Read(strings.NewReader(written))
			require.NoError(t, err, written)
			require.Equal(t, d, again)
		}
		d.Replay(tcn.Standpoint{})
	})
}

// A list of dates, as a news desk has it, is read as it stands: nobody says on whose word but for the outlet, nor who is what.
func TestTableOfAListOfDates(t *testing.T) {
	d, err := Read(strings.NewReader("when;who;what;notice;outlet\nJanuary 2025;Home Office;served;Apple;Washington Post\n" +
		"13 March 2025;Apple;complained;Apple;FT\n2025-03-14;A charity;took to the tribunal;Apple;FT\n18 August 2025;Home Secretary;dropped;Apple;X\n"))
	require.NoError(t, err)
	require.Equal(t, []Notice{{Name: "Apple", To: actors.RelevantOperator{Name: "Apple"}}}, d.notices)
	require.Equal(t, acts.Claim{By: actors.RelevantOperator{Name: "Apple"}}, d.entries[1].Act)
	require.Equal(t, acts.Claim{By: actors.Claimant{Name: "A charity"}}, d.entries[2].Act)
	for _, e := range d.entries {
		require.Equal(t, Attributed, e.Standing)
		require.Zero(t, e.Known)
	}
	require.Equal(t, "Washington Post reports: Home Office served", d.entries[0].Says)
	require.Equal(t, []string{"Washington Post"}, d.entries[0].Record)
	require.Len(t, d.entries[3].Or, 1)

	d, err = Read(strings.NewReader("when,who,what,source\n2025-01,Home Office,ordered,a\n2025-02,The Courier,leaked,b\n2025-03,A charity,complained,c\n2025-04,The Tribunal,heard,d\n"))
	require.NoError(t, err)
	require.Equal(t, acts.Publish{By: actors.Press{Name: "The Courier"}}, d.entries[1].Act)
	require.Equal(t, acts.List{By: actors.Tribunal{}}, d.entries[3].Act)

	d, err = Read(strings.NewReader("when,who,what,source\n2025-01,tribunal,rule-on-secrecy bare-details true,a\n"))
	require.NoError(t, err)
	require.Equal(t, acts.RuleOnSecrecy{By: actors.Tribunal{}, BareDetails: true}, d.entries[0].Act)

	d, err = Read(strings.NewReader("when,known,who,what,source\n2025-01,2025-02-07,Home Office,ordered,Washington Post\n"))
	require.NoError(t, err)
	require.Equal(t, "Washington Post", d.entries[0].Through, "a day without an outlet is that of the source")
	d, err = Read(strings.NewReader("when,who,what\n2025-01,Home Office,ordered\n"))
	require.NoError(t, err)
	require.Equal(t, []string{noSource}, d.entries[0].Record)
	_, err = Read(strings.NewReader("when,who,what,source\n2025-01,Home Office,ordered,x\n2025-02,Home Office,ordered,\n"))
	require.EqualError(t, err, "line 3: source: it has no source; say where it is told", "where others have one")
	d, err = Read(strings.NewReader("when,who,what,source\n2025-01,Somebody,ordered,The Post\n"))
	require.NoError(t, err)
	require.Contains(t, d.entries[0].Unread, `who "Somebody" is`, "nobody knows who that is")
}

// Whom the press calls by their work are who they are in law: an engineer is staff and bound by s 255(8), a journalist is the press and is not.
func TestPeopleByTheirWork(t *testing.T) {
	for who, role := range map[string]actors.Role{
		"engineer": actors.RoleStaff, "An employee": actors.RoleStaff, "employee: BT": actors.RoleStaff, "a member of staff": actors.RoleStaff,
		"a journalist": actors.RolePress, "reporter": actors.RolePress,
	} {
		d, err := Read(strings.NewReader("when,known,who says so,outlet,who,did what,to what notice,in whose words,source\n" +
			"2025-02,2025-02-21,anonymous,The Post," + who + ",leaked,n1,The Post reports that it was leaked.,\n"))
		require.NoError(t, err, who)
		for e := range d.Entries() {
			got, _ := e.By().Who()
			require.Equal(t, role, got, who)
		}
	}
}
