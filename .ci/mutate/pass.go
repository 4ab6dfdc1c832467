package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// A pass is a run of some tests of a package. What one leaves alive the next one gets.
type pass struct {
	Name    string
	Package string
	Run     string // the tests, as -test.run has them; empty: all
	Skip    string
	Kinds   []kind // of the mutants that it is for; none: of all
	Goldens bool   // files that -update rewrites are compared
	Deep    bool   // only for what is asked to be tried deeply: it takes long
	Within  time.Duration
}

// slow are the sweeps of tcn that take seconds, and long those that take most of its time: for what the others leave.
var (
	slow = []string{
		"TestOptionsHold", "TestRoutesHold", "TestBranches", "TestDaysUnderChangingLaw", "TestWalks", "TestEveryAnswerIsWritten", "TestSwitches",
		"FuzzDecodeAct", "TestViewsHold", "TestSameHistorySameBytes",
	}
	long = []string{"TestDoubtsOfRandomLives", "TestDoubtsOfReachableStates", "TestRouteIsShortest"}
)

// listing are the tests of tcn that hold the tables to lists: at once done, and most changes of the tables end there.
var listing = []string{
	"TestWhatFollowsIsStatedOrInferred", "TestWhoCanMendIt", "TestWhereEachActLeads", "TestClocksAreThoseOfTheLaw",
	"TestStatusesAndWhoLeadsOut", "TestPositionsHoldInTheseStatuses", "TestWhatAFormLacksAndWhoMendsIt", "TestTheActOfEachForm",
	"TestHeadlineEvents", "TestPositionsCellByCell", "TestIDsStay",
}

// blind are the tests of tcn that read files or compile programs: a mutant chosen at run time is none of their business. So are the vectors, which
// -update rewrites.
var blind = []string{
	"TestVectors", "TestVectorsAreTheTests", "TestVectorsTellWhatIsWrong", "TestVectorsShowTheTables", "TestVectorTables",
	"TestNamesAreFound", "TestShape", "TestNamesNoMachine", "TestOnlyTheRightActorCompiles", "TestModuleOutside", "TestDoesNotCompile",
	"TestCoreIsPure", "TestImports",
}

// passes are those of the project, in their order.
var passes = []pass{
	{Name: "the lists", Package: "tcn", Run: oneOf(listing), Kinds: []kind{ofTable, ofWords}, Within: 20 * time.Second},
	{Name: "tcn", Package: "tcn", Skip: oneOf(slices.Concat(listing, slow, long, blind)), Kinds: []kind{ofTable}, Within: 20 * time.Second},
	{Name: "tcn, of its code", Package: "tcn", Skip: oneOf(slices.Concat(slow, long, blind)), Kinds: []kind{ofCode}, Within: 20 * time.Second},
	{Name: "the law's page", Package: "tcn/lawbook", Run: "^TestLaw$", Kinds: []kind{ofWords}, Goldens: true, Within: 20 * time.Second},
	{Name: "tcn, of its words", Package: "tcn", Skip: oneOf(slices.Concat(listing, slow, long, blind)), Kinds: []kind{ofWords}, Within: 20 * time.Second},
	{Name: "the sweeps of tcn", Package: "tcn", Run: oneOf(slow), Kinds: []kind{ofCode}, Within: time.Minute},
	{Name: "docket", Package: "tcn/docket", Deep: true, Within: time.Minute},
	{Name: "calendar", Package: "tcn/calendar", Deep: true, Within: time.Minute},
	{Name: "whatif", Package: "examples/whatif", Deep: true, Within: time.Minute},
	{Name: "the sweeps of tcn, of its tables", Package: "tcn", Run: oneOf(slow), Kinds: []kind{ofTable, ofWords}, Deep: true, Within: 2 * time.Minute},
	{Name: "the long sweeps of tcn", Package: "tcn", Run: oneOf(long), Deep: true, Within: 5 * time.Minute},
}

func oneOf(names []string) string { return "^(" + strings.Join(names, "|") + ")$" }

// A verdict is what came of a mutant.
type verdict struct {
	m      *mutant
	how    fate
	by     string // the pass, or the test, that killed it
	output string
}

type fate uint8

const (
	alive    fate = iota
	failed        // a test failed
	stopped       // the program did not start
	hung          // it did not end in its time
	uncoined      // it does not compile: it is no mutant
)

// A runner runs mutants.
type runner struct {
	p      *program
	dir    string // for what is compiled
	passes []pass
	mu     sync.Mutex
	ready  map[string]error // test programs and passes, once for each
	until  time.Time        // no mutant is begun after that; zero: there is no end
}

// prepare compiles the test program of a pass, and lets it pass without a mutant. Both happen once.
func (r *runner) prepare(overlay string, ps pass) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if err, done := r.ready[ps.Name]; done {
		return err
	}
	err := r.compiled(overlay, ps.Package)
	if err == nil {
		if how, _, out := r.start(r.program(ps.Package), ps, 0); how != alive {
			err = fmt.Errorf("%s fails without a mutant:\n%s", ps.Name, out)
		}
	}
	r.ready[ps.Name] = err
	return err
}

