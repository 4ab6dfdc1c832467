package docket

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/doublelock/doublelock/actors"
)

// mostSubject is the most words that are looked at for who did something.
const mostSubject = 12

// sentences gives rows that tell in one sentence who did what the two cells of it: "Acme complained to the Tribunal". A sentence of which nobody can tell who did
// it stays whole.
func (f *fileReader) sentences(entries []tableRow) {
	for i := range entries {
		entries[i] = entries[i].planned()
		r := entries[i]
		who, did, unsaid := cellText(r.cells[colWho]), cellText(r.cells[colDid]), false
		switch {
		case who == "" && len(did) < mostPhrase && ofLaw.MatchString(did):
			entries[i] = r.with("", "") // an event of law, in which nobody does anything to a notice
			continue
		case who == "":
			who, did, unsaid = f.doing(did)
		case f.person(who) == actors.RoleTribunal.String() && isHearing(did):
			did = "held a hearing"
		default:
			did = withoutTeller(did)
		}
		if isSuffered(did) { // "was served with a notice"
			_, name, named := strings.Cut(who, ":")
			if !named {
				name = who
			}
			if by, what, of := f.passive(strings.TrimSpace(name) + " " + did); by != "" {
				who, did, unsaid = by, what, of
			}
		}
		if who != "" && did != cellText(r.cells[colDid]) {
			entries[i] = r.with(who, did)
			if unsaid {
				entries[i].cells[colSays] += fmt.Sprintf(" (nobody is named: taken to be the %s)", who)
			}
		}
	}
}

// renewals reads a reference back that does not say of what, after a renewal was told, as one of the renewal: what was given two years before can be
// referred no longer, and the renewal can. s 256A(6); SI 2018/354, reg 2(1).
func (f *fileReader) renewals(entries []tableRow) []tableRow {
	renewed := make(map[string]bool) // notices whose renewal is the last that is told
	for i, r := range entries {
		who, notice := cellText(r.cells[colWho]), folded(cellText(r.cells[colNotice]))
		switch bySecretary := f.person(who) == actors.RoleSecretaryOfState.String(); {
		case bySecretary && r.means("renew", actors.RoleSecretaryOfState):
			renewed[notice] = true
		case bySecretary && (r.means("vary", actors.RoleSecretaryOfState) || r.means("give", actors.RoleSecretaryOfState)):
			renewed[notice] = false
		case renewed[notice] && aReference.MatchString(cellText(r.cells[colDid])):
			entries[i] = r.with(who, "referred the renewal back")
		}
	}
	return entries
}

// aReference is a reference back in plain words that says not of what, unless of the notice.
var aReference = patternOf(`(?i)^(?:refers?|referred|sends?|sent) (?:it|(?:the|its) (?:\S+ ){0,2}(?:notice|order|tcn)) back(?: to .*| for .*)?$`)

// with is a row in whose sentence it was found who did what: the sentence stays its wording.
func (r tableRow) with(who, did string) tableRow {
	r.cells = maps.Clone(r.cells)
	if r.cells[colSays] == "" {
		r.cells[colSays] = strings.TrimSpace(cellText(r.cells[colWho]) + " " + cellText(r.cells[colDid]))
	}
	r.cells[colWho], r.cells[colDid] = who, did
	r.at.filled = append(slices.Clone(r.at.filled), colWho)
	return r
}

// ofLaw finds what is told of law itself.
var ofLaw = patternOf(`(?i)\b(?:royal assent|(?:comes?|came|coming|brought) into force|took effect|takes effect|commenced|enacted|(?:act|bill|regulations) .*\b(?:passed|passes|becomes?|became|made|laid|introduced|amended))\b`)

// aThing is what does nothing by itself, though it may stand where a name does.
var aThing = patternOf(`(?i)\b(?:judge?ment|ruling|report|order|notice|tcn|hearing|claim|complaint|case|appeal|act|bill|law|provision|regulation|decision|statement|letter|story|news)s?$`)

