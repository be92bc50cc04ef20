"""A file of accounts read by its plan: every row as it is kept, or refused with its reasons."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

from agent_desk.intake.preview import open_source
from agent_desk.intake.row_reader import RowReader
from agent_desk.intake.source import SHOWN
from agent_desk.intake.table_rows import CleanRow, TableRows
from agent_desk.services.intake_plan import ReadingPlan
from agent_desk.services.portfolio_rows import (
    Cell,
    GoodRow,
    ReadingTerms,
    Remark,
    RowBatch,
)

BATCH_ROWS = 5_000


class AccountsFile:
    """Fulfils `services.load_portfolio.Reading`."""

    def __init__(self, path: Path, plan: ReadingPlan, terms: ReadingTerms) -> None:
        self.source = path.name
        self._file = open_source(path, plan.shape)
        self._table = TableRows(self._file, plan)
        self._reader = RowReader(plan, terms)
        self._plan = plan

    def share(self) -> float:
        """How much has been read."""
        return min(1.0, self._file.position() / self._file.size) if self._file.size else 1.0

    def batches(self, turn: int = 0, of: int = 1) -> Iterator[RowBatch]:
        """All rows of the table in order; the last batch tells what is said of the whole file.

        With several readers of one file each takes every `of`-th batch, from `turn` on: passing
        over rows costs a fifth of reading them.
        """
        rows = self._table.rows()
        for number in count():
            part = list(islice(rows, BATCH_ROWS))
            if not part:
                break
            if number % of == turn:
                yield self._batch(part)
        if number % of == turn:  # whoever would have had the next one says the end
            closing: list[tuple[Cell, ...]] = [tuple(remark) for remark in self._closing()]
            yield RowBatch(remarks=closing, share=1.0)

    def _batch(self, part: list[CleanRow | Remark]) -> RowBatch:
        batch = RowBatch(rows=len(part), share=self.share())
        for row in part:
            if isinstance(row, Remark):
                batch.remarks.append(tuple(row._replace(field=self._title_of(row.field))))
            else:
                self._take(batch, *row)
        return batch

    def _take(
        self, batch: RowBatch, line: int, cells: list[str], removed: tuple[Remark, ...]
    ) -> None:
        item = self._reader.read(line, cells)
        remarks = item
        if isinstance(item, GoodRow):
            batch.accounts.append(item[0])
            batch.debtors.append(item[1])
            batch.phones += item[2]
            batch.flags += item[3]
            remarks = item[4]
        if removed or remarks:
            batch.remarks += self._with_row(cells, (*removed, *remarks))

    def _closing(self) -> tuple[Remark, ...]:
        """Columns not used, and totals passed over."""
        remarks = [
            Remark(self._plan.shape.header_line, 0, column.header, "", "no se usó esta columna", "")
            for column in self._plan.columns
            if not column.field and column.header
        ]
        remarks += [
            Remark(line, 0, "fila", "", "parece un total o una nota; no se cargó", "")
            for line in self._table.totals
        ]
        return tuple(remarks)

    def _with_row(
        self, cells: list[str], remarks: tuple[Remark, ...]
    ) -> Iterator[tuple[Cell, ...]]:
        original = original_of(cells, self._plan.shape.delimiter or ",")
        for remark in remarks:
            told = remark._replace(original=original, field=self._title_of(remark.field))
            yield tuple(told)

    def _title_of(self, field: str) -> str:
        """The column as the file calls it, where the remark is about one."""
        if field.startswith("columna "):
            index = int(field.removeprefix("columna ")) - 1
            return self._plan.columns[index].header or field
        index_of = self._plan.index_of(field)
        return self._plan.columns[index_of].header if index_of is not None else field


def original_of(cells: list[str], delimiter: str) -> str:
    """The row as text, cut to what a report keeps."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="").writerow(cells)
    return text.getvalue()[: SHOWN * 10]
