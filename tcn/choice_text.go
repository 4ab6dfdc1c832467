package tcn

import (
	"encoding/json"

	"github.com/doublelock/doublelock/internal/jsonline"
	"github.com/doublelock/doublelock/tcn/acts"
)

// choiceText is a choice as it is written: its act as acts are written everywhere.
type choiceText struct {
	Act json.RawMessage `json:"act"`
	choiceFields
	Doubts []Doubt `json:"doubts"`
}

// choiceFields is a choice without methods.
type choiceFields Choice

// MarshalJSON returns the choice with its act as [acts.Encode] writes it.
func (c Choice) MarshalJSON() ([]byte, error) {
	act, err := acts.Encode(c.Act)
	if err != nil {
		return nil, err
	}
	return json.Marshal(choiceText{act, choiceFields(c), append([]Doubt{}, c.Doubts()...)})
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
	read.choiceFields.Act, read.choiceFields.doubts = act, read.Doubts
	*c = Choice(read.choiceFields)
	return nil
}
