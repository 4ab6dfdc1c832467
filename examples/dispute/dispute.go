package dispute

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// The names of the two notices. Each is named for the month in which most reports have it given.
const (
	January   = "January 2025"
	September = "September 2025"
)

// Docket is the dispute, from the commencement of October 2024 to the dismissal of October 2025.
func Docket() docket.Docket { return built }

// built is made once. A flaw in the entries is a flaw in the source, and stops the program at its start.
var built = func() docket.Docket {
	d, err := docket.New(
		[]docket.Notice{{Name: January, To: apple}, {Name: September, To: apple}},
		slices.Concat(giving, spring, summer, august, another),
	)
	if err != nil {
		panic(err)
	}
	return d
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

// removal is the one requirement that each notice is assumed to have.
var removal = tcn.Requirement{
	Name:       "remove protection",
	Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"),
	Serves:     tcn.TargetedInterception,
	Days:       tcn.Undisclosed,
}

// decision is the decision to give a notice. Nobody reports what was found.
var decision = tcn.Decide{
	By: minister, To: tcn.Giving, Adds: []tcn.Requirement{removal},
	Necessary: tcn.Assumed, Proportionate: tcn.Assumed,
}

// The two claims in the Tribunal, by the order in which they began.
const (
	applesClaim = 1
	othersClaim = 2
)

// when reads a date of the entries.
var when = docket.MustWhen
