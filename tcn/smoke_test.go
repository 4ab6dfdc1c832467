package tcn

import (
	"fmt"
	"testing"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/stretchr/testify/require"
)

func TestSmoke(t *testing.T) {
	home := actors.SecretaryOfState{Name: "Home Secretary"}
	op := actors.RelevantOperator{Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20000}
	n := New("First", op)
	d := func(m, day int) ipa.Date { return ipa.Day(2025, m, day) }
	req := Requirement{"decrypt", ipa.MustParse("SI 2018/353, Sch 1 para 8"), TargetedInterception, 90}
	for _, a := range []Act{
		Consult{By: home, On: d(7, 1), Before: Giving},
		Decide{By: home, On: d(7, 1), To: Giving, Adds: []Requirement{req}, Necessary: Found, Proportionate: Found},
		Approve{By: actors.JudicialCommissioner{Name: "J"}, On: d(7, 2)},
		Give{By: home, On: d(7, 3), Considered: AllFactors},
		Refer{By: op, On: d(7, 20), Unreasonable: Found},
		Change{By: op, On: d(7, 21), Negative: Found},
		Claim{By: op, On: d(7, 22)},
		Publish{By: actors.Press{Name: "P"}, On: d(7, 23)},
	} {
		r, err := n.Try(a)
		require.NoError(t, err)
		m, err := n.Do(a)
		if err != nil {
			fmt.Println(err)
		}
		n = m
		fmt.Println(r, r.Grounds(), n.State(), n.Stage(), r.After() == n.State())
	}
	b, err := EncodeHistory(n)
	require.NoError(t, err)
	fmt.Println(string(b))
	m, err := DecodeHistory(b)
	require.NoError(t, err)
	require.Equal(t, n.State(), m.State())
	fmt.Println(len(book.rules), len(book.days), book.days)
}
