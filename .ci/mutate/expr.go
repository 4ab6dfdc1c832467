package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

// condition negates a condition, and changes what is in it.
func (s *schema) condition(x ast.Expr) {
	if s.isBool(x) && s.p.info.Types[x].Value == nil {
		m := s.add(ofCode, x, "negate", s.text(x))
		s.wrap(x, fmt.Sprintf("mut_(%d) != (", m.Number), ")")
	}
	s.expr(x, false)
}

func (s *schema) isBool(x ast.Expr) bool {
	b, ok := s.p.info.TypeOf(x).(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

func isInteger(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0 && b.Info()&types.IsUntyped == 0
}

// expr changes an expression. Whole says that it is a value by itself: then it is negated too, if it compares.
func (s *schema) expr(x ast.Expr, whole bool) {
	if tv, ok := s.p.info.Types[x]; ok && tv.IsType() {
		return
	}
	switch x := x.(type) {
	case *ast.ParenExpr:
		s.expr(x.X, whole)
	case *ast.UnaryExpr:
		if whole && x.Op == token.NOT && s.isBool(x) {
			s.condition(x)
			return
		}
		s.expr(x.X, false)
	case *ast.BinaryExpr:
		s.binary(x, whole)
	case *ast.CallExpr:
		s.call(x)
	case *ast.BasicLit:
		s.number(x)
	case *ast.CompositeLit:
		s.literal(x)
	case *ast.FuncLit:
		s.function(x.Type, x.Body)
	case *ast.IndexExpr:
		s.expr(x.X, false)
		if s.p.info.Types[x.Index].Value == nil { // a constant past an array's end does not compile
			s.expr(x.Index, false)
		}
	case *ast.SliceExpr:
		for _, e := range []ast.Expr{x.X, x.Low, x.High, x.Max} {
			if e != nil {
				s.expr(e, false)
			}
		}
	case *ast.SelectorExpr:
		s.expr(x.X, false)
	case *ast.StarExpr:
		s.expr(x.X, false)
	case *ast.TypeAssertExpr:
		s.expr(x.X, false)
	}
}

// binary changes an operator. A constant stays as it is.
func (s *schema) binary(x *ast.BinaryExpr, whole bool) {
	if s.p.info.Types[x].Value != nil {
		return
	}
	if whole && s.isBool(x) {
		m := s.add(ofCode, x, "negate", s.text(x))
		s.wrap(x, fmt.Sprintf("mut_(%d) != (", m.Number), ")")
	}
	switch x.Op {
	case token.LAND, token.LOR:
		if s.isBool(x.X) && s.isBool(x.Y) {
			other := map[token.Token]string{token.LAND: "||", token.LOR: "&&"}[x.Op]
			n := s.add(ofCode, x, other, "for "+s.text(x)).Number
			// By De Morgan: the operands and the whole are negated where the number is active.
			s.wrap(x, fmt.Sprintf("(mut_(%d) != (", n), "))")
			s.wrap(x.X, fmt.Sprintf("mut_(%d) != (", n), ")")
			s.wrap(x.Y, fmt.Sprintf("mut_(%d) != (", n), ")")
		}
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		if text, ok := s.typeText(s.operandType(x)); ok {
			n := s.add(ofCode, x, "bound", s.text(x)).Number
			first, second := x.X, x.Y
			name := map[token.Token]string{token.LSS: "mutLess_", token.LEQ: "mutMost_", token.GTR: "mutLess_", token.GEQ: "mutMost_"}[x.Op]
			neg := ""
			if x.Op == token.GTR || x.Op == token.GEQ { // a > b is not a <= b; the mutant of one is that of the other
				neg = "!"
				name = map[string]string{"mutLess_": "mutMost_", "mutMost_": "mutLess_"}[name]
			}
			s.wrap(x, fmt.Sprintf("(%s%s[%s](%d, ", neg, name, text, n), "))")
			s.put(first.End(), second.Pos(), ", ")
		}
	case token.ADD, token.SUB:
		if t := s.p.info.TypeOf(x); isInteger(t) {
			if text, ok := s.typeText(t); ok {
				n := s.add(ofCode, x, "sign", s.text(x)).Number
				s.wrap(x, fmt.Sprintf("mutSum_[%s](%d, ", text, n), fmt.Sprintf(", %v)", x.Op == token.SUB))
				s.put(x.X.End(), x.Y.Pos(), ", ")
			}
		}
	}
	s.expr(x.X, false)
	s.expr(x.Y, false)
}

// operandType is the type in which two things are compared.
func (s *schema) operandType(x *ast.BinaryExpr) types.Type {
	t := s.p.info.TypeOf(x.X)
	if b, ok := t.(*types.Basic); ok && b.Info()&types.IsUntyped != 0 {
		t = s.p.info.TypeOf(x.Y)
	}
	return t
}

// number adds one to a number.
func (s *schema) number(x *ast.BasicLit) {
	t := s.p.info.TypeOf(x)
	if x.Kind != token.INT || !isInteger(t) {
		return
	}
	if text, ok := s.typeText(t); ok {
		n := s.add(ofCode, x, "add 1 to", x.Value).Number
		s.wrap(x, fmt.Sprintf("mutAdd_[%s](%d, ", text, n), ", 1)")
	}
}

// call leaves out a copy, and changes the arguments of any other call.
func (s *schema) call(x *ast.CallExpr) {
	if tv := s.p.info.Types[x.Fun]; tv.IsType() {
		if s.p.info.Types[x].Value == nil {
			s.expr(x.Args[0], false)
		}
		return
	}
	fun := s.text(x.Fun)
	switch sel, _ := x.Fun.(*ast.SelectorExpr); {
	case fun == "make" || fun == "len" || fun == "cap" || fun == "new" || fun == "slices.Grow":
		return
	case fun == "slices.Clone":
		n := s.add(ofCode, x, "drop copy", s.text(x)).Number
		s.put(x.Fun.Pos(), x.Fun.End(), "mutClone_")
		s.put(x.Lparen, x.Lparen+1, fmt.Sprintf("(%d, ", n))
	case sel != nil && (sel.Sel.Name == "clone" || sel.Sel.Name == "Clone") && len(x.Args) == 0 && types.Identical(s.p.info.TypeOf(sel.X), s.p.info.TypeOf(x)):
		n := s.add(ofCode, x, "drop copy", s.text(x)).Number
		s.wrap(x, fmt.Sprintf("mutSelf_(%d, %s, ", n, s.text(sel.X)), ")")
		s.put(x.Lparen, x.Rparen+1, "")
		return
	}
	s.expr(x.Fun, false)
	for _, a := range x.Args {
		s.expr(a, true)
	}
}
