package tcn_test

import (
	"errors"
	"fmt"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// A history is a file of acts, a line each. Reading it judges each act anew, and stops at the first that cannot be done.
func ExampleDecodeHistory() {
	const file = `{"notice":"First","to":"relevant operator: Acme; telecommunications; serves 20000"}
{"act":"consult","by":"secretary of state","on":"2025-07-01","before":"give"}
{"act":"decide","by":"secretary of state","on":"2025-07-02","to":"give","necessary":"found","proportionate":"found",` +
		`"adds":[{"name":"unlock records","obligation":"SI 2018/353, Sch 2 para 9","serves":"communications data","days":30}]}
{"act":"approve","by":"judicial commissioner","on":"2025-07-03"}
{"act":"give","by":"secretary of state","on":"2025-07-04","considered":"all"}
`
	n, err := tcn.DecodeHistory([]byte(file))
	fmt.Println(n, err)

	_, err = tcn.DecodeHistory([]byte(file + `{"act":"enjoin","by":"court","on":"2025-07-05"}`))
	wrong := new(acts.ReadError)
	if errors.As(err, &wrong) {
		fmt.Printf("line %d: %s\n", wrong.Line, wrong.Says)
	}

	// Output:
	// First, to Acme: secret (idle · issued · secret · unreferred · unchallenged · unsued) on 2025-07-04 <nil>
	// line 6: enjoin the person on 2025-07-05: void: enforcement is unsued, not sued: no civil proceedings (s 255(10)), cure, by the secretary of state: sue
}
