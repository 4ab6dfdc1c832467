package docket

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
)

// A pressPhrase is a word of the press that a list of dates writes with what belongs to it: "urged an open hearing", "withdrew its encryption service".
type pressPhrase struct {
	line  pressWord // its words are verbs as acts have them, with what always belongs to them
	after *pattern  // all that may stand after the word
}

// What may stand after a word: that it is of a notice, a claim, a service of an operator's own, or of who may hear.
var (
	anyThing = patternOf(``)
	more     = patternOf(`.`)
	notices  = `(?:\S+ ){0,5}(?:notice|order|tcn|mandate|demand|plan)s?`
	claims   = `(?:claim|challenge|case|complaint|action|proceedings|lawsuit)s?`

	ofNotice   = patternOf(`^` + notices + `(?:(?:,| (?:to|for|on|under|against|requiring|demanding|compelling|ordering|that|in|about|over|by|from|after|following|with|without|as|at|before|because|despite|when|since|amid|served|given|issued|targeting|seeking|designed|allowing|limited|confined|covering|which)) .*)?$`)
	ofOther    = patternOf(`^(?:\S+ ){0,5}(?:second|another|further|replacement|revised) ` + notices + `(?:[ ,].*)?$|^(?:another|a second|a new)(?: one)?$`)
	ofNew      = patternOf(`^(?:\S+ ){0,5}(?:new|fresh) ` + notices + `(?:[ ,].*)?$`)
	ofDemand   = patternOf(`^(?:\S+ ){0,3}demands?(?: .*)?$`)
	ofClaim    = patternOf(`(?:^|.* )` + claims + `(?: .*)?$`)
	ownClaim   = patternOf(`^(?:(?:the|its|their|his|her) )?(?:own |legal |court )?(?:` + claims + `|appeal)(?: (?:against|over|at|before) .*)?$`)
	anyClaim   = patternOf(`\b(?:` + claims + `|(?:appeal|application|bid)s?)\b`)
	toTribunal = patternOf(`^(?:.* )?to (?:court|.*\b(?:tribunal|ipt))\b`)
	toHear     = patternOf(`^(?:an? |its |their |the )?(?:formal |legal |joint )?(?:complaint|claim|challenge|application)s? (?:to|in|at|with|before) (?:the )?(?:\S+ ){0,3}(?:tribunal|ipt|court)\b`)
	leaveTo    = patternOf(`\b(?:permission|leave|right) to (?:intervene|appeal)\b`)
	withNotice = patternOf(`^(?:\S+ ){1,4}with ` + notices + `(?:[ ,].*)?$`)
	forReview  = patternOf(`^` + notices + ` (?:to .* )?for (?:an? )?(?:independent )?review\b`)

	aboutNotice = `(?:\S+ ){0,6}?(?:notice|order|tcn|mandate|demand|plan)s?\b`

	// ofWords is that what is given is words about something, and no notice; ofDraft that it is no notice yet.
	ofWords = patternOf(`^(?:\S+ ){0,4}(?:statement|letter|evidence|guidance|speech|comment|answer|reply|response|update|detail|explanation|briefing|assurance|promise|undertaking|reason|warning|report|information|figure|decision|defence|submission|apology|hint|account|view|opinion|advice|interview|ultimatum|commitment|clarification|summary|presentation|testimony)s? ` + aboutNotice)
	ofElse  = patternOf(`^(?:\S+ ){0,4}(?:time|deadline|objection|opposition|support|talk|meeting|secrecy|silence|charge|threat|attempt|effort|work|resistance|funding|review|consultation|debate|negotiation|restriction|reporting|petition|bill|chance|opportunity|permission|leave|access|copy|copies|cost|fee|search|inquiry|inquiries|investigation|policy|policies|position|stance|tone|mind|law|legislation|bid)s? ` + aboutNotice)
	ofDraft = patternOf(`^(?:\S+ ){0,3}(?:draft|proposed|provisional) ` + notices + `\b`)

	// toConsult are with whom else than the operator the Secretary of State consults, and of what the operator is consulted.
	others     = patternOf(`\b(?:board|tab|commissioners?|judges?|tribunal|allies|partners|industry|public|parliament|mps|gchq|agencies|lawyers|experts)\b`)
	beforeGive = patternOf(`^(?:\S+ ){1,4}(?:on|about|over) ` + notices + `$|^(?:\S+ ){1,4}(?:before|ahead of|on|about) (?:giving|issuing|serving) ` + notices + `\b`)
	ofRuling   = patternOf(`\b(?:ruling|judg(?:e)?ment|decision|determination|court of appeal)\b`)
	openly     = patternOf(`\b(?:public|publicly|open|openly|openness|transparency)\b`)
	secretly   = patternOf(`\b(?:secret|secrecy|private|privately|closed|not (?:to )?be (?:disclosed|published|made public|named))\b`)
	asToWhom   = patternOf(`\b(?:bare details|public|secret|secrecy|private|closed)\b`)
	lifting    = patternOf(`\b(?:lift|lifting|end|ending|relax|remove|removing)\b.*\b(?:secrecy|gag|gagging|confidentiality)\b|\bto (?:speak|talk|tell)\b`)
	toBeHeard  = patternOf(`\b(?:intervene|intervention|intervener|be heard|give evidence)\b`)
	theMedia   = patternOf(`\b(?:media|press|public|journalists|reporters)\b`)
	reasons    = patternOf(`\b(?:reasons|judge?ment|ruling|decision|directions|timetable|statement|assumed fact)s?\b`)
	hearings   = patternOf(`\b(?:hearing|date|timetable|case|claim|trial|argument|evidence|private|secret|closed|public|open court|day)s?\b`)
	requests   = patternOf(`\b(?:application|request|bid|attempt)s?\b`)
	hearsay    = patternOf(`^(?:\S+ ){1,4}(?:that|it|he|she|they|why|how|about|of)\b`)
	aText      = patternOf(`\b(?:statement|letter|report|response|guidance|code|figures)s?\b`)

	// ofOwnPlan is that the Home Office hears of what an operator is about to change.
	ofOwnPlan = patternOf(`^(?:the )?(?:uk )?(?:home office|home secretary|secretary of state|government|minister|ministers)(?: (?:of|about|that) .*)?$`)

	// ownService is what an operator offers: a thing of its own, and neither a notice nor a claim.
	ownService = patternOf(`^(?:(?:its|the|their|that|a|an) )?(?:adp|advanced data protection|[a-z0-9' ]*\b(?:service|feature|tool|product|app|encryption|protection)s?)(?: .*)?$`)
)

