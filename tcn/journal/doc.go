// Package journal keeps the record of a notice as an operator's or a ministry's file needs it: a file to which records are only ever added, and which shows
// what was done to it since.
//
//	j, err := journal.Create("first.journal.jsonl", journal.Header{Notice: "First", To: acme, Recorded: now, By: "registry"}, journal.Options{})
//	record, err := j.Append(journal.Entry{Act: acts.Give{By: minister, On: july}, By: "registry", At: now})
//	head := j.Head()                       // keep it elsewhere
//	err = journal.Verify(file, head)       // nil, or the first record that is not as it was written
//
// # Where to start
//
// With [Lesson 3] of the course, on what a ruling can be, and the example of [Journal]. A history file ([tcn.EncodeHistory]) holds acts, to be judged by whatever tables read it: a line that is taken out of it leaves
// no trace. A journal holds what was ruled, when it was recorded, by whom and by which tables. It goes on saying so when the tables have changed, and [Today] lists
// the rulings that would come out otherwise now.
//
// # Format
//
// The file is JSON Lines in UTF-8, each line ended by one line feed. The first line is the [Header], and each other a [Record]; journal.schema.json beside this
// package is their JSON Schema. Each line is an object with exactly these keys, in this order:
//
//	{"n":0,"format":1,"journal":…,"notice":…,"to":…,"recorded":…,"by":…,"hash":…}
//	{"n":1,"journal":…,"act":{…},"recorded":…,"by":…,"kind":…,"rule":…,"effect":…,"grounds":[…],"tables":{"law":…,"checked":…},"prev":…,"hash":…}
//
// The hash is the last member. It is the SHA-256, in 64 lower-case hexadecimal digits, of the bytes of the line without that member: what stands before ,"hash":
// and then a closing brace. Nothing is put into another form first, so that any program that has SHA-256 can work it out from the file alone. In "prev" each record has the hash
// of the line before, so that the last hash stands for the whole file. "n" counts from zero without a gap, and "journal" is the name in the first line.
//
// The first line of the journal of another kind of notice than a technical capability notice has "kind" besides, after "to": "kind":"national security notice".
//
// Times are RFC 3339 in UTC. A record of the kind "done" is part of the notice's history; an "attempt" is an act that the law refused, effect "void". The reading of each open
// question of law is the default.
//
// "tables" says by what law it was ruled: "law" is the SHA-256 of the law as a page, the file tcn/lawbook/LAW.md of that version of the library, and "checked" the last day whose
// law the tables vouch for. It is a version of the tables, and not of the code that asks them.
//
// A later version of the format has another number in "format", and is refused with a clear error.
//
// A journal that is kept elsewhere than in a file, as in a database, is written from a [Tail]: it gives each line, and reads lines on, and touches no file.
//
// # What is sure
//
//   - A record that [Journal.Append] returned stands in the file whole, and on the disk, unless the journal is [Options.Unsynced]. A process may be killed at any moment.
//     After that the file holds every record that was acknowledged, and at most one that was not.
//   - Where a write was cut short, [Open] cuts the torn end off, and says so. It is a last line without a line feed, or one with a zero byte, as a page has that did not reach
//     the disk. Whatever else is wrong, Open refuses to write to.
//   - One writer at a time. The lock is the system's own, on the file itself: it ends with the process that holds it, however that ends, so that none is
//     ever left behind, and nobody has to judge whether one is stale. Who comes second gets a [*Locked]. On a system without such a lock a journal is
//     read and not written. Keep the file on a disk of the machine: not every network's disk keeps locks.
//   - Who reads asks for no lock, and sees whole records, and perhaps a torn end while one is being written.
//   - With a head that was kept elsewhere, [Verify] finds every change of what was written up to it. Without one, whoever can write to the file can make a whole chain anew. So
//     hand the head to somebody else, printed, signed ([Head.Sign]) or published by its hash alone, as often as it is to be known later.
//
// # Receipts
//
// A [Receipt] is one ruling as one object, which anybody can check again with the history and this library ([Receipt.Check], or the command examples/journal). It
// names the history before the act by the SHA-256 of the lines that [tcn.EncodeHistory] writes, without those at the end that only let time pass. A lapse is no act, and has none. Of another
// kind of notice than a technical capability notice it names the "kind". receipt.schema.json is its JSON Schema.
//
// # Limits
//
// A journal has at most 100,000 records, a line at most 1,048,576 bytes, who records and the name of the notice at most 1,000 bytes each. [Read] holds one record
// at a time; [Verify] holds of each its hashes.
//
// # Where this departs from what one might expect
//
//   - There is no clock in it. The time of a record is what the caller says, and later records may have earlier times, as clocks are set back.
//   - Nothing is taken out, and nothing mended. What was recorded wrongly is put right by a later act, as the law has it, or told beside the journal.
//   - A notice can be put under another day's law or another reading; a journal cannot: it records what happened under the law of each day. [Journal.Notice] can be.
//   - An act that is refused under today's tables, and was done, is passed over when the notice is made again: later acts may fall with it. The records stay, and say what was ruled.
//
// # Secrecy
//
// A journal tells that there is a notice. Whoever is bound to secrecy (s 255(8); of other kinds of notice ss 258A(8), 95(2)) must
// not let it reach others; the file is its owner's alone (0600). A head, with its three texts, tells of a journal and not of what
// is in it.
//
// It is no legal advice.
//
// [Lesson 3]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson03_voidIrregularBreach
package journal
