"""The probability of cure as a place: who judges, training, and an audit that keeps nothing."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.services.learn_cure import CureState
    from agent_desk.ui.shell.cure.presenter import Audit, CureSources


def cure_place(ground: Ground) -> QWidget:
    from agent_desk.ui.shell.cure.panel import CurePanel
    from agent_desk.ui.shell.cure.presenter import CurePresenter
    from agent_desk.ui.widgets.charts.points import write_csv

    panel = CurePanel()
    presenter = CurePresenter(panel, _sources(ground), ground.background)
    panel.opened.connect(presenter.open)
    panel.train_asked.connect(presenter.train)
    panel.audit_asked.connect(presenter.audit)
    panel.csv_asked.connect(write_csv)
    ground.kept.append(presenter)
    return panel


def _sources(ground: Ground) -> CureSources:
    from agent_desk.app_places.compass_ground import get_ready
    from agent_desk.compass_session import cure_words
    from agent_desk.domain.strategy.compass_commands import KeepCard
    from agent_desk.services.permissions import may
    from agent_desk.ui.shell.cure.presenter import CureSources

    return CureSources(
        behaviours=cure_words().behaviours,
        state=lambda: _state(ground),
        train=lambda: _train(ground),
        audit=lambda path: _audit(ground, path),
        ready=lambda told, then: get_ready(ground, told, then),
        may_train=may(ground.user.role, KeepCard),
    )


def _state(ground: Ground) -> tuple[CureState, Mapping[str, int]]:
    from agent_desk.compass_session import cure_words
    from agent_desk.services.learn_cure import cure_state
    from agent_desk.store.strategy.keep_cure import CureKeeper

    cases = CureKeeper(ground.store)
    periods = cases.periods()
    bands = cases.bands_of(periods[-1], cure_words().bands) if periods else {}
    return cure_state(cases, ground.today()), bands


def _train(ground: Ground) -> None:
    from agent_desk.services.learn_cure import learn_cure, score_month
    from agent_desk.session import new_id
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.store.strategy.keep_cure import CureKeeper

    cases = CureKeeper(ground.store)
    ledger = LedgerLocal(ground.store)
    learn_cure(cases, ledger, command_id=new_id(), by=ground.user, now=ground.now())
    score_month(cases, ground.today())


def _audit(ground: Ground, path: Path) -> Audit:
    """Over every matured cut of a year, by the groups of the file."""
    from agent_desk.domain.strategy.cure.fairness import audit
    from agent_desk.services.learn_cure import TABLE_MONTHS, chances_of
    from agent_desk.store.strategy.keep_cure import CureKeeper

    groups, cases = read_groups(path), CureKeeper(ground.store)
    versions = cases.cards()
    if not versions:
        return (), 0
    chances: list[float] = []
    labels: list[int] = []
    names: list[str] = []
    for period in cases.mature_periods()[-TABLE_MONTHS:]:
        cohort = cases.cohort(period)
        chances += chances_of(versions[0].card, cohort)
        labels += cohort.labels
        names += [groups.get(account, "") for account in cohort.accounts]
    return audit(chances, labels, names), sum(1 for name in names if name)


def read_groups(path: Path) -> dict[str, str]:
    """{account: group} of a CSV with two columns; raises UnreadableGroupsError."""
    from agent_desk.domain.strategy.cure.fairness import UnreadableGroupsError

    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            text = file.read()
        dialect = ";" if text.count(";") > text.count(",") else ","
        rows = [row for row in csv.reader(text.splitlines(), delimiter=dialect) if row]
        return {row[0].strip(): row[1].strip() for row in rows}
    except (OSError, UnicodeDecodeError, csv.Error, IndexError) as error:
        raise UnreadableGroupsError(path.name) from error
