"""The header, the stages and what is known of a case, put into words for the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from agent_desk.domain.call import Call, clock_text
from agent_desk.domain.contact.verdict import Status, Verdict
from agent_desk.domain.debtor import (
    Account,
    BalanceChange,
    CaseFile,
    PastContact,
    PastPayment,
    PastPromise,
)
from agent_desk.domain.recovery import Recovery
from agent_desk.domain.spanish import date_text, money_text, time_text
from agent_desk.services.piece_calls import Caller
from agent_desk.services.preview_segment import Received
from agent_desk.services.quotes import KeptQuote
from agent_desk.ui.desk.segment_painting import reason_rows, segment_rows
from agent_desk.ui.desk.state import (
    ContactLight,
    ContextRow,
    ContextState,
    HeaderState,
    Mode,
    Pill,
    Tone,
)
from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.wording import plural, translate

MASK = "••••"
HISTORY_ROWS = 12

_LIGHT_TONES = {
    Status.ALLOWED: Tone.OK,
    Status.NEEDS_CONFIRMATION: Tone.WARN,
    Status.BLOCKED: Tone.BAD,
}
_FLAG_WORDS = {
    "vulnerable": (QT_TRANSLATE_NOOP("Desk", "Vulnerable"), Tone.WARN),
    "aclaracion": (QT_TRANSLATE_NOOP("Desk", "En aclaración"), Tone.BAD),
    "demanda": (QT_TRANSLATE_NOOP("Desk", "En demanda"), Tone.BAD),
    "fallecido": (QT_TRANSLATE_NOOP("Desk", "Titular fallecido"), Tone.BAD),
    "no_es_titular": (QT_TRANSLATE_NOOP("Desk", "No es el titular"), Tone.BAD),
    "no_contactar": (QT_TRANSLATE_NOOP("Desk", "Pidió no ser contactado"), Tone.BAD),
    "abogado": (QT_TRANSLATE_NOOP("Desk", "Con abogado"), Tone.BAD),
    "cese_escrito": (QT_TRANSLATE_NOOP("Desk", "Pidió por escrito no ser contactado"), Tone.BAD),
    "insolvencia": (QT_TRANSLATE_NOOP("Desk", "En insolvencia"), Tone.BAD),
    "demanda_notificada": (QT_TRANSLATE_NOOP("Desk", "Demanda notificada"), Tone.BAD),
    "sin_llamadas": (QT_TRANSLATE_NOOP("Desk", "Sin llamadas"), Tone.WARN),
    "sin_whatsapp": (QT_TRANSLATE_NOOP("Desk", "Sin WhatsApp"), Tone.WARN),
    "sin_sms": (QT_TRANSLATE_NOOP("Desk", "Sin SMS"), Tone.WARN),
    "sin_correo": (QT_TRANSLATE_NOOP("Desk", "Sin correo"), Tone.WARN),
    "no_trabajo": (QT_TRANSLATE_NOOP("Desk", "No en su trabajo"), Tone.WARN),
}
_CHANNELS = {
    "call": ("phone", QT_TRANSLATE_NOOP("Desk", "Llamada")),
    "whatsapp": ("message-square", QT_TRANSLATE_NOOP("Desk", "WhatsApp")),
    "sms": ("message-square", QT_TRANSLATE_NOOP("Desk", "Mensaje")),
    "email": ("mail", QT_TRANSLATE_NOOP("Desk", "Correo")),
    "letter": ("file-text", QT_TRANSLATE_NOOP("Desk", "Carta")),
    "visit": ("map-pin", QT_TRANSLATE_NOOP("Desk", "Visita")),
}
_FACT_ICONS = {
    "empleo": "briefcase",
    "ingreso": "calendar-days",
    "capacidad": "wallet",
    "salud": "heart-pulse",
    "preferencia": "clock",
}
_MODE_CAPTIONS = {
    Mode.BEFORE: QT_TRANSLATE_NOOP("Desk", "Sin llamar"),
    Mode.CALL: QT_TRANSLATE_NOOP("Desk", "En llamada"),
    Mode.THIRD_PARTY: QT_TRANSLATE_NOOP("Desk", "Con otra persona"),
    Mode.VOICEMAIL: QT_TRANSLATE_NOOP("Desk", "En buzón"),
    Mode.AFTER: QT_TRANSLATE_NOOP("Desk", "Llamada terminada"),
    Mode.BLOCKED: QT_TRANSLATE_NOOP("Desk", "Sin llamada"),
}


def local_time(case: CaseFile, now: datetime) -> str:
    """The debtor's own time, or "" when the zone is unknown."""
    zone = case.debtor.time_zone
    return time_text(now.astimezone(ZoneInfo(zone))) if zone else ""


