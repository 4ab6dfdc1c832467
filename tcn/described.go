package tcn

import (
	"fmt"
	"iter"
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A DescribedNotice is one retention notice to a description of operators, s 87(2)(a): one set of words, and a life for each operator within the description,
// since each may refer the notice back, and only so far as it applies to that operator, s 90(3). What is done to all is done to each life; what one does, and
// what is done on its reference, to its own. To publish the notice is to give it to all, s 87(7): the giving then is of the day of publication.
//
// Like a [Notice] it is a value: what is done gives another and leaves the old one as it was. Whether an operator that comes to be within the description after
// the publication is bound is not decided here: the operators are those whom the caller names.
type DescribedNotice struct {
	description string
	lives       []Notice // one for each operator, in the order in which they were named; never changed in place
}

// NewDescribed returns a retention notice proposed to a description of operators: its name, the words that describe them, and those who are meant.
// The error is a [*acts.BadAct], where there is no operator, one has no name, or two have one.
func NewDescribed(name, description string, to ...actors.RelevantOperator) (DescribedNotice, error) {
	bad := func(says, cure string) (DescribedNotice, error) {
		return DescribedNotice{}, &acts.BadAct{Verb: "describe", Field: "operators", Says: says, Cure: cure}
	}
	d := DescribedNotice{description: description}
	for i, o := range to {
		switch {
		case o.Name == "":
			return bad(fmt.Sprintf("operator %d has no name", i+1), "name it")
		case d.place(o.Name) >= 0:
			return bad(fmt.Sprintf("two are named %q", o.Name), "name each once, by a name of its own")
		}
		d.lives = append(d.lives, NewOf(acts.Retention, name, o))
	}
	if len(d.lives) == 0 {
		return bad("there are none", "name those who are within the description")
	}
	return d, nil
}

// place is the place of an operator's life; -1: it is not within the description.
func (d DescribedNotice) place(operator string) int {
	return slices.IndexFunc(d.lives, func(n Notice) bool { return n.To().Name == operator })
}

// Description returns the words that say to which operators the notice is.
func (d DescribedNotice) Description() string { return d.description }

// Lives lists the operators within the description, in the order in which they were named, each with the notice as it is for that operator.
func (d DescribedNotice) Lives() iter.Seq2[actors.RelevantOperator, Notice] {
	return func(yield func(actors.RelevantOperator, Notice) bool) {
		for _, n := range d.lives {
			if !yield(n.To(), n) {
				return
			}
		}
	}
}

// Life returns the notice as it is for one operator, by its name; false: that operator is not within the description.
func (d DescribedNotice) Life(operator string) (Notice, bool) {
	if i := d.place(operator); i >= 0 {
		return d.lives[i], true
	}
	return Notice{}, false
}

// Binds lists the operators to whom the duty to comply with a requirement attaches, by their names: not those for whom it is suspended, or gone.
func (d DescribedNotice) Binds(requirement string) (operators []string) {
	for o, n := range d.Lives() {
		if is, _ := n.Binds(requirement); is {
			operators = append(operators, o.Name)
		}
	}
	return operators
}

// Do does acts to all, as [Notice.Do] does. If one of them cannot be done to some operator's life, none is done to any, and the error says whose life it is and
// holds that of [Notice.Do].
func (d DescribedNotice) Do(all ...acts.Act) (DescribedNotice, error) {
	return d.each(func(n Notice) (Notice, error) { return n.Do(all...) })
}

// DoTo does acts to the life of one operator, as [Notice.Do] does: its reference, the review of it and what that ends in, a court's order.
// The error for an operator that is not within the description is a [*acts.BadAct].
func (d DescribedNotice) DoTo(operator string, all ...acts.Act) (DescribedNotice, error) {
	i := d.place(operator)
	if i < 0 {
		return d, &acts.BadAct{Verb: "describe", Field: "operator", Says: fmt.Sprintf("%q is not within the description", operator), Cure: "name one that is"}
	}
	n, err := d.lives[i].Do(all...)
	if err != nil {
		return d, fmt.Errorf("tcn: the notice to %s: %w", operator, err)
	}
	d.lives = slices.Clone(d.lives)
	d.lives[i] = n
	return d, nil
}

// On lets time pass to a day in every life, as [Notice.On] does.
func (d DescribedNotice) On(day ipa.Date) (DescribedNotice, error) {
	return d.each(func(n Notice) (Notice, error) { return n.On(day) })
}

// each does something to every life, or to none.
func (d DescribedNotice) each(do func(Notice) (Notice, error)) (DescribedNotice, error) {
	lives := make([]Notice, len(d.lives))
	for i, n := range d.lives {
		next, err := do(n)
		if err != nil {
			return d, fmt.Errorf("tcn: the notice to %s: %w", n.To().Name, err)
		}
		lives[i] = next
	}
	d.lives = lives
	return d, nil
}
