package main

// A progress shows how far a batch has come.
type progress struct{}

func (b *batch) progress() *progress { return &progress{} }
func (p *progress) add(int)          {}
func (p *progress) end()             {}
