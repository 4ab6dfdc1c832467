package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	layout "github.com/doublelock/doublelock/examples/internal/page"
	"github.com/doublelock/doublelock/tcn"
)

// The lines of which the chronologies below are made.
const (
	acmeIs    = `relevant operator: Acme; telecommunications; service in the UK; abroad`
	acmeLine  = `{"notice":"n","to":"` + acmeIs + `"}`
	reports   = `"says":"A paper reports that this was done.","sources":["a paper"]}`
	givenLine = `{"when":"2025-01","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"anonymous",` + reports
)

// knownLine is the giving, and since when the public knows of it.
var knownLine = strings.Replace(givenLine, `"notice":"n","act"`, `"known":"2025-02-07","through":"a paper","notice":"n","act"`, 1)

// toldOn is an entry: when, what was done (without the braces), and on whose word.
func toldOn(when, act, standing string) string {
	return fmt.Sprintf(`{"when":%q,"notice":"n","act":{%s},"standing":%q,%s`, when, act, standing, reports)
}

// byAcme and byMinister are acts by them.
func byAcme(act string) string     { return fmt.Sprintf(`"act":%q,"by":%q`, act, acmeIs) }
func byMinister(act string) string { return fmt.Sprintf(`"act":%q,"by":"secretary of state"`, act) }

// A chronology is the lines of a file, and what comes out of it: texts that must stand in it and texts that must not.
type chronology struct {
	name  string
	lines []string
	args  []string
	code  int
	want  []string
	never []string
}

// onlyUnreported are the verdicts on a giving of which nobody tells the steps.
var onlyUnreported = []string{"POSSIBLE ONLY IF, unreported", "decide to give (s 253(1))", "approve a decision (s 254(2))", "consult the person before giving (s 255(2))"}