def paint_light(verdict: Verdict) -> ContactLight:
    """The contact light, with its reason and source for hover and screen reader."""
    why = " ".join(part for part in (verdict.rule, verdict.citation, verdict.source) if part)
    return ContactLight(_LIGHT_TONES[verdict.status], verdict.title, verdict.detail, why)


def paint_header(
    case: CaseFile,
    verdict: Verdict,
    recovery: Recovery,
    *,
    mode: Mode,
    call: Call | None,
    is_demo: bool,
    now: datetime,
    caller: Caller | None = None,
) -> HeaderState:
    """The header of a case; the debt is masked until the identity is verified."""
    account, is_open = case.account, bool(call and call.is_verified)
    place = _place(case, now)
    number = account.number if is_open else f"{MASK} {account.number[-4:]}"
    product = account.product_name if is_open else translate("Desk", "Cuenta")
    return HeaderState(
        name=case.debtor.full_name,
        pill=_identity_pill(is_open),
        subtitle=" · ".join(part for part in (f"{product} {number}", *place) if part),
        short_subtitle=" · ".join(part for part in (f"{product} {number}", *place[:1]) if part),
        overdue=money_text(account.overdue_cents) if is_open else MASK,
        total=translate("Desk", "Total {total}").format(
            total=money_text(account.total_cents) if is_open else MASK
        ),
        days=_days(account.days_past_due) if is_open else MASK,
        bucket=_bucket(account.days_past_due) if is_open else "",
        cure_word=recovery.word if is_open else MASK,
        cure_level=recovery.level if is_open else 0,
        cure_why=cure_words(recovery) if is_open else "",
        light=paint_light(verdict),
        timer=clock_text(call.seconds(now)) if call else "00:00",
        timer_caption=translate("Desk", _MODE_CAPTIONS.get(mode, "")),
        is_demo=is_demo,
        flags=(*_caller_pill(caller), *paint_flags(case)),
    )


def cure_words(recovery: Recovery) -> str:
    """The range, two reasons in favour and two against, for who works the account and no other."""
    lines = [recovery.seen] if recovery.seen else []
    if recovery.reasons:
        lines.append(translate("Desk", "A favor: {why}").format(why="; ".join(recovery.reasons)))
    if recovery.against:
        lines.append(translate("Desk", "En contra: {why}").format(why="; ".join(recovery.against)))
    return "\n".join(lines)


def paint_flags(case: CaseFile) -> tuple[Pill, ...]:
    """The stop and care flags of the person and of the account, each once."""
    flags = case.debtor.flags | case.account.flags
    return tuple(
        Pill(translate("Desk", words), tone)
        for flag, (words, tone) in _FLAG_WORDS.items()
        if flag in flags
    )


def paint_context(
    case: CaseFile,
    *,
    is_open: bool,
    quotes: Sequence[KeptQuote] = (),
    recovery: Recovery | None = None,
    received: Received | None = None,
    caller: Caller | None = None,
) -> ContextState:
    """What we know and what happened; amounts are masked until the identity is verified."""
    return ContextState(
        facts=(
            *_caller_rows(caller),
            *(segment_rows(received) if is_open else ()),
            *_facts(case, is_open=is_open),
            *(_cure_rows(recovery) if is_open else ()),
        ),
        history=_history(case, quotes, is_open=is_open),
        contact=(
            *_rights(case),
            *_contact(case),
            *(reason_rows(received) if is_open else ()),
        ),
    )


def _caller_pill(caller: Caller | None) -> tuple[Pill, ...]:
    if caller is None or caller.ended_on:
        return ()
    words = translate("Desk", "Llama por {piece}").format(piece=caller.piece or caller.campaign)
    return (Pill(words, Tone.PRIMARY),)


def _caller_rows(caller: Caller | None) -> tuple[ContextRow, ...]:
    """By which piece he calls, as long as the call lasts."""
    return (ContextRow("megaphone", caller_words(caller)),) if caller else ()


def caller_words(caller: Caller) -> str:
    """«Llama por "Carta B" de "Regreso a clases"»."""
    if caller.ended_on:
        words = translate("Desk", "Llama por «{campaign}», que terminó el {day}: ya no se cuenta.")
        return words.format(campaign=caller.campaign, day=date_text(caller.ended_on))
    if not caller.piece:
        words = translate(
            "Desk", "Llama por la línea de «{campaign}». Pregunte qué código ve: Shift+F3."
        )
        return words.format(campaign=caller.campaign)
    words = translate("Desk", "Llama por «{piece}» de «{campaign}».")
    return words.format(piece=caller.piece, campaign=caller.campaign)


