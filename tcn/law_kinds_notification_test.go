package tcn_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn/acts"
)

// The lines that a technical capability notice and a notification notice both have, under other words: those of the first, then those of the second.
const notificationUnderOtherWords = `
	need comply/names-in-notice | s 255(9) | s 258A(9)
	need comply/recipient | s 255(9) | s 258A(9)
	need consult-giving/the-person | s 255(2) | s 258A(7)
	need consult-revoking/the-person | s 255(2) | s 258A(7)
	need consult-varying/the-person | s 255(2) | s 258A(7)
	need decide-give/has-content | s 253(2) | s 258A(1)
	need decide-give/names-clear | s 253(2) | s 258A(1)
	need decide-give/necessary | s 253(1)(a) | s 258A(5)(a)
	need decide-give/proportionate | s 253(1)(b) | s 258A(5)(b)
	need decide-vary/has-content | s 256(3)(a) | s 258B(2)(a)
	need decide-vary/names-clear | s 256(3)(a) | s 258B(2)(a)
	need decide-vary/necessary | s 256(5)(a) | s 258B(3)(a)
	need decide-vary/proportionate | s 256(5)(b) | s 258B(3)(b)
	need disclose-after/permitted | s 255(8) | s 258A(8)
	need disclose-commissioner-otherwise/data-lawful | s 255(8); s 237(2) | s 258A(8); s 237(2)
	need disclose-commissioner-otherwise/for-function | s 255(8); s 237(1) | s 258A(8); s 237(1)
	need disclose-official/secretary-themself | s 255(8) | s 258A(8)
	need disclose-public-after/permitted | s 255(8) | s 258A(8)
	need disclose-public/permitted | s 255(8) | s 258A(8)
	need disclose-tribunal-otherwise/required | s 255(8); RIPA 2000 s 68(6) | s 258A(8); RIPA 2000 s 68(6)
	need disclose/permitted | s 255(8) | s 258A(8)
	need enjoin/still-owed | s 255(10) | s 258A(10)
	need give/considered | s 255(3) | s 258A(6)
	need give/consulted | s 255(2) | s 258A(7)
	need give/written | s 255(5) | s 258A(1)
	need revoke-another-given/considered | s 256(9); s 255(3) | s 258B(6); s 258A(6)
	need revoke-another-given/consulted | s 256(9); s 255(2) | s 258B(6); s 258A(7)
	need revoke-another-given/in-course | s 256(10); IA 1978 s 7 | s 258B(4); IA 1978 s 7
	need revoke-another-given/posted | s 256(10); IA 1978 s 7 | s 258B(4); IA 1978 s 7
	need revoke-another-given/written | s 256(10) | s 258B(4)
	need revoke-part/considered | s 256(9); s 255(3) | s 258B(6); s 258A(6)
	need revoke-part/consulted | s 256(9); s 255(2) | s 258B(6); s 258A(7)
	need revoke-part/in-course | s 256(10); IA 1978 s 7 | s 258B(4); IA 1978 s 7
	need revoke-part/names-in-notice | s 256(3)(b) | s 258B(2)(b)
	need revoke-part/posted | s 256(10); IA 1978 s 7 | s 258B(4); IA 1978 s 7
	need revoke-part/written | s 256(10) | s 258B(4)
	need revoke/considered | s 256(9); s 255(3) | s 258B(6); s 258A(6)
	need revoke/consulted | s 256(9); s 255(2) | s 258B(6); s 258A(7)
	need revoke/in-course | s 256(10); IA 1978 s 7 | s 258B(4); IA 1978 s 7
	need revoke/posted | s 256(10); IA 1978 s 7 | s 258B(4); IA 1978 s 7
	need revoke/written | s 256(10) | s 258B(4)
	need rule-on-secrecy-release/may-release | s 255(8) | s 258A(8)
	need sue-compliance/any-due | s 255(9) | s 258A(9)
	need sue-compliance/duty-bearer | s 255(9) | s 258A(9)
	need sue-secrecy/duty-bearer | s 255(8) | s 258A(8)
	need sue-secrecy/still-secret | s 255(8) | s 258A(8)
	need vary/considered | s 256(9); s 255(3) | s 258B(6); s 258A(6)
	need vary/consulted | s 256(9); s 255(2) | s 258B(6); s 258A(7)
	need vary/decided | s 256(5) | s 258B(3)
	need vary/in-course | s 256(10); IA 1978 s 7 | s 258B(4); IA 1978 s 7
	need vary/names-clear | s 256(3)(a) | s 258B(2)(a)
	need vary/posted | s 256(10); IA 1978 s 7 | s 258B(4); IA 1978 s 7
	need vary/written | s 256(10) | s 258B(4)
	position claimant/bring-proceedings | HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czj) | HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czj)@2025-06-20
	position claimant/complain | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj)@2025-06-20
	position claimant/complain-not-revoking | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czl)(iii) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czl)(iii)@2025-06-20
	position claimant/complain-varying | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj)@2025-06-20
	position court/enjoin | s 255(10) | s 258A(10)
	position operator/bring-proceedings | HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czj) | HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czj)@2025-06-20
	position operator/complain | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj)@2025-06-20
	position operator/complain-not-revoking | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czl)(iii) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czl)(iii)@2025-06-20
	position operator/complain-varying | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj)@2025-06-20
	position operator/do-nothing-after | s 255(9) | s 258A(9)
	position operator/do-nothing-before | s 255(9) | s 258A(9)
	position operator/keep-secret | s 255(8) | s 258A(8)
	position operator/keep-secret-after | s 255(8) | s 258A(8)
	position operator/speak-before | s 255(8) | s 258A(8)
	position operator/tell-tribunal | RIPA 2000 s 68(6); RIPA 2000 s 68(7)(f); RIPA 2000 s 68(7)(ha) | RIPA 2000 s 68(6); RIPA 2000 s 68(7)(f)@2025-06-20; RIPA 2000 s 68(7)(ha)@2025-06-20
	position press/report | s 255(8) | s 258A(8)
	position public/speak | s 255(8) | s 258A(8)
	position secretary/consult | s 255(2) | s 258A(7)
	position secretary/consult-varying | s 256(9) | s 258B(6)
	position secretary/decide-give | s 253(1) | s 258A(1)
	position secretary/give-another | s 256(11) | s 258B(5)
	position secretary/give-another-after-end | s 253(1) | s 258A(1)
	position secretary/give-written-notice | s 256(7); s 256(10) | s 258B(4)
	position secretary/not-give | s 253(1) | s 258A(1)
	position secretary/permit | s 255(8) | s 258A(8)
	position secretary/permit-before | s 255(8) | s 258A(8)
	position secretary/put-in-writing | s 255(5) | s 258A(1)
	position secretary/revive | s 253(1) | s 258A(1)
	position secretary/revoke | s 256(3)(b) | s 258B(2)(b)
	position secretary/vary | s 256(3)(a); s 256(5) | s 258B(2)(a); s 258B(3)
	position staff/keep-secret | s 255(8) | s 258A(8)
	position staff/keep-secret-after | s 255(8) | s 258A(8)
	position staff/not-comply | s 255(9) | s 258A(9)
	position tribunal/quash | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(azc)@2025-06-20
	rule abandon | s 253(1) | s 258A(1)
	rule abandon-decision | s 254(1) | s 258A(1); s 258B(2)
	rule comply | s 255(9) | s 258A(9)
	rule consult-giving | s 255(2) | s 258A(7)
	rule consult-revoking | s 256(9); s 255(2) | s 258B(6); s 258A(7)
	rule consult-varying | s 256(9); s 255(2) | s 258B(6); s 258A(7)
	rule decide-give | s 253(1) | s 258A(1)
	rule decide-vary | s 256(3)(a); s 256(5) | s 258B(2)(a); s 258B(3)
	rule discharge | s 255(10) | s 258A(10)
	rule disclose | s 255(8) | s 258A(8)
	rule disclose-after | s 255(8) | s 258A(8)
	rule disclose-before | s 255(8) | s 258A(8)
	rule disclose-commissioner-otherwise | s 255(8) | s 258A(8)
	rule disclose-official | s 255(8) | s 258A(8)
	rule disclose-permitted | s 255(8) | s 258A(8)
	rule disclose-public | s 255(8) | s 258A(8)
	rule disclose-public-after | s 255(8) | s 258A(8)
	rule disclose-public-before | s 255(8) | s 258A(8)
	rule disclose-public-permitted | s 255(8) | s 258A(8)
	rule disclose-public-unbound | s 255(8) | s 258A(8)
	rule disclose-secretary | s 255(8) | s 258A(8)
	rule disclose-tribunal-otherwise | s 255(8) | s 258A(8)
	rule disclose-unbound | s 255(8) | s 258A(8)
	rule enjoin | s 255(10) | s 258A(10)
	rule give | s 253(1); s 255(5) | s 258A(1)
	rule give-another | s 256(11) | s 258B(5)
	rule give-another-after-end | s 253(1) | s 258A(1)
	rule give-another-before | s 253(1); s 256(11) | s 258A(1); s 258B(5)
	rule permit | s 255(8) | s 258A(8)
	rule permit-before | s 255(8) | s 258A(8)
	rule publish | s 255(8) | s 258A(8)
	rule quash | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(azc)@2025-06-20
	rule quash-after | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(azc)@2025-06-20
	rule quash-ended | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(azc)@2025-06-20
	rule quash-ended-after | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(azc)@2025-06-20
	rule revoke | s 256(3)(b); s 256(7) | s 258B(2)(b); s 258B(4)
	rule revoke-another-given | s 256(3)(b); s 256(7); s 256(11) | s 258B(2)(b); s 258B(4); s 258B(5)
	rule revoke-part | s 256(3)(b); s 256(7) | s 258B(2)(b); s 258B(4)
	rule say | s 256(7) | s 258B(4)
	rule sue-compliance | s 255(9); s 255(10) | s 258A(9); s 258A(10)
	rule sue-secrecy | s 255(8); s 255(10)@2025-06-20 | s 258A(8); s 258A(10)
	rule vary | s 256(3)(a); s 256(7) | s 258B(2)(a); s 258B(4)
	status abandoned | s 253(1) | s 258A(1)
	status avowed | s 255(8) | s 258A(8)
	status decided | s 254(2) | s 258A(5)
	status enjoined | s 255(10) | s 258A(10)
	status idle | s 254(1) | s 258A(5)
	status issued | s 253(1) | s 258A(1)
	status leaked | s 255(8) | s 258A(8)
	status proposed | s 253(1) | s 258A(1)
	status quashed | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(azc)@2025-06-20
	status reissued | s 256(11) | s 258B(5)
	status reported | s 255(8) | s 258A(8)
	status secret | s 255(8) | s 258A(8)
	status sued | s 255(10) | s 258A(10)
	status unbound | s 255(8) | s 258A(8)
	status unreferred | s 257(1) | s 258A
	status unsued | s 255(10) | s 258A(10)
	status withdrawn | s 256(3)(b) | s 258B(2)(b)
`

