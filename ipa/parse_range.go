package ipa

// ParseRange reads a range of places, "ss 254-258", "sections 6 to 8 of the Human Rights Act 1998", "[2025] UKIPTrib 1
// [32]-[35]", and gives its two ends. It does not say what stands between them: what was inserted later does too, as
// s 256A does in ss 254-258. A place c stands in the range if it is [Citation.Within] an end, or by [Citation.Compare]
// after the first and before the last.
//
// The error names the place in the text and the cure. It is one if the text is no range, has more in it than that, or
// if its ends are of two works or come in the wrong order.
func ParseRange(s string) (first, last Citation, err error) {
	r := newReader(s)
	all := r.list(longestCitation)
	switch {
	case r.err != nil:
	case r.span == 0:
		r.failAt(0, "this is no range; write its two ends, as in ss 254-258")
	case len(all) != 2:
		r.failAt(r.span, "a range has two ends, each named in full; write them alone, as in ss 254-258")
	case all[0].work != all[1].work || all[0].unit != all[1].unit || !all[0].Pin().IsZero() || !all[1].Pin().IsZero():
		r.failAt(r.span, "the ends of a range are two places of one Act or instrument, of one kind and without a day; write "+
			"them so, as in ss 254-258")
	case all[0].Compare(all[1]) >= 0 || all[1].Within(all[0]):
		r.failAt(r.span, "%v does not come before %v; write the ends in the order of the Act", all[0], all[1])
	}
	if r.err != nil {
		return Citation{}, Citation{}, r.err
	}
	return all[0], all[1], nil
}
