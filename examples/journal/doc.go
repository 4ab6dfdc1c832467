// Journal looks at the journal of a notice, as package tcn/journal writes it: whether it is as it was written, and which of its rulings would come out otherwise
// today. It issues the receipt of a ruling besides, and checks one again.
//
//	go run ./examples/journal -head examples/journal/sample.head.json examples/journal/sample.jsonl
//	go run ./examples/journal -today examples/journal/sample.jsonl
//	go run ./examples/journal -history examples/journal/sample.jsonl
//	go run ./examples/journal -issue 4 examples/whatnow/sample.jsonl
//	go run ./examples/journal -receipt examples/journal/sample.receipt.json examples/whatnow/sample.jsonl
//
// The samples are invented. They were recorded once, and stay as they are when the tables change: so does every journal.
//
// The exit code is 0 if all is as it was, 1 if the output could not be written, 2 if something was asked that it does not know or a file cannot be read, and 3 if a
// journal is not as it was written, or a receipt comes out otherwise.
package main
