package lesson_test

import (
	"fmt"
	"strings"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/docket"
)

// months is a chronology as newspapers tell it: in months, twice over, and with a word that may mean two things.
const months = `{"notice":"the notice","to":"relevant operator: Acme"}
{"when":"2025-07","known":"2025-09-01","through":"The Gazette","notice":"the notice","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"The minister is reported to have given Acme a notice in July.","sources":["The Gazette, 1 September 2025"]}
{"when":"2025-08-20","known":"2025-09-01","through":"The Gazette","notice":"the notice","act":{"act":"refer","by":"relevant operator: Acme"},"standing":"anonymous","says":"Acme is reported to have sent it back on 20 August.","sources":["The Gazette, 1 September 2025"]}
{"when":"2025-07/2025-08","known":"2025-08-25","through":"The Courier","notice":"the notice","act":{"act":"give","by":"secretary of state"},"standing":"attributed","says":"A person close to Acme is reported to say that it was given a notice in the summer.","sources":["The Courier, 25 August 2025"]}
{"when":"2025-10-01","known":"2025-10-02","through":"The Courier","notice":"the notice","act":{"act":"revoke","by":"secretary of state"},"or":[{"act":"say","by":"secretary of state","text":"the notice is withdrawn"}],"standing":"anonymous","says":"The minister is reported to have backed down.","sources":["The Courier, 2 October 2025"]}
`

// Lesson 18: a press chronology judged.
//
// Newspapers tell in months, leave out what everybody must have done, and use words that may mean several acts. A judgment
// says on which days the story can be: a referral on 20 August is in time only if the notice was given late in July
// ([SI 2018/354, reg 2(1)]). It says what else must have happened ([s 253(1)(c)], [s 255(2)]), and what is supposed
// because the story is silent: that Acme is an operator at all ([s 253(3)]). Where the same event may be told twice, or a
// word may be two acts, it answers for each: to back down may be to revoke ([s 256(3)(b)]), or only to say so. Nothing of
// this says that the story is true.
//
// Question: The Courier tells that the notice was given on 24 July. Can the story be then, up to the referral? And if it
// was on 23 July?
//
// [SI 2018/354, reg 2(1)]: https://www.legislation.gov.uk/uksi/2018/354/regulation/2/1
// [s 253(1)(c)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/1/c
// [s 255(2)]: https://www.legislation.gov.uk/ukpga/2016/25/section/255/2
// [s 253(3)]: https://www.legislation.gov.uk/ukpga/2016/25/section/253/3
// [s 256(3)(b)]: https://www.legislation.gov.uk/ukpga/2016/25/section/256/3/b
func Example_lesson18_chronologyJudged() {
	story, err := docket.Read(strings.NewReader(months))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, first := range story.Judge(tcn.Standpoint{}) {
		fmt.Println(first.Entry.Says)
		for _, j := range append([]docket.Judgment{first}, first.Others...) {
			fmt.Println(" ", strings.TrimSpace(j.As+" "+j.Verdict.String()))
			if j.Again != 0 {
				fmt.Printf("    the event of entry %d, told once more\n", j.Again)
			}
			for _, b := range j.Only {
				fmt.Printf("    if entry %d was not before %v\n", b.Entry, b.From)
			}
			for _, m := range j.Missing {
				needs := "lawful only if"
				if m.Strict {
					needs = "if"
				}
				fmt.Printf("    %s by %v somebody did this: %s\n", needs, m.By, m.Rule.Event())
			}
			for _, s := range j.Supposes {
				fmt.Printf("    supposed: %s %v\n", s.Says, s.Law)
			}
			for _, g := range j.Why {
				fmt.Printf("    %v: %s\n", g.Law, g.Says)
			}
		}
	}
	// Output:
	// The minister is reported to have given Acme a notice in July.
	//   possible only if
	//     lawful only if by 2025-07-31 somebody did this: consult the person before giving
	//     if by 2025-07-31 somebody did this: decide to give
	//     if by 2025-07-31 somebody did this: approve a decision
	//     supposed: Acme is a telecommunications operator [s 253(3)]
	//     supposed: Acme offers or provides a service to persons in the United Kingdom [s 261(10)]
	//     supposed: the matters to be considered were considered [s 253(1)]
	//     supposed: it was in writing [s 255(5)]
	// Acme is reported to have sent it back on 20 August.
	//   possible only if
	//     if entry 1 was not before 2025-07-24
	//     supposed: found: unreasonable [s 257(1)]
	// A person close to Acme is reported to say that it was given a notice in the summer.
	//   as one event, told twice possible
	//     the event of entry 1, told once more
	//   as another notice, under a name of its own possible only if
	//     lawful only if by 2025-08-25 somebody did this: consult the person before giving
	//     if by 2025-08-25 somebody did this: decide to give
	//     if by 2025-08-25 somebody did this: approve a decision
	//     supposed: the matters to be considered were considered [s 253(1)]
	//     supposed: it was in writing [s 255(5)]
	// The minister is reported to have backed down.
	//   as say possible
	//   as revoke possible
	//     lawful only if by 2025-10-01 somebody did this: consult the person before revoking
	//     supposed: the matters to be considered were considered [s 256(3)(b)]
	//     supposed: it was in writing [s 256(10)]
}

// The answer to lesson 18: on 24 July yes: 20 August is the 28th day. On 23 July no, by the reading that is taken, since 20
// August is then the 29th day ([SI 2018/354, reg 2(1)]); by the other it would be in time.
//
// [SI 2018/354, reg 2(1)]: https://www.legislation.gov.uk/uksi/2018/354/regulation/2/1
func Example_lesson18a_answer() {
	lines := strings.SplitAfter(months, "\n")
	for _, day := range []string{"2025-07-24", "2025-07-23"} {
		told := lines[0] + strings.Replace(lines[1], `"2025-07"`, `"`+day+`"`, 1) + lines[2]
		for _, reading := range []string{"", "twenty-eighth-day=not-counted"} {
			story, err := docket.Read(strings.NewReader(told))
			if err != nil {
				fmt.Println(err)
				return
			}
			var from tcn.Standpoint
			if reading != "" {
				from.Readings = []string{reading}
			}
			j := story.Judge(from)[1]
			fmt.Printf("given on %s %s: the referral is %v\n", day, reading, j.Verdict)
		}
	}
	// Output:
	// given on 2025-07-24 : the referral is possible
	// given on 2025-07-24 twenty-eighth-day=not-counted: the referral is possible
	// given on 2025-07-23 : the referral is impossible
	// given on 2025-07-23 twenty-eighth-day=not-counted: the referral is possible
}
