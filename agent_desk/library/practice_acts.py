"""Load the acts, the examples of how agents speak, the cues and the model learned from them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from agent_desk.domain.errors import ContentError
from agent_desk.domain.practice.acts import NONE, Act, ActVocabulary, CriticalFailure, Utterance
from agent_desk.domain.practice.cues import CueBook
from agent_desk.domain.practice.model import ActModel
from agent_desk.domain.practice.recognising import ActRecogniser
from agent_desk.domain.practice.signs import SignReader
from agent_desk.domain.practice.slips import Slips
from agent_desk.library.forbidden import load_forbidden
from agent_desk.library.synonyms import load_vocabulary
from agent_desk.library.yaml_reader import Entry, read_yaml
from agent_desk.paths import resource

VOCABULARY_SCHEMA = "agent_desk/practice-vocabulary@1"
ACTS_SCHEMA = "agent_desk/practice-acts@1"
CUES_SCHEMA = "agent_desk/practice-cues@1"
MODEL_SCHEMA = "agent_desk/practice-model@1"


def load_act_vocabulary(path: Path | None = None) -> ActVocabulary:
    """The acts and the critical failures. Raises ContentError with file, line and field."""
    top = read_yaml(path or resource("practice", "vocabulary.yaml"), VOCABULARY_SCHEMA)
    acts: dict[str, Act] = {}
    for entry in top.entries("acts", required=True):
        act = Act(
            entry.text("id"),
            entry.text("title"),
            entry.text("definition"),
            entry.flag("harmful"),
            entry.texts("finer"),
        )
        _only_once(entry, act.id, acts)
        acts[act.id] = act
    failures: dict[str, CriticalFailure] = {}
    for entry in top.entries("failures", required=True):
        failure = CriticalFailure(entry.text("id"), entry.text("title"), entry.number("cap"))
        if not 0 <= failure.cap <= 100:
            raise entry.fail("cap", "debe estar entre 0 y 100")
        _only_once(entry, failure.id, failures)
        failures[failure.id] = failure
    if NONE not in acts:
        raise top.fail("acts", f"falta el acto «{NONE}»")
    top.finish()
    return ActVocabulary(acts, failures)


def load_utterances(folder: Path | None = None) -> tuple[Utterance, ...]:
    """What agents say, with its acts; each line once. Raises ContentError."""
    known = frozenset(load_act_vocabulary().acts)
    found: dict[str, Utterance] = {}
    for path in sorted((folder or resource("practice", "acts")).glob("*.yaml")):
        for said in _utterances(path, known):
            found.setdefault(said.text.lower(), said)
    return tuple(found.values())


def load_cues(path: Path | None = None) -> CueBook:
    """The cues by their name. Raises ContentError."""
    top = read_yaml(path or resource("practice", "cues.yaml"), CUES_SCHEMA)
    cues = top.entry("cues", required=True)
    book = CueBook({name: cues.texts(name, required=True) for name in cues.nodes})
    top.finish()
    return book


def load_sign_reader() -> SignReader:
    """The reader of sentences without a memory for slips: what a model is learned with."""
    return SignReader(load_vocabulary(), load_cues(), load_forbidden())


def load_act_model(path: Path | None = None) -> ActModel:
    """The model that ships. Raises ContentError when it cannot be read."""
    file = path or resource("practice", "acts-model.json")
    try:
        fields = json.loads(file.read_text(encoding="utf-8"))
        if fields["schema"] != MODEL_SCHEMA:
            raise ContentError(file.name, None, "schema", f"se esperaba «{MODEL_SCHEMA}»")
        signs = fields["signs"]
        if not all(len(row) % 2 for row in signs.values()):
            raise ValueError("una seña sin sus pesos")
        places = ("acts", "bias", "thresholds")
        acts, bias, thresholds = (tuple(fields[place]) for place in places)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        reason = f"no se puede leer ({error}); vuelva a hacerlo con «make acts»"
        raise ContentError(file.name, None, "archivo", reason) from error
    return ActModel(fields["fingerprint"], acts, bias, thresholds, signs)


def load_act_recogniser() -> ActRecogniser:
    """Ready to read what an agent says: about a fifth of a second."""
    model = load_act_model()
    meant = Slips(model.words()).meant
    reader = SignReader(load_vocabulary(), load_cues(), load_forbidden(), meant)
    return ActRecogniser(model, reader)


def act_fingerprint() -> str:
    """Of the examples and the cues: when they change, the model has to be made again. What other
    places share (synonyms, forbidden phrases) may gain a word without that."""
    files = [
        *sorted(resource("practice", "acts").glob("*.yaml")),
        resource("practice", "cues.yaml"),
    ]
    digest = sha256()
    for path in files:  # a checkout on Windows may have other line ends
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def write_act_model(model: ActModel, path: Path) -> None:
    """The model as one line a sign, so that a change shows what it changed."""
    rows = ",\n".join(
        f"{json.dumps(name, ensure_ascii=False)}:{json.dumps([*row], separators=(',', ':'))}"
        for name, row in sorted(model.signs.items())
    )
    head = {
        "schema": MODEL_SCHEMA,
        "fingerprint": model.fingerprint,
        "acts": model.acts,
        "bias": model.bias,
        "thresholds": model.thresholds,
    }
    start = json.dumps(head, ensure_ascii=False)[:-1]
    path.write_text(f'{start},\n"signs":{{\n{rows}\n}}}}\n', encoding="utf-8", newline="\n")


def _utterances(path: Path, known: frozenset[str]) -> Iterator[Utterance]:
    top = read_yaml(path, ACTS_SCHEMA)
    if top.text("act") != path.stem:
        raise top.fail("act", f"el archivo se llama «{path.stem}»")
    for group in top.entries("said", required=True):
        acts = frozenset(group.texts("acts", required=True))
        for unknown in sorted(acts - known):
            raise group.fail("acts", f"no existe el acto «{unknown}»")
        if NONE in acts and len(acts) > 1:
            raise group.fail("acts", f"«{NONE}» va solo")
        for line in group.texts("lines", required=True):
            yield Utterance(line, acts - {NONE})
        group.finish()
    top.finish()


def _only_once(entry: Entry, name: str, known: object) -> None:
    if isinstance(known, dict) and name in known:
        raise entry.fail("id", f"«{name}» está repetido")
    entry.finish()
