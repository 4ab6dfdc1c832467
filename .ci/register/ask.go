package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

// A client asks registers that keep one thing, by one of them at a time.
type client struct {
	http  *http.Client
	token string
	at    []*instance
	turn  int // which it asks
}

func newClient(token string, at ...*instance) *client {
	way := http.DefaultTransport.(*http.Transport).Clone()
	way.MaxIdleConnsPerHost, way.Proxy = 4, nil
	return &client{http: &http.Client{Transport: way, Timeout: 30 * time.Second}, token: token, at: at}
}

// An answer is what came back.
type answer struct {
	status int
	tag    string
	body   []byte
}

// is holds an answer to a status.
func (a answer) is(status int) error {
	if a.status != status {
		return fmt.Errorf("the answer is %d and not %d: %.500s", a.status, status, a.body)
	}
	return nil
}

// ask asks once.
func (c *client) ask(ctx context.Context, method, path, body string, headers ...string) (answer, error) {
	r, err := http.NewRequestWithContext(ctx, method, c.at[c.turn%len(c.at)].address()+path, strings.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	r.Header.Set("Authorization", "Bearer "+c.token)
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	res, err := c.http.Do(r)
	if err != nil {
		return answer{}, err
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	return answer{res.StatusCode, res.Header.Get("ETag"), text}, err
}

// insist asks the same again, and the next register, until there is an answer that says something of what was asked. What is asked for here is there: a register that does
// not know of it has not heard of it yet. It gives how often it asked.
func (c *client) insist(ctx context.Context, method, path, body string, headers ...string) (a answer, tries int, err error) {
	for ; ; tries++ {
		a, err = c.ask(ctx, method, path, body, headers...)
		if err == nil && a.status < 500 && a.status != http.StatusTooManyRequests && a.status != http.StatusNotFound {
			return a, tries + 1, nil
		}
		c.turn++
		select {
		case <-ctx.Done():
			return a, tries + 1, errors.Join(fmt.Errorf("no answer in time; the last: %d %.300s", a.status, a.body), err)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// read asks for something that is there, and reads it.
func (c *client) read(ctx context.Context, path string, into any) error {
	a, _, err := c.insist(ctx, "GET", path, "")
	if err == nil {
		err = a.is(http.StatusOK)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return json.Unmarshal(a.body, into)
}

// A listed notice is one as the list has it.
type listed struct {
	Journal string `json:"journal"`
	Version string `json:"version"`
	On      string `json:"on"`
}

// list is the whole list, page by page.
func (c *client) list(ctx context.Context) (all []listed, err error) {
	for next := ""; ; {
		var page struct {
			Notices []listed
			Next    string
		}
		if err := c.read(ctx, "/notices?limit=200&cursor="+next, &page); err != nil {
			return all, err
		}
		all = append(all, page.Notices...)
		if next = page.Next; next == "" {
			return all, nil
		}
	}
}

// file is a journal as it is kept.
func (c *client) file(ctx context.Context, name string) ([]byte, error) {
	a, _, err := c.insist(ctx, "GET", "/notices/"+name+"/journal", "")
	if err == nil {
		err = a.is(http.StatusOK)
	}
	return a.body, err
}
