package main

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"path"
	"strings"
)

// declarations walks a file: tables by their literals, functions by their statements.
func (s *schema) declarations() {
	for _, d := range s.file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			s.at(funcName(d), func() {
				if d.Body != nil && d.Name.Name != "init" {
					s.function(d.Type, d.Body)
				}
			})
		case *ast.GenDecl:
			if d.Tok != token.VAR {
				continue
			}
			for _, spec := range d.Specs {
				v := spec.(*ast.ValueSpec)
				for i, value := range v.Values {
					s.at(v.Names[min(i, len(v.Names)-1)].Name, func() { s.value(value, "", s.p.info.TypeOf(value)) })
				}
			}
		}
	}
}

// at walks what stands at a place.
func (s *schema) at(name string, walk func()) {
	s.place = append(s.place, name)
	walk()
	s.place = s.place[:len(s.place)-1]
}

func funcName(d *ast.FuncDecl) string {
	if d.Recv == nil {
		return d.Name.Name
	}
	return strings.TrimLeft(types.ExprString(d.Recv.List[0].Type), "*") + "." + d.Name.Name
}

// isLaw reports whether the file holds the law in tables: what its functions make is a table too.
func (s *schema) isLaw() bool { ok, _ := path.Match("law_*.go", s.name); return ok }

// function changes a function: that it returns at once, and each of its statements.
func (s *schema) function(t *ast.FuncType, body *ast.BlockStmt) {
	if len(body.List) == 0 {
		return
	}
	if len(body.List) > 1 || !isReturn(body.List[0]) {
		s.returnEarly(t, body)
	}
	s.block(body.List, place{tail: true})
}

func isReturn(st ast.Stmt) bool { _, ok := st.(*ast.ReturnStmt); return ok }

// returnEarly lets the function return nothing at once.
func (s *schema) returnEarly(t *ast.FuncType, body *ast.BlockStmt) {
	var decl, names string
	if t.Results != nil {
		n := 0
		for _, f := range t.Results.List {
			for range max(1, len(f.Names)) {
				decl += fmt.Sprintf("var mutR%d_ %s; ", n, s.text(f.Type))
				names += fmt.Sprintf(", mutR%d_", n)
				n++
			}
		}
	}
	m := s.add(ofCode, body, "return", "at once")
	first := body.List[0].Pos()
	s.edits = append(s.edits, edit{s.offset(first), s.offset(first),
		fmt.Sprintf("if mut_(%d) { %sreturn %s }; ", m.Number, decl, strings.TrimPrefix(names, ", ")), len(s.edits)})
}

// place is where a list of statements stands.
type place struct {
	tail   bool // its end is the function's: what stands there must return
	inLoop bool // a continue has somewhere to go
	inCase bool // a break leaves a switch, and not a loop
}

func (s *schema) block(list []ast.Stmt, at place) {
	for i, st := range list {
		in := at
		in.tail = at.tail && i == len(list)-1
		s.statement(st, in)
	}
}

// droppable wraps a statement so that it can be left out.
func (s *schema) droppable(st ast.Stmt) {
	m := s.add(ofCode, st, "drop", s.text(st))
	s.wrap(st, fmt.Sprintf("if !mut_(%d) { ", m.Number), " }")
}

