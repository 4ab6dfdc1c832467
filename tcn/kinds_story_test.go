package tcn_test

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/internal/doing"
	"github.com/doublelock/doublelock/internal/golden"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A kindStep is a step of the one story that is put under every kind of notice.
type kindStep struct {
	says   string                          // what is told of it
	act    func(acts.Requirement) acts.Act // of what the kind can require
	abroad bool                            // what if the person were outside the United Kingdom, and this the first decision?
	tried  bool                            // what if? It is ruled on and not done
	clocks bool                            // afterwards the periods are listed
	until  string                          // time passes to a day, and nothing is done
}

// kindStory is the story. What it has required is what the tables offer first of each kind.
func kindStory() []kindStep {
	is := func(act acts.Act) func(acts.Requirement) acts.Act {
		return func(acts.Requirement) acts.Act { return act }
	}
	decision := func(change func(*acts.Decide)) func(acts.Requirement) acts.Act {
		return func(r acts.Requirement) acts.Act {
			d := decideToGive("2025-07-02", r)
			change(&d)
			return d
		}
	}
	plain := decision(func(*acts.Decide) {})
	more := func(r acts.Requirement) acts.Act {
		r.Name = "a further requirement"
		return decideToVary("2025-10-02", []acts.Requirement{r})
	}
	hasty := give("2025-07-05")
	hasty.Considered = 0
	bare := refuse("2025-07-03")
	bare.Reasons = false
	abroad := sue(acts.ToKeepSecret, "2025-07-12")
	abroad.Whom, abroad.Abroad = staff, true
	return []kindStep{
		{says: "Before anything is given", act: is(give("2025-07-01")), tried: true},
		{says: "The person is consulted", act: is(consultBefore(acts.Giving, "2025-07-01"))},
		{says: "Without a finding that it is necessary", act: decision(func(d *acts.Decide) { d.Necessary = 0 }), tried: true},
		{says: "To do what would need a warrant", act: decision(func(d *acts.Decide) { d.NeedsWarrant = acts.Found }), tried: true},
		{says: "Steps of which section 252(3) speaks are required", act: decision(func(d *acts.Decide) { d.Adds = []acts.Requirement{guard} }), tried: true},
		{says: "The person is outside the United Kingdom", act: plain, abroad: true, tried: true},
		{says: "Decided", act: plain},
		{says: "A Commissioner refuses, and gives no reasons", act: is(bare), tried: true},
		{says: "Without a second key", act: is(give("2025-07-03")), tried: true},
		{says: "Approved", act: is(approve("2025-07-04"))},
		{says: "Given without considering anything", act: is(hasty), tried: true},
		{says: "Given", act: is(give("2025-07-05")), clocks: true},
		{says: "Told to the press by the person", act: is(disclose(press, "2025-07-10"))},
		{says: "Reported by the press", act: is(publish("2025-07-11"))},
		{says: "An employee abroad is sued to keep it secret", act: is(abroad), tried: true},
		{says: "The person is sued for compliance", act: is(sue(acts.ToComply, "2025-07-12")), tried: true},
		{says: "Referred back", act: is(refer("2025-07-15")), clocks: true},
		{says: "A change that would have a negative effect, while the review lasts", act: is(negative("2025-07-16"))},
		{says: "Claimed against", act: is(complaint("2025-07-20"))},
		{says: "The Board is consulted", act: is(consultBoard("2025-08-01"))},
		{says: "A Commissioner is consulted", act: is(consultJudge("2025-08-01"))},
		{says: "The Board reports", act: is(reportBy(board, "2025-08-20"))},
		{says: "The Commissioner reports", act: is(reportBy(judge, "2025-08-20"))},
		{says: "Decided on the review", act: is(decideToConfirm("2025-09-01"))},
		{says: "Approved by the Investigatory Powers Commissioner", act: is(approveBy(chief, "2025-09-02"))},
		{says: "Confirmed", act: is(confirm("2025-09-03"))},
		{says: "The person is consulted before a variation", act: is(consultBefore(acts.Varying, "2025-10-01"))},
		{says: "Decided to vary, with a further requirement", act: more},
		{says: "Varied without a second key", act: is(vary("2025-10-03")), tried: true},
		{says: "Approved", act: is(approve("2025-10-03"))},
		{says: "Varied", act: is(vary("2025-10-04")), clocks: true},
		{says: "Referred back late", act: is(refer("2025-11-01")), tried: true},
		{says: "The claim is taken up", act: is(list("2025-11-10"))},
		{says: "What if the Tribunal quashed the whole?", act: is(quash("2025-12-01")), tried: true},
		{says: "The claim is dismissed", act: is(dismiss("2025-12-01"))},
		{says: "Renewed too early", act: is(renew("2029-05-01")), tried: true},
		{says: "Before the renewal the person is consulted", act: is(consultBefore(acts.Renewing, "2029-06-20"))},
		{says: "Decided to renew", act: is(decideToRenew("2029-06-21"))},
		{says: "Approved", act: is(approve("2029-06-22"))},
		{says: "Renewed", act: is(renew("2029-06-23")), clocks: true},
		{says: "Revoked without consulting", act: is(revoke("2029-12-01")), tried: true},
		{says: "The person is consulted before the revocation", act: is(consultBefore(acts.Revoking, "2029-12-01"))},
		{says: "Revoked", act: is(revoke("2029-12-02"))},
		{says: "Given anew", act: is(giveAnother("2029-12-03"))},
		{says: "Nothing more is done", until: "2032-01-01", clocks: true},
	}
}

