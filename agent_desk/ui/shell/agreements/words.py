"""Agreements as rows and as a page to read."""

from __future__ import annotations

from agent_desk.domain.agreements.following import Received, RowStanding
from agent_desk.domain.agreements.states import NAMES, State
from agent_desk.domain.papers.texts import KIND_NAMES
from agent_desk.domain.spanish import date_text, money_text, time_text, weekday_short
from agent_desk.services.follow_up import FollowItem
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.ui.desk.state import Pill, ResultRow, Tone
from agent_desk.ui.shell.agreements.state import Detail
from agent_desk.ui.shell.reading import Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import translate

TONES = {
    State.KEPT: Tone.OK,
    State.BROKEN: Tone.BAD,
    State.ACTIVE: Tone.PRIMARY,
    State.WAITING_DOWN: Tone.WARN,
}


def tab_name(tab: str) -> str:
    return {
        "today": translate("Agreements", "Vencen hoy"),
        "tomorrow": translate("Agreements", "Vencen mañana"),
        "late": translate("Agreements", "Atrasados, en tolerancia"),
        "broken": translate("Agreements", "Incumplidos"),
        "in_force": translate("Agreements", "En curso"),
        "kept": translate("Agreements", "Cumplidos"),
        "offers": translate("Agreements", "Ofertas y borradores"),
    }[tab]


def empty_words(tab: str) -> str:
    return {
        "today": translate("Agreements", "Hoy no vence ningún pago."),
        "tomorrow": translate("Agreements", "Mañana no vence ningún pago."),
        "late": translate("Agreements", "Nadie está atrasado dentro de la tolerancia."),
        "broken": translate("Agreements", "Ningún convenio se ha incumplido en 60 días."),
        "in_force": translate("Agreements", "No hay convenios en curso."),
        "kept": translate("Agreements", "Todavía no hay convenios cumplidos."),
        "offers": translate(
            "Agreements", "No hay borradores ni ofertas por escrito esperando respuesta."
        ),
    }[tab]


def row_of(item: FollowItem) -> ResultRow:
    """«María Hernández · $1,200.00» over «2 de 6 · lun 30 nov 2026 · AD-…»."""
    agreement, row = item.followed.agreement, item.row
    currency = agreement.currency
    who = item.name or agreement.account
    if row is None:
        cents = item.followed.standing.total_cents
        detail = f"{NAMES[item.followed.state]} · {agreement.folio} · {money_text(cents, currency)}"
        return ResultRow(agreement.id, who, detail)
    place = f"{row.number} de {len(item.followed.standing.rows)}"
    detail = f"{money_text(row.missing_cents, currency)} · {place} · {weekday_short(row.due_on)}"
    return ResultRow(agreement.id, who, detail, has_flag=item.followed.state is State.BROKEN)


def reading_of(detail: Detail) -> Reading:
    """All of one agreement: its payments, its life, its pages, what revives."""
    followed = detail.item.followed
    agreement, standing = followed.agreement, followed.standing
    paid = translate("Agreements", "Pagado {paid} de {total}").format(
        paid=money_text(standing.paid_cents, agreement.currency),
        total=money_text(standing.total_cents, agreement.currency),
    )
    return Reading(
        title=detail.item.name or agreement.account,
        subtitle=f"{agreement.folio} · {agreement.account} · {paid}",
        pills=(Pill(NAMES[followed.state], TONES.get(followed.state, Tone.NEUTRAL)),),
        sections=(
            _payments(detail),
            _received(detail),
            _revival(detail),
            _papers(detail),
            _life(detail),
        ),
    )


def row_words(row: RowStanding) -> str:
    return {
        "paid": translate("Agreements", "pagado"),
        "paid_late": translate("Agreements", "pagado tarde"),
        "partial": translate("Agreements", "pagado en parte"),
        "waiting": translate("Agreements", "por pagar"),
        "due": translate("Agreements", "vence hoy"),
        "late": translate("Agreements", "atrasado; cuenta hasta el {day}").format(
            day=date_text(row.limit_on)
        ),
        "missed": translate("Agreements", "no llegó"),
    }[row.state]


def payment_words(payment: Received, currency: str) -> str:
    """«24 nov 2026 · $1,250.50 · spei»: one payment to be chosen among others."""
    words = f"{date_text(payment.paid_on)} · {money_text(payment.amount_cents, currency)}"
    return " · ".join(part for part in (words, payment.means, payment.reference) if part)


