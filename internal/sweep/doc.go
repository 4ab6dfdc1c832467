// Package sweep holds tests of everything that the library exports: that nothing hostile makes it panic or hang, and that every text that is
// written reads back. It has lists of the functions and the types, and a test that they are whole.
package sweep
