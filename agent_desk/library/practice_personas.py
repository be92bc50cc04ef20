"""Load the personas and scenarios of practice; every error names file, line and field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from agent_desk.domain.errors import ContentError
from agent_desk.domain.practice.call_reading import CRISIS, DISPUTE, PLAN, THIRD, VULNERABLE_EXIT
from agent_desk.domain.practice.debtor.engine import in_scenario
from agent_desk.domain.practice.debtor.persona import GUIDED_LEVEL, HARDEST, Persona, Scenario
from agent_desk.domain.practice.recognising import HOLDER, THIRD_PARTY
from agent_desk.field_care import is_safe
from agent_desk.library.practice_persona_parts import (
    Known,
    all_known,
    between,
    one_of,
    read_debt,
    read_facts,
    read_feels,
    read_gate,
    read_goal,
    read_hint,
    read_lines,
    read_means,
    read_mind,
    read_objections,
    slotted,
)
from agent_desk.library.yaml_reader import Entry, read_yaml, read_yaml_text
from agent_desk.paths import own_practice_folder, resource

PERSONA_SCHEMA = "agent_desk/practice-persona@1"
SCENARIO_SCHEMA = "agent_desk/practice-scenario@1"
EXITS = (PLAN, DISPUTE, VULNERABLE_EXIT, CRISIS, THIRD)
_ID = re.compile(r"[a-z0-9][a-z0-9-]{1,40}")


@dataclass(frozen=True, slots=True)
class PracticeBook:
    """All that can be practised with, by id; personas in order of difficulty. `problems` are
    sentences about own files that could not be read: the rest is there all the same."""

    personas: Mapping[str, Persona]
    scenarios: Mapping[str, Scenario]
    problems: tuple[str, ...] = ()

    @property
    def playable(self) -> dict[str, Persona]:
        """The personas, and each scenario as a persona of its own with the id of the scenario."""
        staged = {
            one.id: replace(
                in_scenario(self.personas[one.persona], one),
                id=one.id,
                situation=one.title,
                seconds=one.seconds,
            )
            for one in self.scenarios.values()
            if not one.is_retired
        }
        everybody = {**self.personas, **staged}
        return dict(sorted(everybody.items(), key=lambda item: (item[1].level, item[0])))


def load_known() -> Known:
    """Raises ContentError."""
    from agent_desk.domain.practice.criteria import JUDGES
    from agent_desk.library.practice_acts import load_act_vocabulary
    from agent_desk.library.practice_debtor import load_finer_acts
    from agent_desk.library.taxonomy import load_taxonomy

    finer = frozenset(load_finer_acts().acts)
    acts = frozenset(load_act_vocabulary().recognisable) | finer
    return Known(acts, frozenset(load_taxonomy().types), frozenset(JUDGES))


def load_practice_book(own: Path | None = None) -> PracticeBook:
    """What ships and, over it, the institution's own (`own`, else the user's folder). Raises
    ContentError for a shipped file; a bad own file is one of the problems. In safe mode the user's
    folder is left alone."""
    own = own_practice_folder() if own is None else own
    is_left = is_safe() and own == own_practice_folder()
    known, problems = load_known(), list[str]()
    personas: dict[str, Persona] = {}
    for path in _files("personas", own, is_left=is_left):
        with _telling(path, own, problems):
            persona = read_persona(read_yaml(path, PERSONA_SCHEMA), known)
            personas[persona.id] = persona
    scenarios: dict[str, Scenario] = {}
    for path in _files("scenarios", own, is_left=is_left):
        with _telling(path, own, problems):
            scenario = read_scenario(read_yaml(path, SCENARIO_SCHEMA), known, personas)
            scenarios[scenario.id] = scenario
    ordered = dict(sorted(personas.items(), key=lambda item: (item[1].level, item[0])))
    return PracticeBook(ordered, scenarios, tuple(problems))


def _files(kind: str, own: Path, *, is_left: bool) -> list[Path]:
    shipped = sorted((resource("practice") / kind).glob("*.yaml"))
    return shipped if is_left else [*shipped, *sorted((own / kind).glob("*.yaml"))]


@contextmanager
def _telling(path: Path, own: Path, problems: list[str]) -> Iterator[None]:
    try:
        yield
    except ContentError as error:
        if not path.is_relative_to(own):
            raise
        problems.append(str(error))


def checked_file(path: Path) -> Persona | Scenario:
    """The persona or scenario of any file. Raises ContentError with its line and field."""
    known = load_known()
    try:
        return read_scenario(read_yaml(path, SCENARIO_SCHEMA), known, load_practice_book().personas)
    except ContentError as error:
        if error.field != "schema":
            raise
    return read_persona(read_yaml(path, PERSONA_SCHEMA), known)


def persona_of_text(source: str, name: str, known: Known) -> Persona:
    """A persona from text in memory, for an editor. Raises ContentError."""
    return read_persona(read_yaml_text(source, PERSONA_SCHEMA, name), known)


def scenario_of_text(
    source: str, name: str, known: Known, personas: Mapping[str, Persona]
) -> Scenario:
    """A scenario from text in memory. Raises ContentError."""
    return read_scenario(read_yaml_text(source, SCENARIO_SCHEMA, name), known, personas)


def read_persona(top: Entry, known: Known) -> Persona:
    """The persona of a file's top mapping."""
    persona = _in_full(top, _bare(top, known), known)
    _check_whole(top, persona)
    top.finish()
    return persona


