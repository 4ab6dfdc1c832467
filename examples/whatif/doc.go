// Command whatif sets three counterfactuals beside the dispute over Apple's iCloud encryption as it is reported: the
// Judicial Commissioner refuses; Apple refers the notice back in time; the Tribunal quashes it.
//
//	go run ./examples/whatif                   the three, as tables
//	go run ./examples/whatif -law 2025-07-01   the same under the law of one day
//	go run ./examples/whatif -doubt 6=decision  the same under another reading of an open question of law
//	go run ./examples/whatif -questions        on which open questions of law the story hangs, and what on each
//	go run ./examples/whatif -json             JSON Lines, one object a counterfactual, or a question
//
// Each begins as a replay of package dispute up to an entry, and branches there: a notice is a value, so the branch is the notice
// that was kept, and other acts done to it. Nobody reports those acts, and what they would need anybody to find is marked as assumed. The two are
// set side by side on the day of the last of them: the state, the operator's positions, the clocks. Then all that is
// reported afterwards is put to the law on the branch as well, and what it answers otherwise is listed.
//
// With -questions there are no counterfactuals: the dispute as it is reported is told again under each other reading of each open question of
// law ([ipa.Doubts]), and what comes out otherwise is listed: effects of entries, and on the last day of which anything is reported the
// states of the notices, their clocks and the positions of the operator. It says which law one would have to settle to be sure of the story, and
// nothing of how it should be settled. With -doubt and -law it does so from another standpoint.
//
// The table is as wide as COLUMNS says, or 100. NO_COLOR keeps colours out; there are none where the output is no terminal.
// It exits with 2 if it was asked for something that it does not know, with the cure on standard error.
//
// # The objects of -json
//
//	name, title        a word for the counterfactual; its question
//	counterfactual     true
//	after              the number of the entry after which it branches
//	on, law            the day on which the two are compared; the day whose law governs, empty: that of each act
//	readings           the readings of open questions that are not the defaults, as "suspension-ends=decision"
//	reported, branch   the two sides: {acts, stage, state, claims, only, clocks, end}
//	                   acts [{on, act, claim, by, effect, standing, grounds}], standing empty where nobody reports it, and claim
//	                   the number of the claim that it is in, zero for none;
//	                   claims [{n, by, basis, case, opened, status}]: each that is before the Tribunal, whoever brought it;
//	                   only: the operator's positions that the other side has not [{kind, towards, says, law}];
//	                   clocks: those that differ [{name, requirement, run, phase, last}]; end: the stage in the end, all else as reported
//	later              reported acts that the law would answer otherwise [{n, act, reported, branch, grounds}]
//	reading            what it comes to, in words
//
// # The objects of -questions -json
//
//	n, id, question    the open question, as package ipa has it
//	readings           its readings [{name, says, default, taken}]; taken is true of the one from which the others are looked at
//	law                the words in question
//	on                 the day on which the notices are looked at
//	law-day, under     the day whose law governs, empty: that of each act; the readings that are not the defaults
//	turns              what comes out otherwise, reading by reading [{reading, entries, notices, clocks, positions}]
//	                   entries [{n, notice, act, taken, other}]: effects, by the reading that is taken and by the other;
//	                   notices [{notice, taken, other, taken-state, other-state}]: stages and states;
//	                   clocks [{notice, id, name, run, requirement, taken, other}]: what each comes to;
//	                   positions [{notice, id, kind, towards, says, requirements, law, taken}]: taken is true of those that the
//	                   operator has by the reading that is taken alone, false of those that it has by the other alone
//
// Nothing here is asserted, of what is reported or of what is not. It is no legal advice.
package main
