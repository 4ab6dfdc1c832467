package main

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/types"
	"strconv"
	"strings"
)

// kind is what a change of a value here is: of a table, where the law stands or what is made once, or of code.
func (s *schema) kind() kind {
	if s.isLaw() || len(s.place) == 1 && !s.inFunction() {
		return ofTable
	}
	return ofCode
}

// inFunction reports whether the walk is in a function: the names of functions are no variables of the package.
func (s *schema) inFunction() bool {
	_, isVar := s.p.pkg.Scope().Lookup(s.place[0]).(*types.Var)
	return !isVar && s.place[0] != "_"
}

// literal changes what stands between braces.
func (s *schema) literal(x *ast.CompositeLit) {
	t := s.p.info.TypeOf(x)
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Slice:
		s.list(x, u.Elem())
	case *types.Array:
		s.elements(x, u.Elem(), true)
	case *types.Map:
		s.elements(x, u.Elem(), true)
	case *types.Struct:
		s.fields(x, u)
	}
}

// list leaves out each element of a slice.
func (s *schema) list(x *ast.CompositeLit, elem types.Type) {
	if len(x.Elts) == 0 {
		return
	}
	if _, keyed := x.Elts[0].(*ast.KeyValueExpr); keyed {
		s.elements(x, elem, true)
		return
	}
	before := ""
	if x.Type == nil {
		text, ok := s.typeText(s.p.info.TypeOf(x))
		if !ok {
			s.elements(x, elem, false)
			return
		}
		before = text
	}
	first := s.p.counter.n + 1
	for _, e := range x.Elts {
		s.add(s.kind(), e, "drop", s.text(e))
	}
	s.wrap(x, fmt.Sprintf("mutDrop_(%d, %s", first, before), ")")
	s.elements(x, elem, false)
}

// elements changes each element of a list or a map, and leaves it out if it is to.
func (s *schema) elements(x *ast.CompositeLit, elem types.Type, drop bool) {
	for _, e := range x.Elts {
		name := ""
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			name, e = types.ExprString(kv.Key), kv.Value
		}
		s.at(rowName(e, name), func() {
			if drop {
				s.zero(e, elem, "drop")
			}
			s.value(e, "", elem)
		})
	}
}

// rowName names a row: by its key, its ID, or by what it begins with.
func rowName(e ast.Expr, key string) string {
	lit, ok := e.(*ast.CompositeLit)
	if !ok || key != "" || len(lit.Elts) == 0 {
		return key
	}
	var first ast.Expr = lit.Elts[0]
	if kv, ok := first.(*ast.KeyValueExpr); ok {
		first = kv.Value
	}
	switch first := first.(type) {
	case *ast.BasicLit:
		text, _ := strconv.Unquote(first.Value)
		return text
	case *ast.CompositeLit:
		return types.ExprString(first.Type)
	case *ast.Ident:
		return first.Name
	}
	return ""
}

// fields changes each field of a struct.
func (s *schema) fields(x *ast.CompositeLit, t *types.Struct) {
	for i, e := range x.Elts {
		var f *types.Var
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			e = kv.Value
			for g := range t.Fields() {
				if id, ok := kv.Key.(*ast.Ident); ok && g.Name() == id.Name {
					f = g
				}
			}
		} else {
			f = t.Field(i)
		}
		if f == nil {
			continue
		}
		s.at(f.Name(), func() { s.value(e, f.Name(), f.Type()) })
	}
}

// zero leaves a value out: the zero value stands in its place.
func (s *schema) zero(e ast.Expr, t types.Type, op string) {
	text, ok := s.typeText(t)
	if !ok {
		return
	}
	if lit, is := e.(*ast.CompositeLit); is && lit.Type == nil {
		own, ok := s.typeText(s.p.info.TypeOf(e))
		if !ok || strings.HasPrefix(own, "*") {
			return
		}
		m := s.add(s.kind(), e, op, s.text(e))
		s.wrap(e, fmt.Sprintf("mutZero_[%s](%d, %s", text, m.Number, own), ")")
		return
	}
	m := s.add(s.kind(), e, op, s.text(e))
	s.wrap(e, fmt.Sprintf("mutZero_[%s](%d, ", text, m.Number), ")")
}

