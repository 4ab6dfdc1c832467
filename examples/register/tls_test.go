package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// With a certificate it speaks TLS, of 1.2 at least, and says so: to browsers by its headers.
func TestTLS(t *testing.T) {
	dir := t.TempDir()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	about := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	cert, err := x509.CreateCertificate(rand.Reader, about, about, &key.PublicKey, key)
	require.NoError(t, err)
	secret, err := x509.MarshalECPrivateKey(key)
	require.NoError(t, err)
	write := func(name, kind string, bytes []byte) string {
		file := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: bytes}), 0o600))
		return file
	}
	out, errs := &screen{}, &screen{}
	ctx, end := context.WithCancel(t.Context())
	code := make(chan int, 1)
	args := []string{"-dir", filepath.Join(dir, "register"), "-listen", "127.0.0.1:0", "-tls-cert", write("cert.pem", "CERTIFICATE", cert), "-tls-key", write("key.pem", "EC PRIVATE KEY", secret)}
	go func() { code <- run(ctx, args, none, time.Now, out, errs) }()
	require.Eventually(t, func() bool { return strings.Contains(out.String(), "Ctrl-C") }, 20*time.Second, 10*time.Millisecond)
	at := regexp.MustCompile(`https://127\.0\.0\.1:\d+/`).FindString(out.String())
	require.NotEmpty(t, at)
	trusted := x509.NewCertPool()
	trusted.AppendCertsFromPEM(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert}))
	ask := func(most uint16) (*http.Response, error) {
		client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: trusted, MinVersion: tls.VersionTLS10, MaxVersion: most}}}
		defer client.CloseIdleConnections()
		return client.Get(at + "healthz")
	}
	res, err := ask(tls.VersionTLS13)
	require.NoError(t, err)
	require.NoError(t, res.Body.Close())
	require.Equal(t, http.StatusOK, res.StatusCode)
	require.NotEmpty(t, res.Header.Get("Strict-Transport-Security"))
	_, err = ask(tls.VersionTLS11)
	require.Error(t, err)
	end()
	require.Equal(t, done, <-code, errs.String())
}
