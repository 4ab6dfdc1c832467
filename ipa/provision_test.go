package ipa

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every day, every provision: exactly one answer, at most one wording, and in
// force exactly when there is one.
func TestEveryDayHasOneAnswer(t *testing.T) {
	all := Span{First: Day(2018, 1, 1), Last: Day(2028, 12, 31)}
	for p := range Provisions() {
		for day := range all.Days() {
			standing := 0
			for _, v := range p.Versions {
				if v.stands(day) {
					standing++
				}
			}
			force := InForce(p.Citation, day)
			switch {
			case standing > 1:
				t.Fatalf("%s has %d wordings on %s", p.Citation, standing, day)
			case force != NotYet && force != Stands && force != NoLonger:
				t.Fatalf("%s has no answer on %s", p.Citation, day)
			case (force == Stands) != (standing == 1):
				t.Fatalf("%s is %s on %s with %d wordings", p.Citation, force, day, standing)
			case (force == Stands) != (p.Says(day) != ""):
				t.Fatalf("%s is %s on %s but says %q", p.Citation, force, day, p.Says(day))
			}
		}
	}
}

// Time runs one way: not yet, then in force, then no longer; back in force only
// with a later version.
func TestAnswersFollowEachOther(t *testing.T) {
	for p := range Provisions() {
		before := NotYet
		for _, day := range Changes() {
			now := InForce(p.Citation, day)
			require.False(t, before != NotYet && now == NotYet, "%s on %s", p.Citation, day)
			require.False(t, before == NotYet && now == NoLonger, "%s on %s", p.Citation, day)
			before = now
		}
	}
}

func TestTablesAreWhole(t *testing.T) {
	var before Citation
	seen := 0
	for p := range Provisions() {
		seen++
		name := p.Citation.String()
		require.Negative(t, before.Compare(p.Citation), name)
		before = p.Citation
		require.NotEmpty(t, p.Heading, name)
		require.NotEmpty(t, p.Versions, name)
		require.NotZero(t, p.Certainty, name)
		require.False(t, p.Checked.IsZero(), name)
		require.True(t, p.Citation.Pin().IsZero(), name)
		require.NotEmpty(t, p.Citation.URL(), name)
		for i, v := range p.Versions {
			require.False(t, v.From.IsZero() || v.By.IsZero() || v.Says == "", name)
			require.True(t, v.Until.IsZero() || v.From.Before(v.Until), name)
			require.True(t, strings.HasSuffix(v.Says, "."), "%s: %q is no sentence", name, v.Says)
			if i > 0 {
				require.False(t, p.Versions[i-1].Until.IsZero() || v.From.Before(p.Versions[i-1].Until), name)
			}
		}
		found, ok := Lookup(p.Citation.At(Day(2025, 6, 20)))
		require.True(t, ok)
		require.Equal(t, p, found, "a pin is ignored")
	}
	require.Greater(t, seen, 800)
}

// A whole begins no later than its parts and changes when they do.
func TestWholesChangeWithTheirParts(t *testing.T) {
	for part := range Provisions() {
		for c, ok := part.Citation.enclosing(); ok; c, ok = c.enclosing() {
			whole, has := Lookup(c)
			if !has {
				continue
			}
			for _, v := range part.Versions {
				require.False(t, v.From.Before(whole.Versions[0].From), "%s begins before %s", part.Citation, c)
				require.True(t, slices.ContainsFunc(whole.Versions, func(w Version) bool { return w.From == v.From }) || whole.Says(v.From) == "",
					"%s changes on %s and %s does not", part.Citation, v.From, c)
			}
		}
	}
}

// The provision that brought words in was itself in force by then, and if it is
// one of the amending sections the words began with it.
func TestWordsBeginWithWhatBroughtThemIn(t *testing.T) {
	amending := []Citation{MustParse("2024 Act"), MustParse("s 242"), MustParse("s 243")}
	for p := range Provisions() {
		for _, v := range p.Versions {
			i, ok := nearest(v.By)
			if !ok {
				continue
			}
			by := statuteBook.sorted[i]
			require.False(t, v.From.Before(by.Versions[0].From), "%s: %s begins before %s", p.Citation, v.From, v.By)
			for _, a := range amending {
				if v.By.Within(a) && v.By.place != "" && !v.By.Within(MustParse("2024 Act s 32")) {
					require.Equal(t, by.Versions[0].From, v.From, "%s by %s", p.Citation, v.By)
				}
			}
		}
	}
}