// isHearing reports whether words tell of a hearing.
func isHearing(did string) bool {
	return len(did) < mostPhrase && ofHearing.MatchString(did) && !denied.MatchString(did) && !putOff.MatchString(did)
}

// aJudgment is a judgment that is told without a verb.
var aJudgment = patternOf(`(?i)^(?:(?:an?|the|first|second|final|open|closed|public|written|full|ipt|tribunal) )*(?:judge?ment|ruling)(?: (?:on|as to|concerning) .*)?$`)

// putOff finds that a hearing is not held on its day.
var putOff = patternOf(`(?i)\b(?:adjourned|cancelled|canceled|postponed|vacated|delayed|called off|put off|abandoned)\b`)

// toCome are the words of what is planned, before the verb: "is due to hear the case".
var toCome = patternOf(`(?i)^(.*?)\b(?:(?:is|are|was|were) (?:due|expected|set|scheduled|likely|planning) to|will|plans? to|intends? to) (.+)$`)

// headToCome is how a headline says what somebody is about to do, "Tribunal to hear case"; ofPlan finds that it is none, for what stands first is a thing.
var (
	headToCome = patternOf(`^((?:[A-Z][\w.&'’-]*)(?: (?:[A-Z][\w.&'’-]*|of|for|and|tribunal|secretary|state|judges?|ministers?|government)){0,4}) to ((?:hear|sit|rule|decide|appeal|challenge|sue|withdraw|drop|revoke|scrap|issue|serve|give|vary|renew|confirm|publish|refer)\b.*)$`)
	ofPlan     = patternOf(`(?i)^(?:` + aPlan + `)\b|\b(?:` + aPlan + `)$`)
)

// aPlan is what may be to do something, and does nothing.
const aPlan = `bids?|requests?|applications?|appeals?|plans?|moves?|attempts?|calls?|threats?|offers?|motions?|petitions?|orders?|notices?|powers?|dut(?:y|ies)|rights?|deadlines?|pressure|decisions?|refusals?|demands?|permission|leave|claims?|time`

// hearingToCome is a hearing of which it is told that it is to come.
var hearingToCome = patternOf(`(?i)^((?:\S+ ){0,4}hearing) (?:(?:is |was |now )?(?:planned|due|expected|to come)\b(?: .*)?|(?:is )?(?:scheduled|listed|fixed|set))$`)

// planned is a row that tells of what is to come, marked as planned.
func (r tableRow) planned() tableRow {
	did := cellText(r.cells[colDid])
	if len(did) > mostPhrase {
		return r
	}
	if parts := hearingToCome.FindStringSubmatch(did); parts != nil {
		did = parts[1] + " is due to be held"
	}
	parts := toCome.FindStringSubmatch(did)
	if head := headToCome.FindStringSubmatch(did); parts == nil && head != nil && !ofPlan.MatchString(head[1]) {
		parts = []string{did, head[1] + " ", head[2]}
	}
	if parts == nil || strings.Count(parts[1], " ") > mostSubject || denied.MatchString(did) || isTold(did) {
		return r
	}
	if parts[1] == "" && cellText(r.cells[colWho]) == "" || strings.HasPrefix(parts[2], "be ") && !isHearing(parts[1]+parts[2]) { // a plan of nobody, or what is to be done to somebody
		return r
	}
	r.cells = maps.Clone(r.cells)
	if r.cells[colSays] == "" {
		r.cells[colSays] = strings.TrimSpace(cellText(r.cells[colWho]) + " " + did)
	}
	r.cells[colDid], r.cells[colPlanned] = parts[1]+parts[2], "yes"
	r.at.filled = append(slices.Clone(r.at.filled), colPlanned)
	return r
}

// ofHearing is a sentence about a hearing that says not whose it is: it is the Tribunal's.
var ofHearing = patternOf(`(?i)^(?:an? |the )?(?:\S+ ){0,3}hearing\b(?: (?:at|before|on) .*|.* (?:takes?|took|is|was|held|begins?|began|listed|opens?|opened)\b.*|,? (?:in )?(?:private|secret|public|open court|closed|behind closed doors).*)?$`)

