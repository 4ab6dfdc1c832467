package tcn_test

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// switchedReadings are the readings for which there is a switch, by the name of its constant: a lawyer's check of law_readings.go.
var switchedReadings = map[string]string{
	"readNotCounted":          "twenty-eighth-day=not-counted",
	"readFromVariation":       "stacking=from-variation",
	"readTwoNewYears":         "life-after-outcome=two-new-years",
	"readNeverEnds":           "legacy-renewed=never-ends",
	"readLives":               "lapse-during-review=lives",
	"readUntilDecision":       "suspension-ends=decision",
	"readUntilApproval":       "suspension-ends=approval",
	"readSecrecyEnds":         "secrecy-after-end=ends",
	"readOwnLawyers":          "own-lawyers=implied",
	"readMissedEnds":          "review-missed=ends",
	"readMissedEndsNotice":    "review-missed=notice-ends",
	"readRevokeOnly":          "outcome-refused=revoke-only",
	"readReferredPart":        "standstill-reach=referred-part",
	"readPendingNeither":      "pending-references=neither",
	"readPendingBoth":         "pending-references=both",
	"readNeverAnother":        "another-operator=never",
	"readAlwaysAnother":       "another-operator=always",
	"readRenewalStays":        "renewal-referred=does-not-suspend",
	"readAbroadInPart":        "mixed-notice-abroad=part",
	"readSecrecyEnforced":     "secrecy-before-2025=enforced",
	"readKeysNotApplied":      "user-held-keys=not-applied",
	"readRenewalClaimed":      "renewal-at-tribunal=within",
	"readReferFirst":          "order-of-remedies=refer-first",
	"readOneReference":        "several-references=one-only",
	"readClosedInReview":      "power-during-review=closed",
	"readStepsAgain":          "steps-after-confirmation=start-again",
	"readPrivacyRenewing":     "privacy-on-renewal=duty",
	"readInPerson":            "officials-act=in-person",
	"readForeignLaw":          "foreign-law=excuse",
	"readConfirmedLife":       "confirmation-life=own",
	"readRenewalFromGiving":   "renewal-days=from-giving",
	"readRestUnderReview":     "part-revoked-on-review=under-review",
	"readNoneAfterExpiry":     "after-expiry=none",
	"readPeriodsBound":        "periods-before-power=bound",
	"readRelevantPeriodBinds": "which-period=relevant-period",
	"readRefusalFinal":        "anew-after-refusal=final",
	"readNeitherLengthened":   "lengthened-too-late=neither",
	"readBothLengthened":      "lengthened-too-late=both",
	"readWithinReference":     "beyond-reference=within",
	"readPeriodEnded":         "unknown-period=ended",
	"readEmptiedFalls":        "emptied-reference=falls-away",
	"readNextOpenDay":         "office-closed=next-open-day",
	"readLengthenedOnce":      "lengthened-again=once",
	"readVariationFromGiving": "variation-days=from-giving",
	"readTribunalLifts":       "tribunal-lifts-secrecy=can",
	"readAdditionsOnly":       "narrowing-referred=additions-only",
	"readNotifiedAbroad":      "notification-abroad=anywhere",
	"readPostExcluded":        "postal-bulk-acquisition=not-allowed",
	"readOneReview":           "renewal-under-review=one-review",
	"readReferredAgain":       "referred-again=again",
	"readApprovedLives":       "approved-since=lives",
}

// likeTheDefault are the readings without a switch of questions that have one: here they come to what the default comes to.
var likeTheDefault = map[string]string{
	"user-held-keys=applied":          "a finding is taken as it is, and nothing stands in the way of what the default allows",
	"several-references=withdrawable": "nobody withdraws a reference here: there is no such act",
}

