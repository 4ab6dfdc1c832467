package ipa

var doubts = []Doubt{}
