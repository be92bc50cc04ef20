"""Load how the simulated debtor takes things: effects, limits, finer acts, stock lines, seeds."""

from __future__ import annotations

from pathlib import Path

from agent_desk.domain.practice.debtor.debriefing import Answer
from agent_desk.domain.practice.debtor.effects import SPECIAL, Effect, Limits, Temper
from agent_desk.domain.practice.debtor.finer import FinerAct, FinerActs
from agent_desk.domain.practice.debtor.persona import SITUATIONS, Mind
from agent_desk.domain.practice.debtor.seeding import SLOTS, SeedStock
from agent_desk.library.practice_acts import load_act_vocabulary
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

TEMPER_SCHEMA = "agent_desk/practice-temper@1"
FINER_SCHEMA = "agent_desk/practice-finer-acts@1"
STOCK_SCHEMA = "agent_desk/practice-stock-lines@1"
SEEDS_SCHEMA = "agent_desk/practice-seeds@1"


def load_temper(path: Path | None = None) -> Temper:
    """Effects and limits. Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("practice", "temper.yaml"), TEMPER_SCHEMA)
    acts = load_act_vocabulary().acts
    finer = load_finer_acts().acts
    effects: dict[str, Effect] = {}
    for entry in top.entries("effects", required=True):
        name = entry.text("id")
        if name not in {*acts, *finer, *SPECIAL}:
            raise entry.fail("id", f"no existe el acto «{name}»")
        if name in effects:
            raise entry.fail("id", "está repetido")
        title = entry.text("title", "")
        if not title:
            title = acts[name].title if name in acts else finer[name].title if name in finer else ""
        if not title:
            raise entry.fail("title", "falta")
        is_harm = entry.flag("harm", name in acts and acts[name].is_harmful)
        effects[name] = Effect(title, _change(entry), _uses(entry), is_harm)
        entry.finish()
    missing = [name for name in SPECIAL if name not in effects]
    if missing:
        raise top.fail("effects", f"falta «{missing[0]}»")
    limits = _limits(top.entry("limits", required=True))
    top.finish()
    return Temper(effects, limits)


def load_finer_acts(path: Path | None = None) -> FinerActs:
    """Raises ContentError."""
    top = read_yaml(path or resource("practice", "finer-acts.yaml"), FINER_SCHEMA)
    known = load_act_vocabulary().acts
    acts, phrases = [], {}
    for entry in top.entries("finer", required=True):
        act = FinerAct(
            entry.text("id"),
            entry.text("title"),
            entry.texts("of", required=True),
            entry.flag("alone"),
            entry.text("only_in", ""),
        )
        for parent in act.of:
            if parent not in known:
                raise entry.fail("of", f"no existe el acto «{parent}»")
        if act.id in phrases or act.id in known:
            raise entry.fail("id", "está repetido")
        phrases[act.id] = entry.texts("phrases", required=True)
        acts.append(act)
        entry.finish()
    top.finish()
    return FinerActs(acts, phrases)


def load_stock_lines(path: Path | None = None) -> dict[str, tuple[str, ...]]:
    """What any persona may say, by situation. Raises ContentError."""
    top = read_yaml(path or resource("practice", "stock-lines.yaml"), STOCK_SCHEMA)
    entry = top.entry("lines", required=True)
    for name in entry.nodes:
        if name not in SITUATIONS:
            raise entry.fail(name, "no se conoce esta situación")
    lines = {name: entry.texts(name, required=True) for name in entry.nodes}
    for name, texts in lines.items():
        for text in texts:
            if "{" in text and not any(f"{{{slot}}}" in text for slot in SLOTS):
                raise entry.fail(name, f"«{text}» tiene un dato que no existe")
    top.finish()
    return lines


def load_seeds(path: Path | None = None) -> SeedStock:
    """Raises ContentError."""
    top = read_yaml(path or resource("practice", "seeds.yaml"), SEEDS_SCHEMA)
    stock = SeedStock(
        women=_people(top, "women"),
        men=_people(top, "men"),
        surnames=top.texts("surnames", required=True),
        creditors=top.texts("creditors", required=True),
    )
    top.finish()
    return stock


def load_titles() -> dict[str, str]:
    """What each act, finer act and special is called. Raises ContentError."""
    titles = {name: effect.title for name, effect in load_temper().effects.items()}
    titles |= {act.id: act.title for act in load_finer_acts().acts.values()}
    return titles | {act.id: act.title for act in load_act_vocabulary().acts.values()}


def load_card_answers() -> dict[str, Answer]:
    """What each card answers, without placeholders: an acknowledgement and its question."""
    from agent_desk.library.cards import load_cards

    found = {}
    for card in load_cards():
        plain = [line.text for line in card.acknowledge if "{" not in line.text]
        texts = [*plain[:1], *([card.ask] if "{" not in card.ask else [])]
        if texts:
            found[card.id] = Answer(card.title, " ".join(texts))
    return found


def _people(top: Entry, key: str) -> tuple[tuple[str, str], ...]:
    found = []
    for entry in top.entries(key, required=True):
        found.append((entry.text("name"), entry.text("called")))
        entry.finish()
    return tuple(found)


def _change(entry: Entry) -> Mind:
    names = ("trust", "anger", "distress", "patience", "pressure")
    return Mind(*(entry.number(name, 0) for name in names))


def _uses(entry: Entry) -> tuple[int, ...]:
    uses = []
    for shown in entry.texts("uses"):
        try:
            uses.append(int(shown))
        except ValueError:
            raise entry.fail("uses", f"«{shown}» no es un por ciento entero") from None
    return tuple(uses)


def _limits(entry: Entry) -> Limits:
    names = (
        "low_trust", "high_trust", "high_anger", "hangs_up_anger", "patience_a_turn",
        "most_gain", "most_loss", "most_turns", "long_words", "many_questions", "patient_turns",
    )  # fmt: skip
    limits = Limits(*(entry.number(name) for name in names))
    entry.finish()
    return limits
