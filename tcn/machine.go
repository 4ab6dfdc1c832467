package tcn

import (
	"slices"

	"github.com/looplab/fsm"
)

// A headlineEdge is a change of stage, with the event that makes it.
type headlineEdge struct {
	Event    string
	From, To Status
}

// headlineEdges is every change of stage that an act can make, when its moves are taken one region at a time in the order of
// the regions: so giving passes through issued into secret. A test explores the six machines and finds these and no others.
var headlineEdges = []headlineEdge{
	{"give", Proposed, Issued},
	{"give, claim lodged", Proposed, Challenged},
	{"give, claim taken up", Proposed, Tribunal},
	{"abandon", Proposed, Abandoned},
	{"bind", Issued, Secret},
	{"claim", Secret, Challenged},
	{"take up", Challenged, Tribunal},
	{"end claim", Challenged, Secret},
	{"end claim", Tribunal, Secret},
	{"leave the other claim", Tribunal, Challenged},
	{"appeal", Secret, Tribunal},
	{"appeal", Challenged, Tribunal},
	{"revoke", Secret, Withdrawn},
	{"revoke", Challenged, Withdrawn},
	{"revoke", Tribunal, Withdrawn},
	{"reissue", Withdrawn, Reissued},
	{"revoke, another given", Secret, Reissued},
	{"revoke, another given", Challenged, Reissued},
	{"revoke, another given", Tribunal, Reissued},
	{"lapse", Secret, Expired},
	{"lapse", Challenged, Expired},
	{"lapse", Tribunal, Expired},
	{"quash", Secret, Quashed},
	{"quash", Withdrawn, Quashed},
	{"quash", Reissued, Quashed},
	{"quash", Expired, Quashed},
	{"quash", Challenged, Quashed},
	{"quash", Tribunal, Quashed},
}

// Headline returns the plain machine of the one-word stages ([State.Stage]) as a real looplab/fsm, at its beginning:
// for a first look, for a picture, and for hosts that want a single word. It knows no law.
func Headline() *fsm.FSM {
	var events fsm.Events
	for _, e := range headlineEdges {
		events = append(events, fsm.EventDesc{Name: e.Event, Src: []string{e.From.String()}, Dst: e.To.String()})
	}
	return fsm.NewFSM(Proposed.String(), events, nil)
}

// Machine returns a region's machine as a real looplab/fsm, at a status of the region, or at its beginning for the zero Status.
// Its events are the names of the rules' forms ([Rule.Event]), but for those that are there under another reading of an open question alone. It is that of a technical capability notice: the moves of another kind of notice are in its [Rules]. It is a picture of the law's moves for looplab's own visualisers
// and for hosts that use looplab: it knows the moves, and nothing of powers, days and duties. For a status of
// another region, or a region that does not exist, it returns nil.
func Machine(r Region, at Status) *fsm.FSM {
	if at == 0 {
		at = r.Initial()
	}
	if r == 0 || at.Region() != r {
		return nil
	}
	rules := slices.DeleteFunc(slices.Clone(capabilityTables.rules), func(r compiledRule) bool { return r.reading != 0 })
	return fsm.NewFSM(at.String(), looplabEvents(rules, r, everyMove), nil)
}
