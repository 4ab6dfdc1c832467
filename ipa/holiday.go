package ipa

// BankHoliday names the holiday that a day is in England and Wales, as "Good Friday" or "the early May bank holiday"; empty: it is none that is known.
//
// Known are Good Friday and Christmas Day, which are holidays at common law, and the days that the Banking and Financial Dealings Act 1971 lists
// (https://www.legislation.gov.uk/ukpga/1971/80/schedule/1), in any year. Other bank holidays are proclaimed year by year: New Year's Day, the first
// Monday in May, the days for a holiday that falls on a Saturday or Sunday, and the days of one year alone. Of those the table has the years 2018 to
// 2028, as the Government has published them (https://www.gov.uk/bank-holidays). Of other years it has none: that such a day is not named here does
// not say that it is no holiday.
func BankHoliday(on Date) string {
	if on.IsZero() {
		return ""
	}
	for _, m := range movedHolidays {
		switch on {
		case m.On:
			return m.Name
		case m.Instead:
			return ""
		}
	}
	year, month, day := on.Civil()
	for _, h := range holidays {
		if h.Month == month && (!h.Proclaimed || year >= proclaimedFrom && year <= proclaimedUntil) && h.Is(on, day) {
			return h.Name
		}
	}
	return movable(on, year, month)
}

// The years of which proclaimed bank holidays are known.
const (
	proclaimedFrom  = 2018
	proclaimedUntil = 2028
)

// The days of the week, by how many days they are after a Monday.
const (
	monday = iota
	tuesday
	_
	_
	_
	saturday
	sunday
)

// weekday is how many days a day is after a Monday.
func weekday(d Date) int { return d.Sub(Day(1, 1, 1)) % 7 } // the calendar begins with a Monday

// holidays are those of a month, by the day of the month or of the week.
var holidays = []struct {
	Name       string
	Month      int
	Proclaimed bool // and not of the Schedule, nor of common law
	Is         func(on Date, day int) bool
}{
	{"New Year's Day", 1, true, func(_ Date, day int) bool { return day == 1 }},
	{"the day for New Year's Day", 1, true, func(on Date, day int) bool { return (day == 2 || day == 3) && weekday(on) == monday }},
	{"the early May bank holiday", 5, true, func(on Date, day int) bool { return day <= 7 && weekday(on) == monday }},
	{"the spring bank holiday", 5, false, func(on Date, day int) bool { return day > 31-7 && weekday(on) == monday }},
	{"the summer bank holiday", 8, false, func(on Date, day int) bool { return day > 31-7 && weekday(on) == monday }},
	{"Christmas Day", 12, false, func(_ Date, day int) bool { return day == 25 }},
	{"Boxing Day", 12, false, func(on Date, day int) bool { return day == 26 && weekday(on) != sunday }},
	// 27 December in a year in which the 25th or 26th is a Sunday
	{"the day for Christmas Day or Boxing Day", 12, false, func(on Date, day int) bool { return day == 27 && (weekday(on) == monday || weekday(on) == tuesday) }},
	// the 28th where the 26th is a Saturday, or the 25th is
	{"the day for Christmas Day or Boxing Day", 12, true, func(on Date, day int) bool { return day == 28 && (weekday(on) == monday || weekday(on) == tuesday) }},
}

// movedHolidays are the days that were proclaimed for one year alone, with the day that was no holiday for it, if there is one, and where that is found.
var movedHolidays = []struct {
	On      Date
	Name    string
	Instead Date
	Source  string
}{
	{Day(2020, 5, 8), "the early May bank holiday", Day(2020, 5, 4), "announced on 7 June 2019, for the 75th anniversary of VE Day"},
	{Day(2022, 6, 2), "the spring bank holiday", Day(2022, 5, 30), "announced on 12 November 2020, for the Platinum Jubilee"},
	{Day(2022, 6, 3), "the Platinum Jubilee bank holiday", Date{}, "announced on 12 November 2020"},
	{Day(2022, 9, 19), "the bank holiday for the State Funeral of Queen Elizabeth II", Date{}, "https://www.thegazette.co.uk/notice/4158896"},
	{Day(2023, 5, 8), "the bank holiday for the coronation of King Charles III", Date{}, "https://www.gov.uk/government/news/bank-holiday-proclaimed-in-honour-of-the-coronation-of-his-majesty-king-charles-iii"},
}

// movable names the holidays that move with Easter.
func movable(on Date, year, month int) string {
	if month != 3 && month != 4 {
		return ""
	}
	switch on.Sub(easter(year)) {
	case -2:
		return "Good Friday"
	case 1:
		return "Easter Monday"
	}
	return ""
}

// easter is Easter Sunday by the Gregorian calendar: the rule of the Calendar (New Style) Act 1750, in the form that Butcher's Ecclesiastical Calendar gave it.
func easter(year int) Date {
	golden, century, of := year%19, year/100, year%100
	moon := (19*golden + century - century/4 - (century-(century+8)/25+1)/3 + 15) % 30
	week := (32 + 2*(century%4) + 2*(of/4) - moon - of%4) % 7
	late := (golden + 11*moon + 22*week) / 451
	n := moon + week - 7*late + 114
	return Day(year, n/31, n%31+1)
}