// chronologies are three or more of each kind that a stranger's file may have.
var chronologies = []chronology{
	{name: "01 kind not said", lines: []string{`{"notice":"n","to":"relevant operator: Acme"}`, givenLine},
		want: append([]string{"Acme is a telecommunications operator (s 253(3))"}, onlyUnreported...), never: []string{"IMPOSSIBLE as"}},
	{name: "01 nexus not said", lines: []string{`{"notice":"n","to":"relevant operator: Acme; telecommunications"}`, givenLine},
		want: onlyUnreported, never: []string{"IMPOSSIBLE as", "is a telecommunications operator (s 253(3))"}},
	{name: "01 not named", lines: []string{`{"notice":"n","to":"relevant operator: somebody not named"}`, givenLine}, want: onlyUnreported, never: []string{"IMPOSSIBLE as"}},

	{name: "law begins: a giving in 2018", lines: []string{acmeLine, strings.Replace(givenLine, `"2025-01"`, `"2018"`, 1)},
		want: []string{"ONLY IF on or after 2018-03-12, if all before it is as early as it is told, and, unreported: - by 2018-12-31 at the latest, Secretary of State: decide to give",
			"before 2018-03-12, void; from then on, lawful"}, never: []string{"IMPOSSIBLE"}},
	{name: "law begins: a deputy in 2024", lines: []string{acmeLine, toldOn("2024", `"act":"approve","by":"deputy investigatory powers commissioner"`, "official")},
		want: []string{"ONLY IF on or after 2024-10-14"}, never: []string{"IMPOSSIBLE"}},
	{name: "law begins: a suit in 2025", lines: []string{acmeLine, toldOn("2025", byMinister("sue")+`,"to":"keep secret"`, "party")}, want: []string{"ONLY IF on or after 2025-06-20"}, never: []string{"IMPOSSIBLE"}},
	{name: "law begins: and not before a year was over", lines: []string{acmeLine, strings.Replace(givenLine, `"2025-01"`, `"2017"`, 1)}, code: refuted, want: []string{"IMPOSSIBLE"}},
	{name: "law begins: the days for renewing", lines: []string{acmeLine, strings.Replace(givenLine, `"2025-01"`, `"2025-07-01"`, 1), toldOn("2027-05/2027-07", byMinister("renew"), "party")},
		want: []string{"ONLY IF on or after 2027-06-01, if all before it is as early as it is told, and, unreported: - by 2027-07-31 at the latest, Secretary of State: decide to renew"}, never: []string{"IMPOSSIBLE"}},
	{name: "no form: what is sued for", lines: []string{acmeLine, givenLine, toldOn("2025-07", byMinister("sue"), "party")}, code: misused,
		want: []string{"line 3: act.to: it is missing or does not go with this act; say which duty: comply, keep secret, stand still or, of a retention notice, care for data"}, never: []string{"IMPOSSIBLE"}},
	{name: "no form: what is decided", lines: []string{acmeLine, givenLine, toldOn("2025-07", byMinister("decide"), "party")}, code: misused, want: []string{"line 3: act.to: it is missing or does not go with this act; say what is decided"}},
	{name: "no form: before what is consulted", lines: []string{acmeLine, toldOn("2025-07", byMinister("consult"), "party")}, code: misused, want: []string{"line 2: act.before: it is missing or does not go with this act; say before what"}},
	{name: "days: a last day is one only while what is before is as early as it can be", lines: []string{acmeLine,
		strings.Replace(knownLine, `"2025-01"`, `"2025"`, 1), toldOn("2025-02", byAcme("refer"), "party")},
		want: []string{"ONLY IF entry 1 was on or after 2025-01-05 and entry 1 was no later than entry 2, and, if all before it is as early as that allows, by 2025-02-01"}, never: []string{"ONLY IF by 2025-02-01"}},
	{name: "days: what an outcome turns on while the others are early", lines: []string{acmeLine, strings.Replace(givenLine, `"2025-01"`, `"2025-01/2025-03"`, 1), toldOn("2025-02", byAcme("claim"), "party")},
		want: []string{"It turns on the day of entry 1, if the others are as early as they can be: before 2025-02-02, lawful; from then on, void."}},
	{name: "days: an order, and a consultation, told once", lines: []string{acmeLine, givenLine, toldOn("2025-01", byMinister("revoke"), "party")},
		want: []string{"ONLY IF entry 1 was no later than entry 2, but irregular unless, unreported: - by 2025-01-31 at the latest, Secretary of State: consult the person before revoking"}},

	{name: "02 two claims, one hearing", lines: []string{acmeLine, givenLine, toldOn("2025-02", byAcme("claim"), "party"), toldOn("2025-03-13", `"act":"claim","by":"claimant: a charity"`, "party"),
		toldOn("2025-07-23", `"act":"list","by":"tribunal"`, "official"), toldOn("2026-02", `"act":"apply","by":"claimant: a charity","for":"amendment"`, "party")},
		want: []string{"In all the claims: POSSIBLE.", "5 entries: 4 possible, 1 possible only if, 0 impossible."}, never: []string{"determine the claim"}},
	{name: "02 two claims, one hearing heard", lines: []string{acmeLine, givenLine, toldOn("2025-02", byAcme("challenged"), "party"), toldOn("2025-03", `"act":"complained","by":"claimant: a society"`, "party"),
		toldOn("2025-04", `"act":"heard","by":"tribunal"`, "official")},
		want: []string{"In all the claims: POSSIBLE.", "3 possible, 1 possible only if, 0 impossible"}, never: []string{"determine the claim"}},
	{name: "02 two claims, both vacated", lines: []string{acmeLine, givenLine, toldOn("2025-02", byAcme("claim"), "party"), toldOn("2025-03", `"act":"claim","by":"claimant: a society"`, "party"),
		toldOn("2025-04", `"act":"listed","by":"tribunal"`, "official"), toldOn("2025-05", `"act":"vacated","by":"tribunal"`, "official")},
		want: []string{"5. 2025-05: Tribunal, list a hearing no more", "In all the claims: POSSIBLE.", "4 possible, 1 possible only if, 0 impossible"}, never: []string{"IMPOSSIBLE as"}},

	{name: "03 may it tell", lines: []string{acmeLine, strings.Replace(givenLine, `"notice":"n","act"`, `"known":"2025-02-07","through":"a paper","notice":"n","act"`, 1)},
		args: []string{"-as", "operator", "-known", "2025-03-20"}, want: []string{"breach", "s 255(8)"}},

	{name: "03 before it is reported", lines: []string{acmeLine, knownLine}, args: []string{"-as", "operator", "-known", "2025-02-06"}, want: []string{"first hand", "Tell the public that there is a notice, or what is in it: a breach of duty (s 255(8))"}},
	{name: "03 in the words of the press, its kind not said", lines: []string{`{"notice":"n","to":"relevant operator: Acme"}`, strings.Replace(knownLine, `"give"`, `"served"`, 1)}, args: []string{"-as", "operator", "-known", "2025-03-20"},
		want: []string{"Tell the public that there is a notice, or what is in it: a breach of duty (s 255(8))", "lawful under the reading own-lawyers=implied, doubt 8"}},
	{name: "03 permitted", lines: []string{acmeLine, knownLine, strings.Replace(toldOn("2025-02-21", byMinister("permit")+`,"to":"public"`, "official"), `"notice":"n","act"`, `"known":"2025-02-21","through":"a paper","notice":"n","act"`, 1)},
		args: []string{"-as", "operator", "-known", "2025-03-20"}, want: []string{"or what is in it: lawful (s 255(8)): the public is told with the Secretary of State's permission"}, never: []string{"a breach of duty"}},
	{name: "03 after the end", lines: []string{acmeLine, knownLine, strings.Replace(toldOn("2025-08", byMinister("revoke"), "official"), `"notice":"n","act"`, `"known":"2025-08-19","through":"a paper","notice":"n","act"`, 1)},
		args: []string{"-as", "operator", "-known", "2025-09-20"}, want: []string{"a breach of duty (s 255(8); lawful under the reading secrecy-after-end=ends, doubt 7)"}},

	{name: "04 it says that it has one", lines: []string{acmeLine, givenLine, toldOn("2026-08-04", `"act":"say","by":"`+acmeIs+`","text":"we were given a notice"`, "party")},
		want: []string{"as a statement", "breach of duty unless the Secretary of State permits it (s 255(8))", `write "disclose"`}, never: []string{"s 256(7)"}},
	{name: "04 confirmed", lines: []string{acmeLine, givenLine, toldOn("2026-08-04", byAcme("confirmed"), "party")},
		want: []string{"as a statement", "breach of duty unless the Secretary of State permits it (s 255(8))"}},
	{name: "04 announced by staff", lines: []string{acmeLine, givenLine, toldOn("2026-08-04", `"act":"announced","by":"staff: Jo; of Acme"`, "party")},
		want: []string{"as a statement", "breach of duty unless the Secretary of State permits it (s 255(8))"}},
	{name: "04 the minister says", lines: []string{acmeLine, givenLine, toldOn("2026-08-04", byMinister("confirmed"), "official")},
		want: []string{"as a statement"}, never: []string{"breach of duty unless the Secretary of State permits it"}},

	{name: "05 known bounds when", lines: []string{acmeLine, `{"when":"2025-02","known":"2025-02-07","through":"a paper","notice":"n","act":{"act":"issued","by":"secretary of state"},"standing":"anonymous",` + reports},
		want: []string{"by 2025-02-07 at the latest"}, never: []string{"by 2025-02-28"}},
	{name: "05 known bounds an open end", lines: []string{acmeLine, `{"when":"2025-02/..","known":"2025-03-03","through":"a paper","notice":"n","act":{"act":"give","by":"secretary of state"},"standing":"anonymous",` + reports},
		want: []string{"by 2025-03-03 at the latest"}},

	{name: "05 known bounds a year", lines: []string{acmeLine, strings.Replace(knownLine, `"2025-01"`, `"2025"`, 1)}, want: []string{"by 2025-02-07 at the latest", "2026-12-31 to 2027-02-06"}, never: []string{"by 2025-12-31"}},
	{name: "05 known within some days", lines: []string{acmeLine, strings.Replace(strings.Replace(knownLine, `"2025-01"`, `"2025-02"`, 1), `"2025-02-07"`, `"[2025-02-07..2025-02-10]"`, 1)}, want: []string{"by 2025-02-10 at the latest"}},
	{name: "05 known bounds no day before it", lines: []string{acmeLine, strings.Replace(strings.Replace(knownLine, `"2025-01"`, `"2025-02"`, 1), `"2025-02-07"`, `"2025-03-07"`, 1)}, want: []string{"by 2025-02-28 at the latest"}},
	{name: "05 known before it happened", lines: []string{acmeLine, strings.Replace(strings.Replace(knownLine, `"2025-01"`, `"2025-02"`, 1), `"2025-02-07"`, `"2025-01-31"`, 1)}, code: misused, want: []string{"known: 2025-01-31 is before it happened (2025-02)"}},
	{name: "05 known bounds another entry", lines: []string{acmeLine, givenLine, strings.Replace(toldOn("2025", byMinister("vary"), "anonymous"), `"notice":"n","act"`, `"known":"2025-06-07","through":"a paper","notice":"n","act"`, 1)},
		want: []string{"by 2025-06-07 at the latest, Secretary of State: decide to vary"}, never: []string{"2025-12-31"}},

	{name: "07 within the month of the giving", lines: []string{acmeLine, strings.Replace(givenLine, "2025-01", "2025-02-07", 1), toldOn("2025-02", byAcme("claim"), "party")}, want: []string{"POSSIBLE ONLY IF entry 1 was no later than entry 2", "before 2025-02-07, void"},
		never: []string{": POSSIBLE."}},
	{name: "07 from the month of the giving on", lines: []string{acmeLine, strings.Replace(givenLine, "2025-01", "2025-02-07", 1), strings.Replace(toldOn("2025-02/..", byAcme("claim"), "party"), `"notice":"n","act"`, `"known":"2025-03-13","through":"a paper","notice":"n","act"`, 1)},
		want: []string{"POSSIBLE ONLY IF entry 1 was no later than entry 2"}},
	{name: "07 by then", lines: []string{acmeLine, givenLine, toldOn("../2025-03-13", byAcme("claim"), "party")},
		want: []string{"POSSIBLE on or after 2025-01-01", "0 impossible"}, never: []string{"lawful; or void"}},
	{name: "07 by then, unknown side", lines: []string{acmeLine, givenLine, toldOn("/2025-03", byAcme("challenged"), "party")}, want: []string{"POSSIBLE on or after 2025-01-01"}, never: []string{"lawful; or void"}},
	{name: "07 by then, in brackets", lines: []string{acmeLine, givenLine, toldOn("[..2025-03-13]", byAcme("claim"), "party")}, want: []string{"POSSIBLE on or after 2025-01-01"}, never: []string{"lawful; or void"}},

	{name: "08 partly dropped", lines: []string{acmeLine, givenLine, toldOn("2025-08", byMinister("revoke")+`,"requirements":["data of foreigners"]`, "attributed")},
		want: []string{`POSSIBLE ONLY IF, untold: - the notice has a requirement "data of foreigners" (s 256(3)(b))`}, never: []string{"IMPOSSIBLE as"}},
	{name: "08 partly dropped, in the word of the press", lines: []string{acmeLine, givenLine, toldOn("2025-08", byMinister("dropped")+`,"requirements":["data of foreigners"]`, "attributed")},
		want: []string{`the notice has a requirement "data of foreigners" (s 256(3)(b))`}, never: []string{"as a statement"}},
	{name: "08 partly scrapped", lines: []string{acmeLine, givenLine, toldOn("2025-09", byMinister("scrapped")+`,"requirements":["backups"]`, "attributed")},
		want: []string{`the notice has a requirement "backups" (s 256(3)(b))`}, never: []string{"IMPOSSIBLE as"}},

	{name: "10 if", lines: []string{acmeLine, strings.Replace(givenLine, `]}`, `],"if":["january"]}`, 1), strings.Replace(strings.Replace(givenLine, "2025-01", "2025-03", 1), `]}`, `],"if":["march"]}`, 1)},
		want: []string{"On the reading january: POSSIBLE ONLY IF", "On the reading march: POSSIBLE ONLY IF", "0 impossible"}},

	{name: "10 if, and what follows on both", lines: []string{acmeLine, strings.Replace(strings.Replace(givenLine, "2025-01", "2024-12", 1), `]}`, `],"if":["december"]}`, 1), strings.Replace(givenLine, `]}`, `],"if":"january"}`, 1),
		toldOn("2025-08", byMinister("revoke"), "official")}, want: []string{"On the reading december: POSSIBLE ONLY IF", "On the reading january: POSSIBLE ONLY IF", "3. 2025-08: Secretary of State, revoke the whole notice A paper reports that this was done. [official (a paper)] POSSIBLE, but irregular",
		`What follows is on the reading december; for another, say -reading "january"`}},
	{name: "10 if, on two questions", lines: []string{acmeLine, strings.Replace(givenLine, `]}`, `],"if":["day=january"]}`, 1), strings.Replace(strings.Replace(givenLine, "2025-01", "2025-03", 1), `]}`, `],"if":["day=march"]}`, 1),
		strings.Replace(toldOn("2025-08", byMinister("revoke"), "official"), `]}`, `],"if":["end=revoked"]}`, 1), toldOn("2025-09", byAcme("claim"), "party")},
		want: []string{"On the reading day=january, end=revoked: POSSIBLE. The notice is then withdrawn", "Or: On the reading day=january, not end=revoked", "The notice is then challenged"}},
	{name: "10 one of them", lines: []string{acmeLine, strings.Replace(givenLine, `]}`, `],"if":["january"]}`, 1), strings.Replace(strings.Replace(givenLine, "2025-01", "2025-03", 1), `]}`, `],"if":["march"]}`, 1)},
		args: []string{"-reading", "march"}, want: []string{"2. 2025-03: Secretary of State, give the notice", "POSSIBLE ONLY IF"}, never: []string{"1. 2025-01", "What follows is on the reading"}},
	{name: "10 as somebody sees it", lines: []string{acmeLine, strings.Replace(givenLine, `]}`, `],"if":["january"]}`, 1), strings.Replace(strings.Replace(givenLine, "2025-01", "2025-03", 1), `]}`, `],"if":["march"]}`, 1)},
		args: []string{"-as", "operator", "-known", "2025-04-01"}, want: []string{`What follows is on the reading january; for another, say -reading "march".`}},

	{name: "11 an event of law alone", lines: []string{acmeLine, `{"when":"2024-10-14","standing":"official","says":"A site says that sections came into force.","sources":"a site"}`}, want: []string{"0 possible, 0 possible only if, 0 impossible, 1 not judged", "EVENT OF LAW: not judged"}, never: []string{"What hangs"}},
	{name: "11 planned alone", lines: []string{acmeLine, strings.Replace(toldOn("2026-12", `"act":"heard","by":"tribunal"`, "party"), `]}`, `],"planned":true}`, 1)}, want: []string{"0 possible, 0 possible only if, 0 impossible, 1 not judged", "PLANNED: not judged"}},
	{name: "11 a statement that may be an act", lines: []string{acmeLine, givenLine, toldOn("2025-03", `"act":"denied","by":"official: X"`, "party"), toldOn("2025-08", byMinister("dropped"), "attributed")}, want: []string{"1 possible, 1 possible only if, 0 impossible, 1 not judged"}},
	{name: "11 not judged", lines: []string{acmeLine, givenLine, `{"when":"2025-06-20","standing":"official","says":"A site says that sections came into force.","sources":["a site"]}`,
		strings.Replace(toldOn("2026-12", `"act":"list","by":"tribunal"`, "party"), `]}`, `],"planned":true}`, 1)},
		want: []string{"0 possible, 1 possible only if, 0 impossible, 2 not judged"}},
	{name: "11 statements are not judged", lines: []string{acmeLine, givenLine, toldOn("2025-02", `"act":"urged","by":"foreign official: a senator"`, "party")},
		want: []string{"0 possible, 1 possible only if, 0 impossible, 1 not judged"}},

	{name: "13 to lift the secrecy", lines: []string{acmeLine, givenLine, toldOn("2025-02", byAcme("claim"), "party"), toldOn("2026-09-17", byAcme("apply")+`,"for":"lifting secrecy"`, "attributed")},
		want: []string{"apply to the Tribunal", "POSSIBLE. Open question 42: Can the Tribunal release a person from the secrecy of s 255(8)?", "RIPA 2000 s 68(1)", "an order would then be void", "SI 2018/1334, r 7(1)"}},
	{name: "13 to lift it, under the other reading", lines: []string{acmeLine, givenLine, toldOn("2025-02", byAcme("claim"), "party"), toldOn("2026-09-17", byAcme("apply")+`,"for":"lifting secrecy"`, "attributed")},
		args: []string{"-doubt", "42=can"},
		want: []string{"Taken here: yes: by an order as it thinks fit; an order would then be lawful. On the other reading it would be void"}, never: []string{"Taken here: no: the Secretary of State alone"}},
	{name: "13 to lift it, no claim told", lines: []string{acmeLine, givenLine, toldOn("2026-09-17", byAcme("applied")+`,"for":"to lift secrecy"`, "attributed")},
		want: []string{"Open question 42", "claim by complaint"}, never: []string{"IMPOSSIBLE as"}},
	{name: "13 in its own word", lines: []string{acmeLine, givenLine, toldOn("2025-02", byAcme("claim"), "party"), toldOn("2026-09-17", byAcme("apply")+`,"for":"release from secrecy"`, "attributed")},
		want: []string{"Open question 42"}},
	{name: "13 not to list", lines: []string{acmeLine, givenLine, toldOn("2025-02", byAcme("claim"), "party"), toldOn("2025-03", byMinister("apply")+`,"for":"not to list"`, "official")},
		want: []string{"apply to the Tribunal", "2 possible, 1 possible only if, 0 impossible"}, never: []string{"Open question"}},

	{name: "14 it drops its claim", lines: []string{acmeLine, givenLine, toldOn("2025-02", byAcme("claim"), "party"), toldOn("2025-10-06", byAcme("withdraw"), "attributed")},
		want: []string{"Acme, drop the claim", "The notice is then secret (RIPA 2000 s 68(1))", "2 possible, 1 possible only if, 0 impossible"}},
	{name: "14 a charity abandons its", lines: []string{acmeLine, givenLine, toldOn("2025-02", `"act":"claim","by":"claimant: a charity"`, "party"), toldOn("2025-10-06", `"act":"abandoned","by":"claimant: a charity"`, "party")},
		want: []string{"a charity, drop the claim", "2 possible, 1 possible only if, 0 impossible"}},
	{name: "14 there is none to drop", lines: []string{acmeLine, givenLine, toldOn("2025-10-06", byAcme("dropped"), "attributed")},
		want: []string{"POSSIBLE ONLY IF, unreported", "claim by complaint"}},

	{name: "15 it says that it has none", lines: []string{acmeLine, toldOn("2025-03-13", `"act":"say","by":"`+acmeIs+`","text":"we have received no notice"`, "party")},
		want: []string{"as a statement"}, never: []string{"The notice is then", "breach"}},
	{name: "15 it denies", lines: []string{acmeLine, toldOn("2025-03-13", byAcme("denied"), "party")}, want: []string{"as a statement"}, never: []string{"The notice is then", "breach"}},

	{name: "15 in a phrase", lines: []string{acmeLine, toldOn("2025-03", byAcme("said that it has received no notice"), "party")}, want: []string{"as a statement", "0 possible, 0 possible only if, 0 impossible, 1 not judged"}, never: []string{"The notice is then", "breach", "What hangs"}},
	{name: "15 its staff says so", lines: []string{acmeLine, toldOn("2025-03", `"act":"say","by":"staff: Jo; of Acme","text":"we never had one"`, "party")}, want: []string{"as a statement"}, never: []string{"The notice is then", "breach"}},
	{name: "15 another operator has none", lines: []string{acmeLine, givenLine, toldOn("2025-03", `"act":"say","by":"relevant operator: Other; telecommunications","text":"we have none"`, "party")}, want: []string{"as a statement"}, never: []string{"breach"}},
	{name: "15 before one is given", lines: []string{acmeLine, toldOn("2025-03", byAcme("denied"), "party"), toldOn("2025-09", byMinister("served"), "attributed")}, want: []string{"as a statement", "0 possible, 1 possible only if, 0 impossible, 1 not judged"}, never: []string{"breach"}},

	{name: "16 a letter to the Tribunal", lines: []string{acmeLine, givenLine, toldOn("2025-03-13", `"act":"apply","by":"foreign official: five members","for":"openness"`, "party")}, code: misused,
		want: []string{"a letter to the Tribunal moves nothing (RIPA 2000 s 68(1): its own procedure); write it as say"}},
	{name: "16 a petition", lines: []string{acmeLine, givenLine, toldOn("2025-03-13", `"act":"petitioned","by":"public"`, "party")}, code: misused, want: []string{"write it as say"}},
	{name: "16 wrote", lines: []string{acmeLine, givenLine, toldOn("2025-03-13", `"act":"wrote","by":"foreign official: five members"`, "party")}, want: []string{"POSSIBLE, as a statement"}},

	{name: "17 prosecuted", lines: []string{acmeLine, givenLine, toldOn("2025-03", `"act":"prosecute","by":"public authority: a prosecutor"`, "attributed")}, code: misused,
		want: []string{"ss 252 to 258B make no offence", "s 255(10)", "only since 20 June 2025", "Contrast s 59"}, never: []string{"consult, decide"}},
	{name: "17 fined", lines: []string{acmeLine, givenLine, toldOn("2025-03", `"act":"fined","by":"court"`, "attributed")}, code: misused, want: []string{"ss 252 to 258B make no offence"}},
	{name: "17 jailed", lines: []string{acmeLine, givenLine, toldOn("2026-03", byMinister("jailed"), "attributed")}, code: misused, want: []string{"ss 252 to 258B make no offence"}},

	{name: "22 assumed, told as official", lines: []string{acmeLine, strings.Replace(toldOn("2024-10/2025-03", byMinister("give"), "official"), "A paper reports that this was done.", "The Tribunal says that it will assume that a notice was given.", 1)},
		code: misused, want: []string{"who assumes a fact does not find it", "give it the standing assumed"}},
	{name: "22 assumed", lines: []string{acmeLine, strings.Replace(toldOn("2024-10/2025-03", byMinister("give"), "assumed"), "A paper reports that this was done.", "The Tribunal says that it will assume that a notice was given.", 1)},
		want: append([]string{"[assumed (a paper)]"}, onlyUnreported...)},
	{name: "22 assumed, and does not say so", lines: []string{acmeLine, toldOn("2024-10/2025-03", byMinister("give"), "assumed")}, code: misused, want: []string{"it is assumed and does not say so"}},

	{name: "25 the last day", lines: []string{acmeLine, toldOn("2024-10/2025-03", byMinister("give"), "attributed")}, want: []string{"2026-10-13 to 2027-03-30"}, never: []string{"to none"}},
	{name: "25 wholly before", lines: []string{acmeLine, toldOn("2023-10/2024-10-13", byMinister("served"), "attributed")}, want: []string{"POSSIBLE ONLY IF"}, never: []string{"to none"}},

	{name: "25 across the day of commencement", lines: []string{acmeLine, toldOn("2024-10-01/2024-10-20", byMinister("give"), "attributed")}, want: []string{"2026-10-13 to 2026-10-19"}, never: []string{"to none"}},
	{name: "25 in the year of it", lines: []string{acmeLine, toldOn("2024", byMinister("served"), "attributed")}, want: []string{"2026-10-13 to 2026-12-30"}, never: []string{"to none"}},
	{name: "25 over two years", lines: []string{acmeLine, toldOn("2022-10-14/2024-12", byMinister("give"), "attributed")}, want: []string{"2026-10-13 to 2026-12-30"}, never: []string{"to none"}},
	{name: "25 and renewed", lines: []string{acmeLine, toldOn("2024-10/2025-03", byMinister("give"), "attributed"), toldOn("2026-11/2027-03", byMinister("renew"), "attributed")},
		want: []string{"POSSIBLE ONLY IF entry 1 was on or after 2024-11-02", "2026-10-13 to 2029-03-30"}, never: []string{"to none"}},

	{name: "two acts: dropped", lines: []string{acmeLine, givenLine, toldOn("2025-08-19", byMinister("dropped"), "attributed")},
		want: []string{"As \"make a statement\": POSSIBLE, as a statement", "Or: As \"revoke the whole notice\": POSSIBLE, but irregular unless", "1 possible, 1 possible only if, 0 impossible."}},
	{name: "two acts: rewritten", lines: []string{acmeLine, givenLine, toldOn("2025-09", byMinister("rewritten"), "attributed")}, want: []string{"As \"give another notice before the revocation\": POSSIBLE ONLY IF, unreported", "Or: As \"vary the notice without adding to it\": POSSIBLE ONLY IF", "0 possible, 2 possible only if"},
		never: []string{": POSSIBLE."}},
	{name: "two acts: replaced", lines: []string{acmeLine, givenLine, toldOn("2025-09", byMinister("replaced"), "attributed")},
		want:  append([]string{"As \"give another notice before the revocation\": POSSIBLE ONLY IF, unreported", "on another notice (entry 2)", "Or: As \"vary the notice without adding to it\": POSSIBLE ONLY IF, unreported", "decide to vary (s 256(3)(a)", "0 possible, 2 possible only if"}, onlyUnreported...),
		never: []string{": POSSIBLE.", "As \"revoke", "IMPOSSIBLE as"}},
	{name: "two acts: replaced, and the other is told", lines: []string{acmeLine, strings.Replace(acmeLine, `"n"`, `"m"`, 1), givenLine, toldOn("2025-09", byMinister("replaced"), "attributed"),
		strings.Replace(toldOn("2025-09", byMinister("served"), "attributed"), `"notice":"n"`, `"notice":"m"`, 1)}, want: []string{"As \"give another notice before the revocation\": POSSIBLE.", "1 possible, 2 possible only if"}, never: []string{"on another notice"}},
	{name: "two acts: replaced, and the other is of another year", lines: []string{acmeLine, strings.Replace(acmeLine, `"n"`, `"m"`, 1), givenLine, toldOn("2025-09", byMinister("replaced"), "attributed"),
		strings.Replace(toldOn("2026-03", byMinister("served"), "attributed"), `"notice":"n"`, `"notice":"m"`, 1)}, want: []string{"As \"give another notice before the revocation\": POSSIBLE ONLY IF, unreported", "0 possible, 3 possible only if"}},
	{name: "two acts: rewritten, and the variation is told", lines: []string{acmeLine, givenLine, toldOn("2025-07", byMinister("consult")+`,"before":"vary"`, "official"), toldOn("2025-08", byMinister("decide")+`,"to":"vary"`, "official"),
		toldOn("2025-08-20", `"act":"approve","by":"judicial commissioner"`, "official"), toldOn("2025-09", byMinister("rewritten"), "attributed")},
		want: []string{"As \"vary the notice with further requirements\": POSSIBLE. Supposed", "Or: As \"give another notice before the revocation\": POSSIBLE ONLY IF, unreported"}},
	{name: "two acts: another is given, and varied", lines: []string{acmeLine, givenLine, toldOn("2025-09", byMinister("served another"), "attributed")},
		want: append([]string{"POSSIBLE ONLY IF, unreported", "on another notice (entry 2)", "last day of another notice (entry 2)"}, onlyUnreported...)},
	{name: "two acts: dropped, on two readings", lines: []string{acmeLine, strings.Replace(givenLine, `]}`, `],"if":["january"]}`, 1),
		toldOn("2025-08-19", byMinister("dropped"), "attributed")},
		want: []string{"On the reading january, as \"make a statement\": POSSIBLE, as a statement", "On the reading january, as \"revoke the whole notice\": POSSIBLE, but irregular", "On the reading not january, as \"revoke the whole notice\": POSSIBLE ONLY IF"}},
	{name: "two acts: a service is pulled", lines: []string{acmeLine, givenLine, toldOn("2025-02-21", byAcme("withdrew its encryption service"), "party")}, want: []string{"As \"make a statement\": POSSIBLE, as a statement", "Or: As \"change a service\": POSSIBLE."}},
	{name: "two notices, nobody named", lines: []string{`{"notice":"n","to":"relevant operator: somebody not named"}`, `{"notice":"m","to":"relevant operator: somebody else, not named"}`, givenLine,
		strings.Replace(givenLine, `"notice":"n"`, `"notice":"m"`, 1)}, want: []string{"2 entries: 0 possible, 2 possible only if, 0 impossible"}, never: []string{"tells of it already"}},
	{name: "vacated, though none is told to be listed", lines: []string{acmeLine, givenLine, toldOn("2025-02", byAcme("claim"), "party"), toldOn("2025-10", `"act":"vacated","by":"tribunal"`, "official")},
		want: []string{"list a hearing no more", "POSSIBLE ONLY IF, unreported", "Tribunal: list the claim"}},
}

