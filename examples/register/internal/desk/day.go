package desk

import (
	"errors"
	"fmt"
	"sync"
	"time"
	_ "time/tzdata" // the law's day is the United Kingdom's, wherever the machine stands

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/deadlines"
)

// london is where the law's days are counted.
var london = sync.OnceValue(func() *time.Location {
	l, err := time.LoadLocation("Europe/London")
	if err != nil {
		panic(err) // it is built in
	}
	return l
})

// Day is the day of the desk: the day by the machine's clock, whichever way that was set. A desk that is opened now would say the same.
func (d *Desk) Day() (ipa.Date, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.day, d.passed()
}

// pass lets time pass to today.
func (d *Desk) pass() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.passed()
}

// passed is pass for who has the lock.
func (d *Desk) passed() error {
	y, m, day := d.now().In(london()).Date()
	today := ipa.Day(y, int(m), day)
	if today == d.day {
		return nil
	}
	if today.Before(d.day) { // the clock was set back, or stood ahead until now: for an index time runs one way
		return d.begin(today)
	}
	if err := d.index.On(today); err != nil {
		return fmt.Errorf("the machine's clock says %v, to which no time can pass; set it: %s", today, err) // no fault of who asks
	}
	d.day = today
	return nil
}

// begin begins the index anew, on a day. The caller has the lock.
func (d *Desk) begin(today ipa.Date) error {
	index := new(deadlines.Index)
	err := index.On(today)
	for name, k := range d.notices {
		err = errors.Join(err, index.Put(name, k.notice))
	}
	if err == nil {
		d.index, d.day = index, today
	}
	return err
}

// Today is the day of the desk, for who cannot go on without one.
func (d *Desk) Today() ipa.Date {
	day, _ := d.Day()
	return day
}