def _cure_rows(recovery: Recovery | None) -> tuple[ContextRow, ...]:
    """The chance of recovering with its reasons; internal, so it says so."""
    if recovery is None or not recovery.seen:
        return ()
    text = translate("Desk", "Cura (interno): {seen}").format(seen=recovery.seen)
    _, _, why = cure_words(recovery).partition("\n")
    return (ContextRow("gauge", text, why.replace("\n", " · ")),)


def _identity_pill(is_open: bool) -> Pill:
    if is_open:
        return Pill(translate("Desk", "Identidad verificada"), Tone.OK)
    return Pill(translate("Desk", "Sin verificar"), Tone.WARN)


def _place(case: CaseFile, now: datetime) -> list[str]:
    debtor = case.debtor
    city = ", ".join(part for part in (debtor.city, debtor.state) if part)
    here = local_time(case, now)
    told = translate("Desk", "allá son las {time}").format(time=here) if here else ""
    return [city, told or translate("Desk", "hora desconocida")]


def _days(days: int) -> str:
    if days == 1:
        return translate("Desk", "1 día")
    return translate("Desk", "{days} días").format(days=days)


def _bucket(days: int) -> str:
    for low, high in ((1, 30), (31, 60), (61, 90), (91, 180)):
        if low <= days <= high:
            return translate("Desk", "Tramo {low}–{high}").format(low=low, high=high)
    if days <= 0:
        return translate("Desk", "Al corriente")
    return translate("Desk", "Tramo más de 180")


def _facts(case: CaseFile, *, is_open: bool) -> tuple[ContextRow, ...]:
    debtor = case.debtor
    rows = []
    if is_open:
        rows += [ContextRow("heart-pulse", f.text) for f in debtor.hardships]
        rows += [ContextRow(_FACT_ICONS.get(f.kind, "info"), f.text) for f in debtor.facts]
    if is_open and debtor.pay_days:
        rows.append(ContextRow("calendar-days", _pay_days(debtor.pay_days)))
    if is_open and debtor.income_cents:
        text = translate("Desk", "Ingreso declarado {amount} al mes")
        rows.append(ContextRow("wallet", text.format(amount=money_text(debtor.income_cents))))
    if debtor.preferred_hours:
        text = translate("Desk", "Prefiere {hours}").format(hours=debtor.preferred_hours)
        rows.append(ContextRow("clock", text))
    if is_open and case.other_accounts:
        count = len(case.other_accounts)
        text = translate("Desk", "Otra cuenta con nosotros")
        if count > 1:
            text = translate("Desk", "Otras {count} cuentas con nosotros").format(count=count)
        detail = ", ".join(account.product_name for account in case.other_accounts)
        rows.append(ContextRow("layers", text, detail))
    if not rows:
        rows.append(ContextRow("info", translate("Desk", "Todavía nada: pregunte y anote")))
    return tuple(rows)


def _pay_days(days: tuple[int, ...]) -> str:
    words = [translate("Desk", "último") if day == 0 else str(day) for day in days]
    if len(words) == 1:
        return translate("Desk", "Cobra el día {day}").format(day=words[0])
    listed = ", ".join(words[:-1])
    return translate("Desk", "Cobra los días {days} y {last}").format(days=listed, last=words[-1])


def _history(
    case: CaseFile, quotes: Sequence[KeptQuote], *, is_open: bool
) -> tuple[ContextRow, ...]:
    dated = [(c.at.date(), 0, _contact_row(c, is_open=is_open)) for c in case.contacts]
    if is_open:
        dated += [(p.due_on, 1, _promise_row(p)) for p in case.promises]
        new = set(case.new_payments)
        dated += [(p.paid_on, 2, _payment_row(p, is_new=p in new)) for p in case.payments]
        dated += [(q.quote.made_on, 3, _quote_row(q)) for q in quotes]
        if case.change:
            dated.append((case.change.changed_on, 4, _change_row(case.change, case.account)))
    dated.sort(key=lambda row: (row[0], row[1]), reverse=True)
    return tuple(row for _, _, row in dated[:HISTORY_ROWS])


def _change_row(change: BalanceChange, account: Account) -> ContextRow:
    """What a file of the creditor changed since the last word with him."""
    words = translate("Desk", "El saldo pasó de {before} a {now}").format(
        before=money_text(change.total_cents), now=money_text(account.total_cents)
    )
    icon = "arrow-down" if account.total_cents < change.total_cents else "arrow-up"
    return ContextRow(icon, words, date_text(change.changed_on), Tone.PRIMARY)


