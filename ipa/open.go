package ipa

import (
	"iter"
	"slices"
)

// Open is what this library leaves to others: a term of the law that it never
// computes, or other law that may bind and that it does not hold. Of a term
// somebody has to make a finding, which is taken as input and recorded with its maker.
type Open struct {
	Term      string   // a term in the words of the law, or the name of the other law
	Why       string   // why it is not computed; of other law, what it may forbid
	LeftTo    string   // who finds it
	Provision Citation // where it stands; zero for the common law
	// Concerns are the roles that other law may bind, as "staff" and "press".
	// It is empty for a term, which concerns whomever its provision does.
	Concerns []string
}

// NotModelled gives what is left to others: first the terms, in the order of the
// provisions, then the other law that [OtherLaw] gives.
func NotModelled() iter.Seq[Open] {
	return func(yield func(Open) bool) {
		for _, o := range openInOrder {
			if !yield(o.copied()) {
				return
			}
		}
	}
}

// OtherLaw gives the law outside these tables that may bind a person in that role:
// one who knows of a notice and is not bound by s 255(8), or is bound by more than
// that. The roles are "relevant operator", "staff", "legal adviser", "official",
// "press", "civil society" and "public"; of any other nothing is said. The list
// names what lies nearest. It is not the whole of the law of secrecy.
func OtherLaw(role string) iter.Seq[Open] {
	return func(yield func(Open) bool) {
		for _, o := range otherLaw {
			if slices.Contains(o.Concerns, role) && !yield(o.copied()) {
				return
			}
		}
	}
}

// copied gives an Open whose slice the caller may change.
func (o Open) copied() Open {
	o.Concerns = slices.Clone(o.Concerns)
	return o
}

var openTerms = []Open{
	{"less intrusive means", "a judgment on facts that are secret", "the Secretary of State and the Commissioner who approves", MustParse("s 2(2)(a)"), nil},
	{"reasonably practicable", "a judgment on technique and cost", "the court, on a warrant", MustParse("s 43(4)"), nil},
	{"unable or unavailable", "a fact about the Commissioner", "the Investigatory Powers Commissioner", MustParse("s 227(8A)"), nil},
	{"contrary to the public interest or prejudicial to national security", "a judgment", "the Judicial Commissioner", MustParse("s 229(6)"), nil},
	{"necessary and proportionate for one or more of the following purposes", "a judgment of a minister, reviewed by a judge", "the Secretary of State; a Judicial Commissioner", MustParse("s 87(1)(a)"), nil},
	{"such manner as the Secretary of State considers appropriate", "a choice; whether it brought the notice to the operator's attention is a finding", "the Secretary of State", MustParse("s 87(7)"), nil},
	{"reasonable steps to consult", "no form or time is fixed", "the Tribunal or a court", MustParse("s 88(2)"), nil},
	{"appropriate technical and organisational measures", "a judgment on technique", "the operator first, then the court", MustParse("s 92(1)"), nil},
	{"necessary", "a judgment of a minister, reviewed by a judge", "the Secretary of State; a Judicial Commissioner", MustParse("s 253(1)(a)"), nil},
	{"proportionate to what is sought to be achieved", "a judgment of a minister, reviewed by a judge", "the Secretary of State; a Judicial Commissioner", MustParse("s 253(1)(b)"), nil},
	{"applied by or on behalf of that operator", "contested, and turns on how a system is built", "whoever decides the dispute", MustParse("s 253(5)(c)"), nil},
	{"such period as appears to be reasonable", "a judgment", "the Secretary of State", MustParse("s 253(7)(a)"), nil},
	{"the same principles as on judicial review", "a standard, not a rule", "the Judicial Commissioner", MustParse("s 254(3)(a)"), nil},
	{"consult", "no form or time is fixed; whether a talk was one is for a court", "the Tribunal or a court", MustParse("s 255(2)"), nil},
	{"take into account", "weighing cannot be counted", "the Secretary of State", MustParse("s 255(3)"), nil},
	{"technical feasibility", "a finding of engineers", "the Secretary of State; the Technical Advisory Board", MustParse("s 255(3)(c)"), nil},
	{"likely cost", "an estimate", "the Secretary of State; the Technical Advisory Board", MustParse("s 255(3)(d)"), nil},
	{"electronic protection", "a finding about a system", "whoever decides the dispute", MustParse("s 255(4)"), nil},
	{"in the United Kingdom", "where a group of companies is, is a finding", "the court", MustParse("s 255(10)(a)"), nil},
	{"any other appropriate relief", "discretion", "the court", MustParse("s 255(10)"), nil},
	{"further requirements", "whether a variation adds or only changes is a reading of two notices", "the Secretary of State; a Judicial Commissioner", MustParse("s 256(5)(c)"), nil},
	{"negative effect", "a forecast about a system", "the operator first, then the court", MustParse("s 257(3B)"), nil},
	{"technical requirements and financial consequences", "findings", "the Technical Advisory Board", MustParse("s 257(6)"), nil},
	{"proportionate", "a judgment", "the Judicial Commissioner consulted", MustParse("s 257(7)"), nil},
	{"a reasonable time before", "a judgment", "the operator first, then the court", MustParse("s 258A(9)"), nil},
	{"unreasonable", "what the person itself considers; nobody sifts it", "the person given the notice", MustParse("SI 2018/354, reg 2(2)"), nil},
	{"exceptional circumstances", "a judgment", "the Secretary of State", MustParse("SI 2018/354, reg 2B(3)"), nil},
	{"more than 10,000 persons", "a count that others make", "the Secretary of State", MustParse("SI 2018/353, reg 4(3)"), nil},
	{"where reasonably practicable", "a judgment on technique and cost", "the Secretary of State; the Technical Advisory Board", MustParse("SI 2018/353, Sch 1 para 8(b)"), nil},
	{"material effect", "a forecast about a system", "the Secretary of State", MustParse("SI 2025/656, reg 3(1)"), nil},
	{"aggrieved", "standing", "the Tribunal", MustParse("RIPA 2000 s 65(4)"), nil},
	{"frivolous or vexatious", "a judgment", "the Tribunal", MustParse("RIPA 2000 s 67(4)"), nil},
	{"equitable", "discretion", "the Tribunal", MustParse("RIPA 2000 s 67(5)"), nil},
	{"as they think fit", "discretion", "the Tribunal", MustParse("RIPA 2000 s 67(7)"), nil},
	{"an important point of principle or practice", "a judgment", "the Tribunal or the court of appeal", MustParse("RIPA 2000 s 67A(7)"), nil},
	{"wilful or persistent failure to comply", "a judgment", "the Tribunal", MustParse("SI 2018/1334, r 6(k)"), nil},
	{"special circumstances", "a judgment", "the Tribunal", MustParse("SI 2018/1334, r 16(2)"), nil},
	{"victim", "a finding by the European Court's own tests", "the Tribunal", MustParse("HRA 1998 s 7(7)"), nil},
}

