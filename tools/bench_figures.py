"""What a bench reports: one figure with its peer and its bar; and small means to measure."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter, process_time

QUICK = bool(os.environ.get("AGENT_DESK_BENCH_QUICK"))


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` of ours and of the peer in `unit`; `bar` the most allowed, on the value or, when
    `is_ratio`, on value over peer."""

    name: str
    value: float
    unit: str = "ms"
    peer_name: str = ""
    peer: float | None = None
    bar: float | None = None
    is_ratio: bool = False

    @property
    def ratio(self) -> float | None:
        return self.value / self.peer if self.peer else None

    @property
    def is_missed(self) -> bool:
        measured = self.ratio if self.is_ratio else self.value
        return self.bar is not None and measured is not None and measured > self.bar

    def cells(self) -> tuple[str, ...]:
        peer = f"{self.peer_name} {self.peer:.1f} {self.unit}" if self.peer else ""
        ratio = f"{self.ratio:.2f}" if self.ratio else ""
        bar = "" if self.bar is None else f"<= {self.bar:g}{' veces' if self.is_ratio else ''}"
        return (
            self.name,
            f"{self.value:.1f} {self.unit}",
            peer,
            ratio,
            bar,
            "NO LLEGA" if self.is_missed else "",
        )


def report(*figures: Figure) -> None:
    """Hand figures to the table."""
    for figure in figures:
        print(json.dumps(asdict(figure)), flush=True)


def percentile(values: Sequence[float], share: int) -> float:
    """The value that `share` of a hundred do not exceed (nearest rank)."""
    rank = -(-len(values) * share // 100)
    return sorted(values)[max(0, rank - 1)]


def timed(act: Callable[[], object]) -> tuple[float, float]:
    """(wall, CPU) milliseconds of an act."""
    wall, cpu = perf_counter(), process_time()
    act()
    return (perf_counter() - wall) * 1000, (process_time() - cpu) * 1000


def load_text() -> str:
    """The load of the machine, or «desconocida» where the system does not say."""
    if not hasattr(os, "getloadavg"):
        return "desconocida"
    return f"{os.getloadavg()[0]:.1f} con {os.cpu_count()} núcleos"


def home() -> Path:
    """A user folder of its own for the programs that a bench starts."""
    folder = Path(tempfile.mkdtemp(prefix="agent-desk-bench-"))
    os.environ["AGENT_DESK_HOME"] = str(folder)
    os.environ.pop("XDG_RUNTIME_DIR", None)  # the socket lies in the folder too
    # Installed programs start from compiled modules; without them the compiler is measured.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    return folder


def resident_mb() -> float:
    """Resident memory of this process now, in MB (Linux); its peak elsewhere."""
    status = Path("/proc/self/statm")
    if status.exists():
        pages = int(status.read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
