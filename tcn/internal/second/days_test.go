package second

import "time"

// The days on which the law changed, and those that follow from them.
var (
	begins     = on(2018, 3, 12)  // ss 253 to 258: SI 2018/341, reg 2
	appeals    = on(2018, 12, 31) // RIPA 2000 s 67A: SI 2018/1379
	twoYears   = on(2024, 10, 14) // the Act of 2024, ss 19 and 20: SI 2024/1021, reg 2
	legacyEnd  = on(2026, 10, 13) // SI 2024/1021, reg 4(2)
	periods    = on(2025, 6, 6)   // SI 2025/656, reg 1(2)
	standstill = on(2025, 6, 20)  // the Act of 2024, s 18: SI 2025/722, reg 2
)

// The numbers of days that the law gives.
var (
	referral  = 28  // to refer a notice back, the day of giving being the first: SI 2018/354, reg 2(1)
	reviewing = 180 // to review it, beginning with the day of the reference: reg 2A(1)
	deciding  = 30  // to decide, beginning with the day of the later report: reg 2B(1), (2)
	renewing  = 30  // to renew it, ending with its last day: s 256A(4)
	living    = 2   // years that it lives: s 255(5B)
)

func on(year, month, day int) time.Time {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

func plus(t time.Time, days int) time.Time { return t.AddDate(0, 0, days) }

// lastOf is the last day of a number of days beginning with a day, which counts.
func lastOf(first time.Time, days int) time.Time { return plus(first, days-1) }

// lastOfYears is the last day of a number of years beginning with a day: the day before the day of that number, or where the month
// has no such day, the day before the day after the month's last.
func lastOfYears(first time.Time, years int) time.Time {
	return time.Date(first.Year()+years, first.Month(), first.Day()-1, 0, 0, 0, 0, time.UTC)
}

// yearAfter is the last day that is not more than a year after a day: the day of the same number, or where the month has none, the
// month's last: Dodds v Walker [1981] 1 WLR 1027.
func yearAfter(t time.Time) time.Time {
	if same := on(t.Year()+1, int(t.Month()), t.Day()); same.Month() == t.Month() {
		return same
	}
	return time.Date(t.Year()+1, t.Month()+1, 0, 0, 0, 0, 0, time.UTC)
}

// within says that a day is neither before the first nor after the last.
func within(t, first, last time.Time) bool { return !t.Before(first) && !t.After(last) }

func since(t, first time.Time) bool { return !t.Before(first) }
