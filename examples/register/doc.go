// Register keeps many notices for many people: their journals, who may see and enter what, the deadlines of all of them, and the rulings.
//
//	go run .                                  at http://127.0.0.1:8443/, in the directory register
//	go run . -dir /var/lib/register           in another
//	go run . -db postgres://…                 in PostgreSQL, for several registers at once
//	go run . -listen :8443 -tls-cert cert.pem -tls-key key.pem
//	go run . -new-keeper                      draws a new token for the keeper, and ends
//
// It is started in the folder of its module, examples/register. The first start draws a token for the keeper, and prints it once, with an address that signs a
// browser in. The keeper begins notices, enters acts, and hands out tokens to others: each sees what its role lets it see (package desk). A database is an empty
// one, as createdb makes it: the register makes its tables there. Two registers on one database know the same tokens, and an address that signs in is good at the
// register that printed it. Where the keeper's token is lost, or in other hands, whoever has the machine draws another with -new-keeper and the same -dir or -db:
// the old one ends, with its browsers and its calendar, and that it was done is among the readings. A directory is one process's: end the register first. On a
// database it may go on.
//
// # By HTTP
//
// What can be asked is described in /openapi.json, which is OpenAPI 3.1 (package api). A notice from beginning to end, with the keeper's token in TOKEN:
//
//	curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' http://127.0.0.1:8443/notices \
//	  -d '{"kind":"technical capability notice","name":"First","to":"relevant operator: Acme; telecommunications; service in the UK"}'
//	curl -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -H 'If-Match: "0-…"' http://127.0.0.1:8443/notices/…/acts \
//	  -d '{"act":{"act":"consult","by":"secretary of state","on":"2025-06-23","before":"give"}}'
//	curl -H "Authorization: Bearer $TOKEN" 'http://127.0.0.1:8443/deadlines?within=30d'
//
// What stands for the points is told: the first answer has the notice's name as "journal", and each answer about a notice has its version as ETag, which If-Match
// says back, so that nobody acts on what is no longer so.
//
// # What was tried against it
//
// OWASP's API Security Top 10 of 2023, attack by attack, each with a test of its name (TestOWASP_API1_… and so on):
//
//	 1  another's notice is asked for by its name     one table, asked at every look-up; hidden and missing are answered alike, by the same calls of the store
//	 2  tokens are guessed, or kept                   256 drawn bits, kept hashed; who tries many waits; taken back at once, calendars, browsers and streams with them;
//	                                                 each is signed in in 16 browsers at most, and has 8 streams
//	 3  members are sent that are not the sender's    bodies and addresses with other keys are refused; who records, and when, is the register's to say
//	 4  too much is asked, too often, too slowly      sizes, times, pages and rates have limits, for each holder and each address; by HTTP/2 a connection
//	                                                 asks 64 things at a time; nothing that is packed is unpacked
//	 5  another role's work is done                   the same table says whose acts each may enter; keepers alone hand out tokens
//	 6  acts are entered blindly by a program         each needs the version that was seen, and is done once for each key
//	 7  the register is made to fetch something       it fetches nothing; its pages load nothing from elsewhere
//	 8  a header, a method or an error helps           every answer has the safe headers; errors tell nothing of the inside; no other site's request counts,
//	                                                 and on loopback none that is made under another name than this machine's own
//	 9  something is there that nobody describes      routes and description are held against each other
//	10  what comes from elsewhere is trusted          journals are held to their hashes; one that was changed is told of, and not answered
//
// # The clock
//
// The day is that of the machine's clock, in the United Kingdom. Set ahead, deadlines pass, and acts of the days to come can be entered; set back, or set right
// again, the register says what one says that is started then, and needs no new start. Of a day before 1900 or after 2200 the law cannot tell: until the clock is set
// right, what needs the day fails. What was recorded stays as it was recorded, with the time by the clock of then: a notice whose last act is of a day that has not come
// is shown as that act left it, and takes no act of an earlier day. Who signed in while the clock stood ahead signs in again; tokens that had ended by it may be gone.
//
// # Figures
//
// On a server with two cores, on which clients and PostgreSQL run too: 100,000 notices are taken in, every tenth of them given, and then 50 clients ask without a
// pause, for ten minutes where it is a directory and four where it is PostgreSQL. A quarter of what they ask is to enter an act on the version that they saw a moment
// before, which is what takes longest; the percentiles are of the time until the answer is whole.
//
//	                                    a directory        PostgreSQL, two registers
//	taken in, requests a second         1,466              1,121
//	asked, requests a second            540                438
//	see a notice, p50 and p99           48 ms, 315 ms      52 ms, 307 ms
//	see a notice and enter an act       137 ms, 515 ms     190 ms, 574 ms
//	what can be done                    49 ms, 321 ms      51 ms, 312 ms
//	deadlines of all, 30 days           94 ms, 343 ms      138 ms, 377 ms
//	acts not entered, for another came  48 of 80,955       15 of 26,295
//	memory of a register; the disk      1.1 GB; 0.3 GB     0.7 GB; 0.8 GB
//	killed, it answers again after      10 s               19 s
//
// Each of these befell it 100 times while 16 clients wrote; everything that was acknowledged was there in the end, once and whole:
//
//	                                    a directory        PostgreSQL, two registers
//	a register is killed                16,731 records     18,047 records
//	PostgreSQL is killed                                   4,399
//	one of two is cut off from it                          6,423
//	the clock is set back three days    14,287             3,204
//	the disk is full                    28,400             16,549
//
// Package main of .ci/register takes all of them again.
//
// # What it keeps to
//
// On loopback it speaks HTTP, and elsewhere TLS alone. It stops on SIGTERM and on Ctrl-C: it takes no new requests, ends the streams of events, answers what
// was asked, and closes the store. A process that is killed loses nothing that was acknowledged.
//
// The exit code is 0 if it was stopped, 1 if it failed, and 2 if something was asked that it does not know.
//
// It is no legal advice.
package main
