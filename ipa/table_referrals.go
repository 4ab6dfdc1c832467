package ipa

const (
	by354 = "SI 2018/354, reg 1(2)"
	by656 = "SI 2025/656, reg 1(2)"
)

// referrals: SI 2018/354 and the regulations of 2025 that amended it.
var referrals = []chapter{
	{"Referral of notices and the Board", compared, regime, by354, []line{
		{"SI 2018/354", "When a notice may be referred back, and who sits on the Technical Advisory Board.", nil},
		{"SI 2018/354, reg 1", "Commencement and definitions.", nil},
		{"SI 2018/354, reg 1(1)", "The title.", nil},
		{"SI 2018/354, reg 1(2)", "In force with s 245.", nil},
		{"SI 2018/354, reg 1(3)", "What is about retention notices waits until s 90(1) is fully in force. It names paragraphs of reg 4, which had none; those of reg 2 are meant.", nil},
		{"SI 2018/354, reg 1(4)", "The Act is that of 2016.", nil},
		{"SI 2018/354, reg 2", "When and why a notice may be referred back.", nil},
		{"SI 2018/354, reg 2(1)", "Within 28 days of the day on which it is given. No one may extend them.", nil},
		{"SI 2018/354, reg 2(2)", "If the person considers any requirement, restriction, obligation or step in it unreasonable.", nil},
		{"SI 2018/354, reg 2(3)", "", []text{{Day(2018, 11, 1), "SI 2018/354, reg 1(3)", "For a retention notice, publication of a variation counts as giving."}}},
		{"SI 2018/354, reg 2A", "", []text{{periods, "SI 2025/656, reg 5", "The review period."}}},
		{"SI 2018/354, reg 2A(1)", "", []text{{periods, "SI 2025/656, reg 5", "180 days beginning with the day of the reference."}}},
		{"SI 2018/354, reg 2A(2)", "", []text{{periods, "SI 2025/656, reg 5", "It may be extended for any time if the Secretary of State, a Judicial Commissioner and the person agree."}}},
		{"SI 2018/354, reg 2A(3)", "", []text{{periods, "SI 2025/656, reg 5", "And again."}}},
		{"SI 2018/354, reg 2B", "", []text{{periods, "SI 2025/656, reg 5", "The relevant period."}}},
		{"SI 2018/354, reg 2B(1)", "", []text{{periods, "SI 2025/656, reg 5", "30 days beginning with the day on which the Commissioner and the Board report to the Secretary of State."}}},
		{"SI 2018/354, reg 2B(2)", "", []text{{periods, "SI 2025/656, reg 5", "If they report on different days, the later."}}},
		{"SI 2018/354, reg 2B(3)", "", []text{{periods, "SI 2025/656, reg 5", "The Secretary of State may extend it in exceptional circumstances, not beyond the end of the review period."}}},
		{"SI 2018/354, reg 2B(4)", "", []text{{periods, "SI 2025/656, reg 5", "The Commissioner and the person must be told in writing how long."}}},
		{"SI 2018/354, reg 3", "Who sits on the Technical Advisory Board.", nil},
		{"SI 2018/354, reg 3(1)", "13 to 15 members.", []text{{periods, "SI 2025/656, reg 6(a)", "At least 13 members."}}},
		{"SI 2018/354, reg 3(2)", "Six from the side of operators.", []text{{periods, "SI 2025/656, reg 6(b)", "At least six from the side of operators."}}},
		{"SI 2018/354, reg 3(3)", "Such as can speak for operators with knowledge and experience.", nil},
		{"SI 2018/354, reg 3(4)", "Six from the side of those who apply for warrants.", []text{{periods, "SI 2025/656, reg 6(b)", "At least six from the side of those who apply for warrants."}}},
		{"SI 2018/354, reg 3(5)", "Such as can speak for them with knowledge and experience.", nil},
		{"SI 2018/354, reg 3(6)", "One to three of neither side.", nil},
		{"SI 2018/354, reg 3(7)", "One of these is chair.", nil},
		{"SI 2018/354, reg 3(8)", "", []text{{periods, "SI 2025/656, reg 6(c)", "As many of one side as of the other, so far as practicable."}}},
		{"SI 2018/354, reg 4", "Quorum, for any meeting: seven, of whom three are of each side and one of neither. It names paragraphs of reg 2, where those of reg 3 are meant.", []text{
			{periods, "SI 2025/656, reg 7", "The Board's quorum."},
		}},
		{"SI 2018/354, reg 4(1)", "", []text{{periods, "SI 2025/656, reg 7", "Quorum: seven, of whom three are of each side and one of neither."}}},
		{"SI 2018/354, reg 4(2)", "", []text{{periods, "SI 2025/656, reg 7", "A larger meeting: as many of one side as of the other, and one to three of neither."}}},
		{"SI 2018/354, reg 4(3)", "", []text{{periods, "SI 2025/656, reg 7", "For any meeting of the Board about a review."}}},
	}},
	{"Codes, review periods and the Board, 2025", compared, periods, by656, []line{
		{"SI 2025/656", "Codes of practice, what a relevant change is, the periods of a review, and the Board.", nil},
		{"SI 2025/656, reg 1", "Commencement: the day after the making, 5 June 2025.", nil},
		{"SI 2025/656, reg 1(2)", "In force on 6 June 2025.", nil},
		{"SI 2025/656, reg 2", "Codes of practice come into force, the Notices Regime code among them.", nil},
		{"SI 2025/656, reg 3", "What a relevant change is for s 258A.", nil},
		{"SI 2025/656, reg 3(1)", "One that would have a material effect on the ability to give help required under the Act.", nil},
		{"SI 2025/656, reg 3(2)", "Examples: the time for which data is kept, the ability to provide data or content, ending a service.", nil},
		{"SI 2025/656, reg 3(3)", "What matters in judging the effect.", nil},
		{"SI 2025/656, reg 3(4)", "Exceptions.", nil},
		{"SI 2025/656, reg 3(4)(a)", "An operator that neither serves nor means to serve more than 10,000 persons.", nil},
		{"SI 2025/656, reg 3(4)(b)", "The repair of a defect that leaves the intended working of the software as it was.", nil},
		{"SI 2025/656, reg 4", "The regulations of 2018 are amended.", nil},
		{"SI 2025/656, reg 5", "The two periods are inserted.", nil},
		{"SI 2025/656, reg 6", "Membership of the Board.", nil},
		{"SI 2025/656, reg 7", "Quorum of the Board.", nil},
	}},
}
