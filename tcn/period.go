package tcn

import "github.com/doublelock/doublelock/ipa"

// The periods that the rules count, as the law states them.
var (
	lifePeriod      = ipa.Period{Years: 2, Rule: ipa.BeginningWith}  // s 255(5B)
	renewalWindow   = ipa.Period{Days: 30, Rule: ipa.EndingWith}     // s 256A(4)
	referralPeriod  = ipa.Period{Days: 28, Rule: ipa.OfTheDay}       // SI 2018/354, reg 2(1)
	reviewPeriod    = ipa.Period{Days: 180, Rule: ipa.BeginningWith} // SI 2018/354, reg 2A(1)
	relevantPeriod  = ipa.Period{Days: 30, Rule: ipa.BeginningWith}  // SI 2018/354, reg 2B(1)
	complaintPeriod = ipa.Period{Years: 1, Rule: ipa.After}          // RIPA 2000 s 67(5)
	claimPeriod     = ipa.Period{Years: 1, Rule: ipa.BeginningWith}  // HRA 1998 s 7(5)
	appealPeriod    = ipa.Period{Days: 21, Rule: ipa.OfTheDay}       // SI 2018/1334, r 16
)

// The words on which the stored and computed last days rest, besides the rules' own.
var (
	lifeWords     = cite("s 255(5A); s 255(5B)(a)")
	moveWords     = cite("s 255(5A); s 255(5B)(b)")
	legacyWords   = cite("SI 2024/1021, reg 4(2)")
	legacyWindow  = cite("SI 2024/1021, reg 4(3)")
	reviewWords   = cite("s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)")
	relevantWords = cite("s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)")
	stillWords    = cite("s 257(3A)")

	periodWords = [][]ipa.Citation{lifeWords, moveWords, legacyWords, legacyWindow, reviewWords, relevantWords, stillWords}

	lifeEras     = book.standing(lifeWords)
	moveEras     = book.standing(moveWords)
	legacyEras   = book.standing(legacyWords)
	reviewEras   = book.standing(reviewWords)
	relevantEras = book.standing(relevantWords)
	stillEras    = book.standing(stillWords)
)

// legacyStart is the day from which the life of a notice that was already in effect is counted: SI 2024/1021, reg 4(2).
var legacyStart = func() ipa.Date {
	p, ok := ipa.Lookup(legacyWords[0])
	if !ok {
		panic("tcn: SI 2024/1021, reg 4(2) is in no provision of package ipa")
	}
	return p.Versions[0].From
}()
