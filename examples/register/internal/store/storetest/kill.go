package storetest

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/register/internal/store"
	"github.com/doublelock/doublelock/tcn/journal"
)

// The environment of a writer that is killed, which is the test's own program, and how often it is: a few times where nothing is set.
const (
	writerPlace = "DOUBLELOCK_WRITER"
	killsSet    = "DOUBLELOCK_KILLS"
)

// Kills is how often a test is to kill.
func Kills(few int) int {
	if n, err := strconv.Atoi(os.Getenv(killsSet)); err == nil {
		return n
	}
	return few
}

// Main runs the tests of a package; or a writer, where this program is one.
func Main(m *testing.M, open func(place string) (store.Store, error), after ...func()) {
	if place := os.Getenv(writerPlace); place != "" {
		s, err := open(place)
		if err != nil {
			panic(err)
		}
		write(s)
	}
	code := m.Run()
	for _, end := range after {
		end()
	}
	os.Exit(code)
}

// said is a line of a writer's: what it asks, before it does, and what was acknowledged, after.
type said struct {
	Key     string
	Journal string
	Done    bool // acknowledged
	N       int
	Hash    string
	Reading bool // it is a reading, and none of the others
}

const writersJournals = 3

// write writes from four goroutines until it is killed. What it says goes out in one piece each.
func write(s store.Store) {
	tell := func(one said) {
		line, _ := json.Marshal(one)
		_, _ = os.Stdout.Write(append(line, '\n'))
	}
	ctx := context.Background()
	journal.CurrentTables() // which takes its time, once
	tell(said{})
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for {
				one := said{Key: fmt.Sprint("k", rand.Uint64()), Journal: fmt.Sprint("j", rand.IntN(writersJournals))}
				tell(one)
				r, err := appended(ctx, s, one)
				if err != nil {
					continue // the parent asks again under the key
				}
				one.Done, one.N, one.Hash = true, r.N, r.Hash
				tell(one)
				if s.Note(ctx, store.Reading{At: Now, Journal: one.Journal, What: one.Key}) == nil {
					one.Reading = true
					tell(one)
				}
			}
		})
	}
	all.Wait()
}

// appended appends what a writer asks, after whatever is there.
func appended(ctx context.Context, s store.Store, one said) (r journal.Record, err error) {
	head, err := s.Head(ctx, one.Journal)
	for err == nil {
		r, err = s.Append(ctx, one.Journal, head.N, Saying(one.Key), Key(one.Key, one.Key))
		moved := new(store.Moved)
		if !errors.As(err, &moved) {
			return r, err
		}
		head.N += len(moved.Since)
		err = nil
	}
	return r, err
}

// A Killing is a story of writers that are killed.
type Killing struct {
	place    string
	mu       sync.Mutex
	asked    map[string]said
	done     map[string]said
	readings map[string]bool
	found    int // that were not acknowledged, and stood there
	lost     int // that were not acknowledged, and did not
}

// NewKilling begins the journals that the writers write to.
func NewKilling(t *testing.T, s store.Store, place string) *Killing {
	for n := range writersJournals {
		_, err := s.Begin(t.Context(), Header(fmt.Sprint("j", n)), Anew)
		require.NoError(t, err)
	}
	return &Killing{place: place, asked: map[string]said{}, done: map[string]said{}, readings: map[string]bool{}}
}

// Writer starts one, and gives what kills it, waits for its end, and has heard all that it said.
func (k *Killing) Writer(t *testing.T) (kill func()) {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), writerPlace+"="+k.place)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	lines := bufio.NewScanner(out)
	require.True(t, lines.Scan(), "the writer does not start")
	require.Equal(t, "{", lines.Text()[:1], lines.Text())
	heard := make(chan struct{})
	go func() {
		defer close(heard)
		for lines.Scan() {
			k.hear(lines.Bytes())
		}
	}()
	kill = sync.OnceFunc(func() {
		_ = cmd.Process.Kill()
		<-heard
		_ = cmd.Wait()
	})
	t.Cleanup(kill)
	return kill
}

func (k *Killing) hear(line []byte) {
	var one said
	if json.Unmarshal(line, &one) != nil {
		return // it was killed within a line
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	switch {
	case one.Reading:
		k.readings[one.Key] = true
	case one.Done:
		k.done[one.Key] = one
	default:
		k.asked[one.Key] = one
	}
}

// Check holds the store to what was acknowledged, asks again for what was not, and finds each thing there once, whole.
func (k *Killing) Check(t *testing.T, s store.Store) {
	k.mu.Lock()
	defer k.mu.Unlock()
	before := k.stands(t, s)
	for key, one := range k.done {
		r, is := before[key]
		require.True(t, is, "record %d of %s was acknowledged, and is lost", one.N, one.Journal)
		require.Equal(t, []any{one.N, one.Hash}, []any{r.N, r.Hash})
	}
	for key, one := range k.asked {
		if _, is := k.done[key]; is {
			continue
		}
		if _, is := before[key]; is {
			k.found++
		} else {
			k.lost++
		}
		r, err := appended(t.Context(), s, one)
		require.NoError(t, err)
		if was, is := before[key]; is {
			require.Equal(t, was, r, "under its key it is found")
		}
		one.Done, one.N, one.Hash = true, r.N, r.Hash
		k.done[key] = one
	}
	require.Len(t, k.stands(t, s), len(k.asked))
	noted := map[string]int{}
	for _, r := range all(t, s.Readings(t.Context(), "")) {
		noted[r.What]++
	}
	for key := range k.readings {
		require.Equal(t, 1, noted[key], "a reading was acknowledged, and is lost or doubled")
	}
}

// stands are all records, by what they say; none twice. A database may still be doing what somebody asked who is dead by now.
func (k *Killing) stands(t *testing.T, s store.Store) map[string]journal.Record {
	stands := map[string]journal.Record{}
	for n := range writersJournals {
		head, err := s.Head(t.Context(), fmt.Sprint("j", n))
		require.NoError(t, err)
		for _, r := range verified(t, s, head) {
			var act struct{ Text string }
			require.NoError(t, json.Unmarshal(r.Act, &act))
			require.NotContains(t, stands, act.Text, "it stands twice")
			stands[act.Text] = r
		}
	}
	return stands
}

// String tells what happened, in figures.
func (k *Killing) String() string {
	return fmt.Sprintf("%d records asked for and %d readings noted; nothing acknowledged is lost; of what was not acknowledged %d stood there, and %d were done when asked again; each stands once",
		len(k.asked), len(k.readings), k.found, k.lost)
}

// Pause is a time at random, in which a writer writes.
func Pause() { time.Sleep(rand.N(150 * time.Millisecond)) }

// Gap waits until who watches is told that something may have been missed.
func Gap(t *testing.T, feed <-chan journal.Head) {
	t.Helper()
	for next(t, feed) != (journal.Head{}) {
	}
}
