// Package actors says who can act in the life of a technical capability
// notice under the Investigatory Powers Act 2016, as Go types: one comparable
// struct for each office and role, and one small interface for each capacity
// in which the law lets or makes somebody act.
//
// # Who is who
//
// A technical capability notice makes an operator able to help with warrants
// that may come later. Two keys turn before one is given. The Secretary of
// State decides that it is necessary and proportionate (s 253(1)(a)-(b)); a
// Judicial Commissioner reviews those conclusions and approves the decision or
// refuses to (ss 253(1)(c) and 254). That is the double lock. After a refusal
// the Secretary of State may ask the Investigatory Powers Commissioner, if it
// was another who refused (s 254(5)).
//
// The operator is consulted before the notice is given (s 255(2)). Given it,
// the operator must comply (s 255(9)), and it and its staff must not disclose that the
// notice exists (s 255(8)). It may refer the notice back (s 257): then the
// Technical Advisory Board and a Judicial Commissioner are consulted and
// report, the Secretary of State decides, and a decision to confirm or to vary
// needs the approval of the Investigatory Powers Commissioner (ss 257(10) and
// 258).
//
// A different road leads to the Investigatory Powers Tribunal, under the
// Regulation of Investigatory Powers Act 2000 (RIPA), ss 65 to 69. The operator, its
// staff, and anybody else who is aggrieved may claim there. From
// the Tribunal a party may appeal on a point of law to a court (RIPA, s 67A).
//
// Under notices of other kinds the same people act: a national security notice
// (s 252), a notification notice (s 258A), which needs no second key, and a
// retention notice (s 87). Of a retention notice the Information Commissioner
// audits how data is kept (s 244), and is bound to secrecy too (s 95(3)).
//
// The rest speak, publish, ask or advise. The Act gives a foreign official, a
// newspaper or the Prime Minister no power over a notice, and the types say so
// by what they lack.
//
// Start with [Lesson 2], which turns the two keys, and go on to [Lesson 8] for who is bound to secrecy.
// The law of these notices in ten answers: go doc ./tcn.
//
// # Two names that are easily confused
//
// The Technical Advisory Board and the Technology Advisory Panel are different
// bodies, and here different types.
//
//	                  Technical Advisory Board       Technology Advisory Panel
//	provision         s 245                          s 246
//	appointed by      the Secretary of State         the Investigatory Powers Commissioner
//	made up of        operators' and applicants'     persons whom the Commissioner
//	                  interests in balance           appoints (s 247)
//	asked about       a notice under review, and     changing technology at large
//	                  new regulations, s 253(6)      (s 246(1))
//	part in a review  consulted, and reports         none
//	type              TechnicalAdvisoryBoard         TechnologyAdvisoryPanel
//
// Only the Board is a [ReviewBody]. A field of that type does not take the Panel:
//
//	var _ actors.ReviewBody = actors.TechnologyAdvisoryPanel{} // does not compile
//
// # Why types
//
// The Act does not say "a user with the role of approver". It says who. A
// function that asks for a [Commissioner] cannot be called with a Secretary of
// State, and that error comes from the compiler and needs no test. What hangs
// on the day or on what went before (whether a Deputy has a delegation, whether the
// refuser was the Commissioner) cannot be a type, and is left to the rules.
//
//	capacity        who                                               words
//	Commissioner    the three kinds of Judicial Commissioner          ss 227(13)(a), 254, 257, 258
//	ReviewBody      the Board, a Commissioner                         s 257(5), (8)
//	ReviewParty     the operator, the Secretary of State              s 257(8), (8A)
//	Consultee       the operator, the Board, a Commissioner           ss 255(2), 257(5)
//	Bound           the operator, its staff, its legal adviser, the   ss 255(8), 258A(8), 95(2), (3)
//	                Information Commissioner of a retention notice
//	Claiming        the operator, its staff, any other claimant       RIPA, s 65(2), (4)
//	Party           those, the Secretary of State, an authority       RIPA, s 67A(8)
//	Applicant       a party, an intervener, the press, civil society  RIPA, s 68(1)
//	Publisher       the press, civil society, a claimant, the public  none: s 255(8) does not bind them
//
// The interfaces are sealed. A new actor is a new type here, and every switch
// that forgets it is found by the linters.
//
// # Text
//
// Every actor writes itself as one line and [Parse] reads it back:
//
//	secretary of state: Yvette Cooper
//	relevant operator: Apple; telecommunications; service in the UK; abroad
//
// A field of one of the struct types reads itself from JSON, and refuses the
// wrong actor there as the compiler does in Go. A name is never needed: the
// press may say that a judge approved and not say which.
//
// # What the caller sees to
//
// Go lets a pointer to a struct, or another struct around it, stand for an
// interface. [Check] refuses both, and nil. Call it on an actor that comes
// from outside the program; no method of this package fails on what it accepts.
//
// # Where this departs from the texts
//
// The Act speaks of persons, who may be several things at once. Here an actor
// acts in one role at a time: an operator that asks to be heard in another's
// claim is an [Intervener] there, and a [RelevantOperator] when a notice is
// given to it. A Deputy is a Judicial Commissioner and more (s 227(6B)); here it
// has its own type, and is a [Commissioner] as they are. The Scottish Ministers and others
// with no part in these notices have no type.
//
// # Glossary
//
//	approve        turn the second key: agree that a decision may be carried out, ss 254, 258
//	Board          the Technical Advisory Board, s 245
//	claim          a complaint (RIPA, s 65(4)) or proceedings (Human Rights Act 1998, s 7) in the Tribunal
//	Commissioner   a Judicial Commissioner, the Investigatory Powers Commissioner included, s 227(7)
//	Deputy         a Deputy Investigatory Powers Commissioner, s 227(6A), from 14 October 2024
//	operator       a relevant operator: telecommunications, postal, or proposing to become one, s 253(3)
//	Panel          the Technology Advisory Panel, s 246
//	person abroad  a person outside the United Kingdom, ss 253(8), 255(10)(b)
//	refer          send a notice, or part of it, back to the Secretary of State, s 257(1)
//	Tribunal       the Investigatory Powers Tribunal, RIPA, s 65
//
// Section numbers with no Act before them are those of the Investigatory
// Powers Act 2016: https://www.legislation.gov.uk/ukpga/2016/25. RIPA is
// https://www.legislation.gov.uk/ukpga/2000/23.
//
// [Lesson 2]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson02_twoKeys
// [Lesson 8]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson08_secrecy
package actors
