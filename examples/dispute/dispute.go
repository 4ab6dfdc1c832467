package dispute

import (
	"fmt"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The names of the two notices. Each is named for the month in which most reports have it given.
const (
	January   = "January 2025"   // the first, in the default reading withdrawn in August 2025
	September = "September 2025" // the second, whose end is open
)

// Docket is the dispute in the default reading, from the autumn of 2024 to a hearing that is planned for December 2026.
func Docket() docket.Docket { return built[readings[0].Name] }

// built is made once. A flaw in the entries is a flaw in the source, and stops the program at its start.
var built = func() map[string]docket.Docket {
	all := make(map[string]docket.Docket, len(readings))
	for _, r := range readings {
		d, err := docket.New([]docket.Notice{{Name: January, To: apple}, {Name: September, To: apple}}, r.Of(told()))
		if err != nil {
			panic(fmt.Errorf("reading %s: %w", r.Name, err))
		}
		all[r.Name] = d
	}
	return all
}()

// Those who act.
var (
	minister = actors.SecretaryOfState{}
	judge    = actors.JudicialCommissioner{}
	leveson  = actors.InvestigatoryPowersCommissioner{Name: "Sir Brian Leveson"}
	tribunal = actors.Tribunal{}

	apple = actors.RelevantOperator{
		Name: "Apple", Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Abroad: true,
		Serves: 1_000_000, // stands for many more than 10,000: see the package's doc
	}
	four     = actors.Claimant{Name: "Privacy International, Liberty, Gus Hosein and Ben Wizner"}
	two      = actors.Claimant{Name: "Privacy International and Liberty"}
	privacy  = actors.Claimant{Name: "Privacy International"}
	whatsApp = actors.Intervener{Name: "WhatsApp"}

	// Those who say that they have no notice. What they say stands beside the first notice, as other statements do: none is given to them here.
	meta   = actors.RelevantOperator{Name: "Meta"}
	google = actors.RelevantOperator{Name: "Google"}

	financialTimes = actors.Press{Name: "Financial Times"}
	government     = actors.Official{Name: "UK government"}
	homeOffice     = actors.Official{Name: "Home Office"}

	trump   = actors.ForeignOfficial{Name: "Donald Trump", Office: "President of the United States"}
	vance   = actors.ForeignOfficial{Name: "JD Vance", Office: "Vice President of the United States"}
	gabbard = actors.ForeignOfficial{Name: "Tulsi Gabbard", Office: "Director of National Intelligence"}
)

// congress is some members of the American legislature.
func congress(names string) actors.ForeignOfficial {
	return actors.ForeignOfficial{Name: names, Office: "members of the United States Congress"}
}

// The parts that the notices are assumed to have, by the users whom they reach.
var (
	inBritain = removal("remove protection, for users in Britain")
	elsewhere = removal("remove protection, for users elsewhere")
)

func removal(name string) acts.Requirement {
	return acts.Requirement{Name: name, Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: acts.Undisclosed}
}

// decision is a decision to give a notice. Nobody reports what was found.
func decision(parts ...acts.Requirement) acts.Decide {
	return acts.Decide{By: minister, To: acts.Giving, Adds: parts, Necessary: acts.Assumed, Proportionate: acts.Assumed, Considered: acts.PrivacyTests}
}

// The claims in the Tribunal on each notice, by the order in which they began.
const (
	applesClaim       = 1 // on the first: its complaint
	applesProceedings = 2 // the same under the Human Rights Act 1998
	othersClaim       = 3
	applesThird       = 4 // its new complaint, if that is on the first
	othersOnSeptember = 1 // on the second
	applesSecond      = 2
)

// when reads a date of the entries.
var when = docket.MustWhen
