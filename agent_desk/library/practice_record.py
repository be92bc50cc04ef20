"""A drill as a file: who was played with which seed, and all that was said.

The file is also a call that `practice score` reads. Played again from its persona, seed and the
agent's lines, it gives the same drill; so nothing of the debtor's mind has to be kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.call import AGENT
from agent_desk.domain.practice.call_reading import LEAST_LETTERS
from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
from agent_desk.domain.practice.debtor.state import Drill
from agent_desk.domain.practice.debtor.transcript import call_of
from agent_desk.domain.text.fold import words_of
from agent_desk.library.practice_call import read_practice_call
from agent_desk.library.practice_personas import PracticeBook
from agent_desk.library.yaml_bounds import require_tame

_KEYS = ("persona", "seed", "scenario")


@dataclass(frozen=True, slots=True)
class Recorded:
    """Who was played; `persona` is "" for a call that was not played here."""

    persona: str
    seed: int
    scenario: str


def drill_text(drill: Drill) -> str:
    """The drill as YAML."""
    import yaml

    call = call_of(drill)
    fields: dict[str, object] = {"persona": drill.persona.id, "seed": drill.seed}
    if drill.scenario:
        fields["scenario"] = drill.scenario
    fields["context"] = {
        "who_answers": "titular" if drill.persona.who == "holder" else "tercero",
        "country": drill.persona.country,
        **dict.fromkeys(sorted(call.context.situation), True),
        "real_capacity": {
            "monthly_cents": call.context.capacity.monthly_cents,
            "single_cents": call.context.capacity.single_cents,
        },
        "facts": [
            {
                "line": fact.title,
                "kw": _words(" ".join(fact.lines)),
                "named": sorted(fact.words),
            }
            for fact in drill.persona.facts
        ],
    }
    fields["turns"] = [{turn.speaker: turn.text} for turn in call.turns]
    return str(yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=1000))


def _words(line: str) -> list[str]:
    """The words that show that a fact was told, as the scorer reads them."""
    return sorted({word.text for word in words_of(line) if len(word.text) >= LEAST_LETTERS})


def recorded_in(path: Path) -> Recorded:
    """Who a file says was played."""
    import yaml

    try:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        source = path.read_text(encoding="utf-8-sig")
        require_tame(source)
        fields = yaml.load(source, Loader=loader)  # noqa: S506
    except (OSError, ValueError, yaml.YAMLError, RecursionError):
        return Recorded("", 0, "")  # read_practice_call says what is wrong with it
    if not isinstance(fields, Mapping):
        return Recorded("", 0, "")
    persona, seed, scenario = (fields.get(key) for key in _KEYS)
    is_played = isinstance(persona, str) and isinstance(seed, int)
    return Recorded(
        persona if is_played and isinstance(persona, str) else "",
        seed if isinstance(seed, int) else 0,
        scenario if isinstance(scenario, str) else "",
    )


def played_again(
    path: Path, recorded: Recorded, debtor: SimulatedDebtor, book: PracticeBook
) -> Drill:
    """The drill of a file. Raises DeskError for who is not known any more."""
    persona = book.personas.get(recorded.persona)
    scenario = book.scenarios.get(recorded.scenario)
    if persona is None or (recorded.scenario and scenario is None):
        raise DeskError(
            f"{path.name}: no existe el personaje «{recorded.persona}» o su situación. No hice el "
            "repaso; revise «practice personas»."
        )
    drill = debtor.start(persona, recorded.seed, scenario)
    for turn in read_practice_call(path).turns:
        if turn.speaker == AGENT and not drill.is_over:
            drill = debtor.reply(drill, turn.text)
    return drill
