package page

import (
	"encoding/json"
	"io"
)

// Object writes a value as one object of JSON over several lines. The value is of this module and was checked: all of it has a text.
func Object(w io.Writer, value any) {
	e := encoder(w)
	e.SetIndent("", "  ")
	encode(e, value)
}

// Lines writes values as JSON Lines, each as the object that is made of it.
func Lines[T, Object any](w io.Writer, all []T, object func(T) Object) {
	e := encoder(w)
	for _, one := range all {
		encode(e, object(one))
	}
}

// encoder leaves the signs of HTML as they are, for terminals and files show no HTML.
func encoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}

func encode(e *json.Encoder, value any) {
	if err := e.Encode(value); err != nil {
		panic(err) // a page takes all, and what was checked has a text in every part
	}
}
