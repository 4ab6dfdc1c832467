package tcn_test

import (
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

// onDay is the notice on a day that has not passed.
func onDay(n tcn.Notice, day ipa.Date) tcn.Notice {
	n, err := n.On(day)
	if err != nil {
		panic(err)
	}
	return n
}
