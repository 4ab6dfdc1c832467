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

// What a viewer might say rests on the words that bind under a notice of the kind: s 95(2) under a retention notice.
func TestSpeechIsByTheKindsWords(t *testing.T) {
	for kind, want := range map[acts.NoticeKind]string{0: "s 255(8)", acts.NationalSecurity: "s 255(8)", acts.Notification: "s 258A(8)", acts.Retention: "s 95(2)"} {
		d := securityTold(t, kind, acme)
		entries := append(d.entries, Entry{
			Happened: MustWhen("2025-08-01"), Known: MustWhen("2025-08-02"), Through: "The Gazette", Notice: "first", Standing: Party, Act: acts.Claim{By: acme}, Says: "Acme says that it has complained.", Record: []string{"R2"},
		}, Entry{
			Happened: MustWhen("2025-09-01"), Known: MustWhen("2025-09-02"), Through: "The Gazette", Notice: "first", Standing: Official,
			Act: acts.RuleOnSecrecy{By: actors.Tribunal{}, BareDetails: true}, Says: "The Tribunal says what may be public.", Record: []string{"R3"},
		})
		d, err := New(d.notices, entries)
		require.NoError(t, err)
		d = d.Supposed(d.Judge(tcn.Standpoint{}))
		for who, what := range map[Viewer]string{HomeOffice: "neither confirm nor deny", Operator: "the bare details"} {
			found := false
			for _, s := range d.Speech(tcn.Standpoint{}, who, ipa.Day(2025, 9, 3)) {
				if strings.Contains(s.What, what) {
					found = true
					require.Contains(t, s.Why, want, kind)
				}
			}
			require.True(t, found, "%v: %v", kind, who)
		}
	}
}