// Verbs that stand in several lines.
const (
	verbsHand  = "serve, issue, give, send, hand, make"
	verbsGive  = verbsHand + ", order, impose"
	verbsDrop  = "drop, withdraw, pull, scrap, cancel, rescind, lift, abandon, shelve, retract, give up, end, back down, agree to drop, agree to withdraw"
	verbsVary  = "rewrite, amend, change, revise, modify, narrow, widen, limit, restrict, water down, scale back, replace, supersede"
	verbsRenew = "renew, extend"
	verbsAsk   = "ask, apply, seek, request"
	verbsDeny  = "reject, refuse, turn down, throw out, dismiss"
	verbsRule  = "rule, decide, find"
)

// nothingDone is a line for what is left undone.
var nothingDone = pressWord{wrong: "what is not done is no act", cure: "leave it out, or write who said so"}

// noObject finds a verb with nothing to which it is done: "issued no notice".
var noObject = patternOf(`^(?:\S+ ){1,2}(?:no|neither|none|nothing)\b`)

func undone(words string, by []actors.Role) pressWord {
	l := nothingDone
	l.words, l.by = words, by
	return l
}

// byAsking are those who apply in a claim that is theirs, or against them.
var byAsking = append([]actors.Role{actors.RoleSecretaryOfState}, byClaimant...)

