"""Pages are read aloud: headings, paragraphs and tables, in order, and nothing is left out."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from agent_desk.documents.draw_paper import draw_paper
from agent_desk.documents.joined_pages import join_pages
from agent_desk.documents.locking import lock_pdf
from agent_desk.domain.papers.paper import Clauses, Grid, Look, Paper, Schedule
from tests.documents.letters import an_agreement, institution
from tests.documents.papers import ALL_KINDS, a_paper, facts
from tests.documents.reading import Heard, Listener

_LONG = 120  # payments: several pages, two columns of blocks


def listened(paper: Paper) -> Listener:
    return Listener(draw_paper(paper))


def a_long_paper(kind: str = "agreement") -> Paper:
    return a_paper(kind, facts(an_agreement(_LONG)))


def rows_of(paper: Paper) -> list[list[tuple[str, ...]]]:
    """What each table of the page says, from its value."""
    tables: list[list[tuple[str, ...]]] = []
    for block in paper.blocks:
        if isinstance(block, Grid):
            total = [block.total] if block.total else []
            tables.append([block.headers, *block.rows, *total])
        elif isinstance(block, Schedule):
            number, day, amount = block.headers
            head = (number, day, *block.part_names, amount)
            slots = [(slot.number, slot.day, *slot.parts, slot.amount) for slot in block.slots]
            tables.append([head, *slots])
    return tables


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_a_screen_reader_hears_every_word_of_a_page_once(kind: str) -> None:
    given = facts(is_demo=True)
    page = listened(a_paper(kind, given))
    assert not page.loose
    assert set(page.said) <= set(page.heard)  # pictures are heard by their description
    assert max(Counter(page.heard).values()) == 1


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_every_mark_leads_back_to_the_element_that_holds_it(kind: str) -> None:
    page = listened(a_paper(kind))
    for at, number in page.heard:
        owner = page.owner(at, number)
        assert number in owner["/K"]


@pytest.mark.parametrize("kind", ALL_KINDS)
def test_the_title_is_the_only_first_heading_and_comes_before_the_rest(kind: str) -> None:
    paper = a_paper(kind)
    document = listened(paper).document
    assert [each.text for each in document.all("H1")] == [paper.title]
    roles = [each.role for each in document.walk() if each.role.startswith("H")]
    assert roles[0] == "H1"
    levels = [int(role[1]) for role in roles]
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("kind", ALL_KINDS)
@pytest.mark.parametrize("size", ["letter", "a4"])
def test_tables_are_heard_row_by_row_as_they_are(kind: str, size: str) -> None:
    paper = replace(a_paper(kind), look=Look(size))
    heard = [table.rows() for table in listened(paper).document.all("Table")]
    assert heard == rows_of(paper)


@pytest.mark.parametrize("count", [1, 5, 8, 24, 60, _LONG])
def test_payments_side_by_side_are_heard_downwards_in_order(count: int) -> None:
    paper = a_paper("agreement", facts(an_agreement(count)))
    tables = listened(paper).document.all("Table")[1:]
    heard = [row for table in tables for row in table.rows() if not row[0].startswith("Pago")]
    assert [row[0] for row in heard] == [f"{n} de {count}" for n in range(1, count + 1)]


def test_conditions_are_heard_in_the_order_of_their_numbers() -> None:
    paper = a_long_paper()
    clauses = next(block for block in paper.blocks if isinstance(block, Clauses))
    heard = [each.text for each in listened(paper).document.all("H3")]
    assert heard == [f"{n}. {title}" for n, (title, _) in enumerate(clauses.items, 1)]


def test_what_repeats_on_each_page_is_heard_once() -> None:
    paper = a_paper("agreement", facts(an_agreement(_LONG), is_demo=True))
    page = listened(paper)
    words = page.document.text
    assert len(page.reader.pages) > 1
    assert words.count(paper.demo) == 1
    assert words.count(f"de {len(page.reader.pages)}") >= 1
    assert words.count("huella") == 1
    assert any("continúa" in text for text in page.artifacts)
    assert "continúa" not in words


def test_the_header_of_a_table_that_goes_on_is_heard_once() -> None:
    page = listened(a_paper("settlement", facts(an_agreement(_LONG))))
    tables = page.document.all("Table")
    assert all(sum(cell.role == "TH" for cell in table.walk()) <= 6 for table in tables)
    assert len(page.reader.pages) > 1
    assert page.artifacts


def test_codes_say_what_they_hold() -> None:
    paper = a_paper("calendar")
    pictures = listened(paper).document.all("Figure")
    assert [each.alt for each in pictures] == [
        "Código QR: Beneficiario: Financiera Ejemplo · CLABE: 646180000000000009 · "
        "Concepto: 4417009800",
        "Código de barras de la referencia 4417009800",
    ]


def test_a_page_names_its_language_and_that_it_is_tagged() -> None:
    root = listened(a_paper("receipt")).root
    assert root["/Lang"] == "es-MX"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_the_copy_with_a_key_can_be_read_aloud_too() -> None:
    locked = PdfReader(BytesIO(lock_pdf(draw_paper(a_paper("agreement")), "clave")))
    locked.decrypt("clave")
    assert locked.trailer["/Root"]["/StructTreeRoot"]["/K"]["/S"] == "/Document"


def test_a_logo_is_a_picture_with_a_name(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    logo.write_bytes(_PIXEL)
    firm = replace(institution(), logo=str(logo))
    heard: Heard = listened(a_paper("receipt", facts(institution=firm))).document
    assert [each.alt for each in heard.all("Figure")] == ["Logotipo"]


def test_a_page_with_its_tree_is_the_same_bytes_each_time() -> None:
    assert draw_paper(a_long_paper()) == draw_paper(a_long_paper())


_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63"
    "606060000000040001f61738550000000049454e44ae426082"
)


def test_letters_printed_together_are_still_heard_one_after_another() -> None:
    papers = [a_long_paper(), a_paper("settlement"), a_paper("agreement", facts(an_agreement(3)))]
    alone = [draw_paper(paper) for paper in papers]
    whole = Listener(join_pages(alone))
    assert [each.text for each in whole.document.all("H1")] == [paper.title for paper in papers]
    assert whole.document.text == " ".join(Listener(each).document.text for each in alone)
    assert not whole.loose
    for at, number in whole.heard:
        assert number in whole.owner(at, number)["/K"]
    assert whole.root["/MarkInfo"]["/Marked"]
    assert whole.root["/Lang"] == Listener(alone[0]).root["/Lang"]
