"""The optional extra «lab»: scikit-learn trains a challenger of the card; never needed to work."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from agent_desk.domain.errors import DeskError
from agent_desk.domain.strategy.cure.challenger import Challenge, Learner, Rows, challenge
from agent_desk.services.learn_cure import CureCases

_MODULE = "sklearn.ensemble"


class MissingLabError(DeskError):
    """The extra is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "Falta el extra «lab» (scikit-learn): pip install 'agent-desk[lab]'. La hoja sigue en "
            "uso; el retador es solo para comparar."
        )


class _Fitted(Protocol):
    """What is used of a fitted model."""

    def predict_proba(self, rows: Rows) -> Sequence[Sequence[float]]: ...


class _Model(Protocol):
    """What is used of a model of scikit-learn."""

    def fit(self, rows: Rows, labels: Sequence[int]) -> _Fitted: ...


def challenge_cure(cases: CureCases, learner: Learner | None = None) -> Challenge:
    """The card against boosted trees on all that has matured. Raises MissingLabError, and what
    learning raises."""
    learner = learner or boosted_trees()
    return challenge([cases.cohort(period) for period in cases.mature_periods()], learner)


def boosted_trees() -> Learner:
    """Gradient boosting, which bears unknown values. Raises MissingLabError."""
    try:
        module = import_module(_MODULE)
    except ImportError as error:
        raise MissingLabError from error

    def learn(rows: Rows, labels: Sequence[int]) -> object:
        model = cast("_Model", module.HistGradientBoostingClassifier(random_state=1))
        fitted = model.fit(rows, labels)
        return lambda others: [float(pair[1]) for pair in fitted.predict_proba(others)]

    return cast("Learner", learn)
