"""Read a practice call, YAML or JSON, in any reasonable shape (docs/guide/practice-score.md)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from agent_desk.domain.errors import DeskError
from agent_desk.domain.file_trouble import file_reason
from agent_desk.domain.practice.call import (
    CallContext,
    Capacity,
    HiddenFact,
    PracticeCall,
)
from agent_desk.domain.practice.call_reading import told_words
from agent_desk.domain.practice.recognising import HOLDER, THIRD_PARTY, UNKNOWN
from agent_desk.domain.practice.said_money import SINGLE, payments_in
from agent_desk.domain.text.fold import fold
from agent_desk.domain.text.stem import stem
from agent_desk.library.practice_turns import plain_keys, turns_of, value_of
from agent_desk.library.yaml_bounds import require_tame

_NO_STEMS: frozenset[str] = frozenset()
MAX_BYTES = 2 * 1024 * 1024
_TURNS = ("turns", "turnos", "transcript", "transcripcion", "conversation", "conversacion",
          "dialogue", "dialogo", "messages", "mensajes", "call", "llamada")  # fmt: skip
_WHO = ("who_answers", "answers", "answered_by", "quien_contesta", "contesta", "who", "quien",
        "respondent", "interlocutor", "answerer")  # fmt: skip
_CAPACITY = ("real_capacity", "capacity", "capacidad", "capacidad_real", "can_pay", "puede",
             "capacidad_de_pago")  # fmt: skip
_MONTHLY = ("monthly", "mensual", "al_mes", "por_mes", "month", "mensualidad", "per_month",
            "monthly_capacity", "capacidad_mensual", "max_monthly", "maximo_mensual", "monthly_mxn",
            "monthly_pesos", "monthly_cents", "mensual_centavos")  # fmt: skip
_FORTNIGHT = ("fortnightly", "quincenal", "quincena", "por_quincena", "biweekly",
              "capacidad_quincenal", "fortnightly_cents")  # fmt: skip
_WEEKLY = ("weekly", "semanal", "semana", "por_semana", "capacidad_semanal", "weekly_cents")
_SINGLE = ("single", "unico", "pago_unico", "one_time", "lump_sum", "contado", "single_cents",
           "un_solo_pago", "single_payment")  # fmt: skip
_CENTS = ("_cents", "_centavos")
_FACTS = ("facts", "hechos", "hidden_facts", "hechos_ocultos", "ocultos", "hidden", "secretos",
          "debtor_facts")  # fmt: skip
_COUNTRY = ("country", "pais")
_OTHERS = ("otra persona", "someone else", "equivocad", "wrong", "no es el titular",
           "no es la titular", "no titular", "not the")  # fmt: skip
_THIRD = ("tercer", "third", "mama", "madre", "papa", "padre", "espos", "herman",
          "hij", "suegr", "vecin", "jefe", "compañer", "companer", "familiar", "relative",
          "mother", "father", "wife", "husband", "roommate", "amig", "abuel")  # fmt: skip
_HOLDERS = ("titular", "holder", "debtor", "deudor", "account holder", "misma", "mismo")
_MARKS = (
    ("dispute", ("dispute", "disputa", "no reconoce", "no reconozco", "ya pago", "ya pague",
                 "aclaracion", "robo de identidad", "already paid", "identity theft", "no es suya",
                 "not his", "not hers", "monto incorrecto", "convenio no respetado",
                 "suplantacion")),
    ("deceased", ("deceased", "fallec", "murio", "difunt", "duelo", "bereave", "viud", "died")),
    ("crisis", ("crisis", "suicid", "quitarse la vida", "hacerse dano", "self harm")),
    ("vulnerable", ("vulnerab", "enferm", "hospital", "cancer", "quimio", "violencia",
                    "discapacidad", "illness", "adulto mayor")),
    ("third_party", ("tercero contesta", "contesta un tercero", "contesta otra persona",
                     "third party", "numero equivocado", "persona equivocada", "wrong number",
                     "wrong person")),
)  # fmt: skip
_DEEPEST = 12  # fields within fields of a recorded call


def read_practice_call(path: Path) -> PracticeCall:
    """The call of a file. Raises DeskError with one sentence naming what could not be read."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise DeskError(f"{path.name} pesa más de 2 MB. No califiqué nada; divídalo.")
        source = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = file_reason(error)
        raise DeskError(
            f"No pude leer {path.name}: {reason}. No califiqué nada; revise la ruta."
        ) from error
    except UnicodeDecodeError as error:
        raise DeskError(
            f"{path.name} no está en UTF-8 (byte {error.start}). No califiqué nada; guárdelo así."
        ) from error
    return call_of(_parsed(source, path.name), path.name)


def call_of(fields: object, name: str) -> PracticeCall:
    """The call of what a YAML or JSON file held; `name` stands for it in errors."""
    if isinstance(fields, list):
        fields = {"turns": fields}
    if not isinstance(fields, Mapping):
        raise _no_turns(name)
    top = plain_keys(fields)
    said = value_of(top, _TURNS)
    if isinstance(said, Mapping):
        said = value_of(plain_keys(said), _TURNS) or list(said.values())
    if isinstance(said, str):
        said = said.splitlines()
    turns = turns_of(said, name) if isinstance(said, list) else ()
    if not turns:
        raise _no_turns(name)
    return PracticeCall(_context(top), turns)


