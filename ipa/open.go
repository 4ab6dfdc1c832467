package ipa

import (
	"iter"
	"slices"
)

// Open is a term of the law that this library never computes. Somebody has to
// find it; the finding is taken as input and recorded with its maker.
type Open struct {
	Term      string   // in the words of the law
	Why       string   // why it is not computed
	LeftTo    string   // who finds it
	Provision Citation // where it stands
}

// NotModelled gives what is left to others, in the order of the provisions.
func NotModelled() iter.Seq[Open] {
	return func(yield func(Open) bool) {
		for _, o := range openInOrder {
			if !yield(o) {
				return
			}
		}
	}
}

var openTerms = []Open{
	{"less intrusive means", "a judgment on facts that are secret", "the Secretary of State and the Commissioner who approves", MustParse("s 2(2)(a)")},
	{"reasonably practicable", "a judgment on technique and cost", "the court, on a warrant", MustParse("s 43(4)")},
	{"unable or unavailable", "a fact about the Commissioner", "the Investigatory Powers Commissioner", MustParse("s 227(8A)")},
	{"contrary to the public interest or prejudicial to national security", "a judgment", "the Judicial Commissioner", MustParse("s 229(6)")},
	{"necessary", "a judgment of a minister, reviewed by a judge", "the Secretary of State; a Judicial Commissioner", MustParse("s 253(1)(a)")},
	{"proportionate to what is sought to be achieved", "a judgment of a minister, reviewed by a judge", "the Secretary of State; a Judicial Commissioner", MustParse("s 253(1)(b)")},
	{"applied by or on behalf of that operator", "contested, and turns on how a system is built", "whoever decides the dispute", MustParse("s 253(5)(c)")},
	{"such period as appears to be reasonable", "a judgment", "the Secretary of State", MustParse("s 253(7)(a)")},
	{"the same principles as on judicial review", "a standard, not a rule", "the Judicial Commissioner", MustParse("s 254(3)(a)")},
	{"consult", "no form or time is fixed; whether a talk was one is for a court", "the Tribunal or a court", MustParse("s 255(2)")},
	{"take into account", "weighing cannot be counted", "the Secretary of State", MustParse("s 255(3)")},
	{"technical feasibility", "a finding of engineers", "the Secretary of State; the Technical Advisory Board", MustParse("s 255(3)(c)")},
	{"likely cost", "an estimate", "the Secretary of State; the Technical Advisory Board", MustParse("s 255(3)(d)")},
	{"electronic protection", "a finding about a system", "whoever decides the dispute", MustParse("s 255(4)")},
	{"in the United Kingdom", "where a group of companies is, is a finding", "the court", MustParse("s 255(10)(a)")},
	{"any other appropriate relief", "discretion", "the court", MustParse("s 255(10)")},
	{"further requirements", "whether a variation adds or only changes is a reading of two notices", "the Secretary of State; a Judicial Commissioner", MustParse("s 256(5)(c)")},
	{"negative effect", "a forecast about a system", "the operator first, then the court", MustParse("s 257(3B)")},
	{"technical requirements and financial consequences", "findings", "the Technical Advisory Board", MustParse("s 257(6)")},
	{"proportionate", "a judgment", "the Judicial Commissioner consulted", MustParse("s 257(7)")},
	{"a reasonable time before", "a judgment", "the operator first, then the court", MustParse("s 258A(9)")},
	{"unreasonable", "what the person itself considers; nobody sifts it", "the person given the notice", MustParse("SI 2018/354, reg 2(2)")},
	{"exceptional circumstances", "a judgment", "the Secretary of State", MustParse("SI 2018/354, reg 2B(3)")},
	{"more than 10,000 persons", "a count that others make", "the Secretary of State", MustParse("SI 2018/353, reg 4(3)")},
	{"where reasonably practicable", "a judgment on technique and cost", "the Secretary of State; the Technical Advisory Board", MustParse("SI 2018/353, Sch 1 para 8(b)")},
	{"material effect", "a forecast about a system", "the Secretary of State", MustParse("SI 2025/656, reg 3(1)")},
	{"aggrieved", "standing", "the Tribunal", MustParse("RIPA 2000 s 65(4)")},
	{"frivolous or vexatious", "a judgment", "the Tribunal", MustParse("RIPA 2000 s 67(4)")},
	{"equitable", "discretion", "the Tribunal", MustParse("RIPA 2000 s 67(5)")},
	{"as they think fit", "discretion", "the Tribunal", MustParse("RIPA 2000 s 67(7)")},
	{"an important point of principle or practice", "a judgment", "the Tribunal or the court of appeal", MustParse("RIPA 2000 s 67A(7)")},
	{"victim", "a finding by the European Court's own tests", "the Tribunal", MustParse("HRA 1998 s 7(7)")},
}

var openInOrder = slices.SortedStableFunc(slices.Values(openTerms), func(a, b Open) int {
	return a.Provision.Compare(b.Provision)
})
