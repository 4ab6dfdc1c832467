package tcn_test

import (
	"bytes"
	"go/doc"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors/typetest"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The wrong actor does not compile, and the right one does: each line has the actors whom the law gives the act, and some whom
// it does not.
func TestOnlyTheRightActorCompiles(t *testing.T) {
	const head = `
		import ("github.com/doublelock/doublelock/actors"; "github.com/doublelock/doublelock/tcn/acts")
		var _ actors.Actor
		var _ acts.Act = acts.`
	who := strings.Fields
	compile := func(act, field, actor string) error {
		_, err := typetest.Check(head + act + "{" + field + ": actors." + actor + "{}}")
		return err
	}
	for _, c := range []struct {
		act, field   string
		right, wrong []string
	}{
		// ss 253(1), 255: one person decides and gives, and no other
		{"Decide", "By", who("SecretaryOfState"), who("PrimeMinister Official PublicAuthority Claimant JudicialCommissioner")},
		{"Give", "By", who("SecretaryOfState"), who("RelevantOperator JudicialCommissioner Tribunal Official")},
		// s 254: the second key is another's
		{"Approve", "By", who("JudicialCommissioner InvestigatoryPowersCommissioner DeputyCommissioner"), who("SecretaryOfState Tribunal Court TechnicalAdvisoryBoard")},
		{"Refuse", "By", who("JudicialCommissioner InvestigatoryPowersCommissioner DeputyCommissioner"), who("SecretaryOfState RelevantOperator")},
		{"Ask", "By", who("SecretaryOfState"), who("RelevantOperator JudicialCommissioner")},
		// ss 256, 256A: varying, renewing and revoking are the minister's
		{"Vary", "By", who("SecretaryOfState"), who("JudicialCommissioner RelevantOperator")},
		{"Renew", "By", who("SecretaryOfState"), who("InvestigatoryPowersCommissioner RelevantOperator")},
		{"Revoke", "By", who("SecretaryOfState"), who("JudicialCommissioner ForeignOfficial Tribunal")},
		// s 257: the recipient refers; the Board of s 245 reports, and not the Panel of s 246
		{"Refer", "By", who("RelevantOperator"), who("Staff Claimant SecretaryOfState")},
		{"Report", "By", who("TechnicalAdvisoryBoard JudicialCommissioner"), who("TechnologyAdvisoryPanel SecretaryOfState RelevantOperator")},
		{"Direct", "By", who("JudicialCommissioner"), who("TechnicalAdvisoryBoard SecretaryOfState")},
		{"Consult", "With", who("RelevantOperator TechnicalAdvisoryBoard JudicialCommissioner"), who("TechnologyAdvisoryPanel Press Tribunal")},
		{"Change", "By", who("RelevantOperator"), who("SecretaryOfState Staff")},
		// s 255(8): the press discloses nothing that binds it, and the bound do not publish
		{"Disclose", "By", who("RelevantOperator Staff LegalAdviser"), who("SecretaryOfState Tribunal")},
		{"Publish", "By", who("Press Public CivilSociety"), who("RelevantOperator Staff SecretaryOfState")},
		{"Permit", "By", who("SecretaryOfState"), who("JudicialCommissioner Tribunal RelevantOperator")},
		{"Say", "By", who("ForeignOfficial PrimeMinister Public SecretaryOfState"), nil},
		// RIPA 2000 ss 65 to 67A
		{"Claim", "By", who("RelevantOperator Staff Claimant"), who("Intervener SecretaryOfState Press")},
		{"Quash", "By", who("Tribunal"), who("Court JudicialCommissioner SecretaryOfState")},
		{"OrderInterim", "By", who("Tribunal"), who("Court SecretaryOfState")},
		{"RefuseIntervener", "Whom", who("Intervener"), who("Claimant RelevantOperator")},
		{"Appeal", "By", who("SecretaryOfState Claimant RelevantOperator"), who("Intervener Press Tribunal")},
		{"DecideAppeal", "By", who("Court"), who("Tribunal SecretaryOfState")},
		// RIPA 2000 ss 67(7), 68(4C); SI 2018/1334, r 6: the Tribunal's, and the claimant's to drop
		{"DecideIssue", "By", who("Tribunal"), who("Court SecretaryOfState JudicialCommissioner")},
		{"Drop", "By", who("RelevantOperator Staff Claimant"), who("Tribunal SecretaryOfState Intervener")},
		{"Stay", "By", who("Tribunal"), who("Court SecretaryOfState RelevantOperator")},
		{"LiftStay", "By", who("Tribunal"), who("Court Claimant")},
		{"StrikeOut", "By", who("Tribunal"), who("Court SecretaryOfState Claimant")},
		{"Compensate", "By", who("Tribunal"), who("Court SecretaryOfState")},
		{"OrderDestruction", "By", who("Tribunal"), who("Court InvestigatoryPowersCommissioner")},
		{"RuleOnSecrecy", "Release", who("Public Press LegalAdviser"), nil},
		// s 255(10)
		{"Sue", "By", who("SecretaryOfState"), who("RelevantOperator JudicialCommissioner PublicAuthority")},
		{"Sue", "Whom", who("RelevantOperator Staff LegalAdviser"), who("Press Claimant Public")}, // s 255(8) binds nobody else
		{"Enjoin", "By", who("Court"), who("Tribunal SecretaryOfState")},
	} {
		for _, actor := range c.right {
			require.NoError(t, compile(c.act, c.field, actor))
		}
		for _, actor := range c.wrong {
			require.ErrorContains(t, compile(c.act, c.field, actor), "cannot use actors."+actor, "a %s could %s", actor, c.act)
		}
	}
}

// What is wrong in other ways does not compile either, and its twin, which differs in that alone, does.
func TestDoesNotCompile(t *testing.T) {
	const head = `
		import ("github.com/doublelock/doublelock/actors"; "github.com/doublelock/doublelock/ipa"; "github.com/doublelock/doublelock/tcn"; "github.com/doublelock/doublelock/tcn/acts")
		var _ actors.Actor; var _ ipa.Date; var _ acts.Act; var _ tcn.Status
		`
	for _, c := range []struct{ good, bad, complaint string }{
		{ // the set of acts is closed
			`type pardon struct{}; func (pardon) lay() int { return 0 }; var _ interface{ lay() int } = pardon{}`,
			`type pardon struct{}; func (pardon) lay() int { return 0 }; var _ acts.Act = pardon{}`,
			"unexported method lay",
		},
		{ // a statement is no act of revocation
			`var _ = acts.Say{Text: "we have withdrawn it"}`,
			`var _ = acts.Revoke{Text: "we have withdrawn it"}`,
			"unknown field Text",
		},
		{ // confirming is no new decision, and takes no words of its own: s 257(11)
			`var _ = acts.Decide{Adds: []acts.Requirement{{}}}`,
			`var _ = acts.Confirm{Adds: []acts.Requirement{{}}}`,
			"unknown field Adds",
		},
		{ // narrowing and revoking pass by no Commissioner: there is nothing to name one in
			`var _ = acts.Approve{Run: 1}`,
			`var _ = acts.Revoke{Approved: true}`,
			"unknown field Approved",
		},
		{ // an open term is a finding, not a truth
			`var _ = acts.Decide{Necessary: acts.Found}`,
			`var _ = acts.Decide{Necessary: 1 == 1}`,
			"cannot use",
		},
		{ // days are civil dates
			`var _ = acts.Give{On: ipa.Day(2025, 7, 1)}`,
			`var _ = acts.Give{On: "2025-07-01"}`,
			"cannot use",
		},
		{ // statuses are not regions, nor purposes terms
			`var _ = tcn.State{}.In(tcn.RegionForce)`,
			`var _ = tcn.State{}.In(tcn.Issued)`,
			"cannot use",
		},
		{ // a notice goes to an operator: s 253(3)
			`var _ = tcn.New("First", actors.RelevantOperator{})`,
			`var _ = tcn.New("First", actors.Press{})`,
			"cannot use",
		},
		{ // a notice and a ruling are read, not written
			`var n tcn.Notice; var _ = n.State()`,
			`var n tcn.Notice; var _ = n.state`,
			"n.state undefined",
		},
		{
			`var r tcn.Ruling; var _ = r.Effect()`,
			`var _ = tcn.Ruling{effect: tcn.Lawful}`,
			"effect",
		},
	} {
		_, err := typetest.Check(head + c.good)
		require.NoError(t, err, c.good)
		_, err = typetest.Check(head + c.bad)
		require.ErrorContains(t, err, c.complaint, c.bad)
	}
}

// An act that embeds another passes the compiler, as Go has it, but is none: see TestNoAct.
var _ acts.Act = struct{ acts.Give }{}

// A module outside the tree imports the library as the README says, with a replace line, and runs the README's example:
// the code of Example, with its imports, as a program of its own.
func TestModuleOutside(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and runs a program")
	}
	program, output := outsideProgram(t)
	top, err := filepath.Abs("..")
	require.NoError(t, err)
	sums, err := os.ReadFile(filepath.Join(top, "go.sum"))
	require.NoError(t, err)

	dir := t.TempDir()
	write := func(name string, text []byte) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), text, 0o600))
	}
	write("go.sum", sums)
	write("main.go", program)
	write("go.mod", []byte("module example.test/outside\n\ngo 1.26\n\n"+
		"require "+guardModule+" v0.0.0\n\nreplace "+guardModule+" => "+top+"\n"))

	run := exec.Command("go", "run", ".")
	run.Dir = dir
	// What the module needs is in the cache, as this test was built from it; nothing is fetched.
	run.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off", "PWD="+dir)
	var complaint bytes.Buffer
	run.Stderr = &complaint
	printed, err := run.Output()
	require.NoError(t, err, complaint.String())
	require.Equal(t, strings.TrimSpace(output), strings.TrimSpace(string(printed)))

	mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	require.NoError(t, err)
	for line := range strings.Lines(string(mod)) {
		if path, _, ok := strings.Cut(strings.TrimSpace(line), " v"); ok && !strings.Contains(line, "=>") {
			path = strings.TrimPrefix(path, "require ")
			require.Contains(t, []string{guardModule, guardLooplab}, path, "who imports the library is made to require %s", path)
		}
	}
}

// outsideProgram is the package's Example as a program, and what it prints.
func outsideProgram(t *testing.T) (program []byte, output string) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "example_test.go", nil, parser.ParseComments)
	require.NoError(t, err)
	for _, example := range doc.Examples(file) {
		if example.Name != "" {
			continue
		}
		require.NotNil(t, example.Play, "Example needs something that is not in it: it cannot be copied from the README")
		lines := fset.Position(example.Code.End()).Line - fset.Position(example.Code.Pos()).Line
		require.Less(t, lines, 50, "Example is what the README shows: keep it short")
		var b bytes.Buffer
		require.NoError(t, format.Node(&b, fset, example.Play))
		return b.Bytes(), example.Output
	}
	require.Fail(t, "there is no Example")
	return nil, ""
}
