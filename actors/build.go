package actors

import (
	"fmt"
	"strconv"
	"strings"
)

// nothing is for the roles that are one body.
func (r *reader) nothing(word string, parts []part) {
	if len(parts) > 0 {
		r.fail(parts[0].at, fmt.Sprintf("write %q alone", word), "nothing stands after the %s", word)
	}
}

// name is for the roles that have a name and nothing else.
func (r *reader) name(parts []part) string {
	name := r.first(parts)
	for _, p := range rest(parts) {
		r.fail(p.at, "put a name that has a semicolon in double quotes, or leave this out", "nothing stands after this name")
	}
	return name
}

// labelled is for the roles that may have one detail with a label.
func (r *reader) labelled(label string, parts []part) (name, value string) {
	name = r.first(parts)
	for i, p := range rest(parts) {
		word, after, found := strings.Cut(p.text, " ")
		if i > 0 || !found || word != label {
			r.fail(p.at, fmt.Sprintf("write %q and the words, once, or leave this out", label), "unknown detail %q", clip(p.text))
			return name, ""
		}
		value = r.value(trim(part{after, p.at + len(label) + 1}))
	}
	return name, value
}

func (r *reader) staff(parts []part) Actor {
	name, of := r.labelled("of", parts)
	return Staff{name, of}
}

func (r *reader) legalAdviser(parts []part) Actor {
	name, of := r.labelled("of", parts)
	return LegalAdviser{name, of}
}

func (r *reader) foreignOfficial(parts []part) Actor {
	name, office := r.labelled("office", parts)
	return ForeignOfficial{name, office}
}

// operator is for the one role with many details.
func (r *reader) operator(parts []part) Actor {
	o := RelevantOperator{Name: r.first(parts)}
	said := map[string]bool{}
	for _, p := range rest(parts) {
		word := r.detail(&o, p)
		if said[word] {
			r.fail(p.at, "say each thing once", "the %s is said a second time", word)
		}
		said[word] = true
	}
	return o
}

// detail sets what one part says of an operator and gives its name.
func (r *reader) detail(o *RelevantOperator, p part) string {
	if kind, ok := kindWords.Find(p.text); ok {
		o.Kind = kind
		return "kind"
	}
	if nexus, ok := nexusWords.Find(p.text); ok {
		o.Nexus = nexus
		return "nexus"
	}
	word, number, _ := strings.Cut(p.text, " ")
	switch {
	case p.text == "abroad":
		o.Abroad = true
	case p.text == "financial only":
		o.FinancialOnly = true
	case p.text == "proposing":
		o.Proposing = true
	case word == "serves":
		o.Serves = r.count(number, p)
	case word == "intends":
		o.Intends = r.count(number, p)
	default:
		r.fail(p.at, "write one of: "+kindWords.List()+", "+nexusWords.List()+
			", abroad, serves N, intends N, financial only, proposing", "%q says nothing of an operator", clip(p.text))
	}
	return word
}

func (r *reader) count(number string, p part) int {
	n, err := strconv.ParseUint(strings.TrimSpace(number), 10, strconv.IntSize-1)
	if err != nil {
		r.fail(p.at, "write a number of persons in digits alone, as serves 10001", "%q is not a number of persons", clip(number))
	}
	return int(n)
}
