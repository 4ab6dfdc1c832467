package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// A load is what clients ask of a site, and how long each took.
type load struct {
	site    *site
	clients int

	mu    sync.Mutex
	given []string // the journals of notices that were given
	names []string // of all
	err   error
}

// A request is one of those that clients mix: how many there are of a hundred.
type request struct {
	kind string
	of   int
	ask  func(l *load, ctx context.Context, c *client, r *rand.Rand) (answer, error)
	want int
}

var mix = []request{
	{"see a notice", 25, (*load).see, http.StatusOK},
	{"enter an act, on the version seen", 25, (*load).enter, http.StatusCreated},
	{"its records", 10, (*load).records, http.StatusOK},
	{"what can be done", 10, (*load).options, http.StatusOK},
	{"its deadlines", 10, (*load).deadlines, http.StatusOK},
	{"begin a notice", 8, (*load).begin, http.StatusCreated},
	{"its journal, whole", 5, (*load).journal, http.StatusOK},
	{"the list's first page", 4, (*load).list, http.StatusOK},
	{"deadlines of all, 30 days", 3, (*load).due, http.StatusOK},
}

func (l *load) pick(r *rand.Rand) string {
	l.mu.Lock()
	defer l.mu.Unlock()
	if r.IntN(2) == 0 {
		return l.given[r.IntN(len(l.given))]
	}
	return l.names[r.IntN(len(l.names))]
}

func (l *load) of(ctx context.Context, c *client, r *rand.Rand, what string) (answer, error) {
	return c.ask(ctx, "GET", "/notices/"+l.pick(r)+what, "")
}

func (l *load) see(ctx context.Context, c *client, r *rand.Rand) (answer, error) {
	return l.of(ctx, c, r, "")
}

func (l *load) records(ctx context.Context, c *client, r *rand.Rand) (answer, error) {
	return l.of(ctx, c, r, "/records")
}

func (l *load) options(ctx context.Context, c *client, r *rand.Rand) (answer, error) {
	return l.of(ctx, c, r, "/options?role=relevant+operator")
}

func (l *load) deadlines(ctx context.Context, c *client, r *rand.Rand) (answer, error) {
	return l.of(ctx, c, r, "/deadlines?within=90")
}

func (l *load) journal(ctx context.Context, c *client, r *rand.Rand) (answer, error) {
	return l.of(ctx, c, r, "/journal")
}

func (l *load) list(ctx context.Context, c *client, _ *rand.Rand) (answer, error) {
	return c.ask(ctx, "GET", "/notices", "")
}

func (l *load) due(ctx context.Context, c *client, _ *rand.Rand) (answer, error) {
	return c.ask(ctx, "GET", "/deadlines?within=30", "")
}

func (l *load) begin(ctx context.Context, c *client, r *rand.Rand) (answer, error) {
	a, err := c.ask(ctx, "POST", "/notices", fmt.Sprintf(`{"kind":"technical capability notice","name":"N","to":%q}`, operator), "Idempotency-Key", fmt.Sprintf("%x-%x", r.Uint64(), r.Uint64()))
	var h struct{ Journal string }
	if err == nil && a.status == http.StatusCreated && json.Unmarshal(a.body, &h) == nil {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.names = append(l.names, h.Journal)
	}
	return a, err
}

// enter asks for the version and enters something that is said.
func (l *load) enter(ctx context.Context, c *client, r *rand.Rand) (answer, error) {
	name := l.pick(r)
	a, err := c.ask(ctx, "GET", "/notices/"+name, "")
	if err != nil || a.status != http.StatusOK {
		return a, err
	}
	var seen listed
	if err := json.Unmarshal(a.body, &seen); err != nil {
		return a, err
	}
	return c.ask(ctx, "POST", "/notices/"+name+"/acts", fmt.Sprintf(`{"act":{"act":"say","by":"public","on":%q,"text":"it goes on"}}`, seen.On),
		"If-Match", a.tag, "Idempotency-Key", fmt.Sprintf("%x-%x", r.Uint64(), r.Uint64()))
}

