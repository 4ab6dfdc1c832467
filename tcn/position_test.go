package tcn_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// A place is a notice on a day, for the columns of annex (c) of the legal specification.
type place struct {
	name string
	s    func(t *testing.T) *scene
}

// places are the columns, with what the cells tell apart within them.
var places = []place{
	// PRE-GIVE
	{"proposed", func(t *testing.T) *scene { return proposed(t).until("2025-07-01") }},
	{"decided", func(t *testing.T) *scene { return decided(t, "2025-07-01") }},
	{"approved", func(t *testing.T) *scene { return approved(t, "2025-07-01") }},
	{"refused", func(t *testing.T) *scene { return decided(t, "2025-07-01").does(refuse("2025-07-01")) }},
	{"barred", func(t *testing.T) *scene { return decided(t, "2025-07-01").does(refuseBy(chief, "2025-07-01")) }},
	{"asked", func(t *testing.T) *scene { return decided(t, "2025-07-01").does(refuse("2025-07-01"), ask("2025-07-01")) }},
	// IN_FORCE
	{"given", func(t *testing.T) *scene { return given(t, "2025-07-01").until("2025-07-28") }},
	{"later", func(t *testing.T) *scene { return given(t, "2025-07-01").until("2025-09-01") }},
	{"window", func(t *testing.T) *scene { return given(t, "2025-07-01").until("2027-06-01") }},
	{"varying", func(t *testing.T) *scene { return given(t, "2025-07-01").toVary("2025-09-01", further) }},
	{"varied", func(t *testing.T) *scene { return given(t, "2025-07-01").varied("2025-09-01", further) }},
	{"renewed", func(t *testing.T) *scene { return given(t, "2025-07-01").renewed("2027-06-01") }},
	{"old", func(t *testing.T) *scene { return given(t, "2020-01-01") }}, // before 14 Oct 2024
	{"sued", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(sue(tcn.ToComply, "2025-09-01"))
	}},
	{"abroad", func(t *testing.T) *scene {
		return givenTo(t, abroad(), "2025-07-01", hack).until("2025-09-01")
	}},
	{"complaint", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(complaint("2025-09-01"))
	}},
	{"old complaint", func(t *testing.T) *scene { return given(t, "2020-01-01").does(complaint("2020-02-01")) }},
	{"proceedings", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(proceedings("2025-09-01"), list("2025-09-02"))
	}},
	{"stayed", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(proceedings("2025-09-01"), orderInterim("2025-09-02", "records"))
	}},
	// UNDER_REVIEW, REPORTED, AWAITING_IPC: a part referred
	{"referred", func(t *testing.T) *scene {
		return given(t, "2025-07-01").referred("2025-07-20", "decrypt").until("2025-09-01")
	}},
	{"advised", func(t *testing.T) *scene {
		return given(t, "2025-07-01").referred("2025-07-20", "decrypt").advised("2025-09-01")
	}},
	{"awaiting", func(t *testing.T) *scene {
		return given(t, "2025-07-01").referred("2025-07-20", "decrypt").advised("2025-09-01").does(decideToConfirm("2025-09-02"))
	}},
	{"old referred", func(t *testing.T) *scene {
		return given(t, "2020-01-01").referred("2020-01-20", "decrypt").until("2020-03-01")
	}},
	{"old advised", func(t *testing.T) *scene {
		return given(t, "2020-01-01").referred("2020-01-20", "decrypt").advised("2020-03-01")
	}},
	{"old awaiting", func(t *testing.T) *scene {
		return given(t, "2020-01-01").referred("2020-01-20", "decrypt").advised("2020-03-01").does(decideToConfirm("2020-03-02"))
	}},
	// and after it
	{"confirmed", func(t *testing.T) *scene {
		return given(t, "2025-07-01").referred("2025-07-20", "decrypt").advised("2025-09-01").
			outcome(decideToConfirm("2025-09-02")).does(confirm("2025-09-03"))
	}},
	// REVOKED, EXPIRED, QUASHED
	{"withdrawn", func(t *testing.T) *scene { return given(t, "2025-07-01").revoked("2025-09-01") }},
	{"reissued", func(t *testing.T) *scene {
		return given(t, "2025-07-01").revoked("2025-09-01").does(giveAnother("2025-09-02"))
	}},
	{"expired", func(t *testing.T) *scene { return given(t, "2025-07-01").until("2027-07-01") }},
	{"quashed", func(t *testing.T) *scene {
		return given(t, "2025-07-01").does(complaint("2025-09-01"), quash("2025-10-01"))
	}},
	// never given
	{"abandoned", func(t *testing.T) *scene { return proposed(t).does(abandon("2025-07-01")) }},
}

func TestDump(t *testing.T) {
	var order []string
	where := make(map[string][]string)
	for _, p := range places {
		s := p.s(t)
		for pos := range s.Positions(s.Now()) {
			if pos.Kind > tcn.HasDisability {
				continue
			}
			k := fmt.Sprintf("%v|%v|%v|%s|%v|%d", pos.Holder, pos.Kind, pos.Counterparty, pos.Content, pos.Law, pos.Doubt)
			if where[k] == nil {
				order = append(order, k)
			}
			name := p.name
			if len(pos.Requirements) > 0 {
				name += strings.Join(pos.Requirements, "+")
			}
			where[k] = append(where[k], name)
		}
	}
	for _, k := range order {
		fmt.Println(k)
		fmt.Println("      ", where[k])
	}
	_ = slices.Sort[[]string]
	_ = require.True
	_ = actors.RolePress
	_ = ipa.Date{}
}
