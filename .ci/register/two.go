package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"time"
)

// An event is what a register tells of a notice that moved.
type event struct {
	Journal string `json:"journal"`
	Records int    `json:"records"`
	Version string `json:"version"`
}

// listen has a register tell what moves, until the context ends.
func (c *client) listen(ctx context.Context) (<-chan event, error) {
	r, err := http.NewRequestWithContext(ctx, "GET", c.at[0].address()+"/events", nil)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Authorization", "Bearer "+c.token)
	res, err := (&http.Client{}).Do(r)
	if err != nil {
		return nil, err
	}
	if res.StatusCode != http.StatusOK {
		return nil, errors.Join(fmt.Errorf("/events answers %d", res.StatusCode), res.Body.Close())
	}
	events := make(chan event, 1000)
	lines := bufio.NewScanner(res.Body)
	if !lines.Scan() { // it greets once it listens
		return nil, errors.Join(errors.New("/events says nothing"), lines.Err(), res.Body.Close())
	}
	go func() {
		defer res.Body.Close()
		defer close(events)
		for lines.Scan() {
			var e event
			if data, is := strings.CutPrefix(lines.Text(), "data: "); is && json.Unmarshal([]byte(data), &e) == nil {
				events <- e
			}
		}
	}()
	return events, nil
}

// together has something written at one register of a site, and waits until the last of them tells of it and shows it. Where there is one register, it is that one.
func together(out io.Writer, s *site, times int) error {
	ctx, end := context.WithTimeout(context.Background(), time.Duration(times)*10*time.Second)
	defer end()
	here, there := s.only(0), s.only(len(s.all)-1)
	events, err := there.listen(ctx)
	if err != nil {
		return err
	}
	var took []time.Duration
	for n := range times {
		a, _, err := here.insist(ctx, "POST", "/notices", fmt.Sprintf(`{"kind":"technical capability notice","name":"seen %d","to":%q}`, n, operator))
		if err == nil {
			err = a.is(http.StatusCreated)
		}
		var h struct{ Journal string }
		if err == nil {
			err = json.Unmarshal(a.body, &h)
		}
		if err != nil {
			return err
		}
		began := time.Now()
		if err := told(ctx, events, h.Journal, 0); err != nil {
			return err
		}
		took = append(took, time.Since(began))
		if err := shows(ctx, there, h.Journal); err != nil {
			return err
		}
		if a, err = here.ask(ctx, "POST", "/notices/"+h.Journal+"/acts", `{"act":{"act":"say","by":"public","on":"2025-07-01","text":"seen"}}`, "If-Match", a.tag); err == nil {
			err = a.is(http.StatusCreated)
		}
		if err != nil {
			return err
		}
		began = time.Now()
		if err := told(ctx, events, h.Journal, 1); err != nil {
			return err
		}
		took = append(took, time.Since(began))
		seen, err := there.ask(ctx, "GET", "/notices/"+h.Journal, "")
		if err != nil || seen.tag != a.tag {
			return errors.Join(fmt.Errorf("the other register shows version %s and not %s", seen.tag, a.tag), err)
		}
	}
	slices.Sort(took)
	fmt.Fprintf(out, "%d writes at the first register were told and shown by the last: p50 %v, p99 %v, longest %v after they were acknowledged\n",
		len(took), short(share(took, 0.5)), short(share(took, 0.99)), short(took[len(took)-1]))
	return nil
}

// told waits for the event of a record.
func told(ctx context.Context, events <-chan event, name string, n int) error {
	for {
		select {
		case e, is := <-events:
			if !is {
				return errors.New("the stream of events ended")
			}
			if e.Journal == name && e.Records == n {
				return nil
			}
		case <-ctx.Done():
			return fmt.Errorf("no event of record %d of %s: %w", n, name, ctx.Err())
		}
	}
}

// shows says what keeps a notice from a register's list.
func shows(ctx context.Context, c *client, name string) error {
	all, err := c.list(ctx)
	if err == nil && !slices.ContainsFunc(all, func(l listed) bool { return l.Journal == name }) {
		err = fmt.Errorf("%s is not on the other register's list", name)
	}
	return err
}
