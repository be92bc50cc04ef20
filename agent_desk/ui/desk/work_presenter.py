"""Whom the work list brings: product, bucket, state, segment; kept until he leaves the desk."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.contact.groups import WorkGate
from agent_desk.domain.text.fold import fold
from agent_desk.domain.work_rule import EVERYTHING, WorkFilter
from agent_desk.services.ports import WorkGroup
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import FindRow, FindState, Mode, Tone, WorkState
from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.wording import translate

MOST_COUNTED = 100  # more are «más de 100»: nobody needs the last one, and counting is not free
_FIELDS = {
    "product": "products",
    "bucket": "buckets",
    "state": "states",
    "segment": "segments",
    "cell": "cells",
}
_KINDS = {
    "product": QT_TRANSLATE_NOOP("Desk", "Producto"),
    "bucket": QT_TRANSLATE_NOOP("Desk", "Tramo"),
    "state": QT_TRANSLATE_NOOP("Desk", "Estado"),
    "segment": QT_TRANSLATE_NOOP("Desk", "Grupo del acreedor"),
    "cell": QT_TRANSLATE_NOOP("Desk", "Segmento"),
}


class WorkPresenter:
    """Events of «A quiénes llamar» (Ctrl+Shift+N): Enter puts a value on or takes it off."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._groups: Sequence[WorkGroup] = ()
        self._text = ""
        self._selected = 0
        self._asked = 0
        self.is_open = False

    def start(self) -> None:
        """The row under «Siguiente persona», counted again each time the desk is idle."""
        self._desk.mode_listeners.append(self._entered)
        self._say(None)

    def open(self) -> None:
        """Show what the portfolio can be filtered by; not in the middle of a call."""
        desk = self._desk
        if desk.live.is_busy:
            desk.toast(translate("Desk", "La lista se filtra al terminar la llamada."), Tone.WARN)
            return
        self.is_open, self._text, self._selected, self._groups = True, "", 0, ()

        def came(groups: Sequence[WorkGroup]) -> None:
            self._groups = sorted(groups, key=lambda g: (list(_FIELDS).index(g.field), g.label))
            if self.is_open:
                self._show()
                desk.view.focus_on("find")

        desk.background.on_store(desk.services.work_groups, came, desk.fail)

    def close(self) -> bool:
        """Esc. Says whether it was open."""
        if not self.is_open:
            return False
        self.is_open = False
        self._desk.view.show_find(None)
        self._desk.view.focus_on("script")
        return True

    def edit(self, text: str) -> None:
        """Every key narrows the list."""
        self._text, self._selected = text, 0
        self._show()

    def move(self, index: int) -> None:
        """Another row is the current one."""
        if 0 <= index < len(self._found()):
            self._selected = index
            self._show()

    def choose(self, index: int) -> None:
        """Enter: this value is let through, or no longer; the list stays open for another."""
        found = self._found()
        if not 0 <= index < len(found):
            return
        group, self._selected = found[index], index
        sets = {name: getattr(self._desk.only, name) for name in _FIELDS.values()}
        sets[_FIELDS[group.field]] ^= {group.value}
        self._take(WorkFilter(**sets))
        self._show()

    def clear(self) -> None:
        """Ctrl+Shift+T: everybody again."""
        if self._desk.only != EVERYTHING:
            self._take(EVERYTHING)
        if self.is_open:
            self._show()

    def _take(self, only: WorkFilter) -> None:
        self._desk.only = only
        self._count()

    def _entered(self, mode: Mode) -> None:
        if mode is Mode.IDLE:
            self._count()

    def _count(self) -> None:
        """How many of those chosen may be called now; late answers are dropped."""
        desk = self._desk
        self._asked += 1
        asked, wish = self._asked, desk.wish
        if wish.only == EVERYTHING:
            self._say(None)
            return
        services, contact = desk.services, desk.content.rules.contact

        def count() -> int:
            now = services.clock.now()
            return len(
                services.cases.work_list(now, MOST_COUNTED + 1, WorkGate(contact, now), wish)
            )

        def counted(left: int) -> None:
            if asked == self._asked:
                self._say(left)

        desk.background.on_store(count, counted, desk.fail)

    def _say(self, left: int | None) -> None:
        text = translate("Desk", "Toda la lista")
        if left is not None:
            only = translate("Desk", "Solo {whom}").format(whom=self._whom())
            text = f"{only} · {_left(left)}"
            self._desk.view.announce(text)
        self._desk.view.show_work(WorkState(text, left is not None))

    def _whom(self) -> str:
        """«Crédito personal, Jal. o Nay.»: any of one kind, and of each kind one."""
        labels = {(group.field, group.value): self._label(group) for group in self._groups}
        either = translate("Desk", " o ")
        return ", ".join(
            either.join(sorted(labels.get((field, value), value) for value in values))
            for field, values in self._desk.only.chosen.items()
        )

    def _label(self, group: WorkGroup) -> str:
        if group.field != "bucket":
            return group.label
        products = self._desk.policy.products.values()
        ranges = {p.buckets[group.value] for p in products if group.value in p.buckets}
        if len(ranges) != 1:
            return translate("Desk", "Tramo {name}").format(name=group.label)
        low, high = ranges.pop()
        if high > 999:
            return translate("Desk", "Tramo desde {low}").format(low=low)
        return translate("Desk", "Tramo {low}–{high}").format(low=low, high=high)

    def _found(self) -> list[WorkGroup]:
        wanted = fold(self._text).split()
        return [
            group
            for group in self._groups
            if all(word in fold(f"{_kind(group)} {self._label(group)}") for word in wanted)
        ]

    def _show(self) -> None:
        chosen = self._desk.only.chosen
        rows = []
        for group in self._found():
            is_on = group.value in chosen.get(group.field, ())
            title = f"✓ {self._label(group)}" if is_on else self._label(group)
            accounts = translate("Desk", "{count} cuentas").format(count=f"{group.accounts:,}")
            rows.append(
                FindRow(f"{group.field}={group.value}", title, f"{_kind(group)} · {accounts}")
            )
        empty = "" if rows else translate("Desk", "Nada de la cartera se llama así.")
        on = sum(len(values) for values in chosen.values())
        self._desk.view.show_find(
            FindState(
                tuple(rows),
                self._selected,
                translate("Desk", "{count} elegidos").format(count=on) if on else "",
                empty,
                translate("Desk", "A quiénes llamar"),
                translate("Desk", "Producto, tramo, estado o segmento"),
                enter=translate("Desk", "poner o quitar"),
            )
        )


def _kind(group: WorkGroup) -> str:
    return translate("Desk", _KINDS[group.field])


def _left(left: int) -> str:
    if left > MOST_COUNTED:
        return translate("Desk", "quedan más de {count}").format(count=MOST_COUNTED)
    if left == 1:
        return translate("Desk", "queda 1 persona")
    if not left:
        return translate("Desk", "no queda nadie por llamar ahora")
    return translate("Desk", "quedan {count} personas").format(count=left)
