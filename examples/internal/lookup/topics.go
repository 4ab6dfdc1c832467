package lookup

import (
	"strings"

	"github.com/doublelock/doublelock/ipa"
	"github.com/doublelock/doublelock/tcn/lawbook"
)

// topics are words that people have for what the law calls otherwise, the places and questions that are about it, and what there is to say of it first:
// in brackets what else to look up.
var topics = []struct {
	words string // divided by commas
	asks  string // what is looked up: places and open questions, divided by semicolons
	says  string
}{
	{"fine, fines, prison, jail, sanction, sanctions, penalty, penalties, punish, punished, punishment, crime, criminal, offence, illegal, arrest, prosecution, " +
		"ignore, ignored, disobey, defy, refuse to comply, refusal to comply, non-compliance, noncompliance, enforcement, enforce",
		"s 255(8); s 255(9); s 255(10); s 255(11); s 59; secrecy-before-2025",
		"Breaking a notice or its secrecy is no offence under this Act: the Secretary of State can ask a court for an injunction or other relief (s 255(10)), and breaking that may be contempt of court. Other law may punish: [journalist] and [engineer] name it."},
	{"encryption, encrypted, encrypt, decrypt, decryption, backdoor, back door, end-to-end, end to end, end-to-end encryption, e2ee, advanced data protection, adp, icloud, imessage, cloud, keys, electronic protection",
		"s 253(5)(c); s 255(4); SI 2018/353, Sch 1 para 8; SI 2018/353, Sch 2 para 9; SI 2018/353, Sch 3 para 6; user-held-keys",
		"The words are about removing electronic protection applied by or on behalf of an operator; they name no product."},
	{"gag, gagged, gagging, gagging order, gag order, super-injunction, confidential, confidentiality, secrecy, silence, secret notice",
		"s 255(8); secrecy-after-end; own-lawyers; tribunal-lifts-secrecy; silence", ""},
	{"warrant canary, canary", "s 255(8); silence", ""},
	{"double lock, double-lock, doublelock, two keys, approval, authorisation, authorised", "s 253(1); s 254; intensity-of-review", ""},
	{"abroad, overseas, foreign, foreign company, america, american, united states, us, usa, california, outside the uk, outside the united kingdom, extraterritorial, cloud act, foreign law",
		"s 253(8); s 255(10)(b); s 255(11); foreign-law; mixed-notice-abroad; notification-abroad",
		"A notice may be given to persons outside the United Kingdom (s 253(8)). Agreements with other states and their law are not worked out here."},
	{"confirm or deny, neither confirm nor deny, ncnd, deny, denial",
		"s 255(8); silence; SI 2018/1334, r 7", "That the State neither confirms nor denies is its practice and not words of this Act; what the Tribunal may make known is in its rules."},
	{"security update, security updates, update, new product, new feature, software update, change of service, tell in advance",
		"s 258A; notification-abroad", "Telling the Secretary of State of changes beforehand is asked for by another notice, under s 258A."},
	{"standstill, status quo", "s 257(3A); s 257(3B); standstill-reach", ""},
	{"urgent, urgency, emergency", "s 253(1)(c); s 254", "There is no urgent route: without a Judicial Commissioner's approval nothing can be given."},
	{"money, pay, payment, cost, costs, compensation, who pays", "s 249; s 255(3)(d)", ""},
	{"human rights, privacy, article 8, echr", "s 2; HRA 1998 s 7", ""},
	{"mass surveillance, surveillance, spying, interception, intercept, hacking", "s 253(1); s 253(3); s 253(5)", "A technical capability notice lets nobody look at anything: it has a capability kept ready, for warrants and authorisations that are given under other parts of the Act."},
	{"how long does a notice last, how long, two years, duration, expiry, expires, lapse, renewal", "s 255(5A); s 256A; life-after-outcome; stacking; lapse-during-review", ""},
	{"28 days, 29th day, twenty-eight days", "SI 2018/354, reg 2(1); twenty-eighth-day; renewal-days; variation-days", ""},
	{"who gives a notice, who can give a notice, who may give a notice, who gives, who decides", "s 253(1); s 254", ""},
	{"review, referral, refer back, send back, sent back, object, objection, fight, fight a notice", "s 257(1); s 257(3); s 257(3A); s 257(4); s 257(8); s 257(9)", ""},
	{"judicial review, legal challenge, challenge in court, sue", "RIPA 2000 s 65(2); RIPA 2000 s 67A(1); review-of-tribunal; order-of-remedies", ""},
	{"can i publish, may i publish, publish a notice, report a notice, free speech, press freedom", "s 255(8)", "Section 255(8) binds the recipient and its people; the press owes nothing under it. Other law may bind: [journalist] names it."},
	{"kind, kinds, kinds of notice, kinds of notices, sister notice, sister notices, other notices",
		"s 87(1); s 252(1); s 253(1); s 258A(1)",
		"There are four kinds of notice: the technical capability notice, and its sisters, each under words of its own: [national security notice], [notification notice], [retention notice]."},
	{"retention, retention notice, retention notices, data retention, retained data",
		"s 87(1); s 87(2); s 87(3); s 87(6); s 87(6A); s 87(7); s 89(1); s 90(1); s 90(4); s 92(1); s 94(1); s 94(13); s 95(1); s 95(2); s 95(3); s 95(5)",
		"A retention notice, s 87, requires an operator to keep communications data, for 12 months at most. Part 4 has its words: the second key s 89, sending it back s 90, change and end s 94, renewal s 94A, secrecy and enforcement s 95."},
	{"notification, notification notice, notification notices, notice of changes",
		"s 258A(1); s 258A(5); s 258A(8); s 258A(9); s 258A(10); s 258B(2); SI 2025/656, reg 3; notification-abroad",
		"A notification notice, s 258A, requires an operator to tell the Secretary of State of relevant changes a reasonable time before it makes them. It needs no second key, is not sent back, and has no end of its own."},
	{"national security, national security notice, national security notices",
		"s 252(1); s 252(2); s 252(3); s 252(4); s 252(5); s 252(7); s 252(8); s 255(12)",
		"Sections 254 to 258 are the words of a national security notice, s 252, as of a technical capability notice, s 253."},
	{"amendment, new law, 2024 reform, amendment act", "2024 Act", ""},
}

// topicOf is the place among the topics that a text names; false if it names none.
func topicOf(text string) (int, bool) {
	text = strings.ToLower(text)
	bare := withoutAsking(text)
	for i, t := range topics {
		for word := range strings.SplitSeq(t.words, ", ") {
			if text == word || bare != "" && bare == withoutAsking(word) {
				return i, true
			}
		}
	}
	return 0, false
}

// about is what of a book the places and questions of a topic are.
func about(b lawbook.Book, asks string) lawbook.Book {
	words, open := make(map[ipa.Citation]bool), make(map[int]bool)
	for one := range strings.SplitSeq(asks, "; ") {
		if d, ok := ipa.DoubtBy(one); ok {
			open[d.N] = true
			continue
		}
		found, _ := b.Find(one) // of another day it may not be there
		for p := range Parts(found) {
			for _, w := range p.Words {
				words[w.Citation] = true
			}
		}
	}
	left := picked(b, func(p lawbook.Part) lawbook.Part {
		p.Words = kept(p.Words, func(w ipa.Provision) bool { return words[w.Citation] })
		return p
	})
	left.Doubts = kept(b.Doubts, func(d lawbook.Doubt) bool { return open[d.N] })
	return left
}
