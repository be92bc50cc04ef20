"""A scenario from a real call: which one, what was put in place of the person, and the draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.debtor.sheet import Fields
from agent_desk.domain.practice.training.casting import SCENARIO, ClosedCall
from agent_desk.domain.spanish import date_text, money_text, time_text
from agent_desk.services.background_port import Background
from agent_desk.services.call_for_practice import MadeScenario
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.editor.pane_view import PaneView
from agent_desk.ui.editor.state import PaneRow, PaneState
from agent_desk.ui.shell.reading import Grid, Points, Reading, Section
from agent_desk.ui.wording import translate


@dataclass(frozen=True, slots=True)
class CallTools:
    """On the store's lane. `make` reads one call, writes that it did, and keeps nothing else."""

    read: Callable[[], Sequence[ClosedCall]]
    make: Callable[[str], tuple[MadeScenario, Fields]]
    cards: Mapping[str, str]
    outcomes: Mapping[str, str]


class CallsPresenter:
    """Nothing of the person is shown: not to choose the call by, nor beside what replaced it."""

    def __init__(self, view: PaneView, tools: CallTools, background: Background) -> None:
        self._view, self._tools, self._background = view, tools, background
        self._calls: Sequence[ClosedCall] = ()
        self._at = 0
        self._made: tuple[MadeScenario, Fields] | None = None
        self.take: Callable[[str, str, Fields], None] = lambda _kind, _item, _fields: None

    def open(self, _kind: str, _item: str) -> None:
        """The last closed calls."""
        self._background.on_store(self._tools.read, self._arrived, self._fail)

    def choose(self, row: int) -> None:
        if 0 <= row < len(self._calls):
            self._at, self._made = row, None
            self._paint()

    def act(self, name: str) -> None:
        """«make» replaces everything; «take» opens what came out as a draft."""
        if name == "make" and self._calls:
            work = partial(self._tools.make, self._calls[self._at].contact_id)
            self._background.on_store(work, self._ready, self._fail)
        elif name == "take" and self._made:
            made, fields = self._made
            self.take(SCENARIO, made.scenario.id, fields)

    def _arrived(self, calls: Sequence[ClosedCall]) -> None:
        self._calls, self._at, self._made = calls, 0, None
        self._paint()

    def _ready(self, made: tuple[MadeScenario, Fields]) -> None:
        self._made = made
        self._paint()

    def _paint(self) -> None:
        rows = tuple(self._row(call) for call in self._calls)
        empty = "" if rows else translate("Casting", "Todavía no hay llamadas cerradas.")
        acts = {"back"} | ({"make"} if rows else set()) | ({"take"} if self._made else set())
        reading = None
        if self._made:
            reading = made_reading(self._made[0], self._tools.cards)
        elif rows:
            reading = self._before(self._calls[self._at])
        self._view.show_pane(PaneState(rows, self._at, empty, reading, frozenset(acts)))
        self._view.show_message("", Tone.NEUTRAL)

    def _row(self, call: ClosedCall) -> PaneRow:
        there = call.closed_at.astimezone(BUSINESS_ZONE)
        told = [self._tools.cards.get(card, card) for card in call.cards]
        title = told[0] if told else self._outcome(call)
        more = f" +{len(told) - 1}" if len(told) > 1 else ""
        when = f"{date_text(there.date())} {time_text(there)}"
        detail = f"{when} · {self._outcome(call)}" if told else when
        return PaneRow(call.contact_id, f"{title}{more}", detail)

    def _outcome(self, call: ClosedCall) -> str:
        return self._tools.outcomes.get(call.outcome, call.outcome) or "—"

    def _before(self, call: ClosedCall) -> Reading:
        told = tuple(self._tools.cards.get(card, card) for card in call.cards)
        none = (translate("Casting", "No se abrió ninguna ficha."),)
        steps = (
            translate("Casting", "De la llamada quedan el orden de las objeciones y cómo terminó."),
            translate(
                "Casting", "Nombre, acreedor, montos, días y cuenta se cambian; notas y fechas "
                "no se leen."
            ),
            translate("Casting", "Queda escrito en la actividad que se usó para practicar."),
        )  # fmt: skip
        return Reading(
            self._outcome(call),
            translate("Casting", "Alt+Enter hace la situación y muestra qué se cambió."),
            (),
            (
                Section(translate("Casting", "Objeciones de la llamada"), (Points(told or none),)),
                Section(translate("Casting", "Qué se hará"), (Points(steps),)),
            ),
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_message(str(error), Tone.BAD)


def made_reading(made: MadeScenario, cards: Mapping[str, str]) -> Reading:
    """What stands now where something of the person stood, and what was left of the call."""
    scenario = made.scenario
    headers = (translate("Casting", "De la persona"), translate("Casting", "En su lugar"))
    stays = tuple(cards.get(one.kind, one.kind) for one in scenario.objections)
    none = (translate("Casting", "Cómo terminó; no hubo objeciones."),)
    clean = Pill(translate("Casting", "Sin datos de la persona"), Tone.OK)
    return Reading(
        scenario.title,
        translate("Casting", "Comprobado: su nombre, su acreedor y sus montos no están en ella."),
        (clean,),
        (
            Section(
                translate("Casting", "Qué se cambió"),
                (Grid(headers, _replaced(made), (32, 68)),),
            ),
            Section(translate("Casting", "Qué queda de la llamada"), (Points(stays or none),)),
        ),
    )


def _replaced(made: MadeScenario) -> tuple[tuple[str, str], ...]:
    scenario, debt = made.scenario, made.scenario.debt
    assert debt is not None  # a scenario from a call always has one
    unread = translate("Casting", "No se leyó; no hay nada de eso en la situación")
    amounts = translate("Casting", "{amount}, inventado").format
    return (
        (translate("Casting", "Nombre"), f"{scenario.name} ({scenario.called})"),
        (translate("Casting", "Acreedor"), debt.creditor),
        (translate("Casting", "Saldo"), amounts(amount=money_text(debt.balance_cents))),
        (translate("Casting", "Vencido"), amounts(amount=money_text(debt.due_cents))),
        (
            translate("Casting", "Días de atraso"),
            translate("Casting", "{days}, movidos").format(days=debt.days),
        ),
        (translate("Casting", "Lo que puede pagar"), _means(made)),
        (translate("Casting", "Cuenta, teléfonos, domicilio, fechas"), unread),
        (translate("Casting", "Notas y lo que se escribió"), unread),
    )


def _means(made: MadeScenario) -> str:
    means = made.scenario.means
    if means is None or not means.monthly_cents:
        return translate("Casting", "Lo que puede el personaje")
    return translate("Casting", "{amount} al mes, inventado").format(
        amount=money_text(means.monthly_cents)
    )
