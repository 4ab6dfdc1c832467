module github.com/doublelock/doublelock/.ci/journal

go 1.26.0

require (
	github.com/doublelock/doublelock v0.0.0
	go.etcd.io/bbolt v1.5.0
)

require (
	github.com/looplab/fsm v1.0.3 // indirect
	golang.org/x/sys v0.45.0 // indirect
)

replace github.com/doublelock/doublelock => ../..
