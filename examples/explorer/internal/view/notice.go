package view

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A noticeView is what the view of a notice shows.
type noticeView struct {
	Place    place
	Moments  []link // the dispute's moments, from which to begin
	Begun    bool
	Name, To string
	Stage    string
	On       string
	Text     string // the history
	Deeds    []told
	Lanes    []lane
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
	Late     string // what is said of days after the tables were checked
	Calendar string // the file, for its owner
	Back     string
	Keep     string
	Task     *task
	Done     bool // the task is
}

// A link leads to an address.
type link struct{ Text, To string }

// A picked is a line of a list to pick from.
type picked struct {
	Value, Text string
	Is          bool
}

// told is an act that was done or tried, as it is told.
type told struct {
	N             int
	On            string
	Who, What     string
	Effect, Class string
	Law           []cited
	Says          string
	Grounds       []ground
	Doubts        []string
	Line          string
	Trace         string // the address where it had just been done
}

type cited struct{ Text, Find string }

type ground struct {
	Says, Effect, Cure, Who string
	Inferred                bool
	Law                     []cited
}

// An offered is what a person can do.
type offered struct {
	Who   string
	Items []offer
}

type offer struct {
	What, Effect, Class, Run string
	Do, More                 string // the addresses where it is done, and told of
	Told                     bool   // what follows is there
	Does                     string
	Law                      []cited
	Grounds                  []ground
	Line                     string
}

// A lane is the answer to one of the six questions, over the acts.
type lane struct {
	Region, Asks string
	Cells        []cell
	Now          string
}

type cell struct {
	Status string // where it changes; else empty
	Class  string
}

type differing struct {
	Kind, What, A, B string
	Law              []cited
}

type clocked struct {
	Name, Whose, First, Last, Arguable, Left, Phase, Ends, Of string
	Law                                                       []cited
}

// held are the positions of a kind.
type held struct {
	Head  string
	Items []position
}

type position struct {
	Says, Towards, Broken string
	Law                   []cited
}

// notice fills the view of a notice, and does what the address asks to be done.
func (e Explorer) notice(p *place, q url.Values) (v noticeView, says string, err error) {
	if err := p.begin(q); err != nil {
		return noticeView{Place: *p, Moments: moments()}, "", err
	}
	v = noticeView{Place: *p, Moments: moments(), Roles: p.roles()}
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
	switch q.Get(keyOther) {
	case "keep":
		p.Beside = p.Acts
	}
	if day.Before(l.Now()) {
		day = l.Now()
	}
	p.On = day
	v.Place = *p
	now, err := l.On(day)
	if err != nil {
		return v, "", err
	}
	v.Begun, v.Name, v.To, v.Stage, v.On, v.Text = true, l.Name(), l.To().Name, now.Stage().String(), day.String(), p.Acts
	v.lived(l)
	v.Back, v.Keep = also(keyBack, "1"), also(keyOther, "keep")
	v.Bar, v.Differs = p.bar(), p.differs()
	v.Offers = p.offers(now)
	v.Way = p.way(now, day)
	v.Clocks = clocks(now)
	holder := p.As
	if holder == 0 {
		holder = actors.RoleRelevantOperator
	}
	v.Holder, v.Held = page.Role(holder), positions(now, holder)
	v.Machines = p.machines(now.State())
	if v.Beside, err = p.beside(now); err != nil {
		return v, "", err
	}
	v.OtherLaw, v.Late = page.OtherLaw(holder, "the "+page.Role(holder)), page.Unchecked(lawDay(p.From, day))
	if v.Task = taskOf(p.Task); v.Task != nil {
		v.Done = v.Task.done(l)
	}
	if v.Latest != nil {
		says = fmt.Sprintf("%s: %s. The notice is %s.", v.Latest.What, v.Latest.Effect, v.Stage)
	}
	return v, says, nil
}

func lawDay(from tcn.Standpoint, day ipa.Date) ipa.Date {
	if from.Law.IsZero() {
		return day
	}
	return from.Law
}

// begin begins a history, if the address asks for one.
func (p *place) begin(q url.Values) error {
	if text := strings.TrimSpace(q.Get(keyHistory)); text != "" {
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
	switch kind {
	case "blank":
		name := cmp.Or(strings.TrimSpace(q.Get("name")), "The notice")
		to := actors.RelevantOperator{Name: cmp.Or(strings.TrimSpace(q.Get("operator")), "Acme"), Kind: actors.Telecommunications, Nexus: actors.ServiceInUK, Serves: 20_000}
		to.Abroad = q.Get("abroad") != ""
		n = tcn.New(name, to)
	case "sample":
		n = lesson.Given(ipa.Day(2025, 7, 1))
	case "moment":
		i, err := strconv.Atoi(rest)
		if err != nil {
			return errors.New("the moment of the dispute has no number: choose it from the list")
		}
		for _, s := range dispute.Docket().Replay(tcn.Standpoint{}) {
			if s.Entry.N == i && s.Notice.Name() != "" {
				n = s.Notice
			}
		}
		if n.Name() == "" {
			return fmt.Errorf("entry %d of the dispute is about no notice: choose another moment", i)
		}
	default:
		return fmt.Errorf("%q is no way to begin: blank, sample or a moment of the dispute", clip(start))
	}
	text, err := tcn.EncodeHistory(n)
	if err != nil {
		return err
	}
	p.Acts = string(text)
	return nil
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
				return l.add(c.Act())
			}
		}
		return fmt.Errorf("%q cannot be done here: choose from the list of what can be done", clip(q.Get(keyDo)))
	}
	return nil
}

