package web

import (
	"net"
	"net/http"
	"strings"
)

// CookieOf is the name of the cookie that has a browser's token. It has the port at which the register is asked: a browser keeps its cookies by the host alone, and of
// two registers on one machine each would take the other's. By TLS it begins with __Host-, so that a browser takes it from this host alone and by TLS
// alone (RFC 6265bis, 4.1.3.2); without TLS a browser would not take a cookie of such a name.
func CookieOf(r *http.Request, secure bool) string {
	name := "register"
	if _, port, err := net.SplitHostPort(r.Host); err == nil && port != "" && strings.Trim(port, "0123456789") == "" {
		name += "-" + port
	}
	if secure {
		return "__Host-" + name
	}
	return name
}

// TokenOf is the token that a request has: that of its header, or else its cookie's.
func TokenOf(r *http.Request, secure bool) string {
	if scheme, token, is := strings.Cut(r.Header.Get("Authorization"), " "); is && strings.EqualFold(scheme, "Bearer") {
		return strings.TrimSpace(token)
	}
	if c, err := r.Cookie(CookieOf(r, secure)); err == nil {
		return c.Value
	}
	return ""
}
