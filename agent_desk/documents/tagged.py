"""Flowables that know which element of the structure tree they are, and a story given its tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from reportlab.platypus import Flowable, KeepTogether, Paragraph, Table

from agent_desk.documents.structure import Node, TaggedCanvas

_BLOCK = 3  # columns of one block of a schedule, before its gap


class Words(Paragraph):  # type: ignore[misc]  # reportlab ships no types
    """A paragraph; it breaks its lines once for a width, however often it is asked."""

    node: Node | None = None
    role = "P"
    _known: tuple[float, tuple[float, float]] | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        if self._known and self._known[0] == width and hasattr(self, "blPara"):
            return self._known[1]
        size: tuple[float, float] = super().wrap(width, height)
        self._known = (width, size)
        return size

    def split(self, width: float, height: float) -> list[Words]:
        parts: list[Words] = super().split(width, height)
        for part in parts:
            part.node = self.node
        return parts

    def draw(self) -> None:
        _draw_marked(self.canv, self.node, super().draw)


class Cell(str):
    """A text of a ruled table that fits on its line."""

    __slots__ = ("node",)
    node: Node

    @classmethod
    def of(cls, text: str, node: Node) -> Cell:
        cell = cls(text)
        cell.node = node
        return cell


class BareTable(Table):  # type: ignore[misc]
    """Things side by side: no table to a reader, only what is in it, in order."""

    def _drawBkgrnd(self) -> None:  # noqa: N802  reportlab's name
        if self._bkgrndcmds:
            _draw_marked(self.canv, None, super()._drawBkgrnd)

    def _drawLines(self) -> None:  # noqa: N802  reportlab's name
        if self._linecmds:
            _draw_marked(self.canv, None, super()._drawLines)

    def _drawCell(self, value: Any, style: Any, place: Any, size: Any) -> None:  # noqa: N802
        if not isinstance(value, str):
            super()._drawCell(value, style, place, size)
        elif value:
            node = value.node if isinstance(value, Cell) else None
            draw = super()._drawCell
            _draw_marked(self.canv, node, lambda: draw(value, style, place, size))


class RuledTable(BareTable):
    """A table with a header row; `blocks` of number, date and amount may stand side by side."""

    blocks = 1

    def tag(self, into: Node) -> None:
        """Row by row; blocks are read downwards, one after the other, under one header."""
        rows: list[list[Any]] = self._cellvalues
        wide = len(rows[0]) if self.blocks == 1 else _BLOCK
        table = into.add("Table")
        _tag_row(rows[0], range(wide), table.add("TR"), "TH")
        for block in range(self.blocks):
            columns = range(block * (wide + 1), block * (wide + 1) + wide)
            for row in rows[1:]:
                if any(row[at] for at in columns):
                    _tag_row(row, columns, table.add("TR"), "TD")


class Picture(Flowable):  # type: ignore[misc]
    """Something drawn that says `alt`."""

    node: Node | None = None
    alt = ""

    def draw_marked(self, paint: Callable[[], None]) -> None:
        """Paint it as that element's; what inherits calls it to draw."""
        _draw_marked(self.canv, self.node, paint)


def tag_story(story: Iterable[Any], into: Node) -> None:
    """Give every part of the story its element, in reading order, before it is drawn."""
    for part in story:
        if isinstance(part, Words):
            part.node = into.add(part.role)
        elif isinstance(part, RuledTable):
            part.tag(into)
        elif isinstance(part, Picture):
            part.node = into.add("Figure", part.alt)
        elif isinstance(part, BareTable):
            for row in part._cellvalues:
                tag_story(row, into)
        elif isinstance(part, KeepTogether):
            tag_story(part._content, into)
        elif isinstance(part, list | tuple):
            tag_story(part, into)


def _tag_row(row: list[Any], columns: Iterable[int], into: Node, role: str) -> None:
    for at in columns:
        node, value = into.add(role), row[at]
        if isinstance(value, Words):
            value.node = node
        elif value:
            row[at] = Cell.of(value, node)


def _draw_marked(canvas: Any, node: Node | None, draw: Any) -> None:
    if not isinstance(canvas, TaggedCanvas):
        draw()
        return
    canvas.begin(node)
    draw()
    canvas.end()