// The switches are what package ipa asks: each is a reading of its question and not the default, its comment names the question, something reads it,
// and in some story the effect of an act is another under it. What has no switch is outside of what these packages work out, and says why.
func TestSwitches(t *testing.T) {
	seen := shapePackage(t)
	pkg, info := seen.pkg, seen.info
	file, err := parser.ParseFile(token.NewFileSet(), "law_readings.go", nil, parser.ParseComments)
	require.NoError(t, err)
	used := make(map[string]bool)
	for _, o := range info.Uses {
		used[o.Name()] = used[o.Name()] || o.Pkg() == pkg
	}
	comments := make(map[string]string)
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok && spec.Comment != nil {
			comments[spec.Names[0].Name] = strings.TrimSpace(spec.Comment.Text())
		}
		return true
	})
	turned := make(map[string]bool)
	for _, c := range readingStories {
		d, _ := ipa.DoubtOf(c.doubt)
		for reading := range c.under {
			turned[d.ID+"="+reading] = true
		}
	}
	switched := make(map[string]bool)
	for _, name := range pkg.Scope().Names() {
		c, ok := pkg.Scope().Lookup(name).(*types.Const)
		if !ok || types.TypeString(c.Type(), types.RelativeTo(pkg)) != "switchReading" {
			continue
		}
		value, _ := constant.Int64Val(c.Val())
		d, ok := ipa.DoubtOf(int(value >> 8))
		require.True(t, ok, name)
		place := int(value & 0xff)
		require.Less(t, place, len(d.Readings), name)
		require.NotEqual(t, d.Default, place, "%s: the default needs no switch", name)
		text := d.ID + "=" + d.Readings[place].Name
		require.Equal(t, switchedReadings[name], text, name)
		require.False(t, switched[text], "%s has two switches", text)
		switched[text] = true
		require.True(t, strings.HasPrefix(comments[name], d.ID+": "), "%s: its comment is %q", name, comments[name])
		require.Empty(t, d.Outside, name)
		require.True(t, used[name], "nothing reads %s", name)
		require.True(t, turned[text], "no story turns on %s", text)
	}
	for _, text := range switchedReadings {
		require.True(t, switched[text], "%s has no switch", text)
	}
	for d := range ipa.Doubts() {
		for i, r := range d.Readings {
			text := d.ID + "=" + r.Name
			isLike := likeTheDefault[text] != ""
			require.False(t, isLike && switched[text], text)
			if i != d.Default && d.Outside == "" {
				require.True(t, switched[text] || isLike, "%s has neither a switch nor a reason for none", text)
			}
		}
	}
}

// A question or a reading that there is not is a BadAct that lists those that there are.
func TestUnderReadingOfNothing(t *testing.T) {
	s := given(t, "2025-07-01")
	var bad *acts.BadAct
	for _, c := range []struct{ doubt, reading, field, says, cure string }{
		{"suspension", "decision", "doubt", `"suspension" is no open question`, "ipa.Doubts"},
		{"", "", "doubt", `"" is no open question`, "ipa.Doubts"},
		{"0", "notice", "doubt", `"0" is no open question`, "ipa.Doubts"},
		{"suspension-ends", "never", "reading", `"never" is no reading of suspension-ends`, `name one of: notice, decision, approval`},
		{"6", "", "reading", `"" is no reading of suspension-ends`, `name one of: notice, decision, approval`},
	} {
		n, err := s.UnderReading(c.doubt, c.reading)
		require.ErrorAs(t, err, &bad, "%+v", c)
		require.Equal(t, []string{"reading", c.field, c.says}, []string{bad.Verb, bad.Field, bad.Says})
		require.Contains(t, bad.Cure, c.cure)
		require.Equal(t, walkDump(s.Notice), walkDump(n))

		standpoint := tcn.Standpoint{Readings: []string{c.doubt + "=" + c.reading}}
		n, _, err = s.Replay(standpoint)
		require.ErrorAs(t, err, &bad)
		require.Equal(t, walkDump(s.Notice), walkDump(n))
		for _, to := range [][2]tcn.Standpoint{{standpoint, {}}, {{}, standpoint}} {
			_, err = tcn.Diff(s.Notice, to[0], to[1])
			require.ErrorAs(t, err, &bad)
		}
	}
	_, err := tcn.Notice{}.UnderReading("suspension-ends", "decision")
	require.ErrorAs(t, err, &bad)
	require.Equal(t, "notice", bad.Field)
}

// A notice says under which readings it is, other than the defaults, in the order of the questions.
func TestReadingsOfANotice(t *testing.T) {
	readings := func(n tcn.Notice) (all []string) {
		for id, reading := range n.Readings() {
			all = append(all, id+"="+reading)
		}
		return all
	}
	n := given(t, "2025-07-01").Notice
	require.Empty(t, readings(n))
	take := func(doubt, reading string) {
		var err error
		n, err = n.UnderReading(doubt, reading)
		require.NoError(t, err)
	}
	take("9", "ends")
	take("suspension-ends", "decision")
	require.Equal(t, []string{"suspension-ends=decision", "review-missed=ends"}, readings(n))
	for id := range n.Readings() {
		require.Equal(t, "suspension-ends", id)
		break
	}
	branch := n
	take("6", "notice") // the default again
	take("9", "goes-on")
	require.Empty(t, readings(n))
	require.Equal(t, []string{"suspension-ends=decision", "review-missed=ends"}, readings(branch))
}

