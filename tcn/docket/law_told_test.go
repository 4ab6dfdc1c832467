package docket

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Whoever is told is told by the words of the notice's kind: the section is one on which the rules of that act rest, and there are none where the kind
// has no such act.
func TestWhoIsToldByWhichWords(t *testing.T) {
	section := func(law string) string { return strings.Split(law, "(")[0] }
	for kind := acts.TechnicalCapability; kind <= acts.Retention; kind++ {
		for verb, who := range told {
			law, has, rests := who.law.of(kind), false, false
			for r := range tcn.Rules(kind) {
				if r.Act != strings.TrimSuffix(verb, "-another") { // another is given as the first was
					continue
				}
				has = has || !strings.HasSuffix(r.ID, "-none")
				words := r.Law
				for _, n := range r.Needs {
					words = append(words, n.Law...)
				}
				for _, c := range words {
					rests = rests || section(c.String()) == section(law)
				}
			}
			require.Equal(t, has, law != "", "%v: %s", kind, verb)
			if law == "" {
				continue
			}
			c, err := ipa.Parse(law)
			require.NoError(t, err, "%v: %s", kind, verb)
			_, known := ipa.Lookup(c)
			require.True(t, known, "%v: %s: %s", kind, verb, law)
			if strings.HasPrefix(law, "s ") {
				require.True(t, rests, "%v: %s: %s", kind, verb, law)
			}
		}
	}
}

// A referral of a notification notice is no act in law (ss 258A, 258B): it is told to nobody by law. One of a retention notice is made to the Secretary of State, s 90(1).
func TestAReferralThatTheKindHasNotIsToldToNobody(t *testing.T) {
	for kind, want := range map[acts.NoticeKind]bool{0: true, acts.NationalSecurity: true, acts.Notification: false, acts.Retention: true} {
		d, err := New([]Notice{{Name: "first", To: acme, Kind: kind}}, []Entry{{
			Happened: MustWhen("2025-07-01"), Notice: "first", Standing: Party, Act: acts.Refer{By: acme}, Says: "Acme says that it has sent it back.", Record: []string{"R1"},
		}})
		require.NoError(t, err)
		require.Equal(t, want, d.isTold(&d.entries[0], nil, HomeOffice), kind)
		require.True(t, d.isTold(&d.entries[0], nil, Operator), kind)
		d.entries[0].Act = acts.Refer{By: actors.RelevantOperator{Name: "Acme"}}
		require.True(t, d.isTold(&d.entries[0], nil, Operator), kind)
	}
}