// A kindLife is the story as it goes for one kind of notice.
type kindLife struct {
	kind acts.NoticeKind
	tcn.Notice
	step acts.Requirement
}

// livesOfKinds are the beginnings: of each kind a notice, and the requirement that the tables offer first of it.
func livesOfKinds(t *testing.T) (all []*kindLife) {
	for kind := range acts.NoticeKinds() {
		l := &kindLife{kind: kind, Notice: tcn.NewOf(kind, "First", acme)}
		n, err := l.On(day("2025-07-01"))
		require.NoError(t, err)
		for c := range n.ChoicesOf(acts.Decide{}) {
			if d := c.Act().(acts.Decide); l.step.Name == "" && len(d.Adds) > 0 {
				l.step = d.Adds[0]
			}
		}
		l.step.Days = 30
		all = append(all, l)
	}
	return all
}

// A kindRuling is what becomes of a step under one kind, cell by cell: the effect, the rule, its words, the grounds; and afterwards the stage.
type kindRuling struct {
	cells   [4]string
	grounds []tcn.Ground
	rule    tcn.Rule
}

// rule rules on a step, and does it if it is to be done.
func (l *kindLife) rule(t *testing.T, s kindStep) (r kindRuling) {
	n := l.Notice
	if s.abroad {
		n = tcn.NewOf(l.kind, "First", abroad())
		if next, err := n.Do(consultBefore(acts.Giving, "2025-07-01")); err == nil {
			n = next
		}
	}
	act := s.act(l.step)
	ruling, err := n.Try(act)
	if err != nil {
		r.cells = [4]string{"no act", "", "", err.Error()}
		return r
	}
	var why []string
	for _, g := range ruling.Grounds() {
		why = append(why, fmt.Sprintf("%s (%s)", g.Says, kindWordsOf(g.Law)))
	}
	r.rule, r.grounds = ruling.Rule(), ruling.Grounds()
	r.cells = [4]string{ruling.Effect().String(), "`" + ruling.ID() + "`", kindWordsOf(r.rule.Law), strings.Join(why, "; ")}
	if !s.tried && ruling.Effect() != tcn.Void {
		next, err := l.Do(act)
		require.NoError(t, err)
		l.Notice = next
	}
	return r
}

// kindWordsOf are words of law in a cell.
func kindWordsOf(law []ipa.Citation) string {
	var all []string
	for _, c := range law {
		all = append(all, c.String())
	}
	return strings.Join(all, "; ")
}

// kindTable writes lines of cells, a line for those kinds that have the same: "every kind", where all have.
func kindTable(b *strings.Builder, heads []string, kinds []acts.NoticeKind, cells [][]string) {
	fmt.Fprintf(b, "| | %s |\n|%s\n", strings.Join(heads, " | "), strings.Repeat("---|", len(heads)+1))
	var told []string
	for i := range kinds {
		key := strings.Join(cells[i], " | ")
		if slices.Contains(told, key) {
			continue
		}
		told = append(told, key)
		var of []string
		for j := range kinds {
			if strings.Join(cells[j], " | ") == key {
				of = append(of, kinds[j].String())
			}
		}
		who := strings.Join(of, ", ")
		if len(of) == len(kinds) {
			who = "every kind"
		}
		fmt.Fprintf(b, "| %s | %s |\n", who, key)
	}
	b.WriteString("\n")
}

