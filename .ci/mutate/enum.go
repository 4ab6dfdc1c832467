package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"
)

// turn makes of each value of an enumeration the next.
func (s *schema) turn(f *types.Var) string {
	all := s.p.constants(f.Type())
	if all[0].Pkg() != s.p.pkg {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "switch v.%s {", f.Name())
	for i, c := range all {
		fmt.Fprintf(&b, " case %s: v.%s = %s;", c.Name(), f.Name(), all[(i+1)%len(all)].Name())
	}
	return b.String() + " }"
}

// constants are those of a type, in the order of their values, each value once, but for a count at the end.
func (p *program) constants(t types.Type) (all []*types.Const) {
	named, ok := t.(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return nil
	}
	scope := named.Obj().Pkg().Scope()
	for _, name := range scope.Names() {
		c, ok := scope.Lookup(name).(*types.Const)
		if ok && types.Identical(c.Type(), t) && !strings.HasSuffix(name, "Count") && (c.Exported() || c.Pkg() == p.pkg) {
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b *types.Const) int {
		if constant.Compare(a.Val(), token.LSS, b.Val()) {
			return -1
		}
		return 1
	})
	return slices.CompactFunc(all, func(a, b *types.Const) bool { return constant.Compare(a.Val(), token.EQL, b.Val()) })
}

// constant puts another value of an enumeration in place of one, or one more and one less of a number.
func (s *schema) constant(e ast.Expr, t types.Type) {
	text, ok := s.typeText(t)
	if !ok {
		return
	}
	if _, isLit := e.(*ast.BasicLit); isLit {
		if v := s.p.info.Types[e].Value; v.Kind() == constant.Int && constant.Sign(v) == 0 && len(s.p.constants(t)) > 1 {
			return // none of an enumeration
		}
		for _, by := range []int{1, -1} {
			m := s.add(s.kind(), e, fmt.Sprintf("add %d to", by), s.text(e))
			s.wrap(e, fmt.Sprintf("mutAdd_[%s](%d, ", text, m.Number), fmt.Sprintf(", %d)", by))
		}
		return
	}
	other, ok := s.other(e, t)
	if ok {
		m := s.add(s.kind(), e, "change to "+other, s.text(e))
		s.wrap(e, fmt.Sprintf("mutAlt_[%s](%d, ", text, m.Number), ", "+other+")")
	}
}

// other is the next of a constant's fellows: of a status, in its own region.
func (s *schema) other(e ast.Expr, t types.Type) (string, bool) {
	all := s.p.constants(t)
	at := slices.IndexFunc(all, func(c *types.Const) bool {
		return constant.Compare(c.Val(), token.EQL, s.p.info.Types[e].Value)
	})
	if at < 0 || len(all) < 2 {
		return "", false
	}
	next := all[(at+1)%len(all)]
	if group := s.p.groups(t); group != nil {
		next = nil
		for i := 1; i < len(all) && next == nil; i++ {
			if c := all[(at+i)%len(all)]; group[c.Name()] == group[all[at].Name()] {
				next = c
			}
		}
	}
	if next == nil {
		return "", false
	}
	if next.Pkg() == s.p.pkg {
		return next.Name(), true
	}
	qualified, ok := s.typeText(t)
	i := strings.LastIndex(qualified, ".")
	return qualified[:i+1] + next.Name(), ok && i > 0
}

// groups are the groups of an enumeration, where a table lists its values with their group first: a status of another
// region would stop the start.
func (p *program) groups(t types.Type) map[string]string {
	for _, file := range p.files {
		for _, d := range file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok || g.Tok != token.VAR {
				continue
			}
			for _, spec := range g.Specs {
				if v := spec.(*ast.ValueSpec); len(v.Values) == 1 && v.Names[0].Name == "statusLines" && t.String() == p.pkg.Path()+".Status" {
					all := map[string]string{}
					for _, e := range v.Values[0].(*ast.CompositeLit).Elts {
						kv := e.(*ast.KeyValueExpr)
						all[types.ExprString(kv.Key)] = types.ExprString(kv.Value.(*ast.CompositeLit).Elts[0])
					}
					return all
				}
			}
		}
	}
	return nil
}
