"""The rounds of the probability of cure: learn, relevel each month, score, and say what stands."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from agent_desk.domain.people import User
from agent_desk.domain.strategy.compass_commands import KeepCard
from agent_desk.domain.strategy.cure.card import Card
from agent_desk.domain.strategy.cure.card_json import card_text
from agent_desk.domain.strategy.cure.cohorts import Cohort
from agent_desk.domain.strategy.cure.lesson import MOST_ROWS, Lesson, learn, relevelled
from agent_desk.domain.strategy.cure.measuring import Group, Quality, drift, quality
from agent_desk.domain.strategy.cure.roll_rates import RollRates, count_cures
from agent_desk.domain.strategy.cure.standing import Check, Judge, Standing, standing
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit

TABLE_MONTHS = 12


@dataclass(frozen=True, slots=True)
class KeptCard:
    """A version as the store keeps it; `report` is what its trial said, as plain values."""

    number: int
    kind: str
    made_on: date
    card: Card
    report: Mapping[str, object]

    @property
    def is_better(self) -> bool:
        return bool(self.report.get("is_better", True))

    @property
    def spread(self) -> tuple[float, ...]:
        """The scores of the accounts it was learned from, thinned out: what drift is told by."""
        found = self.report.get("spread", ())
        return tuple(found) if isinstance(found, list) else ()


class CureCases(Protocol):
    """Cohorts, cards and scores of a store."""

    def periods(self) -> Sequence[str]:
        """Months whose positions are known."""

    def mature_periods(self) -> Sequence[str]:
        """Those whose outcome is known."""

    def cohort(self, period: str) -> Cohort:
        """Late accounts of a month."""

    def cards(self) -> Sequence[KeptCard]:
        """All versions, newest first."""

    def scored_with(self, period: str) -> int:
        """The version by which a month was scored, 0 when it was not."""

    def score(self, period: str, kept: KeptCard) -> int:
        """Score every late account of the month; how many."""

    def keep_check(self, period: str, version: int, check: Check, outcomes: int) -> None:
        """What the look at the newest version gave this month."""

    def check_of(self, period: str, version: int) -> tuple[Check, int] | None:
        """That look, and how many outcomes had matured; None when nobody looked."""


@dataclass(frozen=True, slots=True)
class CureState:
    """Where the probability of cure stands today; `table` serves while no card does."""

    standing: Standing
    kept: KeptCard | None
    check: Check | None
    outcomes: int
    table: RollRates | None
    versions: tuple[KeptCard, ...] = ()


def cure_state(cases: CureCases, today: date, *, months: int = TABLE_MONTHS) -> CureState:
    """What judges today and why; the look of the month is taken once and kept. With fewer
    `months` nothing is worked out for a card: a call is waiting."""
    versions, known = tuple(cases.cards()), list(cases.periods())
    kept = versions[0] if versions else None
    looked = cases.check_of(known[-1], kept.number) if kept and known else None
    is_quick = kept is not None and months < TABLE_MONTHS
    cohorts = [] if looked or is_quick else _newest_months(cases, months)
    outcomes = looked[1] if looked else sum(len(cohort.labels) for cohort in cohorts)
    if kept and not outcomes:
        outcomes = kept.card.trained.total
    check = looked[0] if looked else None
    if kept and cohorts and not looked:
        check = checked(kept, cases.cohort(known[-1]), cohorts[-1])
        cases.keep_check(known[-1], kept.number, check, outcomes)
    learned_on = next((card.made_on for card in versions if card.kind == "learned"), None)
    is_better = kept.is_better if kept else True
    stands = standing(outcomes, learned_on, check, today, is_better=is_better)
    table = None
    if stands.judge is Judge.TABLE:
        table = _table(cohorts or _newest_months(cases, months))
    return CureState(stands, kept, check, outcomes, table, versions)


def _newest_months(cases: CureCases, months: int) -> list[Cohort]:
    return [cases.cohort(period) for period in list(cases.mature_periods())[-months:]]


def _table(cohorts: Sequence[Cohort]) -> RollRates:
    labels = [label for cohort in cohorts for label in cohort.labels]
    return count_cures([cell for cohort in cohorts for cell in cohort.cells], labels)


def learn_cure(
    cases: CureCases, ledger: Ledger, *, command_id: str, by: User, now: datetime
) -> Lesson:
    """Learn a new version from all that has matured and keep it. Raises what `learn` raises."""
    number = max((card.number for card in cases.cards()), default=0) + 1
    cohorts = _newest(cases)
    lesson = learn(cohorts, str(number))
    report = report_of(lesson, cohorts[0])
    submit(
        ledger,
        KeepCard(
            command_id, by, now, "learned", lesson.card.cut_on, card_text(lesson.card), report
        ),
    )
    return lesson


def _newest(cases: CureCases) -> list[Cohort]:
    """As many matured cuts as are learned from, the newest first."""
    found: list[Cohort] = []
    for period in reversed(cases.mature_periods()):
        found.append(cases.cohort(period))
        if sum(len(cohort.accounts) for cohort in found) > MOST_ROWS:
            break
    return found


def relevel_cure(
    cases: CureCases, ledger: Ledger, *, command_id: str, by: User, now: datetime
) -> bool:
    """The monthly recalibration, when a cut has matured that the newest version has not seen."""
    versions, mature = list(cases.cards()), list(cases.mature_periods())
    if not versions or not mature:
        return False
    kept = versions[0]
    # A cut is the first day of its month: known without reading every late account of it.
    if kept.card.cut_on >= date.fromisoformat(f"{mature[-1]}-01"):
        return False
    newest = cases.cohort(mature[-1])
    if not newest.labels:
        return False
    card = relevelled(kept.card, newest, str(kept.number + 1))
    report = json.dumps({**kept.report, "relevelled_on": newest.cut_on.isoformat()})
    submit(
        ledger,
        KeepCard(command_id, by, now, "relevelled", newest.cut_on, card_text(card), report),
    )
    return True


def score_month(cases: CureCases, today: date) -> int:
    """Score this month's late accounts with the newest version, and look at it once; 0 when
    nothing was to be done."""
    versions, known = cases.cards(), cases.periods()
    if not versions or not known or cases.scored_with(known[-1]) == versions[0].number:
        return 0
    scored = cases.score(known[-1], versions[0])
    cure_state(cases, today)
    return scored


def checked(kept: KeptCard, now: Cohort, newest: Cohort) -> Check:
    """Drift of this month's scores, and how the newest matured cut came out."""
    here = chances_of(kept.card, now)
    then = chances_of(kept.card, newest)
    found = quality(then, newest.labels) if newest.is_mature else None
    gap = sum(then) / len(then) - sum(newest.labels) / len(then) if then and found else None
    return Check(drift(kept.spread, here), gap, found.slope if found else None)


