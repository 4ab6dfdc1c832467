module github.com/doublelock/doublelock/examples/register

go 1.26

require (
	github.com/doublelock/doublelock v0.0.0
	github.com/stretchr/testify v1.12.1
)

require (
	github.com/looplab/fsm v1.0.3 // indirect
	go.yaml.in/yaml/v3 v3.0.5 // indirect
)

replace github.com/doublelock/doublelock => ../..
