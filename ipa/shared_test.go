package ipa_test

import (
	"testing"

	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/ipa"
)

// What a caller writes to what it was handed changes nothing of the tables.
func TestNothingIsShared(t *testing.T) {
	lookup, _ := ipa.Lookup(ipa.MustParse("s 255(8)"))
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{
			"BankHoliday": ipa.BankHoliday, "Doubts": ipa.Doubts, "NotModelled": ipa.NotModelled, "OtherLaw": ipa.OtherLaw, "Provisions": ipa.Provisions,
			"Parse": ipa.Parse, "ParseAll": ipa.ParseAll, "ParseRange": ipa.ParseRange, "Changes": ipa.Changes, "Checked": ipa.Checked, "Day": ipa.Day, "ParseDate": ipa.ParseDate,
			"DoubtBy": ipa.DoubtBy, "DoubtNamed": ipa.DoubtNamed, "DoubtOf": ipa.DoubtOf, "InForce": ipa.InForce, "Lookup": ipa.Lookup, "Tellable": ipa.Tellable,
		},
		Given: []any{
			"s 255(8)", "ss 254-258", "SI 2018/354, reg 2", "press", "6", "2025-06-20", 6, ipa.Day(2025, 6, 20), ipa.MustParse("s 253(1)"), lookup,
			ipa.Period{Days: 28, Rule: ipa.BeginningWith}, ipa.Span{First: ipa.Day(2025, 6, 20)}, ipa.Unsure, ipa.OfTheDay, ipa.Stands,
		},
		Spared: map[string]string{"MustParse": "it panics on what Parse refuses, and gives what Parse gives"},
	})
}
