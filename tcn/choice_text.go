package tcn

import (
	"encoding/json"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// choiceText is a choice as it is written: its act as acts are written everywhere.
type choiceText struct {
	Act json.RawMessage `json:"act"`
	choiceFields
	Doubts []Doubt `json:"doubts"`
}

// choiceFields is all that a choice says.
type choiceFields struct {
	Act     acts.Act      `json:"act"`
	Rule    Rule          `json:"rule"`
	Run     int           `json:"run"`
	Fits    bool          `json:"fits"`
	Who     []actors.Role `json:"who"`
	Effect  Effect        `json:"effect"`
	Grounds []Ground      `json:"grounds"`
	After   State         `json:"after"`
	Doubts  []Doubt       `json:"-"`
}

// MarshalJSON returns the choice with its act as [acts.Encode] writes it.
func (c Choice) MarshalJSON() ([]byte, error) {
	act, err := acts.Encode(c.Act())
	if err != nil {
		return nil, err
	}
	return json.Marshal(choiceText{act, choiceFields{
		Rule: c.Rule(), Run: c.Run, Fits: c.Fits, Who: c.Who(), Effect: c.Effect, Grounds: c.Grounds(), After: c.After,
	}, append([]Doubt{}, c.Doubts()...)})
}

// UnmarshalJSON reads what MarshalJSON writes. The error of a text that cannot be read is a [*acts.ReadError].
func (c *Choice) UnmarshalJSON(data []byte) error {
	if bad := jsonline.Legible(data); bad != nil {
		return &acts.ReadError{Says: bad.Says, Cure: bad.Cure}
	}
	var read choiceText
	if err := json.Unmarshal(data, &read); err != nil {
		return err
	}
	act, err := acts.Decode(read.Act)
	if err != nil {
		return err
	}
	told := read.choiceFields
	told.Act, told.Doubts = act, read.Doubts
	*c = Choice{Run: told.Run, Fits: told.Fits, Effect: told.Effect, After: told.After, told: &told}
	return nil
}
