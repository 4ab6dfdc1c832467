package ipa

import (
	"fmt"
	"slices"
	"strings"
)

// address reads an address at legislation.gov.uk or Find Case Law. It is ok if one comes next, right or wrong. What
// the address names is written as a citation and read as one; it is right if [Citation.URL] gives the same address
// again. How the page is to be shown makes no difference.
func (r *reader) address() (Citation, bool) {
	token := r.rest()
	if end := strings.IndexAny(token, " ,;@"); end >= 0 {
		token = token[:end]
	}
	path := strings.TrimPrefix(strings.TrimPrefix(token, "https://"), "http://")
	path, fragment, _ := strings.Cut(path, "#")
	path, _, _ = strings.Cut(path, "?")
	host, path, _ := strings.Cut(strings.TrimPrefix(path, "www."), "/")
	path = strings.TrimPrefix(strings.TrimSuffix(path, "/"), "id/")
	var text, url string
	switch host {
	case "legislation.gov.uk":
		steps := addressedSteps(path, fragment)
		text, url = addressedProvision(steps), "https://www."+host+"/"+strings.Join(steps, "/")
	case "caselaw.nationalarchives.gov.uk":
		text, url = addressedJudgment(path), "https://"+host+"/"+path
		if fragment != "" {
			text, url = text+" ["+strings.TrimPrefix(fragment, "para_")+"]", url+"#"+fragment
		}
	default:
		return Citation{}, false
	}
	c, err := Parse(text)
	switch {
	case strings.HasSuffix(path, "/enacted") || strings.HasSuffix(path, "/made"):
		r.fail("the words as enacted or made have no day in this address; cite the place and pin it, as in s 257@2025-06-20")
	case err != nil || c.URL() != url:
		r.fail("this is not the address of a place that is known; write it as " +
			"https://www.legislation.gov.uk/ukpga/2016/25/section/257/3/2025-06-20, or cite the place in words")
	}
	r.at += len(token)
	return c, true
}

// addressedSteps gives "ukpga", "2016", "25", "section", "253" of an address. The fragment may lead further into the
// page, as section-253-1-c does; one that leads elsewhere leaves nothing.
func addressedSteps(path, fragment string) []string {
	steps := strings.Split(path, "/")
	if n := len(steps) - 1; strings.HasPrefix(steps[n], "data.") {
		steps = steps[:n] // the same page in another format
	}
	if fragment == "" || len(steps) < 3 {
		return steps
	}
	further := strings.Split(fragment, "-")
	if place := steps[3:]; len(further) < len(place) || !slices.Equal(further[:len(place)], place) {
		return nil
	}
	return append(steps[:3:3], further...)
}

// addressedProvision is the citation of "ukpga", "2016", "25", "section", "253", "1", "c", or empty.
func addressedProvision(path []string) string {
	if len(path) < 3 {
		return ""
	}
	text := "SI " + path[1] + "/" + path[2]
	if path[0] == "ukpga" {
		text = ""
		for _, k := range knownWorks {
			if k.work.kind == act && k.work.url() == "https://www.legislation.gov.uk/"+strings.Join(path[:3], "/") {
				text = k.short
			}
		}
	}
	place, pin := path[3:], ""
	if n := len(place); n > 0 && strings.Contains(place[n-1], "-") {
		place, pin = place[:n-1], "@"+place[n-1]
	}
	whole := 2 // how many steps come before the brackets: section/253, schedule/1/paragraph/8
	if len(place) > 0 && place[0] == units[schedule].path {
		whole = 4
	}
	for i, step := range place {
		if i < whole {
			text += " " + step
		} else {
			text += "(" + step + ")"
		}
	}
	return text + pin
}

// addressedJudgment is the citation of "ewhc/admin/2021/27", or empty.
func addressedJudgment(path string) string {
	for _, c := range courts {
		after, ok := strings.CutPrefix(path, c.path+"/")
		if year, number, _ := strings.Cut(after, "/"); ok && c.path != "" {
			return strings.TrimSpace(fmt.Sprintf("[%s] %s %s %s", year, c.name, number, c.division))
		}
	}
	return ""
}
