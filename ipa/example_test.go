package ipa_test

import (
	"fmt"

	"github.com/doublelock/doublelock/ipa"
)

// A notice is given on 1 July 2025. By when must it be referred back, when does it
// end, and when may it be renewed?
func Example() {
	given := ipa.Day(2025, 7, 1)
	refer := ipa.Period{Days: 28, Rule: ipa.OfTheDay}.Span(given)       // SI 2018/354, reg 2(1)
	life := ipa.Period{Years: 2, Rule: ipa.BeginningWith}.Span(given)   // s 255(5B)
	renew := ipa.Period{Days: 30, Rule: ipa.EndingWith}.Span(life.Last) // s 256A(4)
	fmt.Println("refer back by", refer.Last, "or, arguably,", refer.Arguable)
	fmt.Println("ends with", life.Last)
	fmt.Println("renew from", renew.First, "to", renew.Last)
	// Output:
	// refer back by 2025-07-28 or, arguably, 2025-07-29
	// ends with 2027-06-30
	// renew from 2027-06-01 to 2027-06-30
}

// The same words of enforcement under the law of two days.
func ExampleInForce() {
	secrecy := ipa.MustParse("s 255(10)@2025-06-20") // the words that reach s 255(8)
	for _, day := range []ipa.Date{ipa.Day(2025, 1, 20), ipa.Day(2025, 9, 1)} {
		fmt.Println(day, ipa.InForce(secrecy, day))
	}
	// Output:
	// 2025-01-20 not yet in force
	// 2025-09-01 in force
}

func ExampleLookup() {
	p, _ := ipa.Lookup(ipa.MustParse("s 257(9)"))
	for _, v := range p.Versions {
		fmt.Println("from", v.From, "by", v.By)
	}
	fmt.Println(p.Says(ipa.Day(2025, 9, 1)))
	// Output:
	// from 2018-03-12 by SI 2018/341, reg 2
	// from 2025-06-20 by 2024 Act s 18(5)(e)
	// After considering the conclusions the Secretary of State must decide, before the end of the relevant period, between two ways.
}

func ExampleParse() {
	c, err := ipa.Parse("Investigatory Powers Act 2016, s 257(3A)")
	fmt.Println(c, err)
	fmt.Println(c.At(ipa.Day(2025, 6, 20)).URL())
	_, err = ipa.Parse("s 257(3a)")
	fmt.Println(err)
	// Output:
	// s 257(3A) <nil>
	// https://www.legislation.gov.uk/ukpga/2016/25/section/257/3A/2025-06-20
	// ipa: citation "s 257(3a)", character 7: "3a" is no number or letter of a provision; write 5A with a capital, ca in small letters, no leading zero
}

// A list as a judgment has it. A text with several places is no one citation.
func ExampleParseAll() {
	all, err := ipa.ParseAll("sections 65(2)(a), (b) and 67(8) of RIPA")
	fmt.Println(all, err)
	_, err = ipa.Parse("sections 6 and 7 of the Human Rights Act 1998")
	fmt.Println(err)
	// Output:
	// [RIPA 2000 s 65(2)(a) RIPA 2000 s 65(2)(b) RIPA 2000 s 67(8)] <nil>
	// ipa: citation "sections 6 and 7 of the Human Rights Act 1998", character 12: one place a citation; write the first as HRA 1998 s 6, or read them all with ParseAll
}

func ExampleDoubtOf() {
	d, _ := ipa.DoubtOf(7)
	fmt.Println(d.Question)
	fmt.Println("default:", d.Readings[d.Default])
	fmt.Println("another reading is", d.Readings[1].Name)
	fmt.Println(d.Why)
	// Output:
	// Does secrecy go on after the notice has ended?
	// default: yes
	// another reading is ends
	// The duty is on a person to whom a notice is given, and no end is stated.
}

func ExampleDoubtBy() {
	d, _ := ipa.DoubtBy("suspension-ends")
	decision, _ := d.Reading("decision")
	fmt.Println(d.N, d.Readings[decision])
	// Output:
	// 6 when the Secretary of State decides
}

// As people type it; with a reading that it does not have, it is none.
func ExampleDoubtNamed() {
	d, _ := ipa.DoubtNamed("Doubt Suspension Ends")
	_, ok := ipa.DoubtNamed("6=perhaps")
	fmt.Println(d.N, ok)
	// Output:
	// 6 false
}

func ExampleOtherLaw() {
	for o := range ipa.OtherLaw("press") {
		fmt.Println(o.Term)
	}
	// Output:
	// Official Secrets Act 1989, on what others have disclosed
	// contempt of court
	// breach of confidence
}