// cut leaves no more than some lines of a life.
func (l *life) cut(lines int, from tcn.Standpoint) error {
	if lines < 0 || lines >= len(l.Lines) {
		return nil
	}
	again, err := liveOut(life{Head: l.Head, Lines: l.Lines[:lines]}.text(), from)
	if err == nil {
		*l = again
	}
	return err
}

// add does an act, and keeps its line.
func (l *life) add(act acts.Act) error {
	line, err := acts.Encode(act)
	if err != nil {
		return err
	}
	l.do(act, string(line))
	l.Lines = append(l.Lines, string(line))
	return nil
}

// A named choice has a name that stays the same while the notice does.
type namedChoice struct {
	tcn.Choice
	name string
}

// choices are what can be done, each with a name.
func (p place) choices(n tcn.Notice) func(func(namedChoice) bool) {
	return func(yield func(namedChoice) bool) {
		times := map[string]int{}
		var roles []actors.Role
		if p.As != 0 {
			roles = []actors.Role{p.As}
		}
		for c := range n.Choices(roles...) {
			if c.Effect != tcn.Lawful && !p.Every && len(roles) == 0 {
				times[fmt.Sprintf("%s.%d", c.ID(), c.Run)]++
				continue
			}
			name := fmt.Sprintf("%s.%d", c.ID(), c.Run)
			times[name]++
			if k := times[name]; k > 1 {
				name += fmt.Sprintf(".%d", k)
			}
			if !c.Fits && c.Effect != tcn.Lawful && !p.Every {
				continue
			}
			if !yield(namedChoice{c, name}) {
				return
			}
		}
	}
}

// offers are what can be done, by person.
func (p place) offers(n tcn.Notice) (all []offered) {
	by := map[actors.Role][]offer{}
	for c := range p.choices(n) {
		who := c.Who()
		if c.Effect != tcn.Lawful && !p.Every || len(who) == 0 {
			continue
		}
		role := who[0]
		if p.As != 0 {
			role = p.As
		}
		rule := c.Rule()
		o := offer{What: doing.Event(rule.Event()), Effect: c.Effect.String(), Class: c.Effect.String(), Do: also(keyDo, c.name), More: also(keyOpened, c.name)}
		if p.Opened == c.name {
			o.tell(c.Choice)
		}
		if d, ok := c.Act().(acts.Decide); ok && d.To == acts.Varying {
			o.What += map[bool]string{true: ", adding a requirement", false: ", adding none"}[len(d.Adds) > 0]
		}
		if c.Run > 1 {
			o.Run = fmt.Sprintf("run %d", c.Run)
		}
		by[role] = append(by[role], o)
	}
	for _, role := range slices.Sorted(maps.Keys(by)) {
		all = append(all, offered{page.Capital(page.Role(role)), by[role]})
	}
	return all
}

// tell says what an offered act does, by which words, and what it is made of.
func (o *offer) tell(c tcn.Choice) {
	line, err := acts.Encode(c.Act())
	if err != nil {
		return
	}
	rule := c.Rule()
	o.Told, o.Does, o.Law, o.Grounds, o.Line = true, rule.Says, cites(rule.Law), groundsOf(c.Grounds()), string(line)
}

// roles are those whose acts can be listed.
func (p place) roles() []picked {
	all := []picked{{"", "everyone", p.As == 0}}
	for r := range actors.Roles() {
		all = append(all, picked{r.String(), page.Role(r), r == p.As})
	}
	return all
}

// lived tells the acts and draws the lanes.
func (v *noticeView) lived(l life) {
	v.Lanes = lanes(l)
	for _, d := range l.Deeds {
		t := toldOf(d)
		t.Trace = also(keyUpto, strconv.Itoa(d.Upto))
		v.Deeds = append(v.Deeds, t)
	}
	if n := len(v.Deeds); n > 0 {
		v.Latest = &v.Deeds[n-1]
	}
}

