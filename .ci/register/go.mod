module github.com/doublelock/doublelock/.ci/register

go 1.26.0

require github.com/doublelock/doublelock v0.0.0

require github.com/looplab/fsm v1.0.3 // indirect

replace github.com/doublelock/doublelock => ../..
