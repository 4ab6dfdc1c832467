package view

import (
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/course/lesson"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A deal is something that is done in the view: an act that is clicked, by the words with which it begins; an act that is written; or what is filled in.
type deal struct {
	click string
	act   acts.Act
	form  url.Values
}

// deals are what is done, one after another: a text is a click, "key=value" is filled in.
func deals(parts ...any) (all []deal) {
	for _, p := range parts {
		switch p := p.(type) {
		case string:
			if key, value, is := strings.Cut(p, "="); is {
				all = append(all, deal{form: url.Values{key: {value}}})
			} else {
				all = append(all, deal{click: p})
			}
		case acts.Act:
			all = append(all, deal{act: p})
		case []deal:
			all = append(all, p...)
		}
	}
	return all
}

// deal does it on a screen, and gives the next.
func (d deal) on(t *testing.T, s Screen) Screen {
	t.Helper()
	switch {
	case d.click != "":
		s = click(t, s, d.click)
	case d.act != nil:
		line, err := acts.Encode(d.act)
		require.NoError(t, err)
		s = show(t, s.Address, url.Values{"act": {string(line)}})
	default:
		s = show(t, s.Address, d.form)
	}
	require.Empty(t, wrong(s))
	return s
}

func wayTo(status string) []deal { return deals("to="+status, "do=way") }

// The acts of the tasks.
var (
	referOn = func(day int) acts.Act { return acts.Refer{By: lesson.Acme, On: july(day), Unreasonable: acts.Found} }
	tellOn  = func(day int) acts.Act { return acts.Disclose{By: lesson.Engineer, On: july(day), To: lesson.Gazette} }
	change  = func(negative acts.Finding) acts.Act {
		return acts.Change{By: lesson.Acme, On: july(9), To: "backups", Negative: negative}
	}
	approve  = acts.Approve{By: lesson.Judge, On: july(4), Considered: acts.PrivacyTests}
	giving   = deals("consult", "decide to give", "approve a decision", "give the notice")
	unheard  = acts.Revoke{By: lesson.Minister, On: july(3), Considered: acts.AllFactors | acts.PrivacyTests} // nobody was consulted: irregular
	again    = acts.Approve{By: lesson.Judge, On: july(2), Considered: acts.PrivacyTests}                     // nothing was decided: void
	refusing = acts.Refuse{By: lesson.Judge, On: july(1), Reasons: true}
	asking   = deals(acts.Ask{By: lesson.Minister, On: july(1)}, acts.Approve{By: lesson.Chief, On: july(1), Considered: acts.PrivacyTests}, acts.Give{By: lesson.Minister, On: july(1), Considered: acts.AllFactors})
	permit   = func(on ipa.Date) acts.Act { return acts.Permit{By: lesson.Minister, On: on, To: lesson.Gazette} }
	speak    = acts.Disclose{By: lesson.Engineer, On: ipa.Day(2025, 9, 4), To: lesson.Gazette}
	toJudge  = acts.Disclose{By: lesson.Acme, On: july(2), To: lesson.Judge, ForFunction: acts.Found}
	toIPT    = acts.Disclose{By: lesson.Acme, On: july(2), To: lesson.IPT, Required: acts.Found}
	toIPTToo = acts.Disclose{By: lesson.Acme, On: july(2), To: lesson.IPT}
)

// Of each task one way to do it, and near misses: what looks like it, and is not it.
var ways = map[string]struct {
	done []deal
	near [][]deal
}{
	"report": {deals("as=press", "publish a report"), [][]deal{deals("as=civil society", "publish a report"), deals("every=1", "disclose the notice to the public"), deals(acts.Say{By: lesson.Gazette, On: july(2)}), deals(wayTo("withdrawn"), "publish a report")[:2]}},
	"give":   {giving, [][]deal{giving[:3], deals("every=1", "give the notice", giving), deals("every=1", "give the notice")}},
	"no-lock": {deals("every=1", giving[:2], "give the notice"), [][]deal{
		deals("every=1", "give the notice"), giving, deals("every=1", "decide to give", "give the notice"), deals("every=1", giving[:2], "give the notice", "approve a decision"), deals("every=1", giving, "give the notice"),
	}},
	"key": {deals("back=1", approve, "give the notice"), [][]deal{nil, deals("approve a decision", "give the notice"), deals("back=1", approve), deals("back=1", "every=1", "give the notice", approve, "give the notice")}},
	"refused": {deals(giving[:2], refusing, asking), [][]deal{
		giving, deals(giving[:2], refusing), deals(giving[:2], refusing, asking[:2]), deals("every=1", giving[:2], refusing, "give the notice", asking), deals("every=1", giving[:2], asking[1:]),
	}},
	"effects": {deals(again, tellOn(3), unheard), [][]deal{deals(again, tellOn(3)), deals(again, unheard), deals(tellOn(3), unheard)}},
	"breach":  {deals("every=1", "disclose the notice to the public"), [][]deal{deals(again), deals(unheard), deals(toJudge)}},
	"friend": {deals(tellOn(1), giving, tellOn(2)), [][]deal{
		deals(giving, tellOn(2)), deals(tellOn(1), giving), deals(tellOn(1), giving, toJudge), deals(acts.Disclose{By: lesson.Acme, On: july(1), To: lesson.Gazette}, giving, tellOn(2)), deals(tellOn(1), tellOn(1)),
	}},
	"last-safe-day": {deals(referOn(28)), [][]deal{nil, deals(referOn(27)), deals(referOn(29)), deals("if=twenty-eighth-day=not-counted", referOn(29))}},
	"refer":         {wayTo("settled"), [][]deal{deals(referOn(5)), wayTo("advised"), deals(tellOn(2), wayTo("settled"))}},
	"standstill":    {deals(referOn(5), change(acts.Found)), [][]deal{deals(change(acts.Found)), deals(referOn(5), change(0)), deals(referOn(5), tellOn(9))}},
	"whom":          {deals(toJudge, toIPT), [][]deal{deals(toJudge), deals(toIPT), deals(toJudge, toIPTToo), deals(toJudge, tellOn(2))}},
	"lapse": {deals("on=2027-06-15", "consult the person before renewing", "decide to renew", "approve a decision", "renew"), [][]deal{
		deals("on=2027-06-15", "consult the person before renewing", "decide to renew", "approve a decision"), deals("on=2025-07-15", "every=1", "renew"),
	}},
	"reissue": {wayTo("reissued"), [][]deal{wayTo("withdrawn"), deals("give another notice")}},
	"permission": {deals("back=1", permit(ipa.Day(2025, 9, 3)), speak), [][]deal{
		nil, deals("back=1", permit(ipa.Day(2025, 9, 3))), deals(permit(ipa.Day(2025, 9, 4)), speak), deals("back=1", "back=1", "back=1", permit(july(3)), speak), deals("back=1", acts.Publish{By: lesson.Gazette, On: ipa.Day(2025, 9, 4)}),
	}},
	"tribunal": {wayTo("determined"), [][]deal{wayTo("challenged"), wayTo("dismissed")}},
	"two-laws": {deals("law=2025-06-19"), [][]deal{nil, deals("law=2025-06-20"), deals("back=1", "law=2025-06-19"), deals("if=twenty-eighth-day=not-counted")}},
	"omission": {deals("on=2025-08-15"), [][]deal{nil, deals("on=2025-07-20"), deals(tellOn(2), "on=2025-08-15")}},
	"reading":  {deals("if=twenty-eighth-day=not-counted"), [][]deal{nil, deals("if=suspension-ends=decision"), deals("back=1", referOn(28)), deals("law=2020-01-01")}},
}

// begun is a task as it begins.
func begun(t *testing.T, one task) Screen {
	t.Helper()
	s := show(t, one.To(), nil)
	require.Empty(t, wrong(s), one.ID)
	require.True(t, strings.Contains(s.HTML, "<b>Task:</b> "+escaped(one.Asks)), one.ID)
	require.Equal(t, s.HTML, show(t, s.Address, nil).HTML, one.ID)
	return s
}

func isDone(s Screen) bool { return strings.Contains(s.HTML, "<b>Done:</b>") }

// Each task can be done; it is not done where it begins, nor by what only looks like it.
func TestTasks(t *testing.T) {
	for _, one := range tasks {
		if one.begins == nil {
			continue
		}
		w, is := ways[one.ID]
		require.True(t, is, one.ID)
		require.NotEmpty(t, w.near, one.ID)
		s := begun(t, one)
		require.False(t, isDone(s), one.ID)
		for _, d := range w.done {
			require.False(t, isDone(s), "%s: before %+v", one.ID, d)
			s = d.on(t, s)
		}
		require.True(t, isDone(s), "%s: %s", one.ID, s.Says)
		for i, near := range w.near {
			s := begun(t, one)
			for _, d := range near {
				s = d.on(t, s)
			}
			require.False(t, isDone(s), "%s: near miss %d", one.ID, i)
		}
	}
}

// The chronology of the course is done where all that is missing is inferred, and nothing that was told is altered.
func TestTaskOfTheChronology(t *testing.T) {
	one := *taskOf("left-out")
	s := begun(t, one)
	require.False(t, isDone(s))
	lines := strings.SplitAfter(one.table, "\n")
	decided := `{"when":"2025-03-02","notice":"the notice","act":{"act":"decide","by":"secretary of state","to":"give"},"standing":"inferred","says":"Inferred: the minister decided.","sources":["The Gazette"]}` + "\n"
	approved := `{"when":"2025-03-02","notice":"the notice","act":{"act":"approve","by":"judicial commissioner"},"standing":"inferred","says":"Inferred: a Commissioner approved.","sources":["The Gazette"]}` + "\n"
	table := func(middle string, last ...string) string {
		return lines[0] + lines[1] + middle + strings.Join(last, "")
	}
	for text, done := range map[string]bool{
		table(decided+approved, lines[2:]...): true,
		table(decided, lines[2:]...):          false,
		table(approved, lines[2:]...):         false,
		table(decided+approved, lines[2]):     false,
		table(decided + approved):             false,
		table(decided+strings.Replace(approved, `"inferred"`, `"anonymous"`, 1), lines[2:]...):                                                      false,
		table(decided+strings.Replace(approved, `"notice":`, `"known":"2025-03-05","through":"The Gazette","notice":`, 1), lines[2:]...):            false,
		table(decided+approved, strings.Replace(lines[2], "2025-03-03", "2025-03-04", 1), lines[3]):                                                 false,
		table(decided+approved, append(lines[2:], "{")...):                                                                                          false,
		table(decided+approved, strings.Join(lines[2:], "")+strings.Replace(strings.Replace(lines[3], "03-20", "03-21", 2), `"refer"`, `"say"`, 1)): false,
	} {
		require.Equal(t, done, isDone(show(t, s.Address, url.Values{"rows": {text}})), text)
	}
}

// A teacher sends the link of a lesson, or of a task; the student's link shows what was done, and that it is done, to whoever opens it.
func TestSeminar(t *testing.T) {
	lessons := show(t, "v=course&n=2", nil)
	require.Contains(t, lessons.HTML, "Copy the link")
	for _, one := range tasks {
		require.Equal(t, one.Lesson == 2, strings.Contains(lessons.HTML, escaped(one.Asks)), one.ID)
		require.True(t, strings.Contains(show(t, "v=course", nil).HTML, escaped(one.Asks)), one.ID)
	}
	s := begun(t, *taskOf("key"))
	for _, d := range ways["key"].done {
		s = d.on(t, s)
	}
	sent := show(t, s.Address, nil)
	require.True(t, isDone(sent))
	require.Contains(t, sent.HTML, "To hand it in, copy the link")
	for _, m := range linked.FindAllStringSubmatch(sent.HTML, -1) {
		require.NotContains(t, follow(sent, m[1]), "start=task.key&", "a link with what begins it would undo what was done")
	}
	require.Contains(t, sentences(sent.HTML), "Lesson 2")
	require.Contains(t, show(t, sent.Address+"&v=course&n=2", nil).HTML, "Two keys")
	require.Contains(t, show(t, "v=notice&start=task.none", nil).HTML, "is no task with a notice")
	require.Contains(t, show(t, "v=notice&start=task.left-out", nil).HTML, "is no task with a notice")
}
