package ipa

// Who commenced what, for the provisions outside Part 9.
const (
	by652  = "SI 2018/652, reg 8"
	by859  = "SI 2017/859, reg 2"
	by873  = "SI 2018/873, reg 4"
	by272  = "s 272(2)"
	by1233 = "SI 2016/1233, reg 2"
	by1123 = "SI 2018/1123, reg 8"
	by9    = "2024 Act s 9"
)

// oversight: the duties of privacy, the warrants that a notice serves, the
// Commissioners, the advisory bodies and the codes.
var oversight = []chapter{
	{"General duties in relation to privacy", compared, Day(2016, 12, 30), by1233, []line{
		{"s 2", "Duties of public authorities when they decide on the exercise of the powers: for retention notices only.", []text{
			{regime, by341, "Duties of public authorities when they decide on the exercise of the powers, now for notices under ss 252 and 253 too."},
		}},
		{"s 2(1)", "The decisions to which the duties apply. Renewing a notice is not named.", nil},
		{"s 2(1)(e)", "Deciding whether to give a notice under Part 4.", []text{
			{regime, by341, "Deciding whether to give a notice under Part 4 or s 252, 253 or 257."},
		}},
		{"s 2(1)(f)", "Deciding whether to vary or revoke such a notice.", []text{
			{regime, by341, "Deciding whether to vary or revoke such a notice, now also one under s 252, 253 or 257."},
		}},
		{"s 2(1)(g)", "Deciding whether to approve a decision to give or vary one.", []text{
			{regime, by341, "Deciding whether to approve a decision to give or vary one, now also under s 252, 253 or 257."},
		}},
		{"s 2(1)(k)", "Deciding whether to seek any of these.", nil},
		{"s 2(2)", "What the authority must have regard to.", nil},
		{"s 2(2)(a)", "Whether less intrusive means could achieve what is sought.", nil},
		{"s 2(2)(b)", "Whether the information is so sensitive that it calls for more protection.", nil},
		{"s 2(2)(c)", "The public interest in the integrity and security of telecommunication systems and postal services.", nil},
		{"s 2(2)(d)", "Other aspects of the public interest in privacy.", nil},
		{"s 2(3)", "The duties go as far as they are relevant, and leave room for other relevant considerations.", nil},
		{"s 2(4)", "Some of those other considerations: national security, serious crime, proportionality, human rights, public law.", nil},
	}},
	{"Help with interception warrants", compared, Day(2018, 6, 27), by652, []line{
		{"s 43", "An operator served with an interception warrant must help to give effect to it.", nil},
		{"s 43(1)", "The duty to take the steps of which the operator is told.", nil},
		{"s 43(3)", "It binds operators abroad too.", nil},
		{"s 43(4)", "Only what is reasonably practicable is required.", nil},
		{"s 43(5)", "For an operator abroad, the law of that country counts in judging what is practicable.", nil},
		{"s 43(6)", "Steps that would have been practicable had a technical capability notice been complied with count as practicable.", nil},
		{"s 43(7)", "Knowing failure is an offence.", nil},
		{"s 43(8)", "The duty is enforced in civil proceedings, at home and abroad.", nil},
	}},
	{"Equipment interference warrants", compared, Day(2018, 5, 31), "SI 2018/652, reg 4", []line{
		{"s 99", "Warrants under Part 5.", nil},
		{"s 99(1)", "There are two kinds.", nil},
		{"s 99(1)(a)", "Targeted equipment interference warrants.", nil},
		{"s 99(1)(b)", "Targeted examination warrants.", nil},
		{"s 99(2)", "The first allow interference with equipment, to obtain communications, data or other information.", nil},
		{"s 99(9)", "The second allow what was obtained under a bulk equipment interference warrant to be examined for persons in the British Islands.", nil},
	}},
	{"Help with equipment interference warrants", compared, Day(2018, 6, 27), "SI 2018/652, reg 9", []line{
		{"s 128", "A telecommunications operator served with a targeted equipment interference warrant must help to give effect to it.", nil},
		{"s 128(5)", "Only what is reasonably practicable is required.", nil},
		{"s 128(6)", "Steps that would have been practicable had a technical capability notice been complied with count as practicable.", nil},
		{"s 128(7)", "The duty is enforced in civil proceedings against a person in the United Kingdom.", nil},
	}},
	{"Secrecy about interception warrants", compared, Day(2018, 6, 27), by652, []line{
		{"s 57", "Certain persons must not make an unauthorised disclosure about an interception warrant.", nil},
		{"s 57(1)", "The duty.", nil},
		{"s 57(4)", "The matters that it covers: the warrant, its details, what it requires, what is done under it, what it yields.", nil},
		{"s 58", "Which disclosures are excepted.", nil},
		{"s 58(1)", "The four heads of exception.", nil},
		{"s 58(4)", "Disclosure to those who oversee.", nil},
		{"s 58(5)", "Disclosure by and to legal advisers. Section 255(8) has no such exception.", nil},
		{"s 59", "Unauthorised disclosure is an offence. Breach of s 255(8) is not.", nil},
		{"s 59(1)", "The offence.", nil},
		{"s 59(2)", "The penalties.", nil},
		{"s 59(2)(d)", "On indictment, up to five years.", nil},
	}},
	{"Help with obtaining communications data", compared, Day(2019, 2, 5), "SI 2019/174, reg 2(d)", []line{
		{"s 66", "A telecommunications operator must comply with what an authorisation for communications data requires.", nil},
		{"s 66(1)", "The duty.", nil},
		{"s 66(3)", "Only what is reasonably practicable is required.", nil},
		{"s 66(4)", "Steps that would have been practicable had a technical capability notice been complied with count as practicable.", nil},
		{"s 66(5)", "The duty is enforced in civil proceedings.", nil},
	}},
	{"Investigatory Powers Commissioner and other Judicial Commissioners", compared, Day(2017, 1, 29), "s 272(3)", []line{
		{"s 227", "The Commissioners: who they are, who appoints them and who may act for whom.", nil},
		{"s 227(1)", "The Prime Minister appoints the Investigatory Powers Commissioner and the other Judicial Commissioners.", nil},
		{"s 227(2)", "Each must hold or have held high judicial office.", nil},
		{"s 227(3)", "Who must recommend the Investigatory Powers Commissioner.", nil},
		{"s 227(4)", "Who must recommend another Judicial Commissioner.", nil},
		{"s 227(4)(e)", "The Investigatory Powers Commissioner among them.", nil},
		{"s 227(6A)", "", []text{{widened, "2024 Act s 7(2)", "The Investigatory Powers Commissioner may appoint up to two Judicial Commissioners as Deputies."}}},
		{"s 227(6B)", "", []text{{widened, "2024 Act s 7(2)", "A Deputy is still a Judicial Commissioner."}}},
		{"s 227(7)", "The Investigatory Powers Commissioner is a Judicial Commissioner too.", nil},
		{"s 227(8)(a)", "", []text{{widened, "2024 Act s 8(2)", "To a Deputy Investigatory Powers Commissioner."}}},
		{"s 227(8)(b)", "", []text{{widened, "2024 Act s 8(2)", "To any other Judicial Commissioner."}}},
		{"s 227(8A)", "", []text{{widened, "2024 Act s 8(2)", "Some functions may go to a Deputy only when the Investigatory Powers Commissioner is unable or unavailable."}}},
		{"s 227(8A)(a)", "", []text{{widened, "2024 Act s 8(2)", "Recommending a Judicial Commissioner."}}},
		{"s 227(8A)(b)", "", []text{{widened, "2024 Act s 8(2)", "Deciding whether to approve the outcome of a review, s 257(10)."}}},
		{"s 227(8A)(c)", "", []text{{widened, "2024 Act s 8(2)", "Appointing temporary Commissioners or members of the Technology Advisory Panel."}}},
		{"s 227(8A)(d)", "", []text{{widened, "2024 Act s 8(2)", "Deciding an appeal against, or a review of, another Commissioner's decision; so also s 254(5)."}}},
		{"s 227(8B)", "", []text{{widened, "2024 Act s 8(2)", "Those functions may never go to any other Judicial Commissioner."}}},
		{"s 227(8C)", "", []text{{widened, "2024 Act s 8(2)", "Appointing a Deputy may not be delegated."}}},
		{"s 227(8D)", "", []text{{widened, "2024 Act s 8(2)", "One Deputy may be given the appeal against the other's decision."}}},
		{"s 227(10)", "Who delegates may still act.", nil},
		{"s 227(10A)", "", []text{{widened, "2024 Act s 8(4)", "After a Deputy's decision on an appeal or review nothing more may be asked of the Investigatory Powers Commissioner."}}},
		{"s 227(11)", "What a Judicial Commissioner may do, any of them may do.", nil},
		{"s 227(12)", "But not what is given to the Investigatory Powers Commissioner or another by name, delegation apart.", nil},
		{"s 227(12)(a)", "Not what is given to the Investigatory Powers Commissioner by name, so far as no delegation permits it.", nil},
		{"s 227(13)", "How references to the Commissioners are read.", nil},
		{"s 227(13)(a)", "A Judicial Commissioner includes the Investigatory Powers Commissioner.", nil},
		{"s 227(14)", "", []text{{widened, "2024 Act s 8(6)", "Deciding whether to approve what a Commissioner refused to approve counts as deciding an appeal or review."}}},
		{"s 228", "How long the Commissioners hold office and how they may be removed.", nil},
		{"s 228(2)", "Terms of three years.", nil},
		{"s 228(6)", "", []text{{widened, "2024 Act s 7(3)", "When a Deputy ceases to be one."}}},
	}},
	{"Investigatory Powers Commissioner and other Judicial Commissioners", relied, Day(2017, 1, 29), "s 272(3)", []line{
		{"s 227(8)", "The Investigatory Powers Commissioner may delegate functions to any other Judicial Commissioner.", []text{
			{widened, "2024 Act s 8(2)", "The Investigatory Powers Commissioner may delegate functions to a Deputy or to any other Judicial Commissioner, within the limits that follow."},
		}},
		{"s 227(9)", "Only recommending a Commissioner and appointing to the Panel may not be delegated.", []text{{widened, "2024 Act s 8(2)", ""}}},
		{"s 227(13)(b)", "So far as needed for a delegation, the Investigatory Powers Commissioner is that Commissioner or any other Judicial Commissioner.", []text{
			{widened, "2024 Act s 8(5)", "So far as needed for a delegation, the Investigatory Powers Commissioner is that Commissioner, a Deputy or another Judicial Commissioner, as the delegation may be."},
		}},
	}},
	{"Temporary Judicial Commissioners", compared, widened, by9, []line{
		{"s 228A", "In exceptional circumstances temporary Commissioners may be appointed.", nil},
		{"s 228A(1)", "When: there is a shortage, and the power is needed to meet it.", nil},
		{"s 228A(2)", "The Investigatory Powers Commissioner appoints them.", nil},
		{"s 228A(4)", "For up to six months at a time and three years in all.", nil},
		{"s 228A(6)", "Enactments about a Judicial Commissioner apply to them, so far as the context allows.", nil},
	}},
	{"Oversight", compared, Day(2017, 2, 13), by137, []line{
		{"s 229", "What the Investigatory Powers Commissioner keeps under review, and how the Commissioners must act.", nil},
		{"s 229(1)", "", []text{
			{Day(2017, 9, 1), by859, "The Commissioner keeps under review the statutory functions on interception and communications data."},
			{regime, by341, "The same, and functions on equipment interference exercised in relation to technical capability notices."},
			{Day(2018, 6, 27), "SI 2018/652, reg 11", "The Commissioner keeps under review the statutory functions on interception, communications data, secondary data and equipment interference."},
		}},
		{"s 229(3)(b)", "", []text{{regime, by341, "The Commissioner keeps under review the giving and operation of national security notices."}}},
		{"s 229(5)", "", []text{{Day(2017, 9, 1), by859, "In particular the safeguards that protect privacy."}}},
		{"s 229(6)", "A Commissioner must not act against the public interest or to the prejudice of national security, the fight against serious crime or economic well-being.", nil},
		{"s 229(7)", "In particular, without jeopardising operations or those involved.", nil},
		{"s 229(8)", "", []text{{Day(2017, 9, 1), by859, "Functions to which subsections (6) and (7) do not apply."}}},
		{"s 229(8)(e)", "", []text{
			{regime, by341, "Among them, deciding whether to approve the giving or varying of a notice, and a confirmation notice."},
			{widened, "2024 Act s 20(5)", "Among them, deciding whether to approve the giving, varying or renewal of a notice, and a confirmation notice."},
		}},
		{"s 229(8)(f)", "", []text{{regime, by341, "Among them, taking part in a review under s 257."}}},
		{"s 229(8)(m)", "", []text{{Day(2017, 9, 1), by859, "Among them, deciding an appeal against, or a review of, another Commissioner's decision."}}},
		{"s 230", "The Prime Minister may direct the Commissioner to review other functions.", nil},
		{"s 230(1)", "Which: those of intelligence services and of the armed forces in intelligence work.", []text{
			{widened, "2024 Act s 10(3)", "Which: those of intelligence services, the armed forces and any other public authority in intelligence work."},
		}},
		{"s 235", "Powers of investigation, and duties to tell the Commissioners.", nil},
		{"s 235(2)", "A relevant person must give a Commissioner the documents and information required.", nil},
		{"s 235(5)", "", []text{{Day(2017, 9, 1), by859, "A public authority may report an operator's refusal to comply to the Investigatory Powers Commissioner."}}},
		{"s 235(6)", "", []text{{Day(2018, 6, 27), "SI 2018/652, reg 11(d)", "A public authority or an operator must report a relevant error of which it is aware to the Investigatory Powers Commissioner."}}},
		{"s 235(7)", "Who is a relevant person.", nil},
		{"s 235(7)(b)", "Among them, an operator subject to a requirement under the Act.", nil},
		{"s 237", "The way to the Commissioners stands open.", nil},
		{"s 237(1)", "Telling a Commissioner something for its functions breaks no confidence and no other restriction on disclosure.", nil},
		{"s 237(2)", "But personal data may not be disclosed in breach of data protection law.", nil},
		{"s 237(3)", "", []text{{Day(2018, 5, 25), "SI 2018/625, reg 2(1)(g)", "What data protection law is: as in the Data Protection Act 2018."}}},
		{"s 238", "Staff, money and facilities of the Commissioners.", nil},
		{"s 238(5)", "A Commissioner may delegate functions to staff.", nil},
		{"s 238(6)", "What may not be delegated to staff.", nil},
		{"s 238(6)(a)", "Recommending and appointing.", nil},
		{"s 238(6)(b)", "", []text{{Day(2018, 7, 25), "SI 2018/873, reg 2(w)", "Any function within s 229(8), so also every approval of a notice."}}},
	}},
	{"Amendments about the Tribunal", compared, regime, by341, []line{
		{"s 242", "", []text{{Day(2018, 12, 31), "SI 2018/1379, reg 2", "An appeal from the Tribunal is made possible."}}},
		{"s 243", "The Tribunal's jurisdiction and powers are fitted to the Act.", nil},
		{"s 243(1)(c)", "Conduct about notices is brought within the jurisdiction.", nil},
		{"s 243(1)(e)", "", []text{{Day(2018, 12, 5), "SI 2018/1246, reg 3(h)", "What is excepted from a limit on proceedings about surveillance and property."}}},
		{"s 243(1)(f)", "", []text{{Day(2018, 6, 27), "SI 2018/652, reg 11(e)(iii)", "Challengeable circumstances are confined to the conduct of public authorities."}}},
		{"s 243(1)(g)", "", []text{{Day(2018, 8, 30), "SI 2018/940, reg 2(1)(c)", "A Judicial Commissioner's approval does not shut out the Tribunal."}}},
		{"s 243(1)(h)", "Giving and varying a notice, and failing to revoke one, are challengeable in themselves.", nil},
		{"s 243(1)(i)", "Notices are listed among the authorities.", nil},
		{"s 243(1)(j)", "", []text{{Day(2018, 6, 27), "SI 2018/652, reg 11(e)(vi)", "What obtaining secondary data is."}}},
		{"s 243(2)(a)", "The Tribunal may quash or revoke a notice.", nil},
		{"s 243(2)(c)", "", []text{{Day(2019, 2, 5), "SI 2019/174, reg 2(j)(iii)", "It may order the destruction of what was obtained under Part 3."}}},
		{"s 243(3)", "It reports to the Prime Minister on notices too.", nil},
		{"s 243(4)", "It may ask for documents for its functions under the Act.", nil},
		{"s 243(5)(b)", "It may ask those on whom a notice imposes obligations.", nil},
		{"s 243(5)(c)", "It may ask those to whom a notice has been given.", nil},
		{"s 243(5)(f)", "", []text{{Day(2018, 6, 27), "SI 2018/652, reg 11(e)(vii)", "It may ask the employees of those to whom a notice has been given."}}},
		{"s 243(6)", "The Commissioners whom it may ask for help are the Judicial Commissioners.", nil},
	}},
	{"Technical Advisory Board", compared, regime, by341, []line{
		{"s 245", "There is a Technical Advisory Board.", nil},
		{"s 245(1)", "Its members are appointed by the Secretary of State, in the number that regulations set.", nil},
		{"s 245(2)", "It must balance the interests of operators and of those who apply for warrants.", nil},
		{"s 245(3)", "Regulations may deal with quorum and vacancies.", nil},
	}},
	{"Technology Advisory Panel", compared, Day(2017, 2, 13), by137, []line{
		{"s 246", "There is a Technology Advisory Panel. It is not the Technical Advisory Board.", nil},
		{"s 246(1)", "It advises the Investigatory Powers Commissioner, the Secretary of State and the Scottish Ministers on changing technology and on protecting privacy.", nil},
		{"s 246(2)", "It must advise the Investigatory Powers Commissioner as directed.", nil},
		{"s 247", "Who sits on the Panel.", nil},
		{"s 247(1)", "The Investigatory Powers Commissioner appoints its members.", nil},
	}},
	{"Costs", compared, Day(2016, 12, 30), by1233, []line{
		{"s 249", "Operators are paid an appropriate contribution to their costs, of retention only.", []text{
			{regime, by341, "Operators are paid an appropriate contribution to their costs, now also of complying with notices under ss 252 and 253."},
			{Day(2018, 6, 27), "SI 2018/652, reg 12(a)", "Operators are paid an appropriate contribution to their costs of complying with the Act."},
		}},
		{"s 249(1)", "The Secretary of State must see to arrangements for an appropriate contribution.", nil},
		{"s 249(6)", "It may differ from case to case but is never nil.", nil},
		{"s 249(7)", "A retention notice and a national security notice must state it. A technical capability notice need not.", nil},
	}},
	{"Codes of practice", compared, Day(2017, 2, 13), by137, []line{
		{"Sch 7", "The Secretary of State issues codes of practice.", nil},
		{"Sch 7 para 1", "Which functions codes are about.", nil},
		{"Sch 7 para 1(2)", "Not those of the Commissioners, the Tribunal, the Board or the Panel.", nil},
		{"Sch 7 para 4", "How a code is made: draft, consultation, approval of the regulations that bring it into force.", nil},
		{"Sch 7 para 5", "How a code is revised.", nil},
		{"Sch 7 para 6", "What a code does.", nil},
		{"Sch 7 para 6(1)", "A person exercising functions to which a code relates must have regard to it.", nil},
		{"Sch 7 para 6(2)", "Failure to comply does not by itself make anyone liable.", nil},
		{"Sch 7 para 6(3)", "A code is admissible in evidence.", nil},
		{"Sch 7 para 6(4)", "A court or tribunal may take failure to have regard to it into account.", nil},
		{"Sch 7 para 6(5)", "So may the Commissioners and the Tribunal.", nil},
	}},
}

