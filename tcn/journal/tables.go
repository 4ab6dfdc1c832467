package journal

import (
	"crypto/sha256"
	"encoding/hex"
	"sync"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// Tables says which tables of the law a ruling was made by: a record and a receipt carry it.
type Tables struct {
	Law     string   `json:"law"`     // the SHA-256 of the law as a page, which sha256sum tcn/lawbook/LAW.md gives too
	Checked ipa.Date `json:"checked"` // the last day whose law they vouch for: see [ipa.Checked]
}

// CurrentTables are the tables that this build of the library rules by. The page of the law is written for it once, which takes
// some fifty milliseconds, when it is first asked for.
func CurrentTables() Tables { return currentTables() }

var currentTables = sync.OnceValue(func() Tables {
	law := sha256.New()
	_ = lawbook.Open(ipa.Date{}).Markdown(law) // a sum takes all that is written to it
	return Tables{hex.EncodeToString(law.Sum(nil)), ipa.Checked()}
})
