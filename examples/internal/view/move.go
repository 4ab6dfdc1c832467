package view

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/ipa"
)

// move does the act that the address asks for, or takes the last one back.
func (p *place) move(l *life, q url.Values, day ipa.Date) error {
	switch {
	case q.Get(keyBack) != "":
		return l.cut(len(l.Lines)-1, p.From)
	case q.Get(keyUpto) != "":
		n, err := strconv.Atoi(q.Get(keyUpto))
		if err != nil {
			return fmt.Errorf("%q is no number of lines", clip(q.Get(keyUpto)))
		}
		return l.cut(n, p.From)
	case q.Get(keyAct) != "":
		line := strings.Join(strings.Fields(strings.ReplaceAll(q.Get(keyAct), "\n", " ")), " ")
		if err := l.isFull(); err != nil {
			return err
		}
		if err := l.take(line); err != nil {
			return fmt.Errorf("the act cannot be read: %w", err)
		}
		l.Lines = append(l.Lines, line)
	case q.Get(keyDo) == "way":
		now, err := l.On(day)
		if err != nil {
			return err
		}
		steps, err := now.Route(p.To, day)
		if err != nil {
			return err
		}
		for _, c := range steps {
			if err := l.add(c.Act()); err != nil {
				return err
			}
		}
		p.To = 0
	case q.Get(keyDo) != "":
		now, err := l.On(day)
		if err != nil {
			return err
		}
		for c := range p.choices(now) {
			if c.name == q.Get(keyDo) {
				return l.add(c.by(p.As))
			}
		}
		return fmt.Errorf("%q cannot be done here: choose from the list of what can be done", clip(q.Get(keyDo)))
	}
	return nil
}
