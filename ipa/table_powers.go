package ipa

// Where and by what the provisions of 2018 began.
const (
	by341  = "SI 2018/341, reg 2"
	by2112 = "2024 Act s 21(2)"
	by137  = "SI 2017/137, reg 2"
)

// powers: ss 252 and 253, and the approval in s 254.
var powers = []chapter{
	{"National security notices", compared, regime, by341, []line{
		{"s 252", "The Secretary of State may require a telecommunications operator in the United Kingdom to take steps in the interests of national security.", nil},
		{"s 252(1)", "The power: the notice is considered necessary for national security and proportionate, and a Judicial Commissioner has approved the decision.", nil},
		{"s 252(1)(a)", "Necessity: the Secretary of State considers the notice necessary in the interests of national security.", nil},
		{"s 252(1)(b)", "Proportionality: the Secretary of State considers the conduct required proportionate to what it is for.", nil},
		{"s 252(1)(c)", "Approval: a Judicial Commissioner has approved the decision to give the notice.", nil},
		{"s 252(2)", "What it is: a notice to take specified steps considered necessary in the interests of national security.", nil},
		{"s 252(3)", "Examples: helping an intelligence service or dealing with an emergency.", nil},
		{"s 252(3)(a)", "Conduct, services or facilities for what an intelligence service does under another enactment, or for dealing with an emergency.", nil},
		{"s 252(3)(b)", "Services or facilities that help an intelligence service to do its work more securely or more effectively.", nil},
		{"s 252(4)", "Steps that need a warrant or an authorisation may be required only if one has been obtained.", nil},
		{"s 252(5)", "Its main purpose may not be something that needs a warrant or an authorisation.", nil},
		{"s 252(6)", "The enactments whose warrants and authorisations are meant: this Act, the Acts of 1994 and 2000, and the Scottish Act of 2000.", nil},
		{"s 252(7)", "It must give a reasonable period for its steps.", nil},
		{"s 252(8)", "What it requires is lawful for all purposes. A technical capability notice has no such clause.", nil},
		{"s 252(9)", "Sections 254 to 258 apply to it.", nil},
	}},
	{"Technical capability notices", compared, regime, by341, []line{
		{"s 253", "", []text{
			{Day(2017, 2, 13), by137, "Only the power to make regulations, and the definitions that it needs, are in force."},
			{regime, by341, "The Secretary of State may give a relevant operator a technical capability notice if the conditions are met."},
		}},
		{"s 253(1)", "The power to give a notice to a relevant operator, on three conditions: necessity, proportionality and a Judicial Commissioner's approval. There is no urgent route.", nil},
		{"s 253(1)(a)", "Necessity: the Secretary of State considers the notice necessary to secure that the operator itself is able to give the help that may be required of it under a relevant authorisation.", []text{
			{widened, "2024 Act s 19(3)(a)", "Necessity: the Secretary of State considers the notice necessary to secure that the operator or another relevant operator is able to give the help that may be required of that operator under a relevant authorisation."},
		}},
		{"s 253(1)(b)", "Proportionality: the Secretary of State considers the conduct required proportionate to what it is for.", nil},
		{"s 253(1)(c)", "Approval: a Judicial Commissioner has approved the decision to give the notice.", nil},
		{"s 253(2)", "What it is: a notice that imposes applicable obligations and requires the steps specified for complying with them.", nil},
		{"s 253(2)(a)", "It imposes on the relevant operator applicable obligations that it specifies.", []text{
			{widened, "2024 Act s 19(3)(b)", "It imposes, on the relevant operator to whom it is given, applicable obligations that it specifies."},
		}},
		{"s 253(2)(b)", "It requires the person to take all the steps that it specifies for complying with those obligations.", nil},
		{"s 253(3)", "", []text{
			{Day(2017, 2, 13), by137, "Definitions. Applicable obligation: one specified in regulations. Relevant authorisation: a warrant under Part 2, 5 or 6, or an authorisation or notice under Part 3. Relevant operator: a postal or telecommunications operator or a person proposing to become one."},
			{regime, "SI 2018/341, reg 6", "The same definitions; a relevant authorisation is also, for the time being, an interception warrant under the Act of 2000 and certain warrants under the Intelligence Services Act 1994, s 5."},
			{Day(2018, 8, 30), "SI 2018/940, reg 2(1)(a)", "The same definitions; a relevant authorisation no longer includes an interception warrant under the Act of 2000, but still certain warrants under the Intelligence Services Act 1994, s 5."},
			{Day(2018, 12, 5), "SI 2018/1246, reg 3(a)", "Definitions. Applicable obligation: one specified in regulations. Relevant authorisation: a warrant under Part 2, 5 or 6, or an authorisation or notice under Part 3; not Part 7. Relevant operator: a postal or telecommunications operator or a person proposing to become one."},
		}},
		{"s 253(4)", "", []text{{Day(2017, 2, 13), by137, "Regulations may specify an obligation only if that is considered reasonable for securing that help can in practice be required and given."}}},
		{"s 253(5)", "", []text{{Day(2017, 2, 13), by137, "What obligations in regulations may be about, among other things."}}},
		{"s 253(5)(a)", "", []text{{Day(2017, 2, 13), by137, "Facilities or services of a specified description."}}},
		{"s 253(5)(b)", "", []text{{Day(2017, 2, 13), by137, "Apparatus that the operator owns or operates."}}},
		{"s 253(5)(c)", "", []text{{Day(2017, 2, 13), by137, "Removing electronic protection that the operator applied, or that was applied on its behalf."}}},
		{"s 253(5)(d)", "", []text{{Day(2017, 2, 13), by137, "The security of the operator's postal or telecommunications services."}}},
		{"s 253(5)(e)", "", []text{{Day(2017, 2, 13), by137, "The handling or disclosure of information."}}},
		{"s 253(6)", "", []text{
			{Day(2017, 2, 13), by137, "Before making regulations the Secretary of State must consult the Board under the Act of 2000, those likely to be bound, their representatives and their regulators."},
			{regime, "SI 2017/137, reg 3", "Before making regulations the Secretary of State must consult the Technical Advisory Board, those likely to be bound, their representatives and their regulators."},
		}},
		{"s 253(7)", "The notice gives time for its steps.", nil},
		{"s 253(7)(a)", "It must specify a period for its steps that the Secretary of State thinks reasonable.", nil},
		{"s 253(7)(b)", "It may specify different periods for different steps.", nil},
		{"s 253(8)", "It may be given to persons outside the United Kingdom and may require things to be done or not done there.", nil},
		{"s 253(9)", "Sections 254 to 258 say more.", nil},
	}},
	{"Approval by a Judicial Commissioner", compared, regime, by341, []line{
		{"s 254", "The second lock: a Judicial Commissioner reviews the decision to give a notice, and the decisions to which this section is applied.", nil},
		{"s 254(1)", "The section covers national security and technical capability notices.", nil},
		{"s 254(2)", "The Commissioner must review the Secretary of State's conclusions on necessity and proportionality.", nil},
		{"s 254(2)(a)", "The conclusion that the notice is necessary.", nil},
		{"s 254(2)(b)", "The conclusion that the conduct it would require is proportionate.", nil},
		{"s 254(3)", "How the Commissioner reviews.", nil},
		{"s 254(3)(a)", "By the principles that a court applies on judicial review.", nil},
		{"s 254(3)(b)", "With enough care to comply with the privacy duties of s 2.", nil},
		{"s 254(4)", "A Commissioner who refuses must give the Secretary of State written reasons.", nil},
		{"s 254(5)", "If the one who refused is not the Investigatory Powers Commissioner, the Secretary of State may ask that Commissioner to decide.", nil},
	}},
}
