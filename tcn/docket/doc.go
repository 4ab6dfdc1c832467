// Package docket holds reported events about notices: who says so, when it happened, when it became known.
// It replays them through the law.
//
// # Why a docket
//
// A history in package tcn is a list of acts, each on a day, and each simply done. What is known of a secret notice is
// nothing of the kind. The press says that one was given, in a month that outlets tell differently; an official
// announces that it was dropped; the law requires steps that nobody has reported. A [Docket] keeps all of that:
// each [Entry] has the act as tcn knows it, and beside it on whose word it stands, since when it is public,
// which sources tell of it, and which question about it is contested.
//
// A docket asserts nothing. [New] refuses an entry without a source, and wording that does not show whose word
// it is: "is reported to have given", "says that it has applied".
//
// # Four kinds of doubt, kept apart
//
//	about                            where it stands
//	who says so                      Standing: official, party, attributed, anonymous, inferred
//	when                             When: an interval in EDTF, such as 2024-12/2025-01
//	whether and how, in the sources  Contested: the question in words
//	what the law is                  the doubts of the ruling, numbered as in package ipa
//
// # Inferred entries
//
// The law requires consultation, a decision and an approval before a notice is given, and consultation before it is revoked.
// If a giving is reported and they are not, they are entries of their own, marked [Inferred]: not because they
// happened, but because the giving cannot be told as lawful without them. Take them out, and the replay shows what would follow.
//
// # Two clocks
//
// Happened is when it is said to have been done; Known is the day by which the public could know. A notice that is
// given in January and reported in February is secret for a while, and only the second clock shows it.
// Entries stand in the order in which they happened.
//
// # Replay
//
// [Docket.Replay] does each act on its notice, in order, and gives a [Step] for each entry: the ruling or the refusal,
// the state before, and the notice after. It stops at nothing. An act that the law refuses is shown as refused with its
// grounds, and the notice goes on as it was. With [Options] the same facts are put under the law of another day.
//
// The law needs a day and the sources often give a month. So a day is chosen, by a rule that is the
// same for every entry (see [Step.Day]): the earliest that fits the order. If no day fits, [New] names the entry.
// The chosen day is a place in the order and no finding: do not count a period from it and tell the result as fact.
//
// An event of law, such as a commencement, is an entry without an act. It has no ruling and names no notice.
//
// # What the caller sees to
//
// Sources are identifiers here, and what they mean is the caller's: in this module they are the claims and the rows
// of the record in package seeds. The order of the entries is the caller's too; only the order on each notice is checked.
//
// # Where this departs from the press
//
// The press "withdraws" and "reissues"; the Act revokes by written notice (s 256(3)(b), (7), (10)) and lets another
// notice be given (s 256(11)). An announcement is a statement, [tcn.Say], and moves nothing. A party's public
// words are a statement too, and no disclosure; a leak is [tcn.Publish] by whoever printed it.
//
// # Glossary
//
//	entry         one thing that is said to have happened
//	event of law  an entry without an act: a commencement
//	known         since when the public could know
//	notice        what the acts concern, by a name of the docket's own
//	record        what official texts, parties and the press tell, outside the documents
//	standing      on whose word an entry stands
//	step          an entry with the law's answer
package docket
