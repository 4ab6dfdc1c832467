package tcn_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/doublelock/doublelock/tcn"
	"github.com/doublelock/doublelock/tcn/acts"
)

// The lines that a technical capability notice and a retention notice both have, under other words: those of the first, then those of the second.
const retentionUnderOtherWords = `
	clock approve | s 254(2) | s 89(1)
	clock approve-outcome | s 258(2) | s 91(1)
	clock approve-request | s 254(5) | s 89(4)
	clock evidence | s 257(8A) | s 90(9A)
	clock evidence-secretary | s 257(8A) | s 90(9A)
	clock later-life | s 255(5A); s 255(5B)(b) | s 87(6A); s 87(6B)(b)
	clock legacy-life | SI 2024/1021, reg 4(2) | SI 2024/1021, reg 3(2)
	clock legacy-renewal-period | SI 2024/1021, reg 4(3) | SI 2024/1021, reg 3(3)
	clock life | s 255(5A); s 255(5B)(a) | s 87(6A); s 87(6B)(a)
	clock refer | s 257(1); SI 2018/354, reg 2(1) | s 90(1); SI 2018/354, reg 2(1)
	clock refer-renewal | s 256A(6); SI 2018/354, reg 2(1) | s 94A(5); SI 2018/354, reg 2(1)
	clock refer-variation | s 257(12); SI 2018/354, reg 2(1) | s 94(11); SI 2018/354, reg 2(1)
	clock relevant-period | s 257(9)@2025-06-20; SI 2018/354, reg 2B(1) | s 90(10)@2025-06-20; SI 2018/354, reg 2B(1)
	clock renewal-period | s 256A(4) | s 94A(3)
	clock review-period | s 257(4)@2025-06-20; SI 2018/354, reg 2A(1) | s 90(5)@2025-06-20; SI 2018/354, reg 2A(1)
	need approve-outcome/privacy-regarded | s 258(3); s 2(2) | s 91(2); s 2
	need approve-request/privacy-regarded | s 254(3)(b); s 2(2) | s 89(2)(b); s 2
	need approve/privacy-regarded | s 254(3)(b); s 2(2) | s 89(2)(b); s 2
	need ask-on-review/may-ask | s 258(4) | s 91(3)
	need change/keeps-complying | s 255(9) | s 95(1)
	need change/keeps-still | s 257(3A) | s 90(4A)
	need change/keeps-still-since | s 257(3A) | s 90(4A)
	need change/not-yet-owed | s 255(9) | s 95(1)
	need change/recipient | s 255(9) | s 95(1)
	need comply/names-in-notice | s 255(9) | s 95(1)
	need comply/recipient | s 255(9) | s 95(1)
	need confirm/approved | s 257(10) | s 90(11)
	need confirm/in-course | s 257(11); IA 1978 s 7 | s 90(12); IA 1978 s 7
	need confirm/posted | s 257(11); IA 1978 s 7 | s 90(12); IA 1978 s 7
	need confirm/privacy-regarded | s 2(2) | s 2
	need confirm/written | s 257(11); s 255(5) | s 90(12); s 98(1)
	need consult-giving/the-person | s 255(2) | s 88(2)
	need consult-renewing/the-person | s 255(2) | s 88(2)
	need decide-confirm/adds-nothing | s 257(9)(b) | s 90(10)(b)
	need decide-confirm/both-consulted | s 257(5) | s 90(6)
	need decide-confirm/necessary | s 258(2)(a) | s 91(1)
	need decide-confirm/outcome-open | s 257(10); s 258(4) | s 90(11); s 91(3)
	need decide-confirm/privacy-regarded | s 2(1)(e); s 2(2) | s 2
	need decide-confirm/proportionate | s 258(2)(b) | s 91(1)
	need decide-confirm/relevant-period | s 257(9)@2025-06-20; SI 2018/354, reg 2B(1) | s 90(10)@2025-06-20; SI 2018/354, reg 2B(1)
	need decide-confirm/review-period | s 257(4)@2025-06-20; SI 2018/354, reg 2A(1) | s 90(5)@2025-06-20; SI 2018/354, reg 2A(1)
	need decide-give/names-clear | s 253(2) | s 87(8)
	need decide-give/necessary | s 253(1)(a) | s 87(1)(a)
	need decide-give/not-finally-refused | s 254(5) | s 89(4)
	need decide-give/privacy-regarded | s 2(1)(e); s 2(2) | s 2
	need decide-give/proportionate | s 253(1)(b) | s 87(1)(a)
	need decide-renew/adds-nothing | s 256A(1) | s 94A(1)
	need decide-renew/necessary | s 256A(3)(a) | s 94A(2)(a)
	need decide-renew/not-finally-refused | s 256A(6); s 254(5) | s 94A(5); s 89(4)
	need decide-renew/privacy-regarded | s 256A(6); s 2(2) | s 94A(1); s 2
	need decide-renew/proportionate | s 256A(3)(b) | s 94A(2)(a)
	need decide-vary-on-review/both-consulted | s 257(5) | s 90(6)
	need decide-vary-on-review/has-content | s 256(3)(a) | s 94(1)
	need decide-vary-on-review/names-clear | s 256(3)(a) | s 94(1)
	need decide-vary-on-review/necessary | s 256(5)(a) | s 91(1)
	need decide-vary-on-review/outcome-open | s 257(10); s 258(4) | s 90(11); s 91(3)
	need decide-vary-on-review/privacy-regarded | s 2(1)(f); s 2(2) | s 2
	need decide-vary-on-review/proportionate | s 256(5)(b) | s 91(1)
	need decide-vary-on-review/relevant-period | s 257(9)@2025-06-20; SI 2018/354, reg 2B(1) | s 90(10)@2025-06-20; SI 2018/354, reg 2B(1)
	need decide-vary-on-review/review-period | s 257(4)@2025-06-20; SI 2018/354, reg 2A(1) | s 90(5)@2025-06-20; SI 2018/354, reg 2A(1)
	need decide-vary-on-review/touches-referred | s 257(4) | s 90(5)
	need decide-vary/has-content | s 256(3)(a) | s 94(1)
	need decide-vary/names-clear | s 256(3)(a) | s 94(1)
	need decide-vary/necessary | s 256(5)(a) | s 94(4)(a)
	need decide-vary/not-finally-refused | s 256(8); s 254(5) | s 94(10); s 89(4)
	need decide-vary/not-under-review | s 256(3)(a) | s 94(1)
	need decide-vary/privacy-regarded | s 2(1)(f); s 2(2) | s 2
	need decide-vary/proportionate | s 256(5)(b) | s 94(4)(a)
	need direct-secretary/commissioner-consulted | s 257(5) | s 90(6)
	need direct/commissioner-consulted | s 257(5) | s 90(6)
	need direct/the-person | s 257(8A) | s 90(9A)
	need disclose-after/permitted | s 255(8) | s 95(2)
	need disclose-commissioner-otherwise/data-lawful | s 255(8); s 237(2) | s 95(2); s 237(2)
	need disclose-commissioner-otherwise/for-function | s 255(8); s 237(1) | s 95(2); s 237(1)
	need disclose-official/secretary-themself | s 255(8) | s 95(2)
	need disclose-public-after/permitted | s 255(8) | s 95(2)
	need disclose-public/permitted | s 255(8) | s 95(2)
	need disclose-tribunal-otherwise/required | s 255(8); RIPA 2000 s 68(6) | s 95(2); RIPA 2000 s 68(6)
	need disclose/permitted | s 255(8) | s 95(2)
	need enjoin/still-owed | s 255(10) | s 95(5)
	need give-another-after-end/may-follow | s 256(11) | s 94(16)
	need give/approved | s 253(1)(c) | s 87(1)(b)
	need give/considered | s 255(3) | s 88(1)
	need give/consulted | s 255(2) | s 88(2)
	need give/not-refused | s 253(1)(c); s 254(5) | s 87(1)(b); s 89(4)
	need give/privacy-regarded | s 2(2) | s 2
	need give/written | s 255(5) | s 98(1)
	need refer-renewal/names-in-notice | s 257(2) | s 90(2)
	need refer-renewal/not-confirmed | s 256A(6); s 257(9)(b) | s 94A(5); s 90(10)(b)
	need refer-renewal/not-outcome | s 256A(6); s 257(12) | s 94A(5); s 94(11)
	need refer-renewal/not-referred | s 257(2) | s 90(2)
	need refer-renewal/of-the-renewal | s 256A(6); s 257(12) | s 94A(5); s 94(11)
	need refer-renewal/only-reference | s 256A(6); s 257(2) | s 94A(5); s 90(2)
	need refer-renewal/recipient | s 257(1) | s 90(1)
	need refer-variation/names-in-notice | s 257(12) | s 94(11)
	need refer-variation/not-confirmed | s 257(9)(b) | s 90(10)(b)
	need refer-variation/not-outcome | s 257(12) | s 94(11)
	need refer-variation/not-referred | s 257(2) | s 90(2)
	need refer-variation/of-the-variation | s 257(12) | s 94(11)
	need refer-variation/only-reference | s 257(2) | s 90(2)
	need refer-variation/recipient | s 257(1) | s 90(1)
	need refer-variation/varied | s 257(12) | s 94(11)
	need refer/names-in-notice | s 257(2) | s 90(2)
	need refer/not-confirmed | s 257(9)(b) | s 90(10)(b)
	need refer/not-outcome | s 257(12) | s 94(11)
	need refer/not-referred | s 257(2) | s 90(2)
	need refer/of-the-notice | s 257(2); s 257(12) | s 90(2); s 94(11)
	need refer/only-reference | s 257(2) | s 90(2)
	need refer/recipient | s 257(1) | s 90(1)
	need refuse-as-commissioner/reasons | s 254(4) | s 89(3)
	need refuse-outcome/reasons | s 258(4) | s 91(3)
	need refuse-request/reasons | s 254(4) | s 89(3)
	need refuse/reasons | s 254(4) | s 89(3)
	need renew/approved | s 256A(3)(c) | s 94A(2)(b)
	need renew/considered | s 256A(6); s 255(3) | s 94A(5); s 88(1)
	need renew/consulted | s 256A(6); s 255(2) | s 94A(5); s 88(2)
	need renew/in-course | s 256A(7); IA 1978 s 7 | s 94A(4); IA 1978 s 7
	need renew/not-refused | s 256A(3)(c); s 256A(6); s 254(5) | s 94A(2)(b); s 94A(5); s 89(4)
	need renew/posted | s 256A(7); IA 1978 s 7 | s 94A(4); IA 1978 s 7
	need renew/privacy-regarded | s 256A(6); s 2(2) | s 94A(1); s 2
	need renew/renewal-period | s 256A(4) | s 94A(3)
	need renew/written | s 256A(5) | s 94A(4)
	need report-board-last/board-consulted | s 257(5) | s 90(6)
	need report-board-last/heard | s 257(8)(a) | s 90(9)(a)
	need report-board-last/told-the-person | s 257(8)(b) | s 90(9)(b)
	need report-board/board-consulted | s 257(5) | s 90(6)
	need report-board/heard | s 257(8)(a) | s 90(9)(a)
	need report-board/not-reported | s 257(8) | s 90(9)
	need report-board/told-the-person | s 257(8)(b) | s 90(9)(b)
	need report-commissioner-last/commissioner-consulted | s 257(5) | s 90(6)
	need report-commissioner-last/heard | s 257(8)(a) | s 90(9)(a)
	need report-commissioner-last/told-the-person | s 257(8)(b) | s 90(9)(b)
	need report-commissioner/commissioner-consulted | s 257(5) | s 90(6)
	need report-commissioner/heard | s 257(8)(a) | s 90(9)(a)
	need report-commissioner/not-reported | s 257(8) | s 90(9)
	need report-commissioner/told-the-person | s 257(8)(b) | s 90(9)(b)
	need revoke-another-given/in-course | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-another-given/not-under-review | s 256(3)(b) | s 94(13)
	need revoke-another-given/posted | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-another-given/privacy-regarded | s 2(2) | s 2
	need revoke-another-given/written | s 256(10) | s 98(1)
	need revoke-on-review-another-given/both-consulted | s 257(5) | s 90(6)
	need revoke-on-review-another-given/in-course | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-on-review-another-given/posted | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-on-review-another-given/privacy-regarded | s 2(2) | s 2
	need revoke-on-review-another-given/relevant-period | s 257(9)@2025-06-20; SI 2018/354, reg 2B(1) | s 90(10)@2025-06-20; SI 2018/354, reg 2B(1)
	need revoke-on-review-another-given/review-period | s 257(4)@2025-06-20; SI 2018/354, reg 2A(1) | s 90(5)@2025-06-20; SI 2018/354, reg 2A(1)
	need revoke-on-review-another-given/written | s 256(10) | s 98(1)
	need revoke-on-review/both-consulted | s 257(5) | s 90(6)
	need revoke-on-review/in-course | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-on-review/posted | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-on-review/privacy-regarded | s 2(2) | s 2
	need revoke-on-review/relevant-period | s 257(9)@2025-06-20; SI 2018/354, reg 2B(1) | s 90(10)@2025-06-20; SI 2018/354, reg 2B(1)
	need revoke-on-review/review-period | s 257(4)@2025-06-20; SI 2018/354, reg 2A(1) | s 90(5)@2025-06-20; SI 2018/354, reg 2A(1)
	need revoke-on-review/written | s 256(10) | s 98(1)
	need revoke-part-on-review/both-consulted | s 257(5) | s 90(6)
	need revoke-part-on-review/in-course | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-part-on-review/names-in-notice | s 256(3)(b) | s 94(13)
	need revoke-part-on-review/posted | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-part-on-review/privacy-regarded | s 2(2) | s 2
	need revoke-part-on-review/relevant-period | s 257(9)@2025-06-20; SI 2018/354, reg 2B(1) | s 90(10)@2025-06-20; SI 2018/354, reg 2B(1)
	need revoke-part-on-review/review-period | s 257(4)@2025-06-20; SI 2018/354, reg 2A(1) | s 90(5)@2025-06-20; SI 2018/354, reg 2A(1)
	need revoke-part-on-review/written | s 256(10) | s 98(1)
	need revoke-part-under-review/both-consulted | s 257(5) | s 90(6)
	need revoke-part-under-review/names-in-notice | s 256(3)(b) | s 94(13)
	need revoke-part-under-review/privacy-regarded | s 2(2) | s 2
	need revoke-part-under-review/relevant-period | s 257(9)@2025-06-20; SI 2018/354, reg 2B(1) | s 90(10)@2025-06-20; SI 2018/354, reg 2B(1)
	need revoke-part-under-review/review-period | s 257(4)@2025-06-20; SI 2018/354, reg 2A(1) | s 90(5)@2025-06-20; SI 2018/354, reg 2A(1)
	need revoke-part-under-review/written | s 256(10) | s 98(1)
	need revoke-part/in-course | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-part/names-in-notice | s 256(3)(b) | s 94(13)
	need revoke-part/not-under-review | s 256(3)(b) | s 94(13)
	need revoke-part/posted | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke-part/privacy-regarded | s 2(2) | s 2
	need revoke-part/written | s 256(10) | s 98(1)
	need revoke/in-course | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke/not-under-review | s 256(3)(b) | s 94(13)
	need revoke/posted | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need revoke/privacy-regarded | s 2(2) | s 2
	need revoke/written | s 256(10) | s 98(1)
	need rule-on-secrecy-release/may-release | s 255(8) | s 95(2)
	need sue-compliance/any-due | s 255(9) | s 95(1)
	need sue-compliance/duty-bearer | s 255(9) | s 95(1)
	need sue-compliance/not-all-referred | s 257(3)(a) | s 90(4)(a)
	need sue-compliance/not-all-referred-before | s 257(3)@2018-03-12 | s 90(4)@2018-11-01
	need vary-further/approved | s 256(5)(c) | s 94(4)(b)
	need vary-further/considered | s 256(9); s 255(3) | s 94(9); s 88(1)
	need vary-further/consulted | s 256(9); s 255(2) | s 94(9); s 88(2)
	need vary-further/in-course | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need vary-further/names-clear | s 256(3)(a) | s 94(1)
	need vary-further/not-refused | s 256(5)(c); s 256(8); s 254(5) | s 94(4)(b); s 94(10); s 89(4)
	need vary-further/not-under-review | s 256(3)(a) | s 94(1)
	need vary-further/posted | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need vary-further/privacy-regarded | s 2(2) | s 2
	need vary-further/written | s 256(10) | s 98(1)
	need vary-on-review/approved | s 257(10) | s 90(11)
	need vary-on-review/considered | s 256(9); s 255(3) | s 94(9); s 88(1)
	need vary-on-review/consulted | s 256(9); s 255(2) | s 94(9); s 88(2)
	need vary-on-review/in-course | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need vary-on-review/names-clear | s 256(3)(a) | s 94(1)
	need vary-on-review/posted | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need vary-on-review/privacy-regarded | s 2(2) | s 2
	need vary-on-review/written | s 256(10) | s 98(1)
	need vary/considered | s 256(9); s 255(3) | s 94(9); s 88(1)
	need vary/consulted | s 256(9); s 255(2) | s 94(9); s 88(2)
	need vary/decided | s 256(5) | s 94(1)
	need vary/in-course | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need vary/names-clear | s 256(3)(a) | s 94(1)
	need vary/not-under-review | s 256(3)(a) | s 94(1)
	need vary/posted | s 256(10); IA 1978 s 7 | s 98(1); IA 1978 s 7
	need vary/privacy-regarded | s 2(2) | s 2
	need vary/written | s 256(10) | s 98(1)
	position board/consider-technical | s 257(6) | s 90(7)
	position board/hear-operator | s 257(8) | s 90(9)
	position board/hear-secretary | s 257(8) | s 90(9)
	position board/leave-out-late | s 257(8A); s 257(8B) | s 90(9A); s 90(9B)
	position chief-commissioner/approve | s 254(2); s 227(13)(a) | s 89(1); s 227(13)(a)
	position chief-commissioner/approve-outcome | s 257(10); s 258(2) | s 90(11); s 91(1)
	position chief-commissioner/approve-request | s 254(5) | s 89(4)
	position chief-commissioner/give-reasons | s 254(4); s 227(13)(a) | s 89(3); s 227(13)(a)
	position chief-commissioner/give-reasons-outcome | s 258(4) | s 91(3)
	position chief-commissioner/give-reasons-request | s 254(4) | s 89(3)
	position chief-commissioner/review-conclusions | s 254(2); s 254(3)(a); s 227(13)(a) | s 89(1); s 89(2)(a); s 227(13)(a)
	position chief-commissioner/review-conclusions-outcome | s 258(2); s 258(3) | s 91(1); s 91(2)
	position chief-commissioner/review-conclusions-request | s 254(2); s 254(3)(a); s 254(5) | s 89(1); s 89(2)(a); s 89(4)
	position chief-commissioner/take-care | s 254(3)(b); s 227(13)(a) | s 89(2)(b); s 227(13)(a)
	position chief-commissioner/take-care-outcome | s 258(3) | s 91(2)
	position chief-commissioner/take-care-request | s 254(3)(b); s 254(5) | s 89(2)(b); s 89(4)
	position claimant/bring-proceedings | HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czj) | HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czc)
	position claimant/complain | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czc)
	position claimant/complain-varying | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czc)
	position commissioner/agree-review-period | s 257(4A); SI 2018/354, reg 2A(2) | s 90(5A); SI 2018/354, reg 2A(2)
	position commissioner/approve | s 254(2) | s 89(1)
	position commissioner/consider-proportionality | s 257(7) | s 90(8)
	position commissioner/direct | s 257(8A) | s 90(9A)
	position commissioner/give-reasons | s 254(4) | s 89(3)
	position commissioner/hear-operator | s 257(8) | s 90(9)
	position commissioner/hear-secretary | s 257(8) | s 90(9)
	position commissioner/leave-out-late | s 257(8A); s 257(8B) | s 90(9A); s 90(9B)
	position commissioner/review-conclusions | s 254(2); s 254(3)(a) | s 89(1); s 89(2)(a)
	position commissioner/take-care | s 254(3)(b) | s 89(2)(b)
	position court/enjoin | s 255(10) | s 95(5)
	position operator/agree-review-period | s 257(4A); SI 2018/354, reg 2A(2) | s 90(5A); SI 2018/354, reg 2A(2)
	position operator/bring-proceedings | HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czj) | HRA 1998 s 7(1)(a); RIPA 2000 s 65(2)(a); RIPA 2000 s 65(3)(d); RIPA 2000 s 65(5)(czc)
	position operator/change | s 257(3)@2018-03-12 | s 90(4)@2018-11-01
	position operator/complain | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czc)
	position operator/complain-varying | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czj) | RIPA 2000 s 65(2)(b); RIPA 2000 s 65(4); RIPA 2000 s 65(5)(czc)
	position operator/comply | s 255(9) | s 95(1)
	position operator/do-nothing-after | s 255(9) | s 95(1)
	position operator/do-nothing-before | s 255(9) | s 95(1)
	position operator/keep-secret | s 255(8) | s 95(2)
	position operator/keep-secret-after | s 255(8) | s 95(2)
	position operator/not-comply-referred | s 257(3) | s 90(4)
	position operator/refer | s 257(1); SI 2018/354, reg 2 | s 90(1); SI 2018/354, reg 2
	position operator/refer-renewal | s 256A(6); SI 2018/354, reg 2 | s 94A(5); SI 2018/354, reg 2
	position operator/refer-variation | s 257(12); SI 2018/354, reg 2 | s 94(11); SI 2018/354, reg 2
	position operator/speak-before | s 255(8) | s 95(2)
	position operator/stand-still | s 257(3A) | s 90(4A)
	position operator/tell-tribunal | RIPA 2000 s 68(6); RIPA 2000 s 68(7)(f); RIPA 2000 s 68(7)(ha) | RIPA 2000 s 68(6); RIPA 2000 s 68(7)(ha)
	position press/report | s 255(8) | s 95(2)
	position public/speak | s 255(8) | s 95(2)
	position secretary/agree-review-period | s 257(4A); SI 2018/354, reg 2A(2) | s 90(5A); SI 2018/354, reg 2A(2)
	position secretary/ask | s 254(5) | s 89(4)
	position secretary/ask-again | s 254(5) | s 89(4)
	position secretary/consider | s 255(3) | s 88(1)
	position secretary/consider-conclusions | s 257(9) | s 90(10)
	position secretary/consider-renewing | s 256A(6); s 255(3) | s 94A(5); s 88(1)
	position secretary/consult | s 255(2) | s 88(2)
	position secretary/consult-renewing | s 256A(6) | s 94A(5); s 88(2)
	position secretary/consult-review | s 257(5) | s 90(6)
	position secretary/decide-any-time | s 257(9)@2018-03-12 | s 90(10)@2018-11-01
	position secretary/decide-give | s 253(1) | s 87(1)
	position secretary/decide-in-relevant-period | s 257(9)@2025-06-20; SI 2018/354, reg 2B(1) | s 90(10)@2025-06-20; SI 2018/354, reg 2B(1)
	position secretary/decide-in-review-period | s 257(4)@2025-06-20; SI 2018/354, reg 2A(1) | s 90(5)@2025-06-20; SI 2018/354, reg 2A(1)
	position secretary/give | s 253(1) | s 87(1)
	position secretary/give-another | s 256(11) | s 94(16)
	position secretary/give-another-after-end | s 253(1) | s 87(1)
	position secretary/give-unapproved | s 253(1)(c) | s 87(1)(b)
	position secretary/give-written-notice | s 256(7); s 256(10) | s 94(2); s 94(14); s 98(1)
	position secretary/give-written-notice-renewing | s 256A(5) | s 94A(4)
	position secretary/keep-under-review | s 256(2) | s 90(13)
	position secretary/lengthen-relevant-period | s 257(10A); SI 2018/354, reg 2B(3) | s 90(11A); SI 2018/354, reg 2B(3)
	position secretary/not-give | s 253(1) | s 87(1)
	position secretary/notify-extension | s 257(10A); SI 2018/354, reg 2B(4) | s 90(11A); SI 2018/354, reg 2B(4)
	position secretary/notify-extension-commissioner | s 257(10A); SI 2018/354, reg 2B(4) | s 90(11A); SI 2018/354, reg 2B(4)
	position secretary/permit | s 255(8) | s 95(4)
	position secretary/permit-before | s 255(8) | s 95(4)
	position secretary/put-in-writing | s 255(5) | s 98(1)
	position secretary/regard-privacy | s 2(2) | s 2
	position secretary/regard-privacy-confirming | s 2(1)(e); s 2(2) | s 2
	position secretary/regard-privacy-varying | s 2(1)(f); s 2(2) | s 2
	position secretary/renew | s 256A(1) | s 94A(1)
	position secretary/renew-early | s 256A(4) | s 94A(3)
	position secretary/review | s 257(4) | s 90(5)
	position secretary/revive | s 253(1) | s 87(1)
	position secretary/revoke | s 256(3)(b) | s 94(13)
	position secretary/settle-unapproved | s 257(10) | s 90(11)
	position secretary/vary | s 256(3)(a); s 256(5) | s 94(1); s 94(4)
	position staff/keep-secret | s 255(8) | s 95(2)
	position staff/keep-secret-after | s 255(8) | s 95(2)
	position staff/not-comply | s 255(9) | s 95(1)
	position tribunal/quash | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(aza)
	rule abandon | s 253(1) | s 87(1)
	rule abandon-decision | s 254(1) | s 89(1)
	rule approve | s 254(2) | s 89(1)
	rule approve-outcome | s 257(10); s 258(2) | s 90(11); s 91(1)
	rule approve-request | s 254(5) | s 89(4)
	rule ask-giving | s 254(5) | s 89(4)
	rule ask-on-review | s 258(4) | s 91(3)
	rule ask-renewing | s 256A(6); s 254(5) | s 94A(5); s 89(4)
	rule ask-varying | s 256(8); s 254(5) | s 94(10); s 89(4)
	rule change | s 255(9) | s 95(1)
	rule comply | s 255(9) | s 95(1)
	rule confirm | s 257(9)(b); s 257(11) | s 90(10)(b); s 90(12)
	rule consult-board | s 257(5) | s 90(6)
	rule consult-commissioner | s 257(5) | s 90(6)
	rule consult-giving | s 255(2) | s 88(2)
	rule consult-renewing | s 256A(6); s 255(2) | s 94A(5); s 88(2)
	rule decide-confirm | s 257(9)(b) | s 90(10)(b)
	rule decide-give | s 253(1) | s 87(1)
	rule decide-renew | s 256A(1); s 256A(3) | s 94A(1); s 94A(2)
	rule decide-vary | s 256(3)(a); s 256(5) | s 94(1); s 94(4)
	rule decide-vary-on-review | s 257(9)(a); s 256(5) | s 90(10)(a); s 94(4)
	rule direct | s 257(8A) | s 90(9A)
	rule direct-secretary | s 257(8A); s 257(8B) | s 90(9A); s 90(9B)
	rule discharge | s 255(10) | s 95(5)
	rule disclose | s 255(8) | s 95(2)
	rule disclose-after | s 255(8) | s 95(2)
	rule disclose-before | s 255(8) | s 95(2)
	rule disclose-commissioner-otherwise | s 255(8) | s 95(2)
	rule disclose-official | s 255(8) | s 95(2)
	rule disclose-permitted | s 255(8) | s 95(4)
	rule disclose-public | s 255(8) | s 95(2)
	rule disclose-public-after | s 255(8) | s 95(2)
	rule disclose-public-before | s 255(8) | s 95(2)
	rule disclose-public-permitted | s 255(8) | s 95(4)
	rule disclose-public-unbound | s 255(8) | s 95(2)
	rule disclose-secretary | s 255(8) | s 95(2)
	rule disclose-tribunal-otherwise | s 255(8) | s 95(2)
	rule disclose-unbound | s 255(8) | s 95(2)
	rule enjoin | s 255(10) | s 95(5)
	rule extend-relevant-period | s 257(10A); SI 2018/354, reg 2B | s 90(11A); SI 2018/354, reg 2B
	rule extend-review-period | s 257(4A); SI 2018/354, reg 2A | s 90(5A); SI 2018/354, reg 2A
	rule give | s 253(1); s 255(5) | s 87(1); s 98(1)
	rule give-another | s 256(11) | s 94(16)
	rule give-another-after-end | s 253(1) | s 87(1)
	rule give-another-before | s 253(1); s 256(11) | s 87(1); s 94(16)
	rule lapse | s 255(5A); s 255(5B) | s 87(6A); s 87(6B)
	rule lapse-during-review | s 255(5A); s 255(5B) | s 87(6A); s 87(6B)
	rule permit | s 255(8) | s 95(4)
	rule permit-before | s 255(8) | s 95(4)
	rule publish | s 255(8) | s 95(2)
	rule quash | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(aza)
	rule quash-after | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(aza)
	rule quash-ended | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(aza)
	rule quash-ended-after | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(aza)
	rule refer | s 257(1); s 257(2); SI 2018/354, reg 2 | s 90(1); s 90(2); SI 2018/354, reg 2
	rule refer-renewal | s 256A(6); SI 2018/354, reg 2 | s 94A(5); SI 2018/354, reg 2
	rule refer-variation | s 257(12); SI 2018/354, reg 2 | s 94(11); SI 2018/354, reg 2
	rule refuse | s 254(4) | s 89(3)
	rule refuse-as-commissioner | s 254(4); s 254(5) | s 89(3); s 89(4)
	rule refuse-outcome | s 258(4) | s 91(3)
	rule refuse-request | s 254(4); s 254(5) | s 89(3); s 89(4)
	rule renew | s 256A(1); s 256A(5) | s 94A(1); s 94A(4)
	rule report-board | s 257(6); s 257(8) | s 90(7); s 90(9)
	rule report-board-last | s 257(6); s 257(8) | s 90(7); s 90(9)
	rule report-commissioner | s 257(7); s 257(8) | s 90(8); s 90(9)
	rule report-commissioner-last | s 257(7); s 257(8) | s 90(8); s 90(9)
	rule revoke | s 256(3)(b); s 256(7) | s 94(13); s 94(14)
	rule revoke-another-given | s 256(3)(b); s 256(7); s 256(11) | s 94(13); s 94(14); s 94(16)
	rule revoke-on-review | s 257(9)(a); s 256(3)(b); s 256(7) | s 90(10)(a); s 94(13); s 94(14)
	rule revoke-on-review-another-given | s 257(9)(a); s 256(3)(b); s 256(7); s 256(11) | s 90(10)(a); s 94(13); s 94(14); s 94(16)
	rule revoke-part | s 256(3)(b); s 256(7) | s 94(13); s 94(14)
	rule revoke-part-on-review | s 257(9)(a); s 256(3)(b); s 256(7) | s 90(10)(a); s 94(13); s 94(14)
	rule revoke-part-under-review | s 257(9)(a); s 256(3)(b); s 256(7) | s 90(10)(a); s 94(13); s 94(14)
	rule say | s 256(7) | s 94(2)
	rule sue-compliance | s 255(9); s 255(10) | s 95(1); s 95(5)
	rule vary | s 256(3)(a); s 256(7) | s 94(1); s 94(2)
	rule vary-further | s 256(3)(a); s 256(5)(c); s 256(7) | s 94(1); s 94(4)(b); s 94(2)
	rule vary-on-review | s 257(9)(a); s 256(7) | s 90(10)(a); s 94(2)
	status abandoned | s 253(1) | s 87(1)
	status advised | s 257(8) | s 90(9)
	status approved | s 254(2) | s 89(1)
	status asked | s 254(5) | s 89(4)
	status avowed | s 255(8) | s 95(2)
	status barred | s 254(5) | s 89(4)
	status decided | s 254(2) | s 89(1)
	status enjoined | s 255(10) | s 95(5)
	status expired | s 255(5A) | s 87(6A)
	status idle | s 254(1) | s 89(1)
	status issued | s 253(1) | s 87(1)
	status leaked | s 255(8) | s 95(2)
	status proposed | s 253(1) | s 87(1)
	status quashed | RIPA 2000 s 67(7)(azc) | RIPA 2000 s 67(7)(aza)
	status referred | s 257(1) | s 90(1)
	status refused | s 254(4) | s 89(3)
	status reissued | s 256(11) | s 94(16)
	status reported | s 255(8) | s 95(2)
	status secret | s 255(8) | s 95(2)
	status settled | s 257(3) | s 90(4)
	status sued | s 255(10) | s 95(5)
	status unbound | s 255(8) | s 95(2)
	status unreferred | s 257(1) | s 90(1)
	status unsued | s 255(10) | s 95(5)
	status withdrawn | s 256(3)(b) | s 94(13)
`

