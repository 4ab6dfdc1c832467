// Explorer makes the page that computes: the law's machines in a browser, offline, with nothing sent.
//
//	go run ./examples/explorer                serves it to this machine alone, and prints the address
//	go run ./examples/explorer -port 8080     the same, at that port
//	go run ./examples/explorer -o FILE.html   writes it as one file, which opens from a folder without a network
//
// Whoever has the page needs no Go. It tells the dispute, leads a notice from its proposal to its end act by act, judges a chronology as one types,
// looks up the law and teaches it. What is seen at an address is told by package view alone, beneath this folder; it runs in the browser as
// WebAssembly, in a thread of its own, and all that it is asked stands in the address.
//
// # Secrecy
//
// What is typed stands in the address after the #, which a browser sends to no server. A link to the page holds it, and so does the browser's history:
// whoever is bound to secrecy (s 255(8); of other kinds of notice ss 258A(8), 95(2)) must keep both from others.
package main
