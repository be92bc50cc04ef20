"""A second program on the same file: a fork, so that it costs no start of Python."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable

Say = Callable[[str], None]


class Forked:
    """A child that runs `work` and says lines; read them from `stdout`, kill it or wait for it."""

    def __init__(self, work: Callable[[Say], None]) -> None:
        read_end, write_end = os.pipe()
        self.pid, self.returncode = os.fork(), 0
        if not self.pid:
            os.close(read_end)
            _run(work, write_end)
        os.close(write_end)
        self.stdout = os.fdopen(read_end, encoding="utf-8")

    def kill(self) -> list[str]:
        """SIGKILL; returns the whole lines that were not read yet."""
        os.kill(self.pid, signal.SIGKILL)
        return [line for line in self.wait().split("\n")[:-1] if line]

    def wait(self) -> str:
        """Until it ends; returns what was not read yet."""
        with self.stdout:
            told = self.stdout.read()
        _, status = os.waitpid(self.pid, 0)
        self.returncode = os.waitstatus_to_exitcode(status)
        return told


def _run(work: Callable[[Say], None], write_end: int) -> None:
    code = 1
    try:
        work(lambda text: os.write(write_end, f"{text}\n".encode()) and None)
        code = 0
    except BaseException:  # noqa: BLE001  a child never goes on as its parent
        traceback.print_exc()
    finally:
        os._exit(code)
