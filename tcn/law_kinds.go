package tcn

import (
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A kindLine says in which words the law speaks of one thing to each kind of notice: a column for each. Where a column
// is empty, the law does not speak of it to that kind; where none of the lines has the words, it speaks so to all.
//
// The tables are written once, in the words of the first column where it has some. For another kind a line of theirs
// stands under the words of its own column, and is not there for the kind where some of its words have none. What
// only another kind has is a line of its own, in that kind's words.
//
// Of two lines that have the same words the first says for which kinds they are.
//
// A version that a pin picks is one of the words pinned: no other kind has it in other words, unless a line has it with
// its pin.
//
// What stands within the words of a line goes with them, if it has no line of its own, for a kind whose column has
// just those words, and for no other.
type kindLine struct {
	Capability   string // technical capability notices: s 253
	Security     string // national security notices: s 252
	Notification string // notification notices: s 258A
	Retention    string // retention notices: s 87
}

// words are its columns.
func (l *kindLine) words() [kindCount]string {
	return [kindCount]string{
		columnCapability: l.Capability, columnSecurity: l.Security, columnNotification: l.Notification,
		columnRetention: l.Retention,
	}
}

// The columns, in the order of the kinds of notice.
const (
	columnCapability = iota
	columnSecurity
	columnNotification
	columnRetention

	kindCount = iota
)

// kindLines is the table of what differs between the kinds of notice.
var kindLines = []kindLine{
	// the power and the words of the conditions
	{"s 253", "", "", "s 87"},
	{"", "s 252", "", ""},
	{"", "", "s 258A", ""},
	{"", "", "s 258B", ""},
	{"s 253(1)", "s 252(1)", "s 258A(1)", "s 87(1)"},
	{"s 253(1)(a)", "s 252(1)(a)", "s 258A(5)(a)", "s 87(1)(a)"},
	{"s 253(1)(b)", "s 252(1)(b)", "s 258A(5)(b)", "s 87(1)(a)"},
	{"s 253(1)(c)", "s 252(1)(c)", "", "s 87(1)(b)"},
	{"s 253(2)", "s 252(2)", "s 258A(1)", "s 87(8)"},
	{"s 253(7)", "s 252(7)", "", ""},
	{"s 253(7)(a)", "s 252(7)", "", ""},
	{"s 254", "s 254", "", ""},
	{"s 227", "s 227", "", "s 227"},
	{"s 2", "s 2", "", "s 2"},             // s 2(1) does not name s 258A
	{"s 2(1)(e)", "s 2(1)(e)", "", "s 2"}, // of retention notices all of s 2 since 30 December 2016
	{"s 2(1)(f)", "s 2(1)(f)", "", "s 2"},
	{"s 2(2)", "s 2(2)", "", "s 2"},

	// what the sections on both kinds say of one alone
	{"", "s 249(7)", "", "s 249(7)"},
	{"s 255", "s 255", "", ""},
	{"s 255(2)", "s 255(2)", "s 258A(7)", "s 88(2)"},
	{"s 255(4)", "", "", ""},
	{"s 255(5)", "s 255(5)", "s 258A(1)", "s 98(1)"},
	{"s 255(6)", "", "", ""},
	{"s 255(8)", "s 255(8)", "s 258A(8)", "s 95(2)"},
	{"s 255(9)", "s 255(9)", "s 258A(9)", "s 95(1)"},
	{"s 255(10)", "s 255(10)", "s 258A(10)", "s 95(5)"},
	{"s 255(10)(b)", "", "", ""},
	{"s 255(11)", "", "", ""},
	{"", "s 255(12)", "", ""},
	{"", "s 229(3)(b)", "", ""},
	{"s 256", "s 256", "", ""},
	{"s 256(3)", "s 256(3)", "s 258B(2)", "s 94"},
	{"s 256(3)(a)", "s 256(3)(a)", "s 258B(2)(a)", "s 94(1)"},
	{"s 256(3)(b)", "s 256(3)(b)", "s 258B(2)(b)", "s 94(13)"},
	{"s 256(5)", "s 256(4)", "s 258B(3)", "s 94(4)"},
	{"s 256(5)(a)", "s 256(4)(a)", "s 258B(3)(a)", ""},
	{"s 256(5)(b)", "s 256(4)(b)", "s 258B(3)(b)", ""},
	{"s 256(5)(c)", "s 256(4)(c)", "", "s 94(4)(b)"},
	{"s 256(7)", "s 256(7)", "s 258B(4)", "s 94(2)"},
	{"s 256(9)", "s 256(9)", "s 258B(6)", ""},
	{"s 256(10)", "s 256(10)", "s 258B(4)", "s 98(1)"},
	{"s 256(11)", "s 256(11)", "s 258B(5)", "s 94(16)"},
	{"s 256A", "s 256A", "", ""},
	{"s 256A(3)", "s 256A(2)", "", "s 94A(2)"},
	{"s 256A(3)(a)", "s 256A(2)(a)", "", "s 94A(2)(a)"},
	{"s 256A(3)(b)", "s 256A(2)(b)", "", "s 94A(2)(a)"},
	{"s 256A(3)(c)", "s 256A(2)(c)", "", "s 94A(2)(b)"},
	{"s 256A(5)", "s 256A(5)", "", "s 94A(4)"},
	{"s 256A(7)", "s 256A(5)", "", "s 94A(4)"}, // how notice of a renewal is given: s 255(6) is of the other kind
	{"s 257", "s 257", "", ""},
	{"s 258", "s 258", "", ""},

	// the Tribunal, whose words speak of s 258A since 20 June 2025
	{"RIPA 2000 s 65(5)(czi)", "RIPA 2000 s 65(5)(czi)", "RIPA 2000 s 65(5)(czi)@2025-06-20", "RIPA 2000 s 65(5)(czb)"},
	{"RIPA 2000 s 65(5)(czj)", "RIPA 2000 s 65(5)(czj)", "RIPA 2000 s 65(5)(czj)@2025-06-20", "RIPA 2000 s 65(5)(czc)"},
	{"RIPA 2000 s 65(5)(czl)(iii)", "RIPA 2000 s 65(5)(czl)(iii)", "RIPA 2000 s 65(5)(czl)(iii)@2025-06-20",
		"RIPA 2000 s 65(5)(czl)(iii)"},
	{"RIPA 2000 s 67(7)(azc)", "RIPA 2000 s 67(7)(azc)", "RIPA 2000 s 67(7)(azc)@2025-06-20", "RIPA 2000 s 67(7)(aza)"},
	{"RIPA 2000 s 68(7)(ha)", "RIPA 2000 s 68(7)(ha)", "RIPA 2000 s 68(7)(ha)@2025-06-20", "RIPA 2000 s 68(7)(ha)"},
	{"RIPA 2000 s 68(7)(f)", "RIPA 2000 s 68(7)(f)", "RIPA 2000 s 68(7)(f)@2025-06-20", "RIPA 2000 s 68(7)(ha)"},

	// the regulations on what a notice may require, on reviews, and on notices of old
	{"SI 2018/353", "", "", ""},
	{"", "", "SI 2025/656", ""},
	{"SI 2018/354", "SI 2018/354", "", "SI 2018/354"},
	{"SI 2024/1021", "SI 2024/1021", "", "SI 2024/1021"},

	// what Part 4 has in words of its own
	{"s 254(1)", "s 254(1)", "", "s 89(1)"},
	{"s 254(2)", "s 254(2)", "", "s 89(1)"},
	{"s 254(3)", "s 254(3)", "", "s 89(2)"},
	{"s 254(3)(a)", "s 254(3)(a)", "", "s 89(2)(a)"},
	{"s 254(3)(b)", "s 254(3)(b)", "", "s 89(2)(b)"},
	{"s 254(4)", "s 254(4)", "", "s 89(3)"},
	{"s 254(5)", "s 254(5)", "", "s 89(4)"},
	{"s 255(3)", "s 255(3)", "", "s 88(1)"},
	{"s 255(5A)", "s 255(5A)", "", "s 87(6A)"},
	{"s 255(5B)", "s 255(5B)", "", "s 87(6B)"},
	{"s 255(5B)(a)", "s 255(5B)(a)", "", "s 87(6B)(a)"},
	{"s 255(5B)(b)", "s 255(5B)(b)", "", "s 87(6B)(b)"},
	{"s 256(2)", "s 256(2)", "", "s 90(13)"},
	{"s 256(8)", "s 256(8)", "", "s 94(10)"},
	{"s 256A(1)", "s 256A(1)", "", "s 94A(1)"},
	{"s 256A(4)", "s 256A(4)", "", "s 94A(3)"},
	{"s 256A(6)", "s 256A(6)", "", "s 94A(5)"},
	{"s 257(1)", "s 257(1)", "", "s 90(1)"},
	{"s 257(2)", "s 257(2)", "", "s 90(2)"},
	{"s 257(3)", "s 257(3)", "", "s 90(4)"},
	{"s 257(3)(a)", "s 257(3)(a)", "", "s 90(4)(a)"},
	{"s 257(3A)", "s 257(3A)", "", "s 90(4A)"},
	{"s 257(4)", "s 257(4)", "", "s 90(5)"},
	{"s 257(4A)", "s 257(4A)", "", "s 90(5A)"},
	{"s 257(5)", "s 257(5)", "", "s 90(6)"},
	{"s 257(6)", "s 257(6)", "", "s 90(7)"},
	{"s 257(7)", "s 257(7)", "", "s 90(8)"},
	{"s 257(8)", "s 257(8)", "", "s 90(9)"},
	{"s 257(8)(a)", "s 257(8)(a)", "", "s 90(9)(a)"},
	{"s 257(8)(b)", "s 257(8)(b)", "", "s 90(9)(b)"},
	{"s 257(8A)", "s 257(8A)", "", "s 90(9A)"},
	{"s 257(8B)", "s 257(8B)", "", "s 90(9B)"},
	{"s 257(9)", "s 257(9)", "", "s 90(10)"},
	{"s 257(9)(a)", "s 257(9)(a)", "", "s 90(10)(a)"},
	{"s 257(9)(b)", "s 257(9)(b)", "", "s 90(10)(b)"},
	{"s 257(10)", "s 257(10)", "", "s 90(11)"},
	{"s 257(10A)", "s 257(10A)", "", "s 90(11A)"},
	{"s 257(11)", "s 257(11)", "", "s 90(12)"},
	{"s 257(12)", "s 257(12)", "", "s 94(11)"},
	{"s 257(3)@2018-03-12", "s 257(3)@2018-03-12", "", "s 90(4)@2018-11-01"},
	{"s 257(4)@2025-06-20", "s 257(4)@2025-06-20", "", "s 90(5)@2025-06-20"},
	{"s 257(9)@2018-03-12", "s 257(9)@2018-03-12", "", "s 90(10)@2018-11-01"},
	{"s 257(9)@2025-06-20", "s 257(9)@2025-06-20", "", "s 90(10)@2025-06-20"},
	{"s 258(2)", "s 258(2)", "", "s 91(1)"},
	{"s 258(2)(a)", "s 258(2)(a)", "", "s 91(1)"},
	{"s 258(2)(b)", "s 258(2)(b)", "", "s 91(1)"},
	{"s 258(3)", "s 258(3)", "", "s 91(2)"},
	{"s 258(4)", "s 258(4)", "", "s 91(3)"},
	{"SI 2024/1021, reg 4(2)", "SI 2024/1021, reg 4(2)", "", "SI 2024/1021, reg 3(2)"},
	{"SI 2024/1021, reg 4(3)", "SI 2024/1021, reg 4(3)", "", "SI 2024/1021, reg 3(3)"},

	// what it says of retention notices alone
	{"", "", "", "s 87"},
	{"", "", "", "s 88"},
	{"", "", "", "s 89"},
	{"", "", "", "s 90"},
	{"", "", "", "s 91"},
	{"", "", "", "s 92"},
	{"", "", "", "s 93"},
	{"", "", "", "s 94"},
	{"", "", "", "s 94A"},
	{"", "", "", "s 95"},
	{"", "", "", "s 97"},
	{"", "", "", "s 98"},
	{"", "", "", "s 229(1)"},
	{"", "", "", "s 244"},
	{"", "", "", "Sch 9 para 4"},
}

// A kindSet is some kinds of notice, a bit each. Zero: all.
type kindSet uint8

const (
	ofCapability kindSet = 1 << columnCapability
	ofSecurity   kindSet = 1 << columnSecurity

	butNotification = ^kindSet(1 << columnNotification)
	butRetention    = ^kindSet(1 << columnRetention)
)

// settledReadings are the open questions that do not arise for a kind, as its words settle them: the readings are not
// there.
var settledReadings = [kindCount]readingList{
	columnRetention: readingList{
		readConfirmedLife,       // s 90(12) says how a confirmation is given, and gives it no life
		readStepsAgain,          // there are no steps with a period of their own
		readVariationFromGiving, // SI 2018/354, reg 2(3): notice of a variation is a giving
	},
}

// kindProposals are what is assumed for a choice of each kind that a notice would require: of an operator as most are,
// of a postal one, and of one that is large.
var kindProposals = [kindCount][3]acts.Requirement{
	columnCapability: {
		{Name: "a requirement", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: acts.CommunicationsData,
			Days: acts.Undisclosed},
		{Name: "a requirement", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 15"), Serves: acts.TargetedInterception,
			Days: acts.Undisclosed},
		{Name: "a requirement", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception,
			Days: acts.Undisclosed},
	},
	columnSecurity:     {aStep, aStep, aStep},
	columnNotification: {aRelevantChange, aRelevantChange, aRelevantChange},
	columnRetention:    {someData, someData, someData},
}

// aStep is the steps of a national security notice.
var aStep = acts.Requirement{Name: "a requirement", Obligation: ipa.MustParse("s 252(2)"), Days: acts.Undisclosed}

// aRelevantChange is what a notification notice specifies.
var aRelevantChange = acts.Requirement{Name: "a requirement", Obligation: ipa.MustParse("SI 2025/656, reg 3(1)")}

// someData is the data of a retention notice.
var someData = acts.Requirement{
	Name: "a requirement", Obligation: ipa.MustParse("s 87(2)(b)"), Months: acts.Undisclosed,
}
