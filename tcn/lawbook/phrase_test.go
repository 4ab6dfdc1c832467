package lawbook

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn"
)

var (
	march   = ipa.Day(2018, 3, 12)
	october = ipa.Day(2024, 10, 14)
	june    = ipa.Day(2025, 6, 20)
)

func TestDays(t *testing.T) {
	require.Equal(t, "since 12 Mar 2018", stretch{From: march}.String())
	require.Equal(t, "12 Mar 2018 to 13 Oct 2024", stretch{march, october}.String())
	require.Equal(t, "since 12 Mar 2018; never", daysText([]stretch{{From: march}})+"; "+daysText(nil))
	require.Equal(t, "until 13 Oct 2024", turnText(stretch{march, october}, march))
	require.Equal(t, "14 Oct 2024 to 19 Jun 2025", turnText(stretch{october, june}, march))
	require.Equal(t, "20 Jun 2025 on", turnText(stretch{From: june}, march))
}

// Versions that say the same are one, unless there are days between them.
func TestWorded(t *testing.T) {
	one := []ipa.Version{{From: march, Until: october, Says: "a"}, {From: october, Until: june, Says: "a"}, {From: june, Says: "b"}}
	require.Equal(t, []ipa.Version{{From: march, Until: june, Says: "a"}, {From: june, Says: "b"}}, worded(one, ipa.Date{}))
	require.Equal(t, []ipa.Version{{From: march, Until: june, Says: "a"}}, worded(one, june.Add(-1)))
	require.Equal(t, []ipa.Version{{From: june, Says: "b"}}, worded(one, june))
	require.Empty(t, worded(one, march.Add(-1)))
	gap := []ipa.Version{{From: march, Until: october, Says: "a"}, {From: june, Says: "a"}}
	require.Equal(t, gap, worded(gap, ipa.Date{}))
	require.Empty(t, worded(gap, october))
	require.Equal(t, []stretch{{march, october}, {From: june}}, daysOf(gap))
	require.Equal(t, []stretch{{From: march}}, daysOf(one))
}

func TestCommon(t *testing.T) {
	ever := []stretch{{}}
	require.Equal(t, []stretch{{march, october}}, common(ever, []stretch{{march, october}}))
	require.Equal(t, []stretch{{october, june}}, common([]stretch{{march, june}}, []stretch{{From: october}}))
	require.Empty(t, common([]stretch{{march, october}}, []stretch{{From: october}}))
	require.Equal(t, []stretch{{march, october}, {From: june}}, common([]stretch{{From: march}}, []stretch{{march, october}, {From: june}}))
}

func TestPlaces(t *testing.T) {
	for text, want := range map[string][4]string{ // work, section, part, anchor
		"s 253(1)(c)":                  {"IPA 2016", "s 253", "s 253(1)", "s-253-1-c"},
		"s 255(5A)(a)":                 {"IPA 2016", "s 255", "s 255(5A)", "s-255-5a-a"},
		"s 256A":                       {"IPA 2016", "s 256A", "s 256A", "s-256a"},
		"s 257(4)@2025-06-20":          {"IPA 2016", "s 257", "s 257(4)", "s-257-4"},
		"Sch 7 para 4":                 {"IPA 2016", "Sch 7", "Sch 7 para 4", "sch-7-para-4"},
		"RIPA 2000 s 65(5)(czl)(iii)":  {"RIPA 2000", "RIPA 2000 s 65", "RIPA 2000 s 65(5)", "ripa-2000-s-65-5-czl-iii"},
		"SI 2018/353, Sch 1 para 8(b)": {"SI 2018/353", "SI 2018/353, Sch 1", "SI 2018/353, Sch 1 para 8", "si-2018-353-sch-1-para-8-b"},
		"SI 2018/354, reg 2A(1)":       {"SI 2018/354", "SI 2018/354, reg 2A", "SI 2018/354, reg 2A(1)", "si-2018-354-reg-2a-1"},
		"SI 2018/354":                  {"SI 2018/354", "SI 2018/354", "SI 2018/354", "si-2018-354"},
		"2024 Act":                     {"2024 Act", "2024 Act", "2024 Act", "2024-act"},
		"[2003] UKHL 36":               {"[2003] UKHL 36", "[2003] UKHL 36", "[2003] UKHL 36", "[2003]-ukhl-36"},
	} {
		c := ipa.MustParse(text)
		require.Equal(t, want, [4]string{workOf(c).String(), sectionOf(c).String(), partOf(c).String(), anchor(c)}, text)
	}
	require.Equal(t, "(c)", label(ipa.MustParse("s 253(1)(c)"), ipa.MustParse("s 253(1)")))
	require.Equal(t, "reg 2A(1)", label(ipa.MustParse("SI 2018/354, reg 2A(1)"), ipa.MustParse("SI 2018/354")))
	require.Equal(t, "s 65(5)", label(ipa.MustParse("RIPA 2000 s 65(5)"), ipa.MustParse("RIPA 2000")))
	require.Equal(t, "s 65", label(ipa.MustParse("s 65"), ipa.MustParse("IPA 2016")))
}

