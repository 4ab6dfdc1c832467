package docket

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
)

// benched is a bench that has judged all entries of a text but the last, once.
func benched(t *testing.T, text string) (*bench, int) {
	d, err := Read(strings.NewReader(text))
	require.NoError(t, err)
	b := d.begin(tcn.Standpoint{}, newFooting(), false)
	last := d.Len() - 1
	for i := range last {
		b.next(i)
	}
	return b, last
}

const (
	toldGiven   = "January 2025: The Home Office gave Acme a notice (P)\n"
	toldClaimed = "February 2025: Acme complained to the tribunal (P)\n"
	toldEnded   = "September 2025: The tribunal dismissed the claim (P)\n"
)

// A report that stands a hundred times is looked into as often as one that stands twice, and its judgment is the same but for its number.
func TestRepeatedReportsAreLookedIntoOnce(t *testing.T) {
	for line, begun := range map[string]string{toldGiven: "", toldEnded: toldGiven + toldClaimed, "January 2025: Acme sent the notice back (P)\n": toldGiven} {
		twice, last := benched(t, begun+strings.Repeat(line, 3))
		twice.next(last)
		often, last := benched(t, begun+strings.Repeat(line, 60))
		often.next(last)
		require.Equal(t, twice.f.spent, often.f.spent, line)
		first := len(twice.all) - 2
		require.NotZero(t, twice.all[first].Again, line)
		for i := first + 1; i < len(often.all); i++ {
			is, was := often.all[i], often.all[first]
			require.Equal(t, i+1, is.Entry.N)
			require.Len(t, is.Others, len(was.Others))
			for k := range is.Others {
				require.Equal(t, i+1, is.Others[k].Entry.N)
				require.Equal(t, was.Others[k].Verdict, is.Others[k].Verdict)
			}
			require.Equal(t, was.Verdict, is.Verdict)
			require.Equal(t, was.Again, is.Again)
			require.Equal(t, was.Day, is.Day)
		}
	}
}

// What is told otherwise, on other days, or after something that moved the notice, is looked into anew; a statement between moves nothing.
func TestWhatIsNoRepetition(t *testing.T) {
	for text, want := range map[string]bool{
		toldGiven + toldGiven + toldGiven:                                                                  true,
		toldGiven + toldGiven + "January 2025: Acme declined to comment (P)\n" + toldGiven:                 true,
		toldGiven + toldGiven + "January 2025: The Investigatory Powers Act was amended (P)\n" + toldGiven: true,
		toldGiven + toldGiven + "January 2025: The Home Office will vary the notice (P)\n" + toldGiven:     true,
		toldGiven + toldGiven + "14 January 2025: The Home Office gave Acme a notice (P)\n" + toldGiven:    false,
		toldGiven + toldGiven: false,
		toldGiven + toldGiven + strings.Replace(toldClaimed, "February", "January", 1) + toldGiven:               false,
		toldGiven + toldGiven + "14 January 2025: The Home Office gave Acme a notice (P)\n":                      false,
		toldGiven + toldGiven + "January 2025: The Home Office orders Acme to open it by letter (P)\n":           true,
		toldGiven + toldClaimed + toldEnded + toldEnded + "September 2025: The Tribunal rejects the claim (P)\n": false,
	} {
		b, last := benched(t, text)
		_, is := b.repeated(last)
		require.Equal(t, want, is, text)
	}
}
