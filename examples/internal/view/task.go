package view

import (
	"slices"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/docket"
)

// A task is something to be brought about in a view, which says whether it is.
type task struct {
	ID     string
	Lesson int // to which it belongs
	Asks   string
	Law    string
	on     ipa.Date                         // the day on which it begins
	begins func() life                      // the notice with which it begins
	done   func(at attempt) bool            // whether it is brought about
	table  string                           // or the chronology with which it begins
	told   func(all []docket.Judgment) bool // and whether that is brought about
}

// An attempt is what somebody made of a task: a notice, on a day, from a standpoint.
type attempt struct {
	life
	on   ipa.Date
	from tcn.Standpoint
}

func july(day int) ipa.Date { return ipa.Day(2025, 7, day) }

// tasks are the exercises, in the order of the lessons.
var tasks = []task{
	{ID: "report", Lesson: 1, Asks: "Let a newspaper report the notice. Exactly one of the six answers is to change.", Law: "s 255(8)",
		on: july(2), begins: given, done: isReportedOnly},
	{ID: "give", Lesson: 2, Asks: "Lead a proposal to a notice that is lawfully given.", Law: "ss 253 to 255",
		on: july(1), begins: proposed, done: func(at attempt) bool { return !at.Given().IsZero() && at.allLawful() }},
	{ID: "no-lock", Lesson: 2, Asks: "Decide to give the notice, and give it without a Commissioner's approval and with nothing else amiss: what does the law make of it?", Law: "s 253(1)(c), s 254",
		on: july(1), begins: proposed, done: lacksApprovalAlone},
	{ID: "key", Lesson: 2, Asks: "The minister consults, decides and gives the notice, and it is void. Take it back as far as you must, and put in the act that is missing: every act is to be lawful, and the notice given. (Exercise 1)", Law: "s 254",
		on: july(4), begins: withoutKey, done: func(at attempt) bool { return !at.Given().IsZero() && at.allLawful() }},
	{ID: "refused", Lesson: 2, Asks: "A Judicial Commissioner refuses to approve. Have the notice given all the same, every act being lawful.", Law: "s 254(5)",
		on: july(1), begins: proposed, done: isGivenAfterRefusal},
	{ID: "effects", Lesson: 3, Asks: "Do three acts to the notice: one that is void, one that is irregular, and one that is a breach.", Law: "ss 253 to 257",
		on: july(2), begins: given, done: func(at attempt) bool { return at.has(tcn.Void) && at.has(tcn.Irregular) && at.has(tcn.Breach) }},
	{ID: "breach", Lesson: 3, Asks: "Do something that happens although a duty forbids it.", Law: "s 255(8), s 257(3A)",
		on: july(2), begins: given, done: func(at attempt) bool { return at.has(tcn.Breach) }},
	{ID: "friend", Lesson: 4, Asks: "Have somebody of the operator's staff tell others of the notice twice: before it is given, when nothing forbids it, and after, when it is a breach.", Law: "s 255(8)",
		on: july(1), begins: proposed, done: isToldBeforeAndAfter},
	{ID: "last-safe-day", Lesson: 5, Asks: "The notice was given on 1 July 2025. Send it back on the last day on which that is in time however the 28 days are counted. (Exercise 2)", Law: "SI 2018/354, reg 2(1)",
		on: july(1), begins: given, done: isReferredOnLastSafeDay},
	{ID: "refer", Lesson: 6, Asks: "Send a notice given on 1 July 2025 back in time, and bring the review to its end, every act being lawful.", Law: "ss 257, 258",
		on: july(1), begins: given, done: func(at attempt) bool { return at.State().In(tcn.RegionReview) == tcn.Settled && at.allLawful() }},
	{ID: "standstill", Lesson: 7, Asks: "Send the notice back, and while it is under review change a service so that it breaks the standstill.", Law: "s 257(3A), s 257(3B)",
		on: july(5), begins: given, done: func(at attempt) bool { return at.did("change", tcn.Breach, "s 257(3A)") }},
	{ID: "whom", Lesson: 8, Asks: "Have the operator show the notice to a Judicial Commissioner and to the Tribunal, neither being a breach.", Law: "s 237, RIPA 2000 s 68(6)",
		on: july(2), begins: given, done: isShownToBoth},
	{ID: "lapse", Lesson: 9, Asks: "Renew a notice given on 1 July 2025 within the days in which that can be done.", Law: "s 256A",
		on: july(1), begins: given, done: func(at attempt) bool { return at.did("renew", tcn.Lawful, "") }},
	{ID: "reissue", Lesson: 10, Asks: "Have the notice withdrawn and another given to the same person.", Law: "s 256(11)",
		on: july(1), begins: given, done: func(at attempt) bool { return at.Stage() == tcn.Reissued }},
	{ID: "permission", Lesson: 10, Asks: "The notice is revoked, and an engineer tells a newspaper of it: a breach. Take that back, and put in the act after which the engineer may, every act being lawful. (Exercise 3)", Law: "s 255(8)",
		on: ipa.Day(2025, 9, 4), begins: toldAfterwards, done: isToldWithPermission},
	{ID: "tribunal", Lesson: 11, Asks: "Bring the notice before the Tribunal, and to a determination.", Law: "RIPA 2000 ss 65, 67",
		on: july(2), begins: given, done: func(at attempt) bool { return at.State().In(tcn.RegionTribunal) == tcn.Determined }},
	{ID: "two-laws", Lesson: 12, Asks: "A change during the review is a breach. Leave the acts as they are, and choose the law of a day by which it is none.", Law: "s 257(3A)",
		on: july(10), begins: changedInReview, done: isNoBreachByAnotherLaw},
	{ID: "left-out", Lesson: 13, Asks: "The Gazette tells that Acme was given a notice and sent it back. Add what else must have happened, each row with the standing inferred and no word of its being known, so that every entry is possible as it is told. (Exercise 4)", Law: "ss 253 to 255",
		table: leftOut, told: isFilledIn},
	{ID: "omission", Lesson: 16, Asks: "Nobody does anything: let time pass until a duty is broken by that alone.", Law: "s 255(9)",
		on: july(1), begins: given, done: isBrokenByTime},
	{ID: "reading", Lesson: 17, Asks: "The notice was sent back on the 29th day, too late. Leave the acts as they are, and choose the reading of an open question by which it is in time.", Law: "SI 2018/354, reg 2(1)",
		on: july(29), begins: referredLate, done: isInTimeByAnotherReading},
}

