// Package docket holds reported events about notices: who says so, when it happened, when it became known.
// It replays them through the law.
//
// # Why a docket
//
// A history in package tcn is a list of acts, each on a day, and each simply done. What is known of a secret notice is
// nothing of the kind. The press says that one was given, in a month that outlets tell differently; an official
// announces that it was dropped; the law requires steps that nobody has reported. A [Docket] keeps all of that:
// each [Entry] has the act as tcn knows it, and beside it on whose word it stands, since when it is public and by whose
// publication, which sources tell of it, and which questions about it are contested.
//
// A docket asserts nothing. [New] refuses an entry without a source, and wording that does not show whose word
// it is: "is reported to have given", "says that it has applied".
//
// # Where to start
//
// With [Lesson 13] of the course, which puts a newspaper's chronology to the law, and [Lesson 18], where it is told in months and words
// of two meanings. [Lesson 3] is on what its rulings mean. The law of these notices in ten answers: go doc ./tcn.
//
// # What can be asked
//
// Five things can be asked of a docket:
//
//	what does the law make of it?                [Docket.Replay]
//	who could know what, and when?               [Docket.KnownTo]
//	who might then lawfully say what?            [Docket.Speech]
//	what hangs on the days that are left open?   [Docket.Spread]
//	can it be as it is told?                     [Docket.Judge]
//
// # Four kinds of doubt, kept apart
//
//	about                            where it stands
//	who says so                      Standing: official, party, attributed, anonymous, assumed, inferred
//	when                             When: an interval in EDTF, such as 2024-12/2025-01
//	whether and how, in the sources  Contested: the questions; and If: on which answers it stands
//	what the law is                  the doubts of the ruling, numbered as in package ipa
//
// # Inferred entries
//
// The law requires consultation, a decision and an approval before a notice is given, and consultation before it is revoked.
// If a giving is reported and they are not, they are entries of their own, marked [Inferred]: not because they
// happened, but because the giving cannot be told as lawful without them. Take them out, and the replay shows what would follow.
//
// # What is assumed
//
// A tribunal that hears a secret case on assumed facts says what the law would make of them if they were so. It finds nothing. That it assumes them is
// its own act and official; a giving or a scope that is told only as so assumed has the standing [Assumed], below what people say whom the press
// does not name.
//
// # Two clocks
//
// Happened is when it is said to have been done; Known is the day by which the public could know, or could infer it from
// what it knew. A notice that is given in January and reported in February is secret for a while, and only the second clock shows it.
// Entries stand in the order in which they happened. What was told again later, on a better word, stands in Later.
//
// # Who could know what
//
// [Docket.KnownTo] is the docket as the public, the person bound, the Home Office, the Tribunal or an applicant to intervene could have kept it
// on a day. Each knows what was public by then, what it did itself, and what the law made others tell it: the person is consulted and is
// given the notice, the Tribunal receives a claim and may require what the parties have. Knowledge only grows. Where a date is vague the last
// day counts, so that nothing appears too early.
//
// Knowing is one thing and saying another. [Docket.Speech] puts what each might say to the rules of package tcn: s 255(8) binds the
// recipient and its people and nobody else; permission lifts it; a ruling of the Tribunal that lets the bare details of a claim be public
// lifts nothing else, and confirms no notice.
//
// # Readings
//
// Where sources differ on whether something happened, all of it can be listed, each entry with the answers on which it stands. A [Reading] is
// a set of answers and picks the entries that stand together; [New] makes a docket of them, to be replayed like any other.
//
// # Vague dates
//
// A date is written in a part of EDTF, ISO 8601-2: level 0 without times of day, level 1 without seasons and long years, and of level 2 the
// brackets of [a..b], "some day from a to b". A stroke means the same here, which in EDTF is a time that lasts; [When] says how the two differ.
//
// The replay takes one day for each entry. [Docket.Spread] takes them all: earliest, latest and between, in the orders that the dates allow.
// What comes out the same every time holds whatever the days were. What does not is listed with the day on which it turns: a referral
// "in February" of a notice given on 10 January is in time to 6 February. If there are too many choices of days some are drawn; the
// answer says so, and is the same for the same docket. Entries of one Chain keep their order: the steps of one giving.
//
// # A chronology against the law
//
// [Docket.Judge] asks of each entry whether it can be as it is told, with what is told before it:
//
//	possible           the law lets it be; it may still be irregular or a breach
//	possible only if   something happened that nobody reports (what, by whom, by when), or only on some of the days it may have
//	impossible         the law refuses it, and no acts were found that would let it be; if what it needs is told as later, that is named
//
// That a notice was given implies a decision and a Commissioner's approval, no later than the day of the giving. If the approval is told as later
// than the giving, the giving cannot be as told. Findings on which an entry is silent are assumed. [Read] reads a docket from a
// file of JSON Lines or from a table, and says how one is written.
//
// # In an editor
//
// docket.schema.json, in this folder, is a JSON Schema (2020-12) of a docket's file, and history.schema.json beside package tcn that of a
// history's. Both are written from the types, so an editor that is told of them offers the keys, the acts, who can do each and the words, explains
// them, and marks what is wrong while one writes. They describe one line, or all lines in one list.
//
//   - An editor that knows JSON Lines, as those of JetBrains, is told under Settings, JSON Schema Mappings: the schema, and *.jsonl.
//   - Visual Studio Code reads one value a file. Write the lines as one list, in brackets and with commas between, into a file such as
//     mine.docket.json; "json.schemas": [{"fileMatch": ["*.docket.json"], "url": "./tcn/docket/docket.schema.json"}] in its settings
//     names the schema. jq -c '.[]' mine.docket.json >mine.jsonl then makes the file that [Read] takes.
//
// A schema sees one line and no law: that two notices have one name, a key stands twice, an interval ends before it begins, or
// an entry asserts, that nobody has a short name, or that a word of the press means nothing when that person does it, [Read] alone finds. Where a reader takes an empty text for what is left out, the schema wants it left out.
//
// # Replay
//
// [Docket.Replay] does each act on its notice, in order, and gives a [Step] for each entry: the ruling or the refusal,
// the state before, and the notice after. It stops at nothing. An act that the law refuses is shown as refused with its
// grounds, and the notice goes on as it was. With [tcn.Standpoint] the same facts are put under the law of another day.
//
// The law needs a day and the sources often give a month. So a day is chosen, by a rule that is the
// same for every entry (see [Step.Day]): the earliest that fits the order. If no day fits, [New] names the entry.
// The chosen day is a place in the order and no finding: do not count a period from it and tell the result as fact.
//
// An event of law, such as a commencement, is an entry without an act. It has no ruling and names no notice. What is only
// planned is an entry with an act that is not replayed.
//
// # Words of the press
//
// In a file the act may stand in words that the press uses, as far as they mean something in law when that person does it. What can be two acts is
// read as the one and, in Or, the other, and each is judged:
//
//	who                 word                                    read as
//	the minister        served, issued, ordered                 give
//	the minister        dropped, pulled, scrapped, backed down  say, or revoke
//	the minister        rewritten                               vary, or give-another
//	the minister        replaced                                give-another, or vary
//	the minister        slapped or hit X with a notice          give
//	the minister        consults X on a draft notice            consult, before a giving
//	the minister        u-turned, backtracked, relented         say, or revoke
//	an operator         challenged; withdrew                    claim; drop
//	an operator         appealed                                claim, or appeal
//	an operator         sent back                               refer
//	the Tribunal        heard; vacated                          list; list with "vacated"
//	the Tribunal        refused permission to appeal            say
//	the Tribunal        cancelled the hearing                   list with "vacated"
//	the Tribunal        threw out                               dismiss, determine or strike-out
//	the press           leaked, revealed                        publish
//	anybody             announced, denied, urged                say
//
// What is done to somebody is read as done by whom the law lets do it, which the wording says: "Apple served with a TCN", "appeal dismissed", "permission to appeal
// refused" (a statement: leave is a finding), "the notice was withdrawn by the Home Office". No act is read into words that report, plan, deny, ask, wish or fear one: "it emerges
// that", "is considering", "denied that", "calls for", "a draft notice", "a statement on the notice". They are statements, planned, or not read, with that reason.
//
// A word may stand in any form of the verb, and with what belongs to it, as in "served Apple with a notice", "has withdrawn the order", "barred the media" or "gave
// written reasons". Who did it may be called as the press calls it: the Home Office or the government is the Secretary of State; a judge who approves is a
// Commissioner, and any other is of the Tribunal. Another notice of which nobody tells is supposed, with the decision and the approval that it needs.
//
// What means no act is refused with the reason: nobody can be prosecuted, fined or jailed for what is done about a notice, for ss 252 to 258B make
// no offence; what an operator pulls is a service of its own. Who is no party to a claim applies for nothing: a letter to the Tribunal is a
// [acts.Say] (RIPA 2000 s 68(1)).
//
// # More than one notice, and nobody named
//
// A notice is given to one person. If "two notices" are told of, to whom nobody says, the docket names two, and each has entries of its own; the
// person's name says that it is not told, and what kind of operator it is, is supposed:
//
//	{"notice":"one of two","to":"relevant operator: somebody not named"}
//	{"notice":"the other","to":"relevant operator: somebody else, not named"}
//
// A number that is not told cannot be carried: write an entry for each of which something is said.
//
// # Limits
//
// So that nothing that is handed in, or read, can hang a program or fill its memory, a docket goes no further than this, far beyond what
// is told of any dispute. [New] and [Read] refuse what does, and say where and what to do:
//
//	a day               from 1900 to 2200, as ipa.Tellable has them
//	notices             100
//	entries             2,000
//	sources of an entry 1,000: its claims and its rows of the record
//	words of the press  500 bytes, with what belongs to them: "issued a notice to Acme"
//	a line of a file    1,048,576 bytes, to read and to write
//	a table             16,777,216 bytes, to read and to write
//
// Acts have limits of their own, in package acts, and notices in package tcn: the 501st claim about one notice is no act there.
// Within them a replay takes a time that grows with the number of entries. [Docket.Spread] says how many timings it tries at most.
//
// [Docket.Judge] counts what it spends in looking for what nobody tells: other days, other orders, missing acts, the entry beside which another cannot be. It is
// as much as to judge 2,000 entries anew, or to put 600,000 acts to a notice. A docket on several readings has as much for each,
// and four times as much for all. What is not looked for after that is marked: Cut.
//
// # What the caller sees to
//
// Sources are identifiers here, and what they mean is the caller's: in this module they are the claims and the rows
// of the record in package seeds. The order of the entries is the caller's too; only the order on each notice is checked.
//
// # Where this departs from the press
//
// The press "withdraws" and "reissues"; the Act revokes by written notice (s 256(3)(b), (7), (10)) and lets another
// notice be given (s 256(11)). An announcement is a statement, [acts.Say], and moves nothing. A party's public
// words are a statement too, and no disclosure; a leak is [acts.Publish] by whoever printed it.
//
// # Glossary
//
//	chain         entries that keep their order, whatever their days
//	entry         one thing that is said to have happened
//	event of law  an entry without an act: a commencement
//	known         since when the public could know
//	notice        what the acts concern, by a name of the docket's own
//	reading       a set of answers to contested questions
//	record        what official texts, parties and the press tell, outside the documents
//	standing      on whose word an entry stands
//	step          an entry with the law's answer
//	telling       when, by whose publication and on whose word something was told
//	timing        one choice of days for all entries, with their order
//	view          the part of a docket that somebody could know on a day
//
// [Lesson 3]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson03_voidIrregularBreach
// [Lesson 13]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson13_timeline
// [Lesson 18]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson18_chronologyJudged
package docket

//go:generate go run ./internal/schema
