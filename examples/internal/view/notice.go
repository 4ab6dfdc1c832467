package view

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/agenda"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A noticeView is what the view of a notice shows.
type noticeView struct {
	Place    place
	Moments  []link // the dispute's moments, from which to begin
	Kinds    []acts.NoticeKind
	Begun    bool
	Name, To string
	Kind     string // under which section it is given
	Stage    string
	On       string
	Text     string // the history; empty where it is long and not asked for
	Lines    int    // how many lines it has, where it is left out
	Lanes    strip
	Earlier  int    // how many acts stand before those of the lanes
	Tell     string // the address where the acts are told one by one
	Deeds    []told // as they are there
	Part     *part
	Latest   *told
	Bar      bar
	Differs  []differing
	Changed  *part // of what differs
	Roles    []picked
	Holder   string
	Offers   []offered
	Way      way
	Clocks   []clocked
	Dates    *part // of the deadlines
	Held     []held
	Machines []machine
	Beside   *beside
	OtherLaw string
	Reported bool   // it is one of the notices of the dispute
	Late     string // what is said of days after the tables were checked
	Dated    bool   // some deadline has a day, and so a place in a calendar
	Calendar string // the deadlines as a file, where they are asked for
	Back     string
	Keep     string
	Task     *task
	Done     bool // the task is
}

// notice fills the view of a notice, and does what the address asks to be done.
func (e Explorer) notice(p *place, q url.Values) (v noticeView, says string, err error) {
	if err := p.begin(q); err != nil {
		return noticeView{Place: *p, Moments: moments(), Kinds: slices.Collect(acts.NoticeKinds())}, "", err
	}
	v = noticeView{Place: *p, Moments: moments(), Kinds: slices.Collect(acts.NoticeKinds()), Roles: p.roles()}
	if p.Acts == "" {
		return v, "", nil
	}
	l, err := liveOut(p.Acts, p.From)
	if err != nil {
		return v, "", fmt.Errorf("the history cannot be read: %w", err)
	}
	day := p.On
	if day.IsZero() || day.Before(l.Now()) {
		day = l.Now()
	}
	if day.IsZero() {
		day = ipa.Checked()
	}
	if err := p.move(&l, q, day); err != nil {
		return v, "", err
	}
	p.Acts = l.text()
	l = remember(l, p.Acts, p.From)
	if q.Get(keyOther) == "keep" {
		p.Beside = p.Acts
	}
	if day.Before(l.Now()) {
		day = l.Now()
	}
	p.On = day
	v.Place = *p
	if err := v.fill(p, l); err != nil {
		return v, "", err
	}
	if v.Latest != nil {
		says = fmt.Sprintf("%s: %s. The notice is %s.", v.Latest.What, v.Latest.Effect, v.Stage)
	}
	return v, says, nil
}

// fill shows a notice as its life has left it on the day of the place.
func (v *noticeView) fill(p *place, l life) error {
	day := p.On
	now, err := l.On(day)
	if err != nil {
		return err
	}
	v.Begun, v.Name, v.To, v.Kind, v.Stage, v.On = true, l.Name(), l.To().Name, l.Kind().String(), page.Stage(now.Stage()), day.String()
	v.Reported = isReported(l.Notice)
	v.lived(p, l)
	v.Back, v.Keep = also(keyBack, "1"), also(keyOther, "keep")
	v.Bar = p.bar()
	v.Differs, v.Changed = partOf(*p, "differences", mostRows, p.differs())
	v.Offers = p.offers(now)
	v.Way = p.way(now, day)
	v.Clocks, v.Dates = partOf(*p, "deadlines", mostRows, clocks(now))
	v.files(p, l)
	holder := p.As
	if holder == 0 {
		holder = actors.RoleRelevantOperator
	}
	v.Holder, v.Held = page.Role(holder), positions(now, holder)
	v.Machines = p.machines(now)
	if v.Beside, err = p.beside(l, now); err != nil {
		return err
	}
	v.OtherLaw, v.Late = page.OtherLaw(holder, page.TheRole(holder)), page.Unchecked(lawDay(p.From, day))
	if t := taskOf(p.Task); t != nil && t.done != nil {
		v.Task, v.Done = t, t.done(attempt{l, day, p.From})
	}
	return nil
}

// files are what can be saved: the deadlines, for each of which all is asked again on every reading, and a long history only where they are asked for.
func (v *noticeView) files(p *place, l life) {
	v.Dated = slices.ContainsFunc(v.Clocks, func(c clocked) bool { return c.Last != "" })
	if p.Opened == openedCalendar {
		if c, _, err := agenda.Of(l.Notice, p.On); err == nil {
			v.Calendar = string(c.File())
		}
	}
	if len(l.Lines) > longestLane && p.Opened != openedHistory {
		v.Lines = len(l.Lines) + 1
	} else {
		v.Text = p.Acts
	}
}

// isReported reports whether a notice is one of those of the dispute, by the names that they have there.
func isReported(n tcn.Notice) bool {
	for one := range dispute.Docket().Notices() {
		if one.Name == n.Name() && one.To.Name == n.To().Name {
			return true
		}
	}
	return false
}

// lawDay is the day whose law is looked at.
func lawDay(from tcn.Standpoint, day ipa.Date) ipa.Date {
	if from.Law.IsZero() {
		return day
	}
	return from.Law
}

// How much of a list a screen has; the rest is in other parts of it. What is listed is told in a thousand bytes or so, and a browser draws no more than some
// hundred thousand of them at once.
const (
	mostActs    = 80 // told one by one
	mostOffers  = 40 // of a person
	mostRows    = 40
	mostEntries = 60 // of a chronology
)

// lived tells the last act and draws the lanes; all the acts where that is asked for, for there may be hundreds.
func (v *noticeView) lived(p *place, l life) {
	if len(l.Deeds) == 0 {
		return
	}
	some := l.Deeds
	if p.Opened == openedActs {
		some, v.Part = partOf(*p, openedActs, mostActs, some)
	} else {
		v.Earlier = max(0, len(some)-longestLane)
		some = some[v.Earlier:]
	}
	v.Lanes, v.Tell = lanes(l, some), also(keyOpened, openedActs)
	latest := l.Deeds[len(l.Deeds)-1]
	t := toldOf(latest)
	t.Doubts = doubtsOf(latest.Ruling)
	v.Latest = &t
	if p.Opened != openedActs {
		return
	}
	for _, d := range some {
		t := toldOf(d)
		t.Trace = also(keyUpto, strconv.Itoa(d.Upto))
		v.Deeds = append(v.Deeds, t)
	}
}
