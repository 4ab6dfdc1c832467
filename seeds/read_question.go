package seeds

import (
	"fmt"
	"regexp"
)

var answerShape = regexp.MustCompile(`^[a-z][a-z-]*$`)

func (c *corpus) readQuestions(questions, positions []byte) []error {
	answers := open("positions.csv", positions, "question", "answer", "position", "claims", "record")
	of := map[QuestionID][]row{}
	for _, r := range answers.rows {
		id := QuestionID(r.text("question"))
		of[id] = append(of[id], r)
	}
	s := open("questions.csv", questions, "id", "question", "default", "why")
	for i, r := range s.rows {
		one := Question{ID: QuestionID(r.text("id")), Asks: r.text("question"), Default: r.text("default"), Why: r.text("why")}
		if want := fmt.Sprintf("Q%02d", i+1); string(one.ID) != want {
			r.flaw("id", "%q is out of turn; number the questions without a gap, here %s", one.ID, want)
		}
		for _, p := range of[one.ID] {
			one.positions = append(one.positions, c.readPosition(p, one))
		}
		delete(of, one.ID)
		if len(one.positions) < 2 {
			r.flaw("id", "%s has fewer than two positions; a question has at least two, in positions.csv", one.ID)
		}
		if _, ok := one.Position(one.Default); !ok {
			r.flaw("default", "%q is none of its answers; name one of positions.csv", one.Default)
		}
		c.questions = append(c.questions, one)
	}
	for _, r := range answers.rows {
		if id := QuestionID(r.maybe("question")); len(of[id]) > 0 {
			r.flaw("question", "there is no question %q; name one of questions.csv", id)
		}
	}
	return append(s.flaws, answers.flaws...)
}

func (c *corpus) readPosition(r row, q Question) Position {
	one := Position{
		Answer: r.text("answer"), Says: r.text("position"),
		Claims: ids[ClaimID](r.maybe("claims")), Record: ids[EventID](r.maybe("record")),
	}
	if _, twice := q.Position(one.Answer); twice || !answerShape.MatchString(one.Answer) {
		r.flaw("answer", "%q is not a new answer; write small letters and hyphens, each answer once", one.Answer)
	}
	if len(one.Claims)+len(one.Record) == 0 {
		r.flaw("claims", "nobody gives this answer; name a claim or a row of the record")
	}
	c.known(r, "claims")
	c.known(r, "record")
	return one
}

// known notes what in a cell of identifiers is no claim and no row of the record.
func (c *corpus) known(r row, column string) {
	for _, id := range ids[string](r.maybe(column)) {
		_, claim := c.claim[ClaimID(id)]
		_, event := c.event[EventID(id)]
		if !claim && !event {
			r.flaw(column, "there is no %q; name claims of claims.csv or rows of record.csv, parted by spaces", id)
		}
	}
}
