package ipa

var statutes = []line{
	{"s 253(1)(a)", "Power to give a technical capability notice", read, []text{
		{regime, "SI 2018/341, reg 2", "The Secretary of State considers the notice necessary for securing that the operator has the capability to give the assistance that may be required of it."},
		{widened, "2024 Act s 19(3)", "The Secretary of State considers the notice necessary for securing that the operator, or another relevant operator, has the capability to give the assistance that may be required of it."},
	}},
}
