package ipa

// retention: Part 4, the sister regime, in brief.
var retention = []chapter{
	{"Data retention notices", compared, Day(2016, 12, 30), by1233, []line{
		{"s 87", "The Secretary of State may require telecommunications operators to retain communications data.", nil},
		{"s 87(1)", "The power.", nil},
		{"s 87(1)(a)", "It is considered necessary and proportionate for a listed purpose.", nil},
		{"s 87(1)(b)", "", []text{{Day(2018, 11, 1), by873, "A Judicial Commissioner has approved the decision."}}},
		{"s 87(2)", "The notice may go to one operator or to a description of operators.", nil},
		{"s 87(3)", "Data may be retained for 12 months at most.", nil},
		{"s 87(4)", "Data of another operator's service that the operator does not need is left out.", []text{
			{widened, "2024 Act s 16", "The same, with exceptions for internet connection records and roaming."},
		}},
		{"s 87(6)", "The notice comes into force when given, or later if it says so.", nil},
		{"s 87(6A)", "", []text{{widened, "2024 Act s 20(2)", "It ceases to have effect at the end of the relevant period unless it is saved or ended before then."}}},
		{"s 87(6B)", "", []text{{widened, "2024 Act s 20(2)", "The relevant period is two years beginning with the day on which it comes into force or, once saved, the day after its old end."}}},
		{"s 87(7)", "It may be given by publication.", nil},
		{"s 88", "What must be weighed before, and consultation.", nil},
		{"s 88(1)", "What must be weighed.", nil},
		{"s 88(2)", "Reasonable steps must be taken to consult the operator.", nil},
	}},
	{"Approval and review of retention notices", compared, Day(2018, 11, 1), by873, []line{
		{"s 89", "A Judicial Commissioner reviews the decision; on refusal the Investigatory Powers Commissioner may be asked.", nil},
		{"s 90", "", []text{
			{Day(2016, 12, 30), by1233, "Only the duty to keep a retention notice under review is in force."},
			{Day(2018, 11, 1), by873, "The operator may refer the notice back; the Secretary of State must review it."},
		}},
		{"s 90(1)", "The right to refer back, as regulations allow.", nil},
		{"s 90(4A)", "", []text{{standing, "2024 Act s 18(2)(a)", "Standstill: no relevant changes to the services or systems concerned."}}},
		{"s 90(4B)", "", []text{{standing, "2024 Act s 18(2)(a)", "A relevant change is one with a negative effect on the ability to give help required under the Act."}}},
		{"s 90(5)", "The Secretary of State must review the notice so far as referred.", []text{
			{standing, "2024 Act s 18(2)(b)", "The Secretary of State must review the notice so far as referred before the end of the review period."},
		}},
		{"s 90(5A)", "", []text{{standing, "2024 Act s 18(2)(c)", "What the review period is."}}},
		{"s 90(10)", "The Secretary of State may vary, revoke or confirm.", []text{
			{standing, "2024 Act s 18(2)(e)", "The Secretary of State must decide whether to vary, revoke or confirm before the end of the relevant period."},
		}},
		{"s 90(11)", "Varying or confirming needs the Investigatory Powers Commissioner's approval.", nil},
		{"s 90(11A)", "", []text{{standing, "2024 Act s 18(2)(f)", "What the relevant period is."}}},
		{"s 90(13)", "", []text{{Day(2016, 12, 30), by1233, "A retention notice must be kept under review."}}},
		{"s 91", "The Investigatory Powers Commissioner's review of such a decision.", nil},
	}},
	{"Approval and review of retention notices", relied, Day(2018, 11, 1), by873, []line{
		{"s 90(4)", "So far as referred, the notice need not be complied with until it has been reviewed.", []text{
			{standing, "2024 Act s 18(2)(a)", "So far as referred, the notice need not be complied with until it has been reviewed; and the standstill applies."},
		}},
	}},
	{"Care of retained data", compared, Day(2016, 12, 30), by1233, []line{
		{"s 92", "Retained data must be kept whole and secure, and destroyed in time.", nil},
		{"s 93", "Access to it must be guarded.", nil},
	}},
	{"Variation, revocation and renewal of retention notices", compared, Day(2016, 12, 30), by1233, []line{
		{"s 94", "A retention notice may be varied and revoked.", nil},
		{"s 94(1)", "The power to vary.", nil},
		{"s 94(3)", "A variation comes into force when notice of it is given or published, or later if it says so.", nil},
		{"s 94(4)", "When additional data may be required.", nil},
		{"s 94(4)(a)", "It is considered necessary and proportionate.", nil},
		{"s 94(4)(b)", "", []text{{Day(2018, 11, 1), by873, "A Judicial Commissioner has approved the decision, unless it follows a review."}}},
		{"s 94(13)", "The power to revoke, wholly or in part.", nil},
		{"s 94(15)", "A revocation comes into force when notice of it is given or published, or later if it says so. Section 256 has no such rule.", nil},
		{"s 94(16)", "Revocation does not prevent another notice.", nil},
		{"s 94A", "", []text{{widened, "2024 Act s 20(4)", "A retention notice may be renewed, in the 30 days ending with its last."}}},
		{"s 94A(3)", "", []text{{widened, "2024 Act s 20(4)", "The renewal period is the 30 days ending with the day at the end of which the notice would otherwise end."}}},
	}},
	{"Enforcement and reach of retention notices", compared, Day(2016, 12, 30), by1233, []line{
		{"s 95", "Compliance, secrecy and their enforcement.", nil},
		{"s 95(1)", "The operator must comply.", nil},
		{"s 95(2)", "The operator and those employed or engaged for its business must not disclose the notice.", nil},
		{"s 95(3)", "Nor may the Information Commissioner and staff.", nil},
		{"s 95(4)", "Unless the Secretary of State permits it.", nil},
		{"s 95(5)", "Civil proceedings by the Secretary of State.", []text{
			{widened, "2024 Act s 17(2)", "Civil proceedings by the Secretary of State, whether or not the person is in the United Kingdom."},
			{standing, "2024 Act s 18(3)", "Civil proceedings by the Secretary of State, whether or not the person is in the United Kingdom; for the standstill too."},
		}},
		{"s 96", "", []text{{Day(2018, 11, 1), by873, "Part 4 applies to postal operators, with changes."}}},
		{"s 97", "A retention notice may reach conduct and persons abroad.", nil},
		{"s 97(1)", "The reach.", nil},
		{"s 98", "Definitions.", nil},
	}},
	{"Reach of enforcement", unseen, Day(2016, 12, 30), by1233, []line{
		{"s 97(2)", "A limit on enforcing the duties against persons abroad. Its words were not seen.", []text{{widened, "2024 Act s 17(3)", ""}}},
	}},
}