// lead are the acts that lead to a notice that is given, so many days before.
func lead(today time.Time) (acts []string) {
	day := func(before int) string { return today.AddDate(0, 0, -before).Format(time.DateOnly) }
	return []string{
		`{"act":"consult","by":"secretary of state","on":"` + day(25) + `","before":"give"}`,
		`{"act":"decide","by":"secretary of state","on":"` + day(20) + `","to":"give","adds":[{"name":"hand over","obligation":"SI 2018/353, Sch 1 para 1","serves":"targeted interception","days":30}],"necessary":"found","proportionate":"found","considered":"privacy tests"}`,
		`{"act":"approve","by":"judicial commissioner","on":"` + day(15) + `","considered":"privacy tests"}`,
		`{"act":"give","by":"secretary of state","on":"` + day(10) + `","considered":"all"}`,
	}
}

// takeIn begins so many notices, and gives every tenth.
func (l *load) takeIn(out io.Writer, notices int) error {
	f, began := newFigures("begin a notice", "enter an act"), time.Now()
	var next atomic.Int64
	ctx := context.Background()
	acts := lead(time.Now())
	l.crowd(func(n int, c *client, r *rand.Rand) error {
		for i := int(next.Add(1)); i <= notices; i = int(next.Add(1)) {
			at := time.Now()
			a, err := l.begin(ctx, c, r)
			f.add("begin a notice", time.Since(at), err == nil && a.status == http.StatusCreated)
			if err == nil {
				err = a.is(http.StatusCreated)
			}
			if err == nil && i%10 == 1 {
				err = l.give(ctx, f, c, a, acts)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	f.print(out, time.Since(began))
	return l.err
}

// give gives a notice that was begun just now.
func (l *load) give(ctx context.Context, f *figures, c *client, begun answer, acts []string) error {
	var h struct{ Journal string }
	if err := json.Unmarshal(begun.body, &h); err != nil {
		return err
	}
	tag := begun.tag
	for _, act := range acts {
		at := time.Now()
		a, err := c.ask(ctx, "POST", "/notices/"+h.Journal+"/acts", `{"act":`+act+`}`, "If-Match", tag)
		f.add("enter an act", time.Since(at), err == nil && a.status == http.StatusCreated)
		if err == nil {
			err = a.is(http.StatusCreated)
		}
		if err != nil {
			return err
		}
		tag = a.tag
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.given = append(l.given, h.Journal)
	return nil
}

// crowd has each client do the same, each with a chance of its own, and waits for all.
func (l *load) crowd(do func(n int, c *client, r *rand.Rand) error) {
	var all sync.WaitGroup
	for n := range l.clients {
		all.Go(func() {
			if err := do(n, l.site.only(n%len(l.site.all)), rand.New(rand.NewPCG(rand.Uint64(), uint64(n)))); err != nil {
				l.mu.Lock()
				defer l.mu.Unlock()
				l.err = errors.Join(l.err, err)
			}
		})
	}
	all.Wait()
}

// work has the clients ask the mix for a time. An act that comes after another's, on the version that was seen before it, is not entered, and counts as not done.
func (l *load) work(out io.Writer, during time.Duration) error {
	f, began := newFigures(kinds()...), time.Now()
	l.crowd(func(_ int, c *client, r *rand.Rand) error {
		for time.Since(began) < during {
			one := drawn(r)
			at := time.Now()
			a, err := one.ask(l, context.Background(), c, r)
			f.add(one.kind, time.Since(at), err == nil && a.status == one.want)
			switch {
			case err != nil:
				return err
			case a.status >= 500 || a.status == http.StatusTooManyRequests || a.status == http.StatusUnauthorized:
				return fmt.Errorf("%s: %w", one.kind, a.is(one.want))
			}
		}
		return nil
	})
	f.print(out, time.Since(began))
	return l.err
}

// kinds are those of the mix.
func kinds() (all []string) {
	for _, one := range mix {
		all = append(all, one.kind)
	}
	return all
}

// drawn is a request of the mix, each as often as the table says.
func drawn(r *rand.Rand) request {
	n := r.IntN(100)
	for _, one := range mix {
		if n -= one.of; n < 0 {
			return one
		}
	}
	panic("the mix is not a hundred")
}
