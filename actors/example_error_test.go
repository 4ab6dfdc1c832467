package actors_test

import (
	"errors"
	"fmt"

	"github.com/doublelock/doublelock/actors"
)

// What is wrong with a text, and where, for whoever has to mend it.
func ExampleSyntaxError() {
	_, err := actors.Parse("relevant operator: Acme; telecommunications; serves many")
	wrong := new(actors.SyntaxError)
	if errors.As(err, &wrong) {
		fmt.Printf("from byte %d, %q: %s\n", wrong.At, wrong.Text[wrong.At-1:], wrong.Problem)
		fmt.Println("instead:", wrong.Cure)
	}

	// Output:
	// from byte 46, "serves many": "many" is not a number of persons
	// instead: write a number of persons in digits alone, as serves 10001
}
