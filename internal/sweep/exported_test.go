package sweep

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/actors"
	"github.com/doublelock/doublelock/examples/dispute"
	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/seeds"
	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
	"github.com/doublelock/doublelock/tcn/calendar"
	"github.com/doublelock/doublelock/tcn/chart"
	"github.com/doublelock/doublelock/tcn/deadlines"
	"github.com/doublelock/doublelock/tcn/docket"
	"github.com/doublelock/doublelock/tcn/explore"
	"github.com/doublelock/doublelock/tcn/journal"
	"github.com/doublelock/doublelock/tcn/lawbook"
	"github.com/doublelock/doublelock/tcn/model"
)

// functions are all that the library packages export.
var functions = []any{
	ipa.BankHoliday, ipa.Changes, ipa.Tellable, ipa.Checked, ipa.Day, ipa.DoubtBy, ipa.DoubtNamed, ipa.DoubtOf, ipa.Doubts, ipa.InForce, ipa.Lookup, ipa.MustParse,
	ipa.NotModelled, ipa.OtherLaw, ipa.Parse, ipa.ParseAll, ipa.ParseRange, ipa.ParseDate, ipa.Provisions, actors.Check,
	actors.Everyone, actors.Parse, actors.Roles, tcn.Clocks, tcn.DecodeHistory, tcn.Diff, tcn.EncodeHistory,
	tcn.Headline, tcn.Machine, tcn.New, tcn.NewDescribed, tcn.NewOf, tcn.Positions, tcn.Regions, tcn.Rules, tcn.Statuses, acts.All, acts.Assume,
	acts.By, acts.Clone, acts.Dated, acts.Decode, acts.Done, acts.Encode, acts.Fewer, acts.Flatten, acts.InRun, acts.Keys, acts.NoticeKinds, acts.On, acts.Verb,
	acts.Who, docket.MustWhen, docket.New, docket.ParseWhen, docket.Read, docket.Stages, lawbook.Open, chart.Headline,
	chart.Drawn, chart.Region, chart.Sequence, chart.Timeline, calendar.Encode, explore.Check, explore.CheckNotice, explore.Edges,
	explore.Path, explore.Properties, explore.Reach, explore.Shape, explore.Signature, journal.Begin, journal.Create, journal.CurrentTables, journal.Issue,
	journal.Open, journal.Read, journal.Today, journal.Verify, model.Promela, model.Properties, model.SCXML, model.Story, seeds.ClaimOf, seeds.Claims,
	seeds.EventOf, seeds.Published, seeds.QuestionOf, seeds.Questions, seeds.Record, seeds.RelationsOf, seeds.SourceOf,
	seeds.Sources, dispute.Called, dispute.Docket, dispute.Ends, dispute.InShort, dispute.Moments, dispute.Open, dispute.Read, dispute.Readings,
}

