package tcn_test

import (
	"regexp"
	"strings"
)

// vectorName names a story for the words of law that its test names, and for what the test says: TestS253_1_c_NoApprovalIsVoid is "s 253(1)(c): no
// approval is void". Of the tests of cases and of readings each subtest has its name. It is empty for a test that names no words.
func vectorName(test string) string {
	top, sub, _ := strings.Cut(test, "/")
	sub = strings.ReplaceAll(sub, "_", " ")
	if top == "TestCases" || top == "TestReadings" {
		return sub
	}
	parts := strings.Split(vectorLead.ReplaceAllString(top, ""), "_")
	if !vectorHead.MatchString(parts[0]) || len(parts) < 2 {
		return ""
	}
	var at strings.Builder
	for _, part := range parts[:len(parts)-1] {
		at.WriteString(vectorPlace(at.String(), part))
	}
	name := strings.ReplaceAll(at.String(), "  ", " ") + ": " + vectorTitle(parts[len(parts)-1])
	if sub != "" {
		name += "; " + sub
	}
	return name
}

var (
	vectorLead     = regexp.MustCompile(`^Test(?:(?:Clocks?|Positions?|C\d+)_)?`)
	vectorHead     = regexp.MustCompile(`^(Sch|S|RIPA|HRA|IA|SI)(\d+[A-Z]*)$`)
	vectorUnit     = regexp.MustCompile(`^(reg|r|s|Sch)(\d+[A-Z]*)$`)
	vectorSyllable = regexp.MustCompile(`[A-Z][a-z]+|[A-Z]|\d+`)
	vectorWorks    = map[string]string{"S": "s ", "Sch": "Sch ", "RIPA": "RIPA 2000 s ", "HRA": "HRA 1998 s ", "IA": "IA 1978 s ", "SI": "SI "}
)

// vectorPlace is a part of a test's name as a citation has it, after what stands before it.
func vectorPlace(before, part string) string {
	part, and := strings.CutPrefix(part, "And")
	link := ""
	if and {
		link = ", "
	}
	switch head, unit := vectorHead.FindStringSubmatch(part), vectorUnit.FindStringSubmatch(part); {
	case part == "and":
		return ", "
	case part == "RIPA2000":
		return "RIPA 2000"
	case unit != nil && before != "": // a Schedule is a place in a work, or one of the Act's
		return " " + unit[1] + " " + unit[2]
	case head != nil:
		return link + vectorWorks[head[1]] + head[2]
	case strings.HasSuffix(before, ", ") && len(part) > 2: // another section
		return "s " + part
	case strings.HasPrefix(before, "SI ") && !strings.Contains(before, "/"):
		return "/" + part + ","
	case strings.Contains(" "+before, " Sch ") && !strings.Contains(before, " para "):
		return " para " + part
	}
	return "(" + part + ")"
}

// vectorTitle are the words of a name: NoApprovalIsVoid is "no approval is void".
func vectorTitle(name string) string {
	words := vectorSyllable.FindAllString(name, -1)
	for i, w := range words {
		switch w {
		case "Board", "Commissioner", "Tribunal", "Deputy", "Secretary", "State", "June", "October", "March", "December":
		case "Part":
			if i+1 == len(words) || !strings.ContainsAny(words[i+1], "0123456789") {
				words[i] = "part"
			}
		default:
			words[i] = strings.ToLower(w)
		}
	}
	return strings.Join(words, " ")
}
