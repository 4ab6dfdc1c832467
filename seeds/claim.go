package seeds

import (
	"iter"
	"slices"
	"strings"
)

// SourceID names a document: S0 to S4.
type SourceID string

// ClaimID names a claim: its document and a number that never changes its
// meaning, as in S3-25.
type ClaimID string

// Source is one of the five documents. Its text is not kept.
type Source struct {
	ID         SourceID // its name in this package
	File       string   // the name of the file that was read
	SHA256     string   // of the file's bytes, 64 hexadecimal digits
	Title      string   // the first words of its title, seven at most
	Outlet     string   // empty if it is not known
	Date       When     // of publication; empty if it is not known
	Dated      Dating   // how Date is known
	Language   string   // what was seen of its language: translated, garbled
	Paragraphs int      // lines that are not empty
}

// Claim is one thing that one paragraph of a document says, in our own words.
type Claim struct {
	ID          ClaimID  // its name in this package
	Source      SourceID // the document that makes it
	Paragraph   int      // counted from 1; lines that are not empty
	Text        string   // what is claimed
	Subject     string   // whom or what it is about; more than one are parted by "; "
	Stated      When     // the date the document gives for it; empty if none
	Attribution string   // who says so, by the document's own account
	Speaker     Speaker
	Check       Mark       // whether the outside world bears it out
	Note        string     // what corrects or qualifies it; may be empty
	Error       Fault      // how it goes wrong; zero if no fault was found
	Background  Background // why it carries no event of the dispute; zero if it may carry one

	corrected []string
}

// Corrected yields what corrects it: claims and rows of the record, by their names. A claim without a [Fault] has none;
// one that is not so as told has at least one.
func (c Claim) Corrected() iter.Seq[string] { return slices.Values(c.corrected) }

// About reports whether the claim has that subject, exactly so written.
func (c Claim) About(subject string) bool {
	return slices.Contains(strings.Split(c.Subject, "; "), subject)
}

// Relation says how the claim From bears on the claim To. For each there is
// another that runs back, with the same Tie.
type Relation struct {
	From ClaimID // the claim that bears on the other
	Tie  Tie
	To   ClaimID // the other
}

func (r Relation) back() Relation { return Relation{r.To, r.Tie, r.From} }
