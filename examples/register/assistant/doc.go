// Command assistant lets an assistant (a program in which a language model answers, and may call tools) ask the library about the law of notices, over the
// Model Context Protocol, so that it rules by tables and cites, instead of remembering.
//
// # What it is not
//
// It is no legal advice. It keeps nothing and reads no file: a history or a chronology is handed in with each question, and taken as it is told.
//
// Do not send real secret notices. Whoever is given a notice, and its people, must not disclose that it exists or what is in it (s 255(8)). An assistant
// sends what it is told to those who run it: that may be a disclosure. Use invented notices, or what is public.
//
// # How to add it
//
// Build it once, in the folder examples/register, and put the program where you keep yours:
//
//	go build -o doublelock-assistant ./assistant
//
// Most assistants read a configuration in JSON that names the programs which they may start, as this one in its "mcpServers":
//
//	{"mcpServers": {"doublelock": {"command": "/the/whole/path/to/doublelock-assistant"}}}
//
// An assistant that calls over HTTP is told the address instead, once the server runs:
//
//	go run ./assistant -http 127.0.0.1:8090
//
//	{"mcpServers": {"doublelock": {"type": "http", "url": "http://127.0.0.1:8090"}}}
//
// It serves this machine alone, unless -anywhere is given: then put something before it that asks who calls, and that speaks TLS.
//
// Started by hand it waits for such a program, and says so.
//
// # An example session
//
// You tell the assistant: "The minister consulted Acme on 1 July 2025, and decided on 2 July to give it a notice to decrypt. Was that lawful?" It calls
// rule_on_act with
//
//	{"history": [
//	   {"notice": "First", "to": "relevant operator: Acme; telecommunications; service in the UK; serves 20000"},
//	   {"act": "consult", "by": "secretary of state", "on": "2025-07-01", "before": "give"}],
//	 "act": {"act": "decide", "by": "secretary of state", "on": "2025-07-02", "to": "give", "considered": "privacy tests",
//	   "adds": [{"name": "decrypt", "obligation": "SI 2018/353, Sch 1 para 8", "serves": "targeted interception", "days": 90}]}}
//
// and is answered, among the rest,
//
//	{"effect": "void", "says": "there is no power: nothing changes", "assumed": [], "findings": [
//	   {"key": "necessary", "who": "secretary of state", "law": ["s 253(1)(a)"], "other": "void",
//	    "says": "not told; without it: the Secretary of State has not found it necessary for securing the capability"},
//	   {"key": "proportionate", "who": "secretary of state", "law": ["s 253(1)(b)"], "other": "void",
//	    "says": "not told; without it: the Secretary of State has not found the conduct required proportionate"}]}
//
// So it asks you whether the minister found it necessary and proportionate. You say so; it calls again with
//
//	{"necessary": "found", "proportionate": "found"}
//
// in the act, is answered
//
//	{"effect": "lawful", "findings": [], "grounds": []}
//
// and tells you that, with the law, and with the receipt, which examples/journal -receipt checks again. Had you said "suppose so", it would have called with
//
//	{"assume": true}
//
// and the answer would say that both are assumed, in the act, in the receipt and in a list of its own.
//
// # Exit codes
//
// 0 fine; 1 it could not serve; 2 it could not read what was asked.
package main
