// Command replay puts the reported dispute over Apple's iCloud encryption to the law, act by act, and prints what comes
// out as a table that a person can read: when, who, what, effect, state, law, who says so.
//
//	go run ./examples/replay                   the table
//	go run ./examples/replay -why 5            entry 5 in full: the words of law, the open questions, the sources
//	go run ./examples/replay -law 2018-04-01   the same facts under that day's law, with what changes marked
//	go run ./examples/replay -json             JSON Lines, one object an entry
//
// The table is as wide as COLUMNS says, or 100. NO_COLOR keeps colours out; there are none where the output is no terminal.
// It exits with 2 if it was asked for something that it does not know, with the cure on standard error.
//
// The objects of -json have the keys n, when, known, notice, act, by {role, name}, effect, grounds [{law, says, cure, who}],
// law, state {lock, force, secrecy, review, tribunal, enforcement}, stage, standing, sources and doubts. Dates are
// EDTF (ISO 8601-2) and empty where not known; law and doubts are citations and numbers as package ipa has them, sources are
// claims and rows of package seeds. An event of law, such as a commencement, has no act: by and state are null.
package main

import "os"

func main() { os.Exit(run(os.Args[1:], os.Getenv, os.Stdout, os.Stderr)) }