// toldOf tells a deed.
func toldOf(d deed) told {
	role, name := acts.By(d.Act).Who()
	t := told{N: d.N, On: acts.On(d.Act).String(), Who: cmp.Or(name, page.Role(role)), Line: d.Line}
	rule := d.Ruling.Rule()
	if rule.ID == "" {
		t.What, t.Effect, t.Class, t.Says = doing.Words(acts.Verb(d.Act), ""), "no act in law", "void", d.Err.Error()
		return t
	}
	t.What, t.Says, t.Law, t.Grounds = page.Capital(doing.Event(rule.Event())), rule.Says, cites(rule.Law), groundsOf(d.Ruling.Grounds())
	t.Effect, t.Class = d.Ruling.Effect().String(), d.Ruling.Effect().String()
	if _, ok := d.Act.(acts.Say); ok && d.Err == nil {
		t.Effect, t.Class, t.Law = "a statement: it moves nothing", "said", nil
	}
	for _, doubt := range d.Ruling.Doubts() {
		t.Doubts = append(t.Doubts, fmt.Sprintf("Open question %d: under the other reading (%s) it would be %s: %s", doubt.N, doubt.Reading, doubt.Other, doubt.Says))
	}
	return t
}

// lanes are the six answers over the acts.
func lanes(l life) (all []lane) {
	for r := range tcn.Regions() {
		one := lane{Region: page.Capital(r.String()), Asks: asks[r], Now: l.State().In(r).String()}
		for i, d := range l.Deeds {
			before, after := d.Before.In(r), d.After.In(r)
			c := cell{Class: tone(after)}
			if i == 0 || before != after || i > 0 && l.Deeds[i-1].After.In(r) != after {
				c.Status = after.String()
			}
			one.Cells = append(one.Cells, c)
		}
		all = append(all, one)
	}
	return all
}

// asks are the six questions.
var asks = map[tcn.Region]string{
	tcn.RegionLock: "have both keys been turned?", tcn.RegionForce: "does it bind?", tcn.RegionSecrecy: "who knows of it?",
	tcn.RegionReview: "has it been sent back?", tcn.RegionTribunal: "is it before the Tribunal?", tcn.RegionEnforcement: "has the minister gone to court?",
}

// tone is the class of a status in the lanes: at its beginning, under way, or at an end.
func tone(s tcn.Status) string {
	for m := range tcn.Statuses() {
		if m.Status == s {
			switch {
			case m.Initial:
				return "start"
			case m.End:
				return "end"
			}
		}
	}
	return "on"
}

func cites(law []ipa.Citation) (all []cited) {
	for _, c := range law {
		all = append(all, cited{c.String(), also(keyView, "law", keyAsked, c.String())})
	}
	return all
}

func groundsOf(from []tcn.Ground) (all []ground) {
	for _, g := range from {
		one := ground{Says: page.Capital(g.Says), Effect: g.Effect.String(), Cure: g.Cure, Inferred: g.Inferred, Law: cites(g.Law)}
		if g.By != 0 {
			one.Who = page.Role(g.By)
		}
		all = append(all, one)
	}
	return all
}

// clocks are those that run, or will, the next first.
func clocks(n tcn.Notice) (all []clocked) {
	list := slices.Collect(n.Clocks())
	slices.SortStableFunc(list, func(a, b tcn.Clock) int {
		return cmp.Or(cmp.Compare(phaseOrder(a), phaseOrder(b)), a.Span.Last.Compare(b.Span.Last))
	})
	for _, c := range list {
		one := clocked{Name: c.Name, Phase: c.Phase.String(), Ends: c.Ends, Law: cites(c.Law), Of: c.Requirement}
		if c.Whose != 0 {
			one.Whose = page.Role(c.Whose)
		}
		if !c.Span.Last.IsZero() {
			one.First, one.Last = c.Span.First.String(), c.Span.Last.String()
		}
		if !c.Span.Arguable.IsZero() && c.Span.Arguable != c.Span.Last {
			one.Arguable = c.Span.Arguable.String()
		}
		if c.Phase == tcn.Running {
			one.Left = strconv.Itoa(c.Left)
		}
		all = append(all, one)
	}
	return all
}

func phaseOrder(c tcn.Clock) int {
	if c.Phase == tcn.Running {
		return 0
	}
	return 1 + int(c.Phase)
}

// positions are those of a role, by kind.
func positions(n tcn.Notice, holder actors.Role) []held {
	heads := []struct {
		head  string
		kinds []tcn.PositionKind
	}{
		{"Must", []tcn.PositionKind{tcn.Duty}}, {"May", []tcn.PositionKind{tcn.Liberty, tcn.Power}}, {"Cannot: it would have no effect", []tcn.PositionKind{tcn.Disability}},
		{"Others may or can", []tcn.PositionKind{tcn.NoRight, tcn.Liability}}, {"Others must, or cannot", []tcn.PositionKind{tcn.Right, tcn.Immunity}},
	}
	var all []held
	for _, h := range heads {
		one := held{Head: h.head}
		for at := range n.Positions(holder) {
			if !slices.Contains(h.kinds, at.Kind) {
				continue
			}
			item := position{Says: at.Content, Law: cites(at.Law)}
			if at.Counterparty != 0 {
				item.Towards = page.Role(at.Counterparty)
			}
			if !at.Broken.IsZero() {
				item.Broken = at.Broken.String()
			}
			one.Items = append(one.Items, item)
		}
		if len(one.Items) > 0 {
			all = append(all, one)
		}
	}
	return all
}
