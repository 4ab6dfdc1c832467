// Command replay puts the reported dispute over Apple's iCloud encryption to the law, act by act, and tells what comes out: on one screen, or as
// a table of every entry: when, who, what, effect, state, law, who says so.
//
//	go run ./examples/replay                              the story on one screen
//	go run ./examples/replay -all                         every entry, as a table
//	go run ./examples/replay -why 7                       entry 7 in full: the words of law, the questions, the sources
//	go run ./examples/replay -reading list                the readings, and where they differ
//	go run ./examples/replay -reading never               the dispute if the first notice was never withdrawn
//	go run ./examples/replay -known 2025-03-05            only what the public could know by that day
//	go run ./examples/replay -as operator -known DAY      what the person bound could know, and might lawfully say
//	go run ./examples/replay -law 2018-04-01              the same facts under that day's law, with what changes marked
//	go run ./examples/replay -doubt 6=decision            the same under another reading of an open question of law, marked likewise
//	go run ./examples/replay -doubt list                  the open questions and their readings
//	go run ./examples/replay -until DAY                   without what happened after a day
//	go run ./examples/replay -seeds-only                  without what happened after the five documents
//	go run ./examples/replay -docket FILE                 a chronology of one's own: can it be as it is told?
//	go run ./examples/replay -docket-new FILE             a template for one, which explains itself (.csv or .jsonl)
//	go run ./examples/replay -docket-out FILE             the dispute, or the chronology, as a table or as JSON Lines
//	go run ./examples/replay -html FILE                   the same as a page: one picture, then a lane for each machine
//	go run ./examples/replay -json                        JSON Lines, one object an entry
//
// The table goes to the end of what is known. What came after the five documents has a heading of its own, most of it is marked unsure,
// and what is planned stays planned. Below the table stands what hangs on the days that the sources leave open.
//
// -reading chooses between accounts of what happened, -doubt between readings of the law: the question by its name or its number, the reading by
// its name, again for another question, with -law or without. The page says first under which readings it is.
//
// What a file, a flag or a name holds steers no terminal: a control character, or a mark that turns the direction of writing, stands in the output as
// \u001b or \u202e, and in that of -json has the same value. A page of -html can be read by its owner alone (0600),
// replaces the file that was there whole or not at all, and is not written through a link.
//
// The story fits a terminal of 80 signs and 24 lines, and has more where there is more room; with any other flag but -all, the table is told too.
// What is written is as wide as COLUMNS says, else as the terminal, else 100 signs. NO_COLOR keeps colours out; there are none where the output is no
// terminal. Lines are drawn in ASCII where the first that is set of LC_ALL, LC_CTYPE and LANG names another alphabet than UTF-8.
//
// An act that is told fits the law, as told, or is void, irregular or a breach. A statement moves nothing, and has neither effect nor law; the objects of
// -json keep both.
// It exits with 2 if it was asked for something that it does not know, with the cure on standard error.
//
// # JSON
//
// The objects of -json have the keys n, when, known, notice, act, by {role, name}, effect, grounds [{law, says, cure, who}],
// law, state {lock, force, secrecy, review, tribunal, enforcement}, stage, standing, sources and doubts. Dates are
// EDTF (ISO 8601-2) and empty where not known; law and doubts are citations and numbers as package ipa has them, sources are
// claims and rows of package seeds. An event of law, such as a commencement, has no act: by and state are null. What is planned has no state.
// With -doubt each object has readings last, those that are not the defaults.
// With -docket each object has besides verdict, from, until (the days between which it could be), missing [{act, by, law, strict}] and later.
//
// # A docket of one's own
//
// The file is a table (CSV), as template/docket.csv is and explains, or JSON Lines; samples/loose.jsonl is one. A line names a notice and to whom it is given, or is an entry:
//
//	{"notice":"first","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
//	{"when":"2025-01","notice":"first","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"The minister is reported to have given it.","sources":["The Gazette, 7 February"]}
//
//	key        what it holds
//	when       when it is said to have happened: 2025-01-10, 2025-01, 2025-01/2025-03, ../2025-03, 2025-09~
//	act        what was done and by whom, as package tcn writes acts, without its day
//	notice     the notice that it concerns; without act and notice it is an event of law
//	standing   official, party, attributed, anonymous or inferred
//	says       a sentence that reports: "is reported to have", "says that"
//	sources    where it is told, at least one
//	known      since when it is public, and through whom: both or neither
//	through
//	later      who told it again: a list of {"known", "through", "standing"}
//	contested  questions on which the sources differ, in words
//	unsure     true if nothing that was read bears it out
//	planned    true if it has not happened
//	chain      a word that entries share which keep their order, whatever their days
//
// The entries stand in the order of their days. Each is judged: possible, possible only if something happened that nobody reports (what, by
// whom, by when at the latest), or impossible, and why.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Getenv, os.Stdin, os.Stdout, os.Stderr)) }
