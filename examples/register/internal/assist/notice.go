package assist

import (
	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A noticeTold says of which notice an answer is.
type noticeTold struct {
	Notice    string          `json:"notice"`
	To        string          `json:"to" jsonschema:"the person to whom it is, or would be, given"`
	Kind      acts.NoticeKind `json:"kind"`
	Standing  string          `json:"standing" jsonschema:"on whose word it rests"`
	Supposed  []supposed      `json:"supposed" jsonschema:"findings that the history has as assumed: the answer rests on them"`
	Questions []question      `json:"questions" jsonschema:"the open questions of law that the answer names by their numbers"`
}

// asTold is on whose word an answer about a history rests.
const asTold = "as told: the history is taken as it is handed in; nothing here says that any of it happened"

// ofNotice says which notice it is, and what questions an answer about it names.
func ofNotice(n tcn.Notice, numbers []int) noticeTold {
	return noticeTold{n.Name(), n.To().String(), n.Kind(), asTold, supposedBy(n), questions(page.StandpointOf(n), numbers)}
}

// otherLaw says what other law may bind somebody of a role; nothing, where none is known.
func otherLaw(r actors.Role) string { return page.OtherLaw(r, "the "+page.Role(r)) }
