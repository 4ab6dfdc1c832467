package web

import (
	"net/http/httptest"
	"testing"

	"github.com/stretchr/testify/require"
)

// A cookie has the port of the address at which the register is asked, and no sign that no name has.
func TestCookieOf(t *testing.T) {
	for host, name := range map[string]string{
		"127.0.0.1:8443": "register-8443", "[::1]:1": "register-1", "localhost:8443": "register-8443", "register.example": "register", "register.example:": "register",
		"[::1]": "register", "a:b": "register", "a:1;x=y": "register", "": "register",
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.Host = host
		require.Equal(t, name, CookieOf(r, false), host)
		require.Equal(t, "__Host-"+name, CookieOf(r, true), host)
	}
}
