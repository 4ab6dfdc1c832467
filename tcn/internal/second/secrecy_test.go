package second

// allowed is a permission to disclose: to whom, and what.
type allowed struct{ hearer, part string }

func (n *notice) permit(e event) answer {
	if n.end == "abandoned" {
		return nothing // there will be nothing to tell of
	}
	n.permits = append(n.permits, allowed{e.hearer, e.part})
	return fine
}

// disclose is telling somebody of the notice: s 255(8), which goes on after the notice has ended.
func (n *notice) disclose(e event) answer {
	switch {
	case e.on.Before(begins):
		return fine
	case n.given.IsZero(), e.speaker == "other's staff": // nobody is bound yet; and those of others never are
		return fine
	case e.hearer == "minister", e.hearer == "colleague": // the person knows through its people
		return fine
	case e.hearer == "chief" && e.function && !e.personal: // s 237(1), (2)
		return fine
	case e.hearer == "tribunal" && e.required: // RIPA 2000 s 68(6)
		return fine
	}
	for _, p := range n.permits {
		if (p.hearer == e.hearer || p.hearer == "public") && covers(p.part, e.part) {
			return fine
		}
	}
	return wrong
}

// covers says whether a permission for a part is one for another: whoever tells of the contents tells that there is a notice.
func covers(permitted, told string) bool {
	return permitted == told || permitted == "all" || permitted == "contents"
}
