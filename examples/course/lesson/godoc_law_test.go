package lesson_test

import (
	"iter"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Each act and each actor is founded on words of law that the library knows, or its comment says that the law gives it nothing.
func TestEveryActAndActorCitesTheLaw(t *testing.T) {
	types := map[string][]string{"tcn/acts": nil, "actors": nil}
	for act := range acts.All() {
		types["tcn/acts"] = append(types["tcn/acts"], reflect.TypeOf(act).Name())
	}
	for actor := range cast() {
		types["actors"] = append(types["actors"], reflect.TypeOf(actor).Name())
	}
	every, err := packs()
	require.NoError(t, err)
	nothing := regexp.MustCompile(`no power|[Nn]othing|does not bind|no part|does not claim|everybody else|Asking does not make a party`)
	for path, names := range types {
		require.Greater(t, len(names), 15, path)
		for _, d := range every[module+"/"+path].Types {
			if slices.Contains(names, d.Name) && len(citations(d.Doc)) == 0 && !nothing.MatchString(strings.Join(strings.Fields(d.Doc), " ")) {
				t.Errorf("%s.%s cites no provision: name the words that it rests on, or say that the law gives it nothing", path, d.Name)
			}
		}
	}
}

// The lesson of package acts lists every act in order, with who can do it and words of law that the library knows.
func TestTheVocabularyIsWhole(t *testing.T) {
	every, err := packs()
	require.NoError(t, err)
	var lines [][]string
	for line := range strings.Lines(every[module+"/tcn/acts"].Doc) {
		if strings.HasPrefix(line, "\t") && strings.Contains(line, "  ") { // a row has columns
			lines = append(lines, strings.Fields(line))
		}
	}
	for act := range acts.All() {
		of := reflect.TypeOf(act)
		by, _ := of.FieldByName("By")
		require.NotEmpty(t, lines, "%s is not listed", of.Name())
		require.Equal(t, []string{of.Name(), by.Type.Name()}, lines[0][:2])
		says := strings.Join(lines[0], " ")
		require.True(t, len(citations(says)) > 0 || strings.Contains(says, "none:"), "%s rests on no words", of.Name())
		lines = lines[1:]
	}
	require.Empty(t, lines, "more is listed than there is")
}

// cast is an actor of every role.
func cast() iter.Seq[actors.Actor] {
	return func(yield func(actors.Actor) bool) {
		for role := range actors.Roles() {
			if a, err := actors.Parse(role.String()); err != nil || !yield(a) {
				return
			}
		}
	}
}

// citation is a citation of the kind that comments have.
var citation = regexp.MustCompile(`(?:RIPA 2000 |RIPA, |HRA 1998 |2024 Act |IA 1978 |SI \d{4}/\d+, |Act \d{4}, |Act of 2000, |\b\d{4} )?\b(?:s|reg|r|Sch) \d+[A-Z]*(?:\(\w+\))*(?: para \d+)?`)

// citations are those in a text that the library can read; what it knows of them is another question.
func citations(text string) (all []ipa.Citation) {
	text = strings.Join(strings.Fields(text), " ")
	text = strings.NewReplacer("RIPA, s", "RIPA 2000 s", "ss ", "s ").Replace(text)
	for _, found := range citation.FindAllString(text, -1) {
		if c, err := ipa.Parse(found); err == nil {
			all = append(all, c)
		}
	}
	return all
}

// known reports whether the library's book of law has the place: as a provision, as a part of one that is a subsection or less,
// or as the whole of some. A comment often leaves out an Act that its sentence has named.
func known(c ipa.Citation) bool {
	place := c.At(ipa.Date{}).String()
	for _, work := range []string{"", "RIPA 2000 ", "2024 Act ", "SI 2018/353, ", "SI 2018/354, "} {
		d, err := ipa.Parse(work + place)
		if err != nil {
			continue
		}
		for p := range ipa.Provisions() {
			part := d.Within(p.Citation) && strings.ContainsRune(p.Citation.String(), '(')
			if p.Citation == d || p.Citation.Within(d) || part {
				return true
			}
		}
	}
	return false
}

// Every citation in a comment is of a place that the library's book of law has.
func TestEveryCitationIsKnown(t *testing.T) {
	invented := ipa.MustParse("s 255A") // an example of where an inserted section is printed
	for place, want := range map[string]bool{"s 255(5A)": true, "s 255(5C)": false, "s 256": true, "Sch 1 para 8(b)": true, "RIPA 2000 s 70": false} {
		require.Equal(t, want, known(ipa.MustParse(place)), place)
	}
	seen := 0
	each(t, func(p *pack) (all []string) {
		for where, text := range p.commentary() {
			for _, c := range citations(text) {
				seen++
				if c != invented && !known(c) {
					all = append(all, where+": there is no "+c.String()+" in package ipa: correct it, or add it there")
				}
			}
		}
		return all
	})
	require.Greater(t, seen, 400, "the citations were not found")
}
