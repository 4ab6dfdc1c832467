package acts

import "github.com/doublelock/doublelock/actors"

// everyone has one actor of each type.
var everyone = []actors.Actor{
	actors.SecretaryOfState{}, actors.JudicialCommissioner{}, actors.InvestigatoryPowersCommissioner{},
	actors.DeputyCommissioner{}, actors.TechnicalAdvisoryBoard{}, actors.TechnologyAdvisoryPanel{},
	actors.RelevantOperator{}, actors.Staff{}, actors.Tribunal{}, actors.Court{}, actors.Claimant{},
	actors.Intervener{}, actors.LegalAdviser{}, actors.Press{}, actors.ForeignOfficial{}, actors.CivilSociety{},
	actors.PublicAuthority{}, actors.Official{}, actors.PrimeMinister{}, actors.Public{},
}
