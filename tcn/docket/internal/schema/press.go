package main

import (
	"errors"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/tcn/acts"
)

// doers is the type of a field that anybody fits.
var doers = reflect.TypeFor[actors.Actor]()

// verbsOf are the words of all acts.
func verbsOf() (all []string) {
	for act := range acts.All() {
		all = append(all, acts.Verb(act))
	}
	return all
}

// pressWords is the definition of what was done in a word of the press, in any form of the verb, with what belongs to it. It sees the verb alone: what the
// word means, and whether it means anything when that person does it, is found when the file is read.
func (m *maker) pressWords() (node, error) {
	words := slices.Concat(m.docket.words["pressWords"], m.docket.words["pressPhrases"])
	if len(m.docket.words["pressWords"]) == 0 || len(m.docket.words["pressPhrases"]) == 0 || len(m.docket.pairs["forms"]) == 0 {
		return nil, errors.New("package docket has no table pressWords, pressPhrases or forms; say here where the words of the press stand now")
	}
	verbs := map[string]bool{}
	for _, word := range append(words, verbsOf()...) {
		first, _, _ := strings.Cut(strings.ReplaceAll(word, "-", " "), " ")
		for _, form := range formsOf(first) {
			verbs[form] = true
		}
	}
	for _, pair := range m.docket.pairs["forms"] {
		if verbs[pair[1]] {
			verbs[pair[0]] = true
		}
	}
	var all []string
	for _, verb := range slices.Sorted(maps.Keys(verbs)) {
		all = append(all, "["+strings.ToUpper(verb[:1])+verb[:1]+"]"+verb[1:])
	}
	return matching(`(?:[a-z]+ly |has |have |had |is |are |was |were |then |also |again |later |the |no )*`+either(all...)+`(?:[ -].*)?`).
		with("not", node{{"enum", verbsOf()}}).
		with("description", "A word of the press, with what belongs to it: what it means in law depends on who does it. What can be two acts is judged as each.").
		with("examples", []string{"served", "issued another", "dropped", "rewritten", "challenged", "withdrew its claim", "sat in private", "leaked", "announced"}), nil
}

// formsOf are the forms of a verb that its ending tells.
func formsOf(verb string) []string {
	all := []string{verb, verb + "s", verb + "es", verb + "ed", verb + "d", verb + "ing", verb + verb[len(verb)-1:] + "ed", verb + verb[len(verb)-1:] + "ing"}
	if stem, is := strings.CutSuffix(verb, "y"); is {
		all = append(all, stem+"ies", stem+"ied")
	}
	if stem, is := strings.CutSuffix(verb, "e"); is {
		all = append(all, stem+"ing")
	}
	return all
}

// pressForm is the definition of an act in a word of the press: with the keys of any act.
func (m *maker) pressForm() node {
	properties := node{{"act", kind("string").with("description", "What was done, in a word of the press.")}}
	properties = properties.with("by", m.person(doers).with("description", "Who did it."))
	seen := map[string]bool{"act": true, "by": true, "on": true}
	for act := range acts.All() {
		for _, key := range acts.Keys(act) {
			if !seen[key] {
				seen[key] = true
				properties = properties.with(key, true)
			}
		}
	}
	return kind("object").with("description", "An act in a word of the press. Its other keys are those of the act that it means.").with("properties", properties).
		with("required", []string{"act", "by"}).with("additionalProperties", false)
}

// pressBy is an act in a word of the press that is an act's too, when somebody does it who does not do that act: the constants are of the roles.
func (m *maker) pressBy(roles []string) node {
	all := []node{ref("short-name")}
	for a := range actors.Everyone() {
		if slices.Contains(roles, "Role"+typeName(a)) {
			m.define(actorName(a), func() (node, error) { return m.actor(a) })
			all = append(all, ref(actorName(a)))
		}
	}
	return node{{"allOf", []node{ref("act-of-the-press"), kind("object").with("properties", node{{"by", node{{"anyOf", all}}}})}}}
}
