package main

import (
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/journal"
)

// The description is one of OpenAPI 3.1, by a validator that is not ours, and is served.
func TestDescription(t *testing.T) {
	v, err := described()
	require.NoError(t, err)
	is, wrong := v.ValidateDocument()
	require.True(t, is, said(wrong))
	r := start(t)
	require.Equal(t, "3.1.0", r.ask("", "GET", "/openapi.json", "").is(http.StatusOK).get("openapi"))
}

// A notice is begun, given and told of, from beginning to end.
func TestStory(t *testing.T) {
	r := start(t)
	name := r.given("First", acme)
	n := r.ask(r.keeper, "GET", "/notices/"+name, "").is(http.StatusOK)
	require.Equal(t, "secret", n.get("stage"))
	require.Equal(t, "2025-08-01", n.get("on"))
	require.Equal(t, "2025-07-07", n.get("given"))
	require.EqualValues(t, 4, n.get("records"))
	require.Equal(t, "2025-08-03", n.get("next", "last"), "28 days to refer it back")

	due := r.ask(r.keeper, "GET", "/deadlines?within=30d", "").is(http.StatusOK)
	require.Equal(t, name, due.get("deadlines", 0, "key"))
	require.Equal(t, due.body, r.ask(r.keeper, "GET", "/notices/"+name+"/deadlines", "").is(http.StatusOK).body)
	far := r.ask(r.keeper, "GET", "/notices/"+name+"/deadlines?within=400", "").is(http.StatusOK)
	require.Contains(t, far.body, `"warn":["2025-10-`)

	require.Equal(t, "2025-08-03", r.ask(r.keeper, "GET", "/report", "").is(http.StatusOK).get("warned", 0, "last"), "two days before")
	require.Equal(t, "secret", r.ask(r.keeper, "GET", "/report", "").is(http.StatusOK).get("moved", 0, "stage"))
	require.Empty(t, r.ask(r.keeper, "GET", "/changes", "").is(http.StatusOK).get("notices"))

	options := r.ask(r.keeper, "GET", "/notices/"+name+"/options?role=relevant+operator&on=2025-07-20", "").is(http.StatusOK)
	require.Contains(t, options.body, `"act":"refer"`)
	for i := range options.get("options").([]any) {
		require.Contains(t, options.get("options", i, "act", "by"), "relevant operator")
	}
	require.NotContains(t, options.body, `"effect":"void"`)
	require.Contains(t, r.ask(r.keeper, "GET", "/notices/"+name+"/options?all=1", "").is(http.StatusOK).body, `"effect":"void"`)
	r.ask(r.keeper, "GET", "/notices/"+name+"/options?on=2025-07-01", "").is(http.StatusUnprocessableEntity)
	r.ask(r.keeper, "GET", "/notices/"+name+"/options?on=today", "").is(http.StatusBadRequest)
	r.ask(r.keeper, "GET", "/notices/"+name+"/options?role=king", "").is(http.StatusBadRequest)

	whole := r.ask(r.keeper, "GET", "/notices/"+name+"/journal", "").is(http.StatusOK)
	records := r.ask(r.keeper, "GET", "/notices/"+name+"/records", "").is(http.StatusOK)
	require.Len(t, records.get("records"), 4)
	last := records.get("records", 3, "hash").(string)
	require.NoError(t, journal.Verify(strings.NewReader(whole.body), journal.Head{Journal: name, N: 4, Hash: last}))
	part := r.ask(r.keeper, "GET", "/notices/"+name+"/records?after=1&limit=2", "").is(http.StatusOK)
	require.EqualValues(t, 2, part.get("records", 0, "n"))
	require.EqualValues(t, 3, part.get("next"))
	require.EqualValues(t, 4, r.ask(r.keeper, "GET", "/notices/"+name+"/records?after=3", "").is(http.StatusOK).get("records", 0, "n"))

	receipt := r.ask(r.keeper, "GET", "/notices/"+name+"/receipts/4", "").is(http.StatusOK)
	require.Equal(t, "give", receipt.get("rule"))
	history := `{"notice":"First","to":"` + acme + `"}` + "\n" + strings.Join([]string{consult, decide, approve, give}, "\n") + "\n"
	ask := func(receipt, history string) string {
		body, _ := json.Marshal(map[string]any{"receipt": json.RawMessage(receipt), "history": history})
		return string(body)
	}
	require.Empty(t, r.ask(r.keeper, "POST", "/receipts", ask(receipt.body, history)).is(http.StatusOK).get("otherwise"))
	lied := strings.Replace(receipt.body, `"effect":"lawful"`, `"effect":"irregular"`, 1)
	require.Contains(t, r.ask(r.keeper, "POST", "/receipts", ask(lied, history)).is(http.StatusOK).get("otherwise"), "effect")
	r.ask(r.keeper, "POST", "/receipts", ask(receipt.body, "{}")).is(http.StatusUnprocessableEntity)
	r.ask(r.keeper, "GET", "/notices/"+name+"/receipts/5", "").is(http.StatusNotFound)

	for _, open := range []string{"/healthz", "/readyz"} {
		require.Equal(t, "pass", r.ask("", "GET", open, "").is(http.StatusOK).get("status"))
	}
	require.Len(t, r.ask(r.keeper, "GET", "/roles", "").is(http.StatusOK).get("roles"), 6)
	require.Contains(t, r.ask(r.keeper, "GET", "/deadlines?within=2w", "").is(http.StatusBadRequest).body, "within is a number of days from 0 to 3660, as 30d.")
	require.Contains(t, r.ask(r.keeper, "GET", "/readings?journal="+name, "").is(http.StatusOK).body, `"what":"a receipt","given":true`)
}