// A history keeps the readings that it was put under, where it was, and reads back with them.
func TestHistoriesKeepReadings(t *testing.T) {
	s := underReview(t).advised("2025-10-01")
	n, err := s.UnderReading("suspension-ends", "decision")
	require.NoError(t, err)
	n, err = n.UnderReading("suspension-ends", "decision") // it is under that already
	require.NoError(t, err)
	n, err = n.Do(decideToConfirm("2025-10-05"))
	require.NoError(t, err)
	n, err = n.UnderReading("review-missed", "ends")
	require.NoError(t, err)
	n, err = n.Under(day("2025-12-01")).UnderReading("suspension-ends", "notice")
	require.NoError(t, err)
	written, err := tcn.EncodeHistory(n)
	require.NoError(t, err)
	var marks []string
	for line := range strings.Lines(string(written)) {
		if !strings.Contains(line, `"act"`) && !strings.Contains(line, `"notice":"First"`) {
			marks = append(marks, strings.TrimSpace(line))
		}
	}
	require.Equal(t, []string{
		`{"reading":"suspension-ends=decision"}`, `{"reading":"review-missed=ends"}`, `{"law":"2025-12-01"}`, `{"reading":"suspension-ends=notice"}`,
	}, marks)
	read, err := tcn.DecodeHistory(written)
	require.NoError(t, err)
	require.Equal(t, walkDump(n), walkDump(read))
	r, err := read.Try(change("2025-10-06", "decrypt"))
	require.NoError(t, err)
	require.Equal(t, tcn.Breach, r.Effect()) // the decision was made under the other reading

	for _, line := range []string{`{"reading":"suspension-ends"}`, `{"reading":"suspension-ends=never"}`, `{"reading":""}`, `{"reading":6}`} {
		_, err := tcn.DecodeHistory([]byte(historyHead + line))
		var unreadable *acts.ReadError
		require.ErrorAs(t, err, &unreadable, line)
		require.Equal(t, 2, unreadable.Line)
		require.Equal(t, "reading", unreadable.Field)
		require.Contains(t, unreadable.Cure, "suspension-ends=decision")
	}
}

// A law and a reading that were put in the middle of a life were put there under every other reading of another question too, and bite as they did.
func TestOtherwiseKeepsWhatWasPut(t *testing.T) {
	s := underReview(t, "decrypt").until("2026-06-01")
	put := func(n tcn.Notice) tcn.Notice {
		n, err := n.On(s.Now())
		require.NoError(t, err)
		n, err = n.Under(day("2026-01-01")).UnderReading("review-missed", "ends")
		require.NoError(t, err)
		return n
	}
	late := func(n tcn.Notice) []tcn.Omission {
		return slices.Collect(walkPass(t, n, day("2026-07-01")).Omissions())
	}
	others := 0
	for d, other := range put(s.Notice).Otherwise() {
		require.Equal(t, day("2026-01-01"), other.LawDay(), d.ID)
		if d.ID == "review-missed" {
			continue
		}
		others++
		require.Equal(t, "ends", maps.Collect(other.Readings())["review-missed"], d.ID)
		m, _, err := s.Replay(tcn.Standpoint{Readings: []string{d.ID + "=" + d.Reading}})
		require.NoError(t, err)
		m = put(m)
		require.Equal(t, slices.Collect(m.Requirements()), slices.Collect(other.Requirements()), d.ID)
		require.Equal(t, late(m), late(other), d.ID)
	}
	require.NotZero(t, others)
}

