"""A page as values: everything that is printed, in reading order, and its fingerprint."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields, is_dataclass, replace
from hashlib import sha256

SIZES = ("letter", "a4")
_FINGERPRINT_LETTERS = 16


@dataclass(frozen=True, slots=True)
class Look:
    """The creditor's face: paper letter | a4, colour «#RRGGBB», path of a logo or ""."""

    size: str = "letter"
    colour: str = "#14466B"
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """«Cliente»: a name, and a smaller line below it."""

    label: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Lede:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Who and what, side by side; `shares` of the width."""

    items: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table: the first `left` columns are words, the others figures; `total` closes it and
    `note` stands below."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    note: str = ""
    left: int = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One payment of a schedule: «1 de 3», its day, its amount, its parts by component."""

    number: str
    day: str
    amount: str
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Schedule:
    """`headers` number, day, amount; `part_names` are the columns of the parts."""

    title: str
    headers: tuple[str, str, str]
    part_names: tuple[str, ...]
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A means of payment: `lines` are labels with what to copy, `barcode` a Code 128 text, `qr`
    the text of a QR code; either may be ""."""

    name: str
    lines: tuple[tuple[str, str], ...]
    detail: str = ""
    barcode: str = ""
    qr: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """The sum that matters, in figures and words, and beside it how to pay or what was paid;
    `note` is how it was calculated."""

    label: str
    figure: str
    words: str
    side_title: str
    side: Way
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ways:
    """Every means with its own reference."""

    title: str
    items: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Clauses:
    """Numbered paragraphs: (title, text)."""

    title: str
    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Signers:
    """Who signs: (name, role)."""

    items: tuple[tuple[str, str], ...]


Block = Lede | Facts | Grid | Schedule | Total | Ways | Clauses | Signers


@dataclass(frozen=True, slots=True)
class Paper:
    """One document, whole. `code` is its number in the house («AD-…», «AD-…/R2»), `page` has {n}
    and {total}, `footer` names policy and template; the fingerprint is added when it is sealed."""

    kind: str
    code: str
    title: str
    code_line: str
    place_date: str
    firm: str
    firm_lines: tuple[str, ...]
    running: str
    footer: str
    page: str
    blocks: tuple[Block, ...]
    look: Look = field(default_factory=Look)
    demo: str = ""
    stamp: str = ""  # across the whole page, for pages that are worth nothing
    lang: str = "es-MX"
    fingerprint: str = ""

    def sealed(self) -> Paper:
        """The same with its fingerprint, which is of everything it says."""
        return replace(self, fingerprint=fingerprint_of(self))


def fingerprint_of(paper: Paper) -> str:
    """16 hexadecimal letters of the sha256 of all the words of the page, in order; neither logo
    nor paper size enter, so that the same agreement has the same mark."""
    said = [paper.kind, paper.code, *texts_of(paper)]
    return sha256("\x1f".join(said).encode()).hexdigest()[:_FINGERPRINT_LETTERS].upper()


def grouped_mark(fingerprint: str) -> str:
    """«3F2A 91BC 04D7 E6A8»: easier to read aloud."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))


def texts_of(paper: Paper) -> Iterator[str]:
    """Every text that is printed, in reading order, but for the fingerprint itself."""
    bare = replace(paper, fingerprint="", look=Look())
    for each in fields(bare):
        if each.name not in {"kind", "code", "look", "lang", "fingerprint"}:
            yield from _texts(getattr(bare, each.name))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value:
            yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for item in asdict(value).values():
            yield from _texts(tuple(item) if isinstance(item, list) else item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
