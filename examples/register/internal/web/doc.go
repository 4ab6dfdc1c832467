// Package web is the shell about the register's answers: who asks, how often and how much at a time, what is logged and counted, and how an error is told. What
// is answered is given to it as a table of [Route]s.
//
// # What is logged
//
// A line for each request, with its route as the table has it: never the address, which may name a journal or hold a calendar's secret. Values stand
// under a few keys that are known to hold no secret ([Redacted]); whatever else a line of code hands to the log is left out. No token, no name of a notice
// and nothing of a body is ever logged.
package web
