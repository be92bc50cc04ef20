"""Load a call script from resources/scripts: checked whole, or refused with its line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from agent_desk.domain.script.script import (
    Answer,
    Cue,
    Duty,
    Named,
    Outcome,
    Placeholder,
    RequiredItem,
    Saying,
    Script,
    Stage,
    StageText,
)
from agent_desk.library.placeholders import check_placeholders, load_placeholders
from agent_desk.library.script_checks import check_script
from agent_desk.library.yaml_reader import Entry, read_yaml, text_table
from agent_desk.paths import resource

SCHEMA = "agent_desk/script@1"


def load_script(path: Path | None = None) -> Script:
    """The shipped script, or the one of `path`. Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("scripts", "mx-general.yaml"), SCHEMA)
    placeholders = load_placeholders()
    script = Script(
        id=top.text("id"),
        title=top.text("title"),
        countries=frozenset(top.texts("countries", required=True)),
        stages=tuple(_stages(top, placeholders)),
        variants=tuple(_variants(top, placeholders)),
        outcomes=tuple(_outcome(entry) for entry in top.entries("outcomes", required=True)),
        placeholders=placeholders,
        tones=_named(top, "tones"),
        segments=_named(top, "segments"),
        principles=top.texts("principles"),
        option_catalog=text_table(top.entry("option_catalog")),
        crisis_lines=text_table(top.entry("crisis_lines")),
    )
    top.finish()
    check_script(script, top)
    return script


def _stages(top: Entry, known: dict[str, Placeholder]) -> Iterable[Stage]:
    for order, entry in enumerate(top.entries("stages", required=True)):
        yield _stage(entry, known, order=order)


def _variants(top: Entry, known: dict[str, Placeholder]) -> Iterable[Stage]:
    for variant in top.entries("variants"):
        variant_id, end = variant.text("id"), variant.text("then", "")
        steps = variant.entries("steps", required=True)
        follow = [entry.text("id") for entry in steps[1:]]
        for entry, then in zip(steps, [*follow, end], strict=True):
            yield _stage(entry, known, variant=variant_id, then=entry.text("then", then))
        variant.finish()


def _stage(
    entry: Entry,
    known: dict[str, Placeholder],
    *,
    order: int = -1,
    variant: str = "",
    then: str = "",
) -> Stage:
    moment = entry.entry("moment_of_truth")
    stage = Stage(
        id=entry.text("id"),
        title=entry.text("title"),
        full_title=entry.text("full_title", entry.text("title")),
        order=order,
        seconds=entry.number("seconds", 20),
        goal=entry.text("goal", ""),
        sayings=_sayings(entry, "say", known),
        no_reason_sayings=_sayings(entry, "say_without_reason", known),
        no_reason_in=frozenset(entry.texts("without_reason_in")),
        cues=tuple(_cue(cue) for cue in entry.entries("cues")),
        required=tuple(_required(item, known) for item in entry.entries("required")),
        answers=tuple(_answer(answer) for answer in entry.entries("answers")),
        checklist=entry.texts("checklist"),
        notes=entry.texts("notes"),
        is_before_identity=entry.flag("before_identity"),
        customer_feels=moment.text("feels", ""),
        made_by=moment.text("makes", ""),
        broken_by=moment.text("breaks", ""),
        done_when=entry.text("done_when", ""),
        variant=variant,
        then=then,
        in_country=tuple(_in_country(text) for text in entry.entries("in_country")),
    )
    moment.finish()
    entry.finish()
    return stage


def _in_country(entry: Entry) -> StageText:
    if "text" not in entry.nodes:
        raise entry.fail("text", "falta; déjelo vacío («») para que ahí no se muestre")
    text = StageText(entry.text("country"), entry.text("field"), entry.text("text", ""))
    entry.finish()
    return text


def _sayings(entry: Entry, key: str, known: dict[str, Placeholder]) -> tuple[Saying, ...]:
    found = []
    for saying in entry.entries(key):
        text = saying.text("text")
        check_placeholders(saying, "text", text, known, entry.flag("before_identity"))
        found.append(
            Saying(
                text=text,
                tone=saying.text("tone", ""),
                segments=frozenset(saying.texts("for")),
                covers=saying.texts("covers"),
            )
        )
        saying.finish()
    return tuple(found)


def _cue(entry: Entry) -> Cue:
    cue = Cue(entry.text("text"), entry.text("icon"), entry.text("tone", "neutral"))
    entry.finish()
    return cue


def _required(entry: Entry, known: dict[str, Placeholder]) -> RequiredItem:
    duty = entry.text("duty")
    if duty not in set(Duty):
        raise entry.fail("duty", "debe ser say, do o avoid")
    item = RequiredItem(
        id=entry.text("id"),
        text=entry.text("text"),
        label=entry.text("label", entry.text("text")),
        duty=Duty(duty),
        is_critical=entry.flag("critical"),
        countries=frozenset(entry.texts("countries")),
        is_first_contact_only=entry.flag("first_contact_only"),
        is_if_visited=entry.flag("if_visited"),
        say=entry.text("say", ""),
    )
    check_placeholders(entry, "say", item.say, known, is_before_identity=False)
    entry.finish()
    return item


def _answer(entry: Entry) -> Answer:
    answer = Answer(
        label=entry.text("label"),
        detail=entry.text("detail", ""),
        go=entry.text("go", ""),
        outcome=entry.text("outcome", ""),
        objection=entry.text("objection", ""),
        effect=entry.text("effect", ""),
    )
    entry.finish()
    return answer


def _outcome(entry: Entry) -> Outcome:
    days = entry.text("next_days", "")
    outcome = Outcome(
        id=entry.text("id"),
        label=entry.text("label"),
        kind=entry.text("kind"),
        next_days=entry.number("next_days") if days else None,
        is_for_holder=entry.flag("for_holder", True),
    )
    entry.finish()
    return outcome


def _named(top: Entry, key: str) -> dict[str, Named]:
    found = {}
    for entry in top.entries(key, required=True):
        named = Named(entry.text("id"), entry.text("name"), entry.text("meaning", ""))
        found[named.id] = named
        entry.finish()
    return found
