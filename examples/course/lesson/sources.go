package lesson

import "embed"

//go:embed lesson*_test.go
var sources embed.FS

// Sources are the files of the lessons, as go test runs them, for whoever shows them elsewhere.
func Sources() embed.FS { return sources }
