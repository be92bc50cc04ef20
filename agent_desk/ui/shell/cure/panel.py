"""«Cura»: who judges today and why, said against seen, the card's points, versions and audit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from agent_desk.ui.shell.cure.state import AuditScreen, CureScreen, Rows
from agent_desk.ui.shell.page_frame import PageFrame
from agent_desk.ui.widgets.charts.bars import RowChart
from agent_desk.ui.widgets.charts.calibration import CalibrationChart
from agent_desk.ui.widgets.charts.card import ChartCard
from agent_desk.ui.widgets.charts.points import ChartTable
from agent_desk.ui.widgets.csv_file import choose_csv
from agent_desk.ui.widgets.filling import filling
from agent_desk.ui.widgets.overlay_buttons import IconButton, over_its_key

TRAIN_KEY, AUDIT_KEY = "Ctrl+Shift+F5", "Ctrl+Shift+F8"
_ROW_PX, _HEAD_PX, _AUDIT_PX, _LEAST_PX = 26, 40, 300, 660
_FACTS = 6


class CurePanel(PageFrame):
    """Fulfils CureView."""

    train_asked = Signal()
    audit_asked = Signal(Path)
    csv_asked = Signal(object, Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Probabilidad de cura"))
        self._standing = QLabel()
        self._standing.setWordWrap(True)
        self._facts = tuple((QLabel(), QLabel()) for _ in range(_FACTS))
        self._plot = CalibrationChart(self.tr("Lo dicho y lo que ocurrió"))
        self._bars = RowChart(self.tr("Cuentas del mes por banda"))
        self.calibration = ChartCard(self.tr("Lo dicho y lo que ocurrió"), self._plot)
        self.bands = ChartCard(self.tr("Cuentas del mes por banda"), self._bars)
        self._make_tables()
        self._audit_words = QLabel()
        self._audit_words.setWordWrap(True)
        self._train = self._make_acts()
        self.column.addWidget(self._make_body(), 1)
        for card in (self.calibration, self.bands):
            card.csv_asked.connect(self._save_csv)
        self.setFocusProxy(self._plot)
        self.show_audit(AuditScreen(self._not_auditable(), ()))

    def show_state(self, state: CureScreen) -> None:
        self._standing.setText(state.standing)
        self._standing.setProperty("tone", state.tone.value)
        self._standing.style().polish(self._standing)
        for number, (name, value) in enumerate(self._facts):
            is_there = number < len(state.facts)
            name.setVisible(is_there)
            value.setVisible(is_there)
            if is_there:
                name.setText(state.facts[number][0])
                value.setText(state.facts[number][1])
        self._plot.show_said(state.said, self.tr("Dicho"), self.tr("Ocurrió"))
        self._plot.show_points(state.points, state.calibration_empty)
        self.calibration.show_about(self.tr("Décimas de cuentas por puntaje, en otros clientes"))
        self.calibration.show_table(state.calibration)
        self._bars.show_points(state.bands, self.tr("Nadie ha calificado las cuentas del mes."))
        self.bands.show_about(self.tr("La banda ordena el trabajo; no niega nada a nadie"))
        self.bands.show_table(state.bands_table)
        _fill(self._card, state.card)
        _fill(self._versions, state.versions)
        self._train.setEnabled(state.may_train)

    def show_audit(self, state: AuditScreen) -> None:
        self._audit_words.setText(state.sentence)
        self._audit.setVisible(bool(state.rows))
        _fill(self._audit, state.rows)
        if state.rows:
            self._audit.setFixedHeight(min(_AUDIT_PX, _HEAD_PX + _ROW_PX * len(state.rows)))
            QTimer.singleShot(0, self, self._bring_audit)

    def _make_tables(self) -> None:
        self._card = self._make_table(
            self.tr("Los puntos de la hoja"),
            (
                self.tr("Conducta"),
                self.tr("Valor"),
                self.tr("Cuentas"),
                self.tr("Curas"),
                self.tr("Puntos"),
            ),
        )
        self._versions = self._make_table(
            self.tr("Versiones"),
            (
                self.tr("Versión"),
                self.tr("Cómo"),
                self.tr("Hecha"),
                self.tr("Corte"),
                self.tr("Resultados"),
                self.tr("Curas"),
            ),
        )
        self._audit = self._make_table(
            self.tr("Auditoría por grupo"),
            (
                self.tr("Grupo"),
                self.tr("Cuentas"),
                self.tr("Dicho"),
                self.tr("Ocurrió"),
                self.tr("Diferencia"),
                self.tr("Sobre la mediana"),
                self.tr("Orden"),
            ),
        )

    def _not_auditable(self) -> str:
        return self.tr(
            "No auditable todavía: el programa no guarda edad, sexo ni otros datos de la persona. "
            "Si la institución los tiene en un archivo restringido (cuenta, grupo), ábralo aquí: "
            "se compara y no se guarda."
        )

    def _make_acts(self) -> QPushButton:
        train = IconButton("refresh-cw", self.tr("Entrenar"), "primary")
        audit = IconButton("scale", self.tr("Auditar…"))
        for button, key, act in (
            (train, TRAIN_KEY, self.train_asked.emit),
            (audit, AUDIT_KEY, self._choose_audit),
        ):
            button.clicked.connect(act)
            self.add_act(over_its_key(button, key))
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return train

    def _make_body(self) -> QScrollArea:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(10)
        above.addWidget(self._standing_card(), 4)
        above.addWidget(self.calibration, 5)
        above.addWidget(self.bands, 4)
        for card in (self.calibration, self.bands):
            card.setMinimumHeight(300)
        below.addWidget(self._in_card(self.tr("La hoja, punto por punto"), self._card), 6)
        below.addWidget(self._in_card(self.tr("Versiones"), self._versions), 6)
        body = QWidget()
        body.setProperty("kind", "ground")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(10)
        column.addLayout(above, 3)
        column.addLayout(below, 3)
        # Across the whole place: seven columns, of which none may be cut.
        told = (self._audit_words, self._audit)
        column.addWidget(self._in_card(self.tr("Trato parejo entre grupos"), *told))
        body.setMinimumHeight(_LEAST_PX)
        area = self._area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _standing_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        title = QLabel(self.tr("Quién juzga hoy"))
        title.setProperty("kind", "title")
        grid = QGridLayout()
        grid.setVerticalSpacing(8)
        for number, (name, value) in enumerate(self._facts):
            name.setProperty("kind", "caption")
            name.setWordWrap(True)
            value.setProperty("kind", "title")
            grid.addWidget(name, number, 0)
            grid.addWidget(value, number, 1, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._standing)
        column.addLayout(grid)
        column.addStretch(1)
        return card

    def _in_card(self, title: str, *content: QWidget) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        label = QLabel(title)
        label.setProperty("kind", "title")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(label)
        for widget in content:
            column.addWidget(widget, int(not isinstance(widget, QLabel)))
        return card

    def _make_table(self, name: str, headers: tuple[str, ...]) -> QTableWidget:
        table = QTableWidget(0, len(headers))
        table.setProperty("kind", "plain")
        table.setAccessibleName(name)
        table.setHorizontalHeaderLabels(list(headers))
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _bring_audit(self) -> None:
        """Into view, once it has its place."""
        self._area.ensureWidgetVisible(self._audit)

    def _choose_audit(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Archivo con cuenta y grupo"), "", "CSV (*.csv *.txt)"
        )
        if chosen:
            self.audit_asked.emit(Path(chosen))

    def _save_csv(self, table: ChartTable) -> None:
        file = choose_csv(self, table.title)
        if file:
            self.csv_asked.emit(table, file)


def _fill(table: QTableWidget, rows: Rows) -> None:
    with filling(table):
        table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                item = QTableWidgetItem(cell)
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                table.setItem(number, column, item)
