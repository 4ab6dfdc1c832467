// Package ipa is the law as data: the provisions about technical capability
// notices, when their words were in force, and how they count days.
package ipa
