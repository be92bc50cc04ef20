"""The demo's campaigns: one that ran with a pilot, one that runs now, one in preparation.

Planted: letter B brings calls and more people who pay than the control; letter A brings calls and
nothing more. What they did is invented by seed; nobody of it exists.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from agent_desk.domain.strategy.campaigns.plan import Duty, Plan, Step, plain_of, seal_of
from agent_desk.domain.strategy.pilots.plan import CONTROL, Arm, Population
from agent_desk.domain.strategy.pilots.plan import Plan as PilotPlan
from agent_desk.domain.strategy.pilots.plan import plain_of as pilot_plain
from agent_desk.domain.strategy.pilots.plan import seal_of as pilot_seal
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text
from agent_desk.store.strategy.strategy_count import mark, set_mark

CAMPAIGNS_KEPT = "demo_campaigns"
SEED = 20_261
BY, AGENT = "demo-supervisor", "demo-agent"
PILOT = "demo-pilot-letters"
# What is planted by group: of a hundred, how many call, and of a hundred callers how many pay.
CALLS = {"carta-a": 12, "carta-b": 24, "whatsapp": 9}
PAYS = {"carta-a": 30, "carta-b": 80, "whatsapp": 45}
_SENT_BEFORE = timedelta(days=36)
_CALLED_MOST = 60
_HEARD = {"promise": 15, "callback": 15, "third_party": 15}  # of a hundred calls; else nobody
_LETTER = (
    "Un plan a su medida\n\n{nombre}: su {producto} con {acreedor} tiene pagos pendientes. "
    "{despacho} puede proponerle fechas que sí le queden.\n\nLlame al {linea}, dé el código "
    "{codigo} y lo vemos juntos. La línea contesta hasta el {hasta}."
)
_LETTER_A = (
    "Le recordamos su crédito\n\n{nombre}: su {producto} con {acreedor} tiene pagos pendientes.\n\n"
    "Llame al {linea} y dé el código {codigo}."
)
_CALL = "Le llamamos de {despacho} por su {producto} con {acreedor}. ¿Le explico sus opciones?"
_WHATSAPP = "{despacho} le escribe de parte de {acreedor}. Llámenos al {linea}, código {codigo}."
_CONTACT = """
    INSERT INTO contact(id, account, debtor_id, by_user, source, channel, direction, phone, line,
                        began_at, contacted_on, closed_at, outcome)
    VALUES (?, ?, ?, ?, 'desk', ?, ?, '', ?, ?, ?, ?, ?)
"""
_PEOPLE = """
    SELECT debtor_id, min(number) AS number, max(overdue_cents) AS cents FROM account
    WHERE closed_on IS NULL AND overdue_cents > 0 GROUP BY debtor_id ORDER BY debtor_id
