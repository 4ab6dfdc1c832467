// Command law looks up the law of technical capability notices and of their sister notices: what the words say, in ours, on which days they stood and where to read them,
// what rests on them, and which questions they leave open. It is package lawbook for a terminal.
//
//	go run ./examples/law 's 255(8)'              a place in the law, as people write it
//	go run ./examples/law section 67 of RIPA      the same
//	go run ./examples/law ss 254-258              a range, or a list: 's 253; s 257(3A)'
//	go run ./examples/law doubt 8                 an open question, by its number, its ID or a reading of it: own-lawyers
//	go run ./examples/law clock refer             a clock
//	go run ./examples/law status withdrawn        a status
//	go run ./examples/law operator/comply         a position
//	go run ./examples/law give/approved           a rule or a need
//	go run ./examples/law refer                   an act: whatever goes by that name
//	go run ./examples/law journalist              people and plain words: engineer, minister, judge, Apple, prison, 28 days
//	go run ./examples/law retention notice        a kind of notice; kinds names them all
//	go run ./examples/law hearing                 a word: whatever says it
//	go run ./examples/law word refer              a word that is a name too
//	go run ./examples/law doubts                  the names of a kind: doubts, clocks, statuses, positions, rules, needs, acts
//	go run ./examples/law -on 2025-07-01 s 257    the law of one day
//	go run ./examples/law -json doubt 8           one object
//	go run ./examples/law -all 's 255(8)'         all that rests on it; without more, the whole law
//
// Without arguments it says so on one screen. What is looked for may be several words; flags may stand before and behind them. A shell
// wants quotation marks around brackets: law 's 255(8)'; without brackets none are needed: law 255 8. A place may be pinned to a day, by @ or by an address that has one, and is then told as it stood on it.
//
// What is not found is refused, with what comes near in letters, or why it is not there: the words did not stand on the day, or the place is not among
// those on which anything here rests. It is never answered with another place. A paragraph is told with its subsection; where it is not told by
// itself, the answer says so.
//
// A long answer is given in short, on two screens of 80 columns or hardly more: what was named, the words with their days and links, what rests on
// them in a sentence for each kind, and what is open. -all gives all of it, and so does -json.
//
// Of people the law knows roles, and so whoever is named is looked up by a role: a newspaper as the press, a firm as the relevant operator. That says
// of nobody that a notice was given. Plain words for what the law calls otherwise, as prison, lead to the places that are about it.
//
// A rule, a clock, a status or a position is told whole under the first words that it rests on, and by its name ("Also") under the others.
// An open question that stands with something is about words on which that rests. Whether it turns anything is asked of a notice:
// package tcn answers it, and command whatnow.
//
// The page is as wide as COLUMNS says. NO_COLOR keeps colours out; there are none where the output is no terminal. It exits with 2 if
// it was asked for something that it does not know, with the cure on standard error, and with 1 where it could not write.
//
// # The object of -json
//
// Days are ISO 8601, and empty where there is none. No list is null. Law is a list of citations as package ipa has them; by and whose are roles.
//
//	asked, kind, read  what was looked for; "place", "doubt", "name", "role", "topic", "word" or "all"; what it is read as
//	note               where a place is told with a larger one only, or did not stand; what a plain word is looked up as; else empty
//	on, checked        the day whose law it is, empty: every version; the last day whose law the tables vouch for
//	words              the words, in order [{place, full, heading, url, certainty, wordings}]; url leads to the text, as of the day if there is one
//	                   wordings [{from, until, by, says, url}]: until is the first day on which it stood no longer, empty while it stands;
//	                   by is what brought it in
//	rules              what can be done [{id, act, form, by, law, reading, while, takes, carries, sweeps, needs, says}], as package tcn has them
//	needs              what must be so besides [{ids, unmet, law, else, inferred, cure, by}]; ids: one for each rule that has it;
//	                   else: what follows if it is not so
//	clocks             [{id, name, law, length, starts, ends, whose, longer}]; length is empty where the law sets none
//	statuses           [{status, region, initial, end, law, says, way, whose}]
//	positions          [{id, holder, kind, counterparty, content, law}]
//	also               what rests on the words too, and is not given here [{kind, id}]
//	doubts             open questions [{n, id, question, readings, why, law, outside, rules}]
//	                   readings [{name, says, taken}]; law: the words that it is about; outside: why nothing turns on it; rules:
//	                   those that are there under another reading alone
//
// A list of names, as of law doubts, is {asked, names}, names [{kind, id, says}].
//
// It is no legal advice.
package main
