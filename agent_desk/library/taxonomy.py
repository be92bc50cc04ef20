"""Load the kinds of objections from resources/objections/taxonomy.yaml."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.objections.taxonomy import ObjectionType, Taxonomy
from agent_desk.library.yaml_reader import Entry, read_yaml, text_table
from agent_desk.paths import resource

SCHEMA = "agent_desk/taxonomy@1"
FREQUENCIES = ("alta", "media", "baja")


def load_taxonomy(path: Path | None = None) -> Taxonomy:
    """Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("objections", "taxonomy.yaml"), SCHEMA)
    families, names = _families(top)
    types = {entry.text("id"): _type(entry) for entry in top.entries("types", required=True)}
    taxonomy = Taxonomy(
        types=types,
        families=families,
        family_names=names,
        roots=text_table(top.entry("roots", required=True)),
        risk_flags=text_table(top.entry("risk_flags", required=True)),
        labelling_rules=top.texts("labelling_rules"),
        precedence=tuple(group.texts("types") for group in top.entries("precedence")),
        country_notes=text_table(top.entry("country_notes")),
        no_reason_in=frozenset(top.texts("without_reason_in")),
    )
    _check(top, taxonomy)
    top.finish()
    return taxonomy


def _families(top: Entry) -> tuple[dict[str, str], dict[str, str]]:
    meanings, names = {}, {}
    for entry in top.entries("families", required=True):
        meanings[entry.text("id")] = entry.text("meaning")
        names[entry.text("id")] = entry.text("name")
        entry.finish()
    return meanings, names


def _type(entry: Entry) -> ObjectionType:
    kind = ObjectionType(
        id=entry.text("id"),
        title=entry.text("title"),
        family=entry.text("family"),
        root=entry.text("root"),
        frequency=entry.text("frequency"),
        definition=entry.text("definition"),
        neighbours=entry.texts("neighbours"),
        risk_flags=entry.texts("risk_flags"),
        good_handling=entry.texts("good_handling", required=True),
    )
    entry.finish()
    return kind


def _check(top: Entry, taxonomy: Taxonomy) -> None:
    entries = top.entries("types")
    if len(entries) != len(taxonomy.types):
        raise top.fail("types", "hay un id repetido")
    for entry in entries:
        _check_type(entry, taxonomy.types[entry.text("id")], taxonomy)
    ranked = [type_id for group in taxonomy.precedence for type_id in group]
    strange = set(ranked) ^ set(taxonomy.types)
    if strange or len(ranked) != len(set(ranked)):
        raise top.fail("precedence", f"debe nombrar cada tipo una vez: {', '.join(strange)}")


def _check_type(entry: Entry, kind: ObjectionType, taxonomy: Taxonomy) -> None:
    if kind.family not in taxonomy.families:
        raise entry.fail("family", f"no existe la familia «{kind.family}»")
    if kind.root not in taxonomy.roots:
        raise entry.fail("root", f"no existe la causa raíz «{kind.root}»")
    if kind.frequency not in FREQUENCIES:
        raise entry.fail("frequency", "debe ser alta, media o baja")
    for flag in kind.risk_flags:
        if flag not in taxonomy.risk_flags:
            raise entry.fail("risk_flags", f"no existe la marca «{flag}»")
    for neighbour in kind.neighbours:
        if neighbour not in taxonomy.types or neighbour == kind.id:
            raise entry.fail("neighbours", f"no existe el tipo «{neighbour}»")