def _bare(top: Entry, known: Known) -> Persona:
    """What every persona has."""
    facts = read_facts(top, known)
    return Persona(
        id=_identity(top),
        name=top.text("name"),
        called=top.text("called"),
        age=between(top, "age", 18, 100),
        is_woman=top.flag("is_woman"),
        level=between(top, "level", 1, HARDEST),
        country=top.text("country", "MX"),
        temperament=top.text("temperament"),
        brief=slotted(top, "brief", top.text("brief")),
        debt=read_debt(top.entry("debt", required=True)),
        start=read_mind(top.entry("start", required=True)),
        exit=one_of(top, "exit", EXITS),
        means=read_means(top.entry("means")),
        accepts_at=between(top, "accepts_at", 0, 100, default=50),
        goal=read_goal(top.entry("goal", required=True), known),
        facts=facts,
        objections=read_objections(top, known, facts),
        lines=read_lines(top.entry("lines", required=True)),
    )


def _in_full(top: Entry, persona: Persona, known: Known) -> Persona:
    """With what only some have."""
    return replace(
        persona,
        feels=read_feels(top.entry("feels"), known),
        who=one_of(top, "who", (HOLDER, THIRD_PARTY), HOLDER),
        is_vulnerable=top.flag("is_vulnerable"),
        is_pleaser=top.flag("is_pleaser"),
        hint=read_hint(top, known),
        gate=read_gate(top, known),
        holder=top.text("holder", ""),
        warning=top.text("warning", ""),
    )


def _identity(top: Entry) -> str:
    identity = top.text("id")
    if not _ID.fullmatch(identity):
        raise top.fail("id", "use minúsculas, números y guiones")
    return identity


def _check_whole(top: Entry, persona: Persona) -> None:
    """What no field alone can say."""
    if persona.exit == CRISIS and persona.level < GUIDED_LEVEL:
        raise top.fail("level", f"una crisis solo la dirige un instructor: nivel {GUIDED_LEVEL}")
    if persona.is_guided and not persona.warning:
        raise top.fail("warning", "falta: avise del tema y de que se puede parar")
    if (persona.exit == THIRD) != (persona.who == THIRD_PARTY):
        raise top.fail("who", "con la salida third_party contesta un tercero, y solo con ella")
    if persona.who == THIRD_PARTY and not persona.holder:
        raise top.fail("holder", "falta: a quién se busca")
    if persona.exit == PLAN and not (persona.means.monthly_cents or persona.means.single_cents):
        raise top.fail("means", "con la salida plan tiene que poder pagar algo")
    thresholds = [fact.trust for fact in persona.facts]
    if persona.exit == PLAN and thresholds and max(thresholds) > 90:
        raise top.fail("facts", "ningún hecho debe pedir más de 90 de confianza")


def read_scenario(top: Entry, known: Known, personas: Mapping[str, Persona]) -> Scenario:
    """The scenario of a file's top mapping."""
    name = top.text("persona")
    if name not in personas:
        raise top.fail("persona", f"no existe el personaje «{name}»")
    persona = personas[name]
    identity = _identity(top)
    if identity in personas:
        raise top.fail("id", f"«{identity}» ya es un personaje; use otro")
    scenario = Scenario(
        id=identity,
        title=top.text("title"),
        persona=name,
        brief=slotted(top, "brief", top.text("brief", "")),
        debt=read_debt(top.entry("debt")) if "debt" in top.nodes else None,
        means=read_means(top.entry("means")) if "means" in top.nodes else None,
        start=read_mind(top.entry("start")) if "start" in top.nodes else None,
        objections=read_objections(top, known, persona.facts),
        practises=top.texts("practises"),
        seconds=between(top, "seconds", 30, 1800, default=90),
        is_from_call=top.flag("is_from_call"),
        is_retired=top.flag("is_retired"),
        name=top.text("name", ""),
        called=top.text("called", ""),
        holder=top.text("holder", ""),
    )
    all_known(top, "practises", scenario.practises, known.criteria, "el criterio")
    for key in ("debt", "means", "start"):
        top.entry(key)
    top.finish()
    return scenario
