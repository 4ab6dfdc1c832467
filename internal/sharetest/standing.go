package sharetest

import (
	"reflect"
	"strings"
	"sync"
)

// The tables that stand behind values, by where they are: each with what it was when it was met first. A value of the law's has a pointer to all of
// them, and to write them out with each value, before and after each call, takes longer than all the rest: they are written out once, and once more at
// the end of a walk.
var (
	standing   = map[uintptr]standingTable{}
	standingMu sync.Mutex
)

// A standingTable is one of them, as it was.
type standingTable struct {
	is  reflect.Value
	was string
}

// isStanding reports whether what is behind a pointer is made once and never changed, as its name says.
func isStanding(t reflect.Type) bool { return isOurs(t) && strings.HasSuffix(t.Name(), "Tables") }

// stand notes a table, if it is met for the first time.
func stand(v reflect.Value) {
	standingMu.Lock()
	defer standingMu.Unlock()
	if _, met := standing[v.Pointer()]; !met {
		standing[v.Pointer()] = standingTable{v.Elem(), text(v.Elem())}
	}
}

// fallen tells what of the tables is no longer as it was, by the names of their types.
func fallen() map[string]string {
	standingMu.Lock()
	defer standingMu.Unlock()
	says := map[string]string{}
	for _, t := range standing {
		if is := text(t.is); is != t.was {
			says[t.is.Type().Name()] = "somebody who was handed something changes them: " + parted(t.was, is)
		}
	}
	return says
}
