package docket

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
)

// A pressWord is what words of the press mean in law when somebody of a role does it.
type pressWord struct {
	words string        // with a comma between
	by    []actors.Role // who does it; none: anybody for whom no line above stands
	means []string      // the acts that it can mean, the first being the likeliest, each with the keys that it needs besides
	wrong string        // why it means none
	cure  string        // what to write then
}

// Who does what the lines below are about.
var (
	bySecretary = []actors.Role{actors.RoleSecretaryOfState}
	byTribunal  = []actors.Role{actors.RoleTribunal}
	byCourt     = []actors.Role{actors.RoleCourt}
	byOperator  = []actors.Role{actors.RoleRelevantOperator, actors.RoleStaff}
	byClaimant  = append([]actors.Role{actors.RoleClaimant}, byOperator...)
	byPublisher = []actors.Role{actors.RolePress, actors.RoleCivilSociety, actors.RoleClaimant, actors.RolePublic}
	byJudge     = []actors.Role{actors.RoleJudicialCommissioner, actors.RoleInvestigatoryPowersCommissioner, actors.RoleDeputyCommissioner}
	byNoParty   = []actors.Role{actors.RoleForeignOfficial, actors.RoleOfficial, actors.RolePrimeMinister, actors.RolePublic, actors.RoleLegalAdviser}
)

