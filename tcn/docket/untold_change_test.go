package docket

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A change of which nobody tells what it does is taken to do no harm, and that is said where it matters: what a notification notice specifies is to be notified
// before, s 258A(9), and while a review is pending a negative effect is forbidden, s 257(3A).
func TestWhatIsSupposedOfAChange(t *testing.T) {
	const none, material, negative, met = "it is no relevant change that the notice specifies", "it has no material effect on the capability to assist",
		"it has no negative effect on the capability to assist", "it defeats no requirement of the notice"
	told := func(on string, act acts.Act) Entry {
		return Entry{Happened: MustWhen(on), Notice: "first", Standing: Attributed, Act: act, Says: "It is said to have been done.", Record: []string{"R"}}
	}
	change := acts.Change{By: acme, To: "backups"}
	referred := told("2025-07-10", acts.Refer{By: acme})
	by := func(with func(*acts.Change)) acts.Change {
		other := change
		with(&other)
		return other
	}
	for name, c := range map[string]struct {
		kind   acts.NoticeKind
		before []Entry
		act    acts.Change
		want   map[string]string
	}{
		"a notification notice": {acts.Notification, nil, change, map[string]string{none: "s 258A(9)"}},
		"found material":        {acts.Notification, nil, by(func(c *acts.Change) { c.Material = acts.Found }), map[string]string{none: "s 258A(9)"}},
		"one that is specified": {acts.Notification, nil, by(func(c *acts.Change) { c.Defeats = []string{"content"} }), map[string]string{material: "s 258A(9)"}},
		"a repair":              {acts.Notification, nil, by(func(c *acts.Change) { c.Repair = acts.Found }), nil},
		"notified":              {acts.Notification, []Entry{told("2025-07-10", acts.Comply{By: acme})}, change, nil},
		"no review":             {acts.TechnicalCapability, nil, change, nil},
		"a review":              {acts.TechnicalCapability, []Entry{referred}, change, map[string]string{negative: "s 257(3A)"}},
		"a review of data":      {acts.Retention, []Entry{referred}, change, map[string]string{negative: "s 90(4A)"}},
		"a security review":     {acts.NationalSecurity, []Entry{referred}, change, map[string]string{negative: "s 257(3A)"}},
		"negative as it is":     {acts.TechnicalCapability, []Entry{referred}, by(func(c *acts.Change) { c.Negative = acts.Found }), nil},
	} {
		d := securityTold(t, c.kind, acme)
		d, err := New(d.notices, append(append(d.entries, c.before...), told("2025-09-01", c.act)))
		require.NoError(t, err)
		all := d.Judge(tcn.Standpoint{})
		var got map[string]string
		for _, s := range all[len(all)-1].Supposes {
			if s.Strict {
				continue
			}
			if got == nil {
				got = map[string]string{}
			}
			got[s.Says] = s.Law[0].String()
		}
		require.Equal(t, c.want, got, name)
	}

	// What is to be done within days that are told, and have passed, is to go on: s 255(9).
	d, err := New([]Notice{{Name: "first", To: acme}}, []Entry{
		told("2025-07-01", acts.Decide{By: minister, To: acts.Giving, Adds: []acts.Requirement{{Name: "one", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: acts.CommunicationsData, Days: 30}, {Name: "two", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 1"), Serves: acts.CommunicationsData, Days: 30}}}),
		told("2025-07-02", acts.Give{By: minister}), told("2025-10-01", acts.Revoke{By: minister, Requirements: []string{"two"}}), told("2025-11-01", change), told("2025-11-02", acts.Revoke{By: minister}), told("2025-11-03", change),
	})
	require.NoError(t, err)
	all := d.Judge(tcn.Standpoint{})
	require.Equal(t, []Supposition{{Says: met, Law: all[3].Supposes[0].Law}}, all[3].Supposes)
	require.Equal(t, "s 255(9)", all[3].Supposes[0].Law[0].String())
	require.Empty(t, all[5].Supposes)
}
