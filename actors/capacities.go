package actors

// Commissioner is a Judicial Commissioner in the wide sense: s 227(7) and (13)(a).
// Each may approve a decision or refuse to (ss 254 and 258), and
// takes part in a review (s 257(5)-(8)). Which of them may do it on the day
// and on the refusal at hand is a question of law that the type leaves open.
//
// It is a [JudicialCommissioner], an [InvestigatoryPowersCommissioner] or a
// [DeputyCommissioner].
//
//sumtype:decl
type Commissioner interface {
	Actor
	commissioner()
}

// ReviewBody is one of the two who must be consulted on a review and who
// report their conclusions to the operator and to the Secretary of State:
// s 257(5) and (8). The Technology Advisory Panel is not one.
//
// It is the [TechnicalAdvisoryBoard] or a [Commissioner].
//
//sumtype:decl
type ReviewBody interface {
	Actor
	reviewBody()
}

// ReviewParty is one of the two who are heard in a review, and whom a
// Commissioner may set a time for that: s 257(8)(a) and (8A).
//
// It is the [RelevantOperator] or the [SecretaryOfState].
//
//sumtype:decl
type ReviewParty interface {
	Actor
	reviewParty()
}

// Consultee is somebody whom the Act makes the Secretary of State consult:
// the operator before a notice is given (s 255(2)), the Board and a
// Commissioner on a review (s 257(5)).
//
// It is a [RelevantOperator], the [TechnicalAdvisoryBoard] or a [Commissioner].
//
//sumtype:decl
type Consultee interface {
	Actor
	consultee()
}

// Bound is somebody who must not disclose that the notice exists or what is
// in it: s 255(8); of a retention notice s 95(2) and, the last, s 95(3).
//
// It is a [RelevantOperator], [Staff], a [LegalAdviser] or an
// [InformationCommissioner].
//
//sumtype:decl
type Bound interface {
	Actor
	bound()
}

// Claiming is somebody who may bring a claim about a notice in the Tribunal:
// RIPA, s 65(2) and (4).
//
// It is a [RelevantOperator], [Staff] or a [Claimant].
//
//sumtype:decl
type Claiming interface {
	Actor
	claiming()
}

// Party is somebody who can be a party to a claim, and so may ask to appeal: a
// relevant person in RIPA, s 67A(8), which is the complainant, and the
// respondent or the person complained against.
//
// It is a [SecretaryOfState], a [PublicAuthority] or one who is [Claiming].
//
//sumtype:decl
type Party interface {
	Actor
	party()
}

// Applicant is somebody who may ask the Tribunal for something: an order, an
// open hearing, to be heard. The Tribunal settles its own procedure (RIPA,
// s 68(1)), and asking binds it to nothing.
//
// It is a [Party], an [Intervener], the [Press] or [CivilSociety].
//
//sumtype:decl
type Applicant interface {
	Actor
	applicant()
}

// Publisher is somebody who makes something generally known and is not bound
// by s 255(8).
//
// It is the [Press], [CivilSociety], a [Claimant] or the [Public].
//
//sumtype:decl
type Publisher interface {
	Actor
	publisher()
}

func (JudicialCommissioner) commissioner()            {}
func (InvestigatoryPowersCommissioner) commissioner() {}
func (DeputyCommissioner) commissioner()              {}

func (TechnicalAdvisoryBoard) reviewBody()          {}
func (JudicialCommissioner) reviewBody()            {}
func (InvestigatoryPowersCommissioner) reviewBody() {}
func (DeputyCommissioner) reviewBody()              {}

func (RelevantOperator) reviewParty() {}
func (SecretaryOfState) reviewParty() {}

func (RelevantOperator) consultee()                {}
func (TechnicalAdvisoryBoard) consultee()          {}
func (JudicialCommissioner) consultee()            {}
func (InvestigatoryPowersCommissioner) consultee() {}
func (DeputyCommissioner) consultee()              {}

func (RelevantOperator) bound()        {}
func (Staff) bound()                   {}
func (LegalAdviser) bound()            {}
func (InformationCommissioner) bound() {}

func (RelevantOperator) claiming() {}
func (Staff) claiming()            {}
func (Claimant) claiming()         {}

func (SecretaryOfState) party() {}
func (PublicAuthority) party()  {}
func (RelevantOperator) party() {}
func (Staff) party()            {}
func (Claimant) party()         {}

func (SecretaryOfState) applicant() {}
func (PublicAuthority) applicant()  {}
func (RelevantOperator) applicant() {}
func (Staff) applicant()            {}
func (Claimant) applicant()         {}
func (Intervener) applicant()       {}
func (Press) applicant()            {}
func (CivilSociety) applicant()     {}

func (Press) publisher()        {}
func (CivilSociety) publisher() {}
func (Claimant) publisher()     {}
func (Public) publisher()       {}
