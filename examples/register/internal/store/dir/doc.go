// Package dir keeps a register in a directory, for one register at a time.
//
//	journals/NAME.jsonl   the journals, each as package journal writes it
//	once.jsonl            what was about to be recorded under a key: see once.go
//	holders.jsonl         who holds which token, by its hash; the last line about a token counts
//	readings.jsonl        who read what
//
// Each file is its owner's alone (0600), and lines are only ever added to it. The process that has once.jsonl open holds the directory: the lock is the system's own,
// and ends with it.
//
// At the start the last line of each journal is read, and no more. A journal is read whole, and held to its hashes, before it is written to; one that is not as it was
// written is not written to ([Store.Hurt]).
package dir
