package acts_test

import (
	"testing"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/sharetest"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// An act that comes of another has slices of its own.
func TestNothingIsShared(t *testing.T) {
	on := ipa.Day(2025, 7, 1)
	decide := acts.Decide{
		By: actors.SecretaryOfState{Name: "H"}, On: on, To: acts.Varying, Removes: []string{"log"},
		Adds: []acts.Requirement{{Name: "decrypt", Obligation: ipa.MustParse("SI 2018/353, Sch 1 para 8"), Serves: acts.TargetedInterception, Days: 90}},
	}
	bare := decide
	bare.Adds, bare.Removes, bare.Necessary = nil, nil, acts.Assumed
	refer := acts.Refer{By: actors.RelevantOperator{Name: "Acme"}, On: on, Requirements: []string{"decrypt"}}
	line, err := acts.Encode(decide)
	if err != nil {
		t.Fatal(err)
	}
	given := []any{
		// An act and another, from which it may take what it does not say: the functions that take two are handed the same, and so each with itself.
		decide, refer, bare, func() acts.Act { return &decide }, acts.Say{By: actors.Public{}, On: on},
		line, []byte(`{"act":"give"}`), actors.Press{Name: "The Gazette"}, on, 1, decide.Adds[0], &acts.BadAct{Field: "ForAnother"}, &acts.ReadError{Line: 1, Err: &acts.BadAct{}},
		acts.Deed{Number: 1}, acts.Giving, acts.ForPrivacy, acts.TargetedInterception, acts.Complaint, acts.OfGiving, acts.ByHand, acts.ToComply, acts.Benefits,
		acts.Found, acts.NationalSecurity, acts.Existence, acts.ReviewPeriod,
	}
	sharetest.Walk(t, sharetest.Package{
		Funcs: map[string]any{
			"All": acts.All, "By": acts.By, "Encode": acts.Encode, "On": acts.On, "Verb": acts.Verb, "Who": acts.Who, "Clone": acts.Clone,
			"Dated": acts.Dated, "Decode": acts.Decode, "Done": acts.Done, "InRun": acts.InRun, "Keys": acts.Keys, "NoticeKinds": acts.NoticeKinds,
			"Assume": func(from acts.Act) acts.Act { return acts.Assume(bare, from) },
			"Fewer": func(act, told acts.Act) acts.Act {
				return acts.Fewer(act, told, func(acts.Act) bool { return true })
			},
		},
		Given:  given,
		Spared: map[string]string{"Flatten": "a deed is a look at an act, and says so: it reads the slices of the act"},
	})
}