// otherLaw is in the order in which it is told: offences, then what a court may do.
var otherLaw = []Open{
	{"Official Secrets Act 1989, on security and intelligence",
		"disclosing, without lawful authority, what one has had as a member of the services, as one notified that the section applies, or, if it does damage, as a Crown servant or government contractor may be an offence; an operator's staff may be contractors",
		"a criminal court", MustParse("OSA 1989 s 1"), []string{"relevant operator", "staff", "official"}},
	{"Official Secrets Act 1989, on special investigation powers",
		"the same of what would help crime or hinder its detection, and of interception under warrants",
		"a criminal court", MustParse("OSA 1989 s 4"), []string{"relevant operator", "staff", "official"}},
	{"Official Secrets Act 1989, on what others have disclosed",
		"passing on what came from such a disclosure, or was entrusted in confidence, may be an offence; of security and intelligence only if it does damage and one has reason to know that",
		"a criminal court", MustParse("OSA 1989 s 5"), []string{"relevant operator", "staff", "legal adviser", "press", "civil society", "public"}},
	{"contempt of court",
		"breaking an injunction or a court's order on secrecy, or knowingly helping to defeat it, and publishing what may prejudice a case, may be punished",
		"the court", Citation{}, []string{"relevant operator", "staff", "legal adviser", "official", "press", "civil society", "public"}},
	{"breach of confidence",
		"one who learnt of a notice in confidence, or knows that another did, may be restrained or have to pay; a public interest may outweigh it",
		"the court", Citation{}, []string{"relevant operator", "staff", "legal adviser", "official", "press", "civil society", "public"}},
}

var openInOrder = slices.Concat(slices.SortedStableFunc(slices.Values(openTerms), func(a, b Open) int {
	return a.Provision.Compare(b.Provision)
}), otherLaw)
