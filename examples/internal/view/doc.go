// Package view shows the law's machines as pages: it makes HTML from an address, and nothing else goes in or comes out.
//
//	screen := view.Explorer{}.Show("v=notice&start=sample", nil)
//
// An address is written as the query of a URL is. It holds all that is seen: which view, the history of the notice in it, the day, the law, the
// chronology that was typed. So a link is the whole story, back and forward work as everywhere, and nothing has to be kept. What is to be done, as
// "do=give.0", stands in an address once: the address that the screen hands back has it done.
//
// The same package runs in a browser, as WebAssembly, and on a server. It has no clock and reads no file. What others wrote is shown as text, by
// html/template.
package view