func (r *runner) program(pkg string) string {
	return filepath.Join(r.dir, strings.ReplaceAll(pkg, "/", "-")+".test")
}

func (r *runner) compiled(overlay, pkg string) error {
	key := "compiled " + pkg
	if err, done := r.ready[key]; done {
		return err
	}
	r.ready[key] = r.p.compile(overlay, pkg, r.program(pkg))
	return r.ready[key]
}

// memory is how much address space a test program may take, in kilobytes: a mutant may well want all there is.
const memory = 4 << 20

var failing = regexp.MustCompile(`(?m)^\s*--- FAIL: (\S+)`)

// start runs a test program with a mutant.
func (r *runner) start(program string, ps pass, number int) (how fate, by, output string) {
	ctx, cancel := context.WithTimeout(context.Background(), ps.Within+10*time.Second)
	defer cancel()
	args := []string{"-test.failfast", "-test.timeout=" + ps.Within.String()}
	if ps.Run != "" {
		args = append(args, "-test.run="+ps.Run)
	}
	if ps.Skip != "" {
		args = append(args, "-test.skip="+ps.Skip)
	}
	cmd := exec.CommandContext(ctx, program, args...)
	if runtime.GOOS == "linux" {
		line := fmt.Sprintf("ulimit -v %d; exec \"$0\" \"$@\"", memory)
		cmd = exec.CommandContext(ctx, "sh", append([]string{"-c", line, program}, args...)...)
	}
	cmd.Dir = filepath.Join(r.p.root, filepath.FromSlash(ps.Package))
	cmd.Env = append(os.Environ(), "MUTANT="+strconv.Itoa(number), "MUTANT_GOLDENS=off")
	if ps.Goldens {
		cmd.Env = append(os.Environ(), "MUTANT="+strconv.Itoa(number))
	}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr, cmd.WaitDelay = &out, &out, time.Second
	err := cmd.Run()
	switch text := out.String(); {
	case err == nil:
		return alive, "", text
	case ctx.Err() != nil || strings.Contains(text, "panic: test timed out"):
		return hung, ps.Name, text
	case failing.MatchString(text):
		return failed, failing.FindStringSubmatch(text)[1], text
	default:
		return stopped, ps.Name, text
	}
}

// try takes a mutant through the passes until a test sees it.
func (r *runner) try(overlay string, m *mutant) (verdict, error) {
	if m.alone != "" {
		return r.tryAlone(m)
	}
	for _, ps := range r.passes {
		if len(ps.Kinds) > 0 && !slices.Contains(ps.Kinds, m.Kind) {
			continue
		}
		if err := r.prepare(overlay, ps); err != nil {
			return verdict{}, err
		}
		if how, by, out := r.start(r.program(ps.Package), ps, m.Number); how != alive {
			return verdict{m, how, by, out}, nil
		}
	}
	return verdict{m: m}, nil
}

// tryAlone compiles a mutant by itself, for each package once.
func (r *runner) tryAlone(m *mutant) (verdict, error) {
	dir, err := os.MkdirTemp(r.dir, "alone")
	if err != nil {
		return verdict{}, err
	}
	defer os.RemoveAll(dir)
	name, _, _ := strings.Cut(m.Key, ":")
	overlay, err := r.p.overlay(dir, map[string]string{name: m.alone})
	if err != nil {
		return verdict{}, err
	}
	own := &runner{p: r.p, dir: dir, ready: map[string]error{}}
	for _, ps := range r.passes {
		if err := own.compiled(overlay, ps.Package); err != nil {
			return verdict{m: m, how: uncoined, output: err.Error()}, nil
		}
		if how, by, out := own.start(own.program(ps.Package), ps, 0); how != alive {
			return verdict{m, how, by, out}, nil
		}
	}
	return verdict{m: m}, nil
}

// all tries mutants, as many at a time as there are workers, and tells of each when it is done.
func (r *runner) all(overlay string, mutants []*mutant, workers int, tell func(verdict)) error {
	if len(mutants) == 0 {
		return errors.New("there is no mutant")
	}
	if err := r.prepare(overlay, r.passes[0]); err != nil {
		return err
	}
	jobs := make(chan *mutant)
	var group sync.WaitGroup
	var mu sync.Mutex
	var first error
	for range workers {
		group.Go(func() {
			for m := range jobs {
				v, err := r.try(overlay, m)
				mu.Lock()
				if err != nil && first == nil {
					first = err
				} else if err == nil {
					tell(v)
				}
				mu.Unlock()
			}
		})
	}
	for _, m := range mutants {
		mu.Lock()
		over := first != nil || !r.until.IsZero() && time.Now().After(r.until)
		mu.Unlock()
		if over {
			break
		}
		jobs <- m
	}
	close(jobs)
	group.Wait()
	return first
}
