package ipa

// reviews: ss 257 and 258.
var reviews = []chapter{
	{"Review by the Secretary of State", compared, regime, by341, []line{
		{"s 257", "The person given a notice may refer it back; the Secretary of State must then review it, with the Technical Advisory Board and a Judicial Commissioner.", nil},
		{"s 257(1)", "The person given a notice may refer it back to the Secretary of State, within the period and circumstances set by regulations.", nil},
		{"s 257(2)", "The reference may be of the whole notice or of any aspect of it.", nil},
		{"s 257(3)(a)", "", []text{{standing, "2024 Act s 18(5)(a)", "So far as referred, the notice need not be complied with."}}},
		{"s 257(3)(b)", "", []text{{standing, "2024 Act s 18(5)(a)", "The standstill of subsection (3A) applies to the person."}}},
		{"s 257(3A)", "", []text{{standing, "2024 Act s 18(5)(a)", "Standstill: no relevant changes to the services or systems to which the notice's obligations relate."}}},
		{"s 257(3B)", "", []text{{standing, "2024 Act s 18(5)(a)", "A relevant change is one that, if made, would have a negative effect on the ability to give help required under the Act."}}},
		{"s 257(4)", "The Secretary of State must review the notice so far as referred. No time is set.", []text{
			{standing, "2024 Act s 18(5)(b)", "The Secretary of State must review the notice so far as referred, and decide what to do, before the end of the review period."},
		}},
		{"s 257(4A)", "", []text{{standing, "2024 Act s 18(5)(c)", "What the review period is."}}},
		{"s 257(4A)(a)", "", []text{{standing, "2024 Act s 18(5)(c)", "The period set by regulations."}}},
		{"s 257(4A)(b)", "", []text{{standing, "2024 Act s 18(5)(c)", "That period as the Secretary of State has extended it under the regulations."}}},
		{"s 257(5)", "Before deciding the review the Secretary of State must consult the two bodies.", nil},
		{"s 257(5)(a)", "The Technical Advisory Board.", nil},
		{"s 257(5)(b)", "A Judicial Commissioner.", nil},
		{"s 257(6)", "The Board considers the technical requirements and the financial consequences for the person.", nil},
		{"s 257(7)", "The Commissioner considers whether the notice so far as referred is proportionate.", nil},
		{"s 257(8)", "How the Board and the Commissioner proceed.", nil},
		{"s 257(8)(a)", "They must let the person and the Secretary of State give evidence or make representations.", nil},
		{"s 257(8)(b)", "They must report their conclusions to both.", nil},
		{"s 257(8A)", "", []text{{standing, "2024 Act s 18(5)(d)", "The Commissioner may set either of them a time for evidence and representations."}}},
		{"s 257(8B)", "", []text{{standing, "2024 Act s 18(5)(d)", "What comes after that time need not be taken into account."}}},
		{"s 257(9)", "After considering the conclusions the Secretary of State may act in one of two ways.", []text{
			{standing, "2024 Act s 18(5)(e)", "After considering the conclusions the Secretary of State must decide, before the end of the relevant period, between two ways."},
		}},
		{"s 257(9)(a)", "Vary or revoke the notice under s 256.", nil},
		{"s 257(9)(b)", "Give the person a notice that confirms its effect.", nil},
		{"s 257(10)", "Varying or confirming, but not revoking, needs the approval of the Investigatory Powers Commissioner.", nil},
		{"s 257(10A)", "", []text{{standing, "2024 Act s 18(5)(f)", "What the relevant period is."}}},
		{"s 257(10A)(a)", "", []text{{standing, "2024 Act s 18(5)(f)", "The period set by regulations."}}},
		{"s 257(10A)(b)", "", []text{{standing, "2024 Act s 18(5)(f)", "That period as the Secretary of State has extended it under the regulations."}}},
		{"s 257(11)", "Section 255(5) to (8) apply to a confirmation notice: writing, giving it abroad and secrecy.", []text{
			{widened, "2024 Act s 20(6)", "Section 255(5) to (8) apply to a confirmation notice: writing, giving it abroad and secrecy; and, since subsections (5A) and (5B) now stand in that range, literally a life of two years."},
		}},
		{"s 257(12)", "A notice as varied may be referred, but only so far as the variation goes; and not one varied as the outcome of a review.", nil},
		{"s 257(13)", "", []text{{standing, "2024 Act s 18(5)(g)", "Regulations may allow the review period to be extended if the Secretary of State, the person and a Judicial Commissioner agree."}}},
		{"s 257(14)", "", []text{{standing, "2024 Act s 18(5)(g)", "Regulations may allow the Secretary of State to extend the relevant period in exceptional or other specified circumstances."}}},
		{"s 257(15)", "", []text{{standing, "2024 Act s 18(5)(g)", "They must then require notice of the extension to a Judicial Commissioner and the person."}}},
	}},
	{"Review by the Secretary of State", relied, regime, by341, []line{
		{"s 257(3)", "So far as referred, the notice need not be complied with until the Secretary of State has reviewed it. The person may change its services.", []text{
			{standing, "2024 Act s 18(5)(a)", "Two things follow a reference, until the Secretary of State has reviewed the notice."},
		}},
	}},
	{"Approval after a review", compared, regime, by341, []line{
		{"s 258", "The Investigatory Powers Commissioner reviews a decision to vary or confirm after a review.", nil},
		{"s 258(1)", "The section covers national security and technical capability notices.", nil},
		{"s 258(2)", "The Commissioner must review the Secretary of State's conclusions on necessity and proportionality.", nil},
		{"s 258(2)(a)", "The conclusion that the notice as varied or confirmed is necessary.", nil},
		{"s 258(2)(b)", "The conclusion that the conduct it requires, as varied or confirmed, is proportionate.", nil},
		{"s 258(3)", "By the principles of judicial review, and with enough care to comply with the privacy duties of s 2.", nil},
		{"s 258(4)", "A refusal must be given to the Secretary of State with written reasons. There is nobody else to ask.", nil},
	}},
}