// Whoever asks a notice what it would be otherwise gets a whole notice: it knows its readings, is written and read back, and its rulings know their doubts.
func TestOtherwise(t *testing.T) {
	s := confirmed(t).whatever(change("2025-10-08", "decrypt"))
	seen := make(map[string]bool)
	for d, n := range s.Otherwise() {
		text := d.ID + "=" + d.Reading
		require.False(t, seen[text], text)
		seen[text] = true
		for id, reading := range n.Readings() {
			require.Equal(t, text, id+"="+reading)
		}
		require.Equal(t, s.Now(), n.Now())
		m, _, err := s.Replay(tcn.Standpoint{Readings: []string{text}})
		require.NoError(t, err)
		require.Equal(t, m.State(), n.State(), text)
		require.Equal(t, slices.Collect(m.Requirements()), slices.Collect(n.Requirements()), text)
		written, err := tcn.EncodeHistory(n)
		require.NoError(t, err)
		read, err := tcn.DecodeHistory(written)
		require.NoError(t, err)
		require.Equal(t, walkDump(n), walkDump(read), text)
	}
	require.True(t, seen["steps-after-confirmation=start-again"] && seen["suspension-ends=approval"], "%v", seen)
	for range s.Otherwise() {
		break
	}
	for d := range (tcn.Notice{}).Otherwise() {
		t.Error(d)
	}

	// Asked of the notice that it would be, the question is the same, and the answer the first.
	start, _, err := s.Replay(tcn.Standpoint{Readings: []string{"steps-after-confirmation=start-again"}})
	require.NoError(t, err)
	r, _ := start.Latest()
	require.Equal(t, tcn.Lawful, r.Effect())
	requireDoubt(t, r, 23, tcn.Breach)
	i := slices.IndexFunc(r.Doubts(), func(d tcn.Doubt) bool { return d.N == 23 })
	require.Equal(t, "run-on", r.Doubts()[i].Reading)
}

// s 255(5A): a lapse is the ruling of no act, and its doubts are the readings by which the notice does not end on that day.
func TestDoubtsOfALapse(t *testing.T) {
	lapse := func(s *scene, on string) map[string]string {
		t.Helper()
		r := s.until(on).ruling()
		require.Nil(t, r.Act())
		named := make(map[string]string)
		for _, d := range r.Doubts() {
			require.Equal(t, tcn.Void, d.Other)
			named[d.ID+"="+d.Reading] = d.Says
		}
		return named
	}
	require.Empty(t, lapse(given(t, "2025-07-01"), "2027-07-01"))
	require.Equal(t, map[string]string{"lapse-during-review=lives": "it does not lapse on that day"}, lapse(underReview(t), "2027-07-01"))
	require.Equal(t, map[string]string{"stacking=from-variation": "it has lapsed on 2027-08-01"}, lapse(furthered("2025-08-01")(t), "2029-07-01"))
	require.Equal(t, map[string]string{"confirmation-life=own": "it does not lapse on that day"}, lapse(confirmed(t), "2027-07-01"))
	require.Equal(t, map[string]string{"legacy-renewed=never-ends": "it does not lapse on that day"}, lapse(renewedLegacy(t), "2028-10-14"))

	// Where the review settled before the day, the notice lapses under that reading as well, and later.
	s := underReview(t).advised("2026-12-01").until("2027-07-01")
	require.Equal(t, tcn.Expired, s.at(tcn.RegionForce))
	lives := s.under("lapse-during-review=lives").does(consultBefore(acts.Revoking, "2027-07-02")).whatever(revokeOnReview("2027-07-02", "decrypt")).until("2027-07-02")
	require.Equal(t, day("2027-07-02"), lives.Ended())
}