// reportedly are sentences that report.
var reportedly = []string{"A notice was reportedly given.", "The firm allegedly has one.", "A notice is understood to have been given.", "Acme declines to comment on a notice.",
	"A source claims the notice was given.", "The Star understands that one was given."}

func TestChronologies(t *testing.T) {
	all := chronologies
	for _, says := range reportedly {
		all = append(all, chronology{name: "12 " + says, lines: []string{acmeLine, strings.Replace(givenLine, "A paper reports that this was done.", says, 1)}, want: onlyUnreported})
	}
	for _, says := range []string{"A notice was given.", "The Secretary of State gave a notice."} {
		all = append(all, chronology{name: "12 " + says, lines: []string{acmeLine, strings.Replace(givenLine, "A paper reports that this was done.", says, 1)}, code: misused, want: []string{"it asserts"}})
	}
	for _, c := range all {
		t.Run(c.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "c.jsonl")
			require.NoError(t, os.WriteFile(file, []byte(strings.Join(c.lines, "\n")+"\n"), 0o600))
			c.judged(t, file)
		})
	}
}

// judged puts a file to the command.
func (c *chronology) judged(t *testing.T, file string) {
	t.Helper()
	var out, errs bytes.Buffer
	code := run(append([]string{"-docket", file}, c.args...), func(string) string { return "" }, strings.NewReader(""), &out, &errs)
	text := strings.Join(strings.Fields(out.String()+" "+errs.String()), " ")
	require.Equal(t, c.code, code, text)
	for _, want := range c.want {
		require.Contains(t, text, want)
	}
	text = strings.ReplaceAll(text, layout.OtherLawInShort(actors.RolePress), "") // it names a breach of confidence, whatever is told
	for _, never := range c.never {
		require.NotContains(t, text, never)
	}
}