// The lines that a notification notice has and a technical capability notice has not.
const ofNotificationAlone = `
	clock notify s 258A(9)
	need approve-none/approvable s 258A; s 258B
	need ask-none/approvable s 258A; s 258B
	need change-irrelevant/recipient s 258A(9)
	need change-relevant/notified-before s 258A(9)
	need change-relevant/reasonable-time s 258A(9)
	need change-relevant/recipient s 258A(9)
	need confirm-none/reviewable s 258A; s 258B
	need consult-board-none/reviewable s 258A; s 258B
	need consult-commissioner-none/reviewable s 258A; s 258B
	need consult-renewing-none/renewable s 258A; s 258B
	need decide-confirm-none/reviewable s 258A; s 258B
	need decide-give/assisting s 258A(12)
	need decide-give/of-many SI 2025/656, reg 3(4)(a)
	need decide-give/relevant-changes SI 2025/656, reg 3(1)
	need decide-renew-none/renewable s 258A; s 258B
	need decide-vary/outside-review s 258B(2)(a)
	need decide-vary/relevant-changes SI 2025/656, reg 3(1)
	need direct-none/reviewable s 258A; s 258B
	need extend-none/reviewable s 258A; s 258B
	need give/decided s 258A(5)
	need refer-none/reviewable s 258A; s 258B
	need refuse-none/approvable s 258A; s 258B
	need renew-none/renewable s 258A; s 258B
	need report-none/reviewable s 258A; s 258B
	need revoke-another-given/outside-review s 258B(2)(b)
	need revoke-part/outside-review s 258B(2)(b)
	need revoke/outside-review s 258B(2)(b)
	need sue-compliance/reached s 258A(10)
	need sue-secrecy/reached s 258A(10)
	need sue-standstill-none/reviewable s 258A; s 258B
	position operator/make-change s 258A(9)
	position operator/make-other-change s 258A(1); SI 2025/656, reg 3(4)
	position operator/notify s 258A(1); s 258A(9)
	position secretary/enforce-elsewhere s 258A(10)
	position secretary/enforce-notifying s 258A(9); s 258A(10)
	position secretary/enforce-secrecy s 258A(8); s 258A(10)
	position secretary/enforce-secrecy-staff s 258A(8); s 258A(10)
	position secretary/forbid-change s 258A(9)
	position secretary/give-decided s 258A(1)
	position secretary/weigh s 258A(6)
	position secretary/weigh-varying s 258B(6); s 258A(6)
	rule approve-none s 258A
	rule ask-none s 258A
	rule change-irrelevant s 258A(9)
	rule change-relevant s 258A(9)
	rule confirm-none s 258A
	rule consult-board-none s 258A
	rule consult-commissioner-none s 258A
	rule consult-renewing-none s 258A
	rule decide-confirm-none s 258A
	rule decide-renew-none s 258A
	rule direct-none s 258A
	rule extend-none s 258A
	rule refer-none s 258A
	rule refuse-none s 258A
	rule renew-none s 258A
	rule report-none s 258A
	rule sue-standstill-none s 258A
`

