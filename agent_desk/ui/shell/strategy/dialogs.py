"""The two sheets of the map: an objective, and a link with its «¿por qué?»."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.maps.model import (
    STANDING_WORDS,
    THEME_WORDS,
    Link,
    Objective,
    StrategyMap,
)
from agent_desk.ui.forms.map_link import Ui_MapLink
from agent_desk.ui.forms.objective import Ui_Objective

Names = Mapping[str, str]
Pilots = Sequence[tuple[str, str]]
"""(id, name), newest first."""


class ObjectiveDialog(QDialog):
    """`keep` gets (objective, perspective) and raises DeskError to keep the sheet open."""

    def __init__(
        self,
        chart: StrategyMap,
        objective: Objective,
        indicators: Names,
        keep: Callable[[Objective, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._objective, self._keep = Ui_Objective(), objective, keep
        self.is_removal = False
        form = self._form
        form.setupUi(self)
        form.problem.hide()
        form.text.setText(objective.text)
        for lane in chart.perspectives:
            form.perspective.addItem(lane.name, lane.id)
        form.perspective.setCurrentIndex(chart.rank(objective.perspective))
        form.owner.setText(objective.owner)
        for theme, words in THEME_WORDS.items():
            form.theme.addItem(words, theme)
        form.theme.setCurrentIndex(max(0, form.theme.findData(objective.theme)))
        form.initiative.setText(objective.initiative)
        self._list_indicators(indicators)
        form.keep.clicked.connect(self._save)
        form.leave.clicked.connect(self.reject)
        form.remove.clicked.connect(self._remove)
        form.remove.setVisible(bool(objective.id))

    def _list_indicators(self, indicators: Names) -> None:
        chosen = self._objective.indicators
        known = dict.fromkeys((*chosen, *sorted(indicators, key=lambda i: indicators[i])))
        for indicator in known:
            item = QListWidgetItem(indicators.get(indicator, indicator))
            item.setData(Qt.ItemDataRole.UserRole, indicator)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            states = Qt.CheckState
            item.setCheckState(states.Checked if indicator in chosen else states.Unchecked)
            self._form.indicators.addItem(item)

    def _save(self) -> None:
        form = self._form
        items = [form.indicators.item(row) for row in range(form.indicators.count())]
        chosen = tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )
        made = replace(
            self._objective,
            text=form.text.text(),
            owner=form.owner.text(),
            theme=str(form.theme.currentData() or ""),
            indicators=chosen,
            initiative=form.initiative.text().strip(),
        )
        try:
            self._keep(made, str(form.perspective.currentData()))
        except DeskError as error:
            form.problem.setText(str(error))
            form.problem.show()
            return
        self.accept()

    def _remove(self) -> None:
        self.is_removal = True
        self.accept()


class LinkDialog(QDialog):
    """A new link from an objective, or one that is there; `keep` raises DeskError to stay open."""

    def __init__(
        self,
        chart: StrategyMap,
        link: Link,
        pilots: Pilots,
        keep: Callable[[Link], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._link, self._keep = Ui_MapLink(), link, keep
        self.is_removal = False
        form = self._form
        form.setupUi(self)
        form.problem.hide()
        is_new = all(known.key != link.key for known in chart.links)
        source = chart.objective(link.source)
        form.source.setText(self.tr("De «{text}»").format(text=source.text if source else ""))
        others = [one for lane in chart.perspectives for one in chart.lane(lane.id)]
        for one in others:
            if one.id != link.source:
                form.target.addItem(one.text, one.id)
        form.target.setCurrentIndex(max(0, form.target.findData(link.target)))
        form.target.setEnabled(is_new)
        form.why.setText(link.why)
        form.pilot.addItem(self.tr("Ninguno todavía"), "")
        for pilot, name in pilots:
            form.pilot.addItem(name, pilot)
        form.pilot.setCurrentIndex(max(0, form.pilot.findData(link.pilot)))
        form.standing.setText(
            self.tr("Hoy está {standing}; lo dice el piloto.").format(
                standing=STANDING_WORDS[link.standing]
            )
        )
        form.remove.setVisible(not is_new)
        form.keep.clicked.connect(self._save)
        form.leave.clicked.connect(self.reject)
        form.remove.clicked.connect(self._remove)
        (form.why if not is_new else form.target).setFocus()

    def _save(self) -> None:
        form = self._form
        made = replace(
            self._link,
            target=str(form.target.currentData() or ""),
            why=form.why.text(),
            pilot=str(form.pilot.currentData() or ""),
        )
        try:
            self._keep(made)
        except DeskError as error:
            form.problem.setText(str(error))
            form.problem.show()
            return
        self.accept()

    def _remove(self) -> None:
        self.is_removal = True
        self.accept()