// The chronologies that strangers are known to have written come out as they should: in the tree beside this one, if it is there. Those of which the
// name is not here are about how a file is written, and not about its words.
func TestStrangersChronologies(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "shared", "cases", "chronologies")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("the cases are not here")
	}
	right := map[string]chronology{
		"01": {want: onlyUnreported, never: []string{"IMPOSSIBLE"}}, "02": {want: []string{"4 possible, 1 possible only if, 0 impossible"}, never: []string{"determine the claim"}},
		"03": {args: []string{"-as", "operator", "-known", "2025-03-20"}, want: []string{"breach", "s 255(8)"}}, "04": {want: []string{"breach of duty unless the Secretary of State permits it (s 255(8))"}},
		"05": {want: []string{"by 2025-02-07 at the latest"}}, "07": {want: []string{"POSSIBLE on or after 2025-01-01"}}, "08": {want: []string{"POSSIBLE ONLY IF, untold"}},
		"10": {want: []string{"On the reading december", "On the reading january"}}, "11": {want: []string{"0 possible, 1 possible only if, 0 impossible, 2 not judged"}}, "12": {want: onlyUnreported},
		"13": {want: []string{"Open question 42", "RIPA 2000 s 68(1)"}}, "14": {want: []string{"drop the claim"}}, "15": {want: []string{"as a statement"}, never: []string{"The notice is then"}},
		"16": {code: misused, want: []string{"write it as say"}}, "17": {code: misused, want: []string{"make no offence", "s 255(10)", "s 59"}}, "22": {code: misused, want: []string{"the standing assumed"}},
		"25": {want: []string{"2026-10-13 to 2027-03-30"}},
	}
	met := 0
	files, _ := filepath.Glob(filepath.Join(dir, "*.jsonl"))
	for _, file := range files {
		if c, is := right[filepath.Base(file)[:2]]; is {
			met++
			t.Run(filepath.Base(file), func(t *testing.T) { c.judged(t, file) })
		}
	}
	require.Equal(t, len(right), met)
}

