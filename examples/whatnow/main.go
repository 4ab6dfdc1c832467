package main

import (
	"os"
	"time"
)

func main() { os.Exit(run(os.Args[1:], os.Getenv, time.Now, os.Stdin, os.Stdout, os.Stderr)) }