// statement changes a statement, and what is in it.
func (s *schema) statement(st ast.Stmt, at place) {
	inner := at
	switch st := st.(type) {
	case *ast.ReturnStmt:
		if !at.tail {
			s.droppable(st)
		}
		for _, r := range st.Results {
			s.expr(r, true)
		}
	case *ast.ExprStmt:
		if !s.isPanic(st.X) {
			s.droppable(st)
		}
		s.expr(st.X, false)
	case *ast.IncDecStmt:
		s.droppable(st)
	case *ast.AssignStmt:
		if st.Tok != token.DEFINE && !isBlank(st.Lhs) {
			s.droppable(st)
		}
		for _, x := range append(st.Lhs[:len(st.Lhs):len(st.Lhs)], st.Rhs...) {
			s.expr(x, true)
		}
	case *ast.DeferStmt:
		s.expr(st.Call, false)
	case *ast.DeclStmt:
		s.variables(st)
	case *ast.BranchStmt:
		s.branch(st, at)
	case *ast.LabeledStmt:
		s.statement(st.Stmt, at)
	case *ast.BlockStmt:
		s.block(st.List, at)
	case *ast.IfStmt:
		s.header(st.Init)
		s.condition(st.Cond)
		inner.tail = at.tail && st.Else != nil
		s.block(st.Body.List, inner)
		if st.Else != nil {
			s.statement(st.Else, inner)
		}
	case *ast.ForStmt:
		s.header(st.Init)
		if st.Cond != nil {
			s.condition(st.Cond)
		}
		s.block(st.Body.List, place{inLoop: true})
	case *ast.RangeStmt:
		s.expr(st.X, false)
		s.block(st.Body.List, place{inLoop: true})
	case *ast.SwitchStmt:
		s.header(st.Init)
		if st.Tag != nil {
			s.expr(st.Tag, false)
		}
		for _, c := range st.Body.List {
			s.clause(st, c.(*ast.CaseClause), at)
		}
	case *ast.TypeSwitchStmt:
		for _, c := range st.Body.List {
			s.typeClause(st, c.(*ast.CaseClause), at)
		}
	}
}

// header walks what an if, a for or a switch does first.
func (s *schema) header(st ast.Stmt) {
	if a, ok := st.(*ast.AssignStmt); ok {
		for _, x := range a.Rhs {
			s.expr(x, true)
		}
	}
}

func (s *schema) variables(st *ast.DeclStmt) {
	d := st.Decl.(*ast.GenDecl)
	if d.Tok != token.VAR {
		return
	}
	for _, spec := range d.Specs {
		for _, v := range spec.(*ast.ValueSpec).Values {
			s.expr(v, true)
		}
	}
}

func isBlank(all []ast.Expr) bool {
	for _, x := range all {
		if id, ok := x.(*ast.Ident); !ok || id.Name != "_" {
			return false
		}
	}
	return true
}

// isPanic reports whether a call is one of panic: that it is left out is not to be seen.
func (s *schema) isPanic(x ast.Expr) bool {
	call, ok := x.(*ast.CallExpr)
	if !ok {
		return false
	}
	id, ok := call.Fun.(*ast.Ident)
	return ok && id.Name == "panic"
}

// branch makes a continue of a break, and the reverse.
func (s *schema) branch(st *ast.BranchStmt, at place) {
	var other string
	switch {
	case st.Tok == token.CONTINUE && !at.inCase:
		other = "break"
	case st.Tok == token.BREAK && (at.inLoop || st.Label != nil):
		other = "continue"
	default:
		return
	}
	if st.Label != nil {
		return // of a switch, as like as not
	}
	m := s.add(ofCode, st, other, "for "+s.text(st))
	s.wrap(st, fmt.Sprintf("if mut_(%d) { %s }; ", m.Number, other), "")
}

// clause changes a case of a switch: leaves out each of its values, or negates its condition.
func (s *schema) clause(sw *ast.SwitchStmt, c *ast.CaseClause, at place) {
	for _, x := range c.List {
		if sw.Tag == nil {
			s.condition(x)
			continue
		}
		if t := s.p.info.TypeOf(sw.Tag); isInteger(t) {
			if text, ok := s.typeText(t); ok {
				m := s.add(ofCode, x, "drop case", s.text(x))
				s.wrap(x, fmt.Sprintf("mutMiss_[%s](%d, ", text, m.Number), ")")
			}
		}
	}
	at.inCase = true
	s.block(c.Body, at)
}

// typeClause leaves out a case of a type switch. No number can do that: it is compiled by itself.
func (s *schema) typeClause(sw *ast.TypeSwitchStmt, c *ast.CaseClause, at place) {
	if len(c.List) > 0 && (!at.tail || hasDefault(sw)) {
		m := s.add(ofCode, c, "drop case", types.ExprString(c.List[0]))
		m.alone = apply(s.src, []edit{{s.offset(c.Pos()), s.offset(c.End()), "", 0}})
		m.Number = 0
	}
	at.inCase = true
	s.block(c.Body, at)
}

func hasDefault(sw *ast.TypeSwitchStmt) bool {
	for _, c := range sw.Body.List {
		if c.(*ast.CaseClause).List == nil {
			return true
		}
	}
	return false
}