// taskOf is the task of an ID, or nil.
func taskOf(id string) *task {
	for i := range tasks {
		if tasks[i].ID == id {
			return &tasks[i]
		}
	}
	return nil
}

// To is the address at which a task begins.
func (t task) To() string {
	p := place{View: "notice", Task: t.ID, On: t.on}
	if t.begins == nil {
		p.View = "chronology"
	}
	return p.with(keyStart, "task."+t.ID)
}

// lived is a notice to which some acts were done, or tried.
func lived(n tcn.Notice, tried ...acts.Act) life {
	text, err := tcn.EncodeHistory(n)
	if err != nil {
		return life{} // it is one of ours, and a test begins each of them
	}
	l, err := liveOut(string(text), tcn.Standpoint{})
	if err != nil {
		return life{}
	}
	for _, act := range tried {
		if l.add(act) != nil {
			return life{}
		}
	}
	return l
}

func proposed() life { return lived(tcn.New("The notice", lesson.Acme)) }

func given() life { return lived(lesson.Given(july(1))) }

// withoutKey is the first of the course's exercises, as it begins.
func withoutKey() life {
	return lived(tcn.New("The notice", lesson.Acme),
		acts.Consult{By: lesson.Minister, On: july(1), Before: acts.Giving},
		acts.Decide{By: lesson.Minister, On: july(2), To: acts.Giving, Adds: []acts.Requirement{lesson.Decrypt}, Necessary: acts.Found, Proportionate: acts.Found, Considered: acts.PrivacyTests},
		acts.Give{By: lesson.Minister, On: july(4), Considered: acts.AllFactors},
	)
}

// toldAfterwards is the third.
func toldAfterwards() life {
	september := func(day int) ipa.Date { return ipa.Day(2025, 9, day) }
	return lived(lesson.Given(july(1)),
		acts.Consult{By: lesson.Minister, On: september(1), Before: acts.Revoking},
		acts.Revoke{By: lesson.Minister, On: september(2), Considered: acts.AllFactors | acts.PrivacyTests},
		acts.Disclose{By: lesson.Engineer, On: september(4), To: lesson.Gazette},
	)
}

func changedInReview() life {
	return lived(lesson.Given(july(1)),
		acts.Refer{By: lesson.Acme, On: july(5), Unreasonable: acts.Found},
		acts.Change{By: lesson.Acme, On: july(10), To: "backups", Negative: acts.Found},
	)
}

func referredLate() life {
	return lived(lesson.Given(july(1)), acts.Refer{By: lesson.Acme, On: july(29), Unreasonable: acts.Found})
}

// leftOut is the fourth.
const leftOut = `{"notice":"the notice","to":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"}
{"when":"2025-03-01","notice":"the notice","act":{"act":"consult","by":"secretary of state","before":"give"},"standing":"inferred","says":"Inferred from the giving: Acme was consulted.","sources":["The Gazette, 5 March 2025"]}
{"when":"2025-03-03","known":"2025-03-05","through":"The Gazette","notice":"the notice","act":{"act":"give","by":"secretary of state"},"standing":"anonymous","says":"The minister is reported to have given Acme the notice.","sources":["The Gazette, 5 March 2025"]}
{"when":"2025-03-20","known":"2025-03-20","through":"The Gazette","notice":"the notice","act":{"act":"refer","by":"relevant operator: Acme; telecommunications; service in the UK; serves 20000"},"standing":"anonymous","says":"Acme is reported to have sent it back.","sources":["The Gazette, 20 March 2025"]}
`

// allLawful reports whether acts were done, and all of them are lawful.
func (l life) allLawful() bool {
	return len(l.Deeds) > 0 && !slices.ContainsFunc(l.Deeds, func(d deed) bool { return d.Ruling.Effect() != tcn.Lawful })
}

// has reports whether an act has an effect.
func (l life) has(effect tcn.Effect) bool {
	return slices.ContainsFunc(l.Deeds, func(d deed) bool { return d.Ruling.Effect() == effect })
}

// did reports whether an act of a verb has an effect, on a ground of some words where these are given.
func (l life) did(verb string, effect tcn.Effect, law string) bool {
	return slices.ContainsFunc(l.Deeds, func(d deed) bool {
		return acts.Verb(d.Act) == verb && d.Ruling.Effect() == effect && (law == "" || slices.ContainsFunc(d.Ruling.Grounds(), func(g tcn.Ground) bool {
			return slices.ContainsFunc(g.Law, func(c ipa.Citation) bool { return c.Within(ipa.MustParse(law)) })
		}))
	})
}

// by is the role of whoever did an act.
func (d deed) by() actors.Role {
	role, _ := acts.By(d.Act).Who()
	return role
}
