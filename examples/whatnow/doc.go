// Command whatnow reads the history of a notice and says where somebody stands under it on a day: first what is overdue, then what they
// must, must not and may do, by when, what others can do to them, and what they have a right to. Every line carries its words of law. At the top stand
// what is overdue and what is due next, with the days left: of the deadlines of whoever asks the nearest, or, where they have none, of those of others.
//
//	go run ./examples/whatnow -on 2025-09-01 examples/whatnow/sample.jsonl
//	go run ./examples/whatnow -today examples/whatnow/sample.jsonl
//	go run ./examples/whatnow -on 2025-09-01 -as secretary examples/whatnow/sample.jsonl
//	go run ./examples/whatnow -on 2025-09-01 -ics deadlines.ics examples/whatnow/sample.jsonl
//	go run ./examples/whatnow -on 2025-09-01 -ics deadlines.ics -warn 30,7 examples/whatnow/sample.jsonl
//	go run ./examples/whatnow -on 2025-09-01 examples/whatnow
//	go run ./examples/whatnow -on 2025-09-01 -json examples/whatnow/sample.jsonl
//	go run ./examples/whatnow -on 2025-09-01 -doubt suspension-ends=decision examples/whatnow/sample.jsonl
//
// A history is a file of JSON Lines as [tcn.EncodeHistory] writes it: the notice and its person, then an act a line.
// A hyphen in its place is the standard input. A directory is all its files that end in .jsonl, in one table: notices with something overdue first, then by
// the next day; a history in it that cannot be read is told of on standard error, with exit code 2, and hides none of the others. The sample is invented: a notice of summer 2025 under review.
//
// With -today the day is the one in London. Each event of a calendar file warns 14 and 2 days before it, or as -warn says; -warn 0 is no warning.
//
// A complaint of a variation, and what else is about an act of which the history has none, is left out, though a complaint needs no more than a belief
// that there was one (RIPA 2000 s 65(4)). A last day on which the Tribunal's office is taken to be closed is shown with the next open day and the doubt.
//
// Without -as it is the relevant operator who asks. A role may be shortened to its first or last words, as "operator" or "secretary".
// With -doubt the whole history is told under another reading of an open question of law; it may be given again for another question, and
// -doubt list names the questions and their readings. A day whose law the history fixes stays fixed. Acts that the reading makes void are
// told among what was not lawful, and left out of the rest. Where the law refuses a line of the history and another reading would not, the command says
// which, and reads the history under it if it is asked to.
//
// What a file, a flag or a name holds steers no terminal: a control character, or a mark that turns the direction of writing, stands in the output as
// \u001b or \u202e, and in that of -json has the same value. A calendar file can be read by its owner alone (0600),
// replaces the file that was there whole or not at all, and is not written through a link.
//
// The page is as wide as COLUMNS says, or 100. NO_COLOR keeps colours out; there are none where the output is no terminal.
// It exits with 2 where it was asked for what it does not know or cannot read, with the cure on standard error, and with 1
// where it could not write.
//
// # The object of -json
//
// It has these keys. Days are ISO 8601 and empty where there is none, law is a list of citations as package ipa has them, a question is the number of
// the open question of law on which something turns, zero for none; where it turns on several, questions has the numbers of all.
//
//	notice, to         the notice's name; its person
//	on, as, law        the day; the role that asks; the day whose law it is
//	readings           the readings of open questions that are not the defaults, as "suspension-ends=decision"
//	checked            the last day whose law the tables vouch for: of a later day they give the law as it stood then
//	kind               of the notice; left out of a technical capability notice's
//	stage, state       in a word; the six answers {lock, force, secrecy, review, tribunal, enforcement}
//	given, last-day, ended
//	overdue            duties of the role or to it whose day has passed undone [{says, who, since, law, requirements, question}];
//	                   who owes it, since the first day of the breach
//	next               what is due next {name, belongs, day, left, begins, other, whose, question}, or null; begins is true where
//	                   the day is the first of a period that is to come; left is less than zero where the last day is over,
//	                   but for the other reading, whose last day is other
//	flaws              what was not simply lawful so far [{on, act, effect, grounds}]; void: by a reading that was chosen
//	requirements       [{name, obligation, given, due, referred, suspended, gone, complied}]
//	must, must-not     duties [{says, who, law, requirements, question}]; who is the other side
//	cannot             disabilities
//	may                liberties and powers
//	deadlines          [{name, belongs, stayed, phase, first, last, other, left, counted, starts, ends, whose, longer, law, question}];
//	                   stayed is since when the duty is suspended, other the last day under the other reading,
//	                   left how many days are left after this one, null unless it runs
//	others-can         powers of others over the role
//	others-may         liberties of others towards it
//	others-cannot      disabilities of others
//	rights             duties of others to it
//	open               acts that the role could do lawfully, with findings assumed [{act, says, effect, run, law, grounds, questions}]
//	closed             acts that it could not do, or not lawfully, with grounds [{law, says, effect, cure, who}]
//	questions          the open questions that bear on any of this [{n, id, question, reading, taken, others, why}]; reading is the
//	                   name of the one that is taken, others are the names of the rest
//	other-law          law that is not worked out here and may bind the role [{law, provision, why}]
//
// Of a directory it is one object a line for each notice: file, notice, to, on, as, law, stage, overdue, next.
//
// It is no legal advice.
package main
