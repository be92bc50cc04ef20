"""The study of contact rules, line by line, asked as a stranger would ask it."""

from __future__ import annotations

import pytest

from agent_desk.contact_api import check_contact

TUE, SAT, SUN = "2026-11-24", "2026-11-28", "2026-11-29"
YES = ["call", "whatsapp", "sms", "email"]
FIN = {"regime": "MX-FIN", "state": "Jalisco"}
COM = {"pais": "México", "acreedor": "comercial", "estado": "Jalisco"}
CO = {"country": "Colombia", "authorised_channels": YES}
CL = {"country": "Chile", "city": "Santiago"}
PE, EC, CR = {"country": "Perú"}, {"country": "EC", "city": "Quito"}, {"country": "Costa Rica"}
US = {"country": "US", "timezone": "America/New_York", "debt_id": "A"}
OK, NO, ASK = "allowed", "blocked", "needs_confirmation"


def past(at: str, channel: str = "call", outcome: str = "no_answer", **more: object) -> dict:
    return {"at": at, "channel": channel, "outcome": outcome, **more}


CASES = [
    # Mexico
    ("fin 06:59", {**FIN, "now": f"{TUE}T06:59"}, NO, "MX-FIN.hours", f"{TUE}T07:00"),
    ("fin 07:00", {**FIN, "now": f"{TUE}T07:00"}, OK, "", None),
    ("fin 21:59", {**FIN, "now": f"{TUE}T21:59"}, OK, "", None),
    ("fin 22:00", {**FIN, "now": f"{TUE}T22:00"}, NO, "MX-FIN.hours", "2026-11-25T07:00"),
    ("fin saturday", {**FIN, "now": f"{SAT}T10:00"}, NO, "MX-FIN.hours", "2026-11-30T07:00"),
    (
        "fin saturday read otherwise",
        {**FIN, "now": f"{SAT}T10:00", "readings": {"MX-FIN.weekend": "same_hours"}},
        OK,
        "",
        None,
    ),
    ("fin holiday", {**FIN, "now": "2026-11-16T10:00"}, NO, "MX-FIN.holiday", "2026-11-17T07:00"),
    ("fin visit at night", {**FIN, "channel": "visita", "now": f"{TUE}T22:30"}, NO, "", None),
    ("com saturday", {**COM, "now": f"{SAT}T10:00"}, NO, "MX-COM.hours", "2026-11-30T07:00"),
    ("com sms at night", {**COM, "canal": "sms", "now": f"{TUE}T22:00"}, NO, "MX-COM.hours", None),
    (
        "com without proof",
        {**COM, "now": f"{TUE}T10:00", "debt_proof": False},
        NO,
        "MX-COM.debt_proof",
        None,
    ),
    ("com reference", {**COM, "now": f"{TUE}T10:00", "con_quien": "referencia"}, NO, "MX", None),
    (
        "kind of creditor unknown",
        {"country": "MX", "state": "Jalisco", "now": f"{TUE}T10:00"},
        NO,
        "missing.creditor_kind",
        None,
    ),
    ("minor answers", {**FIN, "now": f"{TUE}T10:00", "answered_by": "menor"}, NO, "MX", None),
    (
        "older adult who is not the debtor",
        {**FIN, "now": f"{TUE}T10:00", "answered_by": "adulto mayor"},
        NO,
        "MX",
        None,
    ),
    (
        "older adult who is the debtor",
        {**FIN, "now": f"{TUE}T10:00", "flags": ["older_adult_debtor"]},
        OK,
        "",
        None,
    ),
    ("guarantor", {**FIN, "now": f"{TUE}T10:00", "contact_with": "aval"}, OK, "", None),
    (
        "neighbour",
        {**FIN, "now": f"{TUE}T10:00", "contact_with": "vecino"},
        NO,
        "MX.person.third_parties",
        None,
    ),
    (
        "number found elsewhere",
        {**FIN, "now": f"{TUE}T10:00", "contact_point_source": "internet"},
        NO,
        "MX.contact_point",
        None,
    ),
    (
        "hidden number",
        {**FIN, "now": f"{TUE}T10:00", "caller_id": {"hidden": True}},
        NO,
        "MX.caller.visible",
        None,
    ),
    (
        "unregistered number",
        {**FIN, "now": f"{TUE}T10:00", "caller_id": {"registered": False}},
        NO,
        "MX-FIN.caller.registered",
        None,
    ),
    (
        "no cap in force",
        {
            **FIN,
            "now": f"{TUE}T18:00",
            "history": [past(f"{TUE}T{h:02d}:00") for h in range(8, 16)],
        },
        OK,
        "",
        None,
    ),
    (
        "Tijuana 05:30 there",
        {"regime": "MX-FIN", "city": "Tijuana", "now": f"{TUE}T07:30-06:00"},
        NO,
        "MX-FIN.hours",
        f"{TUE}T07:00",
    ),
    (
        "Cancún 22:30 there",
        {"regime": "MX-FIN", "city": "Cancún", "now": f"{TUE}T21:30-06:00"},
        NO,
        "MX-FIN.hours",
        "2026-11-25T07:00",
    ),
    (
        "unknown zone of a state with two clocks",
        {
            "regime": "MX-FIN",
            "zones": ["America/Tijuana", "America/Mexico_City"],
            "now": f"{TUE}T07:30-06:00",
        },
        NO,
        "MX-FIN.hours",
        None,
    ),
    (
        "no place at all",
        {"regime": "MX-FIN", "now": f"{TUE}T10:00-06:00"},
        NO,
        "missing.time_zone",
        None,
    ),
    ("deceased", {**FIN, "now": f"{TUE}T10:00", "flags": {"deceased": True}}, NO, "", None),
    (
        "stated hours",
        {**FIN, "now": f"{TUE}T13:00", "preferences": {"hours": ["09:00-12:00"]}},
        NO,
        "GENERAL.preference",
        "2026-11-25T09:00",
    ),
    # Colombia
    ("co 18:59", {**CO, "now": f"{TUE}T18:59"}, OK, "", None),
    ("co 19:00", {**CO, "now": f"{TUE}T19:00"}, NO, "CO.hours", "2026-11-25T07:00"),
    ("co saturday 07:30", {**CO, "now": f"{SAT}T07:30"}, NO, "CO.hours", f"{SAT}T08:00"),
    ("co saturday 14:59", {**CO, "now": f"{SAT}T14:59"}, OK, "", None),
    (
        "co sunday",
        {**CO, "channel": "whatsapp", "now": f"{SUN}T10:00"},
        NO,
        "CO.hours",
        "2026-11-30T07:00",
    ),
    ("co new holiday", {**CO, "now": "2026-07-13T10:00"}, NO, "CO.holiday", "2026-07-14T07:00"),
    (
        "co channel without a yes",
        {"country": "CO", "now": f"{TUE}T10:00"},
        NO,
        "CO.channel_consent",
        None,
    ),
    (
        "co second the same day",
        {**CO, "now": f"{TUE}T15:00", "history": [past(f"{TUE}T09:00", outcome="conversation")]},
        NO,
        "CO.cap.day",
        None,
    ),
    (
        "co same channel next day",
        {
            **CO,
            "now": f"{TUE}T15:00",
            "history": [past("2026-11-23T09:00", outcome="conversation")],
        },
        OK,
        "",
        None,
    ),
    (
        "co other channel that week",
        {
            **CO,
            "channel": "sms",
            "now": f"{TUE}T15:00",
            "historial": [past("2026-11-23T09:00", outcome="conversación")],
        },
        NO,
        "CO.lock.channel_lock",
        "2026-11-30T07:00",
    ),
    (
        "co unanswered does not lock when read as two way",
        {
            **CO,
            "channel": "sms",
            "now": f"{TUE}T15:00",
            "readings": {"CO.what_counts": "two_way_only"},
            "history": [past("2026-11-23T09:00")],
        },
        OK,
        "",
        None,
    ),
    ("co visit", {**CO, "channel": "visit", "now": f"{TUE}T10:00"}, NO, "CO", None),
    (
        "co visit for microcredit with a yes",
        {
            **CO,
            "channel": "visit",
            "product": "microcredit",
            "authorised_channels": ["visit"],
            "now": f"{TUE}T10:00",
            "consents": [{"what": "visit", "from": "2026-01-10", "proof": "x", "channel": "visit"}],
        },
        OK,
        "",
        None,
    ),
    ("co reference", {**CO, "now": f"{TUE}T10:00", "contact_with": "reference"}, NO, "CO", None),
    (
        "co fraud alert on sunday",
        {**CO, "now": f"{SUN}T10:00", "purpose": "fraud_alert"},
        OK,
        "",
        None,
    ),
    (
        "co hours consented",
        {
            **CO,
            "now": f"{TUE}T20:00",
            "contract_date": "2025-01-01",
            "consent": [
                {"what": "hours", "from": "2026-02-01", "proof": "x", "debtor_initiated": True}
            ],
        },
        OK,
        "",
        None,
    ),
    (
        "co hours consent expired",
        {
            **CO,
            "now": f"{TUE}T20:00",
            "contract_date": "2025-01-01",
            "consents": [
                {
                    "what": "hours",
                    "from": "2026-02-01",
                    "until": "2026-11-01",
                    "proof": "x",
                    "debtor_initiated": True,
                }
            ],
        },
        NO,
        "CO.hours",
        None,
    ),
    # Chile
    ("cl 07:59", {**CL, "now": f"{TUE}T07:59"}, NO, "CL.hours", f"{TUE}T08:00"),
    ("cl saturday 19:59", {**CL, "now": f"{SAT}T19:59"}, OK, "", None),
    ("cl sunday", {**CL, "now": f"{SUN}T10:00"}, NO, "CL.hours", "2026-11-30T08:00"),
    ("cl holiday", {**CL, "now": "2026-09-18T10:00"}, NO, "CL.holiday", None),
    ("cl message at night", {**CL, "channel": "email", "now": f"{TUE}T22:30"}, OK, "", None),
    (
        "cl visit then call",
        {
            **CL,
            "now": f"{TUE}T10:00",
            "history": [past("2026-11-18T10:00", "visit", "nobody_home")],
        },
        NO,
        "CL.cap.phone_or_visit_week",
        "2026-11-25T08:00",
    ),
    (
        "cl seven days later",
        {**CL, "now": "2026-11-25T10:00", "history": [past("2026-11-18T10:00")]},
        OK,
        "",
        None,
    ),
    (
        "cl message after one day",
        {
            **CL,
            "channel": "sms",
            "now": f"{TUE}T10:00",
            "history": [past("2026-11-23T10:00", "email", "sent")],
        },
        NO,
        "CL.cap.messages_week",
        "2026-11-25T10:00",
    ),
    (
        "cl message after two days",
        {
            **CL,
            "channel": "sms",
            "now": "2026-11-25T10:00",
            "history": [past("2026-11-23T10:00", "email", "sent")],
        },
        OK,
        "",
        None,
    ),
    (
        "cl third message",
        {
            **CL,
            "channel": "letter",
            "now": "2026-11-27T10:00",
            "history": [past("2026-11-23T10:00", "email"), past("2026-11-25T10:00", "sms")],
        },
        NO,
        "CL.cap.messages_week",
        None,
    ),
    (
        "cl lawsuit served",
        {**CL, "channel": "email", "now": f"{TUE}T10:00", "flags": ["lawsuit_served"]},
        NO,
        "CL.stop.demanda_notificada",
        None,
    ),
    (
        "cl insolvency",
        {**CL, "now": f"{TUE}T10:00", "flags": ["insolvencia"]},
        NO,
        "CL.stop.insolvencia",
        None,
    ),
    (
        "cl prefix",
        {**CL, "now": f"{TUE}T10:00", "caller_id": {"number": "+56 2 2345 6789"}},
        NO,
        "CL.caller.prefix_600",
        None,
    ),
    (
        "cl visit at work",
        {**CL, "channel": "work_visit", "now": f"{TUE}T10:00"},
        NO,
        "CL.place.workplace_visit",
        None,
    ),
    # Peru, Ecuador, Argentina and the others
    ("pe saturday", {**PE, "now": f"{SAT}T10:00"}, NO, "PE.hours", "2026-11-30T07:00"),
    ("pe 20:00", {**PE, "now": f"{TUE}T20:00"}, NO, "PE.hours", "2026-11-25T07:00"),
    ("pe message on saturday", {**PE, "channel": "whatsapp", "now": f"{SAT}T10:00"}, OK, "", None),
    ("pe holiday", {**PE, "now": "2026-12-08T10:00"}, NO, "PE.holiday", "2026-12-10T07:00"),
    ("ec e-mail on sunday", {**EC, "channel": "e-mail", "now": f"{SUN}T10:00"}, NO, "EC", None),
    (
        "ec second that day",
        {**EC, "now": f"{TUE}T15:00", "history": [past(f"{TUE}T09:00")]},
        NO,
        "EC.cap",
        "2026-11-25T07:00",
    ),
    (
        "ec hidden number",
        {**EC, "now": f"{TUE}T10:00", "caller_id": "hidden"},
        NO,
        "EC.caller.visible",
        None,
    ),
    ("ar tuesday", {"country": "Argentina", "now": f"{TUE}T10:00"}, OK, "", None),
    (
        "ar city employer",
        {"regime": "AR-CABA", "now": f"{TUE}T10:00", "contact_with": "jefe"},
        NO,
        "AR",
        None,
    ),
    ("ar city hours unread", {"regime": "AR-CABA", "now": f"{TUE}T10:00"}, ASK, "", None),
    (
        "cr over the voluntary cap",
        {
            **CR,
            "now": f"{TUE}T15:00",
            "history": [past(f"{TUE}T{h:02d}:00", outcome="promise") for h in (9, 10, 11)],
        },
        ASK,
        "CR.cap.day",
        None,
    ),
    (
        "pa bill is not law",
        {"country": "Panamá", "now": f"{TUE}T15:00", "history": [past(f"{TUE}T09:00")]},
        OK,
        "",
        None,
    ),
    (
        "do saturday 13:00",
        {"country": "DO", "now": f"{SAT}T13:00"},
        NO,
        "DO.hours",
        "2026-11-30T07:00",
    ),
    (
        "do half an hour apart",
        {"country": "DO", "now": f"{TUE}T10:00", "history": [past(f"{TUE}T09:45")]},
        NO,
        "DO.cap.day",
        f"{TUE}T10:15",
    ),
    (
        "gt third that day",
        {
            "country": "GT",
            "product": "credit_card",
            "now": f"{TUE}T15:00",
            "history": [past(f"{TUE}T09:00"), past(f"{TUE}T11:00")],
        },
        NO,
        "GT.cap.day",
        None,
    ),
    (
        "gt other product",
        {"country": "GT", "product": "personal_loan", "now": f"{TUE}T10:00"},
        NO,
        "missing",
        None,
    ),
    (
        "es canary islands 08:30",
        {"country": "ES", "time_zone": "Atlantic/Canary", "now": f"{TUE}T09:30+01:00"},
        NO,
        "ES.hours",
        f"{TUE}T09:00",
    ),
    # United States
    ("us 07:59", {**US, "now": f"{TUE}T07:59"}, NO, "US-REGF.hours", f"{TUE}T08:00"),
    ("us 20:59 on sunday", {**US, "now": f"{SUN}T20:59"}, OK, "", None),
    (
        "us text at 21:00",
        {**US, "channel": "text", "now": f"{TUE}T21:00"},
        NO,
        "US-REGF.hours",
        None,
    ),
    (
        "us day the clock moves",
        {**US, "now": "2026-11-01T12:30Z"},
        NO,
        "US-REGF.hours",
        "2026-11-01T08:00",
    ),
    ("us day the clock moves in march", {**US, "now": "2026-03-08T12:05Z"}, OK, "", None),
    (
        "us eighth call",
        {
            **US,
            "now": f"{TUE}T10:00",
            "history": [
                past(f"2026-11-{d}T10:00", debt_id="A") for d in (18, 19, 20, 21, 22, 23, 23)
            ],
        },
        NO,
        "US-REGF.cap.seven_in_seven",
        "2026-11-25T08:00",
    ),
    (
        "us other debt does not count",
        {
            **US,
            "now": f"{TUE}T10:00",
            "history": [
                past(f"2026-11-{d}T10:00", debt_id="B") for d in (18, 19, 20, 21, 22, 23, 23)
            ],
        },
        OK,
        "",
        None,
    ),
    (
        "us conversation is day one",
        {
            **US,
            "now": f"{TUE}T10:00",
            "history": [past("2026-11-18T10:00", outcome="conversation", debt_id="A")],
        },
        NO,
        "US-REGF.quiet.after_conversation",
        "2026-11-25T08:00",
    ),
    (
        "us eighth day after it",
        {
            **US,
            "now": "2026-11-25T10:00",
            "history": [past("2026-11-18T10:00", outcome="conversation", debt_id="A")],
        },
        OK,
        "",
        None,
    ),
    (
        "us e-mail after a conversation",
        {
            **US,
            "channel": "email",
            "now": f"{TUE}T10:00",
            "history": [past("2026-11-23T10:00", outcome="conversation", debt_id="A")],
        },
        OK,
        "",
        None,
    ),
    (
        "us consent older than seven days",
        {
            **US,
            "now": f"{TUE}T10:00",
            "consents": [{"what": "calls", "from": "2026-11-10", "proof": "x"}],
            "history": [past("2026-11-23T10:00", outcome="conversation", debt_id="A")],
        },
        NO,
        "US-REGF.quiet",
        None,
    ),
    (
        "us cease",
        {**US, "channel": "email", "now": f"{TUE}T10:00", "flags": ["cease"]},
        NO,
        "US-REGF.stop.no_contactar",
        None,
    ),
    (
        "us lawyer",
        {**US, "now": f"{TUE}T10:00", "flags": ["attorney"]},
        NO,
        "US-REGF.stop.abogado",
        None,
    ),
    (
        "us to the lawyer",
        {**US, "now": f"{TUE}T10:00", "flags": ["attorney"], "contact_with": "attorney"},
        OK,
        "",
        None,
    ),
    (
        "us dispute",
        {**US, "now": f"{TUE}T10:00", "flags": ["written_dispute"]},
        NO,
        "US-REGF.stop.aclaracion",
        None,
    ),
    (
        "us dispute verified",
        {**US, "now": f"{TUE}T10:00", "flags": ["written_dispute", "verification_sent"]},
        OK,
        "",
        None,
    ),
    (
        "us at work where the employer forbids",
        {**US, "now": f"{TUE}T10:00", "flags": ["employer_prohibits"], "contact_place": "trabajo"},
        NO,
        "US-REGF.place.employer_prohibits",
        None,
    ),
    (
        "us location call once",
        {**US, "now": f"{TUE}T10:00", "contact_with": "neighbor", "purpose": "location"},
        OK,
        "",
        None,
    ),
    (
        "us location call twice",
        {
            **US,
            "now": f"{TUE}T10:00",
            "contact_with": "neighbor",
            "purpose": "location",
            "history": [past("2026-11-20T10:00", contact_with="neighbor")],
        },
        NO,
        "US-REGF.person.third_parties",
        None,
    ),
    (
        "us area code of another coast",
        {"country": "US", "city": "Miami", "phone": "+1 213 555 0100", "now": f"{TUE}T09:00-05:00"},
        NO,
        "US-REGF.hours",
        f"{TUE}T11:00",
    ),
    (
        "us first party",
        {**US, "now": f"{TUE}T10:00", "collector": "original_creditor"},
        NO,
        "missing.regime",
        None,
    ),
    # what is not known
    ("holidays of a far year", {**FIN, "now": "2035-11-20T10:00"}, NO, "MX-FIN.holiday", None),
    (
        "history unreadable",
        {**FIN, "now": f"{TUE}T10:00", "history": None},
        NO,
        "missing.history",
        None,
    ),
    ("no moment", {**FIN}, NO, "missing.now", None),
]


@pytest.mark.parametrize(
    ("facts", "status", "rule", "following"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_the_answer_is_that_of_the_study(
    facts: dict[str, object], status: str, rule: str, following: str | None
) -> None:
    asked = facts if "channel" in facts or "canal" in facts else {"channel": "call", **facts}
    answer = check_contact(asked)
    assert answer["status"] == status, answer["sentence"]
    assert str(answer["rule_id"] or "").startswith(rule)
    if following:
        assert str(answer["next_allowed_at"]).startswith(following)
