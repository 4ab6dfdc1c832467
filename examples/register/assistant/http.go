package main

import (
	"net/http"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// The limits of what is sent.
const (
	mostBytes = 2 << 20 // bytes of a message: the arguments of a call may have half as many
	mostCalls = 4       // answered at once over HTTP
)

// handler serves over streamable HTTP. No session is kept, for nothing is to be remembered. The SDK refuses a call to this machine under another's name (DNS
// rebinding); what a page of another origin sends is refused here, and so is more at once than a machine can answer.
func handler(s *mcp.Server) http.Handler {
	calls := mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return s }, &mcp.StreamableHTTPOptions{
		Stateless: true, JSONResponse: true, MaxRequestBodyBytes: mostBytes,
	})
	return http.NewCrossOriginProtection().Handler(atOnce(mostCalls, calls))
}

// atOnce lets so many calls be answered at once, and tells any other to come again.
func atOnce(most int, h http.Handler) http.Handler {
	places := make(chan struct{}, most)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case places <- struct{}{}:
			defer func() { <-places }()
			h.ServeHTTP(w, r)
		default:
			w.Header().Set("Retry-After", "1")
			http.Error(w, "busy: ask again in a second", http.StatusServiceUnavailable)
		}
	})
}