def chances_of(card: Card, cohort: Cohort) -> list[float]:
    """What a card says of a whole cohort."""
    values = {column.name: column.values for column in cohort.columns}
    return card.chances(values, len(cohort.accounts))


def report_of(lesson: Lesson, newest: Cohort) -> str:
    """What is kept beside the card: its trial, and the spread of its scores."""
    scores = sorted(chances_of(lesson.card, newest))
    step = max(1, len(scores) // 400)
    body: dict[str, object] = {"spread": [round(score, 4) for score in scores[::step]]}
    trial = lesson.trial
    if trial:
        body |= {
            "is_better": trial.is_better,
            "is_later": trial.is_later,
            "gain": [trial.gain, trial.gain_range.low, trial.gain_range.high],
            "card": _plain(trial.quality),
            "table": _plain(trial.table),
            "groups": [_group(group) for group in trial.groups],
        }
    return json.dumps(body)


def _plain(found: Quality) -> dict[str, float]:
    return {
        "count": found.count,
        "cured": found.cured,
        "auc": found.auc,
        "auc_low": found.interval.low,
        "auc_high": found.interval.high,
        "log_loss": found.log_loss,
        "brier": found.brier,
        "error": found.error,
        "slope": found.slope,
    }


def _group(group: Group) -> list[float]:
    return [group.low, group.predicted, group.observed.count, group.observed.total]
