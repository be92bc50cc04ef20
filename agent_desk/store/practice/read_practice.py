"""What is kept of practice: one person's own pages, and what people agreed to show."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from agent_desk.domain.people import Role, User
from agent_desk.domain.practice.training.effect import GroupKept
from agent_desk.domain.practice.training.exam import Certificate
from agent_desk.domain.practice.training.history import KeptDrill
from agent_desk.domain.practice.training.rating import LiveScore, RaterMark, RaterSheet
from agent_desk.domain.practice.training.spacing import Repeat
from agent_desk.store.database import Store
from agent_desk.store.driver import Row, Value
from agent_desk.store.instants import instant_of, instant_text

_OWN = "SELECT * FROM practice_drill WHERE user_id = ? ORDER BY row DESC LIMIT ?"
_SHARED = """
    SELECT d.* FROM practice_drill AS d JOIN practice_share USING (user_id) ORDER BY d.row DESC
"""
_REPEATS = "SELECT kind, item, step, due_on, total FROM practice_repeat WHERE user_id = ?"
_KEEP = """
    INSERT INTO practice_drill(row, id, user_id, persona, scenario, seed, played_on, kind,
                               began_at, seconds, said, marked, outcome, total, is_capped,
                               criteria, goal, versions)
    VALUES (:row, :id, :user_id, :persona, :scenario, :seed, :played_on, :kind, :began_at, :seconds,
            :said, :marked, :outcome, :total, :is_capped, :criteria, :goal, :versions)
"""
_FIRST_ROW = "SELECT ifnull(min(row), 1) AS row FROM practice_drill"
_REPEAT = """
    INSERT INTO practice_repeat(user_id, kind, item, step, due_on, total)
    VALUES (:user_id, :kind, :item, :step, :due_on, :total)
    ON CONFLICT(user_id, kind, item) DO UPDATE SET step = excluded.step,
        due_on = excluded.due_on, total = excluded.total
"""
_NO_REPEAT = """
    DELETE FROM practice_repeat WHERE user_id = :user_id AND kind = :kind AND item = :item
"""
_CERTIFICATES = "SELECT * FROM practice_certificate WHERE user_id = ? ORDER BY made_at DESC"
_CERTIFIED = """
    SELECT DISTINCT user_id FROM practice_certificate JOIN practice_share USING (user_id)
    WHERE level >= ?
"""
_PEOPLE = """
    SELECT id, name, role FROM user WHERE id NOT LIKE '%@mesa' AND id <> 'practica' ORDER BY name
"""
_PROMISES = """
    SELECT count(*) AS judged, sum(state = 'kept') AS kept FROM agreement
    WHERE by_user = :user AND state IN ('kept', 'broken') AND made_at >= :since
"""


class LocalOwnPractice:
    """Fulfils `services.practice_book.OwnPractice` for the person who entered."""

    def __init__(self, store: Store, user: User) -> None:
        self._store, self._user_id = store, user.id

    def drills(self, limit: int = 500) -> Sequence[KeptDrill]:
        return [_drill(row) for row in self._store.rows(_OWN, (self._user_id, limit))]

    def repeats(self) -> Sequence[Repeat]:
        return [
            Repeat(
                row["kind"],
                row["item"],
                row["step"],
                date.fromisoformat(row["due_on"]),
                row["total"],
            )
            for row in self._store.rows(_REPEATS, (self._user_id,))
        ]

    def is_sharing(self) -> bool:
        found = self._store.row("SELECT 1 FROM practice_share WHERE user_id = ?", (self._user_id,))
        return found is not None

    def certificates(self) -> Sequence[Certificate]:
        return [_certificate(row) for row in self._store.rows(_CERTIFICATES, (self._user_id,))]

    def keep(self, drill: KeptDrill, repeats: Mapping[tuple[str, str], Repeat | None]) -> None:
        with self._store.tx():
            self._store.write(_KEEP, {**_columns(drill, self._user_id), "row": None})
            for (kind, item), repeat in repeats.items():
                self._keep_repeat(kind, item, repeat)

    def bring(self, drills: Sequence[KeptDrill], repeats: Sequence[Repeat]) -> None:
        """Fulfils `services.own_history.HistoryShelf`: rows before the first one there is."""
        with self._store.tx():
            found = self._store.row(_FIRST_ROW)
            first = (found["row"] if found else 1) - len(drills)
            for row, drill in enumerate(drills, first):
                self._store.write(_KEEP, {**_columns(drill, self._user_id), "row": row})
            for repeat in repeats:
                self._keep_repeat(repeat.kind, repeat.item, repeat)

    def _keep_repeat(self, kind: str, item: str, repeat: Repeat | None) -> None:
        values: dict[str, Value] = {"user_id": self._user_id, "kind": kind, "item": item}
        if repeat is None:
            self._store.write(_NO_REPEAT, values)
            return
        values |= {"step": repeat.step, "total": repeat.total}
        values["due_on"] = repeat.due_on.isoformat()
        self._store.write(_REPEAT, values)


class LocalSharedPractice:
    """Fulfils `services.practice_book.SharedPractice`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def people(self) -> Sequence[User]:
        return [User(r["id"], r["name"], Role(r["role"])) for r in self._store.rows(_PEOPLE)]

    def sharing(self) -> Collection[str]:
        return {row["user_id"] for row in self._store.rows("SELECT user_id FROM practice_share")}

    def certified(self, level: int) -> Collection[str]:
        """Who passed the exam of that level or above, of those who share their practice."""
        return {row["user_id"] for row in self._store.rows(_CERTIFIED, (level,))}

    def drills(self) -> Mapping[str, Sequence[KeptDrill]]:
        found: dict[str, list[KeptDrill]] = {}
        for row in self._store.rows(_SHARED):
            found.setdefault(row["user_id"], []).append(_drill(row))
        return found

    def sheets(self) -> Sequence[RaterSheet]:
        rows = self._store.rows("SELECT * FROM practice_sheet ORDER BY made_at DESC, id")
        return [_sheet(row) for row in rows]

    def groups(self) -> Mapping[str, tuple[str, date]]:
        return {
            row["user_id"]: (row["part"], date.fromisoformat(row["since"]))
            for row in self._store.rows("SELECT user_id, part, since FROM practice_group")
        }


