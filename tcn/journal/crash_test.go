//go:build linux || darwin

package journal_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/journal"
)

// The environment of a child, which is this test's own program: the journal that it writes, and how large its file may grow.
const (
	childFile  = "JOURNAL_CHILD"
	childLimit = "JOURNAL_CHILD_LIMIT"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(childFile); path != "" {
		os.Exit(child(path))
	}
	os.Exit(m.Run())
}

// long is an act with a text so long that a write of it takes its time.
func long(n int) acts.Act {
	return acts.Say{By: actors.Public{}, On: ipa.Day(2025, 1, 1), Text: strings.Repeat("x", n*7919%300_000)}
}

// child appends until it is killed, and tells each head once it is acknowledged; where its file may grow no more, it tells that too, and goes on with less.
func child(path string) int {
	if most, err := strconv.ParseUint(os.Getenv(childLimit), 10, 64); err == nil {
		signal.Ignore(syscall.SIGXFSZ) // or the signal would end the process, and not the write
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: most, Max: most}); err != nil {
			fmt.Println(err)
			return 1
		}
	}
	j, err := journal.Open(path, journal.Options{Unsynced: os.Getenv("JOURNAL_CHILD_UNSYNCED") != ""})
	if err != nil {
		fmt.Println(err)
		return 1
	}
	journal.CurrentTables() // which takes its time, once
	fmt.Println("open", j.Mended())
	act := long
	for n := j.Head().N; ; n++ {
		_, err := j.Append(journal.Entry{Act: act(n), By: "child", At: time.Unix(int64(n), 0)})
		if errors.Is(err, syscall.EFBIG) {
			fmt.Println("full")
			if act(n) == short(n) {
				return 0
			}
			act = short
			continue
		}
		if err != nil {
			fmt.Println(err)
			return 1
		}
		head, _ := json.Marshal(j.Head())
		fmt.Println(string(head))
	}
}

func short(int) acts.Act {
	return acts.Say{By: actors.Public{}, On: ipa.Day(2025, 1, 1), Text: "short"}
}

// A process that is killed while it writes takes nothing with it that was acknowledged, and leaves no lock behind. The next writer cuts off what is torn.
// So it is a few times here, and JOURNAL_KILLS times where that is set.
func TestKilled(t *testing.T) {
	kills := 6
	if testing.Short() {
		kills = 2
	}
	if n, err := strconv.Atoi(os.Getenv("JOURNAL_KILLS")); err == nil {
		kills = n
	}
	path := filepath.Join(t.TempDir(), "j.jsonl")
	fresh := func() journal.Head {
		_ = os.Remove(path)
		j, err := journal.Create(path, header, journal.Options{})
		require.NoError(t, err)
		require.NoError(t, j.Close())
		return j.Head()
	}
	last := fresh()
	random := rand.New(rand.NewPCG(253, 1))
	torn, acknowledged, unacknowledged := 0, 0, 0
	for kill := range kills {
		if kill%8 == 7 {
			last = fresh()
		}
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), childFile+"="+path)
		if kill%2 == 1 {
			cmd.Env = append(cmd.Env, "JOURNAL_CHILD_UNSYNCED=1")
		}
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		lines := bufio.NewScanner(out)
		lines.Buffer(nil, 1<<21)
		require.True(t, lines.Scan())
		require.True(t, strings.HasPrefix(lines.Text(), "open"), "kill %d: %s", kill, lines.Text())
		time.AfterFunc(time.Duration(random.IntN(30_000))*time.Microsecond, func() { _ = cmd.Process.Kill() })
		for lines.Scan() {
			require.NoError(t, json.Unmarshal(lines.Bytes(), &last), lines.Text())
			acknowledged++
		}
		require.Error(t, cmd.Wait())
		f, err := os.Open(path)
		require.NoError(t, err)
		require.NoError(t, journal.Verify(f, last), "kill %d", kill)
		require.NoError(t, f.Close())
		j, err := journal.Open(path, journal.Options{})
		require.NoError(t, err, "kill %d", kill)
		if j.Mended() != "" {
			torn++
		}
		require.LessOrEqual(t, j.Head().N, last.N+1)
		if j.Head().N == last.N {
			require.Equal(t, last, j.Head())
		} else {
			unacknowledged++
		}
		last = j.Head()
		require.NoError(t, j.Close())
	}
	t.Logf("%d kills: %d records acknowledged, none lost; %d torn ends cut off; %d records stood whole that nobody had acknowledged", kills, acknowledged, torn, unacknowledged)
}

// Where the system ends a write short, because the file may grow no more, the record is not acknowledged, and a shorter one goes in after it.
func TestFileMayNotGrow(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j.jsonl")
	j, err := journal.Create(path, header, journal.Options{})
	require.NoError(t, err)
	require.NoError(t, j.Close())
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childFile+"="+path, childLimit+"=700000")
	out, err := cmd.Output()
	require.NoError(t, err, string(out))
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	full := 0
	var last journal.Head
	for i, line := range lines[1:] {
		if line == "full" {
			full++
			require.Positive(t, i)
			continue
		}
		require.NoError(t, json.Unmarshal([]byte(line), &last), line)
	}
	require.Equal(t, 2, full, "once for long records, and again for short ones")
	j, err = journal.Open(path, journal.Options{})
	require.NoError(t, err)
	require.Equal(t, last, j.Head())
	require.Empty(t, j.Mended(), "the file was cut back when the write failed")
	require.NoError(t, j.Close())
}
