"""How long a page of an agreement takes, against a bare reportlab canvas with the same words.

Usage: python tools/bench_letters.py [letters]. Prints the first page of a process (fonts included),
later pages, the bare canvas, the factor, and a batch of letters with its rate and peak memory.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).parent.parent))

from agent_desk.documents.draw_paper import draw_paper
from agent_desk.domain.papers.agreement_paper import agreement_paper
from agent_desk.domain.papers.facts import PaperFacts
from agent_desk.domain.papers.samples import (
    sample_account,
    sample_agreement,
    sample_person,
)
from agent_desk.library.institutions import load_institution
from agent_desk.library.templates import load_letter_texts

TODAY = datetime(2026, 11, 24, tzinfo=UTC).date()
CASE = "Tres pagos con quita"
ROUNDS = 30


def facts() -> PaperFacts:
    firm = load_institution()
    agreement = sample_agreement(CASE, firm, TODAY)
    person, account = sample_person(CASE), sample_account(firm, TODAY)
    return PaperFacts(agreement, person, account, firm, load_letter_texts(), TODAY)


def lines_of(pdf: bytes) -> list[str]:
    """The words of the page as they stand on it, line by line."""
    from agent_desk.documents.pdf_words import words_of

    return list(words_of(pdf))


def bare(lines: list[str]) -> bytes:
    """The same lines in the same four embedded weights, one under the other."""
    from reportlab.pdfgen.canvas import Canvas

    from agent_desk.documents.fonts import BOLD, MEDIUM, REGULAR, SEMIBOLD

    sheet, fonts = BytesIO(), (REGULAR, MEDIUM, SEMIBOLD, BOLD)
    canvas = Canvas(sheet, invariant=1)
    for number, line in enumerate(lines):
        canvas.setFont(fonts[number % len(fonts)], 7)
        canvas.drawString(40, 800 - 8 * number, line)
    canvas.save()
    return sheet.getvalue()


def timed(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Median milliseconds of CPU: the machine is shared."""
    spent = []
    for _ in range(rounds):
        began = process_time()
        work()
        spent.append((process_time() - began) * 1000)
    return median(spent)


def first_page() -> None:
    """In a process of its own: loading the library, then a page with its fonts."""
    given = facts()
    began = process_time()
    warm()
    loaded = process_time()
    draw_paper(agreement_paper(given))
    drawn = process_time()
    took = {"library": (loaded - began) * 1000, "page": (drawn - loaded) * 1000}
    sys.stdout.write(json.dumps(took))


def warm() -> None:
    """Load reportlab and what draws with it, but no font: what the window does while it is idle."""
    import agent_desk.documents.blocks
    import agent_desk.documents.frame  # noqa: F401


def batch(count: int) -> None:
    given = facts()
    draw_paper(agreement_paper(given))
    wall, cpu, size = perf_counter(), process_time(), 0
    for number in range(count):
        folio = f"AD-261124-L{number:05d}"
        one = replace(given, agreement=replace(given.agreement, folio=folio))
        size += len(draw_paper(agreement_paper(one)))
    wall, cpu = perf_counter() - wall, process_time() - cpu
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{count} letters: {count / cpu:.1f}/s of CPU, {count / wall:.1f}/s of wall clock")
    print(f"  {size / count / 1000:.0f} kB each, peak memory {memory:.0f} MB")


def main() -> None:
    took = json.loads(
        subprocess.run(
            [sys.executable, __file__, "--first"], capture_output=True, text=True, check=True
        ).stdout
    )
    print(
        f"first page with its fonts {took['page']:.0f} ms of CPU; library {took['library']:.0f} ms"
    )
    paper = agreement_paper(facts())
    lines = lines_of(draw_paper(paper))
    ours, peer = timed(lambda: draw_paper(paper)), timed(lambda: bare(lines))
    print(f"page {ours:.1f} ms, bare canvas {peer:.1f} ms, factor {ours / peer:.2f}")
    batch(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)


if __name__ == "__main__":
    if "--first" in sys.argv:
        first_page()
    else:
        main()
