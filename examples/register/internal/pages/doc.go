// Package pages is the register in a browser: the notices by their next deadline, a notice and what can be done to it, the chain of its records. The pages work
// without script, of which they have none, and look as the explorer's do; what is told of a notice is told by the explorer's views.
//
// A browser is signed in by a cookie that no script reads and that no other site's request brings. What changes something is a form that is posted, and one that comes
// from another site is refused. Each form has a key of its own, so that one that is sent twice is done once, and the version of the notice that was looked at.
package pages
