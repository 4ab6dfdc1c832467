package lesson

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The cast of every lesson. They are made up; the offices are those of the Act. See the lesson [The day it is given] for what binds whom.
//
// [The day it is given]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson04_theDayItIsGiven
var (
	Minister  = actors.SecretaryOfState{Name: "the minister"}             // the only one who can give a notice: s 253(1)
	Judge     = actors.JudicialCommissioner{Name: "a judge"}              // turns the second key: s 254
	Chief     = actors.InvestigatoryPowersCommissioner{Name: "the chief"} // is asked after another's refusal, s 254(5), and on a review, s 258
	Board     = actors.TechnicalAdvisoryBoard{}                           // reports on a review: s 257(6)
	Engineer  = actors.Staff{Name: "an engineer", Of: "Acme"}             // is bound to secrecy as Acme is: s 255(8)
	Gazette   = actors.Press{Name: "The Gazette"}                         // s 255(8) does not bind it
	Society   = actors.Claimant{Name: "a privacy society"}                // may complain, if aggrieved: RIPA 2000 s 65(4)
	IPT       = actors.Tribunal{}                                         // hears the claims: RIPA 2000 s 65
	HighCourt = actors.Court{Name: "the High Court"}                      // may grant an injunction: s 255(10)

	// Acme is the operator to whom the notice is given: s 253(3).
	Acme = actors.RelevantOperator{
		Name: "Acme", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000,
	}
)

// What the notices of the course require, each under the paragraph of SI 2018/353 that allows it: s 253(3).
// Nothing else can be required.
var (
	// Decrypt is the capability to remove electronic protection applied by or on behalf of the operator: SI 2018/353, Sch 1 para 8(b).
	Decrypt = acts.Requirement{
		Name: "decrypt backups", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90,
	}
	// Records is the same for communications data, whom a person called and when: SI 2018/353, Sch 2 para 9(b).
	Records = acts.Requirement{
		Name: "unlock records", Obligation: ipa.MustParse("SI 2018/353, Sch 2 para 9"), Serves: acts.CommunicationsData, Days: 30,
	}
)

// Given is a notice lawfully given to [Acme] on a day: consulted on it (s 255(2)), decided (s 253(1)), approved (s 254) and
// given (s 255), all that day. Without requirements it has [Decrypt] and [Records]. On a day without these powers,
// as before 12 March 2018, the notice is as far as it came.
func Given(on ipa.Date, adds ...acts.Requirement) tcn.Notice { return GivenTo(Acme, on, adds...) }

// GivenTo is the same for another operator, as one abroad: s 253(8).
func GivenTo(to actors.RelevantOperator, on ipa.Date, adds ...acts.Requirement) tcn.Notice {
	if len(adds) == 0 {
		adds = []acts.Requirement{Decrypt, Records}
	}
	n := tcn.New("the notice", to)
	for _, act := range []acts.Act{
		acts.Consult{By: Minister, On: on, Before: acts.Giving},
		acts.Decide{By: Minister, On: on, To: acts.Giving, Adds: adds, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
		acts.Approve{By: Judge, On: on, Considered: acts.PrivacyTests},
		acts.Give{By: Minister, On: on, Considered: acts.AllFactors},
	} {
		n, _ = n.Do(act)
	}
	return n
}

// Tell has acts done to a notice, one after another, and prints what each is in law: a line for the act, and under it every
// ground with its words of law and its cure, and the open questions under whose other reading the effect would be another.
// It returns the notice as it then is; an act that is void or none leaves it as it was.
func Tell(n tcn.Notice, done ...acts.Act) tcn.Notice {
	for _, act := range done {
		ruling, err := n.Try(act)
		if err != nil {
			fmt.Println(err)
			continue
		}
		_, who := acts.By(act).Who()
		if who == "" {
			who = "the " + doing.Office(acts.By(act).String())
		}
		fmt.Printf("%v %s, by %s: %v\n", ruling.Day(), doing.Event(ruling.Rule().Event()), who, ruling.Effect())
		for _, g := range ruling.Grounds() {
			cure := "nothing cures it"
			if g.By != 0 {
				cure = fmt.Sprintf("cure: %s (%s)", g.Cure, doing.Office(g.By.String()))
			}
			fmt.Printf("  %s: %s\n    %s\n", words(g.Law), g.Says, cure)
		}
		for _, d := range ruling.Doubts() {
			if d.Other != ruling.Effect() {
				fmt.Printf("  doubt %d: %v under the other reading\n", d.N, d.Other)
			}
		}
		n, _ = n.Do(act)
	}
	return n
}

// words lists citations.
func words(law []ipa.Citation) string {
	texts := make([]string, len(law))
	for i, c := range law {
		texts[i] = c.String()
	}
	return strings.Join(texts, "; ")
}
