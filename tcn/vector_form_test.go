package tcn_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The form of the vectors, as testdata/vectors/README.md tells it. These types hold texts alone, as a stranger's would: nothing here reads
// or writes a type of the library.
type (
	vectorFile struct {
		Format   int           `json:"format"`
		Tables   string        `json:"tables"` // the SHA-256 of tables.json
		Area     string        `json:"area"`
		Openings []vectorStory `json:"openings,omitempty"` // how stories begin that begin alike
		Stories  []vectorStory `json:"stories"`
	}
	vectorStory struct {
		Name     string            `json:"name"`
		Opening  string            `json:"opening,omitempty"`
		Law      string            `json:"law,omitempty"`
		Readings []string          `json:"readings,omitempty"`
		History  []json.RawMessage `json:"history"`
		Rulings  []vectorRuling    `json:"rulings"`
		Tries    []vectorRuling    `json:"tries,omitempty"`
		Asked    []vectorDay       `json:"asked,omitempty"`
	}
	vectorRuling struct {
		Act     json.RawMessage `json:"act,omitempty"` // of a try alone
		On      string          `json:"on,omitempty"`  // of a lapse alone: an act says it
		Rule    string          `json:"rule"`
		Run     int             `json:"run,omitempty"`
		Effect  string          `json:"effect"`
		Grounds []vectorGround  `json:"grounds,omitempty"`
		Doubts  []vectorDoubt   `json:"doubts,omitempty"`
		State   []string        `json:"state,omitempty"` // where the act moves something
		Stage   string          `json:"stage,omitempty"`
	}
	vectorGround struct {
		ID     string   `json:"id"`
		Effect string   `json:"effect"`
		Law    []string `json:"law"`
		Who    string   `json:"who,omitempty"`
	}
	vectorDoubt struct {
		ID      string `json:"id"`
		Reading string `json:"reading"`
		Effect  string `json:"effect"`
	}
	vectorDay struct {
		On        string           `json:"on"`
		State     []string         `json:"state"`
		Stage     string           `json:"stage"`
		Clocks    []vectorClock    `json:"clocks,omitempty"`
		Positions []vectorPosition `json:"positions,omitempty"`
		Omissions []vectorOmission `json:"omissions,omitempty"`
	}
	vectorClock struct {
		ID          string `json:"id"`
		Run         int    `json:"run,omitempty"`
		Requirement string `json:"requirement,omitempty"`
		Phase       string `json:"phase"`
		First       string `json:"first,omitempty"`
		Last        string `json:"last,omitempty"`
		Arguable    string `json:"arguable,omitempty"`
	}
	vectorPosition struct {
		ID           string   `json:"id"`
		Requirements []string `json:"requirements,omitempty"`
		Broken       string   `json:"broken,omitempty"`
		Undone       []string `json:"undone,omitempty"`
	}
	vectorOmission struct {
		ID          string `json:"id"`
		Run         int    `json:"run,omitempty"`
		Requirement string `json:"requirement,omitempty"`
		Since       string `json:"since"`
		Ended       string `json:"ended,omitempty"`
	}
)

// vectorWriter writes a file with a line for each thing that is told, so that a difference is a line.
type vectorWriter struct {
	t *testing.T
	bytes.Buffer
}

// line is a value in one line of JSON.
func (w *vectorWriter) line(v any) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(w.t, e.Encode(v))
	return strings.TrimSuffix(b.String(), "\n")
}

// list writes a key with a line for each of its values.
func vectorList[T any](w *vectorWriter, in, key string, all []T, more bool) {
	if len(all) == 0 {
		fmt.Fprintf(w, "%s%q: []", in, key)
	} else {
		fmt.Fprintf(w, "%s%q: [\n", in, key)
		for i, one := range all {
			comma := ","
			if i == len(all)-1 {
				comma = ""
			}
			fmt.Fprintf(w, "%s  %s%s\n", in, w.line(one), comma)
		}
		fmt.Fprintf(w, "%s]", in)
	}
	if more {
		w.WriteByte(',')
	}
	w.WriteByte('\n')
}

// write writes a file of vectors.
func (f *vectorFile) write(t *testing.T) []byte {
	w := &vectorWriter{t: t}
	fmt.Fprintf(w, "{\n\"format\": %d,\n\"tables\": %q,\n\"area\": %q", f.Format, f.Tables, f.Area)
	stories := func(key string, all []vectorStory) {
		fmt.Fprintf(w, ",\n%q: [\n", key)
		for i := range all {
			if i > 0 {
				w.WriteString(",\n")
			}
			all[i].write(w)
		}
		w.WriteString("\n]")
	}
	if len(f.Openings) > 0 {
		stories("openings", f.Openings)
	}
	stories("stories", f.Stories)
	w.WriteString("\n}\n")
	return w.Bytes()
}

func (v *vectorStory) write(w *vectorWriter) {
	fmt.Fprintf(w, "{\n  \"name\": %s,\n", w.line(v.Name))
	if v.Opening != "" {
		fmt.Fprintf(w, "  \"opening\": %s,\n", w.line(v.Opening))
	}
	if v.Law != "" {
		fmt.Fprintf(w, "  \"law\": %q,\n", v.Law)
	}
	if len(v.Readings) > 0 {
		fmt.Fprintf(w, "  \"readings\": %s,\n", w.line(v.Readings))
	}
	vectorList(w, "  ", "history", v.History, true)
	vectorList(w, "  ", "rulings", v.Rulings, len(v.Tries)+len(v.Asked) > 0)
	if len(v.Tries) > 0 {
		vectorList(w, "  ", "tries", v.Tries, len(v.Asked) > 0)
	}
	if len(v.Asked) > 0 {
		w.WriteString("  \"asked\": [")
		for i, d := range v.Asked {
			if i > 0 {
				w.WriteByte(',')
			}
			fmt.Fprintf(w, "\n    {\"on\": %q, \"state\": %s, \"stage\": %q", d.On, w.line(d.State), d.Stage)
			more := func(key string, v any, n int) {
				if n > 0 {
					fmt.Fprintf(w, ",\n     %q: %s", key, w.line(v))
				}
			}
			more("clocks", d.Clocks, len(d.Clocks))
			more("positions", d.Positions, len(d.Positions))
			more("omissions", d.Omissions, len(d.Omissions))
			w.WriteByte('}')
		}
		w.WriteString("\n  ]\n")
	}
	w.WriteByte('}')
}
