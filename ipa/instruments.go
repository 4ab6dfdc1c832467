package ipa

var instruments = []line{}
var tribunal = []line{}
var general = []line{}
