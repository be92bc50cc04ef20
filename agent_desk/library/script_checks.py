"""What must hold across a script: ids exist, ways lead somewhere, titles fit the screen."""

from __future__ import annotations

from collections.abc import Iterator

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.errors import ContentError
from agent_desk.domain.script.in_country import fields_of, may_be_empty, stage_in
from agent_desk.domain.script.script import Script, Stage
from agent_desk.library.yaml_reader import Entry

MAX_TITLE = 22  # letters that fit the left column at its narrowest
MAX_ANSWERS = 4  # Alt+1..4
MAX_ANSWER = 26
EFFECTS = frozenset(
    {
        "",
        "verify",
        "third_party",
        "holder",
        "voicemail",
        "no_answer",
        "register",
        "ask",
        "schedule",
        "dispute",
        "end",
    }
)
KINDS = frozenset({"promise", "reached", "unreached", "stop"})
CUE_TONES = frozenset({"neutral", "ok", "warn", "bad"})


def check_script(script: Script, top: Entry) -> None:
    """Raise ContentError naming the stage for the first thing that does not hold."""
    entries = dict(_entries(top))
    _check_unique(script, entries)
    outcomes = {outcome.id for outcome in script.outcomes}
    for outcome in script.outcomes:
        if outcome.kind not in KINDS:
            raise top.fail("outcomes", f"{outcome.id}: tipo «{outcome.kind}» desconocido")
    for stage in (*script.stages, *script.variants):
        for field, reason in _problems(script, stage, outcomes):
            raise entries[stage.id].fail(field, f"en «{stage.id}», {reason}")


def _entries(top: Entry) -> Iterator[tuple[str, Entry]]:
    for entry in top.entries("stages"):
        yield entry.text("id"), entry
    for variant in top.entries("variants"):
        steps = variant.entries("steps")
        if steps and steps[0].text("id") != variant.text("id"):
            raise variant.fail("id", "el primer paso debe llamarse igual que la variante")
        for entry in steps:
            yield entry.text("id"), entry


def _check_unique(script: Script, entries: dict[str, Entry]) -> None:
    steps = (*script.stages, *script.variants)
    seen: set[str] = set()
    for stage in steps:
        for name in (stage.id, *(item.id for item in stage.required)):
            if name in seen:
                raise entries[stage.id].fail("id", f"«{name}» está repetido")
            seen.add(name)
    outcomes = [outcome.id for outcome in script.outcomes]
    if len(set(outcomes)) != len(outcomes):
        raise ContentError(next(iter(entries.values())).file, None, "outcomes", "hay repetidos")


def _problems(script: Script, stage: Stage, outcomes: set[str]) -> Iterator[tuple[str, str]]:
    steps = {s.id for s in (*script.stages, *script.variants)}
    if len(stage.title) > MAX_TITLE:
        yield "title", f"el título pasa de {MAX_TITLE} letras"
    if stage.then and stage.then not in steps:
        yield "id", f"no existe la etapa «{stage.then}»"
    yield from _country_problems(stage)
    for country in sorted({"", *(text.country for text in stage.in_country)}):
        yield from _answer_problems(stage_in(stage, country), steps, outcomes)
    yield from _saying_problems(script, stage)
    for cue in stage.cues:
        if cue.tone not in CUE_TONES:
            yield "cues", f"tono de aviso desconocido: «{cue.tone}»"


def _country_problems(stage: Stage) -> Iterator[tuple[str, str]]:
    """Each text of a country names a country, and a field that this stage has, once."""
    fields, seen = fields_of(stage), set()
    for text in stage.in_country:
        if text.country not in COUNTRIES:
            yield "in_country", f"«{text.country}» no es uno de {', '.join(COUNTRIES)}"
        if text.field not in fields:
            yield "in_country", f"esta etapa no tiene «{text.field}»"
        if (text.country, text.field) in seen:
            yield "in_country", f"«{text.field}» ya está para {text.country}"
        if not text.text and not may_be_empty(text.field):
            yield "in_country", f"«{text.field}» no puede quedar vacío"
        seen.add((text.country, text.field))


def _answer_problems(
    stage: Stage, steps: set[str], outcomes: set[str]
) -> Iterator[tuple[str, str]]:
    if len(stage.answers) > MAX_ANSWERS:
        yield "answers", f"hay más de {MAX_ANSWERS} respuestas"
    for answer in stage.answers:
        if len(answer.label) > MAX_ANSWER:
            yield "answers", f"«{answer.label}» pasa de {MAX_ANSWER} letras"
        if answer.go and answer.go not in steps:
            yield "answers", f"no existe la etapa «{answer.go}»"
        if answer.outcome and answer.outcome not in outcomes:
            yield "answers", f"no existe el resultado «{answer.outcome}»"
        if answer.effect not in EFFECTS:
            yield "answers", f"efecto desconocido: «{answer.effect}»"


def _saying_problems(script: Script, stage: Stage) -> Iterator[tuple[str, str]]:
    items = {i.id for s in (*script.stages, *script.variants) for i in s.required}
    for saying in (*stage.sayings, *stage.no_reason_sayings):
        if saying.tone and saying.tone not in script.tones:
            yield "say", f"tono desconocido: «{saying.tone}»"
        for segment in sorted(saying.segments - set(script.segments)):
            yield "say", f"segmento desconocido: «{segment}»"
        for item in saying.covers:
            if item not in items:
                yield "say", f"no existe el elemento obligatorio «{item}»"
    if stage.no_reason_in and not stage.no_reason_sayings:
        yield "without_reason_in", "falta say_without_reason"