def rule_words(rule: str) -> str:
    """The tolerance that judged it, from its code «grace:3d:9500bp»; another code as it is."""
    name, _, terms = rule.partition(":")
    days, _, points = terms.partition("d:")
    points = points.removesuffix("bp")
    if name != "grace" or not (days.isdecimal() and points.isdecimal()):
        return rule
    return translate("Agreements", "tolerancia: {days} días y {percent} % del pago").format(
        days=days, percent=f"{int(points) / 100:g}"
    )


def _payments(detail: Detail) -> Section:
    followed = detail.item.followed
    currency, rows = followed.agreement.currency, followed.standing.rows
    return Section(
        translate("Agreements", "Pagos"),
        (
            Grid(
                (
                    translate("Agreements", "Pago"),
                    translate("Agreements", "Fecha"),
                    translate("Agreements", "Importe"),
                    translate("Agreements", "Pagado"),
                    translate("Agreements", "Cómo va"),
                ),
                tuple(
                    (
                        f"{row.number} de {len(rows)}",
                        weekday_short(row.due_on),
                        money_text(row.amount_cents, currency),
                        money_text(row.paid_cents, currency),
                        row_words(row)
                        + (
                            translate("Agreements", " · recordatorio preparado")
                            if row.number in detail.reminded
                            else ""
                        ),
                    )
                    for row in rows
                ),
                (10, 20, 18, 18, 34),
            ),
        ),
    )


def _received(detail: Detail) -> Section:
    followed = detail.item.followed
    currency, standing = followed.agreement.currency, followed.standing
    lines = []
    for each in standing.applied:
        payment = each.payment
        words = f"{date_text(payment.paid_on)}: {money_text(payment.amount_cents, currency)}"
        if each.looks_double:
            words += translate("Agreements", " · parece un pago doble; se aplicó a lo que sigue")
        if payment.moved_from:
            words += translate("Agreements", " · se había pagado en la cuenta {account}").format(
                account=payment.moved_from
            )
        if each.spare_cents:
            words += translate("Agreements", " · {spare} a favor").format(
                spare=money_text(each.spare_cents, currency)
            )
        lines.append(words)
    for payment in standing.undone:
        told = (
            translate("Agreements", "no pasó")
            if payment.undone == "bounced"
            else translate("Agreements", "se devolvió")
        )
        lines.append(
            f"{date_text(payment.paid_on)}: {money_text(payment.amount_cents, currency)} · {told}"
        )
    return Section(
        translate("Agreements", "Lo que se recibió"), (Points(tuple(lines)),) if lines else ()
    )


def _revival(detail: Detail) -> Section:
    followed, back = detail.item.followed, detail.revival
    if followed.state is not State.BROKEN:
        return Section("", ())
    currency = followed.agreement.currency
    words = translate(
        "Agreements",
        "Se debe otra vez {owed}, de eso {revived} que se había condonado. Lo pagado, {paid}, ya "
        "está descontado y se respeta en un convenio nuevo.",
    ).format(
        owed=money_text(back.owed_cents, currency),
        revived=money_text(back.revived_cents, currency),
        paid=money_text(back.paid_cents, currency),
    )
    parts = tuple(
        (detail.names.get(part, part), money_text(cents, currency))
        for part, cents in back.owed.items()
    )
    headers = (translate("Agreements", "Concepto"), translate("Agreements", "Se debe"))
    return Section(
        translate("Agreements", "Lo que revive"), (Words(words), Grid(headers, parts, (70, 30)))
    )


def _papers(detail: Detail) -> Section:
    lines = tuple(
        f"{KIND_NAMES[paper.kind]} {paper.code} · {date_text(paper.issued_at.date())} · "
        f"{paper.by_name}"
        for paper in detail.papers
    )
    return Section(translate("Agreements", "Páginas emitidas"), (Points(lines),) if lines else ())


def _life(detail: Detail) -> Section:
    lines = []
    for change in detail.life.changes:
        at = change.at.astimezone(BUSINESS_ZONE)
        day, hour = date_text(at.date()), time_text(at)
        words = f"{day} {hour} · {NAMES[change.to]}: {change.why}"
        if change.rule and change.on:
            words += f" ({rule_words(change.rule)}, {date_text(change.on)})"
        lines.append(words)
    return Section(
        translate("Agreements", "Su historia"),
        (Points(tuple(lines), is_numbered=True),) if lines else (),
        translate("Agreements", "Cada paso dice cuándo, a qué estado y por qué; ninguno se edita."),
    )