// The law refuses: the ruling is told, and is kept as an attempt where that is asked for.
func TestRefused(t *testing.T) {
	r := start(t)
	name := r.begin(r.keeper, "First", acme)
	tag := r.ask(r.keeper, "GET", "/notices/"+name, "").tag()
	refused := r.ask(r.keeper, "POST", "/notices/"+name+"/acts", `{"act":`+give+`}`, "If-Match", tag).is(http.StatusConflict)
	require.Equal(t, "/problems/refused", refused.get("type"))
	require.Equal(t, "void", refused.get("ruling", "effect"))
	require.Contains(t, refused.body, `"give/approved"`)
	require.NotEmpty(t, refused.get("ruling", "grounds", 0, "cure"))
	kept := r.ask(r.keeper, "POST", "/notices/"+name+"/acts", `{"act":`+give+`,"attempt":true}`, "If-Match", tag).is(http.StatusCreated)
	require.Equal(t, "attempt", kept.get("kind"))
	require.Equal(t, "proposed", r.ask(r.keeper, "GET", "/notices/"+name, "").get("stage"))

	tag = kept.tag()
	for body, status := range map[string]int{
		`{"act":{"act":"give","by":"press: The Times","on":"2025-07-07"}}`:     http.StatusUnprocessableEntity,
		`{"act":{"act":"dance","by":"public","on":"2025-07-07"}}`:              http.StatusUnprocessableEntity,
		`{"act":{"act":"give","by":"secretary of state"}}`:                     http.StatusUnprocessableEntity,
		`{"act":` + strings.Replace(give, "2025-07-07", "2025-08-02", 1) + `}`: http.StatusUnprocessableEntity, // it has not come
		`{"act":[1]}`:                    http.StatusUnprocessableEntity,
		`{}`:                             http.StatusBadRequest,
		`{"act":`:                        http.StatusBadRequest,
		`{"act":` + give + `,"by":"me"}`: http.StatusBadRequest,
		`{"act":` + give + `} {}`:        http.StatusBadRequest,
	} {
		r.ask(r.keeper, "POST", "/notices/"+name+"/acts", body, "If-Match", tag).is(status)
	}
	require.EqualValues(t, 1, r.ask(r.keeper, "GET", "/notices/"+name, "").get("records"))
}

// Who did not see the last record changes nothing, and learns what was recorded since.
func TestVersions(t *testing.T) {
	r := start(t)
	name := r.begin(r.keeper, "First", acme)
	acts := "/notices/" + name + "/acts"
	tag := r.ask(r.keeper, "GET", "/notices/"+name, "").tag()
	r.ask(r.keeper, "POST", acts, `{"act":`+consult+`}`).is(http.StatusPreconditionRequired)
	for _, bad := range []string{"*", "3", `W/` + tag, tag + ", " + tag, `"x"`, `"1-2"`, `"-1-0123456789abcdef"`, `"00-0123456789abcdef"`} {
		r.ask(r.keeper, "POST", acts, `{"act":`+consult+`}`, "If-Match", bad).is(http.StatusBadRequest)
	}
	r.ask(r.keeper, "POST", acts, `{"act":`+consult+`}`, "If-Match", tag).is(http.StatusCreated)
	moved := r.ask(r.keeper, "POST", acts, `{"act":`+decide+`}`, "If-Match", tag).is(http.StatusPreconditionFailed)
	require.EqualValues(t, 1, moved.get("since", 0, "n"))
	require.Equal(t, moved.tag(), r.ask(r.keeper, "GET", "/notices/"+name, "").tag())
	r.ask(r.keeper, "POST", acts, `{"act":`+decide+`}`, "If-Match", `"7-0123456789abcdef"`).is(http.StatusPreconditionFailed)
	r.ask(r.keeper, "POST", acts, `{"act":`+decide+`}`, "If-Match", `"1-0123456789abcdef"`).is(http.StatusPreconditionFailed)
	r.ask(r.keeper, "POST", acts, `{"act":`+decide+`}`, "If-Match", moved.tag()).is(http.StatusCreated)
}

