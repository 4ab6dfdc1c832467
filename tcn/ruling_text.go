package tcn

import (
	"encoding/json"
	"fmt"

	"github.com/doublelock/doublelock/ipa"
)

// String returns the ruling in a line: the act, the day, the effect.
func (r Ruling) String() string {
	if r.rule == nil {
		return "no ruling"
	}
	return fmt.Sprintf("%s on %v: %v", r.rule.Event(), r.day, r.effect)
}

// MarshalJSON returns the ruling as data: id, act, form, on, effect, before, after, law, grounds, doubts.
func (r Ruling) MarshalJSON() ([]byte, error) {
	rule := r.Rule()
	return json.Marshal(struct {
		ID      string         `json:"id"`
		Act     string         `json:"act"`
		Form    string         `json:"form"`
		On      ipa.Date       `json:"on"`
		Effect  Effect         `json:"effect"`
		Before  State          `json:"before"`
		After   State          `json:"after"`
		Law     []ipa.Citation `json:"law"`
		Grounds []Ground       `json:"grounds"`
		Doubts  []Doubt        `json:"doubts"`
	}{
		rule.ID, rule.Act, rule.Form, r.day, r.effect, r.from, r.to, rule.Law,
		append([]Ground{}, r.Grounds()...), append([]Doubt{}, r.Doubts()...),
	})
}
