// Package api is the register by HTTP and JSON. What it answers is described in openapi.json beside it, which it serves; its tests hold every request and
// every answer to that description.
//
// # A notice and its version
//
// A notice is named by its journal, a name that is drawn when it is begun. Each answer that has one has its version as its ETag: the place of the last record
// and the beginning of its hash. An act is entered with If-Match and the version that was seen; where the notice has moved since, the answer is 412 with the
// records that were not seen. What is asked for twice under one Idempotency-Key is done once.
//
// # What is refused
//
// An act that the law refuses is a 409 with the ruling: its effect, the grounds, what would cure each, and who can. What is no act in law is a 422 with the
// field. All errors are problem details (RFC 9457); their types are /problems/ID, which say in words what they are.
package api