// The lines of a retention notice alone: what is retained and for how long, the limits of s 88(1), a day of coming into force, what s 95 binds and
// enforces, and the notices of before approval was law.
const ofRetentionAlone = `
	clock in-force s 87(6)(b)
	clock unapproved-life Sch 9 para 4(2)
	need consult-varying-retention/the-person s 88(2)
	need decide-give/has-data s 87(8)(b)
	need decide-give/kept-short s 87(3)
	need decide-give/operating s 87(1)
	need decide-give/own-data s 87(4)
	need decide-give/telecommunications s 87(1)@2016-12-30
	need decide-vary-on-review/kept-short s 94(8); s 87(3)
	need decide-vary-on-review/own-data s 94(8); s 87(4)
	need decide-vary/kept-short s 94(8); s 87(3)
	need decide-vary/own-data s 94(8); s 87(4)
	need disclose-auditor-public/permitted s 95(3)
	need disclose-auditor/permitted s 95(3)
	need give/contribution s 249(7)
	need give/decided s 87(1)@2016-12-30
	need give/limit-considered s 88(1)(aa); s 88(1)(ab)
	need give/term-stated s 87(8)(c)
	need renew/limit-considered s 94A(5); s 88(1)(aa); s 88(1)(ab)
	need sue-compliance/in-force-yet s 87(6)(b)
	need sue-compliance/sued-here s 97(2)
	need sue-data/duty-bearer s 95(1)
	need sue-data/retained s 92(1)
	need sue-data/sued-here s 97(2)
	need sue-secrecy-retention/duty-bearer s 95(2); s 95(5)
	need sue-secrecy-retention/still-secret s 95(2)
	need sue-secrecy-retention/sued-here s 97(2)
	need sue-standstill-retention/duty-bearer s 90(4A)
	need sue-standstill-retention/still-held s 90(4A)
	need sue-standstill-retention/still-still s 90(4A)
	need vary-further/limit-considered s 94(9); s 88(1)(aa); s 88(1)(ab)
	need vary-further/term-stated s 94(8); s 87(8)(c)
	need vary-on-review/limit-considered s 94(9); s 88(1)(aa); s 88(1)(ab)
	need vary-on-review/term-stated s 94(8); s 87(8)(c)
	need vary/limit-considered s 94(9); s 88(1)(aa); s 88(1)(ab)
	need vary/term-stated s 94(8); s 87(8)(c)
	position chief-commissioner/oversee-retention s 229(1)
	position information-commissioner/audit s 244
	position information-commissioner/keep-secret s 95(3)
	position information-commissioner/keep-secret-after s 95(3)
	position operator/destroy-data s 92(2); s 95(1)
	position operator/destroy-monthly s 92(3)
	position operator/guard-access s 93; s 95(1)
	position operator/secure-data s 92(1); s 95(1)
	position secretary/bring-to-attention s 87(7)
	position secretary/consider-limits s 88(1)(aa); s 88(1)(ab)
	position secretary/consider-varying-retention s 94(9); s 88(1)
	position secretary/consult-varying-retention s 94(9); s 88(2)
	position secretary/enforce-auditor s 95(3); s 95(5)
	position secretary/enforce-retention-abroad s 97(2)
	position secretary/regard-privacy-renewing s 94A(1); s 2
	position secretary/require-longer s 87(3)
	position secretary/require-others-data s 87(4)
	position secretary/specify-contribution s 249(7)
	position secretary/specify-data s 87(8)
	position secretary/sue-compliance-retention s 95(1); s 95(5)
	position secretary/sue-data s 95(1)(b); s 95(5)
	position secretary/sue-secrecy-retention s 95(2); s 95(5)
	position secretary/sue-staff-retention s 95(2); s 95(5)
	position secretary/sue-standstill-retention s 90(4A); s 95(5)@2025-06-20
	position secretary/vary-unapproved s 94(4)(b)
	rule consult-varying-retention s 94(9); s 88(2)
	rule disclose-auditor s 95(3)
	rule disclose-auditor-permitted s 95(3); s 95(4)
	rule disclose-auditor-public s 95(3)
	rule disclose-auditor-public-permitted s 95(3); s 95(4)
	rule lapse-unapproved Sch 9 para 4(2)
	rule sue-data s 95(1)(b); s 95(5)
	rule sue-secrecy-retention s 95(2); s 95(5)
	rule sue-standstill-retention s 90(4A); s 95(5)@2025-06-20
`

