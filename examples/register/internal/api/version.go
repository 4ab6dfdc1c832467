package api

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/doublelock/doublelock/examples/register/internal/web"
	"github.com/doublelock/doublelock/tcn/journal"
)

// Version is the version of a notice: the place of its last record, and enough of the hash to tell two journals apart.
func Version(h journal.Head) string { return fmt.Sprintf("%d-%.16s", h.N, h.Hash) }

// tag is the version as an ETag.
func tag(h journal.Head) string { return `"` + Version(h) + `"` }

// Seen is the record that somebody saw last, who sends its ETag as If-Match, and the beginning of its hash.
func Seen(text string) (n int, hash string, err error) {
	if text == "" {
		return 0, "", web.Wrong(http.StatusPreconditionRequired, "no-version", "Say which version of the notice you saw: If-Match with the ETag of its last answer.")
	}
	bad := web.Wrong(http.StatusBadRequest, "unreadable", "If-Match has one ETag, as the notice's last answer has it.")
	inner, is := strings.CutPrefix(text, `"`)
	inner, ends := strings.CutSuffix(inner, `"`)
	number, hash, cut := strings.Cut(inner, "-")
	if !is || !ends || !cut || len(hash) != 16 || strings.Trim(hash, "0123456789abcdef") != "" {
		return 0, "", bad
	}
	if n, err = strconv.Atoi(number); err != nil || n < 0 || strconv.Itoa(n) != number {
		return 0, "", bad
	}
	return n, hash, nil
}
