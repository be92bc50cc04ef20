"""Pages about what is owed: calendar, written offer, statement of the debt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.letter import MissingLetterFactError, fill
from agent_desk.domain.money import half_up
from agent_desk.domain.papers.debt import calculation, debt_grid, schedule
from agent_desk.domain.papers.facts import PaperFacts, way_of, ways_of
from agent_desk.domain.papers.framing import framed
from agent_desk.domain.papers.paper import Grid, Paper, Total, Way, Ways
from agent_desk.domain.papers.texts import PaperTexts, values_of
from agent_desk.domain.spanish import amount_in_words, date_text, money_text, weekday_short


def calendar_paper(facts: PaperFacts, texts: PaperTexts) -> Paper:
    """Calendario: each date with its amount, and every means with its own reference and code."""
    values, labels = values_of(facts), texts.labels
    if not facts.reference:
        raise MissingLetterFactError(("la referencia de pago",))
    agreed = way_of(facts, facts.agreement.means)
    side = Way("", ((facts.label("means"), agreed.name), *agreed.lines), agreed.detail)
    return framed(
        facts,
        texts,
        values,
        (
            schedule(facts, labels["schedule_title"]),
            Total(
                labels["total_label"],
                values["total"],
                values["total_letra"],
                labels["agreed_title"],
                side,
            ),
            Ways(labels["ways_title"], ways_of(facts)),
        ),
    )


def offer_paper(facts: PaperFacts, texts: PaperTexts) -> Paper:
    """Carta oferta: what is offered, until when, and that nobody owes it for having received it."""
    agreement, labels = facts.agreement, texts.labels
    if agreement.expires_on is None:
        raise MissingLetterFactError(("la vigencia",))
    if agreement.expires_on < facts.today:
        raise RefusedError(
            f"La oferta {agreement.folio} venció el {date_text(agreement.expires_on)}. "
            "No la imprimí; calcule las opciones de hoy."
        )
    values = values_of(facts)
    until = Way("", ((labels["until"], weekday_short(agreement.expires_on)),))
    return framed(
        facts,
        texts,
        values,
        (
            debt_grid(facts, fill(labels["debt_title"], values)),
            schedule(facts, labels["schedule_title"]),
            Total(
                labels["total_label"],
                values["total"],
                values["total_letra"],
                labels["until_title"],
                until,
                calculation(agreement),
            ),
        ),
    )


def statement_paper(facts: PaperFacts, texts: PaperTexts, vat_pct: int) -> Paper:
    """Estado de la deuda: each component with how it is calculated, overdue and whole."""
    account, labels = facts.account, texts.labels
    values = values_of(
        facts,
        {
            "saldo": money_text(account.total_cents, account.currency),
            "saldo_letra": amount_in_words(account.total_cents, account.currency),
            "vencido": money_text(account.overdue_cents, account.currency),
        },
    )
    sums = (labels["total"], "", values["vencido"], values["saldo"])
    headers = (labels["concept"], labels["how"], labels["overdue"], labels["total"])
    title = fill(labels["debt_title"], values)
    way = way_of(facts, facts.agreement.means)
    side = Way("", ((facts.label("means"), way.name), *way.lines), way.detail)
    rows = _statement_rows(facts, texts, vat_pct)
    blocks = (
        Grid(title, headers, rows, sums, left=2),
        Total(
            labels["total_label"],
            values["saldo"],
            values["saldo_letra"],
            labels["ways_title"],
            side,
            _daily(facts, texts),
        ),
    )
    return framed(facts, texts, values, blocks)


def _statement_rows(
    facts: PaperFacts, texts: PaperTexts, vat_pct: int
) -> tuple[tuple[str, ...], ...]:
    account, names = facts.account, facts.texts.components
    return tuple(
        (
            names.get(part, part),
            _how(facts, texts, part, vat_pct),
            money_text(
                account.overdue.get(part, 0) if account.overdue else cents, account.currency
            ),
            money_text(cents, account.currency),
        )
        for part, cents in account.balances.items()
        if cents
    )


def _how(facts: PaperFacts, texts: PaperTexts, part: str, vat_pct: int) -> str:
    """How a component comes about; what the creditor only told is said so."""
    account, labels = facts.account, texts.labels
    base = {"fees_vat": "fees", "late_vat": "late", "ord_vat": "ordinary"}.get(part, "")
    rate = {"ordinary": account.ordinary_rate_pct, "late": account.late_rate_pct}.get(part, "")
    if base:
        cents = account.balances.get(base, 0)
        if abs(cents * vat_pct - account.balances[part] * 100) <= 100:
            return (
                labels["vat"]
                .replace("{n}", str(vat_pct))
                .replace("{total}", money_text(cents, account.currency))
            )
    return labels["rate"].replace("{n}", rate) if rate else labels["told"]


def _daily(facts: PaperFacts, texts: PaperTexts) -> str:
    """What one more day costs at the contract's rate: capital × rate / 365 (C. Com. 84)."""
    account = facts.account
    capital, rate = account.balances.get("principal", 0), account.ordinary_rate_pct
    if not rate or not capital:
        return ""
    cents = half_up(capital * int(Decimal(rate) * 100), 100 * 100 * 365)
    said = texts.labels["daily"].replace("{total}", money_text(cents, account.currency))
    return said.replace("{n}", rate)


def statement_facts(facts: PaperFacts, made_on: date) -> PaperFacts:
    """The facts of an account without an agreement: all it owes, due today, nothing promised."""
    account, agreement = facts.account, facts.agreement
    owed = {part: cents for part, cents in account.balances.items() if cents}
    row = replace(
        agreement.payments[0],
        number=1,
        due_on=made_on,
        amount_cents=sum(owed.values()),
        parts=owed,
    )
    bare = replace(agreement, owed=owed, due=owed, waived={}, payments=(row,), closes_debt=True)
    return replace(facts, agreement=bare)