def _no_turns(name: str) -> DeskError:
    return DeskError(
        f"{name} no trae ningún turno con texto. No califiqué nada; escriba "
        "«turns:» con una lista de «- agent: …» y «- debtor: …»."
    )


def _parsed(source: str, name: str) -> object:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        require_tame(source)
        return yaml.load(source, Loader=loader)  # noqa: S506  # a safe loader either way
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f", línea {mark.line + 1}" if mark else ""
        raise DeskError(
            f"{name}{line}: no es YAML ni JSON que se entienda. No califiqué nada; corríjalo."
        ) from error


def _context(top: Mapping[str, object]) -> CallContext:
    fields: dict[str, object] = {}
    words: list[str] = []
    _collect({key: value for key, value in top.items() if key not in _TURNS}, fields, words)
    who = _who(value_of(fields, _WHO), fields)
    plain = fold(" . ".join(words))
    situation = {mark for mark, signs in _MARKS if any(sign in plain for sign in signs)}
    situation |= {mark for mark, _ in _MARKS if fields.get(mark) is True}
    situation -= {mark for mark, _ in _MARKS if fields.get(mark) is False}
    if who == THIRD_PARTY:
        situation.add("third_party")
    country = value_of(fields, _COUNTRY)
    return CallContext(
        who=who,
        country=str(country or "MX").upper()[:2],
        situation=frozenset(situation),
        capacity=_capacity(fields),
        facts=tuple(_facts(value_of(fields, _FACTS))),
    )


def _collect(value: object, fields: dict[str, object], words: list[str], depth: int = 0) -> None:
    """All fields at any depth, the outer ones first, and every word of their texts."""
    if depth > _DEEPEST:  # an alias inside of itself goes down for ever
        return
    if isinstance(value, Mapping):
        plain = plain_keys(value)
        for key, inner in plain.items():
            fields.setdefault(key, inner)
        for inner in plain.values():
            _collect(inner, fields, words, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            _collect(inner, fields, words, depth + 1)
    elif isinstance(value, str):
        words.append(value)


def _who(value: object, fields: Mapping[str, object]) -> str:
    if fields.get("third_party") is True or fields.get("tercero") is True:
        return THIRD_PARTY
    if not isinstance(value, str):
        return UNKNOWN
    said = fold(value).removeprefix("el ").removeprefix("la ")
    if any(other in said for other in _OTHERS):
        return THIRD_PARTY
    if said.startswith(_HOLDERS):
        return HOLDER
    if any(word.startswith(_THIRD) for word in said.split()):
        return THIRD_PARTY
    return HOLDER if "titular" in said.split() else UNKNOWN


def _capacity(fields: Mapping[str, object]) -> Capacity:
    value = value_of(fields, _CAPACITY)
    if isinstance(value, bool):
        return Capacity()
    if isinstance(value, int | float):
        return Capacity(monthly_cents=round(value) * 100)
    if isinstance(value, str):
        found = payments_in(value)
        if not found:
            none = any(word in fold(value).split() for word in ("nada", "cero", "ninguna", "0"))
            return Capacity(0, 0) if none else Capacity()
        single = [p.cents for p in found if p.rhythm == SINGLE]
        monthly = [p.monthly_cents for p in found if p.rhythm != SINGLE]
        return Capacity(max(monthly, default=None), max(single, default=None))
    inner = plain_keys(value) if isinstance(value, Mapping) else fields
    monthly_cents = _cents(inner, _MONTHLY)
    if monthly_cents is None and (cents := _cents(inner, _FORTNIGHT)) is not None:
        monthly_cents = cents * 2
    if monthly_cents is None and (cents := _cents(inner, _WEEKLY)) is not None:
        monthly_cents = cents * 13 // 3
    return Capacity(monthly_cents, _cents(inner, _SINGLE))


def _cents(fields: Mapping[str, object], names: Iterable[str]) -> int | None:
    """Pesos, unless the field says that they are centavos already."""
    name = next((name for name in names if fields.get(name) is not None), None)
    value = fields[name] if name else None
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return round(value) if name and name.endswith(_CENTS) else round(value * 100)
    found = payments_in(str(value))
    return found[0].cents if found else (0 if str(value).strip() == "0" else None)


def _facts(value: object) -> Iterable[HiddenFact]:
    items = value.values() if isinstance(value, Mapping) else value
    for item in items if isinstance(items, Iterable) and not isinstance(items, str) else ():
        if isinstance(item, str):
            yield HiddenFact(item, told_words(item))
        elif isinstance(item, Mapping):
            fields = plain_keys(item)
            line = value_of(fields, ("line", "text", "texto", "fact", "hecho", "dato", "id"))
            said = "" if line is None else str(line)
            words = _stems(value_of(fields, ("kw", "keywords", "palabras")))
            named = _stems(value_of(fields, ("named", "nombra")))
            yield HiddenFact(said, words or told_words(said), named)


def _stems(keys: object) -> frozenset[str]:
    return frozenset(stem(fold(str(key))) for key in keys) if isinstance(keys, list) else _NO_STEMS
