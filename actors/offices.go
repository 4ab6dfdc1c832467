package actors

// SecretaryOfState is a Secretary of State, in practice the Home Secretary.
// The office decides, gives, varies, renews and revokes a notice (ss 253, 255,
// 256, 256A), reviews one that is referred back (s 257), may permit a
// disclosure (s 255(8)) and alone may go to court to enforce (s 255(10)).
// Before the Tribunal the office is the respondent. The Act does not say that
// the decision must be taken in person.
type SecretaryOfState struct{ Name string }

// JudicialCommissioner is a Judicial Commissioner other than the
// Investigatory Powers Commissioner and the Deputies. They hold or have held
// high judicial office and are appointed by the Prime Minister on a joint
// recommendation (ss 227(1)(b), (2), (4) and 228). Any of them may approve a
// decision or refuse to (s 254), and takes part in a review (s 257(5)-(8)). A
// temporary Judicial Commissioner is one of them (s 228A(6)).
type JudicialCommissioner struct{ Name string }

// InvestigatoryPowersCommissioner is the Commissioner of s 227(1)(a), who is
// a Judicial Commissioner too (s 227(13)(a)). This is the second look after
// another's refusal (s 254(5)) and the approval of what a review ends in
// (ss 257(10) and 258). After this office's own refusal no one is left to ask.
// Until 13 October 2024 the office could delegate either to any Judicial
// Commissioner; from the day after, to a Deputy alone.
type InvestigatoryPowersCommissioner struct{ Name string }

// DeputyCommissioner is a Deputy Investigatory Powers Commissioner, of whom
// there may be two: s 227(6A), from 14 October 2024. A Deputy is a Judicial
// Commissioner still (s 227(6B)). The second look and the approval after a
// review are a Deputy's only under a delegation, and only while the
// Commissioner is unable or unavailable (s 227(8A)(b) and (d)).
type DeputyCommissioner struct{ Name string }

// TechnicalAdvisoryBoard is the Board of s 245, which has a part in every
// review: it must be consulted, considers the technical requirements and the
// financial consequences for the operator, and reports (s 257(5), (6) and (8)).
// It is not the [TechnologyAdvisoryPanel].
type TechnicalAdvisoryBoard struct{}

// TechnologyAdvisoryPanel is the Panel of s 246. It advises the Investigatory
// Powers Commissioner, the Secretary of State and the Scottish Ministers on
// changing technology and on less intrusive techniques. The sections on notices
// give it no part. It is not the [TechnicalAdvisoryBoard].
//
// It is no [ReviewBody].
type TechnologyAdvisoryPanel struct{}

// Tribunal is the Investigatory Powers Tribunal, Regulation of Investigatory
// Powers Act 2000 (RIPA), s 65. It hears claims about a notice (s 65(5)(czi)
// to (czm)), may order something meanwhile (s 67(6)) and may quash the notice
// on determining the claim (s 67(7)(azc)).
type Tribunal struct{}

// Court is a court: one that is asked for an injunction, for specific
// performance or for other relief (s 255(10)), or that hears an appeal from
// the Tribunal on a point of law (RIPA, s 67A).
type Court struct{ Name string }

// PrimeMinister is the Prime Minister, who appoints the Commissioners (s 227)
// and is told of some of the Tribunal's determinations (RIPA, s 68(5)), but
// has no power over a technical capability notice.
type PrimeMinister struct{ Name string }

// PublicAuthority is a body that might use what a notice secures, as a police
// force or an intelligence service. To obtain data it needs a warrant or an
// authorisation of its own. It has no power over the notice, but can be the
// one complained against in the Tribunal (RIPA, s 67A(8)).
type PublicAuthority struct{ Name string }

// InformationCommissioner is the Information Commissioner, or a member of the
// Commissioner's staff. The office audits what operators retain, so comes to
// know of retention notices, and must not disclose them (s 95(3)): a duty that
// s 95(5) does not enforce. With another notice it has no part.
type InformationCommissioner struct{ Name string }

// Official is somebody in government who speaks, named or not, and has no
// power of his or her own over a notice. An act done in the Secretary of
// State's name is the Secretary of State's.
type Official struct{ Name string }

// ForeignOfficial is the holder of an office of another state. Nothing in
// the Act gives that person a power: a statement from abroad revokes nothing.
type ForeignOfficial struct {
	Name   string
	Office string // as "Director of National Intelligence"
}