// whyKinds says of each ground that some kinds have and others have not why the others have it not: it is no need of theirs, it is met, or another rule is theirs.
func whyKinds(all []*kindLife, rulings []kindRuling) (why []string) {
	seen := map[string]bool{}
	for i := range all {
		for _, g := range rulings[i].grounds {
			if seen[g.ID] {
				continue
			}
			seen[g.ID] = true
			for j := range all {
				has := slices.ContainsFunc(rulings[j].grounds, func(o tcn.Ground) bool { return o.ID == g.ID })
				needed := slices.ContainsFunc(rulings[j].rule.Needs, func(n tcn.Need) bool { return n.ID == g.ID })
				switch form, _, _ := strings.Cut(g.ID, "/"); {
				case has:
				case rulings[j].rule.ID != form:
					why = append(why, fmt.Sprintf("`%s` is asked by another rule than that of a %v.", g.ID, all[j].kind))
				case needed:
					why = append(why, fmt.Sprintf("`%s` is asked of a %v, and met.", g.ID, all[j].kind))
				default:
					why = append(why, fmt.Sprintf("`%s` is not asked of a %v: it has no words that do.", g.ID, all[j].kind))
				}
			}
		}
	}
	return why
}

// storyOfKinds writes the story.
func storyOfKinds(t *testing.T, b *strings.Builder) {
	all := livesOfKinds(t)
	kinds := slices.Collect(acts.NoticeKinds())
	for i, s := range kindStory() {
		if s.until != "" {
			fmt.Fprintf(b, "### %d. %s\n\nTime passes to %s.\n\n", i+1, s.says, s.until)
			for _, l := range all {
				n, err := l.On(day(s.until))
				require.NoError(t, err)
				l.Notice = n
			}
		} else {
			act, told := s.act(all[0].step), ""
			if s.tried {
				told = " What if? It is not done."
			}
			rulings, cells := make([]kindRuling, len(all)), make([][]string, len(all))
			for j, l := range all {
				rulings[j] = l.rule(t, s)
				cells[j] = rulings[j].cells[:]
			}
			fmt.Fprintf(b, "### %d. %s\n\n%v, by the %v: %s.%s\n\n", i+1, s.says, acts.On(act), actors.Role(doer(act)), doing.Words(acts.Verb(act), ""), told)
			kindTable(b, []string{"effect", "rule", "words", "grounds"}, kinds, cells)
			for _, why := range whyKinds(all, rulings) {
				fmt.Fprintf(b, "- %s\n", why)
			}
			if len(whyKinds(all, rulings)) > 0 {
				b.WriteString("\n")
			}
		}
		if s.clocks {
			writeKindsNow(t, b, kinds, all)
		}
	}
}

// writeKindsNow writes where each notice stands, its periods that run or are to come, and the positions that others have not.
func writeKindsNow(t *testing.T, b *strings.Builder, kinds []acts.NoticeKind, all []*kindLife) {
	held := map[string]int{}
	for _, l := range all {
		for p := range ownPositions(l) {
			held[p.ID]++
		}
	}
	stands := make([][]string, len(all))
	for i, l := range all {
		var runs []string
		for c := range l.Clocks() {
			if c.Phase == tcn.Running || c.Phase == tcn.ToCome {
				runs = append(runs, fmt.Sprintf("`%s` to %v", c.ID, cmp.Or(c.Span.Last, c.Span.First)))
			}
		}
		var own []string
		for p := range ownPositions(l) {
			if held[p.ID] < len(all) {
				own = append(own, fmt.Sprintf("`%s` (%s)", p.ID, kindWordsOf(p.Law)))
			}
		}
		stands[i] = []string{l.Stage().String(), cmp.Or(strings.Join(runs, "; "), "none"), cmp.Or(strings.Join(own, "; "), "none")}
	}
	b.WriteString("Then:\n\n")
	kindTable(b, []string{"stage", "periods that run or are to come", "positions that not every kind has"}, kinds, stands)
}

// ownPositions are a notice's positions, each once and without its correlative.
func ownPositions(l *kindLife) iter.Seq[tcn.Position] {
	return func(yield func(tcn.Position) bool) {
		seen := map[string]bool{}
		for p := range l.Positions() {
			if !seen[p.ID] && !yield(p) {
				return
			}
			seen[p.ID] = true
		}
	}
}

// One story under every kind of notice: what differs, and why, side by side.
func TestStoryOfKinds(t *testing.T) {
	var b strings.Builder
	b.WriteString("# One story under every kind of notice\n\n" +
		"Written from the tables by a test, to be read side by side. Each step is put to a notice of each kind, and what the law says of it stands in a line: the effect, the rule of the\n" +
		"tables, the words that it rests on, and what is wrong. Kinds that have the same share a line. Beneath stands why a ground is one kind's and not another's. A step that is void\n" +
		"changes nothing, and the story goes on. What is required is what the tables offer first of each kind. The persons and the facts are made up.\n\n## How the kinds compare\n\n")
	writeKindsCompared(&b)
	b.WriteString("## The story\n\n")
	storyOfKinds(t, &b)
	golden.Equal(t, "KINDS.md", strings.TrimRight(b.String(), "\n")+"\n")
}
