package page

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/tcn"
)

// Counted says how long a period is and from when it is counted: "within 28 days of the day on which the notice is given". The length is as
// [ipa.Period] has it, and empty where the law sets none.
//
// [ipa.Period]: https://pkg.go.dev/github.com/doublelock/doublelock/ipa#Period
func Counted(length, starts string) string {
	of, ofTheDay := strings.CutSuffix(length, "the day")
	switch {
	case length == "" && strings.HasPrefix(starts, "as "):
		return starts
	case length == "" && strings.Contains(starts, "no time limit"), strings.HasSuffix(of, "ending with "): // the start says it
		return "from " + starts
	case length == "":
		return "from " + starts + ": no length is fixed"
	case !ofTheDay, strings.HasPrefix(starts, "as "):
		return length + ", " + starts
	case strings.HasSuffix(of, " of "):
		return "within " + of + starts
	}
	return of + starts
}

// clauses say of a notice what its statuses come to, in a clause that may stand behind "because" and "if".
var clauses = map[tcn.Status]string{
	tcn.Idle: "no decision waits for its second key", tcn.Barred: "the Investigatory Powers Commissioner has refused", tcn.Refused: "a Judicial Commissioner has refused",
	tcn.Decided: "no Judicial Commissioner has approved the decision", tcn.Asked: "the Investigatory Powers Commissioner has not decided yet", tcn.Approved: "the decision is approved already",
	tcn.Proposed: "the notice is not given", tcn.Issued: "the notice is given and in force", tcn.Withdrawn: "the notice is wholly revoked",
	tcn.Reissued: "the notice is wholly revoked, and another is given", tcn.Expired: "the notice has expired", tcn.Quashed: "the Tribunal has quashed the notice", tcn.Abandoned: "the proposal is given up",
	tcn.Unbound: "no notice is given", tcn.Leaked: "the proposal is known to the public", tcn.Secret: "the notice is secret", tcn.Reported: "the press has reported the notice", tcn.Avowed: "the notice is public, with permission",
	tcn.Unreferred: "nothing is referred back", tcn.Settled: "the review has ended", tcn.Referred: "the Board and a Commissioner have not both reported", tcn.Advised: "the Board and a Commissioner have both reported",
	tcn.Unchallenged: "no claim is before the Tribunal", tcn.Dismissed: "the claim has ended undetermined", tcn.Determined: "the claim is determined",
	tcn.Challenged: "the Tribunal has not taken the claim up yet", tcn.Tribunal: "the Tribunal has the claim before it", tcn.Appealed: "an appeal is pending",
	tcn.Unsued: "no civil proceedings are pending", tcn.Sued: "civil proceedings are pending", tcn.Enjoined: "the court has granted relief",
}

// Clause says of a notice what one of its statuses comes to, in a clause: "no claim is before the Tribunal".
func Clause(s tcn.Status) string { return clauses[s] }

// IsState reports whether a ground is that an act does not fit what stands, and says in people's words what stands.
func IsState(g tcn.Ground) (string, bool) {
	for r := range tcn.Regions() {
		rest, ok := strings.CutPrefix(g.Says, r.String()+" is ")
		if !ok {
			continue
		}
		for m := range tcn.Statuses() {
			if m.Region == r && strings.HasPrefix(rest, m.Status.String()+", not ") {
				return clauses[m.Status], true
			}
		}
	}
	return "", false
}

// Reason says what is wrong with an act, in people's words.
func Reason(g tcn.Ground) string {
	if text, ok := IsState(g); ok {
		return text
	}
	return g.Says
}

// Cure says what would mend a ground, and who can.
func Cure(g tcn.Ground) string {
	switch {
	case g.Cure == "":
		return "nothing cures it"
	case g.By == 0:
		return "to cure it: " + g.Cure
	}
	return fmt.Sprintf("to cure it, the %s: %s", Role(g.By), g.Cure)
}

// stages are the headline words that are no words for what a notice is.
var stages = map[tcn.Status]string{tcn.Tribunal: "before the Tribunal", tcn.Issued: "given"}

// Stage is a headline word as it stands behind "the notice is": "secret", "before the Tribunal".
func Stage(s tcn.Status) string {
	if text, ok := stages[s]; ok {
		return text
	}
	return s.String()
}