// What a rule moves is one sentence, without a row of moves to one status.
func TestMoves(t *testing.T) {
	for want, r := range map[string]tcn.Rule{
		"":                              {},
		"While proposed; moves nothing": {While: []tcn.Status{tcn.Proposed}},
		"While issued and referred or advised; moves nothing": {While: []tcn.Status{tcn.Issued, tcn.Referred, tcn.Advised}},
		"Takes: proposed becomes issued":                      {Takes: []tcn.Move{{From: tcn.Proposed, To: tcn.Issued}}},
		"Takes: challenged or tribunal becomes determined": {Takes: []tcn.Move{
			{From: tcn.Challenged, To: tcn.Determined}, {From: tcn.Tribunal, To: tcn.Determined},
		}},
		"While issued: unsued becomes sued (or stays sued or enjoined)": {
			While: []tcn.Status{tcn.Issued, tcn.Sued, tcn.Enjoined}, Takes: []tcn.Move{{From: tcn.Unsued, To: tcn.Sued}},
		},
		"Takes: proposed becomes issued; where it is so, approved becomes idle, unbound becomes secret": {
			Takes:   []tcn.Move{{From: tcn.Proposed, To: tcn.Issued}},
			Carries: []tcn.Move{{From: tcn.Approved, To: tcn.Idle}, {From: tcn.Unbound, To: tcn.Secret}},
		},
		"Where it is so: secret becomes reported": {Carries: []tcn.Move{{From: tcn.Secret, To: tcn.Reported}}},
		"Takes: issued becomes expired; ends every live review": {
			Takes:  []tcn.Move{{From: tcn.Issued, To: tcn.Expired}},
			Sweeps: []tcn.Move{{From: tcn.Referred, To: tcn.Settled}, {From: tcn.Advised, To: tcn.Settled}},
		},
		"Takes: issued becomes expired; in every run referred becomes settled": {
			Takes: []tcn.Move{{From: tcn.Issued, To: tcn.Expired}}, Sweeps: []tcn.Move{{From: tcn.Referred, To: tcn.Settled}},
		},
	} {
		require.Equal(t, want, bare(moveSpans(r)))
	}
}

func TestWords(t *testing.T) {
	require.Equal(t, "Section 255(8) binds.", sentence("s 255(8) binds"))
	require.Equal(t, "Sections 252 to 258B bind.", sentence("ss 252 to 258B bind."))
	require.Equal(t, "Some bind.", sentence("some bind"))
	require.Equal(t, ".", sentence(""))
	require.Equal(t, "a, b or c", row([]string{"a", "b", "c"}, "or"))
	require.Equal(t, "a", row([]string{"a"}, "or"))
	require.Empty(t, row(nil, "or"))
	require.Equal(t, "the Secretary of State or a claimant", anyOf([]actors.Role{actors.RoleSecretaryOfState, actors.RoleClaimant}))
	var everybody []actors.Role
	for r := range actors.Roles() {
		everybody = append(everybody, r)
		require.NotEmpty(t, who(r))
	}
	require.Equal(t, "anybody", anyOf(everybody))
}

// A clock is told with its length and its start in one, where they fit.
func TestClocks(t *testing.T) {
	for want, c := range map[string]tcn.Clock{
		"28 days of the day on which it is given":                {Length: ipa.Period{Days: 28, Rule: ipa.OfTheDay}, Starts: "the day on which it is given"},
		"Two years beginning with 14 Oct 2024.":                  {Length: ipa.Period{Years: 2, Rule: ipa.BeginningWith}, Starts: "14 Oct 2024"},
		"One year after the conduct.":                            {Length: ipa.Period{Years: 1, Rule: ipa.After}, Starts: "the conduct"},
		"30 days ending with the day: 30 days before it.":        {Length: ipa.Period{Days: 30, Rule: ipa.EndingWith}, Starts: "30 days before it"},
		"No length is fixed. Start: the request; none is named.": {Starts: "the request; none is named"},
	} {
		require.Contains(t, bare((spot{}).clock(c).Head), want)
	}
}

// A word is looked for at the beginning of words; a short one is looked for whole.
func TestWordsBegin(t *testing.T) {
	for text, letters := range map[string][]string{
		"a suspension of the notice": {"suspen", "suspension", "notice", "the", "notic"},
		"two tabs and the mp":        {"tab", "mp", "tabs"},
		"28 days of 2,000":           {"28 days", "8", "000"},
		"élan vital":                 {"élan"},
	} {
		for _, one := range letters {
			require.True(t, hasWord(text, one), "%s in %s", one, text)
		}
	}
	for text, letters := range map[string][]string{
		"immediately suitable, defined, exempt, engaged": {"media", "tab", "fine", "mp", "gag", "table", "sui", ""},
	} {
		for _, one := range letters {
			require.False(t, hasWord(text, one), "%s in %s", one, text)
		}
	}
	for _, word := range []string{"media", "tab", "mp"} {
		found, ok := Open(ipa.Date{}).Find("word " + word)
		require.False(t, ok, "%s: %v", word, found.Works)
	}
}
