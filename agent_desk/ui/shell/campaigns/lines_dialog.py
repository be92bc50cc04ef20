"""The exclusive lines of a campaign: a number from a day to another."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from agent_desk.domain.strategy.campaigns.lines import COOL_DOWN_DAYS, Line, shown_number
from agent_desk.ui.shell.campaigns.fields import (
    act_row,
    day_edit,
    day_of,
    form_of,
    say,
    set_day,
)

Keep = Callable[[Line, Callable[[], None], Callable[[str], None]], None]


class LinesDialog(QDialog):
    """Choosing a line fills the fields; Ins empties them for another. `blank` gives a new one."""

    def __init__(
        self,
        lines: Sequence[Line],
        blank: Callable[[], Line],
        keep: Keep,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Líneas exclusivas"))
        self._lines, self._blank, self._keep = list(lines), blank, keep
        self._line = blank()
        self.list, self.number = QListWidget(), QLineEdit()
        self.first, self.last = day_edit(self._line.valid_from), day_edit(self._line.valid_to)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        self._fill()
        if self._lines:
            self.list.setCurrentRow(0)

    def save(self) -> None:
        """The line as it stands in the fields."""
        line = Line(
            self._line.id,
            self._line.campaign_id,
            self.number.text().strip(),
            day_of(self.first),
            day_of(self.last),
        )

        def kept() -> None:
            self._lines = [*(one for one in self._lines if one.id != line.id), line]
            self._fill()
            say(self.told, self.tr("Guardada."), "ok")

        self._keep(line, kept, lambda sentence: say(self.told, sentence, "bad"))

    def begin(self) -> None:
        """Fields for another line."""
        self.list.setCurrentRow(-1)
        self._show(self._blank())
        self.number.setFocus()

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._lines):
            self._show(self._lines[row])

    def _show(self, line: Line) -> None:
        self._line = line
        self.number.setText(shown_number(line.number))
        set_day(self.first, line.valid_from)
        set_day(self.last, line.valid_to)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for line in self._lines:
            days = f"{line.valid_from:%d/%m/%Y} – {line.valid_to:%d/%m/%Y}"
            self.list.addItem(f"{shown_number(line.number)}   {days}")
        self.list.blockSignals(False)

    def _lay_out(self) -> None:
        self.list.setProperty("kind", "lines")
        self.list.setAccessibleName(self.tr("Líneas de la campaña"))
        form = form_of(
            (self.tr("Número"), self.number),
            (self.tr("Desde"), self.first),
            (self.tr("Hasta"), self.last),
        )
        acts = act_row(
            self,
            ("plus", self.tr("Otra línea"), "Ins", self.begin),
            ("save", self.tr("Guardar"), "Ctrl+S", self.save),
            ("x", self.tr("Cerrar"), "Esc", self.accept),
        )
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addLayout(form)
        rest = QLabel(
            self.tr("Después de su último día el número descansa {days} días.").format(
                days=COOL_DOWN_DAYS
            )
        )
        rest.setProperty("kind", "caption")
        rest.setWordWrap(True)
        column.addWidget(rest)
        column.addWidget(self.told)
        column.addLayout(acts)
        self.resize(460, 380)