// The lines that a retention notice has not: no obligations of regulations, no periods for steps, no removal of protection as such, no place of giving, nobody to
// be consulted before a revocation, no relevant authorisation to be served.
const notOfRetention = `
	clock intercept SI 2018/353, Sch 1 para 1
	clock steps s 253(7)
	need confirm/delivered s 257(11); s 255(6)
	need consult-revoking/the-person s 255(2)
	need consult-varying/the-person s 255(2)
	need decide-give/bulk-by-post SI 2018/353, reg 3(3); SI 2018/353, Sch 2 para 14; SI 2018/353, Sch 2 para 15
	need decide-give/fits-operator SI 2018/353, reg 4
	need decide-give/has-content s 253(2)
	need decide-give/large-enough SI 2018/353, reg 4(3)
	need decide-give/may-serve-another SI 2018/353, reg 3
	need decide-give/not-financial-only SI 2018/353, reg 2
	need decide-give/obligations s 253(3)
	need decide-give/own-capability s 253(1)(a)@2018-03-12
	need decide-give/removal-in-reach SI 2018/353, Sch 1 para 8
	need decide-give/serves-its-schedule SI 2018/353, reg 3
	need decide-renew/only-own-capability s 256A(3)(a)
	need decide-vary-on-review/bulk-by-post SI 2018/353, reg 3(3); SI 2018/353, Sch 2 para 14; SI 2018/353, Sch 2 para 15
	need decide-vary-on-review/fits-operator SI 2018/353, reg 4
	need decide-vary-on-review/large-enough SI 2018/353, reg 4(3)
	need decide-vary-on-review/obligations s 253(3)
	need decide-vary-on-review/only-own-capability s 256(5)(a); s 253(1)(a)@2024-10-14
	need decide-vary-on-review/own-capability s 256(5)(a); s 253(1)(a)@2018-03-12
	need decide-vary-on-review/removal-in-reach SI 2018/353, Sch 1 para 8
	need decide-vary-on-review/serves-its-schedule SI 2018/353, reg 3
	need decide-vary/bulk-by-post SI 2018/353, reg 3(3); SI 2018/353, Sch 2 para 14; SI 2018/353, Sch 2 para 15
	need decide-vary/fits-operator SI 2018/353, reg 4
	need decide-vary/large-enough SI 2018/353, reg 4(3)
	need decide-vary/obligations s 253(3)
	need decide-vary/only-own-capability s 256(5)(a); s 253(1)(a)@2024-10-14
	need decide-vary/own-capability s 256(5)(a); s 253(1)(a)@2018-03-12
	need decide-vary/removal-in-reach SI 2018/353, Sch 1 para 8
	need decide-vary/serves-its-schedule SI 2018/353, reg 3
	need give/delivered s 255(6)
	need give/periods s 253(7)
	need give/removal-considered s 255(4)
	need renew/delivered s 256A(7); s 255(6)
	need renew/removal-considered s 256A(6); s 255(4)
	need revoke-another-given/considered s 256(9); s 255(3)
	need revoke-another-given/consulted s 256(9); s 255(2)
	need revoke-another-given/delivered s 256(10); s 255(6)
	need revoke-another-given/removal-considered s 256(9); s 255(4)
	need revoke-on-review-another-given/considered s 256(9); s 255(3)
	need revoke-on-review-another-given/consulted s 256(9); s 255(2)
	need revoke-on-review-another-given/delivered s 256(10); s 255(6)
	need revoke-on-review-another-given/removal-considered s 256(9); s 255(4)
	need revoke-on-review/considered s 256(9); s 255(3)
	need revoke-on-review/consulted s 256(9); s 255(2)
	need revoke-on-review/delivered s 256(10); s 255(6)
	need revoke-on-review/removal-considered s 256(9); s 255(4)
	need revoke-part-on-review/considered s 256(9); s 255(3)
	need revoke-part-on-review/consulted s 256(9); s 255(2)
	need revoke-part-on-review/delivered s 256(10); s 255(6)
	need revoke-part-on-review/removal-considered s 256(9); s 255(4)
	need revoke-part-under-review/considered s 256(9); s 255(3)
	need revoke-part-under-review/consulted s 256(9); s 255(2)
	need revoke-part-under-review/removal-considered s 256(9); s 255(4)
	need revoke-part/considered s 256(9); s 255(3)
	need revoke-part/consulted s 256(9); s 255(2)
	need revoke-part/delivered s 256(10); s 255(6)
	need revoke-part/removal-considered s 256(9); s 255(4)
	need revoke/considered s 256(9); s 255(3)
	need revoke/consulted s 256(9); s 255(2)
	need revoke/delivered s 256(10); s 255(6)
	need revoke/removal-considered s 256(9); s 255(4)
	need sue-compliance/enforceable s 255(10)(b); s 255(11)
	need sue-secrecy-general-law/enforceable s 255(10)(b); s 255(11)
	need sue-secrecy-general-law/still-secret s 255(8)
	need sue-secrecy/duty-bearer s 255(8)
	need sue-secrecy/enforceable s 255(10)(b); s 255(11)
	need sue-secrecy/still-secret s 255(8)
	need sue-standstill/duty-bearer s 257(3A)
	need sue-standstill/enforceable s 255(10)(b); s 255(11)
	need sue-standstill/still-held s 257(3A)
	need sue-standstill/still-still s 257(3A)
	need vary-further/delivered s 256(10); s 255(6)
	need vary-further/periods s 253(7)
	need vary-further/removal-considered s 256(9); s 255(4)
	need vary-on-review/delivered s 256(10); s 255(6)
	need vary-on-review/periods s 253(7)
	need vary-on-review/removal-considered s 256(9); s 255(4)
	need vary/delivered s 256(10); s 255(6)
	need vary/periods s 253(7)
	need vary/removal-considered s 256(9); s 255(4)
	position secretary/consider-removal s 255(4)
	position secretary/consider-removal-renewing s 256A(6); s 255(4)
	position secretary/consider-removal-varying s 256(9); s 255(4)
	position secretary/consider-varying s 256(9); s 255(3)
	position secretary/consult-board s 253(6)
	position secretary/consult-likely s 253(6)
	position secretary/consult-regulators s 253(6)
	position secretary/consult-varying s 256(9)
	position secretary/enforce-abroad s 255(10)(b); s 255(11)
	position secretary/specify-period s 253(7)(a)
	position secretary/sue-compliance s 255(10)
	position secretary/sue-secrecy s 255(8); s 255(10)@2025-06-20
	position secretary/sue-staff s 255(8); s 255(10)@2025-06-20
	position secretary/sue-standstill s 257(3A); s 255(10)@2025-06-20
	rule consult-revoking s 256(9); s 255(2)
	rule consult-varying s 256(9); s 255(2)
	rule sue-secrecy s 255(8); s 255(10)@2025-06-20
	rule sue-secrecy-general-law s 255(8)
	rule sue-standstill s 257(3A); s 255(10)@2025-06-20
`

