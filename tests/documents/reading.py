"""A PDF as a screen reader hears it: its structure tree with the words of each mark (pypdf)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

_CODES = re.compile(rb"^<([0-9A-Fa-f]{2})> <((?:[0-9A-Fa-f]{4})+)>$", re.MULTILINE)


@dataclass
class Heard:
    """One element; `words` are those of its own marks."""

    role: str
    words: str = ""
    alt: str = ""
    kids: list[Heard] = field(default_factory=list)

    def all(self, role: str) -> list[Heard]:
        """Every element of that role below it, in reading order."""
        return [each for each in self.walk() if each.role == role]

    def walk(self) -> list[Heard]:
        return [self, *(each for kid in self.kids for each in kid.walk())]

    @property
    def text(self) -> str:
        return " ".join(each.words for each in self.walk() if each.words)

    def rows(self) -> list[tuple[str, ...]]:
        """Of a table."""
        return [tuple(cell.text for cell in row.kids) for row in self.all("TR")]


class Listener:
    """The tree of a file. `loose` are words outside of any mark, `artifacts` those of decoration,
    `said` the words of every mark by (page, number)."""

    def __init__(self, pdf: bytes) -> None:
        self.reader = PdfReader(BytesIO(pdf))
        self.root: Any = self.reader.trailer["/Root"]
        self.loose: list[str] = []
        self.artifacts: list[str] = []
        self.said: dict[tuple[int, int], str] = {}
        self._pages = {page.indirect_reference.idnum: at for at, page in self._numbered()}
        for at, page in self._numbered():
            self._listen(at, page)
        self.heard: list[tuple[int, int]] = []
        self.document = self._element(self.root["/StructTreeRoot"]["/K"].get_object())

    def owner(self, page: int, mark: int) -> Any:
        """What the parent tree says a mark belongs to."""
        number = self.reader.pages[page]["/StructParents"]
        numbers = self.root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
        return numbers[numbers.index(number) + 1][mark].get_object()

    def _numbered(self) -> list[tuple[int, Any]]:
        return list(enumerate(self.reader.pages))

    def _listen(self, at: int, page: Any) -> None:
        fonts = {name: _letters(font.get_object()) for name, font in _fonts(page)}
        letters: dict[int, str] = {}
        mark: Any = None
        for operands, operator in ContentStream(page.get_contents(), self.reader).operations:
            if operator in (b"BDC", b"BMC"):
                assert mark is None, "one mark inside another"
                mark = operands[1]["/MCID"] if operator == b"BDC" else "artifact"
            elif operator == b"EMC":
                mark = None
            elif operator == b"Tf":
                letters = fonts[operands[0]]
            elif operator == b"Tj":
                text = "".join(letters[code] for code in operands[0].original_bytes)
                self._keep(at, mark, text)

    def _keep(self, at: int, mark: Any, text: str) -> None:
        if not text.strip():
            return
        if mark is None:
            self.loose.append(text)
        elif mark == "artifact":
            self.artifacts.append(text)
        else:
            before = self.said.get((at, mark), "")
            self.said[at, mark] = " ".join(f"{before} {text}".split())

    def _element(self, element: Any, page: int = 0) -> Heard:
        found = Heard(str(element["/S"]).lstrip("/"), alt=str(element.get("/Alt", "")))
        if "/Pg" in element:
            page = self._pages[element.raw_get("/Pg").idnum]
        for kid in element.get("/K", []):
            kid = kid.get_object() if hasattr(kid, "get_object") else kid
            if isinstance(kid, int):
                self._hear(found, page, kid)
            elif kid.get("/Type") == "/MCR":
                self._hear(found, self._pages[kid.raw_get("/Pg").idnum], kid["/MCID"])
            else:
                assert kid["/P"] == element
                found.kids.append(self._element(kid, page))
        return found

    def _hear(self, found: Heard, page: int, mark: int) -> None:
        self.heard.append((page, mark))
        found.words = " ".join(f"{found.words} {self.said.get((page, mark), '')}".split())


def _fonts(page: Any) -> list[tuple[str, Any]]:
    return list(page["/Resources"]["/Font"].items())


def _letters(font: Any) -> dict[int, str]:
    """Code of a subset font to the letter it means."""
    codes = _CODES.findall(font["/ToUnicode"].get_data())
    return {int(code, 16): bytes.fromhex(sign.decode()).decode("utf-16-be") for code, sign in codes}
