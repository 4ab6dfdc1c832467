package tcn

import (
	"fmt"
	"testing"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A benchCrowd is a notice with many of something, and acts that are about one of them.
type benchCrowd struct {
	name string
	most int
	of   func(b testing.TB, count int) Notice
	one  func(i int) acts.Act // adds one more, or changes one
	this func(i int) acts.Act // is about the one of a number
}

var benchCrowds = []benchCrowd{
	{
		name: "claims", most: mostRuns,
		of:   func(b testing.TB, count int) Notice { return benchMany(b, benchNotice(b), count, benchClaim) },
		one:  benchClaim,
		this: func(i int) acts.Act { return acts.List{By: actors.Tribunal{}, On: ipa.Day(2025, 7, 8), Run: i} },
	},
	{
		name: "decisions", most: mostRuns,
		of:  func(b testing.TB, count int) Notice { return benchMany(b, benchNotice(b), count, benchDecision) },
		one: benchDecision,
		this: func(i int) acts.Act {
			return acts.Approve{By: benchJudge, On: ipa.Day(2025, 7, 8), Considered: acts.PrivacyTests, Run: i}
		},
	},
	{
		name: "referrals", most: mostRuns,
		of: func(b testing.TB, count int) Notice {
			return benchMany(b, benchWith(b, mostRuns), count, benchReferral)
		},
		one: benchReferral,
		this: func(i int) acts.Act {
			return acts.Consult{By: benchHome, On: ipa.Day(2025, 7, 8), With: actors.TechnicalAdvisoryBoard{}, Before: acts.Confirming, Run: i}
		},
	},
	{
		name: "requirements", most: 1000,
		of: func(b testing.TB, count int) Notice {
			return benchMany(b, benchWith(b, count), count, func(i int) acts.Act {
				return acts.Comply{By: benchOperator, On: ipa.Day(2025, 7, 6), Requirements: []string{fmt.Sprint("r", i)}}
			})
		},
		one: benchDecision,
		this: func(i int) acts.Act {
			return acts.Comply{By: benchOperator, On: ipa.Day(2025, 7, 8), Requirements: []string{fmt.Sprint("r", i)}}
		},
	},
}

func benchClaim(int) acts.Act { return acts.Claim{By: benchOperator, On: ipa.Day(2025, 7, 7)} }

func benchDecision(i int) acts.Act {
	words := []acts.Requirement{benchWords[0]}
	words[0].Name = fmt.Sprint("d", i)
	return acts.Decide{By: benchHome, On: ipa.Day(2025, 7, 7), To: acts.Varying, Adds: words, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests}
}

// benchMany does one act after another.
func benchMany(b testing.TB, n Notice, count int, one func(int) acts.Act) Notice {
	b.Helper()
	var err error
	for i := range count {
		if n, err = n.Do(one(i)); err != nil {
			b.Fatal(err)
		}
	}
	return n
}

// benchReferral refers one requirement back.
func benchReferral(i int) acts.Act {
	return acts.Refer{By: benchOperator, On: ipa.Day(2025, 7, 7), Unreasonable: acts.Found, Requirements: []string{fmt.Sprint("r", i)}}
}

// benchWith is a notice in force with so many requirements.
func benchWith(b testing.TB, count int) Notice {
	b.Helper()
	words := make([]acts.Requirement, count)
	for i := range words {
		words[i] = benchWords[0]
		words[i].Name = fmt.Sprint("r", i)
	}
	n, err := New("First", benchOperator).Do(
		acts.Consult{By: benchHome, On: ipa.Day(2025, 7, 1), Before: acts.Giving},
		acts.Decide{
			By: benchHome, On: ipa.Day(2025, 7, 1), To: acts.Giving, Adds: words,
			Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		},
		acts.Approve{By: benchJudge, On: ipa.Day(2025, 7, 2), Considered: acts.PrivacyTests},
		acts.Give{By: benchHome, On: ipa.Day(2025, 7, 3), Considered: acts.AllFactors},
	)
	if err != nil {
		b.Fatal(err)
	}
	return n
}

// BenchmarkRuns is what acts and questions cost in the number of claims, of decisions and of requirements. "life" is the whole of it, from
// the beginning; the others are one act, or one question, of a notice that has so many.
func BenchmarkRuns(b *testing.B) {
	for _, crowd := range benchCrowds {
		for _, count := range []int{10, 100, crowd.most - 2} {
			n := crowd.of(b, count-1)
			b.Run(fmt.Sprintf("%s/%d", crowd.name, count), func(b *testing.B) { benchOfCrowd(b, crowd, n, count) })
		}
	}
}

func benchOfCrowd(b *testing.B, crowd benchCrowd, n Notice, count int) {
	one, this := crowd.one(count), crowd.this(count/2)
	data, err := EncodeHistory(n)
	if err != nil {
		b.Fatal(err)
	}
	for _, part := range []struct {
		name string
		do   func() error
	}{
		{"life", func() error { crowd.of(b, count); return nil }},
		{"do", func() error { _, err := n.Do(one); return err }},
		{"do-named", func() error { _, err := n.Do(this); return err }},
		{"try-named", func() error { _, err := n.Try(this); return err }},
		{"choices", func() error { n.Choices()(func(Choice) bool { return true }); return nil }},
		{"within", func() error { n.ChoicesWithin(Lawful)(func(Choice) bool { return true }); return nil }},
		{"positions", func() error { n.Positions()(func(Position) bool { return true }); return nil }},
		{"clocks", func() error { n.Clocks()(func(Clock) bool { return true }); return nil }},
		{"encode", func() error { _, err := EncodeHistory(n); return err }},
		{"decode", func() error { _, err := DecodeHistory(data); return err }},
	} {
		b.Run(part.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := part.do(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
