package ipa

// spent is the day on which the renewal periods of SI 2024/1021 had run out: two
// years beginning with 14 October 2024.
var spent = Day(2026, 10, 14)

// commencement: the instruments that brought the law into force. One that does
// not fix its own day is in force from its making; its savings are dated from
// the day on which they first have effect, and end when they are spent.
var commencement = []chapter{
	{"Commencement No 1", compared, Day(2016, 12, 15), "s 272(1)", []line{
		{"SI 2016/1233", "Retention notices, without their approval and review.", nil},
		{"SI 2016/1233, reg 2", "In force on 30 December 2016.", nil},
	}},
	{"Commencement No 2", compared, Day(2017, 2, 9), "s 272(1)", []line{
		{"SI 2017/137", "Oversight, codes and the power to make regulations on technical capability.", nil},
		{"SI 2017/137, reg 2", "In force on 13 February 2017, among others: s 253(3) to (6).", nil},
		{"SI 2017/137, reg 3", "", []text{
			{Day(2017, 2, 13), "s 270(2)", "Until s 245 is in force the Board is that of the Act of 2000."},
			{regime, by341, ""},
		}},
	}},
	{"Commencement No 3", compared, Day(2017, 8, 29), "s 272(1)", []line{
		{"SI 2017/859", "Main oversight functions.", nil},
		{"SI 2017/859, reg 2", "In force on 1 September 2017.", nil},
	}},
	{"Commencement No 4", compared, Day(2018, 3, 8), "s 272(1)", []line{
		{"SI 2018/341", "National security and technical capability notices.", nil},
		{"SI 2018/341, reg 2", "In force on 12 March 2018, among others: ss 245 and 252 to 258, so far as not yet in force.", nil},
		{"SI 2018/341, reg 3", "", []text{
			{regime, "s 270(2)", "Notices under the Act of 2000, s 12, live on until 12 September 2018 unless withdrawn earlier."},
			{Day(2018, 9, 12), "SI 2018/341, reg 3(a)", ""},
		}},
		{"SI 2018/341, reg 3(a)", "", []text{
			{regime, "s 270(2)", "A notice under the Act of 2000, s 12, has effect until 12 September 2018 unless withdrawn earlier."},
			{Day(2018, 9, 12), "SI 2018/341, reg 3(a)", ""},
		}},
		{"SI 2018/341, reg 4", "", []text{
			{regime, "s 270(2)", "Directions under the Telecommunications Act 1984, s 94, likewise."},
			{Day(2018, 9, 12), "SI 2018/341, reg 4(1)", ""},
		}},
		{"SI 2018/341, reg 5", "", []text{
			{regime, "s 270(2)", "In judging what help with a warrant under the Act of 2000 was practicable, a technical capability notice counts."},
			{Day(2018, 12, 27), "SI 2018/940, reg 5(f)", ""},
		}},
		{"SI 2018/341, reg 6", "", []text{
			{regime, "s 270(2)", "For a time ss 253(3) and 255(11) reach further."},
			{Day(2018, 12, 5), "SI 2018/1246, reg 3(a)", ""},
		}},
		{"SI 2018/341, reg 6(1)", "", []text{
			{regime, "s 270(2)", "To interception warrants under the Act of 2000, until s 18(1) is fully in force."},
			{Day(2018, 8, 30), "SI 2018/940, reg 2(1)(a)", ""},
		}},
		{"SI 2018/341, reg 6(2)", "", []text{
			{regime, "s 270(2)", "In s 253(3), to certain warrants under the Intelligence Services Act 1994, s 5, until s 106(1) is fully in force."},
			{Day(2018, 12, 5), "SI 2018/1246, reg 3(a)", ""},
		}},
	}},
	{"Commencement No 4", compared, regime, "s 270(2)", []line{
		{"SI 2018/341, reg 7", "For a time the Tribunal's jurisdiction and powers include what the Act of 2000 still allows.", nil},
		{"SI 2018/341, reg 7(1)", "Interception warrants under that Act, until their repeal.", []text{{Day(2018, 12, 27), "SI 2018/940, reg 5(f)", ""}}},
		{"SI 2018/341, reg 7(2)", "Communications data under that Act, until the repeal of its Part 1, Chapter 2.", []text{{Day(2020, 7, 22), "SI 2020/766, reg 2", ""}}},
		{"SI 2018/341, reg 7(3)", "For conduct before 12 September 2018.", nil},
		{"SI 2018/341, reg 7(4)", "It may then also ask those bound by a notice under the Act of 2000, s 12.", nil},
	}},
	{"Commencement No 5", compared, Day(2018, 5, 29), "s 272(1)", []line{
		{"SI 2018/652", "Interception and equipment interference.", nil},
		{"SI 2018/652, reg 8", "In force on 27 June 2018, among others: ss 43, 57 and 59, and s 58 but for subsection (3).", nil},
		{"SI 2018/652, reg 11", "In force on 27 June 2018: oversight, and more of s 243.", nil},
		{"SI 2018/652, reg 12", "In force on 27 June 2018, among others: the rest of s 249.", nil},
	}},
	{"Commencement No 7", compared, Day(2018, 7, 18), "s 272(1)", []line{
		{"SI 2018/873", "Bulk powers and the rest of Part 4.", nil},
		{"SI 2018/873, reg 2", "In force on 25 July 2018, among others: the rest of s 238.", nil},
		{"SI 2018/873, reg 4", "In force on 1 November 2018: the rest of ss 87 to 96.", nil},
	}},
	{"Commencement No 8", compared, Day(2018, 8, 20), "s 272(1)", []line{
		{"SI 2018/940", "The rest of targeted interception.", nil},
		{"SI 2018/940, reg 2", "In force on 30 August 2018, among others: the rest of s 18, and s 243(1)(g).", nil},
		{"SI 2018/940, reg 5", "In force on 27 December 2018, among others: the rest of the repeal of the Act of 2000, Part 1, Chapter 1.", nil},
		{"SI 2018/940, reg 7", "", []text{
			{Day(2018, 8, 30), "s 270(2)", "For a time what a court approves for communications data, by the Act of 2000, s 23A, or by s 75, does not shut out the Tribunal."},
			{Day(2020, 7, 22), "SI 2020/766, reg 2", ""},
		}},
		{"SI 2018/940, reg 8", "", []text{{Day(2018, 12, 27), "s 270(2)", "For conduct before 27 December 2018 the Tribunal's jurisdiction and powers still include interception warrants under the Act of 2000."}}},
	}},
	{"Commencement No 9", compared, Day(2018, 11, 27), "s 272(1)", []line{
		{"SI 2018/1246", "Equipment interference by law enforcement.", nil},
		{"SI 2018/1246, reg 3", "In force on 5 December 2018, among others: the rest of s 106.", nil},
	}},
	{"Commencement No 10", compared, Day(2018, 12, 10), "s 272(1)", []line{
		{"SI 2018/1379", "The appeal from the Tribunal.", nil},
		{"SI 2018/1379, reg 2", "Section 242 is in force on 31 December 2018.", nil},
		{"SI 2018/1379, reg 3", "", []text{{Day(2018, 12, 31), "s 270(2)", "There is no appeal from what the Tribunal decided before that day."}}},
	}},
	{"Commencement No 11", compared, Day(2019, 2, 4), "s 272(1)", []line{
		{"SI 2019/174", "Communications data.", nil},
		{"SI 2019/174, reg 2", "In force on 5 February 2019, among others: ss 62 to 86.", nil},
	}},
	{"Commencement No 12", compared, Day(2020, 7, 20), "s 272(1)", []line{
		{"SI 2020/766", "Almost all of what was left.", nil},
		{"SI 2020/766, reg 2", "In force on 22 July 2020, among others: the repeal of the Act of 2000, Part 1, Chapter 2, and the rest of s 243(1).", nil},
	}},
	{"Amending Act, Commencement No 1", compared, Day(2024, 10, 10), "2024 Act s 32(2)", []line{
		{"SI 2024/1021", "Most of the 2024 Act.", nil},
		{"SI 2024/1021, reg 2", "In force on 14 October 2024: the 2024 Act, ss 1 to 17, 19, 20 and 22 to 29 and the Schedule, bulk data of third parties in part excepted. Not ss 18 and 21.", nil},
		{"SI 2024/1021, reg 3", "", []text{
			{widened, "2024 Act s 32", "Retention notices in effect before 14 October 2024 live and may be renewed for two years beginning with that day."},
			{spent, "SI 2024/1021, reg 3(3)", "Of retention notices in effect before 14 October 2024 what is left is their first period, from whose end a renewal counts."},
		}},
		{"SI 2024/1021, reg 3(1)", "", []text{{widened, "2024 Act s 32", "Which: retention notices that had effect immediately before 14 October 2024."}}},
		{"SI 2024/1021, reg 3(2)", "", []text{{widened, "2024 Act s 32", "For them the relevant period of s 87(6B) is two years beginning with 14 October 2024."}}},
		{"SI 2024/1021, reg 3(3)", "", []text{
			{widened, "2024 Act s 32", "For them the renewal period of s 94A(3) is the same two years."},
			{spent, "SI 2024/1021, reg 3(3)", ""},
		}},
		{"SI 2024/1021, reg 4", "", []text{
			{widened, "2024 Act s 32", "The same for other notices in effect before 14 October 2024."},
			{spent, "SI 2024/1021, reg 4(3)", "Of other notices in effect before 14 October 2024 what is left is their first period, from whose end a renewal counts."},
		}},
		{"SI 2024/1021, reg 4(1)", "", []text{{widened, "2024 Act s 32", "Which: national security and technical capability notices that had effect immediately before 14 October 2024."}}},
		{"SI 2024/1021, reg 4(2)", "", []text{{widened, "2024 Act s 32", "For them the relevant period of s 255(5B) is two years beginning with 14 October 2024."}}},
		{"SI 2024/1021, reg 4(3)", "", []text{
			{widened, "2024 Act s 32", "For them the renewal period of s 256A(4) is the same two years."},
			{spent, "SI 2024/1021, reg 4(3)", ""},
		}},
	}},
	{"Amending Act, Commencement No 3", compared, Day(2025, 6, 18), "2024 Act s 32(2)", []line{
		{"SI 2025/722", "The last two sections of the 2024 Act.", nil},
		{"SI 2025/722, reg 2", "In force on 20 June 2025: the 2024 Act, ss 18 and 21. There is no transitional provision.", nil},
	}},
}