// Of many who enter at once after the same record, one does.
func TestManyAtOnce(t *testing.T) {
	r := start(t)
	name := r.begin(r.keeper, "First", acme)
	tag := r.ask(r.keeper, "GET", "/notices/"+name, "").tag()
	count := map[int]int{}
	var mu sync.Mutex
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			a := r.ask(r.keeper, "POST", "/notices/"+name+"/acts", `{"act":`+consult+`}`, "If-Match", tag)
			mu.Lock()
			defer mu.Unlock()
			count[a.status]++
		})
	}
	all.Wait()
	require.Equal(t, map[int]int{http.StatusCreated: 1, http.StatusPreconditionFailed: 19}, count)
	require.EqualValues(t, 1, r.ask(r.keeper, "GET", "/notices/"+name, "").get("records"))
}

// What is sent again under one key is done once, also at the same time.
func TestOnce(t *testing.T) {
	r := start(t)
	body := `{"kind":"technical capability notice","name":"First","to":"` + acme + `"}`
	first := r.ask(r.keeper, "POST", "/notices", body, "Idempotency-Key", "a").is(http.StatusCreated)
	require.Equal(t, first.body, r.ask(r.keeper, "POST", "/notices", body, "Idempotency-Key", "a").is(http.StatusCreated).body)
	r.ask(r.keeper, "POST", "/notices", strings.Replace(body, "First", "Second", 1), "Idempotency-Key", "a").is(http.StatusUnprocessableEntity)
	for _, bad := range []string{"a b", strings.Repeat("a", 201)} {
		r.ask(r.keeper, "POST", "/notices", body, "Idempotency-Key", bad).is(http.StatusBadRequest)
	}
	require.Len(t, r.ask(r.keeper, "GET", "/notices", "").get("notices"), 1)

	name, tag := first.get("journal").(string), first.tag()
	bodies := map[string]int{}
	var mu sync.Mutex
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			a := r.ask(r.keeper, "POST", "/notices/"+name+"/acts", `{"act":`+consult+`}`, "If-Match", tag, "Idempotency-Key", "b").is(http.StatusCreated)
			mu.Lock()
			defer mu.Unlock()
			bodies[a.body]++
		})
	}
	all.Wait()
	require.Len(t, bodies, 1)
	require.EqualValues(t, 1, r.ask(r.keeper, "GET", "/notices/"+name, "").get("records"))
	other := r.admit("second", "keeper", "")
	r.ask(other, "POST", "/notices/"+name+"/acts", `{"act":`+consult+`}`, "If-Match", tag, "Idempotency-Key", "b").is(http.StatusPreconditionFailed)
}

// The list goes by the next deadline, page by page, and has each notice once.
func TestPages(t *testing.T) {
	r := start(t)
	var want []string
	for i, day := range []string{"2025-07-20", "2025-07-10", "2025-07-15"} {
		name := r.begin(r.keeper, "Notice", acme)
		r.enter(r.keeper, name, consult, decide, approve, strings.Replace(give, "2025-07-07", day, 1))
		want = append(want, name)
		_ = i
	}
	plain := r.begin(r.keeper, "No deadline", acme)
	want = []string{want[1], want[2], want[0], plain}
	var got []string
	for path := "/notices?limit=1"; path != ""; {
		page := r.ask(r.keeper, "GET", path, "").is(http.StatusOK)
		got = append(got, page.get("notices", 0, "journal").(string))
		path = ""
		if next, is := page.get("next").(string); is {
			path = "/notices?limit=1&cursor=" + next
		}
	}
	require.Equal(t, want, got)
	for _, bad := range []string{"/notices?limit=0", "/notices?limit=201", "/notices?limit=x", "/notices?cursor=%00", "/notices?cursor=AAAA", "/deadlines?within=-1", "/deadlines?within=9999d"} {
		r.ask(r.keeper, "GET", bad, "").is(http.StatusBadRequest)
	}
}

// Time passes, and a duty comes to be overdue. The day is that of the machine's clock, also where that was set back: as if the register were started then.
func TestDays(t *testing.T) {
	r := start(t)
	name := r.given("First", acme)
	r.clock.set("2025-08-08")
	report := r.ask(r.keeper, "GET", "/report", "").is(http.StatusOK)
	require.Equal(t, "2025-08-08", report.get("day"))
	require.Equal(t, name, report.get("overdue", 0, "key"), "30 days to hand over")
	require.Contains(t, r.ask(r.keeper, "GET", "/deadlines?within=0", "").body, `"since":"2025-08-`)
	r.clock.set("2025-07-30")
	require.Empty(t, r.ask(r.keeper, "GET", "/report", "").is(http.StatusOK).get("overdue"))
	require.Equal(t, "2025-07-30", r.ask(r.keeper, "GET", "/notices/"+name, "").get("on"))
	r.clock.set("2025-08-08")
	require.Equal(t, report.get("overdue"), r.ask(r.keeper, "GET", "/report", "").is(http.StatusOK).get("overdue"))
}
