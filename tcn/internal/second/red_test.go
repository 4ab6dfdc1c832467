package second

import (
	"testing"
	"time"
)

// A second reading that is wrong by one day, or one number, is found out by the stories: so is the first.
func TestAWrongReadingIsFound(t *testing.T) {
	for name, number := range map[string]*int{
		"28 days": &referral, "180 days": &reviewing, "30 days": &deciding, "30 days before the end": &renewing, "two years": &living,
		"21 days": &appealing,
	} {
		t.Run(name, func(t *testing.T) {
			was := *number
			defer func() { *number = was }()
			*number = was + 1
			found(t)
		})
	}
	for name, day := range map[string]*time.Time{
		"12 March 2018": &begins, "31 December 2018": &appeals, "14 October 2024": &twoYears, "20 June 2025": &standstill, "13 October 2026": &legacyEnd,
	} {
		t.Run(name, func(t *testing.T) {
			was := *day
			defer func() { *day = was }()
			*day = plus(was, 1)
			found(t)
		})
	}
}

func found(t *testing.T) {
	for seed := range stories(t) {
		if tellBoth(seed, length).key != "" {
			return
		}
	}
	t.Error("no story finds it")
}
