// Package doing puts what is done into words: where a rule names a verb and a form, as "order-interim" and "on a complaint", people read "order an
// interim suspension on a complaint". Rulings and files keep the verb.
package doing

import "strings"

// verbs are the verbs of the acts that need more words than their own before a form.
var verbs = map[string]string{
	"abandon":           "give up",
	"appeal":            "appeal against",
	"ask":               "ask the Commissioner",
	"compensate":        "award compensation",
	"decide-appeal":     "decide the appeal",
	"decide-issue":      "decide a preliminary issue",
	"disclose":          "disclose the notice",
	"give-another":      "give another notice",
	"lift-stay":         "lift the stay",
	"order-destruction": "order that records be destroyed,",
	"order-interim":     "order an interim suspension",
	"publish":           "publish",
	"quash":             "quash the notice",
	"refuse-intervener": "refuse to hear an intervener",
	"revoke":            "revoke the notice",
	"rule-on-secrecy":   "rule on secrecy",
	"strike-out":        "strike out the claim",
	"vary":              "vary the notice",
}

// bare are verbs that say too little without a form.
var bare = map[string]string{
	"change": "change a service",
	"comply": "comply with the notice",
	"drop":   "drop the claim",
	"list":   "list the claim",
	"say":    "make a statement",
}

// whole are verbs with forms that read badly one after the other.
var whole = map[string]string{
	"appeal a preliminary issue":                                              "appeal on a preliminary issue",
	"ask after a Deputy's refusal of the request":                             "ask again after a Deputy's refusal of the request",
	"compensate on determining":                                               "award compensation on determining the claim",
	"decide-appeal and remit":                                                 "decide the appeal and send the claim back",
	"decide-appeal on a preliminary issue":                                    "decide the appeal on a preliminary issue",
	"discharge the person":                                                    "refuse or end relief against the person",
	"disclose by one not bound":                                               "disclose the notice, not being bound",
	"disclose to the public by one not bound":                                 "disclose the notice to the public, not being bound",
	"disclose to a Commissioner otherwise":                                    "disclose the notice to a Commissioner for another purpose",
	"disclose to the Tribunal otherwise":                                      "disclose the notice to the Tribunal unasked",
	"give the notice":                                                         "give the notice",
	"order-destruction on determining":                                        "order that records be destroyed, on determining the claim",
	"quash a notice that has ended":                                           "quash a notice that has ended",
	"quash the whole":                                                         "quash the whole notice",
	"quash the whole, with a determination":                                   "quash the whole notice, with a determination",
	"quash a notice that has ended, with a determination":                     "quash a notice that has ended, with a determination",
	"disclose to the public by the Information Commissioner":                  "disclose the notice to the public, as the Information Commissioner",
	"disclose to the public by the Information Commissioner, with permission": "disclose the notice to the public, as the Information Commissioner, with permission",
	"disclose by the Information Commissioner":                                "disclose the notice, as the Information Commissioner",
	"disclose by the Information Commissioner, with permission":               "disclose the notice, as the Information Commissioner, with permission",
	"refuse on request":                                                       "refuse when asked after a refusal",
	"approve on request":                                                      "approve when asked after a refusal",
	"report by a Commissioner":                                                "report, as a Commissioner",
	"report by a Commissioner, the Board having reported":                     "report, as a Commissioner, the Board having reported",
	"report by the Board":                                                     "report, as the Board",
	"report by the Board, a Commissioner having reported":                     "report, as the Board, a Commissioner having reported",
	"revoke in part":                                                          "revoke a part of the notice",
	"revoke in part on a review":                                              "revoke a part of the notice on a review",
	"revoke in part, the rest under review":                                   "revoke a part of the notice, the rest being under review",
	"revoke another having been given":                                        "revoke the notice, another having been given",
	"revoke the whole":                                                        "revoke the whole notice",
	"revoke the whole on a review":                                            "revoke the whole notice on a review",
	"revoke the whole on a review, another having been given":                 "revoke the whole notice on a review, another having been given",
	"rule-on-secrecy releasing somebody":                                      "rule on secrecy, releasing somebody",
	"say a statement":                                                         "make a statement",
	"vary otherwise":                                                          "vary the notice without adding to it",
}

// Words are a verb and a form in words. Of a verb alone, the form being empty, they are what is done, whatever its form; a verb that is none is given
// back without its hyphens.
func Words(verb, form string) string {
	event := strings.TrimSpace(verb + " " + form)
	if text, ok := whole[event]; ok {
		return text
	}
	if text, ok := bare[event]; ok {
		return text
	}
	text, ok := verbs[verb]
	if !ok {
		text = strings.ReplaceAll(verb, "-", " ")
	}
	if form == "" {
		return strings.TrimRight(strings.TrimSuffix(text, " against"), ",")
	}
	return text + " " + form
}

// Event is the same of the two in one, as [Words] has them apart: "order-interim on a complaint".
func Event(event string) string {
	verb, form, _ := strings.Cut(event, " ")
	return Words(verb, form)
}
