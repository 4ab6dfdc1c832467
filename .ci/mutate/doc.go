// Mutate changes package tcn in one small place at a time and asks whether a test sees it: a row of the law left out,
// a breach that becomes void, a condition turned round. What no test sees is either a gap in the tests or code that
// can go.
//
//	go run -C .ci ./mutate                 every mutant: for hours
//	go run -C .ci ./mutate -sample 150     as many, drawn with the seed
//	go run -C .ci ./mutate -match 'position.go' -list
//
// The package is compiled once. A copy of its files holds every mutant, each behind a test of a number that is read
// from the environment at the start ([schema]); the go command lays the copy over the files ([build]), and the test
// program runs once for each number. What cannot be written so, a case of a type switch, is compiled by itself.
//
// The tests that end soon run first, the others only for what is left ([pass]). Files that -update rewrites are taken
// as they come out, for they would absorb the mutant: only the law's page is held to its file, and only where nothing
// but words or citations changed.
//
// Tables must lose every mutant, code as many as -least says; a draw is refused when it would come by chance less than
// once in a hundred. What stands in allowed.txt, with its reason, may live.
package main
