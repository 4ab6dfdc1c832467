package docket

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every pattern of the package is one that compiles, though that is done only when it is asked; and none is compiled at the start.
func TestPatterns(t *testing.T) {
	parts := map[string]string{"notices": notices, "claims": claims, "aBullet": aBullet, "aMonth": aMonth, "aShortDay": aShortDay, "aboutNotice": aboutNotice, "aPlan": aPlan, "aDayToCome": aDayToCome, "aDayOfYear": aDayOfYear}
	var text func(e ast.Expr) string
	text = func(e ast.Expr) string {
		switch e := e.(type) {
		case *ast.BasicLit:
			is, err := strconv.Unquote(e.Value)
			require.NoError(t, err)
			return is
		case *ast.BinaryExpr:
			return text(e.X) + text(e.Y)
		case *ast.Ident:
			return parts[e.Name]
		}
		return "" // words that are joined
	}
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	found := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") || name == "pattern.go" {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			call, is := n.(*ast.CallExpr)
			if is {
				if f, named := call.Fun.(*ast.Ident); named && f.Name == "patternOf" {
					_, err := regexp.Compile(text(call.Args[0]))
					require.NoError(t, err, name)
					found++
				}
			}
			if s, is := n.(*ast.SelectorExpr); is {
				require.NotEqual(t, "MustCompile", s.Sel.Name, name)
			}
			return true
		})
	}
	require.Greater(t, found, 60)
}
