package acts

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// Flatten lays an act flat into a deed and returns the act itself: that which a pointer points to, where one was handed in.
// The deed's lists are those of the act: whoever keeps one has to [Clone] the act before.
// The error says what makes it no act in law at all, whatever the notice: nobody acts, it has no day, a word or a finding in it is
// no value, a text cannot be written.
func Flatten(act Act, into *Deed) (Act, *BadAct) {
	if into == nil { // who hands in none is told the error all the same
		into = new(Deed)
	}
	act, ok := into.set(act)
	if !ok {
		return nil, noAct()
	}
	if bad := into.fault(); bad != nil {
		return act, bad
	}
	return act, nil
}

// Formless is the error of an act that no form of its type fits: the field that decides its form is missing, or does not go with it.
func (d *Deed) Formless() *BadAct {
	if int(d.Number) >= Numbers {
		return noAct()
	}
	k := &kindLines[d.Number]
	return &BadAct{d.Number.String(), k.Field, "it is missing or does not go with this act", k.Cure}
}

// noAct is the error of what is no act.
func noAct() *BadAct {
	return &BadAct{"", "act", "it is nil, or of no type of this package", "hand in an act"}
}

// fault finds what is wrong with the form of an act, whatever the notice, if anything.
func (d *Deed) fault() *BadAct {
	bad := func(field, says, cure string) *BadAct { return &BadAct{d.Number.String(), field, says, cure} }
	if far := d.beyond(); far != nil {
		return far
	}
	switch {
	case d.Role == 0:
		return bad("By", "nobody acts", "say who acts")
	case d.Role == stranger:
		return bad("By", "it is no actor", "hand in an actor as package actors has it: no pointer, and nothing around it")
	case d.WhomRole == stranger:
		return bad(kindLines[d.Number].Whom, "it is no actor", "hand in an actor as package actors has it: no pointer, and nothing around it")
	case d.WhomRole == 0 && (d.Number == numDisclose || d.Number == numPermit):
		return bad("To", "nobody is told", "say to whom")
	case d.On.IsZero():
		return bad("On", "it has no day", "say on which day")
	case d.Run < 0:
		return bad("Run", "it is negative", "name a run that there is, or none")
	case d.Review < 0:
		return bad("Review", "it is negative", "name a run that there is, or none")
	case d.Number == numDirect && !d.Until.IsZero() && d.Until.Before(d.On):
		return bad("Until", fmt.Sprintf("%v is before the direction", d.Until), "name a day that is to come")
	case d.Number == numGive && !d.Until.IsZero() && d.Until.Before(d.On):
		return bad("InForce", fmt.Sprintf("%v is before the giving", d.Until), "name a day that is to come, or none")
	case d.isDetermination() && !d.Until.IsZero() && d.Until.Before(d.On):
		return bad("Notified", fmt.Sprintf("%v is before the determination", d.Until), "name the day of notice of it, or none")
	case d.Number == numClaim && d.Until.After(d.On):
		return bad("Done", fmt.Sprintf("%v is after the claim", d.Until), "name the day of conduct that has happened, or none")
	case d.Until.IsZero() && d.Number == numDirect:
		return bad("Until", "it has no day", "say until when")
	case d.Until.IsZero() && d.Number == numExtend:
		return bad("To", "it has no day", "say until when")
	case d.odd || d.hasOddFinding() || !factorWords.Fits(d.Considered) || !d.hasWords():
		return bad("act", "a finding, a factor or a word in it is no value", "use a value that there is")
	case !isText(d.Name) || !isText(d.Whom) || !isText(d.Label):
		return bad("act", "a name or a text in it is not UTF-8", "write it in UTF-8")
	case slices.ContainsFunc(d.Names, isWrong) || slices.ContainsFunc(d.Removes, isWrong):
		return bad("act", "a requirement named is empty or not UTF-8", "name requirements that are in the notice")
	}
	for i := range d.Adds {
		if says := d.Adds[i].fault(); says != "" {
			return bad("Adds", fmt.Sprintf("requirement %d %s", i+1, says), "give it a name, a period of days that there can be, and what it serves")
		}
	}
	return nil
}

// isDetermination reports whether an act determines a claim or an issue in it, so that notice of it is given.
func (d *Deed) isDetermination() bool {
	switch d.Number {
	case numDetermine, numQuash, numCompensate, numOrderDestruction, numDecideIssue:
		return true
	default:
		return false
	}
}

// hasWords reports whether every enum in the act is a value, or zero.
func (d *Deed) hasWords() bool {
	return purposeWords.Fits(d.Purpose) && conductWords.Fits(d.Conduct) && basisWords.Fits(d.Basis) &&
		dutyWords.Fits(d.Duty) && termWords.Fits(d.Term) && applicationWords.Fits(d.Application) &&
		deliveryWords.Fits(d.How) && matterWords.Fits(d.What)
}

// hasOddFinding reports whether a finding in the act is no value. The greatest is found group by group, since in one long row each step
// waits for the one before.
func (d *Deed) hasOddFinding() bool {
	return max(
		max(d.Necessary, d.Proportionate, d.NothingFurther, d.Delegated, d.Unavailable, d.UserHeld, d.Unreasonable),
		max(d.Heard, d.ToPerson, d.Quorate, d.Negative, d.Elsewhere, d.ForeignLaw),
		max(d.CommissionerAgrees, d.PersonAgrees, d.Exceptional, d.ForFunction, d.PersonalData, d.Required),
		max(d.Challengeable, d.Equitable, d.Aggrieved, d.Believes, d.Victim, d.Proposed, d.OfficeClosed),
		max(d.NeedsWarrant, d.Warranted, d.MainlyWarrant, d.NeverAssisted, d.Material, d.Repair, d.TooSoon, d.OthersData),
		max(d.Leave, d.PointOfLaw, d.Special, d.Wilful, d.Misfiled, d.Proper, d.Contrary),
	) > Assumed
}

// isText reports whether a text can be written.
func isText(s string) bool { return s == "" || utf8.ValidString(s) }

// isWrong reports whether a name cannot be a requirement's.
func isWrong(name string) bool { return name == "" || !utf8.ValidString(name) }

// fault says what is wrong with the form of a requirement, if anything.
func (r *Requirement) fault() string {
	switch {
	case isWrong(r.Name):
		return "has no name, or one that is not UTF-8"
	case r.Days < Undisclosed:
		return "has a period of fewer than no days"
	case r.Days > longestPeriod:
		return fmt.Sprintf("has a period of more than %d days, which is a hundred years", longestPeriod)
	case r.Months < Undisclosed:
		return "keeps data for fewer than no months"
	case r.Months > longestKept:
		return fmt.Sprintf("keeps data for more than %d months, which is a hundred years", longestKept)
	case !authorisationWords.Fits(r.Serves):
		return "serves what is no authorisation"
	}
	return ""
}