// amending: the sections of the 2024 Act that changed this law.
var amending = []chapter{
	{"Amending Act, in force on 14 October 2024", compared, widened, "SI 2024/1021, reg 2", []line{
		{"2024 Act s 7", "Deputy Investigatory Powers Commissioners.", nil},
		{"2024 Act s 8", "Delegation.", nil},
		{"2024 Act s 9", "Temporary Judicial Commissioners.", nil},
		{"2024 Act s 10", "More to be kept under review.", nil},
		{"2024 Act s 11", "Personal data breaches; in passing, interim orders on complaints.", nil},
		{"2024 Act s 16", "What a retention notice may not require.", nil},
		{"2024 Act s 17", "Retention notices are enforced abroad too.", nil},
		{"2024 Act s 19", "Who is a telecommunications operator, and capability through another operator.", nil},
		{"2024 Act s 19(2)", "Telecommunications operator: systems abroad.", nil},
		{"2024 Act s 19(3)", "Section 253: or another relevant operator.", nil},
		{"2024 Act s 20", "Notices end after two years unless renewed.", nil},
		{"2024 Act s 20(6)", "The end of a notice, s 255(5A) and (5B).", nil},
		{"2024 Act s 20(7)", "Renewal, s 256A.", nil},
	}},
	{"Amending Act, in force on 20 June 2025", compared, standing, "SI 2025/722, reg 2", []line{
		{"2024 Act s 18", "Review of notices: standstill and time limits.", nil},
		{"2024 Act s 18(2)", "For retention notices.", nil},
		{"2024 Act s 18(4)", "Enforcement of secrecy and of the standstill.", nil},
		{"2024 Act s 18(5)", "For other notices.", nil},
		{"2024 Act s 18(6)", "Regulations on the periods need the approval of both Houses.", nil},
		{"2024 Act s 21", "Notice of proposed changes to services.", nil},
		{"2024 Act s 21(2)", "Sections 258A and 258B.", nil},
		{"2024 Act s 21(5)", "The Tribunal's jurisdiction over them.", nil},
		{"2024 Act s 21(6)", "Its power to quash or revoke them.", nil},
		{"2024 Act s 21(7)", "Its report and its powers to ask.", nil},
	}},
	{"Amending Act, commencement", compared, Day(2024, 4, 25), "2024 Act", []line{
		{"2024 Act", "The Investigatory Powers (Amendment) Act 2024.", nil},
		{"2024 Act s 32", "Commencement and transitional regulations.", nil},
		{"2024 Act s 32(2)", "Regulations say when the Act comes into force.", nil},
	}},
}
