// Package actors says who can act in the life of a technical capability
// notice under the Investigatory Powers Act 2016, as Go types.
package actors