// In JSON each way to read an entry has the act that it is read as, and an application for release what the order would be.
func TestChronologiesJSON(t *testing.T) {
	file := filepath.Join(t.TempDir(), "c.jsonl")
	lines := []string{acmeLine, givenLine, toldOn("2025-02", byAcme("claim"), "party"), toldOn("2025-03", byAcme("apply")+`,"for":"lifting secrecy"`, "party"), toldOn("2025-08-19", byMinister("dropped"), "attributed")}
	require.NoError(t, os.WriteFile(file, []byte(strings.Join(lines, "\n")), 0o600))
	all := strings.Split(strings.TrimSpace(told(t, 0, "-json", "-docket", file)), "\n")
	require.Len(t, all, 4)
	var applied, dropped judgment
	require.NoError(t, json.Unmarshal([]byte(all[2]), &applied))
	require.Equal(t, []int{42}, applied.Asks.Doubts)
	require.Equal(t, tcn.Void, applied.Asks.Effect)
	require.NoError(t, json.Unmarshal([]byte(all[3]), &dropped))
	require.Equal(t, "say", dropped.Act)
	require.Len(t, dropped.Others, 1)
	require.Equal(t, "revoke", dropped.Others[0].Act)
	require.Equal(t, tcn.Withdrawn, dropped.Others[0].Stage)
}