// The lines that a technical capability notice has and a notification notice has not, but for what single acts need: no approval, no review, no end.
const notOfNotification = `
	clock approve s 254(2)
	clock approve-outcome s 258(2)
	clock approve-request s 254(5)
	clock evidence s 257(8A)
	clock evidence-secretary s 257(8A)
	clock intercept SI 2018/353, Sch 1 para 1
	clock later-life s 255(5A); s 255(5B)(b)
	clock legacy-life SI 2024/1021, reg 4(2)
	clock legacy-renewal-period SI 2024/1021, reg 4(3)
	clock life s 255(5A); s 255(5B)(a)
	clock refer s 257(1); SI 2018/354, reg 2(1)
	clock refer-renewal s 256A(6); SI 2018/354, reg 2(1)
	clock refer-variation s 257(12); SI 2018/354, reg 2(1)
	clock relevant-period s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)
	clock renewal-period s 256A(4)
	clock review-period s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)
	clock steps s 253(7)
	position board/consider-technical s 257(6)
	position board/hear-operator s 257(8)
	position board/hear-secretary s 257(8)
	position board/leave-out-late s 257(8A); s 257(8B)
	position chief-commissioner/approve s 254(2); s 227(13)(a)
	position chief-commissioner/approve-outcome s 257(10); s 258(2)
	position chief-commissioner/approve-request s 254(5)
	position chief-commissioner/delegate-outcome s 227(8B)
	position chief-commissioner/delegate-outcome-any s 227(8)@2018-03-12
	position chief-commissioner/delegate-request s 227(8B)
	position chief-commissioner/delegate-request-any s 227(8)@2018-03-12
	position chief-commissioner/give-reasons s 254(4); s 227(13)(a)
	position chief-commissioner/give-reasons-outcome s 258(4)
	position chief-commissioner/give-reasons-request s 254(4)
	position chief-commissioner/review-conclusions s 254(2); s 254(3)(a); s 227(13)(a)
	position chief-commissioner/review-conclusions-outcome s 258(2); s 258(3)
	position chief-commissioner/review-conclusions-request s 254(2); s 254(3)(a); s 254(5)
	position chief-commissioner/take-care s 254(3)(b); s 227(13)(a)
	position chief-commissioner/take-care-outcome s 258(3)
	position chief-commissioner/take-care-request s 254(3)(b); s 254(5)
	position commissioner/agree-review-period s 257(4A); SI 2018/354, reg 2A(2)
	position commissioner/approve s 254(2)
	position commissioner/consider-proportionality s 257(7)
	position commissioner/direct s 257(8A)
	position commissioner/give-reasons s 254(4)
	position commissioner/hear-operator s 257(8)
	position commissioner/hear-secretary s 257(8)
	position commissioner/leave-out-late s 257(8A); s 257(8B)
	position commissioner/review-conclusions s 254(2); s 254(3)(a)
	position commissioner/take-care s 254(3)(b)
	position operator/agree-review-period s 257(4A); SI 2018/354, reg 2A(2)
	position operator/change s 257(3)@2018-03-12
	position operator/comply s 255(9)
	position operator/not-comply-referred s 257(3)
	position operator/refer s 257(1); SI 2018/354, reg 2
	position operator/refer-renewal s 256A(6); SI 2018/354, reg 2
	position operator/refer-variation s 257(12); SI 2018/354, reg 2
	position operator/stand-still s 257(3A)
	position secretary/agree-review-period s 257(4A); SI 2018/354, reg 2A(2)
	position secretary/ask s 254(5)
	position secretary/ask-again s 254(5)
	position secretary/consider s 255(3)
	position secretary/consider-conclusions s 257(9)
	position secretary/consider-removal s 255(4)
	position secretary/consider-removal-renewing s 256A(6); s 255(4)
	position secretary/consider-removal-varying s 256(9); s 255(4)
	position secretary/consider-renewing s 256A(6); s 255(3)
	position secretary/consider-varying s 256(9); s 255(3)
	position secretary/consult-board s 253(6)
	position secretary/consult-likely s 253(6)
	position secretary/consult-regulators s 253(6)
	position secretary/consult-renewing s 256A(6)
	position secretary/consult-review s 257(5)
	position secretary/decide-any-time s 257(9)@2018-03-12
	position secretary/decide-in-relevant-period s 257(9)@2025-06-20; SI 2018/354, reg 2B(1)
	position secretary/decide-in-review-period s 257(4)@2025-06-20; SI 2018/354, reg 2A(1)
	position secretary/enforce-abroad s 255(10)(b); s 255(11)
	position secretary/give s 253(1)
	position secretary/give-unapproved s 253(1)(c)
	position secretary/give-written-notice-renewing s 256A(5)
	position secretary/keep-under-review s 256(2)
	position secretary/lengthen-relevant-period s 257(10A); SI 2018/354, reg 2B(3)
	position secretary/notify-extension s 257(10A); SI 2018/354, reg 2B(4)
	position secretary/notify-extension-commissioner s 257(10A); SI 2018/354, reg 2B(4)
	position secretary/regard-privacy s 2(2)
	position secretary/regard-privacy-confirming s 2(1)(e); s 2(2)
	position secretary/regard-privacy-varying s 2(1)(f); s 2(2)
	position secretary/renew s 256A(1)
	position secretary/renew-early s 256A(4)
	position secretary/review s 257(4)
	position secretary/settle-unapproved s 257(10)
	position secretary/specify-period s 253(7)(a)
	position secretary/sue-compliance s 255(10)
	position secretary/sue-secrecy s 255(8); s 255(10)@2025-06-20
	position secretary/sue-staff s 255(8); s 255(10)@2025-06-20
	position secretary/sue-standstill s 257(3A); s 255(10)@2025-06-20
	rule approve s 254(2)
	rule approve-outcome s 257(10); s 258(2)
	rule approve-request s 254(5)
	rule ask-after-deputy s 227(10A)
	rule ask-giving s 254(5)
	rule ask-on-review s 258(4)
	rule ask-renewing s 256A(6); s 254(5)
	rule ask-varying s 256(8); s 254(5)
	rule change s 255(9)
	rule confirm s 257(9)(b); s 257(11)
	rule consult-board s 257(5)
	rule consult-commissioner s 257(5)
	rule consult-renewing s 256A(6); s 255(2)
	rule decide-confirm s 257(9)(b)
	rule decide-renew s 256A(1); s 256A(3)
	rule decide-vary-on-review s 257(9)(a); s 256(5)
	rule direct s 257(8A)
	rule direct-secretary s 257(8A); s 257(8B)
	rule extend-relevant-period s 257(10A); SI 2018/354, reg 2B
	rule extend-review-period s 257(4A); SI 2018/354, reg 2A
	rule lapse s 255(5A); s 255(5B)
	rule lapse-during-review s 255(5A); s 255(5B)
	rule refer s 257(1); s 257(2); SI 2018/354, reg 2
	rule refer-renewal s 256A(6); SI 2018/354, reg 2
	rule refer-variation s 257(12); SI 2018/354, reg 2
	rule refuse s 254(4)
	rule refuse-as-commissioner s 254(4); s 254(5)
	rule refuse-outcome s 258(4)
	rule refuse-request s 254(4); s 254(5)
	rule renew s 256A(1); s 256A(5)
	rule report-board s 257(6); s 257(8)
	rule report-board-last s 257(6); s 257(8)
	rule report-commissioner s 257(7); s 257(8)
	rule report-commissioner-last s 257(7); s 257(8)
	rule revoke-on-review s 257(9)(a); s 256(3)(b); s 256(7)
	rule revoke-on-review-another-given s 257(9)(a); s 256(3)(b); s 256(7); s 256(11)
	rule revoke-part-on-review s 257(9)(a); s 256(3)(b); s 256(7)
	rule revoke-part-under-review s 257(9)(a); s 256(3)(b); s 256(7)
	rule sue-secrecy-general-law s 255(8)
	rule sue-standstill s 257(3A); s 255(10)@2025-06-20
	rule vary-further s 256(3)(a); s 256(5)(c); s 256(7)
	rule vary-on-review s 257(9)(a); s 256(7)
	status advised s 257(8)
	status approved s 254(2)
	status asked s 254(5)
	status barred s 254(5)
	status expired s 255(5A)
	status referred s 257(1)
	status refused s 254(4)
	status settled s 257(3)
`