// definitions: ss 261 to 263.
var definitions = []chapter{
	{"Telecommunications definitions", compared, passed, by272, []line{
		{"s 261", "What the words about telecommunications mean.", nil},
		{"s 261(10)", "Telecommunications operator: a person within one of the paragraphs.", nil},
		{"s 261(10)(a)", "One who offers or provides a telecommunications service to persons in the United Kingdom.", nil},
		{"s 261(10)(b)", "One who controls or provides a telecommunication system that is at least partly in the United Kingdom or controlled from there.", nil},
		{"s 261(10)(c)", "", []text{{widened, "2024 Act s 19(2)", "One who controls or provides a system abroad that another uses to offer or provide a telecommunications service to persons in the United Kingdom."}}},
		{"s 261(11)", "Telecommunications service: access to a telecommunication system and facilities for using it.", nil},
		{"s 261(12)", "That includes helping with the creation, management or storage of communications.", nil},
		{"s 261(13)", "Telecommunication system: a system for transmitting communications by electrical or electromagnetic energy.", nil},
	}},
	{"Postal definitions", compared, passed, by272, []line{
		{"s 262", "What the words about post mean.", nil},
		{"s 262(6)", "Postal operator: a person who provides a postal service to persons in the United Kingdom.", nil},
		{"s 262(7)", "Postal service.", nil},
	}},
	{"General definitions", relied, passed, by272, []line{
		{"s 263", "What other words mean.", nil},
		{"s 263(1)", "Among them: specified includes described; working day.", []text{
			{widened, "2024 Act s 7(4)", "Among them: specified includes described; working day; Deputy Investigatory Powers Commissioner."},
		}},
	}},
	{"Transitional provision and commencement", compared, passed, by272, []line{
		{"s 267", "How regulations are made.", nil},
		{"s 267(3)", "Which of them need the approval of both Houses beforehand: among others those under ss 90(1), 245, 253 and 257(1).", []text{
			{standing, "2024 Act s 18(6)", "Which of them need the approval of both Houses beforehand: among others those under ss 90(1), 245, 253, 257(1) and 258A(2), and those on the periods of a review."},
		}},
		{"s 270(2)", "Regulations may make transitional provision.", nil},
		{"s 272(1)", "Regulations say when the Act comes into force.", nil},
		{"s 272(2)", "What came into force when the Act was passed, 29 November 2016.", nil},
		{"s 272(3)", "Sections 227 and 228 came into force at the end of two months beginning with that day.", nil},
	}},
}
