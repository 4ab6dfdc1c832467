package ipa

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/internal/words/wordstest"
)

func TestDoubts(t *testing.T) {
	n := 0
	for d := range Doubts() {
		n++
		require.Equal(t, n, d.N, "the numbers are fixed")
		require.NotEmpty(t, d.Question)
		require.Equal(t, byte('?'), d.Question[len(d.Question)-1], "%d", n)
		require.GreaterOrEqual(t, len(d.Readings), 2, "%d", n)
		require.GreaterOrEqual(t, d.Default, 0)
		require.Less(t, d.Default, len(d.Readings))
		require.NotEmpty(t, d.Why, "%d", n)
		require.NotEmpty(t, d.Touches, "%d", n)
		for _, c := range d.Touches {
			if c.work.kind != judgment {
				_, ok := Lookup(c)
				require.True(t, ok, "doubt %d touches %s, which is not in the tables", n, c)
			}
		}
		same, ok := DoubtOf(d.N)
		require.True(t, ok)
		require.Equal(t, d, same)
		for _, text := range []string{d.ID, strconv.Itoa(d.N)} {
			same, ok = DoubtBy(text)
			require.True(t, ok, text)
			require.Equal(t, d, same)
		}
	}
	require.Equal(t, len(doubts), n)
	for _, n := range []int{0, -1, len(doubts) + 1, 1 << 40} {
		_, ok := DoubtOf(n)
		require.False(t, ok)
	}
	for _, text := range []string{"", "0", "-1", "+6", "06", " 6", "6.", "1000", "99999999999999999999", "suspension", "Suspension-ends", "suspension-ends "} {
		_, ok := DoubtBy(text)
		require.False(t, ok, "%q", text)
	}
}

// What refers to a doubt or a reading by name goes on finding it: the list only grows.
func TestDoubtsKeepTheirNames(t *testing.T) {
	list, err := os.ReadFile("testdata/doubts.txt")
	require.NoError(t, err)
	var want []string
	for line := range strings.Lines(string(list)) {
		if line = strings.TrimSpace(line); !strings.HasPrefix(line, "#") {
			want = append(want, line)
		}
	}
	var got []string
	seen, name := map[string]bool{}, regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)*$`)
	for d := range Doubts() {
		require.Regexp(t, name, d.ID)
		require.False(t, seen[d.ID], "%s is the id of two doubts", d.ID)
		seen[d.ID] = true
		var line strings.Builder
		line.WriteString(fmt.Sprintf("%d %s", d.N, d.ID))
		for i, r := range d.Readings {
			require.Regexp(t, name, r.Name)
			require.NotEmpty(t, r.Says)
			require.Equal(t, r.Says, r.String())
			at, ok := d.Reading(r.Name)
			require.True(t, ok)
			require.Equal(t, i, at, "doubt %d has two readings named %s", d.N, r.Name)
			line.WriteString(" " + r.Name)
		}
		got = append(got, line.String())
		for _, r := range []string{"", "0", "Notice"} {
			at, ok := d.Reading(r)
			require.False(t, ok, "doubt %d, %q", d.N, r)
			require.Zero(t, at)
		}
	}
	require.Equal(t, want, got, "a new doubt is added to testdata/doubts.txt; an old line stays as it is")
}

// How a Commissioner reviews, when a change takes effect that is entered by one day, where persons are counted, what a court does with the
// Tribunal, whether that lifts secrecy, what silence says and where notification notices reach are asked nowhere.
func TestDoubtsOutside(t *testing.T) {
	var outside []int
	for d := range Doubts() {
		if d.Outside != "" {
			outside = append(outside, d.N)
		}
	}
	require.Equal(t, []int{18, 29, 30, 31, 43}, outside)
}

// People name a question in capitals, with spaces, after a word for it, or with an answer; an answer that it has not names nothing.
func TestDoubtNamed(t *testing.T) {
	for text, want := range map[string]int{
		"6": 6, "suspension-ends": 6, "Suspension Ends": 6, "doubt 6": 6, "Doubt-6": 6, "question 6": 6, "doubt suspension ends": 6, "6=decision": 6, "Suspension Ends=Notice": 6,
		"": 0, "0": 0, "06": 0, "doubt": 0, "six": 0, "6=": 0, "6=perhaps": 0, "=decision": 0, "my doubt 6": 0, "clock 6": 0,
	} {
		d, ok := DoubtNamed(text)
		require.Equal(t, want, d.N, text)
		require.Equal(t, want != 0, ok, text)
	}
}

// s 257(3), (4): the words favour the decision; the default is the notice, and says why.
func TestDoubt6SuspensionEnds(t *testing.T) {
	d, _ := DoubtBy("suspension-ends")
	at, ok := d.Reading("notice")
	require.True(t, ok)
	require.Equal(t, d.Default, at)
	require.Contains(t, d.Why, "The words favour the decision")
	require.Contains(t, d.Touches, MustParse("s 257(4)"))
}

func TestNotModelled(t *testing.T) {
	var before Citation
	others := 0
	for o := range NotModelled() {
		require.True(t, o.Term != "" && o.Why != "" && o.LeftTo != "", o.Term)
		if len(o.Concerns) > 0 {
			others++
			continue
		}
		require.Zero(t, others, "%s comes after other law", o.Term)
		require.LessOrEqual(t, before.Compare(o.Provision), 0)
		before = o.Provision
		p, ok := Lookup(o.Provision)
		require.True(t, ok, "%s", o.Provision)
		require.Equal(t, Confirmed, p.Certainty)
	}
	require.False(t, before.IsZero())
	require.Equal(t, len(otherLaw), others)
}

// The press, staff and officials are told that s 255(8) is not all.
func TestOtherLaw(t *testing.T) {
	for role, want := range map[string][]string{
		"staff":              {"OSA 1989 s 1", "OSA 1989 s 4", "OSA 1989 s 5", "contempt of court", "breach of confidence"},
		"official":           {"OSA 1989 s 1", "OSA 1989 s 4", "contempt of court", "breach of confidence"},
		"press":              {"OSA 1989 s 5", "contempt of court", "breach of confidence"},
		"legal adviser":      {"OSA 1989 s 5", "contempt of court", "breach of confidence"},
		"secretary of state": nil,
		"":                   nil,
	} {
		var got []string
		for o := range OtherLaw(role) {
			name := o.Term
			if !o.Provision.IsZero() {
				name = o.Provision.String()
				require.Contains(t, o.Term, "Official Secrets Act 1989")
			}
			got = append(got, name)
			o.Concerns[0] = "nobody"
		}
		require.Equal(t, want, got, role)
	}
	for range OtherLaw("press") {
		break
	}
}

func TestWords(t *testing.T) {
	wordstest.Table(t, "answer", NoLonger)
	wordstest.Table(t, "counting rule", After)
	wordstest.Table(t, "certainty", Unsure)
}

// Each word goes to its own constant.
func TestUnmarshal(t *testing.T) {
	var f Force
	require.NoError(t, f.UnmarshalText([]byte("in force")))
	require.Equal(t, Stands, f)
	var c Certainty
	require.NoError(t, c.UnmarshalText([]byte("unsure")))
	require.Equal(t, Unsure, c)
	var r Counting
	require.NoError(t, r.UnmarshalText([]byte("ending with")))
	require.Equal(t, EndingWith, r)
}
