package journal

import (
	"crypto/ed25519"
	"errors"
	"fmt"
)

// A Head names a record of a journal, and with it all before it. Who keeps a head elsewhere can have [Verify] hold the journal to it.
// The zero Head is none.
type Head struct {
	Journal string `json:"journal"` // the journal's name
	N       int    `json:"n"`       // the record's place in it; zero is the header
	Hash    string `json:"hash"`    // the record's hash
}

// Bytes are what of a head is signed: five lines, the words doublelock-journal-head, the format, the journal's name, the record's place and its hash,
// each with a line feed at its end.
func (h Head) Bytes() []byte {
	return fmt.Appendf(nil, "doublelock-journal-head\n%d\n%s\n%d\n%s\n", format, h.Journal, h.N, h.Hash)
}

// Sign signs the head's bytes. The error says of what can be no head, or no key, that it is none.
func (h Head) Sign(key ed25519.PrivateKey) ([]byte, error) {
	if err := h.check(); err != nil {
		return nil, err
	}
	if len(key) != ed25519.PrivateKeySize {
		return nil, errors.New("journal: it is no private key of ed25519")
	}
	return ed25519.Sign(key, h.Bytes()), nil
}

// SignedBy reports whether a signature is that of the head's bytes by the holder of a key.
func (h Head) SignedBy(key ed25519.PublicKey, signature []byte) bool {
	return h.check() == nil && len(key) == ed25519.PublicKeySize && ed25519.Verify(key, h.Bytes(), signature)
}

// check says why it can be the head of no journal, if so.
func (h Head) check() error {
	if h.N < 0 || !isHash(h.Hash) || !isName(h.Journal) {
		return errors.New("journal: it is no head: a head has the name of a journal, the place of a record and its hash in 64 digits")
	}
	return nil
}
