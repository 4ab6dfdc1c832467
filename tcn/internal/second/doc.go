// Package second is a second reading of the law of technical capability notices.
package second
