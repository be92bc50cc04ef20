"""Damage good files for minutes and give them to every reader: nothing may crash or hang.

    .venv/bin/python tools/fuzz.py [SECONDS] [TARGET…]

Each target gets its share of the time, in turns. A failure is printed with the smallest input that
Hypothesis found; a reading that takes longer than ten seconds of the processor is a failure too,
however busy the machine is. Exit code 1 then.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from types import FrameType

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.fuzz.damage import damaged
from tests.fuzz.targets import TARGETS, Target

HANG_S = 10
TURN = 150  # examples of a target before the next one has its turn


class HangError(AssertionError):
    """A reading did not come back in time."""


def _alarm(_signal: int, _frame: FrameType | None) -> None:
    raise HangError(f"longer than {HANG_S} s of the processor")


def read(target: Target, content: bytes, slowest: list[float]) -> None:
    """One reading under the alarm; a hang inside a library ends the program with its stack."""
    faulthandler.dump_traceback_later(HANG_S * 30, exit=True)
    signal.setitimer(signal.ITIMER_PROF, HANG_S)
    begun = time.process_time()
    try:
        target.read(content)
    except target.allowed:
        pass
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        faulthandler.cancel_dump_traceback_later()
    slowest[0] = max(slowest[0], time.process_time() - begun)


def turn(target: Target, samples: list[bytes], number: int, slowest: list[float]) -> None:
    """Some hundred readings from one seed; raises what the reader raised, on the smallest input."""

    @seed(number)
    @settings(
        max_examples=TURN,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate, Phase.shrink),
        print_blob=False,
    )
    @given(st.data())
    def on_damaged(data: st.DataObject) -> None:
        content = data.draw(damaged(samples))
        try:
            read(target, content, slowest)
        except BaseException:
            LAST[target.name] = content
            raise

    on_damaged()


LAST: dict[str, bytes] = {}


def _told(error: BaseException) -> list[str]:
    """Each of the errors with the place where it was raised."""
    if isinstance(error, BaseExceptionGroup):
        return [told for inner in error.exceptions for told in _told(inner)]
    frames = traceback.extract_tb(error.__traceback__)[-3:]
    where = " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in reversed(frames))
    return [f"{type(error).__name__}: {str(error)[:300]} at {where}"]


def main() -> int:
    signal.signal(signal.SIGPROF, _alarm)
    budget = float(sys.argv[1]) if len(sys.argv) > 1 else 600
    wanted = set(sys.argv[2:])
    targets = [t for t in TARGETS if not wanted or t.name in wanted]
    samples = {target.name: list(target.samples()) for target in targets}
    slowest = {target.name: [0.0] for target in targets}
    read_count: Counter[str] = Counter()
    failed: dict[str, str] = {}
    end, number = time.monotonic() + budget, int(os.environ.get("FUZZ_SEED", "1"))
    while time.monotonic() < end and len(failed) < len(targets):
        number += 1
        for target in targets:
            if target.name in failed or time.monotonic() > end:
                continue
            try:
                turn(target, samples[target.name], number, slowest[target.name])
            except Exception as error:  # noqa: BLE001  whatever it is, it is what we look for
                failed[target.name] = "; ".join(_told(error))
                shown = LAST.get(target.name, b"")
                print(f"FAILED {target.name} (seed {number}): {failed[target.name]}"[:2000])
                print(f"  input of {len(shown)} bytes: {shown[:600]!r}", flush=True)
            read_count[target.name] += TURN
    for target in targets:
        state = "FAILED" if target.name in failed else "ok"
        worst = slowest[target.name][0]
        print(
            f"{target.name:14} {read_count[target.name]:7} readings  {worst:6.2f} s of CPU  {state}"
        )
    print(f"{sum(read_count.values())} readings in {budget:.0f} s, load {os.getloadavg()[0]:.1f}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
