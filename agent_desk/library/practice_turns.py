"""Who said what in a practice call, whatever its turns are called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from agent_desk.domain.errors import DeskError
from agent_desk.domain.practice.call import AGENT, DEBTOR, CallTurn
from agent_desk.domain.text.fold import fold

MOST_TURNS = 2000
_SPEAKER = ("who", "speaker", "role", "quien", "hablante", "rol", "from", "de", "habla",
            "quien_habla", "actor", "party", "parte", "participant", "participante", "voz",
            "name", "nombre", "persona", "by", "s")  # fmt: skip
_SAID = ("text", "texto", "said", "dice", "content", "contenido", "utterance", "frase", "line",
         "linea", "message", "mensaje", "dicho", "says", "sentence", "txt", "value",
         "t")  # fmt: skip
_AGENTS = frozenset(
    "agent agente agentes gestor gestora asesor asesora aprendiz trainee usted ejecutivo ejecutiva "
    "a ag cobrador cobradora collector operador operadora operator rep representative "
    "representante advisor analista negociador negociadora user usuario empleado".split()
)
_DEBTORS = frozenset(
    "debtor deudor deudora cliente client customer titular holder d c contact contacto tercero "
    "third assistant contesta interlocutor interlocutora acreditado moroso consumer "
    "consumidor answerer".split()
)
_CREDIT_PREFIX = re.compile(r"^\s*([^:\n]{1,40}?)\s*:\s*(.+)$", re.S)

Named = tuple[str, str]  # the speaker as the file calls him, and his words

_DEEPEST = 4  # lists in lists of what somebody said


def turns_of(said: Sequence[object], name: str) -> tuple[CallTurn, ...]:
    """The turns with words of a call, `name` its file. A name that is neither the agent's nor the
    debtor's is the debtor's, but where nobody else is the agent. Raises DeskError."""
    named: list[Named] = []
    for number, item in enumerate(said[:MOST_TURNS], 1):
        for speaker, text in _said_in(item):
            if speaker is None:
                raise DeskError(
                    f"{name}, turno {number}: no se sabe quién habla. No califiqué nada; "
                    "escriba «- agent: …» o «- debtor: …»."
                )
            if text.strip():
                named.append((fold(speaker), text.strip()))
    agents = _agents(dict.fromkeys(speaker for speaker, _ in named), name)
    return tuple(CallTurn(AGENT if who in agents else DEBTOR, text) for who, text in named)


def plain_keys(fields: Mapping[object, object]) -> dict[str, object]:
    """The fields by their folded names, words joined by an underscore."""
    return {fold(str(key)).replace(" ", "_"): value for key, value in fields.items()}


def value_of(fields: Mapping[str, object], names: Iterable[str]) -> object:
    """The first field of these names that holds anything; None without one."""
    return next((fields[name] for name in names if fields.get(name) is not None), None)


def _agents(speakers: Iterable[str], name: str) -> frozenset[str]:
    known = {who: set(who.split()) for who in speakers}
    agents = frozenset(who for who, words in known.items() if words & _AGENTS)
    if agents or not known:
        return agents
    others = [who for who, words in known.items() if not words & _DEBTORS]
    if len(others) == 1 and len(known) > 1:
        return frozenset(others)
    if not others:
        return agents
    raise DeskError(
        f"{name}: no se sabe quién es el agente ({', '.join(known)}). No califiqué nada; "
        "llame «agente» a sus turnos."
    )


def _said_in(item: object) -> Iterable[tuple[str | None, str]]:
    """Who says what in one item of the list; None where nobody is named."""
    if isinstance(item, str):
        match = _CREDIT_PREFIX.match(item)
        if match:
            yield match[1], match[2]
        elif item.strip():
            yield None, item
    elif isinstance(item, list) and len(item) == 2:
        yield str(item[0]), str(item[1] or "")
    elif isinstance(item, Mapping):
        yield from _said_in_fields(plain_keys(item))
    elif item is not None:
        yield None, ""


def _said_in_fields(fields: Mapping[str, object]) -> Iterable[tuple[str | None, str]]:
    named = [who for who in fields if set(who.split("_")) & (_AGENTS | _DEBTORS - {"c", "d"})]
    who, said = value_of(fields, _SPEAKER), value_of(fields, _SAID)
    if who is not None and said is not None:
        yield str(who), _words(said)
        return
    for speaker in named or fields:
        text = _words(fields[speaker])
        if text or named or len(fields) == 1:
            yield speaker.replace("_", " "), text


def _words(said: object, depth: int = 0) -> str:
    if depth > _DEEPEST:  # a list that holds itself has no words
        return ""
    if isinstance(said, Mapping):
        said = value_of(plain_keys(said), _SAID)
    if isinstance(said, list):
        return " ".join(_words(part, depth + 1) for part in said)
    return "" if said is None or isinstance(said, bool) else str(said)
