"""Read a library that somebody hands in (YAML or CSV), card by card: a bad one stops no other."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from agent_desk.domain.errors import ContentError, DeskError
from agent_desk.domain.file_trouble import file_reason
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.card_text import of_its_kind
from agent_desk.domain.objections.fields import (
    GROUPS,
    add_item,
    fields_of_card,
    set_field,
)
from agent_desk.domain.objections.taxonomy import Taxonomy
from agent_desk.library.cards import SCHEMA, CardSetting, read_one_card
from agent_desk.library.yaml_reader import MAX_BYTES, Entry, read_yaml

CSV_HEADER = ("ficha", "campo", "texto")
_SIGNS = (",", ";", "\t")
_EMPTY = Card("", "", "", "", "", "", (), "", (), (), "", (), "", "", "")


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One line of the report: where, which card, and what happened ("" : it was read)."""

    place: str
    card_id: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ImportedLibrary:
    """The cards read, in the order of the files, and the report of every card in them."""

    cards: tuple[Card, ...]
    report: tuple[ImportLine, ...]


def read_library(path: Path, setting: CardSetting) -> ImportedLibrary:
    """A folder of YAML files, one of them, or a CSV. Raises DeskError when nothing can be read."""
    if path.is_dir():
        parts = [_read_yaml(file, setting) for file in sorted(path.glob("*.yaml"))]
        parts = [part for part in parts if part.report]
        if not parts:
            raise DeskError(f"En «{path.name}» no hay fichas (*.yaml). No importé nada.")
    elif path.suffix.lower() == ".csv":
        parts = [_read_csv(path, setting.taxonomy)]
    else:
        parts = [_read_yaml(path, setting)]
    return _joined(parts)


def write_csv(cards: Iterable[Card]) -> str:
    """Every field of every card as a row: for a spreadsheet, and back."""
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(CSV_HEADER)
    for card in cards:
        for field in fields_of_card(card):
            if field.value:
                rows.writerow((card.id, field.path, _guarded(field.value)))
    return out.getvalue()


def _joined(parts: Iterable[ImportedLibrary]) -> ImportedLibrary:
    cards: dict[str, Card] = {}
    report: list[ImportLine] = []
    for part in parts:
        for line in part.report:
            if line.card_id in cards and not line.problem:
                line = ImportLine(line.place, line.card_id, "la ficha está dos veces; queda esta")
            report.append(line)
        cards.update({card.id: card for card in part.cards})
    return ImportedLibrary(tuple(cards.values()), tuple(report))


def _read_yaml(path: Path, setting: CardSetting) -> ImportedLibrary:
    try:
        top = read_yaml(path, SCHEMA)
        family = top.text("family")
        entries = top.entries("cards", required=True)
    except ContentError as error:
        if error.field == "schema":  # the kinds and the tests lie beside the cards
            return ImportedLibrary((), ())
        return ImportedLibrary((), (ImportLine(f"{error.file}:{error.line or 1}", "", str(error)),))
    cards, report = [], []
    for entry in entries:
        place = f"{entry.file}:{entry.line}"
        try:
            card = read_one_card(entry, family, setting)
        except ContentError as error:
            report.append(_refused(entry, error))
            continue
        cards.append(card)
        report.append(ImportLine(place, card.id))
    return ImportedLibrary(tuple(cards), tuple(report))


def _refused(entry: Entry, error: ContentError) -> ImportLine:
    try:
        card_id = entry.text("type", "")
    except ContentError:
        card_id = ""
    place = f"{error.file}:{error.line or entry.line}"
    return ImportLine(place, card_id, f"campo «{error.field}»: {error.reason}")


def _read_csv(path: Path, taxonomy: Taxonomy) -> ImportedLibrary:
    cards: dict[str, Card] = {}
    report: list[ImportLine] = []
    for line, row in _csv_rows(path):
        card_id, field, text = (row.get(name, "").strip() for name in CSV_HEADER)
        place = f"{path.name}:{line}"
        if card_id not in taxonomy.types:
            problem = f"no existe el tipo «{card_id}»" if card_id else "falta a qué ficha pertenece"
            report.append(ImportLine(place, card_id, problem))
            continue
        if card_id not in cards:
            cards[card_id] = of_its_kind(replace(_EMPTY, id=card_id), taxonomy)
            report.append(ImportLine(place, card_id))
        try:
            cards[card_id] = _with_field(cards[card_id], field, _unguarded(text))
        except KeyError:
            report.append(ImportLine(place, card_id, f"no existe el campo «{field}»"))
    return ImportedLibrary(tuple(cards.values()), tuple(report))


def _csv_rows(path: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise DeskError(f"«{path.name}» pesa más de 2 MB. No importé nada; divídalo.")
        text = _decoded(path.read_bytes())
    except OSError as error:
        reason = file_reason(error)
        raise DeskError(f"No pude leer «{path.name}»: {reason}. No importé nada.") from error
    except UnicodeDecodeError as error:
        raise DeskError(
            f"«{path.name}» no se puede leer como texto UTF-8. No importé nada; guárdelo de nuevo."
        ) from error
    header = text.partition("\n")[0]
    sign = max(_SIGNS, key=header.count)  # Excel of most of these countries writes «;»
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=sign)
    if tuple(name.strip().lower() for name in reader.fieldnames or ()) != CSV_HEADER:
        columns = ", ".join(CSV_HEADER)
        raise DeskError(f"«{path.name}» debe tener las columnas {columns}. No importé nada.")
    try:
        for row in reader:
            cells = [value or "" for name, value in row.items() if isinstance(name, str)]
            if any(map(str.strip, cells)):
                yield reader.line_num, dict(zip(CSV_HEADER, cells, strict=False))
    except csv.Error as error:
        raise DeskError(f"«{path.name}» no es un CSV ({error}). No importé nada.") from error


def _decoded(content: bytes) -> str:
    """As UTF-8; what is not, as Excel saves a plain CSV, unless it is no text at all."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if b"\0" in content:
            raise
        return content.decode("cp1252")


def _with_field(card: Card, path: str, text: str) -> Card:
    """Sets a field, making room in its group when it is the next one."""
    group, _, rest = path.partition(".")
    number = rest.partition(".")[0]
    if group in GROUPS and number.isdigit() and int(number) == len(getattr(card, group)) + 1:
        card = add_item(card, group)
    return set_field(card, path, text)


def _guarded(text: str) -> str:
    """A spreadsheet would run a text that begins like a formula."""
    return f"'{text}" if text[:1] in "=+-@" else text


def _unguarded(text: str) -> str:
    return text[1:] if text[:1] == "'" and text[1:2] in "=+-@" else text