// pressPhrases are read after the words and the acts, the first that fits. A statement moves nothing, whatever it is of.
var pressPhrases = []pressPhrase{
	{undone("has not, have not, had not, did not, does not, was not, has never, never", nil), more},
	{pressWord{words: "say, announce, warn, state, urge, call on, call for, condemn, promise, insist, confirm that, deny, claim that, decline to, refuse to comment, refuse to confirm, refuse to deny, refuse to say, " +
		"refuse to discuss, neither confirm, neither confirmed, would not say, would not confirm, would not comment, write to, send a letter, tweet, post on, criticise, criticize, accuse, welcome, compare, threaten, vow, pledge, hint, suggest that, " +
		"respond, reply, debate, lobby, testify, complain that, demand that, demand answers", means: []string{`say`}}, anyThing},
	{pressWord{words: "tell", means: []string{`say`}}, hearsay},
	{pressWord{words: "confirm", by: slices.Concat(byNoParty, byTribunal, []actors.Role{actors.RolePress, actors.RoleCivilSociety}), means: []string{`say`}}, more},
	{pressWord{words: "was served, were served, was given, was ordered, was handed, was issued, was sent, was told, was refused, received", wrong: "what is done to somebody is an act of who does it",
		cure: "write the line as theirs: a notice is served by the secretary of state, and an application refused by the tribunal"}, more},

	// The minister.
	{pressWord{words: verbsDrop, by: bySecretary, wrong: "a claim is not the minister's to drop: it is that of whoever made it, and of the notice nothing is said",
		cure: "write who dropped it; what the minister says of it is say"}, anyClaim},
	{pressWord{words: "give, grant", by: bySecretary, wrong: "that the operator may speak is permission, and no notice",
		cure: "write it as permit, with to: whom it may be told, s 255(8); or as say"}, patternOf(`\b(?:permission|leave) to (?:disclose|reveal|discuss|speak|talk|tell|say|publish|confirm)\b`)},
	{pressWord{words: verbsHand + ", " + verbsDrop + ", " + verbsVary + ", " + verbsRenew, by: bySecretary, wrong: "it is done to something else than a notice", cure: "leave it: it moves nothing; or write it as say"}, ofElse},
	{pressWord{words: verbsDrop, by: bySecretary, means: []string{`say`, `revoke`}}, ofNotice},
	{pressWord{words: "back down, climb down, retreat, back off, backtrack, u turn, relent, cave in, capitulate, give way", by: bySecretary, means: []string{`say`, `revoke`}}, patternOf(`^(?:$|(?:on|from|over|in|after|under) )`)},
	{pressWord{words: "back off", by: bySecretary, means: []string{`say`, `revoke`}}, ofNotice},
	{pressWord{words: "agree to consider, agree to look at, agree to review, agree to discuss, agree to think", by: bySecretary, means: []string{`say`}}, more},
	{pressWord{words: verbsHand, by: bySecretary, means: []string{`say`}}, ofWords},
	{pressWord{words: verbsHand + ", show, share", by: bySecretary, wrong: "a draft is no notice: it is of what the operator is consulted before one is given", cure: "write it as consult, with before: give; or as say"}, ofDraft},
	{pressWord{words: "consult", by: bySecretary, means: []string{`say`}}, others},
	{pressWord{words: "consult", by: bySecretary, means: []string{`consult "before":"give"`}}, beforeGive},
	{pressWord{words: "slap, hit, present, saddle", by: bySecretary, means: []string{`give-another`}}, patternOf(`^(?:\S+ ){1,4}with (?:\S+ ){0,3}(?:second|another|further) ` + notices + `(?:[ ,].*)?$`)},
	{pressWord{words: "slap, hit, present, saddle", by: bySecretary, means: []string{`give`}}, withNotice},
	{pressWord{words: "decide to give, decide to issue, decide to serve", by: bySecretary, means: []string{`decide "to":"give"`}}, ofNotice},
	{pressWord{words: "sign off, sign off on, approve, authorise, authorize, agree", by: bySecretary, means: []string{`decide "to":"give"`, `give`}}, ofNotice},
	{pressWord{words: "sign", by: bySecretary, means: []string{`give`, `decide "to":"give"`}}, ofNotice},
	{pressWord{words: verbsGive, by: bySecretary, means: []string{`give-another`}}, ofOther},
	{pressWord{words: verbsGive, by: bySecretary, means: []string{`give-another`, `give`}}, ofNew},
	{pressWord{words: verbsGive, by: bySecretary, means: []string{`give`}}, ofNotice},
	{pressWord{words: "order, compel, force", by: bySecretary, means: []string{`give`}}, patternOf(`^(?:\S+ ){1,4}to .`)},
	{pressWord{words: verbsVary, by: bySecretary, means: []string{`vary`, `give-another`}}, ofNotice},
	{pressWord{words: "renew, repeat", by: bySecretary, means: []string{`say`, `renew`}}, ofDemand},
	{pressWord{words: "revoke", by: bySecretary, means: []string{`revoke`}}, ofNotice},
	{pressWord{words: "vary", by: bySecretary, means: []string{`vary`}}, ofNotice},
	{pressWord{words: "confirm", by: bySecretary, means: []string{`confirm`, `say`}}, patternOf(`^` + notices + ` (?:with|without|to|on|as|following|after)\b`)},
	{pressWord{words: verbsRenew, by: bySecretary, means: []string{`renew`}}, ofNotice},

	// A reference back to the minister.
	{pressWord{words: "refer, send", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`refer "of":"renew"`}}, patternOf(`^(?:(?:back )?(?:the|its|that|this) (?:notice's )?renewal|(?:back )?(?:the|its|that|this) notice as renewed)\b.*`)},
	{pressWord{words: "refer, send", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`refer "of":"vary"`}}, patternOf(`^(?:(?:back )?(?:the|its|that|this) (?:notice's )?variation|(?:back )?(?:the|its|that|this) notice as varied)\b.*`)},
	{pressWord{words: "refer, send", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`refer`}}, patternOf(`^(?:` + notices + ` back|back ` + notices + `)\b`)},
	{pressWord{words: "refer, send, submit", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`refer`}}, forReview},

	// Who asks the Tribunal.
	{pressWord{words: verbsAsk, by: byAsking, means: []string{`appeal`}}, patternOf(`\b(?:leave|permission) to appeal\b`)},
	{pressWord{words: "apply, ask, seek, request", by: byClaimant, means: []string{`apply "for":"release from secrecy"`}}, lifting},
	{pressWord{words: verbsAsk, by: byAsking, means: []string{`apply "for":"privacy"`}}, secretly},
	{pressWord{words: "argue, push, press, fight", by: byAsking, means: []string{`say`, `apply "for":"privacy"`}}, secretly},
	{pressWord{words: verbsAsk, by: append([]actors.Role{actors.RolePress, actors.RoleCivilSociety}, byClaimant...), means: []string{`apply "for":"openness"`}}, openly},
	{pressWord{words: verbsAsk, by: []actors.Role{actors.RoleIntervener}, means: []string{`apply "for":"intervention"`}}, toBeHeard},
	{pressWord{words: verbsAsk, by: slices.Concat([]actors.Role{actors.RolePress, actors.RoleCivilSociety}, byOperator), wrong: "who asks to be heard in another's claim is a would-be intervener",
		cure: `write who it is so, as in "would-be intervener: WhatsApp"`}, toBeHeard},
	{pressWord{words: "ask, call for, request, seek", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`refer`}}, patternOf(`\breview(?:ed)?\b`)},
	{pressWord{words: "withdraw, drop, end, abandon, discontinue, give up", by: byClaimant, means: []string{`drop`}}, ownClaim},
	{pressWord{words: "amend, widen, extend", by: byClaimant, means: []string{`apply "for":"amendment"`}}, ofClaim},
	{pressWord{words: "appeal", by: byClaimant, means: []string{`claim`}}, toTribunal},
	{pressWord{words: "appeal", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`refer`}}, patternOf(`\bto (?:the )?(?:home secretary|secretary of state|home office|minister|government)\b`)},
	{pressWord{words: "appeal", by: byAsking, means: []string{`appeal`}}, ofRuling},
	{pressWord{words: "appeal", by: byClaimant, means: []string{`claim`}}, patternOf(`^against ` + notices)},
	{pressWord{words: "file, lodge, bring, launch, start, begin, mount, take, submit, issue, join", by: byClaimant, means: []string{`claim`}}, ofClaim},
	{pressWord{words: "make", by: byClaimant, means: []string{`claim`}}, toHear},
	{pressWord{words: "file, lodge, bring, launch, submit", by: byClaimant, means: []string{`claim`, `appeal`}}, patternOf(`\bappeal\b`)},
	{pressWord{words: "take, go, complain", by: byClaimant, means: []string{`claim`}}, toTribunal},
	{pressWord{words: "sue, challenge", by: byClaimant, means: []string{`claim`}}, more},
	{pressWord{words: "prosecute, fine, jail, imprison, convict, charge, arrest, sentence, penalise, penalize, punish, indict", wrong: noOffence, cure: noOffenceCure}, more},
	{pressWord{words: "win, lose", wrong: "who wins is what the Tribunal or the court decides", cure: "write it as the tribunal's: determine, quash, dismiss or rule-on-secrecy"}, more},

	// The Tribunal, and the judges who approve.
	{pressWord{words: "lift, end, remove, discharge", by: byTribunal, means: []string{`lift-stay`}}, patternOf(`^(?:the|its) stay\b`)},
	{pressWord{words: "make, grant, issue, give", by: byTribunal, means: []string{`order-interim`}}, patternOf(`\binterim (?:order|relief|suspension)\b`)},
	{pressWord{words: "bar, exclude, ban, shut out, keep out", by: byTribunal, means: []string{`list`}}, theMedia},
	{pressWord{words: "give, publish, issue, hand down, deliver, release", by: slices.Concat(byTribunal, byJudge), means: []string{`say`}}, reasons},
	{pressWord{words: verbsDeny + ", deny, grant, give, allow", by: append([]actors.Role{actors.RoleTribunal}, byCourt...), means: []string{`say`}}, patternOf(`\b(?:permission|leave) to appeal\b`)},
	{pressWord{words: verbsDeny, by: byTribunal, means: []string{`refuse-intervener`}}, toBeHeard},
	{pressWord{words: verbsDeny + ", " + verbsRule, by: byTribunal, means: []string{`rule-on-secrecy "bare-details":true`}}, asToWhom},
	{pressWord{words: verbsDeny, by: byTribunal, means: []string{`dismiss`, `determine`, `strike-out`}}, patternOf(`\b(?:application|request|bid|attempt)s? to (?:challenge|overturn|quash|annul|block|stop)\b`)},
	{pressWord{words: verbsDeny, by: byTribunal, means: []string{`rule-on-secrecy "bare-details":true`, `refuse-intervener`}}, requests},
	{pressWord{words: "dismiss", by: byTribunal, means: []string{`dismiss`}}, ofClaim},
	{pressWord{words: "dismiss", by: byTribunal, means: []string{`dismiss`}}, patternOf(`\bappeals?\b`)},
	{pressWord{words: "strike out", by: byTribunal, means: []string{`strike-out`}}, anyClaim},
	{pressWord{words: "determine", by: byTribunal, means: []string{`determine`}}, ofClaim},
	{pressWord{words: "quash, annul, overturn, strike down, set aside", by: byTribunal, means: []string{`quash`}}, ofNotice},
	{pressWord{words: "reject, throw out", by: byTribunal, means: []string{`dismiss`, `determine`, `strike-out`}}, ofClaim},
	{pressWord{words: verbsRule, by: byTribunal, means: []string{`determine`, `decide-issue`}}, patternOf(`^(?:in favou?r of|for|against|that) `)},
	{pressWord{words: "uphold", by: byTribunal, means: []string{`determine`, `quash`}}, ofClaim},
	{pressWord{words: "order, direct, join, agree, allow, grant, permit, let, give", by: byTribunal, means: []string{`say`}}, patternOf(`\b(?:together|joined|claims|assumed facts|timetable|intervene|to be heard)\b`)},
	{pressWord{words: "adjourn, postpone, vacate, put off, delay", by: byTribunal, means: []string{`list "vacated":true`}}, more},
	{pressWord{words: "sit, hold, hear, list, set, fix, schedule, open, begin, start", by: byTribunal, means: []string{`list`}}, hearings},
	{pressWord{words: "give, deliver, submit, make, send, publish, hand in, hand over", by: append([]actors.Role{actors.RoleTechnicalAdvisoryBoard}, byJudge...), means: []string{`report`}}, patternOf(`\breports?\b`)},
	{pressWord{words: "report", by: append([]actors.Role{actors.RoleTechnicalAdvisoryBoard}, byJudge...), means: []string{`report`}}, patternOf(`^(?:back )?(?:to|on)\b`)},
	{pressWord{words: "approve, sign off, authorise, authorize, clear", by: byJudge, means: []string{`approve`}}, anyThing},
	{pressWord{words: "give", by: byJudge, means: []string{`approve`}}, patternOf(`\bapproval\b`)},
	{pressWord{words: "refuse, reject, block, withhold", by: byJudge, means: []string{`refuse`}}, more},

	// The court to which an appeal goes, or of which an injunction is asked.
	{pressWord{words: "overturn, reverse, set aside, quash, uphold, dismiss, reject, allow, rule on, decide", by: byCourt, means: []string{`decide-appeal`}}, anyThing},
	{pressWord{words: "grant, issue, make", by: byCourt, means: []string{`enjoin`}}, patternOf(`\b(?:injunction|order)\b`)},
	{pressWord{words: "obtain, win, secure, get, be granted", by: bySecretary, wrong: "an injunction is the court's to grant",
		cure: "write it as the court's: granted an injunction; the Secretary of State sues for it before"}, patternOf(`\binjunction\b`)},
	{pressWord{words: "seek, ask for, apply for, request", by: bySecretary, means: []string{`sue "to":"comply"`}}, patternOf(`\binjunction\b`)},
	{pressWord{words: "sue, take", by: bySecretary, means: []string{`sue "to":"comply"`}}, more},
	{pressWord{words: "go", by: bySecretary, means: []string{`sue "to":"comply"`}}, patternOf(`^to (?:the )?(?:high )?court\b`)},

	// The operator, and the press.
	{pressWord{words: "leak, reveal, pass, show", by: byOperator, means: []string{`disclose "to":"public"`}}, ofNotice},
	{pressWord{words: "withdraw, pull, remove, disable, switch off, turn off, scrap, stop offering, stop, close, suspend, yank, axe, ditch, kill, shut down, drop, end, discontinue, restore, reinstate, relaunch, bring back, switch on, turn on", by: byOperator, means: []string{`say`, `change`}}, ownService},
	{undone("refuse to, decline to", byOperator), more},
	{pressWord{words: "comply, obey", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`comply`}}, anyThing},
	{pressWord{words: "notify, give notice to", by: []actors.Role{actors.RoleRelevantOperator}, means: []string{`comply`, `say`}}, ofOwnPlan}, // s 258A(9)
	{pressWord{words: "report, reveal, publish, disclose, break, leak, print, obtain, see, make public", by: byPublisher, means: []string{`publish`}}, more},
	{pressWord{words: "publish, issue, send, release", means: []string{`say`}}, aText},
	{pressWord{words: "argue, press, push, pressure, ask, question, raise", by: slices.Concat(byNoParty, []actors.Role{actors.RolePress, actors.RoleCivilSociety, actors.RoleClaimant, actors.RoleIntervener}), means: []string{`say`}}, more},
}