// apart is who did something and what, of the words of a sentence: somebody whom the reader knows, or else the names at its beginning, if what comes after can be done.
func (f *fileReader) apart(words []string) (who, did string, unsaid bool) {
	split := func(n int) (string, string) {
		return strings.TrimRight(strings.Join(words[:n], " "), ","), strings.Join(words[n:], " ")
	}
	most := min(len(words)-1, mostSubject)
	for n := most; n > 0; n-- {
		name, rest := split(n)
		if (isActor(name) || f.person(name) != "" || aJudge.MatchString(folded(name))) && !slices.Contains(connectors, words[n]) && !isDone(rest) {
			return name, f.afterName(words, n), false
		}
	}
	sentence := strings.Join(words, " ")
	if isHearing(sentence) {
		return actors.RoleTribunal.String(), "held a hearing", true
	}
	if aJudgment.MatchString(sentence) {
		return actors.RoleTribunal.String(), "gave judgment", true
	}
	n := capitals(words)
	for n > 0 && slices.Contains(connectors, words[n-1]) {
		n--
	}
	if n > 0 && n <= most {
		if name, rest := split(n); isTold(rest) && !strings.Contains(name, ":") && article.ReplaceAllString(name+" ", "") != "" && !aThing.MatchString(name) && !isWhose(name) && !isDone(rest) {
			return name, rest, false
		}
	}
	return f.passive(sentence)
}

// afterName is what stands after an office, and after the name of its holder, if what comes then can be done: "Home Secretary Yvette Cooper gave Acme a notice".
func (f *fileReader) afterName(words []string, n int) string {
	rest, office := strings.Join(words[n:], " "), strings.Join(words[:n], " ")
	m := n + capitals(words[n:])
	if m == n || m == len(words) {
		return rest
	}
	if words[m-1] == "and" && words[m] == "others" {
		m++
	}
	after := strings.Join(words[m:], " ")
	actor, err := actors.Parse(cmp.Or(f.person(office), office))
	if err != nil || len(after) > mostPhrase {
		return rest
	}
	role, _ := actor.Who()
	does := func(did string) bool {
		r := tableRow{cells: map[string]string{colDid: did}}
		return r.isFor(role) || r.means("say", role)
	}
	if !does(rest) && does(after) {
		return after
	}
	return rest
}

// isWhose reports whether a name says whose something is: "Apple's appeal was made public" tells of nothing that Apple does.
func isWhose(name string) bool {
	return strings.HasSuffix(name, "'s") || strings.HasSuffix(name, "’s") || strings.HasSuffix(name, "s'") || strings.HasSuffix(name, "s’")
}

// ofThing is a thing and what was done with it: the name before them is whose it is, and not who did that.
var ofThing = patternOf(`(?i)^(?:claim|complaint|challenge|appeal|case|action|bid|request|application|order|notice)s? ([a-z]+)\b`)

// isDone reports whether words begin with a thing and what was done with it: "challenge lodged at the Tribunal".
func isDone(rest string) bool {
	parts := ofThing.FindStringSubmatch(rest)
	return parts != nil && isPast(parts[1])
}

// connectors are words within a name, or between two.
var connectors = []string{"and", "&", "of", "for"}

// capitals are how many words at the beginning of a sentence are those of names.
func capitals(words []string) int {
	for i, word := range words {
		first, _ := utf8.DecodeRuneInString(word)
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) && !slices.Contains(connectors, word) && !(i > 0 && word == "the") {
			return i
		}
	}
	return len(words)
}

// isTold reports whether words tell of what somebody does or says.
func isTold(did string) bool {
	did = did[:min(len(did), mostPhrase+1)] // what is longer is no phrase, and its beginning tells its verb
	r := tableRow{cells: map[string]string{colDid: did}}
	return slices.ContainsFunc(likelyRoles, func(role actors.Role) bool { return r.isFor(role) || slices.Contains(meanings(did, role), "say") })
}
