package main

import (
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"time"
)

// A demand is what the flags ask for.
type demand struct {
	root, allowed, keys, match string
	sample, workers            int
	seed                       uint64
	within                     time.Duration
	least                      float64
	list, verbose, deep        bool
}

func main() {
	var d demand
	flag.StringVar(&d.root, "root", "..", "the folder of the module")
	flag.StringVar(&d.allowed, "allowed", "mutate/allowed.txt", "the `file` of mutants that may live, with their reasons")
	flag.StringVar(&d.keys, "keys", "", "only the mutants that this `file` names, one a line")
	flag.StringVar(&d.match, "match", "", "only mutants whose kind and name this `expression` finds, as '^table law_lock'")
	flag.IntVar(&d.sample, "sample", 0, "how many are drawn; 0: all")
	flag.Uint64Var(&d.seed, "seed", 1, "with which they are drawn")
	flag.DurationVar(&d.within, "within", 0, "begin none after this time; 0: however long it takes")
	flag.IntVar(&d.workers, "workers", runtime.NumCPU(), "how many at a time")
	flag.Float64Var(&d.least, "least", 0.95, "the share of the code's that has to be seen; of a draw, as many as are likely then")
	flag.BoolVar(&d.list, "list", false, "list them, and run none")
	flag.BoolVar(&d.deep, "deep", false, "give what lives to the slow sweeps and the other packages too: a minute for each")
	flag.BoolVar(&d.verbose, "v", false, "tell of each what saw it")
	flag.Parse()
	if err := d.run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}

func (d demand) run(w io.Writer) error {
	begun := time.Now()
	root, err := filepath.Abs(d.root)
	if err != nil {
		return err
	}
	allowed, err := readAllowed(d.allowed)
	if err != nil {
		return err
	}
	p, err := load(root, "tcn")
	if err != nil {
		return err
	}
	all, schemas := p.mutants()
	if names := idle(allowed, all); len(names) > 0 {
		slices.Sort(names)
		return fmt.Errorf("%s names what is no mutant:\n%s", d.allowed, strings.Join(names, "\n"))
	}
	drawn, err := d.draw(all)
	if err != nil {
		return err
	}
	if d.list {
		for _, m := range drawn {
			fmt.Fprintf(w, "%v %s\n", m.Kind, m.Key)
		}
		return nil
	}
	dir, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	overlay, err := p.overlay(dir, written(schemas))
	if err != nil {
		return err
	}
	r := &runner{p: p, dir: dir, passes: d.passes(), ready: map[string]error{}}
	if d.within > 0 {
		r.until = begun.Add(d.within)
	}
	fmt.Fprintf(w, "%d mutants of %d, seed %d\n", len(drawn), len(all), d.seed)
	t := newTally(all)
	err = r.all(overlay, drawn, d.workers, func(v verdict) {
		t.add(v, allowed)
		d.tell(w, v, allowed)
	})
	t.write(w)
	if err != nil {
		return err
	}
	return t.fault(d.least)
}

// passes are those that are asked for.
func (d demand) passes() []pass {
	return slices.DeleteFunc(slices.Clone(passes), func(ps pass) bool { return ps.Deep && !d.deep })
}

// tell tells of a mutant that lives, or of any, if that is asked for.
func (d demand) tell(w io.Writer, v verdict, allowed map[string]string) {
	switch {
	case v.how == alive && allowed[v.m.Key] == "":
		fmt.Fprintf(w, "ALIVE %v %d %s\n", v.m.Kind, v.m.Where.Line, v.m.Key)
	case v.how == uncoined && d.verbose:
		fmt.Fprintf(w, "no mutant: %s\n", v.m.Key)
	case d.verbose:
		fmt.Fprintf(w, "%s by %s: %v %s\n", [...]string{"allowed", "killed", "stopped", "hung"}[v.how], v.by, v.m.Kind, v.m.Key)
	}
}

func written(all []*schema) map[string]string {
	texts := map[string]string{}
	for _, s := range all {
		texts[s.name] = s.written()
	}
	return texts
}

func readAllowed(name string) (map[string]string, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return allowances(file)
}

// draw draws mutants with the seed, and in the order in which they were drawn.
func (d demand) draw(all []*mutant) ([]*mutant, error) {
	match, err := regexp.Compile(d.match)
	if err != nil {
		return nil, err
	}
	var only []string
	if d.keys != "" {
		data, err := os.ReadFile(d.keys)
		if err != nil {
			return nil, err
		}
		only = strings.Split(strings.TrimSpace(string(data)), "\n")
	}
	drawn := slices.DeleteFunc(slices.Clone(all), func(m *mutant) bool {
		return !match.MatchString(m.Kind.String()+" "+m.Key) || only != nil && !slices.Contains(only, m.Key)
	})
	if d.sample > 0 || d.within > 0 {
		rand.New(rand.NewPCG(d.seed, 0)).Shuffle(len(drawn), func(i, j int) { drawn[i], drawn[j] = drawn[j], drawn[i] })
	}
	if d.sample > 0 && d.sample < len(drawn) {
		drawn = drawn[:d.sample]
	}
	return drawn, nil
}