// value changes a value of a table. The field's name says what a text is.
func (s *schema) value(e ast.Expr, field string, t types.Type) {
	tv := s.p.info.Types[e]
	switch {
	case tv.IsNil() || tv.IsType():
	case s.kind() == ofCode:
		s.expr(e, true)
	case tv.Value != nil && tv.Value.Kind() == constant.String:
		s.words(e, field, t)
	case tv.Value != nil && tv.Value.Kind() == constant.Bool:
		m := s.add(s.kind(), e, "negate", s.text(e))
		s.wrap(e, fmt.Sprintf("mut_(%d) != (", m.Number), ")")
	case tv.Value != nil && isInteger(t):
		s.constant(e, t)
	default:
		s.made(e, t)
	}
}

// made changes a value that is not constant.
func (s *schema) made(e ast.Expr, t types.Type) {
	switch x := e.(type) {
	case *ast.CompositeLit:
		if _, ok := t.Underlying().(*types.Interface); ok {
			s.zero(e, t, "drop")
		}
		s.literal(x)
	case *ast.UnaryExpr:
		s.made(x.X, s.p.info.TypeOf(x.X))
	case *ast.FuncLit:
		s.function(x.Type, x.Body)
	case *ast.CallExpr:
		s.joined(x)
	case *ast.Ident, *ast.SelectorExpr:
		s.named(e, t)
	case *ast.BinaryExpr:
		s.expr(x, true)
	}
}

// joined leaves out each of the lists that a call joins, and changes a citation under which it puts them.
func (s *schema) joined(x *ast.CallExpr) {
	if sig, ok := s.p.info.TypeOf(x.Fun).(*types.Signature); ok {
		for i, a := range x.Args {
			t := s.p.info.TypeOf(a)
			if _, list := t.Underlying().(*types.Slice); list && len(x.Args) > 1 {
				if _, lit := a.(*ast.CompositeLit); !lit {
					s.zero(a, t, "drop")
				}
			}
			name := ""
			if i < sig.Params().Len() {
				name = sig.Params().At(i).Name()
			}
			s.value(a, name, t)
		}
	}
	switch f := x.Fun.(type) {
	case *ast.FuncLit:
		s.function(f.Type, f.Body)
	case *ast.SelectorExpr:
		if call, ok := f.X.(*ast.CallExpr); ok {
			s.joined(call)
		}
	}
}

// named changes what a variable of the package stands for: a field of its own, where it is a struct of plain ones,
// or all of it.
func (s *schema) named(e ast.Expr, t types.Type) {
	id, ok := e.(*ast.Ident)
	if !ok || s.p.info.Uses[id] == nil || s.p.info.Uses[id].Parent() != s.p.pkg.Scope() {
		return
	}
	u, ok := t.Underlying().(*types.Struct)
	if !ok {
		if _, list := t.Underlying().(*types.Slice); list {
			s.zero(e, t, "drop")
		}
		return
	}
	text, ok := s.typeText(t)
	if !ok {
		return
	}
	for f := range u.Fields() {
		b, isBasic := f.Type().Underlying().(*types.Basic)
		if !isBasic || !f.Exported() && f.Pkg() != s.p.pkg {
			continue
		}
		change := ""
		switch {
		case b.Info()&types.IsBoolean != 0:
			change = fmt.Sprintf("v.%s = !v.%[1]s", f.Name())
		case b.Info()&types.IsInteger != 0 && len(s.p.constants(f.Type())) > 1:
			change = s.turn(f)
		}
		if change != "" {
			m := s.add(s.kind(), e, "change "+f.Name()+" of", s.text(e))
			s.wrap(e, fmt.Sprintf("mutEdit_(%d, ", m.Number), fmt.Sprintf(", func(v *%s) { %s })", text, change))
		}
	}
}