class LocalPromiseCounts:
    """Fulfils `services.practice_book.PromiseCounts` on the institution's store; it only reads."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def kept_by(self, members: Mapping[str, date]) -> GroupKept:
        kept = judged = 0
        for user_id, since in members.items():
            row = self._store.row(_PROMISES, {"user": user_id, "since": since.isoformat()})
            if row:
                kept, judged = kept + int(row["kept"] or 0), judged + int(row["judged"])
        return GroupKept(len(members), kept, judged)


def _drill(row: Row) -> KeptDrill:
    marked = json.loads(row["marked"]) if row["marked"] else None
    return KeptDrill(
        id=row["id"],
        user_id=row["user_id"],
        persona=row["persona"],
        scenario=row["scenario"],
        seed=row["seed"],
        played_on=date.fromisoformat(row["played_on"]),
        kind=row["kind"],
        began_at=instant_of(row["began_at"]),
        seconds=row["seconds"],
        said=tuple(json.loads(row["said"])),
        marked=None if marked is None else tuple(tuple(acts) for acts in marked),
        outcome=row["outcome"],
        total=row["total"],
        is_capped=bool(row["is_capped"]),
        criteria=json.loads(row["criteria"]),
        goal=row["goal"],
        versions=json.loads(row["versions"]),
    )


def _columns(drill: KeptDrill, user_id: str) -> dict[str, Value]:
    return {
        "id": drill.id,
        "user_id": user_id,
        "persona": drill.persona,
        "scenario": drill.scenario,
        "seed": drill.seed,
        "played_on": drill.played_on.isoformat(),
        "kind": drill.kind,
        "began_at": instant_text(drill.began_at),
        "seconds": drill.seconds,
        "said": _json(drill.said),
        "marked": None if drill.marked is None else _json(drill.marked),
        "outcome": drill.outcome,
        "total": drill.total,
        "is_capped": int(drill.is_capped),
        "criteria": _json(drill.criteria),
        "goal": drill.goal,
        "versions": _json(drill.versions),
    }


def _sheet(row: Row) -> RaterSheet:
    failures = tuple(json.loads(row["failures"]))
    return RaterSheet(
        id=row["id"],
        call_id=row["call_id"],
        persona=row["persona"],
        seed=row["seed"],
        rater=row["rater"],
        part=row["rater_part"],
        made_at=instant_of(row["made_at"]),
        score=LiveScore(json.loads(row["points"]), failures, row["total"]),
        marks=tuple(RaterMark(*mark) for mark in json.loads(row["marks"])),
    )


def _certificate(row: Row) -> Certificate:
    return Certificate(
        id=row["id"],
        code=row["code"],
        user_id=row["user_id"],
        level=row["level"],
        made_at=instant_of(row["made_at"]),
        drills=tuple((persona, seed, total) for persona, seed, total in json.loads(row["drills"])),
        versions=json.loads(row["versions"]),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
