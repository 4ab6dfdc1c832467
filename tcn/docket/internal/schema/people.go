package main

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"

	"github.com/doublelock/doublelock/actors"
)

// What stands in an actor's text: a name as it is, or in quotes as in Go.
const (
	plainName  = `[^\s:;"\p{C}\p{Z}](?:[^:;"\p{C}\p{Z}]| )*`
	quotedName = `"(?:[^"\\\n]|\\(?:[abfnrtv\\"]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[0-7]{3}))*"`
	anyName    = `(?:` + plainName + `|` + quotedName + `)`
	blank      = `[ \t]*`
)

// sampleName stands for a name, to find out how one is written.
const sampleName = "Q"

// grammar is the pattern of the text of an actor of a type, found out by writing actors of it: what each field adds to the text.
func grammar(zero actors.Actor, loose bool) (string, error) {
	role, _ := zero.Who()
	word := regexp.QuoteMeta(role.String())
	if loose {
		word = inAnyCase(role.String())
	}
	t := reflect.TypeOf(zero)
	if t.NumField() == 0 {
		return `\s*` + word + `\s*`, nil
	}
	base := reflect.New(t).Elem()
	name := base.FieldByName("Name")
	if !name.IsValid() {
		return "", fmt.Errorf("%v has fields and no Name; say how it is written", t)
	}
	name.SetString(sampleName)
	var details []string
	for i := range t.NumField() {
		if t.Field(i).Name == "Name" {
			continue
		}
		more, err := detail(base, i)
		if err != nil {
			return "", err
		}
		details = append(details, more...)
	}
	tail := ""
	if len(details) > 0 {
		tail = fmt.Sprintf(`(?:;%s%s%s){0,%d}`, blank, either(details...), blank, t.NumField()-1)
	}
	return `\s*` + word + `\s*(?::` + blank + anyName + blank + tail + `)?`, nil
}

// detail lists the patterns of what one field of an actor adds to its text.
func detail(base reflect.Value, i int) ([]string, error) {
	own := reflect.New(base.Type()).Elem()
	own.Set(base)
	f := own.Field(i)
	plain := text(own)
	var all []string
	add := func(sample, pattern string) {
		more := strings.TrimPrefix(text(own), plain+"; ")
		if sample != "" {
			more = strings.TrimSuffix(more, " "+sample)
		}
		all = append(all, regexp.QuoteMeta(more)+pattern)
	}
	switch f.Kind() {
	case reflect.String:
		f.SetString(sampleName)
		add(sampleName, `[ \t]+`+anyName)
	case reflect.Bool:
		f.SetBool(true)
		add("", "")
	case reflect.Int:
		f.SetInt(7)
		add("7", `[ \t]+\d+`)
	case reflect.Uint8:
		for n := uint64(1); ; n++ {
			f.SetUint(n)
			if actors.Check(own.Interface().(actors.Actor)) != nil {
				break
			}
			add("", "")
		}
	default:
		return nil, fmt.Errorf("%v.%s is of a kind that no actor had before; say how it is written", base.Type(), base.Type().Field(i).Name)
	}
	return all, nil
}

// text is an actor's text.
func text(actor reflect.Value) string { return actor.Interface().(actors.Actor).String() }

// actorName is the name of the definition of a role's actors.
func actorName(a actors.Actor) string {
	role, _ := a.Who()
	return "actor-" + strings.ReplaceAll(role.String(), " ", "-")
}

// actor is the definition of the actors of one type.
func (m *maker) actor(a actors.Actor) (node, error) {
	pattern, err := grammar(a, m.loose)
	if err != nil {
		return nil, err
	}
	role, _ := a.Who()
	examples := []string{role.String()}
	if t := reflect.TypeOf(a); t.NumField() > 0 {
		named := reflect.New(t).Elem()
		named.FieldByName("Name").SetString("A Name")
		examples = append(examples, text(named))
	}
	return matching(pattern).
		with("description", m.told(m.actors, reflect.TypeOf(a).Name())).
		with("examples", examples), nil
}

// person is a field for actors: one type of them, or all that fit.
func (m *maker) person(t reflect.Type) node {
	var all []node
	for _, a := range fitting(t) {
		name := actorName(a)
		m.define(name, func() (node, error) { return m.actor(a) })
		all = append(all, ref(name))
	}
	if m.loose {
		m.define("short-name", func() (node, error) { return shortName(), nil })
		all = append(all, ref("short-name"))
	}
	if len(all) == 1 {
		return all[0]
	}
	name := "one-" + strings.ToLower(t.Name())
	m.define(name, func() (node, error) {
		return kind("string").with("description", m.told(m.actors, t.Name())).with("anyOf", all), nil
	})
	return ref(name)
}

// fitting lists an actor of each type that fits a field.
func fitting(t reflect.Type) (all []actors.Actor) {
	if !t.Implements(reflect.TypeFor[actors.Actor]()) {
		return nil
	}
	for a := range actors.Everyone() {
		if reflect.TypeOf(a).AssignableTo(t) {
			all = append(all, a)
		}
	}
	return all
}

// inAnyCase is the pattern of a role in letters of either case, with an article or without.
func inAnyCase(role string) string {
	var b strings.Builder
	b.WriteString(`(?:[Tt][Hh][Ee] )?`)
	for _, r := range role {
		if upper := strings.ToUpper(string(r)); upper != string(r) {
			b.WriteString("[" + upper + string(r) + "]")
		} else {
			b.WriteString(regexp.QuoteMeta(string(r)))
		}
	}
	return b.String()
}

// shortName is the definition of a name that another line gives to an actor, or that the press has for an office: no schema of one line sees whether there is such a
// one. A role is a role, and no name.
func shortName() node {
	var all []string
	for role := range actors.Roles() {
		all = append(all, inAnyCase(role.String()))
	}
	return matching(`[^:]*[^:\s][^:]*`).
		with("not", node{{"pattern", `^\s*` + either(all...) + `\s*$`}}).
		with("description", "A short name, as a line with \"actor\" gives it, or an office as the press calls it.").
		with("examples", []string{"acme", "home office", "the government", "judges"})
}
