// Command course is the course on a technical capability notice and its sister notices, to be read in a terminal or handed out on paper: short lessons on the
// law, each with a program, what it prints, a question and its answer; and exercises, each a program with a gap.
//
//	go run ./examples/course                        the lessons and the exercises
//	go run ./examples/course 2                      a lesson: text, program, output, question
//	go run ./examples/course 2 -answer              the answer, with its program
//	go run ./examples/course 2 -html two.html       a handout of a lesson, to be printed
//	go run ./examples/course -html all.html         of all; with -answer the answers follow, on pages of their own
//	go run ./examples/course -exercise 2            an exercise, to be read
//	go run ./examples/course -exercise 2 ~/second   the same, to be done: then go test in that folder says whether the gap is filled
//	go run ./examples/course -exercise 2 -answer    one way to fill it
//
// The lessons are the Examples of package [lesson] as they stand there, and go test runs them: so what is shown as output is what the
// program prints. A program is shown whole and can be copied; long lines are broken where Go lets them be, and nothing else is changed.
//
// An exercise that is to be done needs a folder that is empty or not there yet. It becomes a module of its own, whose go.mod points to this
// checkout, and no file outside it is touched.
//
// The page is as wide as COLUMNS says. A handout is a file that its owner alone can read (0600); it loads nothing. The exit code is 2 where it was
// asked for what there is not, and 1 where it could not write.
//
// [lesson]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson
package main
