"""The agreement page, warm, beside a bare canvas that draws the same words in the same font."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from statistics import median

from bench_figures import QUICK, Figure, percentile, report, timed

from agent_desk.content import load_content
from agent_desk.documents.agreement_page import draw_agreement
from agent_desk.domain.demo.portfolio import demo_cases
from agent_desk.domain.offers.agree import agreement_from
from agent_desk.domain.people import Role, User
from agent_desk.library.demo_stock import load_demo_stock
from agent_desk.paths import resource
from agent_desk.services.list_offers import list_offers

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 18, 41, tzinfo=UTC)
ROUNDS = 5 if QUICK else 40
FONT_SIZE, LEADING, TOP = 8, 9, 760


def words_of(pdf: bytes) -> list[list[str]]:
    """The lines of each page."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range().splitlines() for page in document]
    finally:
        document.close()


def bare(pages: list[list[str]]) -> bytes:
    """The same words one below the other: what reportlab alone costs."""
    from reportlab.pdfgen.canvas import Canvas

    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    for lines in pages:
        canvas.setFont("BenchInter", FONT_SIZE)
        for place, line in enumerate(lines):
            canvas.drawString(40, TOP - LEADING * place, line)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def load_font() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    path = resource("ui", "fonts", "Inter-Regular.ttf")
    pdfmetrics.registerFont(TTFont("BenchInter", str(path)))


def drawing() -> tuple[str, Callable[[], bytes]]:
    """What is drawn, in words, and how."""
    content = load_content()
    case = demo_cases(20261124, TODAY, load_demo_stock(), count=1)[0]
    shown = list_offers(case, content.rules.policy, TODAY).shown
    offers = [offer for offer in shown if not offer.needs_approval]
    offer = max(offers, key=lambda offer: offer.count)
    agreement = agreement_from(
        offer,
        case,
        agreement_id="bench",
        folio="AD-BENCH-0001",
        made_at=NOON,
        means=content.means[0],
        policy=content.rules.policy,
        agent=User("bench", "Lucía Campos", Role.AGENT),
    )

    def draw() -> bytes:
        return draw_agreement(
            agreement,
            case.debtor,
            case.account,
            content.institution,
            content.letter,
            TODAY,
            is_demo=True,
        )

    return f"convenio en PDF ({offer.count} pagos)", draw


def main() -> None:
    name, draw = drawing()
    first, _ = timed(draw)
    pages = words_of(draw())
    load_font()
    bare(pages)
    mine, peer = [], []
    for _ in range(ROUNDS):
        mine.append(timed(draw))
        peer.append(timed(lambda: bare(pages)))
    walls, bare_walls = [wall for wall, _ in mine], [wall for wall, _ in peer]
    canvas = "canvas solo"
    report(
        Figure(f"{name}, el primero, reloj", first),
        Figure(f"{name}, p50 reloj", median(walls), "ms", canvas, median(bare_walls), 200),
        Figure(f"{name}, p95 reloj", percentile(walls, 95), bar=200),
    )


if __name__ == "__main__":
    main()
