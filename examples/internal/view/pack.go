package view

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"errors"
	"io"
	"strings"
	"sync"
)

// longest is how many bytes a text in an address may unpack to. It is as much as a history or a docket may have in practice; more is cut off by nobody
// in silence, but refused.
const longest = 1 << 20

var errTooLong = errors.New("the text is longer than a mebibyte, which is more than an address can have: open it as a file with the commands")

// packers are used again, for each takes more memory than all that it packs.
var packers = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(nil, flate.BestCompression) // the level is one that there is
	return w
}}

// pack writes a text short enough for an address.
func pack(text string) string {
	if text == "" {
		return ""
	}
	var b bytes.Buffer
	w := packers.Get().(*flate.Writer)
	defer packers.Put(w)
	w.Reset(&b)
	_, _ = w.Write([]byte(text)) // a buffer takes all
	_ = w.Close()
	w.Reset(nil) // what it wrote to is let go
	return base64.RawURLEncoding.EncodeToString(b.Bytes())
}

// unpack reads what pack wrote.
func unpack(packed string) (string, error) {
	data, err := base64.RawURLEncoding.DecodeString(packed)
	if err != nil {
		return "", errors.New("the address is cut off or altered: copy the whole of it")
	}
	text, err := io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(data)), longest+1))
	switch {
	case len(text) > longest:
		return "", errTooLong
	case err != nil:
		return "", errors.New("the address is cut off or altered: copy the whole of it")
	}
	return strings.ToValidUTF8(string(text), "\ufffd"), nil
}
