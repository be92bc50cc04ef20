"""Requests, consents, blocked people and what was kept, as the rows of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.contact.rules import CHANNELS
from agent_desk.domain.contact.wording import channel_name
from agent_desk.domain.privacy.requests import Request, RequestState, Right
from agent_desk.domain.spanish import date_text
from agent_desk.domain.wishes import Consent
from agent_desk.ui.shell.privacy.state import (
    BLOCKED,
    CONSENTS,
    KEPT,
    NEW_CONSENT,
    NEW_REQUEST,
    REQUESTS,
    ActChoice,
    PrivacyTable,
)
from agent_desk.ui.wording import plural, translate


class ConsentRow(Protocol):
    """A yes on record."""

    @property
    def id(self) -> str: ...
    @property
    def account(self) -> str: ...
    @property
    def consent(self) -> Consent: ...
    @property
    def revoked_at(self) -> datetime | None: ...


class BlockRow(Protocol):
    """Somebody blocked."""

    @property
    def account(self) -> str: ...
    @property
    def blocked_at(self) -> datetime: ...
    @property
    def reason(self) -> str: ...
    @property
    def folio(self) -> str: ...
    @property
    def is_erased(self) -> bool: ...
    @property
    def kinds(self) -> tuple[str, ...]: ...
    @property
    def kept(self) -> tuple[tuple[str, date, str], ...]: ...


class LineRow(Protocol):
    """What a rule of retention did on a day."""

    @property
    def on_day(self) -> date: ...
    @property
    def kind(self) -> str: ...
    @property
    def country(self) -> str: ...
    @property
    def removed(self) -> int: ...
    @property
    def kept(self) -> int: ...
    @property
    def why(self) -> str: ...


class ErasureRow(Protocol):
    """The proof of an erasure."""

    @property
    def at(self) -> datetime: ...
    @property
    def folio(self) -> str: ...
    @property
    def removed(self) -> int: ...
    @property
    def kept(self) -> tuple[str, ...]: ...
    @property
    def backups_until(self) -> date: ...


def requests_table(
    counted: Sequence[tuple[Request, int]], refusals: tuple[str, ...], erase_word: str
) -> PrivacyTable:
    """Each with its deadline in working days."""
    rows = tuple(
        (
            request.folio,
            right_words(request.right),
            request.account or "—",
            _due(request, left),
            _state(request.state),
        )
        for request, left in counted
    )
    return PrivacyTable(
        REQUESTS,
        (
            translate("Privacy", "Folio"),
            translate("Privacy", "Derecho"),
            translate("Privacy", "Cuenta"),
            translate("Privacy", "Fecha límite"),
            translate("Privacy", "Estado"),
        ),
        rows,
        translate(
            "Privacy",
            "Nadie ha pedido nada sobre sus datos. Cuando alguien pida verlos, corregirlos, "
            "cancelarlos u oponerse, regístrelo aquí: el plazo se cuenta solo.",
        ),
        tuple(_request_acts(request, refusals, erase_word) for request, _left in counted),
        NEW_REQUEST,
        translate("Privacy", "Nueva solicitud"),
    )


def consents_table(consents: Sequence[ConsentRow]) -> PrivacyTable:
    """Those in force first."""
    rows = tuple(
        (
            one.account or "—",
            _purpose(one.consent),
            _given(one.consent),
            _proof(one.consent),
            one.consent.notice or "—",
            translate("Privacy", "retirado el {day}").format(day=day_text(one.revoked_at.date()))
            if one.revoked_at
            else translate("Privacy", "vigente"),
        )
        for one in consents
    )
    revoke = ActChoice("revoke", translate("Privacy", "Retirar el permiso"))
    return PrivacyTable(
        CONSENTS,
        (
            translate("Privacy", "Cuenta"),
            translate("Privacy", "Para qué"),
            translate("Privacy", "Cuándo lo dio"),
            translate("Privacy", "Prueba"),
            translate("Privacy", "Aviso"),
            translate("Privacy", "Estado"),
        ),
        rows,
        translate(
            "Privacy",
            "Nadie ha dado permisos todavía. Los que se anoten en una llamada, o aquí con su "
            "prueba, cuentan desde ese momento para el semáforo de contacto.",
        ),
        tuple(() if one.revoked_at or not one.account else (revoke,) for one in consents),
        NEW_CONSENT,
        translate("Privacy", "Nuevo permiso"),
    )


def blocked_table(
    blocks: Sequence[BlockRow], names: Mapping[str, str], erase_word: str
) -> PrivacyTable:
    """Who is blocked, and what the law still keeps of him."""
    rows = tuple(
        (
            one.account,
            day_text(one.blocked_at.date()),
            one.reason,
            "; ".join(
                translate("Privacy", "{what} hasta el {day}").format(
                    what=names.get(kind, kind), day=day_text(until)
                )
                for kind, until, _why in one.kept
            )
            or translate("Privacy", "todo, sin suprimir todavía"),
        )
        for one in blocks
    )
    return PrivacyTable(
        BLOCKED,
        (
            translate("Privacy", "Cuenta"),
            translate("Privacy", "Desde"),
            translate("Privacy", "Motivo"),
            translate("Privacy", "Se conserva"),
        ),
        rows,
        translate(
            "Privacy",
            "Nadie está bloqueado. Los datos de quien se bloquea se conservan sellados: no se ven, "
            "no se encuentran y no se llaman, y se suprimen al cumplir su plazo.",
        ),
        tuple(_block_acts(one, erase_word) for one in blocks),
    )


def kept_table(
    lines: Sequence[LineRow], erasures: Sequence[ErasureRow], names: Mapping[str, str]
) -> PrivacyTable:
    """What the rules did, and the proofs of erasures with the day their backups expire."""
    run = (ActChoice("retention", translate("Privacy", "Revisar los plazos ahora")),)
    said = [_line(line, names) for line in lines if line.removed or line.kept]
    said += map(_erasure, erasures)
    return PrivacyTable(
        KEPT,
        (
            translate("Privacy", "Día"),
            translate("Privacy", "Qué"),
            translate("Privacy", "Suprimidos"),
            translate("Privacy", "Conservados"),
            translate("Privacy", "Por qué"),
        ),
        tuple(said),
        translate(
            "Privacy",
            "Nada ha cumplido su plazo. Cada día se revisa qué debe suprimirse y qué debe "
            "conservarse, y aquí queda qué se hizo y por qué.",
        ),
        (run,) * max(1, len(said)),
    )


def _line(line: LineRow, names: Mapping[str, str]) -> tuple[str, ...]:
    what = names.get(line.kind, line.kind)
    return (
        day_text(line.on_day),
        f"{what} ({line.country})" if line.country != "*" else what,
        str(line.removed),
        str(line.kept),
        line.why or "—",
    )


def _erasure(one: ErasureRow) -> tuple[str, ...]:
    until = day_text(one.backups_until)
    return (
        day_text(one.at.date()),
        translate("Privacy", "Supresión de una persona {folio}").format(folio=one.folio),
        str(one.removed),
        str(len(one.kept)),
        translate("Privacy", "Los respaldos anteriores vencen el {day}").format(day=until),
    )


def day_text(day: date) -> str:
    return date_text(day)


def waiting_words(count: int) -> str:
    """The line under the title."""
    if not count:
        return translate("Privacy", "Ninguna solicitud espera respuesta")
    return plural(
        count,
        translate("Privacy", "1 solicitud espera; el plazo corre en días hábiles"),
        translate("Privacy", "{count} solicitudes esperan; el plazo corre en días hábiles"),
    )


def consent_words() -> str:
    return translate("Privacy", "Un permiso retirado deja de contar en ese momento")


def blocked_words() -> str:
    return translate("Privacy", "Se conservan sellados; no se ven, no se encuentran, no se llaman")


def ran_words(day: date | None) -> str:
    if day is None:
        return translate("Privacy", "Los plazos todavía no se han revisado")
    return translate("Privacy", "Plazos revisados el {day}").format(day=day_text(day))


def right_words(right: Right) -> str:
    """The name of a right as people know it."""
    return {
        Right.ACCESS: translate("Privacy", "Acceso"),
        Right.CORRECTION: translate("Privacy", "Rectificación"),
        Right.CANCELLATION: translate("Privacy", "Cancelación"),
        Right.OBJECTION: translate("Privacy", "Oposición"),
    }[right]


def _state(state: RequestState) -> str:
    return {
        RequestState.OPEN: translate("Privacy", "Por contestar"),
        RequestState.GRANTED: translate("Privacy", "Por cumplir"),
        RequestState.DONE: translate("Privacy", "Cumplida"),
        RequestState.REFUSED: translate("Privacy", "No procedió"),
    }[state]


def _due(request: Request, left: int) -> str:
    due = request.due_on
    if due is None:
        return "—"
    if left < 0:
        return translate("Privacy", "{day} · vencida").format(day=day_text(due))
    days = plural(
        left,
        translate("Privacy", "queda 1 día hábil"),
        translate("Privacy", "quedan {count} días hábiles"),
    )
    return f"{day_text(due)} · {days}"


def _request_acts(
    request: Request, refusals: tuple[str, ...], erase_word: str
) -> tuple[ActChoice, ...]:
    export = ActChoice("export", translate("Privacy", "Guardar la copia de sus datos"))
    extend = ActChoice(
        "extend",
        translate("Privacy", "Ampliar el plazo"),
        translate("Privacy", "Qué lo justifica (una sola vez)"),
    )
    more = () if request.extended else (extend,)
    if request.state is RequestState.OPEN:
        why = translate("Privacy", "Motivo que se le informa")
        return (
            ActChoice("yes", translate("Privacy", "Contestar: procede")),
            ActChoice("no", translate("Privacy", "Contestar: no procede"), why, refusals),
            *more,
        )
    if request.state is not RequestState.GRANTED:
        return ()
    block = ActChoice(
        "block", translate("Privacy", "Bloquear"), translate("Privacy", "Motivo del bloqueo")
    )
    by_right = {
        Right.ACCESS: (export,),
        Right.CORRECTION: (ActChoice("correct", translate("Privacy", "Corregir un dato")),),
        Right.CANCELLATION: (block, _erase(erase_word)),
        Right.OBJECTION: (block,),
    }[request.right]
    finish = ActChoice("finish", translate("Privacy", "Dar por cumplida"))
    return (*by_right, finish, *more)


def _block_acts(block: BlockRow, erase_word: str) -> tuple[ActChoice, ...]:
    unblock = ActChoice(
        "unblock",
        translate("Privacy", "Quitar el bloqueo"),
        translate("Privacy", "Por qué se quita"),
    )
    return (_erase(erase_word),) if block.is_erased else (_erase(erase_word), unblock)


def _erase(erase_word: str) -> ActChoice:
    ask = translate("Privacy", "Escriba {word}: no se puede deshacer").format(word=erase_word)
    return ActChoice("erase", translate("Privacy", "Suprimir lo que se puede"), ask)


def _purpose(consent: Consent) -> str:
    what = purpose_words(consent.what)
    channels = ", ".join(channel_name(channel) for channel in sorted(consent.channels))
    return f"{what}: {channels}" if channels else what


def purpose_words(what: str) -> str:
    """What a yes is for."""
    return {
        "channel": translate("Privacy", "Medio"),
        "hours": translate("Privacy", "Horario"),
        "calls": translate("Privacy", "Más llamadas"),
        "visit": translate("Privacy", "Visita"),
        "workplace": translate("Privacy", "Trabajo"),
    }.get(what, what)


def _given(consent: Consent) -> str:
    return day_text(consent.from_.astimezone().date()) if consent.from_ else "—"


def _proof(consent: Consent) -> str:
    medium = channel_name(consent.medium) if consent.medium in CHANNELS else consent.medium
    return f"{consent.proof} · {medium}" if medium else consent.proof