// A clock names the questions on which its days or its place turn, and what they would be.
func TestClockDoubts(t *testing.T) {
	for _, c := range []struct {
		name string
		s    *scene
		id   string
		of   string // its requirement
		is   string
		not  map[string]string // under other readings
	}{
		{"to refer, on the arguable day", given(t, "2025-07-01").until("2025-07-29"), "refer", "", "running, last day 2025-07-28",
			map[string]string{"twenty-eighth-day=not-counted": "running, last day 2025-07-29"}},
		{"to refer, the day after", given(t, "2025-07-01").until("2025-07-30"), "refer", "", "run out, last day 2025-07-28",
			map[string]string{"twenty-eighth-day=not-counted": "run out, last day 2025-07-29"}},
		{"to refer the second of two variations", given(t, "2025-07-01").varied("2025-08-01", further).varied("2025-08-02", []acts.Requirement{bulk}).until("2025-08-03"),
			"refer-variation", "", "running, last day 2025-08-29", map[string]string{"twenty-eighth-day=not-counted": "running, last day 2025-08-30"}},
		{"to refer a renewal", given(t, "2025-07-01").renewed("2027-06-10"), "refer-renewal", "", "running, last day 2027-07-07",
			map[string]string{"twenty-eighth-day=not-counted": "running, last day 2027-07-08", "renewal-days=from-giving": "run out, last day 2025-07-28"}},
		{"life, at first", given(t, "2025-07-01"), "life", "", "running, last day 2027-06-30", nil},
		{"life, a review pending after two years", underReview(t).until("2027-07-01"), "life", "", "finished, last day 2027-06-30",
			map[string]string{"lapse-during-review=lives": "run out, last day 2027-06-30"}},
		{"later life, added by varying", furthered("2025-08-01")(t), "later-life", "", "to come, last day 2029-06-30",
			map[string]string{"stacking=from-variation": "to come, last day 2027-07-31"}},
		{"later life, of an older notice", renewedLegacy(t), "later-life", "", "to come, last day 2028-10-13",
			map[string]string{"legacy-renewed=never-ends": "it is not there"}},
		{"review period", underReview(t), "review-period", "", "running, last day 2026-01-05", nil},
		{"review period, missed", underReview(t).until("2026-01-06"), "review-period", "", "run out, last day 2026-01-05",
			map[string]string{"review-missed=notice-ends": "finished, last day 2026-01-05"}},
		{"review period, of an older reference", given(t, "2025-05-01").referred("2025-05-10").until("2025-06-20"), "review-period", "", "no date yet",
			map[string]string{"pending-references=both": "running, last day 2025-11-05"}},
		{"review period, of a reference in the fortnight", given(t, "2025-06-01").referred("2025-06-10").until("2025-06-20"), "review-period", "", "no date yet",
			map[string]string{"pending-references=both": "running, last day 2025-12-06", "periods-before-power=bound": "running, last day 2025-12-06"}},
		{"relevant period, of an older reference", given(t, "2025-05-01").referred("2025-05-10").advised("2025-07-01"), "relevant-period", "",
			"running, last day 2025-07-30", map[string]string{"pending-references=neither": "no date yet"}},
		{"for the steps", given(t, "2025-07-01"), "steps", "decrypt", "running, last day 2025-09-28", nil},
		{"for the steps, of what was confirmed", confirmed(t), "steps", "decrypt", "run out, last day 2025-09-28",
			map[string]string{"steps-after-confirmation=start-again": "running, last day 2026-01-04"}},
		{"for the steps, of what was not referred", underReview(t, "decrypt").advised("2025-10-01").outcome(decideToConfirm("2025-10-05")).does(confirm("2025-10-07")),
			"steps", "records", "run out, last day 2025-07-30", nil},
		{"for the steps, of what was referred to no end", underReview(t, "decrypt").until("2026-01-06"), "steps", "decrypt", "run out, last day 2025-09-28",
			map[string]string{"review-missed=notice-ends": "it is not there"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var clock *tcn.Clock // the last of several
			for one := range c.s.Clocks(c.id) {
				if one.Requirement == c.of {
					clock = &one
				}
			}
			require.NotNil(t, clock)
			says := fmt.Sprintf("%v, last day %v", clock.Phase, clock.Span.Last)
			if clock.Span.Last.IsZero() {
				says = clock.Phase.String()
			}
			require.Equal(t, c.is, says)
			named := make(map[string]string)
			for _, d := range c.s.ClockDoubts(*clock) {
				require.Zero(t, d.Other)
				named[d.ID+"="+d.Reading] = d.Says
			}
			if c.not == nil {
				c.not = map[string]string{}
			}
			require.Equal(t, c.not, named)
		})
	}
}

