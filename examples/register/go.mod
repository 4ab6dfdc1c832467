module github.com/doublelock/doublelock/examples/register

go 1.26

require github.com/doublelock/doublelock v0.0.0

replace github.com/doublelock/doublelock => ../..