"""


@dataclass(slots=True)
class _Rows:
    """Everything that is written, by table, in one go."""

    contacts: list[tuple[str | int, ...]] = field(default_factory=list)
    deliveries: list[tuple[str | int, ...]] = field(default_factory=list)
    reports: list[tuple[str, ...]] = field(default_factory=list)
    calls: list[tuple[str | int, ...]] = field(default_factory=list)
    payments: list[tuple[str | int, ...]] = field(default_factory=list)


def has_campaigns(store: Store) -> bool:
    """Whether the invented campaigns are already there."""
    return mark(store, CAMPAIGNS_KEPT) != ""


def keep_campaigns(store: Store, segments: tuple[str, ...], today: date) -> None:
    """All of it in one transaction; a second time nothing."""
    if has_campaigns(store):
        return
    chance, rows = Random(SEED), _Rows()  # noqa: S311  invented data
    people = [(r["debtor_id"], r["number"], r["cents"]) for r in store.rows(_PEOPLE)]
    chance.shuffle(people)
    third = min(120, len(people) // 4)
    groups = {
        CONTROL: people[:third],
        "carta-a": people[third : 2 * third],
        "carta-b": people[2 * third : 3 * third],
        "whatsapp": people[3 * third :],
    }
    sent = today - _SENT_BEFORE
    with store.tx():
        _keep_plans(store, segments, today)
        _keep_pilot(store, groups, sent)
        for group, members in groups.items():
            if group != CONTROL:
                day = sent if group != "whatsapp" else today - timedelta(days=10)
                _send(rows, group, members, day, (today, chance))
        _call(rows, groups["whatsapp"][:_CALLED_MOST], today)
        _write(store, rows)
        set_mark(store, CAMPAIGNS_KEPT, f"{today}")


def _send(
    rows: _Rows,
    group: str,
    members: list[tuple[str, str, int]],
    day: date,
    by: tuple[date, Random],
) -> None:
    """One piece to each, in weeks; some call, and some of those pay within the week."""
    today, chance = by
    channel = "whatsapp" if group == "whatsapp" else "letter"
    line = "5550000302" if group == "whatsapp" else "5550000301"
    for at, (debtor, account, cents) in enumerate(members):
        delivered = day + timedelta(days=7 * (at * 2 // max(1, len(members))))
        contact = f"demo-{group}-{at}"
        rows.contacts.append(_contact(contact, account, debtor, channel, delivered))
        called = delivered + timedelta(days=chance.randint(1, 9))
        answers = chance.randrange(100) < CALLS[group] and called < today
        state = _state(group, at, answers=answers)
        _carry(rows, (contact, f"demo-{group}", debtor, account), delivered, state)
        if not answers:
            continue
        call = f"{contact}-call"
        rows.contacts.append(_contact(call, account, debtor, "call", called, line))
        campaign = "demo-c2" if group == "whatsapp" else "demo-c1"
        rows.calls.append(
            (call, campaign, f"demo-{line}", f"demo-{group}", debtor, called.isoformat(), "line")
        )
        paid = called + timedelta(days=chance.randint(0, 5))
        if chance.randrange(100) < PAYS[group] and paid < today:
            part = min(3_500_00, max(100_00, cents // chance.randint(3, 8)))
            rows.payments.append((f"{contact}-pay", account, paid.isoformat(), part, "SPEI"))


def _state(group: str, at: int, *, answers: bool) -> str:
    """Letters count until they come back; of messages the sender reported how far they got."""
    if group != "whatsapp":
        return "returned" if at % 24 == 7 and not answers else "sent"
    if answers:
        return "read"
    return "failed" if at % 9 == 4 else "read" if at % 3 else "delivered"


def _carry(rows: _Rows, piece: tuple[str, str, str, str], day: date, state: str) -> None:
    contact, piece_id, debtor, account = piece
    on, source = day.isoformat(), "print" if "carta" in piece_id else "file"
    source = "contact" if "llamada" in piece_id else source
    rows.deliveries.append((contact, piece_id, 1, debtor, account, on, "demo", state))
    rows.reports.append(
        (contact, state, piece_id, debtor, account, on, source, _noon(day), BY),
    )


def _call(rows: _Rows, members: list[tuple[str, str, int]], today: date) -> None:
    """The calls of the running campaign, each tied to its piece; some promise in the call."""
    chance = Random(SEED + 1)  # noqa: S311  invented data
    for at, (debtor, account, cents) in enumerate(members):
        day = today - timedelta(days=7 - at * 5 // len(members))
        contact, drawn, outcome = f"demo-llamada-{at}", chance.randrange(100), "no_answer"
        for heard, of_hundred in _HEARD.items():
            if 0 <= drawn < of_hundred:
                outcome = heard
            drawn -= of_hundred
        made = _contact(contact, account, debtor, "call", day)
        rows.contacts.append((*made[:-1], outcome))
        state = "delivered" if outcome in {"promise", "callback"} else "failed"
        _carry(rows, (contact, "demo-llamada", debtor, account), day, state)
        paid = day + timedelta(days=2)
        if outcome == "promise" and chance.randrange(100) < 60 and paid < today:
            part = min(2_000_00, max(100_00, cents // 6))
            rows.payments.append((f"{contact}-pay", account, paid.isoformat(), part, "SPEI"))


def _contact(
    contact: str, account: str, debtor: str, channel: str, day: date, line: str = ""
) -> tuple[str, ...]:
    at = instant_text(datetime.combine(day, time(17), UTC))
    direction, outcome = ("in", "promise") if line else ("out", "message_sent")
    who = AGENT if line else BY
    days = (at, day.isoformat(), at, outcome)
    return (contact, account, debtor, who, channel, direction, line, *days)


def _write(store: Store, rows: _Rows) -> None:
    store.write_many(_CONTACT, rows.contacts)
    store.write_many("INSERT INTO piece_delivery VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows.deliveries)
    store.write_many("INSERT INTO piece_report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows.reports)
    store.write_many("INSERT INTO piece_call VALUES (?, ?, ?, ?, ?, ?, ?)", rows.calls)
    store.write_many(
        "INSERT INTO payment(id, account, paid_on, amount_cents, means) VALUES (?, ?, ?, ?, ?)",
        rows.payments,
    )


def _keep_plans(store: Store, segments: tuple[str, ...], today: date) -> None:
    ran, runs, next_one = _plans(segments, today)
    for campaign, plan, is_on in (
        ("demo-c1", ran, True),
        ("demo-c2", runs, True),
        ("demo-c3", next_one, False),
    ):
        _keep_campaign(store, campaign, plan, is_on=is_on)
    _keep_lines(store, ran, runs)
    _keep_pieces(store, ran.starts_on)


def _keep_pieces(store: Store, begun: date) -> None:
    for piece in (
        ("demo-carta-a", "demo-c1", "Carta A", "letter", "demo-5550000301", "RC1A", "carta-a"),
        ("demo-carta-b", "demo-c1", "Carta B", "letter", "demo-5550000301", "RC1B", "carta-b"),
        ("demo-whatsapp", "demo-c2", "Mensaje corto", "whatsapp", "demo-5550000302", "WA10", ""),
        ("demo-llamada", "demo-c2", "Llamada breve", "call", "demo-5550000302", "LL10", ""),
        ("demo-carta-c", "demo-c3", "Carta de aguinaldo", "letter", None, "AG26", ""),
    ):
        store.write(
            "INSERT INTO campaign_piece(id, campaign_id, name, channel, line_id, code, arm,"
            " cost_cents, at, by_user) VALUES (?, ?, ?, ?, ?, ?, ?, 1200, ?, ?)",
            (*piece, _noon(begun), BY),
        )
    _keep_texts(store, begun)


def _plans(segments: tuple[str, ...], today: date) -> tuple[Plan, Plan, Plan]:
    """The one that ran, the one that runs, and the next."""
    begun = today - _SENT_BEFORE
    ran = Plan(
        "Regreso a clases",
        "Que llamen quienes se atrasaron en agosto",
        "",
        begun,
        today + timedelta(days=20),
        duties=(Duty("Responsable", "Marcela Robles"), Duty("Imprenta", "Taller Ejemplo")),
        steps=(Step("Imprimir y entregar", begun), Step("Medir con el control", today)),
        segments=segments,
        budget_cents=9_000_00,
        pilot=PILOT,
        is_measured=True,
        base_bp=1_000,
        effect_bp=1_500,
    )
    runs = replace(
        ran,
        name="Aviso por WhatsApp",
        objective="Que llamen antes de que termine el mes",
        starts_on=today - timedelta(days=10),
        pilot="",
        is_measured=False,
        budget_cents=1_000_00,
    )
    next_one = replace(
        runs, name="Aguinaldo", objective="Ofrecer liquidar con el aguinaldo", starts_on=today
    )
    return ran, runs, next_one


def _keep_texts(store: Store, begun: date) -> None:
    for piece, body, state in (
        ("demo-carta-a", _LETTER_A, "published"),
        ("demo-carta-b", _LETTER, "published"),
        ("demo-whatsapp", _WHATSAPP, "published"),
        ("demo-llamada", _CALL, "published"),
        ("demo-carta-c", _LETTER_A, "draft"),
    ):
        store.write(
            "INSERT INTO piece_text(piece_id, number, body, state, at, by_user)"
            " VALUES (?, 1, ?, ?, ?, ?)",
            (piece, body, state, _noon(begun), BY),
        )


def _keep_campaign(store: Store, campaign: str, plan: Plan, *, is_on: bool) -> None:
    text, at = json.dumps(plain_of(plan), ensure_ascii=False), _noon(plan.starts_on)
    state, seal = ("launched", seal_of(plan)) if is_on else ("draft", "")
    store.write(
        "INSERT INTO campaign(id, plan, state, made_at, by_user, launched_at, launched_by, seal)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (campaign, text, state, at, BY, at if is_on else None, BY if is_on else "", seal),
    )


def _keep_lines(store: Store, ran: Plan, runs: Plan) -> None:
    for campaign, number, plan in (
        ("demo-c1", "5550000301", ran),
        ("demo-c2", "5550000302", runs),
    ):
        first, last = plan.starts_on.isoformat(), plan.ends_on.isoformat()
        store.write(
            "INSERT INTO campaign_line VALUES (?, ?, ?, ?, ?, ?, ?)",
            (f"demo-{number}", campaign, number, first, last, _noon(plan.starts_on), BY),
        )


def _keep_pilot(store: Store, groups: dict[str, list[tuple[str, str, int]]], on: date) -> None:
    plan = PilotPlan(
        "Una carta con plan y línea propia hace que más personas paguen",
        "paid",
        1_000,
        1_500,
        (
            Arm(CONTROL, "Sin carta", "Lo de siempre"),
            Arm("carta-a", "Carta A", "Recordatorio con línea"),
            Arm("carta-b", "Carta B", "Plan a su medida con línea"),
        ),
        Population(days_from=1),
        window_days=30,
        looks=1,
        decider="Gerencia",
    )
    at, text = _noon(on), json.dumps(pilot_plain(plan), ensure_ascii=False)
    store.write(
        "INSERT INTO pilot(id, plan, state, made_at, by_user, seal, registered_at, salt,"
        " started_on, ended_at, verdict, why)"
        " VALUES (?, ?, 'ended', ?, ?, ?, ?, 'demo', ?, ?, 'effect', ?)",
        (
            *(PILOT, text, at, BY, pilot_seal(plan), at, on.isoformat()),
            *(_noon(on + timedelta(days=31)), "Se queda la carta B; la A no se imprime más."),
        ),
    )
    drawn = [
        (PILOT, debtor, arm.id) for arm in plan.arms for debtor, _number, _cents in groups[arm.id]
    ]
    store.write_many("INSERT INTO pilot_person VALUES (?, ?, ?)", drawn)


def _noon(day: date) -> str:
    return instant_text(datetime.combine(day, time(18), UTC))