// A position names the questions under whose other reading it would not be there.
func TestPositionDoubts(t *testing.T) {
	missed := underReview(t).until("2026-01-06")
	for _, c := range []struct {
		name string
		s    *scene
		id   string
		not  []string // the readings under which it is not there
	}{
		{"the liberty not to comply, while the review lasts", underReview(t), "operator/not-comply-referred", nil},
		{"when its outcome is approved", settling(t), "operator/not-comply-referred", []string{"suspension-ends=approval", "suspension-ends=decision"}},
		{"when it was missed", missed, "operator/not-comply-referred", []string{"review-missed=ends", "review-missed=notice-ends"}},
		{"of a renewal", given(t, "2025-07-01").renewed("2027-06-10").does(referRenewal("2027-06-15")), "operator/not-comply-referred",
			[]string{"renewal-days=from-giving", "renewal-referred=does-not-suspend"}},
		{"the standstill, while the review lasts", underReview(t), "operator/stand-still", nil},
		{"when its outcome is approved", settling(t), "operator/stand-still", []string{"suspension-ends=approval", "suspension-ends=decision"}},
		{"when it was missed", missed, "operator/stand-still", []string{"review-missed=ends", "review-missed=notice-ends"}},
		{"of an older review", given(t, "2025-05-01").referred("2025-05-10").until("2025-06-20"), "operator/stand-still", []string{"pending-references=neither"}},
		{"the power to sue for it", given(t, "2025-05-01").referred("2025-05-10").until("2025-06-20"), "secretary/sue-standstill", []string{"pending-references=neither"}},
		{"the duty to comply, in a plain case", given(t, "2025-07-01"), "operator/comply", nil},
		{"after the two years, varied", furthered("2025-08-01")(t).until("2027-08-01"), "operator/comply", []string{"stacking=from-variation"}},
		{"nothing to do, the review pending after two years", underReview(t).until("2027-07-01"), "operator/do-nothing-after", []string{"lapse-during-review=lives"}},
		{"the duty of secrecy", given(t, "2025-07-01"), "operator/keep-secret", nil},
		{"after the end", given(t, "2025-07-01").revoked("2025-08-01"), "operator/keep-secret-after", []string{"secrecy-after-end=ends"}},
		{"of its people", given(t, "2025-07-01").revoked("2025-08-01"), "staff/keep-secret-after", []string{"secrecy-after-end=ends"}},
		{"the power to sue for it", given(t, "2025-07-01").revoked("2025-08-01"), "secretary/sue-secrecy", []string{"secrecy-after-end=ends"}},
		{"the power to vary, in a plain case", given(t, "2025-07-01"), "secretary/vary", nil},
		{"during a review", underReview(t), "secretary/vary", []string{"power-during-review=closed"}},
		{"to revoke", underReview(t), "secretary/revoke", []string{"power-during-review=closed"}},
		{"to give another, the notice having expired", given(t, "2025-07-01").until("2027-07-01"), "secretary/give-another-after-end", []string{"after-expiry=none"}},
		{"having been quashed", given(t, "2025-07-01").does(complaint("2025-07-02"), quash("2025-07-03")), "secretary/give-another-after-end",
			[]string{"order-of-remedies=refer-first"}}, // the operator's claim, on which it was quashed
		{"to decide anew, refused for good", decided(t, "2025-07-01").does(refuseBy(chief, "2025-07-02")), "secretary/decide-give", []string{"anew-after-refusal=final"}},
		{"to decide", decided(t, "2025-07-01").does(refuse("2025-07-02")), "secretary/decide-give", nil},
		{"the power to refer, in time", given(t, "2025-07-01"), "operator/refer", nil},
		{"a renewal", given(t, "2025-07-01").renewed("2027-06-10"), "operator/refer-renewal", []string{"renewal-days=from-giving"}},
		{"to sue abroad on a mixed notice", givenTo(t, abroad(), "2025-07-01", records, hack), "secretary/sue-compliance", []string{"mixed-notice-abroad=part"}},
		{"on another", givenTo(t, abroad(), "2025-07-01", records), "secretary/sue-compliance", nil},
		{"to decide the review in time, of an older reference", given(t, "2025-05-01").referred("2025-05-10").advised("2025-07-01"),
			"secretary/decide-in-relevant-period", []string{"pending-references=neither"}},
	} {
		t.Run(c.id+": "+c.name, func(t *testing.T) {
			found := false
			for p := range c.s.Positions() {
				if p.ID != c.id {
					continue
				}
				found = true
				var named []string
				for _, d := range c.s.PositionDoubts(p) {
					named = append(named, d.ID+"="+d.Reading)
				}
				slices.Sort(named)
				require.Equal(t, c.not, named, "%v", p)
			}
			require.True(t, found)
		})
	}
}

