package actors

// The methods that every actor has. They say the same for each type.

// Who gives [RoleSecretaryOfState] and the name.
func (a SecretaryOfState) Who() (Role, string) { return RoleSecretaryOfState, a.Name }

// String gives the text that [Parse] reads.
func (a SecretaryOfState) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a SecretaryOfState) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *SecretaryOfState) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (SecretaryOfState) actor() {}

// Who gives [RoleJudicialCommissioner] and the name.
func (a JudicialCommissioner) Who() (Role, string) { return RoleJudicialCommissioner, a.Name }

// String gives the text that [Parse] reads.
func (a JudicialCommissioner) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a JudicialCommissioner) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *JudicialCommissioner) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (JudicialCommissioner) actor() {}

// Who gives [RoleInvestigatoryPowersCommissioner] and the name.
func (a InvestigatoryPowersCommissioner) Who() (Role, string) {
	return RoleInvestigatoryPowersCommissioner, a.Name
}

// String gives the text that [Parse] reads.
func (a InvestigatoryPowersCommissioner) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a InvestigatoryPowersCommissioner) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *InvestigatoryPowersCommissioner) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (InvestigatoryPowersCommissioner) actor() {}

// Who gives [RoleDeputyCommissioner] and the name.
func (a DeputyCommissioner) Who() (Role, string) { return RoleDeputyCommissioner, a.Name }

// String gives the text that [Parse] reads.
func (a DeputyCommissioner) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a DeputyCommissioner) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *DeputyCommissioner) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (DeputyCommissioner) actor() {}

// Who gives [RoleTechnicalAdvisoryBoard] and "".
func (TechnicalAdvisoryBoard) Who() (Role, string) { return RoleTechnicalAdvisoryBoard, "" }

// String gives the text that [Parse] reads.
func (a TechnicalAdvisoryBoard) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a TechnicalAdvisoryBoard) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *TechnicalAdvisoryBoard) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (TechnicalAdvisoryBoard) actor() {}

// Who gives [RoleTechnologyAdvisoryPanel] and "".
func (TechnologyAdvisoryPanel) Who() (Role, string) { return RoleTechnologyAdvisoryPanel, "" }

// String gives the text that [Parse] reads.
func (a TechnologyAdvisoryPanel) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a TechnologyAdvisoryPanel) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *TechnologyAdvisoryPanel) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (TechnologyAdvisoryPanel) actor() {}

// Who gives [RoleRelevantOperator] and the name.
func (a RelevantOperator) Who() (Role, string) { return RoleRelevantOperator, a.Name }

// String gives the text that [Parse] reads.
func (a RelevantOperator) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a RelevantOperator) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *RelevantOperator) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (RelevantOperator) actor() {}

// Who gives [RoleStaff] and the name.
func (a Staff) Who() (Role, string) { return RoleStaff, a.Name }

// String gives the text that [Parse] reads.
func (a Staff) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a Staff) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *Staff) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (Staff) actor() {}

// Who gives [RoleTribunal] and "".
func (Tribunal) Who() (Role, string) { return RoleTribunal, "" }

// String gives the text that [Parse] reads.
func (a Tribunal) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a Tribunal) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *Tribunal) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (Tribunal) actor() {}

// Who gives [RoleCourt] and the name.
func (a Court) Who() (Role, string) { return RoleCourt, a.Name }

// String gives the text that [Parse] reads.
func (a Court) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a Court) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *Court) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (Court) actor() {}

// Who gives [RoleClaimant] and the name.
func (a Claimant) Who() (Role, string) { return RoleClaimant, a.Name }

// String gives the text that [Parse] reads.
func (a Claimant) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a Claimant) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *Claimant) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (Claimant) actor() {}

// Who gives [RoleIntervener] and the name.
func (a Intervener) Who() (Role, string) { return RoleIntervener, a.Name }

// String gives the text that [Parse] reads.
func (a Intervener) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a Intervener) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *Intervener) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (Intervener) actor() {}

// Who gives [RoleLegalAdviser] and the name.
func (a LegalAdviser) Who() (Role, string) { return RoleLegalAdviser, a.Name }

// String gives the text that [Parse] reads.
func (a LegalAdviser) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a LegalAdviser) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *LegalAdviser) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (LegalAdviser) actor() {}

// Who gives [RolePress] and the name.
func (a Press) Who() (Role, string) { return RolePress, a.Name }

// String gives the text that [Parse] reads.
func (a Press) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a Press) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *Press) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (Press) actor() {}

// Who gives [RoleForeignOfficial] and the name.
func (a ForeignOfficial) Who() (Role, string) { return RoleForeignOfficial, a.Name }

// String gives the text that [Parse] reads.
func (a ForeignOfficial) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a ForeignOfficial) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *ForeignOfficial) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (ForeignOfficial) actor() {}

// Who gives [RoleCivilSociety] and the name.
func (a CivilSociety) Who() (Role, string) { return RoleCivilSociety, a.Name }

// String gives the text that [Parse] reads.
func (a CivilSociety) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a CivilSociety) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *CivilSociety) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (CivilSociety) actor() {}

// Who gives [RolePublicAuthority] and the name.
func (a PublicAuthority) Who() (Role, string) { return RolePublicAuthority, a.Name }

// String gives the text that [Parse] reads.
func (a PublicAuthority) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a PublicAuthority) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *PublicAuthority) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (PublicAuthority) actor() {}

// Who gives [RoleOfficial] and the name.
func (a Official) Who() (Role, string) { return RoleOfficial, a.Name }

// String gives the text that [Parse] reads.
func (a Official) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a Official) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *Official) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (Official) actor() {}

// Who gives [RolePrimeMinister] and the name.
func (a PrimeMinister) Who() (Role, string) { return RolePrimeMinister, a.Name }

// String gives the text that [Parse] reads.
func (a PrimeMinister) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a PrimeMinister) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *PrimeMinister) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (PrimeMinister) actor() {}

// Who gives [RolePublic] and "".
func (Public) Who() (Role, string) { return RolePublic, "" }

// String gives the text that [Parse] reads.
func (a Public) String() string { return text(a) }

// MarshalText gives what String gives, or the error of [Check].
func (a Public) MarshalText() ([]byte, error) { return marshal(a) }

// UnmarshalText reads what MarshalText writes, as [Parse] does, and refuses an actor of another type.
func (a *Public) UnmarshalText(text []byte) error { return unmarshal(a, text) }

func (Public) actor() {}
