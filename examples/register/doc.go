// Register keeps many notices for many people: their journals, who may see and enter what, the deadlines of all of them, and the rulings.
//
//	go run .                                  at http://127.0.0.1:8443/, in the directory register
//	go run . -dir /var/lib/register           in another
//	go run . -db postgres://…                 in PostgreSQL, for several registers at once
//	go run . -listen :8443 -tls-cert cert.pem -tls-key key.pem
//
// It is started in the folder of its module, examples/register. The first start draws a token for the keeper, and prints it once, with an address that signs a
// browser in. The keeper begins notices, enters acts, and hands out tokens to others: each sees what its role lets it see (package desk).
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
// # What it keeps to
//
// On loopback it speaks HTTP, and elsewhere TLS alone. It stops on SIGTERM and on Ctrl-C: it takes no new requests, ends the streams of events, answers what
// was asked, and closes the store. A process that is killed loses nothing that was acknowledged.
//
// The exit code is 0 if it was stopped, 1 if it failed, and 2 if something was asked that it does not know.
//
// It is no legal advice.
package main