// ss 87 to 98: what is not listed here is alike in both kinds, under the same words.
func TestARetentionNoticeHasItsLines(t *testing.T) {
	requireLines(t, acts.Retention, retentionUnderOtherWords, ofRetentionAlone, notOfRetention)
}

// retentionFollows is what follows from each need that a technical capability notice has not, or has with another consequence, whether the Act says so, and who can cure it.
const retentionFollows = `
	consult-varying-retention/the-person: void, inferred; secretary of state
	decide-give/has-data: void, stated; secretary of state
	decide-give/kept-short: void, stated; secretary of state
	decide-give/operating: void, stated; no role
	decide-give/own-data: void, stated; secretary of state
	decide-give/telecommunications: void, stated; no role
	decide-vary-on-review/kept-short: void, stated; secretary of state
	decide-vary-on-review/necessary: void, inferred; secretary of state
	decide-vary-on-review/own-data: void, stated; secretary of state
	decide-vary-on-review/proportionate: void, inferred; secretary of state
	decide-vary/kept-short: void, stated; secretary of state
	decide-vary/own-data: void, stated; secretary of state
	disclose-auditor-public/permitted: breach, stated; secretary of state
	disclose-auditor/permitted: breach, stated; secretary of state
	give/contribution: irregular, inferred; secretary of state
	give/decided: void, stated; secretary of state
	give/limit-considered: irregular, inferred; secretary of state
	give/term-stated: irregular, inferred; secretary of state
	renew/limit-considered: irregular, inferred; secretary of state
	sue-compliance/in-force-yet: void, inferred; no role
	sue-compliance/sued-here: void, stated; no role
	sue-data/duty-bearer: void, inferred; secretary of state
	sue-data/retained: void, inferred; no role
	sue-data/sued-here: void, stated; no role
	sue-secrecy-retention/duty-bearer: void, inferred; secretary of state
	sue-secrecy-retention/still-secret: void, inferred; no role
	sue-secrecy-retention/sued-here: void, stated; no role
	sue-standstill-retention/duty-bearer: void, inferred; secretary of state
	sue-standstill-retention/still-held: void, inferred; no role
	sue-standstill-retention/still-still: void, inferred; no role
	vary-further/limit-considered: irregular, inferred; secretary of state
	vary-further/term-stated: irregular, inferred; secretary of state
	vary-on-review/limit-considered: irregular, inferred; secretary of state
	vary-on-review/term-stated: irregular, inferred; secretary of state
	vary/limit-considered: irregular, inferred; secretary of state
	vary/term-stated: irregular, inferred; secretary of state
`

// ss 87 to 98: what follows from what is wrong with a retention notice alone, and who cures it.
func TestWhatFollowsOfARetentionNotice(t *testing.T) {
	follows := func(kind acts.NoticeKind) map[string]string {
		all := map[string]string{}
		for r := range tcn.Rules(kind) {
			for _, n := range r.Needs {
				says, by := "stated", n.By.String()
				if n.Inferred {
					says = "inferred"
				}
				if n.Own {
					by = "who does it"
				}
				all[n.ID] = fmt.Sprint(n.ID, ": ", n.Else, ", ", says, "; ", by)
			}
		}
		return all
	}
	capability, own := follows(acts.TechnicalCapability), []string{}
	for id, says := range follows(acts.Retention) {
		if capability[id] != says {
			own = append(own, says)
		}
	}
	slices.Sort(own)
	require.Equal(t, strings.ReplaceAll(strings.Trim(retentionFollows, "\n"), "\t", ""), strings.Join(own, "\n"))
}