def _contact_row(contact: PastContact, *, is_open: bool) -> ContextRow:
    icon, channel = _CHANNELS.get(contact.channel, ("phone", QT_TRANSLATE_NOOP("Desk", "Contacto")))
    # A summary may come from a note and name sums: it waits for the identity, like the debt.
    text = contact.summary if is_open and contact.summary else translate("Desk", channel)
    return ContextRow(icon, text, date_text(contact.at.date()))


def _promise_row(promise: PastPromise) -> ContextRow:
    amount = money_text(promise.amount_cents)
    words, icon, tone = {
        "kept": (QT_TRANSLATE_NOOP("Desk", "Promesa cumplida, {amount}"), "circle-check", Tone.OK),
        "broken": (QT_TRANSLATE_NOOP("Desk", "Promesa incumplida, {amount}"), "circle-x", Tone.BAD),
        "open": (QT_TRANSLATE_NOOP("Desk", "Prometió {amount}"), "handshake", Tone.PRIMARY),
    }.get(
        promise.state,
        (QT_TRANSLATE_NOOP("Desk", "Promesa sin efecto, {amount}"), "circle-slash", Tone.NEUTRAL),
    )
    text = translate("Desk", words).format(amount=amount)
    return ContextRow(icon, text, date_text(promise.due_on), tone)


def _payment_row(payment: PastPayment, *, is_new: bool = False) -> ContextRow:
    text = translate("Desk", "Pagó {amount}").format(amount=money_text(payment.amount_cents))
    day = date_text(payment.paid_on)
    if is_new:
        day = translate("Desk", "{day}, desde su último contacto").format(day=day)
    return ContextRow("circle-check", text, day, Tone.OK)


def _quote_row(kept: KeptQuote) -> ContextRow:
    """What was on the screen, and what became of it."""
    count = plural(
        len(kept.quote.offers),
        translate("Desk", "1 opción"),
        translate("Desk", "{count} opciones"),
    )
    text = translate("Desk", "Cotización: {options}").format(options=count)
    day = date_text(kept.quote.made_on)
    if kept.folio:
        words = translate("Desk", "{day} · convenio {folio}").format(day=day, folio=kept.folio)
        return ContextRow("file-check", text, words, Tone.OK)
    if kept.void_reason:
        return ContextRow("circle-slash", text, f"{day} · {kept.void_reason}", Tone.WARN)
    until = translate("Desk", "{day} · vale hasta el {until}")
    return ContextRow(
        "file-text", text, until.format(day=day, until=date_text(kept.quote.expires_on))
    )


def _contact(case: CaseFile) -> tuple[ContextRow, ...]:
    debtor = case.debtor
    rows = []
    for phone in debtor.phones:
        if phone.is_active:
            owner = translate("Desk", "propio") if phone.is_own else translate("Desk", "de recados")
            rows.append(ContextRow("smartphone", f"{phone.masked}, {phone.kind} {owner}"))
    for channel in sorted(debtor.accepts):
        _, words = _CHANNELS.get(channel, ("", channel))
        rows.append(
            ContextRow(
                "message-circle", translate("Desk", "Aceptó recibir {how}").format(how=words)
            )
        )
    return tuple(rows)


def _rights(case: CaseFile) -> tuple[ContextRow, ...]:
    """What supervision owes this person, and what the person asked for: always visible."""
    rows = []
    for matter in case.rights.matters:
        due = date_text(matter.due_at.date()) if matter.due_at else ""
        detail = " · ".join(part for part in (matter.folio, due) if part)
        rows.append(ContextRow("clipboard-list", matter.title, detail, Tone.WARN))
    wish = case.rights.preference
    if wish.hours:
        hours = ", ".join(f"{w.opens:%H:%M}–{w.closes:%H:%M}" for w in wish.hours)
        words = translate("Desk", "Pidió que se le llame de {hours}").format(hours=hours)
        rows.append(ContextRow("clock", words, "", Tone.PRIMARY))
    for channel in sorted(wish.not_channels):
        _, name = _CHANNELS.get(channel, ("", channel))
        words = translate("Desk", "Pidió que no se use: {how}").format(how=name)
        rows.append(ContextRow("circle-slash", words, "", Tone.WARN))
    for consent in case.rights.consents:
        until = date_text(consent.until.date()) if consent.until else ""
        names = ", ".join(_CHANNELS.get(c, ("", c))[1] for c in sorted(consent.channels))
        words = translate("Desk", "Dio un permiso")
        detail = " · ".join(part for part in (until, consent.proof) if part)
        rows.append(ContextRow("badge-check", f"{words}: {names}" if names else words, detail))
    return tuple(rows)


EMPTY_CONTEXT = ContextState()