// notifications: ss 258A and 258B.
var notifications = []chapter{
	{"Notice of proposed changes to services", compared, standing, by2112, []line{
		{"s 258A", "The Secretary of State may require an operator to give notice of changes that it proposes to make. There is no approval, review, expiry or renewal.", nil},
		{"s 258A(1)", "The power to give a relevant operator a notice in writing to that effect.", nil},
		{"s 258A(2)", "A relevant change is one to a service or system of the operator that regulations specify.", nil},
		{"s 258A(3)", "The services and systems: those the operator offers, provides or controls.", nil},
		{"s 258A(4)", "Regulations may go by the effect of a change on the ability to give help.", nil},
		{"s 258A(5)", "The notice must be considered necessary to maintain the operator's ability to help, and proportionate.", nil},
		{"s 258A(6)", "What must be weighed before: benefits, users, cost and other effects; not technical feasibility.", nil},
		{"s 258A(7)", "The operator must be consulted before.", nil},
		{"s 258A(8)", "The operator, and those employed or engaged for its business, must not disclose the notice without permission.", nil},
		{"s 258A(9)", "The operator must comply a reasonable time before making a relevant change. It is not forbidden to make it.", nil},
		{"s 258A(10)", "Both duties are enforced by the Secretary of State in civil proceedings. Persons abroad are not mentioned.", nil},
		{"s 258A(11)", "A relevant operator is a postal or telecommunications operator, one that controls or provides a system included, or one that proposes to become either, if it meets the condition of subsection (12).", nil},
		{"s 258A(12)", "The condition: it gives or has given help under the Act.", nil},
	}},
	{"Variation and revocation of such a notice", compared, standing, by2112, []line{
		{"s 258B", "A notice under s 258A may be varied and revoked.", nil},
		{"s 258B(1)", "Definitions.", nil},
		{"s 258B(2)", "The powers to vary and to revoke, wholly or in part.", nil},
		{"s 258B(3)", "A variation must be considered necessary and proportionate.", nil},
		{"s 258B(4)", "The operator must be given notice in writing.", nil},
		{"s 258B(5)", "Revocation does not prevent another notice.", nil},
		{"s 258B(6)", "Consulting and weighing come before varying and revoking too.", nil},
		{"s 258B(7)", "The section and the duties apply to a notice as varied.", nil},
	}},
}