// ss 258A and 258B: what is not listed here is alike in both kinds, under the same words.
func TestANotificationNoticeHasItsLines(t *testing.T) {
	capability, notification := linesOf(acts.TechnicalCapability), linesOf(acts.Notification)
	var differ, own, not []string
	for line, law := range capability {
		switch other, both := notification[line]; {
		case !both && !strings.HasPrefix(line, "need "):
			not = append(not, line+" "+law)
		case both && other != law:
			differ = append(differ, line+" | "+law+" | "+other)
		}
	}
	for line, law := range notification {
		if _, both := capability[line]; !both {
			own = append(own, line+" "+law)
		}
	}
	for _, c := range []struct {
		want string
		got  []string
	}{{notificationUnderOtherWords, differ}, {ofNotificationAlone, own}, {notOfNotification, not}} {
		slices.Sort(c.got)
		require.Equal(t, strings.ReplaceAll(strings.Trim(c.want, "\n"), "\t", ""), strings.Join(c.got, "\n"))
	}
}

// What there is of the kind names its own sections alone, in words as in law: nothing of it speaks of ss 252 to 257.
func TestANotificationNoticeNamesItsOwnSections(t *testing.T) {
	for line, law := range linesOf(acts.Notification) {
		for _, other := range []string{"s 252", "s 253", "s 254", "s 255", "s 256", "s 257"} {
			require.NotContains(t, law, other, line)
		}
	}
	for _, s := range []*scene{notificationProposed(t).does(consultBefore(acts.Giving, "2025-07-01")), notificationGiven(t, "2025-07-01")} {
		for c := range s.Choices() {
			for _, g := range c.Grounds() {
				require.NotRegexp(t, `\bs 25[2-7]\b`, g.Says+g.Cure, c.ID())
			}
			require.NotRegexp(t, `\bs 25[2-7]\b`, c.Rule().Says, c.ID())
		}
		for p := range s.Positions() {
			require.NotRegexp(t, `\bs 25[2-7]\b`, p.Content, p.ID)
		}
	}
}
