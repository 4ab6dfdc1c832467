package second

import (
	"fmt"
	"reflect"
	"strings"
	"time"
)

// answer is what an event is in law. The greater is the graver.
type answer int

const (
	fine    answer = iota // it takes effect, and no duty is broken
	wrong                 // it takes effect, and a duty is broken
	nothing               // it has no effect
)

func (a answer) String() string { return [...]string{"fine", "wrong", "nothing"}[a] }

// thing is something that a notice requires.
type thing struct {
	name     string
	schedule int // of SI 2018/353; zero: in none of its Schedules
	removal  bool
	post     bool // in Part 2 of the Schedule, for postal operators
	days     int  // the period of s 253(7); zero: none is specified
}

// event is something that happens. Fields that have no meaning for it are not read.
type event struct {
	what string
	on   time.Time
	who  string // judge, chief (the Investigatory Powers Commissioner), deputy, board
	to   string // give, vary, renew, confirm, revoke
	run  int    // the number of the decision, the reference or the claim

	adds       []thing
	drops      []string
	review     int    // a decision: the reference that it is the outcome of
	unweighed  string // what of s 253(1)(a), (b) was not found: necessary, proportionate
	unthought  bool   // s 2(2) was not regarded
	unfactored bool   // one of s 255(3) was not taken into account
	unremoved  bool   // s 255(4) was not
	another    bool   // the capability is another operator's
	oral       bool

	unreasoned bool // a refusal without written reasons
	delegated  bool
	away       bool

	reasonable bool // a reference by one who does not think it unreasonable
	stranger   bool // by somebody else than the person to whom the notice was given

	unheard, untold, few bool // a report: s 257(8)(a), (b)(i), reg 4
	term                 string
	until                time.Time
	disagree             string // who does not agree: judge, person
	ordinary             bool   // no exceptional circumstances
	unwritten            bool

	negative bool // a change
	defeats  []string

	part     string // of a permission or a disclosure: existence, contents, all
	hearer   string
	speaker  string
	function bool // to a Commissioner: for its functions
	personal bool // to a Commissioner: personal data, against the data protection legislation
	required bool // by the Tribunal

	duty    string // comply, secret, still
	outside bool   // the one of the staff who is sued is outside the United Kingdom

	basis     string    // complaint, rights
	of        string    // giving, varying, not revoking, renewing, confirming, required, connected
	done      time.Time // its day, if the claim states one
	proposes  bool      // it is found to be proposed
	improper  bool      // it took place in challengeable circumstances; of a complaint, the person believes so
	aggrieved bool
	believes  bool
	victim    bool
	equity    bool

	leave, point, special, remit bool // an appeal: RIPA 2000 s 67A(1), (6), SI 2018/1334, r 16(2)
}

// String gives the fields that say something.
func (e event) String() string {
	var s strings.Builder
	s.WriteString(e.on.Format(time.DateOnly) + " " + e.what)
	v := reflect.ValueOf(&e).Elem()
	for i := 2; i < v.NumField(); i++ {
		f, name := v.Field(i), v.Type().Field(i).Name
		switch {
		case f.IsZero() || f.Kind() == reflect.Slice && f.Len() == 0:
		case f.Kind() == reflect.Bool:
			s.WriteString(", " + name)
		default:
			if t, ok := when(name, e); ok {
				s.WriteString(", " + name + " " + t.Format(time.DateOnly))
				continue
			}
			s.WriteString(fmt.Sprintf(", %s %v", name, f))
		}
	}
	return s.String()
}

func when(field string, e event) (time.Time, bool) {
	if field == "done" {
		return e.done, true
	}
	return e.until, field == "until"
}
