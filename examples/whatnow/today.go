package main

import (
	"fmt"
	"time"
	_ "time/tzdata" // the zone is known wherever the command runs

	"github.com/doublelock/doublelock/ipa"
)

// The law of a notice runs by the days of London: after a summer's midnight there it is a day later than by universal time.
const london = "Europe/London"

// today is the day in London at an instant.
func today(now time.Time) (ipa.Date, error) {
	zone, err := time.LoadLocation(london)
	if err != nil {
		return ipa.Date{}, fmt.Errorf("the day in London is not known (%w); say which day, as -on 2025-09-01", err)
	}
	year, month, day := now.In(zone).Date()
	on := ipa.Day(year, int(month), day)
	return on, on.Check()
}
