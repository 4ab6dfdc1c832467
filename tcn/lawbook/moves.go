package lawbook

import (
	"slices"

	"github.com/doublelock/doublelock/tcn"
)

// moveSpans is what a rule moves, folded into a sentence: what must be there and stays, what goes from where to where, and
// what goes along with it.
func moveSpans(r tcn.Rule) (line []span) {
	var takes []span
	var while []string
	for region := range tcn.Regions() {
		stays, goes := statusesOf(r.While, region), folded(r.Takes, region)
		switch {
		case goes == nil && stays != nil:
			while = append(while, row(stays, "or"))
		case goes != nil:
			if takes != nil {
				takes = append(takes, plainText(", and "))
			}
			takes = append(takes, goes...)
			if stays != nil {
				takes = append(takes, plainText(" (or stays "), italicText(row(stays, "or")), plainText(")"))
			}
		}
	}
	if while != nil {
		line = append(line, plainText("While "), italicText(row(while, "and")))
	}
	switch {
	case takes != nil && line != nil:
		line = append(append(line, plainText(": ")), takes...)
	case takes != nil:
		line = append([]span{plainText("Takes: ")}, takes...)
	case line != nil && r.Carries == nil && r.Sweeps == nil:
		line = append(line, plainText("; moves nothing"))
	}
	return sweeping(carrying(line, r.Carries), r.Sweeps)
}

// carrying adds what goes along if it is there.
func carrying(line []span, moves []tcn.Move) []span {
	first := true
	for region := range tcn.Regions() {
		goes := folded(moves, region)
		if goes == nil {
			continue
		}
		switch {
		case !first:
			line = append(line, plainText(", "))
		case line == nil:
			line = append(line, plainText("Where it is so: "))
		default:
			line = append(line, plainText("; where it is so, "))
		}
		line, first = append(line, goes...), false
	}
	return line
}

// runNames are what the runs of a region are called.
var runNames = map[tcn.Region]string{tcn.RegionLock: "decision", tcn.RegionReview: "review", tcn.RegionTribunal: "claim"}

// sweeping adds what goes along in every run. A sweep that ends whatever of a region is live is told as that.
func sweeping(line []span, moves []tcn.Move) []span {
	for region := range tcn.Regions() {
		goes := folded(moves, region)
		if goes == nil {
			continue
		}
		if line != nil {
			line = append(line, plainText("; "))
		}
		if runNames[region] != "" && endsAll(moves, region) {
			line = append(line, plainText("ends every live "+runNames[region]))
			continue
		}
		line = append(append(line, plainText("in every run ")), goes...)
	}
	return line
}

// endsAll reports whether moves take every live status of a region to one in which a run has ended.
func endsAll(moves []tcn.Move, region tcn.Region) bool {
	for m := range tcn.Statuses() {
		ends := func(o tcn.Move) bool { return o.From == m.Status && o.To.Ended() }
		if m.Region == region && !m.End && !slices.ContainsFunc(moves, ends) {
			return false
		}
	}
	return true
}

// folded are the moves of a region, those to the same status in one; nil if there are none.
func folded(moves []tcn.Move, region tcn.Region) (line []span) {
	var to []tcn.Status
	from := make(map[tcn.Status][]tcn.Status)
	for _, m := range moves {
		if m.From.Region() != region {
			continue
		}
		if from[m.To] == nil {
			to = append(to, m.To)
		}
		from[m.To] = append(from[m.To], m.From)
	}
	for i, s := range to {
		if i > 0 {
			line = append(line, plainText(", "))
		}
		line = append(line, italicText(row(statusesOf(from[s], region), "or")), plainText(" becomes "), italicText(s.String()))
	}
	return line
}

// statusesOf are the words of the statuses of a region.
func statusesOf(all []tcn.Status, region tcn.Region) (words []string) {
	for _, s := range all {
		if s.Region() == region {
			words = append(words, s.String())
		}
	}
	return words
}