func TestInForcePinned(t *testing.T) {
	day := func(s string) Date { return date(t, s) }
	for _, c := range []struct {
		cite, day string
		want      Force
	}{
		{"s 255(10)", "2018-03-11", NotYet},
		{"s 255(10)", "2018-03-12", Stands},
		{"s 255(10)", "2025-06-20", Stands},
		{"s 255(10)@2025-06-20", "2025-06-19", NotYet},
		{"s 255(10)@2025-06-20", "2025-06-20", Stands},
		{"s 255(10)@2018-03-12", "2025-06-19", Stands},
		{"s 255(10)@2024-01-01", "2025-06-20", NoLonger},
		{"s 255(10)@2018-03-11", "2025-06-20", 0}, // no such words
		{"s 227(9)", "2024-10-13", Stands},
		{"s 227(9)", "2024-10-14", NoLonger},
		{"s 227(9)@2020-01-01", "2024-10-14", NoLonger},
		{"s 257(3A)", "2025-06-19", NotYet},
		{"s 257@2025-06-20", "2025-06-19", NotYet}, // a whole changes with its parts
		{"s 252(1)(a)", "2018-03-12", Stands},      // answered by s 252(1)
		{"s 252(1)(a)@2018-03-12", "2018-03-11", NotYet},
		{"s 999", "2025-06-20", 0},
		{"IPA 2016", "2025-06-20", 0},
		{"SI 2018/353, reg 99", "2025-06-20", 0}, // a whole instrument does not answer for its parts
		{"[2019] UKSC 22", "2025-06-20", 0},
		{"RIPA 2000 s 2", "2025-06-20", 0},
		{"RIPA 2000 s 66", "2025-06-20", 0}, // no order that brings it into force was seen
		{"RIPA 2000 s 67(5)", "2024-10-13", Stands},
		{"RIPA 2000 s 67(5)(a)", "2024-10-13", NotYet},
		{"SI 2018/354, reg 2(1)", "2018-10-31", Stands},
		{"SI 2018/354, reg 2(3)", "2018-10-31", NotYet}, // SI 2018/354, reg 1(3)(b)
	} {
		require.Equal(t, c.want, InForce(MustParse(c.cite), day(c.day)), "%s on %s", c.cite, c.day)
	}
	require.Zero(t, InForce(MustParse("s 253"), Date{}))
	require.Zero(t, InForce(Citation{}, Day(2025, 6, 20)))
}

func TestVersionsAsTheLawStood(t *testing.T) {
	for _, c := range []struct{ cite, day, says string }{
		{"s 253(1)(a)", "2024-10-13", "operator itself"},
		{"s 253(1)(a)", "2024-10-14", "another relevant operator"},
		{"s 253(3)", "2018-08-29", "interception warrant under the Act of 2000"}, // SI 2018/341, reg 6
		{"s 253(3)", "2018-08-30", "no longer includes an interception warrant"},
		{"s 253(3)", "2018-12-05", "not Part 7"},
		{"s 255(10)", "2025-06-19", "The duty to comply is enforced"},
		{"s 255(10)", "2025-06-20", "standstill of s 257(3A)"},
		{"s 257(9)", "2025-06-19", "may act"},
		{"s 257(9)", "2025-06-20", "must decide"},
		{"s 227(8)", "2024-10-13", "any other Judicial Commissioner"},
		{"s 227(8)", "2024-10-14", "to a Deputy"},
		{"RIPA 2000 s 65(5)(czi)", "2025-06-19", "252 or 253"},
		{"RIPA 2000 s 65(5)(czi)", "2025-06-20", "258A"},
		{"RIPA 2000 s 65(7)", "2018-06-26", "Challengeable circumstances: conduct with"},
		{"RIPA 2000 s 65(7)", "2018-06-27", "conduct of a public authority"},
		{"RIPA 2000 s 67(6)", "2024-10-13", "Complaints are not named"},
		{"RIPA 2000 s 67(6)", "2024-10-14", "complaint or reference"},
		{"RIPA 2000 s 67(8)", "2018-12-31", "s 67A"},
		{"RIPA 2000 s 67(5)", "2024-10-13", "more than one year after the conduct"},
		{"RIPA 2000 s 67(5)(a)", "2024-10-14", "more than one year after the conduct"}, // 2024 Act, s 11(3)(b)(i)
		{"RIPA 2000 s 65(5)(czl)(iii)", "2018-03-12", "retention notice"},
		{"RIPA 2000 s 68(8)", "2024-10-14", "Information Commissioner"},
		{"s 255(11)", "2018-08-29", "interception warrant under the Act of 2000"},
		{"s 255(11)", "2025-06-20", "bulk interception warrant, or an authorisation or notice under Part 3"},
		{"s 87(8)", "2018-10-31", "to whom it relates"},
		{"s 87(8)", "2018-11-01", "which services"}, // SI 2018/1123, reg 8(3)
		{"s 94(11)", "2018-10-31", "kept under review"},
		{"s 94(11)", "2018-11-01", "may be referred back"},
		{"s 97(2)", "2024-10-13", "s 95(5) is not applied"},
		{"s 258A(10)", "2025-06-20", "abroad are not mentioned"},
		{"s 258A(11)", "2025-06-20", "a system included"},
		{"s 267(3)", "2025-06-20", "258A(2)"},
		{"HRA 1998 s 7(1)", "2018-03-12", "proposes to act"},
		{"SI 2018/353, Sch 2 para 14", "2018-03-12", "authorised under s 61"},
		{"SI 2018/354, reg 4", "2018-03-12", "for any meeting"}, // as made
		{"SI 2024/1021, reg 4", "2026-10-13", "The same for other notices"},
		{"SI 2024/1021, reg 4", "2026-10-14", "what is left"},
		{"s 95(5)", "2024-10-14", "whether or not the person is in the United Kingdom"},
		{"SI 2018/354, reg 3(1)", "2025-06-05", "13 to 15"},
		{"SI 2018/354, reg 3(1)", "2025-06-06", "At least 13"},
	} {
		p, ok := Lookup(MustParse(c.cite))
		require.True(t, ok, c.cite)
		require.Contains(t, p.Says(date(t, c.day)), c.says, "%s on %s", c.cite, c.day)
	}
}

