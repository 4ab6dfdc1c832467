package view

// So that go test ./... -update, which hands the flag to every package, may do so here.
import _ "github.com/doublelock/doublelock/internal/golden"
