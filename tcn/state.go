package tcn

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/doublelock/doublelock/internal/jsonline"
)

// A State is a notice's answers to the six questions, one status for each [Region].
// It is six bytes, comparable, and says nothing of days or content.
// Where a region has several runs, the state shows the one that has gone furthest,
// a live one before an ended one.
type State [regionCount]Status

// initialState is the state of a notice to which nothing has happened.
var initialState = State{Idle, Proposed, Unbound, Unreferred, Unchallenged, Unsued}

// In returns the status of a region, or the zero Status for what is no region.
func (s State) In(r Region) Status {
	if r < RegionLock || r > RegionEnforcement {
		return 0
	}
	return s[r-1]
}

// with returns the state with one status put in its region.
func (s State) with(status Status) State {
	s[status.Region()-1] = status
	return s
}

// Stage returns the state in one word, one of the statuses of the [Headline] machine.
// It is the status of [RegionForce] unless that is [Issued]; then [Challenged] or [Tribunal]
// while a claim is live (an appeal counts as before the tribunal); then [Secret] while
// s 255(8) binds, avowed or not. [Issued] itself shows only in the moment of giving.
func (s State) Stage() Status {
	if force := s.In(RegionForce); force != Issued {
		return force
	}
	switch s.In(RegionTribunal) {
	case Challenged:
		return Challenged
	case Tribunal, Appealed:
		return Tribunal
	default: // no claim is live
	}
	switch s.In(RegionSecrecy) {
	case Secret, Reported, Avowed:
		return Secret
	default:
		return Issued
	}
}

// String returns the six words in the order of the regions, with a middle dot between.
func (s State) String() string {
	var b bytes.Buffer
	for i, status := range s {
		if i > 0 {
			b.WriteString(" · ")
		}
		b.WriteString(status.String())
	}
	return b.String()
}

// MarshalJSON returns an object with a key for each region, in their order.
func (s State) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, status := range s {
		word, err := status.MarshalText()
		if err != nil {
			return nil, err
		}
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%q:%q", Region(i+1), word)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// UnmarshalJSON reads an object with a key for each region, once. It refuses a status that belongs to another region, and
// a region without a status, unless none has one: the zero State.
func (s *State) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*s = State{}
		return nil
	}
	keys, values, fault := jsonline.Object(data)
	if fault != nil {
		return fmt.Errorf("state: %s: %s; %s", fault.Field, fault.Says, fault.Cure)
	}
	var state State
	for _, key := range keys {
		r, found := regionWords.Find(key)
		if !found {
			return fmt.Errorf("state: %.60q is no region; use some of: %s", key, regionWords.List())
		}
		if err := json.Unmarshal(values[key], &state[r-1]); err != nil {
			return fmt.Errorf("state: %v: %w", r, err)
		}
	}
	for r := range Regions() {
		if state != (State{}) && state.In(r).Region() != r {
			return fmt.Errorf("state: %v is %q, which is no status of it; use one of its own", r, state.In(r))
		}
	}
	*s = state
	return nil
}
