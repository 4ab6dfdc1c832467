// Package assist answers an assistant's questions about the law of notices, over the Model Context Protocol: New is a server with a tool for each
// question, the law as resources, and a prompt.
//
// # Where to start
//
// With the command examples/register/assistant, which serves it, and says how it is added to an assistant's configuration.
//
// # The tools
//
//	look_up_law       what does the law say, and since when?
//	rule_on_act       what would this act be in law?
//	what_can_be_done  what can somebody do on a day?
//	positions         who must, may and can do what on a day?
//	deadlines         by when?
//	judge_chronology  can what is reported be as it is told?
//	compare           what differs under another day's law, or another reading?
//
// All of them are asked with all that they need, and keep nothing: a history is handed in as the list of its lines, and says itself of which kind its notice is.
// What stands in an answer is what the library says; no tool adds any law.
//
// # Receipts
//
// Each answer has a receipt. That of a ruling is a journal.Receipt, which journal.Receipt.Check holds to the history; that of any other answer names the
// tool, the arguments by their SHA-256, the day of the law, the readings and the tables: whoever hands the same in again gets the same bytes.
//
// Keep the receipt of a ruling as the text of the answer has it. A program that reads JSON and writes it anew may put the keys in another order, and
// journal.Receipt.Check, which holds the act to its bytes, then names "act".
//
// # Findings
//
// That something is necessary, proportionate or unreasonable is found by somebody, and not here. A ruling that turns on a finding that is not told names it and
// who has to make it. It is assumed only where the caller says so, and then stands as assumed, in the act and in its receipt; so do findings that a history has
// as assumed. An act that is offered has its findings assumed, and says which.
//
// # A chronology asserts nothing
//
// Its entries keep on whose word they stand; the answer says "as told"; what is supposed stands as supposed, and what was not read is not judged.
//
// # Errors
//
// What cannot be read is an error of the tool, as the protocol has it, so that an assistant can mend it: each line says where, what is wrong and what to write.
//
// # Limits
//
//	arguments           1,048,576 bytes
//	a history           500 lines
//	a chronology        262,144 bytes and 500 entries; one that is made to be slow takes a second or two, and says what was not looked into
//	what is looked up   500 bytes
//	a list of an answer 60 lines; "left-off" says how many more there are
//
// # Where it departs from what one might expect
//
//   - The schemas of acts and histories that a tool carries are short, for an assistant reads all of them before it asks anything. The whole is
//     tcn/history.schema.json; what a tool takes fits both.
//   - A null stands for what is left out: many programs send it so. A key that is unknown, or stands twice, is an error.
//
// It is no legal advice.
package assist