// types are those of the library packages, but for interfaces: as pointers, so that all their methods are there.
var types = []any{
	new(dispute.End), new(dispute.Moment), new(ipa.Certainty), new(ipa.Citation), new(ipa.Counting), new(ipa.Date), new(ipa.Doubt), new(ipa.Force),
	new(ipa.Open), new(ipa.Period), new(ipa.Provision), new(ipa.Reading), new(ipa.Span), new(ipa.Version),
	new(actors.CivilSociety), new(actors.Claimant), new(actors.Court), new(actors.DeputyCommissioner),
	new(actors.ForeignOfficial), new(actors.InformationCommissioner), new(actors.Intervener), new(actors.InvestigatoryPowersCommissioner),
	new(actors.JudicialCommissioner), new(actors.Kind), new(actors.LegalAdviser), new(actors.Nexus),
	new(actors.Official), new(actors.Press), new(actors.PrimeMinister), new(actors.Public), new(actors.PublicAuthority),
	new(actors.RelevantOperator), new(actors.Role), new(actors.SecretaryOfState), new(actors.Staff),
	new(actors.SyntaxError), new(actors.TechnicalAdvisoryBoard), new(actors.TechnologyAdvisoryPanel),
	new(actors.Tribunal), new(tcn.Choice), new(tcn.Clock), new(tcn.Difference), new(tcn.Doubt), new(tcn.Effect),
	new(tcn.DescribedNotice), new(tcn.Ground), new(tcn.Meaning), new(tcn.Move), new(tcn.Need), new(tcn.NoRoute), new(tcn.Notice),
	new(tcn.Omission), new(tcn.Outcome), new(tcn.Phase), new(tcn.Position), new(tcn.PositionKind), new(tcn.Refusal),
	new(tcn.Region), new(tcn.RequirementState), new(tcn.Rule), new(tcn.Ruling), new(tcn.Run), new(tcn.Standpoint),
	new(tcn.State), new(tcn.Status), new(acts.Abandon), new(acts.Appeal), new(acts.Application), new(acts.Apply),
	new(acts.Approve), new(acts.Ask), new(acts.Authorisations), new(acts.BadAct), new(acts.Basis), new(acts.Change),
	new(acts.Claim), new(acts.Compensate), new(acts.Comply), new(acts.Conduct), new(acts.Confirm), new(acts.Consult),
	new(acts.Decide), new(acts.DecideAppeal), new(acts.DecideIssue), new(acts.Deed), new(acts.Delivery),
	new(acts.Determine), new(acts.Direct), new(acts.Discharge), new(acts.Disclose), new(acts.Dismiss), new(acts.Drop),
	new(acts.Duty), new(acts.Enjoin), new(acts.Extend), new(acts.Factors), new(acts.Finding), new(acts.Give),
	new(acts.GiveAnother), new(acts.LiftStay), new(acts.List), new(acts.Matter), new(acts.NoticeKind), new(acts.Number),
	new(acts.OrderDestruction), new(acts.OrderInterim), new(acts.Permit), new(acts.Publish), new(acts.Purpose),
	new(acts.Quash), new(acts.ReadError), new(acts.Refer), new(acts.Refuse), new(acts.RefuseIntervener),
	new(acts.Renew), new(acts.Report), new(acts.Requirement), new(acts.Revoke), new(acts.RuleOnSecrecy), new(acts.Say),
	new(acts.Stay), new(acts.StrikeOut), new(acts.Sue), new(acts.Term), new(acts.Vary), new(docket.Docket),
	new(docket.Entry), new(docket.Bound), new(docket.Judgment), new(docket.Supposition), new(docket.Missing), new(docket.Notice), new(docket.Outcome),
	new(docket.Reading), new(docket.Saying), new(docket.Spread), new(docket.Standing), new(docket.Step),
	new(docket.Telling), new(docket.Turn), new(docket.Verdict), new(docket.Viewer), new(docket.When), new(lawbook.Book),
	new(lawbook.Doubt), new(lawbook.Held), new(lawbook.Item), new(lawbook.Need), new(lawbook.Part), new(lawbook.Section),
	new(lawbook.Work), new(chart.Diagram), new(chart.Options), new(deadlines.Deadline), new(deadlines.Index), new(explore.Bounds), new(explore.Property),
	new(explore.State), new(journal.Change), new(journal.Entry), new(journal.Fault), new(journal.Harm), new(journal.Head), new(journal.Header),
	new(journal.Journal), new(journal.Kind), new(journal.Locked), new(journal.Options), new(journal.Reason), new(journal.Receipt),
	new(journal.Record), new(journal.Ruled), new(journal.Tables), new(journal.Tail), new(journal.Words), new(model.Property), new(seeds.Background), new(seeds.Claim), new(seeds.ClaimID), new(seeds.Dating),
	new(seeds.Event), new(seeds.EventID), new(seeds.Fault), new(seeds.Link), new(seeds.Mark), new(seeds.Position),
	new(seeds.Question), new(seeds.QuestionID), new(seeds.Relation), new(seeds.Source), new(seeds.SourceID),
	new(seeds.Speaker), new(seeds.Standing), new(seeds.Tie), new(seeds.When),
}

// folders are the library packages.
var folders = []string{
	"actors", "examples/dispute", "ipa", "seeds", "tcn", "tcn/acts", "tcn/calendar", "tcn/chart", "tcn/deadlines", "tcn/docket", "tcn/explore", "tcn/journal", "tcn/lawbook", "tcn/model",
}

// nameOf is a function's name with its package's, as ipa.Parse.
func nameOf(function any) string {
	return filepath.Base(runtime.FuncForPC(reflect.ValueOf(function).Pointer()).Name())
}

// declared lists the functions and the types that a folder exports, but for interfaces.
func declared(t *testing.T, folder string) (names []string) {
	paths, err := filepath.Glob(filepath.Join("../..", folder, "*.go"))
	require.NoError(t, err)
	require.NotEmpty(t, paths, fs.ErrNotExist)
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		require.NoError(t, err)
		for _, d := range file.Decls {
			names = append(names, exported(file.Name.Name, d)...)
		}
	}
	return names
}

func exported(pkg string, d ast.Decl) (names []string) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil && d.Name.IsExported() {
			names = append(names, pkg+"."+d.Name.Name)
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			if s, ok := spec.(*ast.TypeSpec); ok && s.Name.IsExported() {
				if _, open := s.Type.(*ast.InterfaceType); !open {
					names = append(names, pkg+"."+s.Name.Name)
				}
			}
		}
	}
	return names
}

// The two lists have everything that is exported, and nothing that is not.
func TestListsAreWhole(t *testing.T) {
	var listed, found []string
	for _, f := range functions {
		listed = append(listed, nameOf(f))
	}
	for _, v := range types {
		listed = append(listed, reflect.TypeOf(v).Elem().String())
	}
	for _, folder := range folders {
		found = append(found, declared(t, folder)...)
	}
	slices.Sort(listed)
	slices.Sort(found)
	require.Equal(t, found, listed)
}
