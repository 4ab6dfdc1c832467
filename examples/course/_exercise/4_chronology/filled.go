// Exercise 4: what the newspaper left out.
//
// The Gazette tells that Acme was given a notice and sent it back. The law lets that be only if something else happened that nobody reports
// (lesson 13). Put it into the gap, an entry a line, with the standing "inferred" and no word of its being known, so that every entry is possible as it is told.
package exercise

// Chronology is a docket as a file has it. The test says what is still missing.
const Chronology = `{"notice":"the notice","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
` + Gap + `{"when":"2025-03-03","known":"2025-03-05","through":"The Gazette","notice":"the notice","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"The minister is reported to have given Acme the notice.","sources":["The Gazette, 5 March 2025"]}
{"when":"2025-03-20","known":"2025-03-20","through":"The Gazette","notice":"the notice","act":{"act":"refer","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"},"standing":"anonymous","says":"Acme is reported to have sent it back.","sources":["The Gazette, 20 March 2025"]}
`

// Gap is what is to be inferred.
const Gap = `{"when":"2025-03-01","notice":"the notice","act":{"act":"consult","by":"secretary of state","before":"give"},"standing":"inferred","says":"Inferred from the giving: Acme was consulted.","sources":["The Gazette, 5 March 2025"]}
{"when":"2025-03-02","notice":"the notice","act":{"act":"decide","by":"secretary of state","to":"give"},"standing":"inferred","says":"Inferred from the giving: the minister decided.","sources":["The Gazette, 5 March 2025"]}
{"when":"2025-03-02","notice":"the notice","act":{"act":"approve","by":"judicial commissioner"},"standing":"inferred","says":"Inferred from the giving: a Commissioner approved.","sources":["The Gazette, 5 March 2025"]}
`
