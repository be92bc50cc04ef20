"""What happens with an error nobody expected: logged without personal data, said, and on we go."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import PurePath
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, qVersion
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_desk import __version__
from agent_desk.domain.errors import DeskError
from agent_desk.ui import icons
from agent_desk.ui.clipboard import copy_private
from agent_desk.ui.widgets.overlay_buttons import IconButton
from agent_desk.ui.widgets.painted import Keycap

if TYPE_CHECKING:
    from collections.abc import Iterator

_log = logging.getLogger(__name__)
_WIDTH_PX = 420
COPY_KEY = "Ctrl+Shift+F7"
_GAP_PX = 16
_FRAMES = 12


def fault_report(error: BaseException) -> str:
    """Kinds of error and places in the code, never values.

    Neither the message nor the locals: `KeyError('María …')` would carry a debtor's name.
    """
    python, qt = platform.python_version(), qVersion()
    lines = [
        f"Agent Desk {__version__} · Python {python} · Qt {qt} · {platform.system()}",
    ]
    for link in _chain(error):
        lines.append(f"{type(link).__module__}.{type(link).__qualname__}")
        frames = traceback.extract_tb(link.__traceback__)[-_FRAMES:]
        lines += [f"  {_module(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join(lines)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or link.__context__


def _module(filename: str) -> str:
    # The folders above the package may carry the name of the person at the computer.
    parts = PurePath(filename).parts
    known = [n for n, part in enumerate(parts) if part in ("agent_desk", "site-packages")]
    return "/".join(parts[known[-1] :]) if known else parts[-1]


class ErrorBox(QFrame):
    """A panel in the corner. It never takes the focus: the keys stay with the call."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sheet")
        self.setFixedWidth(_WIDTH_PX)
        self._report = ""
        self._icon, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._title.setProperty("kind", "title")
        self._text.setWordWrap(True)
        self._copy = IconButton("clipboard-copy", self.tr("Copiar informe"))
        self._copy.setToolTip(f"{self._copy.accessibleName()} ({COPY_KEY})")
        self._key = QShortcut(QKeySequence(COPY_KEY), parent)
        self._key.setEnabled(False)
        self._key.activated.connect(self._copy_report)
        close = IconButton("x", self.tr("Cerrar"), name=self.tr("Cerrar el aviso"))
        for button, act in ((self._copy, self._copy_report), (close, self.hide)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(act)
        self._lay_out(close)
        parent.installEventFilter(self)
        self.hide()

    def show_fault(self, report: str) -> None:
        """An error of the program: the report can be copied and handed in."""
        self._report = report
        self._show(
            self.tr("Algo falló y la llamada sigue"),
            self.tr(
                "Lo registrado está guardado. Revise lo último que hizo y, si se repite, copie el "
                "informe y entréguelo a supervisión: no lleva datos de nadie."
            ),
        )

    def show_sentence(self, sentence: str) -> None:
        """An expected failure that nobody else has shown."""
        self._report = ""
        self._show(self.tr("No se pudo"), sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _show(self, title: str, text: str) -> None:
        self._icon.setPixmap(icons.pixmap("triangle-alert", "bad", 20))
        self._title.setText(title)
        self._text.setText(text)
        self._copy.setVisible(bool(self._report))
        self._cap.setVisible(bool(self._report))
        self._copy.setEnabled(True)
        self._key.setEnabled(bool(self._report))
        self.setAccessibleName(f"{title}. {text}")
        self._text.setFixedHeight(self._text.heightForWidth(_WIDTH_PX - 32))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent:
            self.move(
                parent.width() - self.width() - _GAP_PX, parent.height() - self.height() - _GAP_PX
            )

    def _copy_report(self) -> None:
        copy_private(self._report)
        self._copy.setText(self.tr("Copiado"))
        self._copy.setEnabled(False)

    def _lay_out(self, close: IconButton) -> None:
        head = QHBoxLayout()
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self._cap = Keycap(COPY_KEY)
        buttons.addWidget(self._cap)
        buttons.addWidget(self._copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addLayout(buttons)


class Faults(QObject):
    """Takes errors from any thread and shows them over `window()`; give `take` to Background."""

    _arrived = Signal(object)

    def __init__(
        self,
        window: Callable[[], QWidget | None],
        keep: Callable[[str], None] | None = None,
    ) -> None:
        """`keep` stores a report for support; it is called on the thread of the error."""
        super().__init__()
        self._window, self._keep = window, keep
        self._box: ErrorBox | None = None
        self._arrived.connect(self._show)  # queued when it comes from another thread

    def take(self, error: BaseException) -> None:
        """Log it and show it; any thread, never raises."""
        if isinstance(error, DeskError):
            _log.warning("unanswered %s", type(error).__name__)
        else:
            report = fault_report(error)
            _log.error("unexpected error\n%s", report)
            if self._keep:
                self._keep(report)
        self._arrived.emit(error)

    def install(self) -> None:
        """Receive what would otherwise only be printed: errors in slots, in threads, at last."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Give both hooks back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.take(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value)

    def _show(self, error: BaseException) -> None:
        window = self._window()
        if window is None:
            return
        if self._box is None or self._box.parentWidget() is not window:
            self._box = ErrorBox(window)
        if isinstance(error, DeskError):
            self._box.show_sentence(str(error))
        else:
            self._box.show_fault(fault_report(error))


def kept_faults(window: Callable[[], QWidget | None]) -> Faults:
    """Those of the running program: each report is also kept for support."""
    from agent_desk.field_care import keep_report

    return Faults(window, keep_report)
