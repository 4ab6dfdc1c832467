package seeds_test

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/seeds"
)

// original gives the text of a document, and skips the test where it is absent.
func original(t *testing.T, source seeds.Source) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "shared", "seeds", source.File))
	if os.IsNotExist(err) {
		t.Skip("the documents are not at hand")
	}
	require.NoError(t, err)
	return data
}

func TestDocumentsAreThese(t *testing.T) {
	for source := range seeds.Sources() {
		data := original(t, source)
		sum := sha256.Sum256(data)
		require.Equal(t, source.SHA256, hex.EncodeToString(sum[:]), source.ID)
		paragraphs := 0
		for line := range strings.Lines(string(data)) {
			if strings.TrimSpace(line) != "" {
				paragraphs++
			}
		}
		require.Equal(t, source.Paragraphs, paragraphs, source.ID)
	}
}

// run is how many words in a row may not be shared with a document.
const run = 8

// No file of this package shares eight words in a row with a document, be a
// hyphen a space or nothing.
func TestOwnWords(t *testing.T) {
	files, err := filepath.Glob("*.*")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, hyphen := range []string{" ", ""} {
		taken := map[string]seeds.SourceID{}
		for source := range seeds.Sources() {
			for _, r := range runs(string(original(t, source)), hyphen) {
				taken[r] = source.ID
			}
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			for _, r := range runs(string(data), hyphen) {
				if source, shared := taken[r]; shared {
					t.Errorf("%s shares %q with %s; put it in other words", file, r, source)
				}
			}
		}
	}
}

func TestRunsIgnoreCaseAndPunctuation(t *testing.T) {
	want := []string{"a backdoor it doesnt open for a friend", "backdoor it doesnt open for a friend now"}
	require.Equal(t, want, runs("A back-door: it doesn’t open, “for” a\nFriend now.", " "))
	require.Equal(t, want, runs("a backdoor it doesn't open for a friend now", ""))
	require.Empty(t, runs("only seven words are in this text", " "))
}

var (
	hyphens = regexp.MustCompile(`[-‐‑‒–—]`)
	other   = regexp.MustCompile(`[^\p{L}\p{N}]+`)
)

// runs gives every run of eight words of a text, in lower case.
func runs(text, hyphen string) []string {
	text = strings.NewReplacer("’", "", "'", "").Replace(strings.ToLower(text))
	text = other.ReplaceAllString(hyphens.ReplaceAllString(text, hyphen), " ")
	text = strings.ReplaceAll(" "+text+" ", " back door", " backdoor")
	words := strings.Fields(text)
	var all []string
	for i := 0; i+run <= len(words); i++ {
		all = append(all, strings.Join(words[i:i+run], " "))
	}
	return all
}
