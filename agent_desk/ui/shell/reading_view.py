"""Shows a Reading as one quiet page that scrolls, can be selected and is read aloud."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from agent_desk.ui import theme
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.reading import Block, Compared, Grid, Points, Reading, Section, Words
from agent_desk.ui.widgets.painted import HeadLine
from agent_desk.ui.widgets.painting import INKS

_INSET = "0 0 3px 10px"
_BLANK = re.compile(r"\{(\w+)\}")
# The name of a blank is typed by hand in a card and so has no accents; as it is read, it has them.
_SPELT = {
    "calculo": "cálculo",
    "dias": "días",
    "linea": "línea",
    "opcion": "opción",
    "proximo": "próximo",
    "revision": "revisión",
    "telefono": "teléfono",
}


class ReadingView(QFrame):
    """A card with a heading and the text below; it has the focus for scrolling by keys."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._reading: Reading | None = None
        self._head = HeadLine(20, may_break=True)
        self.text = QTextBrowser()
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setProperty("kind", "reading")
        self.text.setAccessibleName(name)
        self.text.setOpenLinks(False)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self._head)
        layout.addWidget(self.text, 1)
        self.setFocusProxy(self.text)

    def show_reading(self, reading: Reading | None) -> None:
        """Paint it from its beginning; None empties the page."""
        self._reading = reading
        if reading:
            self._head.show_title(reading.title, *reading.pills)
        else:
            self._head.show_title("")
        self.text.setHtml(html_of(reading) if reading else "")
        self.text.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._reading:
            place = self.text.verticalScrollBar().value()
            self.text.setHtml(html_of(self._reading))
            self.text.verticalScrollBar().setValue(place)


def html_of(reading: Reading) -> str:
    """The page in the colours of the theme; all texts are escaped."""
    parts = [_paragraph(reading.subtitle, "text2", "0 0 6px 0")] if reading.subtitle else []
    parts += [_section(section) for section in reading.sections if section.blocks]
    return f'<div style="font-size:14px; color:{theme.token("text")}">{"".join(parts)}</div>'


def _section(section: Section) -> str:
    title = (
        f'<p style="margin:16px 0 4px 0; font-size:14px; font-weight:700; '
        f'color:{theme.token("text")}">{escape(section.title)}</p>'
    )
    detail = _paragraph(section.detail, "text2", "0 0 4px 0") if section.detail else ""
    return title + detail + "".join(_block(block) for block in section.blocks)


def _block(block: Block) -> str:
    if isinstance(block, Points):
        return "".join(
            _paragraph(f"{number}.  {item}" if block.is_numbered else f"•  {item}", "text", _INSET)
            for number, item in enumerate(block.items, 1)
        )
    if isinstance(block, Grid):
        return _grid(block)
    if isinstance(block, Compared):
        return _compared(block)
    return _spoken(block) if block.is_spoken else _plain(block)


def _compared(block: Compared) -> str:
    """Gone words are struck through and new ones underlined: not told apart by colour alone."""
    words = ("<br>" if block.is_list else " ").join(
        _piece(text, kind) for text, kind in block.pieces
    )
    return _plain(Words("", block.label)) + (
        f'<p style="margin:0 0 8px 10px; color:{theme.token("text")}">{words}</p>'
    )


def _piece(text: str, kind: str) -> str:
    said = escape(text).replace("\n", "<br>")
    if kind == "gone":
        return f'<s style="color:{theme.token("bad")}">{said}</s>'
    if kind == "new":
        tint = f"background-color:{theme.token('ok_soft')}; color:{theme.token('ok')}"
        return f'<u style="{tint}">{said}</u>'
    return said


def _plain(words: Words) -> str:
    label = f"<b>{escape(words.label)}</b>&nbsp; " if words.label else ""
    ink = theme.token("text" if words.tone is Tone.NEUTRAL else INKS[words.tone])
    return f'<p style="margin:0 0 4px 0; color:{ink}">{label}{escape(words.text)}</p>'


def _spoken(words: Words) -> str:
    # A table, because rich text gives margins and grounds to table cells only.
    label = (
        f'<td width="86" style="padding:7px 8px 7px 0; color:{theme.token("primary")}; '
        f'font-size:13px; font-weight:600">{escape(words.label)}</td>'
        if words.label
        else ""
    )
    return (
        '<table width="100%" cellspacing="0" cellpadding="0" style="margin:2px 0 4px 0"><tr>'
        f'{label}<td width="3" bgcolor="{theme.token("primary")}"></td>'
        f'<td bgcolor="{theme.token("raised")}" style="padding:7px 12px; font-size:15px">'
        f"«{_with_blanks(words.text)}»</td></tr></table>"
    )


def _with_blanks(text: str) -> str:
    """{monto_propuesto} as the tinted words that the facts of each person will replace."""
    ink, ground = theme.token("on_fill"), theme.token("fill")
    tint = f"background-color:{ground}; color:{ink}; font-weight:600"
    return _BLANK.sub(
        lambda found: f'<span style="{tint}">{_as_read(found[1])}</span>', escape(text)
    )


def _as_read(blank: str) -> str:
    return " ".join(_SPELT.get(word, word) for word in blank.split("_"))


def _grid(grid: Grid) -> str:
    widths = grid.widths or (0,) * len(grid.headers)
    head = "".join(
        _cell(text, "text2", 600, width) for text, width in zip(grid.headers, widths, strict=True)
    )
    head = f'<tr bgcolor="{theme.token("raised")}">{head}</tr>' if any(grid.headers) else ""
    rows = "".join(_row(row, widths if not head else ()) for row in grid.rows)
    return (
        '<table width="100%" cellspacing="0" cellpadding="6" border="0" '
        f'style="border-collapse:collapse; margin:4px 0 8px 0">'
        f"{head}{rows}</table>"
    )


def _row(texts: tuple[str, ...], widths: tuple[int, ...]) -> str:
    """A row of a table; it carries the widths where no heading does."""
    cells = zip(texts, widths or (0,) * len(texts), strict=True)
    return f"<tr>{''.join(_cell(text, width=width) for text, width in cells)}</tr>"


def _cell(text: str, ink: str = "text", weight: int = 400, width: int = 0) -> str:
    room = f' width="{width}%"' if width else ""
    line = f"border:0; border-bottom:1px solid {theme.token('border')}"
    style = f"color:{theme.token(ink)}; font-weight:{weight}; font-size:13px; {line}"
    return f'<td{room} style="{style}">{escape(text)}</td>'


def _paragraph(text: str, ink: str, margin: str) -> str:
    return f'<p style="margin:{margin}; color:{theme.token(ink)}">{escape(text)}</p>'