// pressWords are the words. A line for a role goes before the act of the same word: a minister who drops a notice drops no claim.
var pressWords = []pressWord{
	{words: "serve, served, issue, issued, gave, given, order, ordered, impose, imposed, send, sent, hand, handed", by: bySecretary, means: []string{`give`}},
	{words: "order, ordered", by: byTribunal,
		wrong: "the Tribunal orders many things", cure: "write which: list, stay, order-interim, rule-on-secrecy, quash, compensate or order-destruction"},
	{words: "order, ordered", by: byCourt, means: []string{`enjoin`}},
	{words: "order another, reissue, reissued, serve again, issued again, issued another", by: bySecretary, means: []string{`give-another`}},
	{words: "rewrite, rewritten, rewrote, amend, amended, change, changed, revise, revised, modified", by: bySecretary, means: []string{`vary`, `give-another`}},
	{words: "narrow, narrowed, widen, widened, limited", by: bySecretary, means: []string{`vary`, `give-another`}},
	{words: "replace, replaced, supersede, superseded, swapped", by: bySecretary, means: []string{`give-another`, `vary`}},
	{words: "extended, prolonged", by: bySecretary, means: []string{`renew`, `extend`}},
	{words: "drop, dropped, withdraw, withdrew, withdrawn, pull, pulled, scrap, scrapped, cancel, cancelled, rescind, rescinded, lift, lifted, abandoned, backed down, back down, retreated, climbed down, gave up, given up, agreed to drop, agreed to withdraw",
		by: bySecretary, means: []string{`say`, `revoke`}},
	{words: "dropped its claim, dropped its case, dropped its appeal, withdrew its claim, withdrew its case, withdrew its appeal", by: bySecretary,
		wrong: "the claim is not the minister's to drop: it is that of whoever made it, and of the notice nothing is said", cure: "write who dropped it; what the minister says of it is say"},
	{words: "withdraw, withdrew, withdrawn, dropped, abandon, abandoned, discontinue, discontinued, gave up, given up, dropped its claim, dropped its case, dropped its appeal, withdrew its claim, withdrew its case, withdrew its appeal", by: byClaimant, means: []string{`drop`}},
	{words: "pull, pulled, scrap, scrapped, switched off, turned off, cancel, cancelled", by: byOperator,
		wrong: "what an operator does to its own service is no act on the notice", cure: "write it as change if it is one of which it has to tell, s 258A or s 257(3A); as say if it announces it; as drop if it gives up its claim"},
	{words: "agreed to drop its claim, agreed to drop its case, agreed to drop its appeal, agreed to withdraw its claim", by: byClaimant, means: []string{`say`, `drop`}},
	{words: "challenge, challenged, complain, complained, sue, sued, went to court, took to court, took to the tribunal, went to the tribunal, brought a case, filed a complaint, lodged a complaint, filed, took legal action, filed a claim, filed a challenge, filed a legal challenge, filed a legal claim, launched a legal challenge, brought a legal challenge, brought a claim", by: byClaimant, means: []string{`claim`}},
	{words: "appealed", by: byClaimant, means: []string{`claim`, `appeal`}},
	{words: "appealed", by: bySecretary, means: []string{`appeal`}},
	{words: "refer back, referred back, sent back, asked for a review, sought a review", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`refer`}},
	{words: "notify, notified", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`comply`, `say`}}, // of a change, s 258A(9); of anything else it is word alone
	{words: "signed off, authorised, authorized, cleared, upheld", by: byJudge, means: []string{`approve`}},
	{words: "reject, rejected, block, blocked, turned down", by: byJudge, means: []string{`refuse`}},
	{words: "rejected the request, rejected the application, rejected the bid, refused the request, refused the application, refused the bid", by: byTribunal,
		means: []string{`rule-on-secrecy "bare-details":true`, `refuse-intervener`}},
	{words: "refused permission to intervene, refused leave to intervene, refused the right to intervene", by: byTribunal, means: []string{`refuse-intervener`}},
	{words: "reject, rejected, threw out, thrown out", by: byTribunal, means: []string{`dismiss`, `determine`, `strike-out`}},
	{words: "uphold, upheld", by: byTribunal, means: []string{`determine`, `quash`}},
	{words: "rule, ruled, decide, decided, found", by: byTribunal, means: []string{`determine`, `decide-issue`, `rule-on-secrecy "bare-details":true`}},
	{words: "hear, heard, held a hearing, sat, sat in private, sat in public, held a private hearing, held a public hearing, ordered a hearing, ordered a public hearing, hearing, closed hearing, private hearing, secret hearing, public hearing, open hearing, hold, held, schedule, scheduled, fix, fixed", by: byTribunal, means: []string{`list`}},
	{words: "vacate, vacated, unlisted, called off, postponed, put off, adjourn, adjourned", by: byTribunal, means: []string{`list "vacated":true`}},
	{words: "halt, halted, suspend, suspended, pause, paused, freeze, froze, frozen", by: byTribunal, means: []string{`stay`, `order-interim`}},
	{words: "strike down, struck down, annul, annulled, overturn, overturned, revoke, revoked, cancelled", by: byTribunal, means: []string{`quash`}},
	{words: "leak, leaked, reveal, revealed, disclosed", by: byOperator, means: []string{`disclose "to":"public"`}},
	{words: "leak, leaked, reveal, revealed, disclosed, break the story, report, reported, disclose, write, wrote, printed", by: byPublisher, means: []string{`publish`}},
	{words: "apply, applied, ask the tribunal, petition, petitioned", by: byNoParty,
		wrong: "who is no party to a claim and does not ask to be heard in it applies for nothing: a letter to the Tribunal moves nothing (RIPA 2000 s 68(1): its own procedure)",
		cure:  "write it as say"},
	{words: "asked for secrecy, asked for a private hearing, sought secrecy, sought a private hearing", by: append([]actors.Role{actors.RoleSecretaryOfState}, byClaimant...), means: []string{`apply "for":"privacy"`}},
	{words: "asked for a public hearing, asked for an open hearing, sought a public hearing, sought an open hearing", by: append([]actors.Role{actors.RolePress, actors.RoleCivilSociety}, byClaimant...),
		means: []string{`apply "for":"openness"`}},
	{words: "applied to intervene, asked to intervene, sought to intervene", by: []actors.Role{actors.RoleIntervener}, means: []string{`apply "for":"intervention"`}},
	{words: "applied, ask the tribunal, petition, petitioned", means: []string{`apply`}},
	{words: "sign off, signed off, approved, authorised, authorized", by: bySecretary, means: []string{`decide "to":"give"`, `give`}},
	{words: "confirmed", by: bySecretary, means: []string{`confirm`, `say`}},
	{words: "confirm", by: slices.Concat(byNoParty, byClaimant, byTribunal, []actors.Role{actors.RolePress, actors.RoleCivilSociety, actors.RolePublicAuthority, actors.RoleIntervener}),
		means: []string{`say`}},
	{words: "published the judgment, publish the judgment, gave judgment, handed down judgment", by: byTribunal, means: []string{`say`}},
	{words: "say, said, says, announce, announced, confirm, confirmed, deny, denied, claim, claimed, warn, warned, state, stated, tell, told, write, wrote, letter, urge, urged, call on, called on, demand, demanded, condemn, condemned, promise, promised, insist, insisted, decline, declined, react, reacted, declined to comment, refused to comment, wrote to the tribunal, wrote to the president of the tribunal",
		means: []string{`say`}},
	{words: "prosecute, prosecuted, fine, fined, jail, jailed, imprison, imprisoned, convict, convicted, charge, charged, arrest, arrested, sentence, sentenced, penalise, penalised, penalize, penalized, punish, punished, indict, indicted, criminalise, criminalised",
		wrong: noOffence, cure: noOffenceCure},
	{words: "defy, defied, refuse to comply, refused to comply, ignore, ignored, breach, breached, disobeyed", by: byOperator,
		wrong: "what is left undone is no act", cure: "leave it out: a duty whose day passes undone is broken, act or no act; or write who said so"},
}

// noOffence is why nobody is punished, and what to write.
const (
	noOffence = "nobody can be for what is done about a notice: ss 252 to 258B make no offence, nor do ss 87 to 98 of retention notices. The duties are enforced in civil proceedings of the Secretary of State alone, " +
		"s 255(10), s 258A(10) or s 95(5), and that of secrecy under s 255(8) only since 20 June 2025. Contrast s 59: to disclose a warrant is an offence"
	noOffenceCure = "leave it out, or write who said so; such proceedings are sue"
)

// pressApplications are words of what is applied for.
var pressApplications = map[string]string{
	"lifting secrecy": "release from secrecy", "to lift secrecy": "release from secrecy", "lift secrecy": "release from secrecy", "lifting the gag": "release from secrecy",
	"not to list": "no listing", "not listing": "no listing", "secrecy": "privacy", "a private hearing": "privacy", "an open hearing": "openness", "to be heard": "intervention",
}
