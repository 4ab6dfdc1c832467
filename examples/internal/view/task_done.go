package view

import (
	"slices"
	"strings"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// isReportedOnly: the press published, and of the six answers that to secrecy alone changed.
func isReportedOnly(at attempt) bool {
	return slices.ContainsFunc(at.Deeds, func(d deed) bool {
		changed := 0
		for r := range tcn.Regions() {
			if d.Before.In(r) != d.After.In(r) {
				changed++
			}
		}
		return acts.Verb(d.Act) == "publish" && d.by() == actors.RolePress && changed == 1 && d.After.In(tcn.RegionSecrecy) == tcn.Reported
	})
}

// lacksApprovalAlone: the last act is a giving that is void, and that nobody approved is all that is wrong with it.
func lacksApprovalAlone(at attempt) bool {
	if len(at.Deeds) == 0 {
		return false
	}
	last := at.Deeds[len(at.Deeds)-1]
	grounds := last.Ruling.Grounds()
	return acts.Verb(last.Act) == "give" && last.Ruling.Effect() == tcn.Void && len(grounds) == 1 && grounds[0].ID == "give/approved"
}

// isGivenAfterRefusal: a Judicial Commissioner refused, the Investigatory Powers Commissioner approved, and the notice was given.
func isGivenAfterRefusal(at attempt) bool {
	refused := slices.IndexFunc(at.Deeds, func(d deed) bool { return acts.Verb(d.Act) == "refuse" && d.by() == actors.RoleJudicialCommissioner })
	approved := slices.IndexFunc(at.Deeds, func(d deed) bool {
		return acts.Verb(d.Act) == "approve" && d.by() == actors.RoleInvestigatoryPowersCommissioner
	})
	return refused >= 0 && approved > refused && !at.Given().IsZero() && at.allLawful()
}

// isToldBeforeAndAfter: staff disclosed it before it was given, lawfully, and after, in breach.
func isToldBeforeAndAfter(at attempt) bool {
	told := func(effect tcn.Effect, given bool) bool {
		return slices.ContainsFunc(at.Deeds, func(d deed) bool {
			return acts.Verb(d.Act) == "disclose" && d.by() == actors.RoleStaff && d.Ruling.Effect() == effect && (d.Before.In(tcn.RegionForce) == tcn.Issued) == given
		})
	}
	return told(tcn.Lawful, false) && told(tcn.Breach, true)
}

// isReferredOnLastSafeDay: it was sent back on a day that is in time under every reading, and the day after is not.
func isReferredOnLastSafeDay(at attempt) bool {
	return slices.ContainsFunc(at.Deeds, func(d deed) bool {
		return acts.Verb(d.Act) == "refer" && d.Ruling.Effect() == tcn.Lawful && isSafe(at.Given(), acts.On(d.Act)) && !isSafe(at.Given(), acts.On(d.Act).Add(1))
	})
}

// isSafe reports whether a notice that was given on a day can be sent back on another under every reading.
func isSafe(given, on ipa.Date) bool {
	r, err := lesson.Given(given).Try(acts.Refer{By: lesson.Acme, On: on, Unreasonable: acts.Found})
	return err == nil && r.Effect() == tcn.Lawful && !slices.ContainsFunc(r.Doubts(), func(d tcn.Doubt) bool { return d.Other != tcn.Lawful })
}

// isShownToBoth: the operator disclosed it to a Commissioner and to the Tribunal, and neither is a breach.
func isShownToBoth(at attempt) bool {
	to := func(role actors.Role) bool {
		return slices.ContainsFunc(at.Deeds, func(d deed) bool { return isShown(d, actors.RoleRelevantOperator, role) })
	}
	return to(actors.RoleJudicialCommissioner) && to(actors.RoleTribunal)
}

// isShown reports whether an act is a lawful disclosure by one role to another.
func isShown(d deed, by, to actors.Role) bool {
	told, is := d.Act.(acts.Disclose)
	if !is || d.by() != by || d.Ruling.Effect() != tcn.Lawful || told.To == nil {
		return false
	}
	role, _ := told.To.Who()
	return role == to
}

// isToldWithPermission: the notice has ended, the last act is the engineer's to the press, and all is lawful.
func isToldWithPermission(at attempt) bool {
	return !at.Ended().IsZero() && at.allLawful() && isShown(at.Deeds[len(at.Deeds)-1], actors.RoleStaff, actors.RolePress)
}

// isNoBreachByAnotherLaw: the acts are as they were, and by the law of the day that is chosen none is a breach.
func isNoBreachByAnotherLaw(at attempt) bool {
	return slices.Equal(at.Lines, changedInReview().Lines) && !at.from.Law.IsZero() && len(at.from.Readings) == 0 && !at.has(tcn.Breach) && at.did("change", tcn.Lawful, "")
}

// isInTimeByAnotherReading: the acts are as they were, and by the reading that is chosen the notice is sent back in time.
func isInTimeByAnotherReading(at attempt) bool {
	return slices.Equal(at.Lines, referredLate().Lines) && at.from.Law.IsZero() && at.did("refer", tcn.Lawful, "")
}

// isBrokenByTime: nobody did anything after the giving, and a duty is broken on the day that is looked at.
func isBrokenByTime(at attempt) bool {
	if !slices.Equal(at.Lines, given().Lines) {
		return false
	}
	now, err := at.On(at.on)
	if err != nil {
		return false
	}
	for range now.Omissions() {
		return true
	}
	return false
}

// fromFour are the entries of the chronology with which the fourth exercise begins that somebody reports.
func fromFour() (all []docket.Entry) {
	d, err := docket.Read(strings.NewReader(leftOut))
	if err != nil {
		return nil
	}
	for e := range d.Entries() {
		if !e.Known.IsZero() {
			all = append(all, e)
		}
	}
	return all
}

// isFilledIn: what was told is still there as it was, what was added is inferred and known to nobody, and all of it is possible as it is told.
func isFilledIn(all []docket.Judgment) bool {
	there := fromFour()
	for _, j := range all {
		switch e := j.Entry; {
		case j.Verdict != docket.Possible || len(j.Missing) > 0 || len(j.Why) > 0:
			return false
		case !e.Known.IsZero():
			if len(there) == 0 || e.Happened != there[0].Happened || e.Says != there[0].Says || acts.Verb(e.Act) != acts.Verb(there[0].Act) {
				return false
			}
			there = there[1:]
		case e.Stands() != docket.Inferred:
			return false
		}
	}
	return len(all) > 0 && len(there) == 0
}
