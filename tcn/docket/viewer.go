package docket

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
)

// A Viewer is somebody from whose place a docket can be looked at. The zero Viewer is not a value.
type Viewer uint8

// The values of [Viewer].
const (
	Public     Viewer = iota + 1 // anybody: what has been published, and no more
	Operator                     // the person to whom the notice is given, bound by s 255(8)
	HomeOffice                   // the Secretary of State
	Tribunal                     // the Investigatory Powers Tribunal
	Intervener                   // somebody who applies to be heard in another's claim
)

var viewers = [...]struct{ word, who string }{
	Public:     {"public", "the public"},
	Operator:   {"operator", "the bound operator"},
	HomeOffice: {"home-office", "the Home Office"},
	Tribunal:   {"tribunal", "the Tribunal"},
	Intervener: {"intervener", "an applicant to intervene"},
}

// String returns the word for it: public, operator, home-office, tribunal or intervener.
func (v Viewer) String() string {
	if v.is() {
		return viewers[v].word
	}
	return fmt.Sprintf("(no such viewer: %d)", uint8(v))
}

// Who says in plain English who it is, or nothing if v is not a value.
func (v Viewer) Who() string {
	if v.is() {
		return viewers[v].who
	}
	return ""
}

func (v Viewer) is() bool { return v > 0 && int(v) < len(viewers) }

// MarshalText returns the word for it; the zero Viewer has the empty text.
func (v Viewer) MarshalText() ([]byte, error) {
	switch {
	case v == 0:
		return []byte{}, nil
	case !v.is():
		return nil, fmt.Errorf("docket: viewer %d does not exist; use one of: %s", v, viewerWords())
	}
	return []byte(viewers[v].word), nil
}

// UnmarshalText reads the word for it.
func (v *Viewer) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*v = 0
		return nil
	}
	for i := range viewers {
		if i > 0 && viewers[i].word == string(text) {
			*v = Viewer(i)
			return nil
		}
	}
	return fmt.Errorf("docket: viewer %s is not known; use one of: %s", clip(string(text)), viewerWords())
}

func viewerWords() string {
	var words []string
	for _, v := range viewers[1:] {
		words = append(words, v.word)
	}
	return strings.Join(words, ", ")
}

// viewerOf is the place from which an actor looks, if it is one of those that are more than the public.
func viewerOf(a actors.Actor) Viewer {
	if a == nil {
		return 0
	}
	switch role, _ := a.Who(); role {
	case actors.RoleRelevantOperator, actors.RoleStaff:
		return Operator
	case actors.RoleSecretaryOfState, actors.RoleOfficial:
		return HomeOffice
	case actors.RoleTribunal:
		return Tribunal
	case actors.RoleIntervener:
		return Intervener
	default: // nobody else has a view of its own
		return 0
	}
}
