// Package lesson teaches the life of a technical capability notice under the Investigatory Powers Act 2016, and what is otherwise with its
// three sister notices, in short lessons. Each is a program that runs: one file, one idea, and what it prints. At its end stands a question, and
// the example after it answers.
//
// Read the lessons in their order: they are the files lesson01_*_test.go and on, beside this one, and the command above them shows each on a
// terminal or as a handout: go run ./examples/course. They need no more Go than a glance:
// an act is a struct of package acts named with the statute's verb, its By is who does it and its On the day. [Tell] does acts and
// prints what each is in law; [Given] is a notice that has been lawfully given. Change a day or leave out
// an act, and run it again:
//
//	go test ./examples/course/lesson -v
//
// # The lessons
//
//  1. A notice is six answers ([Lesson 1]). A newspaper reports the notice. Which of the six answers change?
//  2. Two keys ([Lesson 2]). The judge refuses. Whom may the minister ask? And whom, if it was the Investigatory
//     Powers Commissioner who refused?
//  3. Void, irregular, breach ([Lesson 3]). Which of the three took effect? And what if the day of an act makes no
//     sense?
//  4. The day it is given ([Lesson 4]). Acme's engineer tells a friend, on the day before the giving or on the day
//     after. Which is a breach?
//  5. The first 28 days ([Lesson 5]). Acme sends one requirement back on the fifth day. May it send the other back
//     on the twentieth, and the first once more?
//  6. Sending it back ([Lesson 6]). The Board and the Commissioner both advise against the notice. Must the
//     minister give way? Which outcome needs no approval?
//  7. What a referral changes, before and after 20 June 2025 ([Lesson 7]). Acme sent the notice back on 1 June
//     2025 and is waiting. On 1 July it changes a service with a negative effect. Is that a breach?
//  8. Secrecy, and whom it binds ([Lesson 8]). May Acme show the notice to its own lawyer, to a Judicial
//     Commissioner, and to the Tribunal?
//  9. A life of two years ([Lesson 9]). A notice was given on 1 March 2020, when the Act set no end. When does it
//     end?
//  10. What "withdrawn" can mean ([Lesson 10]). The notice is wholly revoked. May Acme now tell the world? And can
//     the minister bring it back?
//  11. The Tribunal ([Lesson 11]). Could the Tribunal have suspended the duty on a complaint in September 2024?
//  12. The same facts under two days' law ([Lesson 12]). If nobody fixes a day, under which day's law is each act?
//     And what if a file tells of a renewal in May 2027?
//  13. Checking a newspaper's timeline ([Lesson 13]). The Gazette corrects itself: the withdrawal was on 20 April.
//     Can the whole story be now, and what has it left out?
//  14. Who says so ([Lesson 14]). The bare details of the claim became public. Is the notice confirmed by that, and may
//     Apple speak of it?
//  15. Companies abroad ([Lesson 15]). A notice to a company abroad serves communications data and equipment
//     interference at once. Can all of it be enforced? And can an engineer who lives abroad be sued for telling
//     of a notice that was given in London?
//  16. When nothing is done by the day ([Lesson 16]). Acme took the steps for the records on 30 July, on the
//     thirtieth day. Is anything broken then? And when the minister lets the time of the review pass, does the
//     notice bind again?
//  17. The other reading ([Lesson 17]). The notice is wholly revoked, and Acme tells The Gazette of it. Is that
//     a breach under every reading?
//  18. A press chronology judged ([Lesson 18]). The Courier tells that the notice was given on 24 July. Can the
//     story be then, up to the referral? And if it was on 23 July?
//  19. A national security notice ([Lesson 19]). The minister wants the notice to require, mainly, that Acme intercepts for
//     a warrant that has been issued. Can it? And can the Secretary of State sue Acme's engineer who lives abroad
//     and tells of the notice?
//  20. A notification notice, telling before changing ([Lesson 20]). Acme has told, and makes the change two months later. May it make the
//     next one of the kind at once? And may it mend a defect without a word?
//  21. A retention notice, data to be kept ([Lesson 21]). A retention notice was given to Acme on 3 July 2025 and comes into force on
//     1 September. On which day does the time for referring it back end, and on which does the notice? And may the
//     Information Commissioner, who audits what Acme retains, tell a journalist of it?
//
// # What you can answer at the end
//
//   - Who gives a notice, and what the double lock is: [Lesson 2].
//   - What makes an act void, irregular or a breach, and who can cure it: [Lesson 3].
//   - What an operator may do in the first 28 days: [Lesson 5].
//   - What a referral changes, before and after 20 June 2025: [Lesson 7].
//   - Whether the press is bound: [Lesson 8].
//   - What "withdrawn" can mean: [Lesson 10].
//   - Whether a story can have happened as it is told, and on whose word it stands: [Lesson 13], [Lesson 14] and [Lesson 18].
//   - Where a company abroad stands: [Lesson 15].
//   - What follows when a day passes and nothing is done: [Lesson 16].
//   - What hangs on how an open question is answered: [Lesson 17].
//   - What is otherwise with another kind of notice: [Lesson 19], [Lesson 20] and [Lesson 21].
//
// # How to read a ruling
//
// A line has the day, the act in its form, who did it and its effect. Under it stand the grounds: the words of law, what is wrong,
// and the cure with who can apply it. Last come the open questions that matter: the texts leave some things open, and the library takes
// one reading, says so, and shows the effect under the other. They are numbered as in [ipa.Doubts].
//
// A citation without an Act is one of the Investigatory Powers Act 2016. RIPA 2000 is the Regulation of Investigatory Powers Act
// 2000. A day after @ picks out the words that stood on that day. Each citation in a lesson leads to its words at
// legislation.gov.uk, and where the day matters to the words of that day.
//
// # Where the course departs from life, and why
//
//   - The cast and the notices are made up. For a real dispute, as it is reported, see [github.com/doublelock/doublelock/examples/dispute].
//   - [Given] consults, decides, approves and gives on one day. The Act sets no time between them.
//   - That something is necessary, proportionate or unreasonable is found by whoever acts. No lesson says that a notice should or
//     should not have been given.
//   - What the packages leave out or choose is told in their own lessons: [tcn], [acts], [ipa] and [actors].
//
// # Index
//
// Each type that a lesson or its answer uses, by package, with the lesson's number. It is made from their code.
//
//	actors  Actor 3, 4, 8, 10, 14, 17, 21; Applicant 11; Bound 3, 4, 8, 10, 14, 15, 17, 19, 21; CivilSociety 11;
//	        Claimant 11; Claiming 10, 11, 14; Commissioner 2, 3, 6, 9, 17, 19-21; Consultee 6, 17; Court 8, 11;
//	        DeputyCommissioner 2; ForeignOfficial 10; InformationCommissioner 21; Intervener 11;
//	        InvestigatoryPowersCommissioner 2, 6, 17; JudicialCommissioner 2, 3, 6, 8, 9, 17, 19-21; Kind 2, 21;
//	        LegalAdviser 8; Nexus 2, 21; Official 10; Party 11; Press 1, 3, 8, 11, 14, 17, 21; PrimeMinister 10;
//	        Public 3, 4, 8, 10; PublicAuthority 10; Publisher 1, 3, 8;
//	        RelevantOperator 2-8, 10, 11, 14-17, 19-21; ReviewBody 6, 17; ReviewParty 6;
//	        Role 2, 4, 5, 7, 8, 15, 16; SecretaryOfState 2-4, 6-10, 15, 17, 19-21; Staff 4, 8, 15, 19;
//	        TechnicalAdvisoryBoard 6, 17; Tribunal 8, 10, 11, 14
//	ipa     Citation 2, 3, 8, 10, 12, 13, 15, 16, 18-21; Date 1-12, 14-21; Doubt 7, 17; Open 2; Reading 7, 17;
//	        Span 4, 6, 7, 21
//	seeds   Claim 14; ClaimID 14; Dating 14; Event 14; EventID 14; Fault 14; Link 14; Mark 14; Position 14;
//	        Question 14; QuestionID 14; Relation 14; Source 14; SourceID 14; Speaker 14; Standing 14; Tie 14;
//	        When 14
//	tcn     Choice 5, 10; Clock 4, 6, 7, 21; DescribedNotice 21; Difference 12, 17; Doubt 7; Effect 3, 5, 7, 17;
//	        Ground 3, 10, 13, 15, 16, 18; Meaning 1; Move 3; Need 3; NoRoute 10; Notice 1-17, 19-21;
//	        Omission 16; Outcome 12; Phase 4, 6, 7; Position 4, 7, 8, 15, 16; PositionKind 4, 7, 8, 16;
//	        Refusal 3; Region 1, 3-8, 10, 11, 14; RequirementState 5, 10, 11, 16; Rule 2, 3, 5, 10, 13, 18;
//	        Ruling 3, 7, 10, 12, 17; Run 5; Standpoint 12, 13, 17, 18; State 1, 4, 6, 8, 10, 11, 14;
//	        Status 1-6, 8-11, 13-15, 19, 20
//	acts    Abandon 10; Act 3, 6, 7, 10, 17; Appeal 11; Application 11; Apply 11; Approve 2, 3, 6, 9, 17, 19-21;
//	        Ask 2; Authorisations 2, 15; BadAct 3; Basis 10, 11; Change 7, 20; Claim 10, 11, 14; Comply 16, 20;
//	        Conduct 10, 11, 14; Confirm 6; Consult 2, 4, 6, 9, 10, 17, 19-21; Decide 2, 3, 6, 9, 10, 17, 19-21;
//	        DecideAppeal 11; Determine 11; Direct 6; Discharge 8; Disclose 3, 4, 8, 10, 14, 17, 21; Dismiss 11;
//	        Duty 7, 8, 15, 19, 21; Enjoin 8; Extend 6; Factors 2, 3, 6, 9, 10, 17, 19-21;
//	        Finding 2, 3, 5-11, 14, 16, 17, 19-21; Give 2, 3, 19-21; GiveAnother 10; List 11; NoticeKind 19-21;
//	        OrderInterim 11; Permit 8; Publish 1, 3, 8; Purpose 2-4, 6, 9, 10, 17, 19-21; Quash 10;
//	        ReadError 12; Refer 5-7, 16, 17, 20, 21; Refuse 2; RefuseIntervener 11; Renew 3, 9; Report 6, 17;
//	        Requirement 2, 3, 11, 15, 16, 19-21; Revoke 6, 10, 17; RuleOnSecrecy 11, 14; Say 10;
//	        Sue 7, 8, 15, 19, 21; Term 6; Vary 10
//	docket  Bound 18; Docket 13, 18; Entry 13, 18; Judgment 13, 18; Missing 13, 18; Supposition 18;
//	        Verdict 13, 18; When 13
//	lawbook Book 5, 7; Doubt 7; Item 7; Need 5; Part 5; Section 5; Work 5
//
// It is no legal advice.
//
// [Lesson 1]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson01_sixAnswers
// [Lesson 2]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson02_twoKeys
// [Lesson 3]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson03_voidIrregularBreach
// [Lesson 4]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson04_theDayItIsGiven
// [Lesson 5]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson05_first28Days
// [Lesson 6]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson06_sendingItBack
// [Lesson 7]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson07_standstill
// [Lesson 8]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson08_secrecy
// [Lesson 9]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson09_twoYears
// [Lesson 10]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson10_withdrawn
// [Lesson 11]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson11_tribunal
// [Lesson 12]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson12_twoLaws
// [Lesson 13]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson13_timeline
// [Lesson 14]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson14_whoSaysSo
// [Lesson 15]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson15_companiesAbroad
// [Lesson 16]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson16_nothingIsDone
// [Lesson 17]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson17_otherReading
// [Lesson 18]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson18_chronologyJudged
// [Lesson 19]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson19_theSister
// [Lesson 20]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson20_tellingBefore
// [Lesson 21]: https://pkg.go.dev/github.com/doublelock/doublelock/examples/course/lesson#example-package-Lesson21_dataToBeKept
package lesson
