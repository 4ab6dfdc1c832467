package docket

import (
	"cmp"
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
)

// whose is a claim with the name of whose it is before it: the name tells not who did what was done.
var whose = patternOf(`^(?:[A-Z][\w.&-]* )+(claim|complaint|challenge|appeal|case|application)$`)

// suffered and headline are what is done to somebody or something: "Apple was served with a notice by the Home Office", "Notice served on Apple".
var (
	suffered = patternOf(`(?i)^(.+?) (?:(?:was|were|is|are|has been|have been|had been) (?:then |also |formally |secretly |reportedly )?)([a-z]+(?: (?:off|back|down|out|up))?)\b ?(.*)$`)
	received = patternOf(`(?i)^(.+?) (?:receives?|received|got) ((?:an? |the |its )((?:\S+ ){0,4}?)(?:notice|tcn|order)\b.*)$`)
	ofIt     = patternOf(`(?i)\b(?:about|over|of|for|against|from|regarding|concerning|under|on|to|in|with)\b`)
	suffers  = patternOf(`(?i)^(?:(?:was|were|is|are|has been|have been|had been) |(?:receives?|received|got) (?:an? |the |its )(?:\S+ ){0,4}(?:notice|tcn|order)\b)`)
	headline = patternOf(`(?i)^((?:an? |the )?(?:\S+ ){0,4}?(?:notice|tcn|order|claim|complaint|challenge|action|appeal|case|request|application|bid|judge?ment|ruling|hearing|review|injunction)s?)(?: [A-Z]+/\S+)?(?: (?:formally|secretly|quietly|officially|finally|later|again|now))? ([a-z]+(?: (?:off|back|down|out|up))?)\b ?(.*)$`)
	ofWhat   = patternOf(`(?i)^((?:an? |the )?(?:\S+ ){0,4}?(?:notice|tcn|order|claim|complaint|challenge|appeal|case|request|application|bid|permission|leave)s? (?:for|to|against|on|of|over) (?:\S+ ){0,6}?\S+) ` +
		`(refused|rejected|dismissed|granted|denied|thrown out|turned down|struck out|withdrawn|dropped|scrapped|revoked|rescinded|cancelled|lifted|varied|renewed|confirmed|approved|quashed|filed|lodged|issued|served|made|brought|launched|heard|upheld)\b ?(.*)$`)
	ofOwn   = patternOf(`(?i)^((?:an? |the )?(?:adp|advanced data protection|(?:\S+ ){0,3}(?:service|feature|tool|encryption))) (withdrawn|pulled|removed|disabled|switched off|turned off|scrapped|suspended)\b ?(.* by .*|by .*)$`)
	endures = patternOf(`^((?:[A-Z]\S*)(?: (?:[A-Z]\S*|and|&)){0,4}) (?:(?:secretly|formally|reportedly|again) )?((?:served|hit|slapped|presented) with .*|(?:given|handed|issued|sent) (?:(?:an?|the|another|new|second|fresh|further|secret|formal|legal|gagging|backdoor|government|UK|Home Office|technical|capability|national|security|data|retention) ){1,6}(?:notice|tcn|TCN|order)s?(?: by .*)?|` +
		`(?:ordered|compelled|forced) to (?:build|create|give|provide|hand|open|unlock|break|weaken|remove|decrypt|let|allow|make|install|maintain)\b.*|(?:given|granted|refused|denied|allowed) (?:permission|leave|the right)? ?to (?:intervene|appeal)\b.*)$`)
	toBeDone = patternOf(`(?i)\bto (?:be|have)\b`)
	byWhom   = patternOf(`(?i)^(.*?) ?\bby (.+)$`)
	byWhat   = patternOf(`(?i)^(?:(?:mutual )?consent|agreement|letter|post|email|order|law|mistake|default|\d.*|` + aMonth + `)\b`)
	printed  = patternOf(`(?i)^(.+?) (?:(?:was|were|is|are) )?(?:first )?(reported|revealed|published|leaked|disclosed|made public) by ((?:the )?[A-Z].*)$`)
	ofCase   = patternOf(`(?i)\b(?:claims?|complaints?|challenges?|actions?|cases?|appeals?|hearings?|interven\w*|permission|leave|applications?|requests?|bids?|evidence)\b`)
	aDoer    = patternOf(`^(.+?)(?: (?:on|in|after|over|under|for|to|with|that|which|and|following|at)\b.*)?$`)
)

// denied finds what makes a sentence tell of what was not done, or may not have been: it is not turned round.
var denied = patternOf(`(?i)\b(?:no|not|never|nobody|no-one|none|nothing|neither|nor|without|cannot|whether|if|may|might|could|would|should|almost|nearly|yet to|failed to)\b|n['’]t\b`)

