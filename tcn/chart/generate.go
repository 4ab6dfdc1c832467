package chart

//go:generate go run ./internal/draw
