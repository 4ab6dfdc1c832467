package view

import (
	"fmt"
	"net/url"
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
	Text     string // the history
	Lanes    strip
	Earlier  int    // how many acts stand before those of the lanes
	Tell     string // the address where the acts are told one by one
	Deeds    []told // as they are there
	Latest   *told
	Bar      bar
	Differs  []differing
	Roles    []picked
	Holder   string
	Offers   []offered
	Way      way
	Clocks   []clocked
	Held     []held
	Machines []machine
	Beside   *beside
	OtherLaw string
	Reported bool   // it is one of the notices of the dispute
	Late     string // what is said of days after the tables were checked
	Calendar string // the deadlines as a file
	Back     string
	Keep     string
	Task     *task
	Done     bool // the task is
}

// noticeKinds are the kinds of notice with which to begin.
var noticeKinds = []acts.NoticeKind{acts.TechnicalCapability, acts.NationalSecurity}

// notice fills the view of a notice, and does what the address asks to be done.
func (e Explorer) notice(p *place, q url.Values) (v noticeView, says string, err error) {
	if err := p.begin(q); err != nil {
		return noticeView{Place: *p, Moments: moments(), Kinds: noticeKinds}, "", err
	}
	v = noticeView{Place: *p, Moments: moments(), Kinds: noticeKinds, Roles: p.roles()}
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
	v.Begun, v.Name, v.To, v.Kind, v.Stage, v.On, v.Text = true, l.Name(), l.To().Name, l.Kind().String(), page.Stage(now.Stage()), day.String(), p.Acts
	v.Reported = isReported(l.Notice)
	v.lived(p, l)
	v.Back, v.Keep = also(keyBack, "1"), also(keyOther, "keep")
	v.Bar, v.Differs = p.bar(), p.differs()
	v.Offers = p.offers(now)
	v.Way = p.way(now, day)
	v.Clocks = clocks(now)
	if c, _, err := agenda.Of(l.Notice, day); err == nil {
		v.Calendar = string(c.File())
	}
	holder := p.As
	if holder == 0 {
		holder = actors.RoleRelevantOperator
	}
	v.Holder, v.Held = page.Role(holder), positions(now, holder)
	v.Machines = p.machines(now.State())
	if v.Beside, err = p.beside(l, now); err != nil {
		return err
	}
	v.OtherLaw, v.Late = page.OtherLaw(holder, "the "+page.Role(holder)), page.Unchecked(lawDay(p.From, day))
	if v.Task = taskOf(p.Task); v.Task != nil {
		v.Done = v.Task.done(l)
	}
	return nil
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

// lived tells the last act and draws the lanes; all the acts where that is asked for, for there may be hundreds.
func (v *noticeView) lived(p *place, l life) {
	if len(l.Deeds) == 0 {
		return
	}
	if p.Opened != openedActs {
		v.Earlier = max(0, len(l.Deeds)-longestLane)
	}
	v.Lanes, v.Tell = lanes(l, v.Earlier), also(keyOpened, openedActs)
	latest := l.Deeds[len(l.Deeds)-1]
	t := toldOf(latest)
	t.Doubts = doubtsOf(latest.Ruling)
	v.Latest = &t
	if p.Opened != openedActs {
		return
	}
	for _, d := range l.Deeds {
		t := toldOf(d)
		t.Trace = also(keyUpto, strconv.Itoa(d.Upto))
		v.Deeds = append(v.Deeds, t)
	}
}
