"""A request put into words: what is asked, by which rule, of which case, within which limit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from agent_desk.domain.call import clock_text
from agent_desk.domain.offers.approval import APPROVED, COUNTERED, EXPIRED, WITHDRAWN, Approval
from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.offers.wording import money_list
from agent_desk.domain.spanish import date_text, money_text, percent_text
from agent_desk.services.weigh_approval import Weighed
from agent_desk.ui.desk.state import Pill, ResultRow, Tone
from agent_desk.ui.shell.reading import Block, Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import plural, translate


def waiting_words(count: int) -> str:
    if not count:
        return translate("Approvals", "Nada espera su visto bueno.")
    return plural(
        count,
        translate("Approvals", "1 llamada espera su respuesta"),
        translate("Approvals", "{count} llamadas esperan su respuesta"),
    )


def paint_rows(waiting: Sequence[Approval], now: datetime) -> tuple[ResultRow, ...]:
    """Who asks for what, and for how long somebody has been waiting on the line."""
    return tuple(
        ResultRow(
            approval.id,
            f"{approval.offer.title} · {money_text(approval.offer.total_cents)}",
            f"{approval.asked_by_name} · {_days(approval.facts.days_past_due)}",
            rate=clock_text(int((now - approval.asked_at).total_seconds())),
        )
        for approval in waiting
    )


def paint_reading(
    approval: Approval | None, weighed: Weighed | None, recent: Sequence[Approval], now: datetime
) -> Reading:
    """The request, or what was decided lately when none waits."""
    if approval is None:
        return Reading(
            translate("Approvals", "Nada espera su visto bueno"),
            subtitle=translate("Approvals", "Lo que un agente pida en su llamada aparece aquí."),
            sections=(_recent(recent),),
        )
    return Reading(
        title=f"{approval.offer.title}: {money_text(approval.offer.total_cents)}",
        subtitle=translate("Approvals", "Lo pide {who}, en llamada").format(
            who=approval.asked_by_name
        ),
        pills=_pills(approval, weighed),
        sections=(
            _asked(approval),
            _case(approval),
            *((_limits(approval, weighed),) if weighed else ()),
            _alone(approval),
            _recent(recent),
        ),
    )


def offer_line(offer: Offer) -> str:
    """«Cuatro pagos: 4 × $4,540.00, total $18,160.00»."""
    amounts = money_list([payment.amount_cents for payment in offer.payments])
    total = money_text(offer.total_cents)
    if offer.count == 1:
        return f"{offer.title}: {total}"
    return translate("Approvals", "{title}: {amounts}, total {total}").format(
        title=offer.title, amounts=amounts, total=total
    )


def answer_sentence(decision: str, approval: Approval) -> str:
    """What was just decided, for the screen reader."""
    words = {
        APPROVED: translate("Approvals", "Visto bueno dado a {who}"),
        COUNTERED: translate("Approvals", "Otra opción dada a {who}"),
    }.get(decision, translate("Approvals", "No dado a {who}"))
    return words.format(who=approval.asked_by_name)


def _pills(approval: Approval, weighed: Weighed | None) -> tuple[Pill, ...]:
    level = translate("Approvals", "Nivel {level}").format(level=approval.offer.authority)
    pills = [Pill(level, Tone.PRIMARY)]
    if weighed and not weighed.can_give:
        pills.append(Pill(translate("Approvals", "Sobre su límite"), Tone.WARN))
    return tuple(pills)


def _asked(approval: Approval) -> Section:
    offer = approval.offer
    owed = sum(offer.owed.values())
    share = percent_text(offer.waived_cents * 100 // owed) if owed else "0%"
    rows = [
        (translate("Approvals", "Pagos"), money_list([p.amount_cents for p in offer.payments])),
        (
            translate("Approvals", "Se perdona"),
            f"{money_text(offer.waived_cents)} ({share} de {money_text(owed)})",
        ),
        (
            translate("Approvals", "Fechas"),
            f"{date_text(offer.first_on)} a {date_text(offer.last_on)}",
        ),
        (translate("Approvals", "Regla"), approval.rule),
    ]
    if offer.burden_pct is not None:
        rows.append((translate("Approvals", "De su ingreso"), percent_text(offer.burden_pct)))
    blocks: tuple[Block, ...] = (Grid(("", ""), tuple(rows), (24, 76)),)
    if approval.said:
        said = translate("Approvals", "Ofrece {said}").format(said=approval.said)
        blocks = (Words(said, label=translate("Approvals", "La persona")), *blocks)
    if offer.changes:
        blocks = (*blocks, Points(offer.changes))
    return Section(translate("Approvals", "Lo que se pide"), blocks)


def _case(approval: Approval) -> Section:
    facts = approval.facts
    broken = plural(
        facts.broken_promises,
        translate("Approvals", "1 promesa rota en 180 días"),
        translate("Approvals", "{count} promesas rotas en 180 días"),
    )
    items = (
        f"{facts.product_name}, {_days(facts.days_past_due)} ({facts.bucket or '—'})",
        translate("Approvals", "Saldo total {total}").format(total=money_text(facts.total_cents)),
        broken,
        translate("Approvals", "Cuenta {number}").format(number=approval.account),
    )
    return Section(translate("Approvals", "El caso"), (Points(items),))


def _limits(approval: Approval, weighed: Weighed) -> Section:
    own = translate("Approvals", "Su nivel es {level}.").format(level=weighed.level)
    if weighed.can_give:
        own += " " + translate("Approvals", "Puede darlo.")
    else:
        own += " " + translate("Approvals", "Esto lo da {who}; usted puede negarlo o dar otra.")
        own = own.format(who=approval.offer.authority)
    blocks: list[Block] = [Words(own, tone=Tone.NEUTRAL if weighed.can_give else Tone.WARN)]
    if weighed.cheapest:
        words = translate("Approvals", "Lo menos que puede aceptar para cerrar la cuenta: {offer}.")
        blocks.append(Words(words.format(offer=offer_line(weighed.cheapest))))
    return Section(translate("Approvals", "Su límite"), tuple(blocks))


def _alone(approval: Approval) -> Section:
    title = translate("Approvals", "Lo que el agente puede dar solo")
    if not approval.suggested:
        return Section(title, (Words(translate("Approvals", "Solo la promesa simple.")),))
    return Section(title, (Words(offer_line(approval.suggested)),))


def _recent(recent: Sequence[Approval]) -> Section:
    rows = tuple(
        (
            date_text(approval.asked_at.date()),
            approval.asked_by_name,
            f"{approval.offer.title} · {money_text(approval.offer.total_cents)}",
            _ending(approval),
        )
        for approval in recent
    )
    headers = (
        translate("Approvals", "Día"),
        translate("Approvals", "Pidió"),
        translate("Approvals", "Opción"),
        translate("Approvals", "Respuesta"),
    )
    blocks = (Grid(headers, rows, (14, 18, 34, 34)),) if rows else ()
    return Section(translate("Approvals", "Lo último que se decidió"), blocks)


def _ending(approval: Approval) -> str:
    who = approval.decided_by_name
    if approval.state == APPROVED:
        return translate("Approvals", "Sí, {who}").format(who=who)
    if approval.state == COUNTERED:
        return translate("Approvals", "Otra opción, {who}").format(who=who)
    if approval.state == EXPIRED:
        return translate("Approvals", "Venció sin respuesta")
    if approval.state == WITHDRAWN:
        return translate("Approvals", "La retiró quien la pidió")
    return translate("Approvals", "No, {who}: {reason}").format(who=who, reason=approval.reason)


def _days(days: int) -> str:
    return plural(
        days,
        translate("Approvals", "1 día de atraso"),
        translate("Approvals", "{count} días de atraso"),
    )
