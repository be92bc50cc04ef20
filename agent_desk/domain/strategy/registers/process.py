"""A process or policy of the register: steps, owner, review, who must have read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from agent_desk.domain.errors import DeskError
from agent_desk.domain.people import Role, User

KINDS: Mapping[str, str] = {"process": "Proceso", "policy": "Política"}
STAGES: Mapping[str, str] = {
    "plan": "Planear",
    "do": "Hacer",
    "check": "Verificar",
    "act": "Actuar",
}
NAME_MOST, STEPS_MOST, STEP_MOST = 80, 30, 300
_SOON = timedelta(days=30)


class ProcessError(DeskError):
    """The process was not saved; what was typed stays on screen."""


@dataclass(frozen=True, slots=True)
class Process:
    """`readers` are the roles that must have read the version in force."""

    key: str
    kind: str
    name: str
    owner: str
    review_on: date
    steps: tuple[str, ...]
    indicators: tuple[str, ...] = ()
    readers: frozenset[Role] = frozenset()


@dataclass(frozen=True, slots=True)
class Kept:
    """A process as it is in force: its version, since when, by whom, and why it changed."""

    process: Process
    number: int
    saved_at: datetime
    by_name: str
    note: str


@dataclass(frozen=True, slots=True)
class Improvement:
    """One line of the log of improvement."""

    key: str
    stage: str
    text: str
    evidence: str
    at: datetime
    by_name: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Somebody has read a version."""

    key: str
    number: int
    user_id: str
    at: datetime


def checked(process: Process) -> Process:
    """The process with its words tidied. Raises ProcessError with the first thing that is wrong."""
    name = " ".join(process.name.split())
    steps = tuple(" ".join(step.split()) for step in process.steps if step.strip())
    if not name:
        raise ProcessError("Falta el nombre del proceso. No lo guardé; escríbalo.")
    if len(name) > NAME_MOST:
        raise ProcessError(f"El nombre pasa de {NAME_MOST} letras. No lo guardé; acórtelo.")
    if process.kind not in KINDS:
        raise ProcessError("Debe ser proceso o política. No lo guardé; elija uno.")
    if not process.owner.strip():
        raise ProcessError("Falta el responsable. No lo guardé; alguien debe cuidar el proceso.")
    if not steps:
        raise ProcessError("Falta al menos un paso. No lo guardé; escriba qué se hace primero.")
    if len(steps) > STEPS_MOST or any(len(step) > STEP_MOST for step in steps):
        raise ProcessError(
            f"Caben {STEPS_MOST} pasos de {STEP_MOST} letras. No lo guardé; divida el proceso."
        )
    return Process(
        process.key,
        process.kind,
        name,
        " ".join(process.owner.split()),
        process.review_on,
        steps,
        process.indicators,
        process.readers,
    )


def review_state(process: Process, today: date) -> str:
    """late | soon | fine: when its review was due."""
    if process.review_on < today:
        return "late"
    return "soon" if process.review_on - today <= _SOON else "fine"


def unread_by(user: User, kept: Iterable[Kept], readings: Iterable[Reading]) -> tuple[Kept, ...]:
    """What that person must still read: the version in force of each process for his role."""
    done = {(one.key, one.number) for one in readings if one.user_id == user.id}
    return tuple(
        one
        for one in kept
        if user.role in one.process.readers and (one.process.key, one.number) not in done
    )


def missing_readers(
    kept: Kept, people: Iterable[User], readings: Iterable[Reading]
) -> tuple[User, ...]:
    """Who must read the version in force and has not said so."""
    done = {r.user_id for r in readings if (r.key, r.number) == (kept.process.key, kept.number)}
    return tuple(one for one in people if one.role in kept.process.readers and one.id not in done)


def next_stage(log: Iterable[Improvement]) -> str:
    """The stage of the cycle that comes after the last one noted: plan, do, check, act, plan…"""
    stages = list(STAGES)
    noted = [one.stage for one in sorted(log, key=lambda one: one.at)]
    if not noted or noted[-1] not in STAGES:
        return stages[0]
    return stages[(stages.index(noted[-1]) + 1) % len(stages)]
