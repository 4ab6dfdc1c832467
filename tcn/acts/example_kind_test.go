package acts_test

import (
	"fmt"

	"github.com/doublelock/doublelock/tcn/acts"
)

// The kind of a notice is the section under which it is given, in the statute's words.
func ExampleNoticeKinds() {
	for kind := range acts.NoticeKinds() {
		fmt.Println(kind)
	}

	// Output:
	// technical capability notice
	// national security notice
	// notification notice
	// retention notice
}