// The text of the Act goes to 7 April 2026. What the tables say of later days rests on nothing later.
func TestChecked(t *testing.T) {
	require.Equal(t, Day(2026, 4, 7), Checked())
	for p := range Provisions() {
		require.True(t, p.Checked.After(Checked()), "%s", p.Citation)
		for _, v := range p.Versions {
			require.False(t, v.From.After(Checked()) && v.From != spent, "%s begins on %s", p.Citation, v.From)
		}
	}
}

func TestChanges(t *testing.T) {
	days := Changes()
	require.True(t, slices.IsSortedFunc(days, Date.Compare))
	require.Equal(t, days, slices.Compact(slices.Clone(days)))
	for _, day := range []Date{regime, widened, periods, standing} {
		require.Contains(t, days, day)
	}
	for p := range Provisions() {
		for _, v := range p.Versions {
			require.Contains(t, days, v.From)
			require.True(t, v.Until.IsZero() || slices.Contains(days, v.Until))
		}
	}
	days[0] = Date{}
	require.False(t, Changes()[0].IsZero(), "the caller has a copy")
}

func TestCallersCannotChangeTheBook(t *testing.T) {
	p, _ := Lookup(MustParse("s 253"))
	p.Versions[0] = Version{}
	q, _ := Lookup(MustParse("s 253"))
	require.NotZero(t, q.Versions[0])
	for d := range Doubts() {
		d.Readings[0], d.Touches[0] = Reading{}, Citation{}
		again, _ := DoubtOf(d.N)
		require.NotEmpty(t, again.Readings[0])
		require.NotZero(t, again.Touches[0])
	}
}

func TestIteratorsStop(t *testing.T) {
	n := 0
	for range Provisions() {
		n++
		break
	}
	for range Doubts() {
		n++
		break
	}
	for range NotModelled() {
		n++
		break
	}
	require.Equal(t, 3, n)
}

func TestFaultyTablesStopTheProgram(t *testing.T) {
	from := Day(2018, 3, 12)
	for name, c := range map[string]chapter{
		"typo in a citation":   {from: from, by: by341, lines: []line{{"s 25x", "It says so.", nil}}},
		"typo in what brought": {from: from, by: "SI 2018", lines: []line{{"s 253", "It says so.", nil}}},
		"twice":                {from: from, by: by341, lines: []line{{"s 253", "It says so.", nil}, {"s 253", "Again.", nil}}},
		"out of order":         {from: from, by: by341, lines: []line{{"s 253", "It says so.", []text{{from, by341, "Again."}}}}},
		"no day":               {by: by341, lines: []line{{"s 253", "It says so.", nil}}},
	} {
		require.Panics(t, func() { bind([]chapter{c}) }, name)
	}
}

func BenchmarkInForce(b *testing.B) {
	c, day := MustParse("s 255(10)@2025-06-20"), Day(2025, 6, 20)
	b.ReportAllocs()
	for b.Loop() {
		_ = InForce(c, day)
	}
}

func BenchmarkBind(b *testing.B) {
	for b.Loop() {
		_ = bind(powers, notices, reviews, notifications, oversight, retention, definitions,
			amending, obligations, referrals, commencement, tribunal, tribunalRules, general)
	}
}
