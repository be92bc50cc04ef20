"""Every reader of what comes from outside, with good files to damage and its allowed errors."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from agent_desk.domain.audit.day_report import read_report
from agent_desk.domain.errors import DeskError
from agent_desk.paths import resource
from agent_desk.services.papers import StoredPaper
from tests.intake.reading import HEAD, TERMS, looked_at, read

if TYPE_CHECKING:
    from agent_desk.library.cards import CardSetting

_CSV = (
    f"{HEAD},saldo_total,fecha_corte,telefono,correo,rfc\n"
    "4417-0098,María Fernanda,Hernández Ruiz,PP,74,38000.00,42310.55,2026-11-24,3312344821,"
    "mf@example.com,HERM860309AB1\n"
    '"5500-1","José ""Pepe""",Núñez Pérez,TC,30,"10,000.00","10,000.00",24/11/2026,,,\n'
)
_PAYMENTS = (
    "cuenta,fecha,monto,medio\n4417-0098,2026-11-20,1500.00,SPEI\n5500-1,21/11/2026,200,OXXO\n"
)


_CODE, _NOON = "AD-202611-ABCD", datetime(2026, 11, 24, 18, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Target:
    """`read` may raise what is in `allowed` and nothing else, and must come back."""

    name: str
    samples: Callable[[], Sequence[bytes]]
    read: Callable[[bytes], object]
    allowed: tuple[type[Exception], ...] = (DeskError,)


def _in_file(name: str, act: Callable[[Path], object]) -> Callable[[bytes], object]:
    def read_it(content: bytes) -> object:
        with TemporaryDirectory(prefix="fuzz-") as folder:
            path = Path(folder) / name
            path.write_bytes(content)
            return act(path)

    return read_it


def _as_text(act: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda content: act(content.decode("utf-8", "replace"))


def _csv_samples() -> list[bytes]:
    texts = [_CSV, _CSV.replace(",", ";"), _CSV.replace(",", "\t"), _PAYMENTS]
    found = [text.encode() for text in texts]
    return [*found, _CSV.encode("cp1252", "replace"), _CSV.encode("utf-16")]


def _read_table(path: Path) -> object:
    """As accounts or as payments, by what the headers say."""
    from agent_desk.intake.payments_file import read_payments
    from agent_desk.services.intake_plan import PAYMENTS

    shown = looked_at(path)
    if shown.plan.kind == PAYMENTS:
        return read_payments(path, shown.plan, TERMS)
    return read(path)


def _xlsx_samples() -> list[bytes]:
    from openpyxl import Workbook

    books = []
    for text in (_CSV, _PAYMENTS):
        book = Workbook()
        sheet = book.active
        assert sheet is not None
        for line in text.splitlines():
            sheet.append(line.split(","))
        kept = io.BytesIO()
        book.save(kept)
        books.append(kept.getvalue())
    return [*books, *map(_stored, books)]


def _stored(book: bytes) -> bytes:
    """The same parts without compression: an edit reaches the XML instead of the checksum."""
    kept = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(kept, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return kept.getvalue()


def _yaml_samples() -> list[bytes]:
    files = sorted(resource("objections").glob("*.yaml"))[:4]
    files += sorted(resource("templates").glob("*.yaml"))[:4]
    return [file.read_bytes()[:6000] for file in files]


def _read_cards(path: Path) -> object:
    from agent_desk.library.card_import import read_library

    return read_library(path, _setting())


@cache
def _setting() -> CardSetting:
    from agent_desk.library.cards import CardSetting
    from agent_desk.library.placeholders import load_placeholders
    from agent_desk.library.taxonomy import load_taxonomy

    return CardSetting(load_taxonomy(), load_placeholders())


def _read_template(text: str) -> object:
    from agent_desk.library.template_texts import check_template, texts_of

    check_template(text)
    return texts_of(text)


def _call_samples() -> list[bytes]:
    return [
        b"turns:\n- agent: Buenas tardes\n- debtor: No puedo pagar\ncountry: MX\nfacts: [a, b]\n",
        b'{"turns": [{"who": "agent", "text": "Hola"}, {"who": "debtor", "text": "Gano 8 mil"}]}',
        b"- agent: hola\n- debtor: adios\n",
    ]


def _read_call(path: Path) -> object:
    from agent_desk.library.practice_call import read_practice_call

    return read_practice_call(path)


def _toml_samples() -> list[bytes]:
    return [file.read_bytes() for file in sorted(resource("policies").glob("*.toml"))]


def _read_policy(text: str) -> object:
    from agent_desk.library.policies import policy_of_text

    return policy_of_text(text)


def _read_json_document(text: str) -> object:
    from agent_desk.library.strategy_documents import read_json

    return read_json(text, "x.json")


def _read_pop(line: bytes) -> object:
    from agent_desk.ui.pop_server import read_pop

    return read_pop(line)


def _pop_samples() -> list[bytes]:
    return [
        b'{"account": "4417-0098"}\n',
        b'{"phone": "3312344821", "line": "5550000100"}',
        b'{"show": "1"}',
    ]


def _link_samples() -> list[bytes]:
    body = b'{"kind": "said", "text": "Hola", "n": 3}'
    return [len(body).to_bytes(4, "big") + body]


def _read_link(content: bytes) -> object:
    """As it would come through the socket of a practice session."""
    import socket

    from agent_desk.link.frames import read_message

    here, there = socket.socketpair()
    with here, there:
        here.settimeout(1)
        there.sendall(content[:60_000])
        there.shutdown(socket.SHUT_WR)
        return read_message(here)


def _pdf_samples() -> list[bytes]:
    from agent_desk.documents.cheat_sheet import draw_cheat_sheet
    from agent_desk.services.own_help import CheatSheet

    page = draw_cheat_sheet(CheatSheet(f"Hoja {_CODE}", (), (("F1", "Ayuda"),)))
    return [page, b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"]


def _verify_pdf(content: bytes) -> object:
    """As the terminal and the window verify what somebody shows: against the page we issued."""
    from agent_desk.documents.pdf_words import words_of
    from agent_desk.services.verify_paper import verify_paper

    return verify_paper(_OnePaper(), content, words_of)


class _OnePaper:
    """One page was issued here; every number that is asked for is its."""

    def with_code(self, code: str) -> StoredPaper | None:
        return StoredPaper("p", code, "letter", "", "", "", "", "", "", 1, _issued_pdf(), _NOON, "")

    def with_bytes(self, digest: str) -> StoredPaper | None:
        return None

    def find(self, kind: str, subject: str) -> StoredPaper | None:
        return None

    def of_agreement(self, agreement_id: str) -> Sequence[StoredPaper]:
        return ()

    def count(self, kind: str, agreement_id: str) -> int:
        return 0

    def reminded(self, agreement_id: str) -> frozenset[int]:
        return frozenset()


@cache
def _issued_pdf() -> bytes:
    return _pdf_samples()[0]


def _read_keys(content: bytes) -> object:
    from agent_desk.store.access.key_slots import keys_path, read_slots

    with TemporaryDirectory(prefix="fuzz-") as folder:
        store = Path(folder) / "desk.db"
        keys_path(store).write_bytes(content)
        return read_slots(store)


def _keys_samples() -> list[bytes]:
    return [
        b'{"format": 1, "slots": [{"kind": "pin", "nonce": "AAAAAAAAAAAAAAAA", "wrapped": "AAAA",'
        b' "salt": "AAAA", "argon2id": {"memory_kib": 65536, "passes": 3, "lanes": 1}}]}'
    ]


def _report_samples() -> list[bytes]:
    sixty_four = "ab" * 32
    return [
        (
            f'{{"format": 1, "chain": "{sixty_four}", "day": "2026-11-24", "made_at": "x",'
            f' "acts": 3, "by_kind": {{"SaveNote": 3}}, "last_seq": 3, "head": "{sixty_four}",'
            f' "key": "{sixty_four}", "signature": "{sixty_four * 2}"}}'
        ).encode()
    ]


TARGETS: tuple[Target, ...] = (
    Target("csv", _csv_samples, _in_file("cartera.csv", _read_table)),
    Target("xlsx", _xlsx_samples, _in_file("cartera.xlsx", _read_table)),
    Target("yaml cards", _yaml_samples, _in_file("fichas.yaml", _read_cards)),
    Target("yaml template", _yaml_samples, _as_text(_read_template)),
    Target("yaml call", _call_samples, _in_file("llamada.yaml", _read_call)),
    Target("toml", _toml_samples, _as_text(_read_policy)),
    Target("json", _report_samples, _as_text(_read_json_document)),
    Target("pop", _pop_samples, _read_pop, (ValueError,)),
    Target("link", _link_samples, _read_link, (ValueError,)),
    Target("pdf verify", _pdf_samples, _verify_pdf),
    Target("keys", _keys_samples, _read_keys),
    Target("report", _report_samples, _as_text(lambda text: read_report(text, "x"))),
)
