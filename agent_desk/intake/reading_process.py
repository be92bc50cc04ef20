"""A large file read in processes of their own, so that reading and writing share the processors.

All are the same program: the parent gives the job as a pickle on a child's input, the child
answers with marshalled batches on its output. Nothing of the file touches the disk in between.
"""

from __future__ import annotations

import marshal
import pickle
import subprocess
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import BinaryIO

from agent_desk.domain.errors import DeskError
from agent_desk.intake.accounts_file import AccountsFile
from agent_desk.intake.file_kind import TEXT
from agent_desk.services.intake_plan import ReadingPlan
from agent_desk.services.load_portfolio import Reading
from agent_desk.services.portfolio_rows import ReadingTerms, RowBatch
from agent_desk.services.unreadable import UnreadableFileError

READERS = 2
WORTH_BYTES = 8_000_000  # a smaller file is read before a second process has started
COMMAND = "reading-worker"
_LENGTH = 8
_FAILED = "failed"


def accounts_reading(path: Path, plan: ReadingPlan, terms: ReadingTerms) -> Reading:
    """The file itself, or processes that read it when it is large.

    A workbook is held whole in memory by whoever reads it: one process is enough for it.
    """
    size = path.stat().st_size
    readers = READERS if plan.shape.kind == TEXT else 1
    if size < WORTH_BYTES:
        return AccountsFile(path, plan, terms)
    return ReadingProcesses(path, plan, terms, readers)


class ReadingProcesses:
    """Fulfils Reading: several children read the file, each its turns; closing ends them."""

    def __init__(self, path: Path, plan: ReadingPlan, terms: ReadingTerms, readers: int) -> None:
        self.source = path.name
        self._jobs = [pickle.dumps((path, plan, terms, n, readers)) for n in range(readers)]

    def batches(self) -> Iterator[RowBatch]:
        """In the order of the file. Raises DeskError when a child cannot go on."""
        children: list[subprocess.Popen[bytes]] = []
        try:
            for job in self._jobs:
                children.append(_started(job))
            for child in cycle(children):
                batch = self._next(child)
                if batch is None:
                    return
                yield batch
        finally:
            for child in children:
                child.kill()
                child.communicate()

    def _next(self, child: subprocess.Popen[bytes]) -> RowBatch | None:
        assert child.stdout
        length = child.stdout.read(_LENGTH)
        size = int.from_bytes(length, "little")
        if len(length) < _LENGTH:
            raise UnreadableFileError(
                self.source, "la lectura se interrumpió", "Vuelva a cargarlo."
            )
        if not size:
            return None
        fields = marshal.loads(child.stdout.read(size))  # noqa: S302  of this very program
        if fields[0] == _FAILED:
            raise DeskError(fields[1])
        return RowBatch(*fields)


def serve(job: BinaryIO, answers: BinaryIO) -> None:
    """The child: read the job, send its batches, end with an empty one."""
    path, plan, terms, turn, of = pickle.load(job)  # noqa: S301  of this very program
    try:
        for batch in AccountsFile(path, plan, terms).batches(turn, of):
            _send(answers, [getattr(batch, name) for name in RowBatch.__slots__])
    except DeskError as error:
        _send(answers, [_FAILED, str(error)])
        return
    answers.write((0).to_bytes(_LENGTH, "little"))
    answers.flush()


def _started(job: bytes) -> subprocess.Popen[bytes]:
    child = subprocess.Popen(  # noqa: S603  this very program
        _program(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=1 << 20
    )
    assert child.stdin
    child.stdin.write(job)
    child.stdin.close()
    child.stdin = None
    return child


def _send(answers: BinaryIO, fields: list[object]) -> None:
    frame = marshal.dumps(fields)
    answers.write(len(frame).to_bytes(_LENGTH, "little"))
    answers.write(frame)
    answers.flush()


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND]
    return [sys.executable, "-m", "agent_desk", COMMAND]
