"""The rows below the header, cleaned: blank ones and totals passed over, strange signs told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent_desk.intake.layout import is_footer, is_totals
from agent_desk.intake.source import SHOWN, BadRow, Source
from agent_desk.services.intake_plan import ReadingPlan
from agent_desk.services.portfolio_rows import Remark

LONGEST_CELL = 2_000
_SPACES = re.compile(
    r"[\u0009\u000a\u000b\u000c\u000d\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)
# Marks of direction and width that nobody sees: they would make two equal names different.
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_BROKEN = re.compile(r"[\ufffd\ud800-\udfff]")
_NO_REMARKS: tuple[Remark, ...] = ()

CleanRow = tuple[int, list[str], tuple[Remark, ...]]


class TableRows:
    """Rows of a source from below the header on, all of one width."""

    def __init__(self, source: Source, plan: ReadingPlan) -> None:
        self._source, self._plan = source, plan
        self._width = len(plan.columns)
        index = plan.index_of("cuenta")
        self._account = index if index is not None else plan.index_of("referencia") or 0
        self._held: CleanRow | None = None  # a row without account: a total if it is the last one
        self.totals: list[int] = []  # lines passed over as totals or remarks
        self.first_total: list[str] = []

    def rows(self) -> Iterator[CleanRow | Remark]:
        """(line, cells trimmed, remarks on signs removed), or why a row is none."""
        header, width, at = self._plan.shape.header_line, self._width, self._account
        for record in self._source.rows():
            if isinstance(record, BadRow):
                if record.line > header:
                    yield Remark(record.line, 1, "fila", record.text, record.reason, record.text)
                continue
            line, cells = record
            if line <= header:
                continue
            if len(cells) == width and not self._held:
                joined = "|".join(cells)
                is_usual = joined.isprintable() and " |" not in joined and "| " not in joined
                # Digits in front of the account: no blank row, no total, nothing to trim.
                if is_usual and cells[at][:1].isdigit() and _is_trim(joined):
                    yield line, cells, _NO_REMARKS
                    continue
            yield from self._unusual(line, cells, width)
        if self._held:
            self.totals.append(self._held[0])

    def _unusual(self, line: int, cells: list[str], width: int) -> Iterator[CleanRow | Remark]:
        if len(cells) != width:
            row = self._fitted(line, cells, width)
            if row is None:
                return
            if isinstance(row, Remark):
                yield row
                return
            cells = row[1]
        yield from self._cleaned(line, cells)

    def _cleaned(self, line: int, cells: list[str]) -> Iterator[CleanRow | Remark]:
        remarks = _NO_REMARKS
        cells = [cell.strip() for cell in cells]
        joined = "".join(cells)
        if not joined.isprintable() or "\ufffd" in joined:
            cleaned = _without_signs(line, cells)
            if isinstance(cleaned, Remark):
                yield cleaned
                return
            cells, remarks = cleaned
        if len(joined) > LONGEST_CELL and max(map(len, cells)) > LONGEST_CELL:
            reason = f"un valor pasa de {LONGEST_CELL:,} signos"
            yield Remark(line, 1, "fila", joined[:60], reason, "")
            return
        account = cells[self._account]
        if not account or not account[0].isdigit():
            if not any(cells):
                return
            if is_totals(cells, account) or is_footer(cells, account):
                self.totals.append(line)
                self.first_total = self.first_total or cells
                return
            if not account and self._hold((line, cells, remarks)):
                return
        if self._held:
            held, self._held = self._held, None
            yield held
        yield line, cells, remarks

    def _hold(self, row: CleanRow) -> bool:
        """A row without account may be the total at the end: known only when no other follows."""
        if self._held or any(letter.isalpha() for cell in row[1] for letter in cell):
            return False
        self._held = row
        return True

    def _fitted(
        self, line: int, cells: list[str], width: int
    ) -> tuple[int, list[str]] | Remark | None:
        if not any(cell.strip() for cell in cells):
            return None
        if len(cells) > width and not any(cell.strip() for cell in cells[width:]):
            return line, cells[:width]  # trailing delimiters
        full = [cell for cell in cells if cell.strip()]
        padded = cells + [""] * max(0, width - len(cells))
        if len(cells) < width and (is_totals(padded, padded[self._account]) or len(full) == 1):
            self.totals.append(line)
            return None
        reason = f"trae {len(cells)} valores y el encabezado {width} columnas"
        if len(cells) > width:
            reason += "; quizá un separador sin comillas"
        text = self._plan.shape.delimiter.join(cells) if self._plan.shape.delimiter else str(cells)
        return Remark(line, 1, "fila", text[:60], reason, text[:SHOWN])


def _is_trim(joined: str) -> bool:
    if len(joined) > LONGEST_CELL or "\ufffd" in joined:
        return False
    return joined[0] != " " and joined[-1] != " "


def _without_signs(line: int, cells: list[str]) -> tuple[list[str], tuple[Remark, ...]] | Remark:
    """Spaces made plain, invisible marks removed and told; anything else refuses the row."""
    cleaned, remarks = [], []
    for place, cell in enumerate(cells):
        value = " ".join(_SPACES.sub(" ", cell).split())
        visible = _INVISIBLE.sub("", value).strip()
        if visible != value:
            reason = "traía signos invisibles; se quitaron"
            remarks.append(Remark(line, 0, f"columna {place + 1}", visible[:60], reason, ""))
        if _BROKEN.search(visible):
            reason = "tiene letras rotas; revise la codificación del archivo"
            shown = _BROKEN.sub("?", visible)[:60]
            return Remark(line, 1, f"columna {place + 1}", shown, reason, "")
        if not visible.isprintable():
            reason = "tiene signos de control, que no son texto"
            shown = "".join(sign if sign.isprintable() else "?" for sign in visible)[:60]
            return Remark(line, 1, f"columna {place + 1}", shown, reason, "")
        cleaned.append(visible)
    return cleaned, tuple(remarks)
