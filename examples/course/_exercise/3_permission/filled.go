// Exercise 3: before the engineer speaks.
//
// The notice is wholly revoked, and an engineer of Acme tells The Gazette of it; that is a breach (lessons 8 and 10). Put one act into the gap, after
// which the engineer may.
package exercise

import (
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// Story is what happens after the notice was given on 1 July 2025.
func Story() []acts.Act {
	september := func(day int) ipa.Date { return ipa.Day(2025, 9, day) }
	return []acts.Act{
		acts.Consult{By: lesson.Minister, On: september(1), Before: acts.Revoking},
		acts.Revoke{By: lesson.Minister, On: september(2), Considered: acts.AllFactors | acts.PrivacyTests},
		acts.Permit{By: lesson.Minister, On: september(3), To: lesson.Gazette},
		acts.Disclose{By: lesson.Engineer, On: september(4), To: lesson.Gazette},
	}
}