// s 257(3): the suspension is looked at from two sides, whether it ends with the notice or the decision. Acts, positions and clocks that
// follow differ, and no others; what makes the difference is the words in question.
func TestDiffOfReadings(t *testing.T) {
	s := underReview(t).advised("2025-10-01").outcome(decideToConfirm("2025-10-05")).does(change("2025-10-06", "decrypt"))
	decision := tcn.Standpoint{Readings: []string{"suspension-ends=decision"}}
	all, err := tcn.Diff(s.Notice, tcn.Standpoint{}, decision)
	require.NoError(t, err)
	require.Equal(t, "ruling", all[0].Kind)
	require.Equal(t, "change a service: lawful", all[0].A)
	require.Contains(t, all[0].B, "change a service: breach; it leaves a requirement unmet")
	require.Contains(t, all[0].Law, ipa.MustParse("s 257(3)"))
	require.True(t, differs(all, "position", "not comply so far as referred", "", "s 257(3)"))
	require.True(t, differs(all, "position", "make no change with a negative effect", "", "s 257(3)"))
	require.True(t, differs(all, "position", "", "comply with the notice", "s 257(3)"))
	for _, d := range all[1:] {
		require.NotEqual(t, "ruling", d.Kind)
	}
	back, err := tcn.Diff(s.Notice, decision, tcn.Standpoint{})
	require.NoError(t, err)
	require.Equal(t, len(all), len(back))
	require.Equal(t, []string{all[0].A, all[0].B}, []string{back[0].B, back[0].A})
	same, err := tcn.Diff(s.Notice, decision, decision)
	require.NoError(t, err)
	require.Empty(t, same)

	// The readings are those of the standpoint, whatever the history was under.
	n, err := s.UnderReading("suspension-ends", "decision")
	require.NoError(t, err)
	plain, outcomes, err := n.Replay(tcn.Standpoint{})
	require.NoError(t, err)
	require.Empty(t, maps.Collect(plain.Readings()))
	require.Equal(t, tcn.Lawful, outcomes[len(outcomes)-1].Ruling.Effect())

	// Two readings, and the law of a day, from one standpoint.
	both := tcn.Standpoint{Law: day("2025-06-19"), Readings: []string{"suspension-ends=approval", "9=ends"}}
	m, outcomes, err := s.Replay(both)
	require.NoError(t, err)
	require.Equal(t, map[string]string{"suspension-ends": "approval", "review-missed": "ends"}, maps.Collect(m.Readings()))
	require.Equal(t, day("2025-06-19"), m.LawDay())
	require.Equal(t, tcn.Breach, outcomes[len(outcomes)-1].Ruling.Effect())
}

// What a reading refuses takes its run with it, and the numbers of those that come after: an act that names one of them is still about the same.
func TestDoubtsKeepRunsApart(t *testing.T) {
	// During a review the Secretary of State decides to vary, which doubt 22 makes void, and on the review to confirm: the second decision.
	s := underReview(t).advised("2025-10-01").does(decideToVary("2025-10-02", further), decideToConfirm("2025-10-03"))
	act := approveBy(chief, "2025-10-04")
	act.Run = s.runs(tcn.RegionLock)[2].N
	r, err := s.Try(act)
	require.NoError(t, err)
	require.Equal(t, tcn.Lawful, r.Effect())
	require.Equal(t, "the outcome of a review", r.Rule().Form)
	require.Empty(t, r.Doubts())
	act.Run = s.runs(tcn.RegionLock)[1].N
	r, err = s.Try(act)
	require.NoError(t, err)
	require.Equal(t, tcn.Lawful, r.Effect())
	requireDoubt(t, r, 22, tcn.Void)

	// Two reviews, of which doubt 1 makes the first void: the decision on the second is on the second.
	s = given(t, "2025-07-01").under("twenty-eighth-day=not-counted").referred("2025-07-29", "decrypt").varied("2025-08-01", further).does(referVariation("2025-08-02"))
	for _, act := range []acts.Act{consultBoard("2025-09-01"), consultJudge("2025-09-01"), reportBy(board, "2025-09-02"), reportBy(judge, "2025-09-02")} {
		s.does(acts.InRun(act, 1), acts.InRun(act, 2))
	}
	decide := decideToConfirm("2025-09-03")
	decide.Review = 2
	r, err = s.Try(decide)
	require.NoError(t, err)
	require.Equal(t, tcn.Lawful, r.Effect())
	require.False(t, slices.ContainsFunc(r.Doubts(), func(d tcn.Doubt) bool { return d.N == 1 }), "%v", r.Doubts())
	decide.Review = 1
	r, err = s.Try(decide)
	require.NoError(t, err)
	require.Equal(t, tcn.Lawful, r.Effect())
	requireDoubt(t, r, 1, tcn.Void)
}
