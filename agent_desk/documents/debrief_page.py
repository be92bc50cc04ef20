"""The debrief of a practice call on one page: score with evidence, curve, promise, one goal."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, KeepInFrame, Paragraph, Spacer, Table
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.frames import Frame

from agent_desk.documents.debrief_curve import CurveDrawing
from agent_desk.documents.fonts import REGULAR, drawable_signs, register_fonts
from agent_desk.documents.style import (
    CELL,
    MARGIN,
    NOTE,
    RULE,
    SMALL,
    SMALL_RIGHT,
    SOFT,
    TOTAL,
    WARN,
    WASH,
    Face,
    face_of,
)
from agent_desk.domain.papers.paper import Look
from agent_desk.domain.practice.debrief import CurvePoint, Debrief, Kept, Missed
from agent_desk.domain.practice.score import CriterionScore

_QUOTE, _LONG_QUOTE = 82, 170  # letters
_MOST_ROWS = 4  # facts and reasons shown; the rest is counted
_HEAD, _FOOT = 34, 30
_GAP = 7
_BAR = 46
_CURVE = 132


def draw_debrief_page(debrief: Debrief) -> bytes:
    """PDF bytes on US Letter; always one page, the same bytes for the same debrief."""
    register_fonts()
    page, face = BytesIO(), face_of(Look())
    height = face.page_height - _HEAD - _FOOT
    frame = Frame(
        MARGIN, _FOOT, face.width, height, leftPadding=0, rightPadding=0, topPadding=0,
        bottomPadding=0,
    )  # fmt: skip
    document = BaseDocTemplate(
        page, pagesize=(face.page_width, face.page_height), title="Repaso de práctica", invariant=1
    )

    def around(canvas: Any, _document: Any) -> None:
        _draw_around(canvas, face)

    document.addPageTemplates([PageTemplate(frames=[frame], onPage=around)])
    document.build([KeepInFrame(face.width, height, _story(debrief, face), mode="shrink")])
    return page.getvalue()


def _draw_around(canvas: Any, face: Face) -> None:
    canvas.setFillColor(face.accent)
    canvas.rect(0, face.page_height - 6, face.page_width, 6, stroke=0, fill=1)
    canvas.setFillColor(SOFT)
    canvas.setFont(REGULAR, 6.8)
    told = (
        "Práctica: la persona y la deuda son inventadas. La probabilidad son pesos propuestos para "
        "conversar, no estadística. El monto prometido no da puntos."
    )
    canvas.drawString(MARGIN, 16, told)


def _story(debrief: Debrief, face: Face) -> list[Flowable]:
    blocks = [
        _top(debrief, face),
        *_failures(debrief, face),
        _criteria(debrief, face),
        *_curve(debrief, face),
        _two(_missed_cell(debrief), _kept_cell(debrief.kept), face),
        *_change(debrief, face),
        _ending(debrief, face),
    ]
    spaced: list[Flowable] = []
    for block in blocks:
        spaced += [block, Spacer(0, _GAP)]
    return spaced[:-1]


def _top(debrief: Debrief, face: Face) -> Flowable:
    left = [
        _words("Repaso de práctica", face.title),
        _words(debrief.title, TOTAL),
        _words(debrief.ending, CELL),
    ]
    right = [
        _words(f"{debrief.score.total} de 100", face.figure),
        _words(_reading(debrief), NOTE),
    ]
    return _table([[left, right]], [face.width * 0.68, face.width * 0.32])


def _reading(debrief: Debrief) -> str:
    total = debrief.score.total
    if debrief.score.failures:
        return "Con una falta crítica el total no pasa de 49."
    if total >= 85:
        return "Listo para llamadas reales de este nivel."
    if total >= 70:
        return "Practicar lo marcado."
    return "Repetir con apoyo." if total >= 50 else "Sesión con quien instruye."


def _failures(debrief: Debrief, face: Face) -> list[Flowable]:
    rows = [
        [
            _rich(
                f'<font color="{WARN.hexval()}"><b>Falta crítica (tope {one.what.cap}):</b></font> '
                f"{_safe(one.what.title)}: «{_safe(_cut(one.sentence, _QUOTE))}»",
                CELL,
            )
        ]
        for one in debrief.score.failures[:3]
    ]
    if not rows:
        return []
    table = _table(rows, [face.width], pad=4)
    table.setStyle([("BOX", (0, 0), (-1, -1), 0.8, WARN)])
    return [table]


def _criteria(debrief: Debrief, face: Face) -> Flowable:
    rows = [_criterion(one, face) for one in debrief.score.criteria]
    table = _table(rows, [face.width * 0.27, _BAR + 8, 46, face.width * 0.73 - _BAR - 54], pad=2)
    table.setStyle(
        [("LINEBELOW", (0, 0), (-1, -2), 0.4, RULE), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    )
    return table


def _criterion(one: CriterionScore, face: Face) -> list[Any]:
    share = one.points / one.criterion.weight if one.criterion.weight else 0.0
    quoted = (
        f"«{_cut(one.quotes[0], _QUOTE)}»"
        if one.quotes
        else "sin una frase que citar en la llamada"
    )
    return [
        _words(one.criterion.title, SMALL),
        _Bar(share, face.accent if share >= 0.5 else WARN),
        _words(f"{one.points:g} de {one.criterion.weight}", SMALL_RIGHT),
        _words(quoted, NOTE),
    ]


class _Bar(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """A share of a bar."""

    def __init__(self, share: float, colour: Color) -> None:
        super().__init__()
        self._share, self._colour = max(0.0, min(1.0, share)), colour
        self.width, self.height = _BAR, 6

    def draw(self) -> None:
        """The whole in a wash, the share on it."""
        self.canv.setFillColor(RULE)
        self.canv.rect(0, 0, _BAR, 5, stroke=0, fill=1)
        self.canv.setFillColor(self._colour)
        self.canv.rect(0, 0, _BAR * self._share, 5, stroke=0, fill=1)


def _curve(debrief: Debrief, face: Face) -> list[Flowable]:
    if not debrief.curve:
        return []
    marked = [point.turn for point in debrief.breaks]
    told = [[_words("La curva, turno por turno", face.heading)]]
    told += [[CurveDrawing(debrief, marked, face, _CURVE)]]
    told += [[_break(point)] for point in debrief.breaks]
    return [_table(told, [face.width], pad=1)]


def _break(point: CurvePoint) -> Flowable:
    way = "subió" if point.moved > 0 else "cayó"
    return _rich(
        f"<b>Turno {point.turn + 1}, {way}.</b> «{_safe(_cut(point.sentence, _QUOTE))}» "
        f"({_safe(point.what)})",
        SMALL,
    )


def _missed_cell(debrief: Debrief) -> list[Flowable]:
    cell: list[Flowable] = [_words("Lo que nunca supo", face_of(Look()).heading)]
    if not debrief.missed:
        return [*cell, _words("Nada: le contó todo lo que cambiaba la salida.", SMALL)]
    cell += [_rich(_missed_text(one), SMALL) for one in debrief.missed[:_MOST_ROWS]]
    left = len(debrief.missed) - _MOST_ROWS
    return [*cell, _words(f"Y {left} más.", NOTE)] if left > 0 else cell


def _missed_text(one: Missed) -> str:
    title = one.title[:1].upper() + one.title[1:]
    told = f"<b>{_safe(_cut(title, _QUOTE))}.</b>"
    if not one.opened_by:
        return told
    acts = ", ".join(one.opened_by[:3])
    told += f" Lo abre: {_safe(acts)}"
    return (
        f"{told} (con confianza de {one.trust}; llegó a {one.best})." if one.trust else f"{told}."
    )


def _kept_cell(kept: Kept) -> list[Flowable]:
    cell: list[Flowable] = [_words("¿Va a cumplir?", face_of(Look()).heading)]
    if not kept.is_made:
        return [*cell, _words("No prometió nada que se pueda cumplir o romper.", SMALL)]
    verdict = {True: " Con esta semilla, cumple.", False: " Con esta semilla, no cumple.", None: ""}
    cell.append(_rich(f"<b>{kept.chance} de cada 100.</b>{verdict[kept.is_kept]}", SMALL))
    ranked = sorted(kept.parts, key=lambda part: -abs(part[0]))[: _MOST_ROWS + 2]
    for points, reason in ranked:
        sign = f"{points:+d}  ".replace("-", "−") if points else ""
        cell.append(_words(f"{sign}{reason}", NOTE))
    return cell


def _two(left: list[Flowable], right: list[Flowable], face: Face) -> Flowable:
    table = _table([[left, right]], [face.width * 0.56, face.width * 0.44], pad=5)
    table.setStyle(
        [("BACKGROUND", (0, 0), (-1, -1), WASH), ("LINEAFTER", (0, 0), (0, -1), 0.6, RULE)]
    )
    return table


def _change(debrief: Debrief, face: Face) -> list[Flowable]:
    told = debrief.rewrite
    if told is None:
        return []
    card = f"(ficha «{told.card}»)" if told.card else ""
    rows = [
        [_words("Cambie esta frase", face.heading)],
        [
            _rich(
                f"Turno {told.turn + 1}: «{_safe(_cut(told.sentence, _LONG_QUOTE))}»"
                f'<font color="{SOFT.hexval()}">  {_safe(told.what)}</font>',
                SMALL,
            )
        ],
    ]
    if told.better:
        better = _safe(_cut(told.better, 2 * _LONG_QUOTE))
        rows.append([_rich(f"<b>Mejor:</b> «{better}» {_safe(card)}", SMALL)])
    return [_table(rows, [face.width], pad=1)]


def _ending(debrief: Debrief, face: Face) -> Flowable:
    praise = debrief.praise
    left: list[Flowable] = [_words("Bien hecho", face.heading)]
    if praise is None:
        left.append(_words("Terminar la práctica ya cuenta; la siguiente empieza de cero.", SMALL))
    else:
        quoted = f"«{_cut(praise.sentence, _LONG_QUOTE)}» ({praise.what}, turno {praise.turn + 1})"
        left.append(_words(quoted, SMALL))
    right: list[Flowable] = [_words("Una sola meta", face.heading), _words(debrief.goal, TOTAL)]
    if debrief.care:
        right.append(_words(debrief.care, NOTE))
    return _two(left, right, face)


def _table(rows: list[list[Any]], widths: list[float], pad: float = 0) -> Table:
    table = Table(rows, colWidths=widths)
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), pad),
            ("RIGHTPADDING", (0, 0), (-1, -1), max(pad, 6)),
            ("TOPPADDING", (0, 0), (-1, -1), pad),
            ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
        ]
    )
    return table


def _words(text: str, style: Any) -> Paragraph:
    return Paragraph(_safe(text), style)


def _rich(markup: str, style: Any) -> Paragraph:
    return Paragraph(markup, style)


def _safe(text: str) -> str:
    """Only signs the letter can draw: what a trainee typed may hold any."""
    known = drawable_signs()
    return escape("".join(sign for sign in " ".join(text.split()) if ord(sign) in known))


def _cut(text: str, most: int) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= most else plain[: most - 1].rsplit(" ", 1)[0].rstrip(",;:") + "…"
