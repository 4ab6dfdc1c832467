package main

import (
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/examples/internal/lessons"
)

// The README says how many lessons and exercises there are.
func TestReadmeCountsTheLessons(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	all, err := lessons.All()
	require.NoError(t, err)
	some, err := exercises()
	require.NoError(t, err)
	require.Contains(t, string(readme), fmt.Sprintf("lists the %d lessons and %d exercises", len(all), len(some)))
}