// aboutIt finds a subject that is talk of an act, and not what the act was done to: "it emerged that a notice", "calls".
var aboutIt = patternOf(`(?i)\b(?:that|which|who|calls?|petitions?|reports?|rumou?rs?|fears?|threats?|attempts?|offers?|proposals?|motions?|debates?|to (?:serve|give|issue|drop|withdraw|revoke|scrap|have|get)|questions?|plans?|talks?|news|existence|details?|documents?|evidence|letters?|articles?)\b`)

// isSuffered reports whether words tell of what is done to somebody: "was served with a notice", "received a notice".
func isSuffered(did string) bool {
	return len(did) < mostPhrase && suffers.MatchString(did)
}

// passive is a sentence of what was done to somebody, turned round: who did it, and what. Where nobody is named it is whoever the law lets do it, and unsaid; it gives nothing if the
// sentence is no such one, or tells of what was not done.
func (f *fileReader) passive(sentence string) (who, did string, unsaid bool) {
	if len(sentence) > mostPhrase || denied.MatchString(sentence) {
		return "", "", false
	}
	if parts := received.FindStringSubmatch(sentence); parts != nil && !ofIt.MatchString(parts[3]) {
		return actors.RoleSecretaryOfState.String(), "gave " + parts[1] + " " + parts[2], true
	}
	if parts := printed.FindStringSubmatch(sentence); parts != nil && !aText.MatchString(strings.ToLower(parts[1])) && !ofRuling.MatchString(strings.ToLower(parts[1])) {
		return cmp.Or(f.knownBy(parts[3]), aDoer.FindStringSubmatch(parts[3])[1]), parts[2] + " " + parts[1], false
	}
	if parts := endures.FindStringSubmatch(sentence); parts != nil { // "Apple served with notice"
		sentence = parts[1] + " was " + parts[2]
	}
	parts := suffered.FindStringSubmatch(sentence)
	if parts == nil {
		parts = headline.FindStringSubmatch(sentence)
	}
	if parts == nil || !isPast(parts[2]) {
		for _, like := range []*pattern{ofWhat, ofOwn} {
			if parts = like.FindStringSubmatch(sentence); parts != nil {
				break
			}
		}
	}
	if parts == nil || !isPast(parts[2]) || toBeDone.MatchString(sentence) || reporting.MatchString(parts[1]) || aboutIt.MatchString(parts[1]) {
		return "", "", false
	}
	what, verb, rest := parts[1], strings.ToLower(parts[2]), parts[3]
	rest, _, _ = strings.Cut(rest, ";") // what comes then is another thing
	if named := byWhom.FindStringSubmatch(rest); named != nil && !byWhat.MatchString(named[2]) {
		if doer := aDoer.FindStringSubmatch(named[2]); doer != nil {
			who, rest = cmp.Or(f.knownBy(named[2]), doer[1]), named[1]
		}
	}
	if of := whose.FindStringSubmatch(what); of != nil {
		what = "the " + of[1]
	}
	did = strings.TrimSpace(verb + " " + what + " " + rest)
	row := tableRow{cells: map[string]string{colDid: did}}
	if who == "" {
		for _, role := range doersOf(verb, did) {
			if row.isFor(role) {
				return role.String(), did, true
			}
		}
		if row.means("say", actors.RoleTribunal) && (ofRuling.MatchString(strings.ToLower(what)) || leaveTo.MatchString(strings.ToLower(did))) { // "judgment published", "permission to appeal refused"
			return actors.RoleTribunal.String(), did, true
		}
		return "", "", false
	}
	return who, did, false
}

// knownBy is whom the reader knows among those with whose name words begin, or nothing.
func (f *fileReader) knownBy(words string) string {
	all := strings.Fields(words)
	for n := min(len(all), mostSubject); n > 0; n-- {
		if name := strings.Join(all[:n], " "); isActor(name) || f.person(name) != "" || aJudge.MatchString(folded(name)) {
			return name
		}
	}
	return ""
}

// isPast reports whether a word is a verb in the past, as what was done is told.
func isPast(verb string) bool {
	verb, _, _ = strings.Cut(strings.ToLower(verb), " ")
	return strings.HasSuffix(verb, "ed") || forms[verb] != ""
}

// doersOf are those who, by the law, do what is told without a name, in the order in which they are asked.
func doersOf(verb, did string) []actors.Role {
	switch {
	case slices.Contains([]string{"approved", "signed off", "authorised", "authorized"}, verb):
		return []actors.Role{actors.RoleJudicialCommissioner}
	case ofCase.MatchString(did):
		return []actors.Role{actors.RoleTribunal, actors.RoleClaimant, actors.RoleSecretaryOfState}
	}
	return []actors.Role{actors.RoleSecretaryOfState, actors.RoleTribunal}
}
