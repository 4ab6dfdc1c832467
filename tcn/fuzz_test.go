package tcn_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// fuzzNotices are notices at many points of their lives, the zero one among them.
func fuzzNotices(t walkT) []tcn.Notice {
	all := []tcn.Notice{{}, walkNew, walkNew.Under(ipa.Day(2019, 1, 1))}
	for i, life := range walkLives {
		for _, lived := range []int{3, 6, 14, 18, 24, len(life)} {
			if lived <= len(life) {
				all = append(all, walkLife(i)[:lived].do(t))
			}
		}
	}
	return all
}

// Whatever reads as an act is written again and reads as the same act, whatever does not says where and how to mend it,
// and neither it nor doing it to any notice panics.
func FuzzDecodeAct(f *testing.F) {
	for act := range acts.All() {
		for _, act := range jsonActs(act)[:3] {
			line, err := acts.Encode(act)
			require.NoError(f, err)
			f.Add(line)
		}
	}
	for _, line := range []string{
		``, `{}`, `null`, `{"act":"lapse"}`, `{"act":"give","by":"press","on":"2025-06-20"}`,
		`{"act":"decide","by":"secretary of state","on":"2025-06-20","to":"vary","adds":[{"name":"","days":-9}],"removes":[""]}`,
		"{\"act\":\"say\",\"by\":\"press\",\"on\":\"2025-06-20\",\"text\":\"x\",\"\x7f\":1}",
	} {
		f.Add([]byte(line))
	}
	notices := fuzzNotices(f)
	f.Fuzz(func(t *testing.T, line []byte) {
		act, err := acts.Decode(line)
		if err != nil {
			require.Nil(t, act)
			readError(t, err)
			return
		}
		written, err := acts.Encode(act)
		require.NoError(t, err)
		again, err := acts.Decode(written)
		require.NoError(t, err, string(written))
		require.Equal(t, act, again)
		require.NoError(t, actors.Check(acts.By(act)))
		for _, n := range notices {
			for _, act := range []acts.Act{act, acts.Dated(act, n.Now().Add(1))} {
				fuzzDo(t, n, act)
			}
		}
	})
}

// fuzzDo does an act and requires what holds of every act to hold.
func fuzzDo(t *testing.T, n tcn.Notice, act acts.Act) {
	had := walkTop(n)
	r, err := n.Try(act)
	next, did := n.Do(act)
	require.Equal(t, had, walkTop(n))
	switch {
	case err != nil:
		walkBad(t, err)
		walkBad(t, did)
	case r.Effect() == tcn.Void:
		walkGrounds(t, r)
		require.Error(t, did)
		require.NotEmpty(t, did.Error())
		require.Equal(t, had, walkTop(next))
	default:
		walkGrounds(t, r)
		require.NoError(t, did)
		require.Equal(t, r.After(), next.State())
		walkState(t, next)
		_, err = tcn.EncodeHistory(next)
		require.NoError(t, err)
	}
}

// Whatever reads as a history is written as bytes that read back as the same notice and are written the same again;
// whatever does not says on which line.
func FuzzDecodeHistory(f *testing.F) {
	for i := range walkLives {
		written, err := tcn.EncodeHistory(walkLife(i).do(f))
		require.NoError(f, err)
		f.Add(written)
	}
	law, err := tcn.EncodeHistory(walkLife(0)[:6].do(f).Under(ipa.Day(2019, 1, 1)))
	require.NoError(f, err)
	f.Add(law)
	for _, text := range []string{
		"",
		historyHead,
		historyHead + `{"on":"2025-01-01"}`,
		historyHead + `{"law":"2019-01-01"}` + "\n" + `{"on":"2025-01-01"}` + "\n" + `{"law":""}`,
		string(law) + `{"on":"2029-01-01"}` + "\n" + `{"law":""}` + "\n" + `{"on":"2029-01-01"}`,
	} {
		f.Add([]byte(text))
	}
	f.Add([]byte(historyHead + "\n\r\n" + `{"law":"2025-06-20"}` + "\n" + `{"act":"say","by":"public","on":"2025-06-20"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		n, err := tcn.DecodeHistory(data)
		if err != nil {
			require.Equal(t, tcn.Notice{}, n)
			require.Positive(t, readError(t, err).Line)
			return
		}
		walkState(t, n)
		walkDays(t, n)
		written, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		again, err := tcn.DecodeHistory(written)
		require.NoError(t, err, string(written))
		require.Equal(t, walkDump(n), walkDump(again))
		twice, err := tcn.EncodeHistory(again)
		require.NoError(t, err)
		require.Equal(t, string(written), string(twice))
	})
}
