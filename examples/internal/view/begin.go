package view

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"sync"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// begin begins a history, if the address asks for one.
func (p *place) begin(q url.Values) error {
	if text := strings.TrimSpace(q.Get(keyHistory)); text != "" {
		if len(text) >= longest {
			return errTooLong
		}
		p.Acts = text + "\n"
		return nil
	}
	start := q.Get(keyStart)
	if start == "" {
		return nil
	}
	p.Beside = ""
	kind, rest, _ := strings.Cut(start, ".")
	var n tcn.Notice
	var err error
	switch kind {
	case "blank":
		n, err = beginBlank(q)
	case "sample":
		n = lesson.Given(july(1))
	case "lesson":
		number, err := strconv.Atoi(rest)
		s := sceneOf(number)
		if err != nil || s.begins == nil {
			return fmt.Errorf("%q is no lesson with a notice: choose one in the course", clip(rest))
		}
		p.Acts = s.begins().text()
		return nil
	case "task":
		t := taskOf(rest)
		if t == nil || t.begins == nil {
			return fmt.Errorf("%q is no task with a notice: choose one in the course", clip(rest))
		}
		p.Acts, p.Task = t.begins().text(), rest
		if p.On.IsZero() {
			p.On = t.on
		}
		return nil
	case "moment":
		n, err = beginAt(rest)
	default:
		err = fmt.Errorf("%q is no way to begin: blank, sample or a moment of the dispute", clip(start))
	}
	if err != nil {
		return err
	}
	text, err := tcn.EncodeHistory(n)
	p.Acts = string(text)
	return err
}

// beginBlank is a notice to which nothing has happened, of the kind, name and person that the address says.
func beginBlank(q url.Values) (tcn.Notice, error) {
	name := cmp.Or(strings.TrimSpace(q.Get("name")), "The notice")
	to := actors.RelevantOperator{Name: cmp.Or(strings.TrimSpace(q.Get("operator")), "Acme"), Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
	to.Abroad = q.Get("abroad") != ""
	of := acts.TechnicalCapability
	if text := q.Get("kind"); text != "" {
		if err := of.UnmarshalText([]byte(text)); err != nil {
			return tcn.Notice{}, fmt.Errorf("%q is no kind of notice: choose it from the list", clip(text))
		}
	}
	return tcn.NewOf(of, name, to), nil
}

// beginAt is the notice as it stands at an entry of the dispute, by its number.
func beginAt(number string) (n tcn.Notice, err error) {
	i, err := strconv.Atoi(number)
	if err != nil {
		return n, errors.New("the moment of the dispute has no number: choose it from the list")
	}
	for _, s := range dispute.Docket().Replay(tcn.Standpoint{}) {
		if s.Entry.N == i && s.Notice.Name() != "" {
			n = s.Notice
		}
	}
	if n.Name() == "" {
		return n, fmt.Errorf("entry %d of the dispute is about no notice: choose another moment", i)
	}
	return n, nil
}

// moments are those of the dispute from which to begin. They are the same each time, and take a while to find.
var moments = sync.OnceValue(func() (all []link) {
	for _, m := range dispute.Moments(dispute.Docket().Replay(tcn.Standpoint{}), fewest) {
		if m.Step.Notice.Name() != "" {
			all = append(all, link{fmt.Sprintf("%s: %s", page.When(m.Entry.Happened), m.Words), place{View: "notice"}.with(keyStart, fmt.Sprintf("moment.%d", m.Entry.N))})
		}
	}
	return all
})
