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
// A version that a pin picks is one of the words pinned: no other kind has it in other words.
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
	}
}

// The columns, in the order of the kinds of notice.
const (
	columnCapability = iota
	columnSecurity
	columnNotification

	kindCount = iota
)

// kindLines is the table of what differs between the kinds of notice.
var kindLines = []kindLine{
	// the power and the words of the conditions
	{"s 253", "", "", ""},
	{"", "s 252", "", ""},
	{"", "", "s 258A", ""},
	{"", "", "s 258B", ""},
	{"s 253(1)", "s 252(1)", "s 258A(1)", ""},
	{"s 253(1)(a)", "s 252(1)(a)", "s 258A(5)(a)", ""},
	{"s 253(1)(b)", "s 252(1)(b)", "s 258A(5)(b)", ""},
	{"s 253(1)(c)", "s 252(1)(c)", "", ""},
	{"s 253(2)", "s 252(2)", "s 258A(1)", ""},
	{"s 253(7)", "s 252(7)", "", ""},
	{"s 253(7)(a)", "s 252(7)", "", ""},
	{"s 254", "s 254", "", ""},
	{"s 227", "s 227", "", "s 227"},
	{"s 2", "s 2", "", "s 2"}, // s 2(1) does not name s 258A

	// what the sections on both kinds say of one alone
	{"", "s 249(7)", "", ""},
	{"s 255", "s 255", "", ""},
	{"s 255(2)", "s 255(2)", "s 258A(7)", ""},
	{"s 255(4)", "", "", ""},
	{"s 255(5)", "s 255(5)", "s 258A(1)", ""},
	{"s 255(6)", "", "", ""},
	{"s 255(8)", "s 255(8)", "s 258A(8)", ""},
	{"s 255(9)", "s 255(9)", "s 258A(9)", ""},
	{"s 255(10)", "s 255(10)", "s 258A(10)", ""},
	{"s 255(10)(b)", "", "", ""},
	{"s 255(11)", "", "", ""},
	{"", "s 255(12)", "", ""},
	{"s 256", "s 256", "", ""},
	{"s 256(3)", "s 256(3)", "s 258B(2)", ""},
	{"s 256(3)(a)", "s 256(3)(a)", "s 258B(2)(a)", ""},
	{"s 256(3)(b)", "s 256(3)(b)", "s 258B(2)(b)", ""},
	{"s 256(5)", "s 256(4)", "s 258B(3)", ""},
	{"s 256(5)(a)", "s 256(4)(a)", "s 258B(3)(a)", ""},
	{"s 256(5)(b)", "s 256(4)(b)", "s 258B(3)(b)", ""},
	{"s 256(5)(c)", "s 256(4)(c)", "", ""},
	{"s 256(7)", "s 256(7)", "s 258B(4)", ""},
	{"s 256(9)", "s 256(9)", "s 258B(6)", ""},
	{"s 256(10)", "s 256(10)", "s 258B(4)", ""},
	{"s 256(11)", "s 256(11)", "s 258B(5)", ""},
	{"s 256A", "s 256A", "", ""},
	{"s 256A(3)", "s 256A(2)", "", ""},
	{"s 256A(3)(a)", "s 256A(2)(a)", "", ""},
	{"s 256A(3)(b)", "s 256A(2)(b)", "", ""},
	{"s 256A(3)(c)", "s 256A(2)(c)", "", ""},
	{"s 256A(5)", "s 256A(5)", "", ""},
	{"s 256A(7)", "s 256A(5)", "", ""}, // how notice of a renewal is given: s 255(6) is of the other kind
	{"s 257", "s 257", "", ""},
	{"s 258", "s 258", "", ""},

	// the Tribunal, whose words speak of s 258A since 20 June 2025
	{"RIPA 2000 s 65(5)(czi)", "RIPA 2000 s 65(5)(czi)", "RIPA 2000 s 65(5)(czi)@2025-06-20", ""},
	{"RIPA 2000 s 65(5)(czj)", "RIPA 2000 s 65(5)(czj)", "RIPA 2000 s 65(5)(czj)@2025-06-20", ""},
	{"RIPA 2000 s 65(5)(czl)(iii)", "RIPA 2000 s 65(5)(czl)(iii)", "RIPA 2000 s 65(5)(czl)(iii)@2025-06-20", ""},
	{"RIPA 2000 s 67(7)(azc)", "RIPA 2000 s 67(7)(azc)", "RIPA 2000 s 67(7)(azc)@2025-06-20", ""},
	{"RIPA 2000 s 68(7)(f)", "RIPA 2000 s 68(7)(f)", "RIPA 2000 s 68(7)(f)@2025-06-20", ""},
	{"RIPA 2000 s 68(7)(ha)", "RIPA 2000 s 68(7)(ha)", "RIPA 2000 s 68(7)(ha)@2025-06-20", ""},

	// the regulations on what a notice may require, on reviews, and on notices of old
	{"SI 2018/353", "", "", ""},
	{"", "", "SI 2025/656", ""},
	{"SI 2018/354", "SI 2018/354", "", "SI 2018/354"},
	{"SI 2024/1021", "SI 2024/1021", "", "SI 2024/1021"},
}

// A kindSet is some kinds of notice, a bit each. Zero: all.
type kindSet uint8

const (
	ofCapability kindSet = 1 << columnCapability
	ofSecurity   kindSet = 1 << columnSecurity

	butNotification = ^kindSet(1 << columnNotification)
)

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
}

// aStep is the steps of a national security notice.
var aStep = acts.Requirement{Name: "a requirement", Obligation: ipa.MustParse("s 252(2)"), Days: acts.Undisclosed}

// aRelevantChange is what a notification notice specifies.
var aRelevantChange = acts.Requirement{Name: "a requirement", Obligation: ipa.MustParse("SI 2025/656, reg 3(1)")}