// phraseFor is the line for a word with what stands after it, or nil.
func phraseFor(phrase string, role actors.Role) *pressWord {
	if len(phrase) > mostPhrase {
		return nil
	}
	bases, nothing := based(phrase), noObject.MatchString(phrase)
	for i := range pressPhrases {
		p := &pressPhrases[i]
		if len(p.line.by) > 0 && !slices.Contains(p.line.by, role) {
			continue
		}
		for word := range strings.SplitSeq(p.line.words, ", ") {
			for _, base := range bases {
				if rest, is := strings.CutPrefix(base+" ", word+" "); is && p.after.MatchString(strings.TrimSpace(rest)) {
					if nothing && !slices.Equal(p.line.means, []string{"say"}) {
						return &nothingDone
					}
					return &p.line
				}
			}
		}
	}
	return nil
}

// phrased are the acts that a phrase can mean when it is known who does it.
func phrased(phrase string) (can []string) {
	first := map[actors.Role]*pressWord{} // the line for each role
	for i := range pressPhrases {
		l := &pressPhrases[i].line
		if len(l.by) == 0 || len(l.means) == 0 {
			continue
		}
		role := l.by[0]
		if _, asked := first[role]; !asked {
			first[role] = phraseFor(phrase, role)
		}
		if first[role] == l {
			can = append(can, l.can())
		}
	}
	return can
}
