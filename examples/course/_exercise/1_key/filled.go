// Exercise 1: the key that is missing.
//
// The minister consults Acme, decides and gives the notice, and it is void (lesson 2). Put the act that is missing into the gap, so that every
// act is lawful.
package exercise

import (
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Giving are the acts by which the notice is given.
func Giving() []acts.Act {
	july := func(day int) ipa.Date { return ipa.Day(2025, 7, day) }
	return []acts.Act{
		acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving},
		acts.Decide{
			By: lesson.Minister, On: july(2), To: acts.Giving, Adds: []acts.Requirement{lesson.Decrypt},
			Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests,
		},
		acts.Approve{By: lesson.Judge, On: july(3), Considered: acts.PrivacyTests},
		acts.Give{By: lesson.Minister, On: july(4), Considered: acts.AllFactors},
	}
}
