"""The probability of recovering on real late accounts: as good as the study, and honest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_desk.domain.strategy.cure.binning import cut
from agent_desk.domain.strategy.cure.card import Card
from agent_desk.domain.strategy.cure.card_json import UnreadableCardError, card_of, card_text
from agent_desk.domain.strategy.cure.columns import (
    Column,
    FutureColumnError,
    ProtectedColumnError,
    protected_kind,
)
from agent_desk.domain.strategy.cure.explaining import Band, Behaviour, explain
from agent_desk.domain.strategy.cure.fairness import audit
from agent_desk.domain.strategy.cure.logistic import fit
from agent_desk.domain.strategy.cure.measuring import auc_gain, by_score, drift, quality
from agent_desk.domain.strategy.cure.roll_rates import count_cures, roll_matrix
from agent_desk.domain.strategy.cure.training import (
    NothingTellsError,
    OneEndOnlyError,
    TooFewOutcomesError,
    train,
    values_of,
)
from tests.domain.taiwan import CUT, taiwan

FOLDS = 5


@lru_cache(maxsize=1)
def folds() -> tuple[list[float], list[float]]:
    """What a card, and the roll-rate table, say of each account that they did not learn from."""
    data = taiwan()
    rows = list(range(len(data.labels)))
    Random(7).shuffle(rows)
    cells = [
        (int(now or 0), int(before or 0))
        for now, before in zip(data.columns[0].values, data.columns[2].values, strict=True)
    ]
    said, usual = [0.0] * len(rows), [0.0] * len(rows)
    for fold in range(FOLDS):
        apart = rows[fold::FOLDS]
        own = sorted(set(rows) - set(apart))
        columns, labels = data.part(own)
        card = train(columns, labels, CUT)
        table = count_cures([cells[row] for row in own], labels)
        tested, _ = data.part(apart)
        chances = card.chances({column.name: column.values for column in tested}, len(apart))
        for row, p in zip(apart, chances, strict=True):
            said[row], usual[row] = p, table.chance(cells[row])
    return said, usual


@lru_cache(maxsize=1)
def whole_card() -> Card:
    return train(taiwan().columns, taiwan().labels, CUT)


def test_who_pays_next_month_is_ordered_as_well_as_in_the_study() -> None:
    assert len(taiwan().labels) == 6_818
    found = quality(folds()[0], taiwan().labels)
    assert found is not None
    assert found.auc == pytest.approx(0.733, abs=0.01)
    assert found.slope == pytest.approx(0.99, abs=0.05)
    assert found.brier == pytest.approx(0.2085, abs=0.003)
    assert found.error < 0.03


def test_the_card_orders_better_than_the_roll_rate_table() -> None:
    said, usual = folds()
    table = quality(usual, taiwan().labels)
    assert table is not None
    assert table.auc == pytest.approx(0.706, abs=0.01)
    gain, around = auc_gain(said, usual, taiwan().labels)
    assert 0.015 < gain < 0.035
    assert around.low > 0


def test_of_ten_groups_each_recovers_about_as_often_as_was_said() -> None:
    groups = by_score(folds()[0], taiwan().labels)
    assert len(groups) == 10
    assert sum(group.observed.total for group in groups) == 6_818
    assert max(abs(g.predicted - (g.observed.value or 0)) for g in groups) < 0.06


def test_of_two_months_late_the_published_share_stays_and_rolls() -> None:
    july, june = taiwan().statuses[2], taiwan().statuses[3]
    moves: dict[tuple[int, int], int] = {}
    for then, later in zip(june, july, strict=True):
        moves[max(0, then), max(0, later)] = moves.get((max(0, then), max(0, later)), 0) + 1
    row = next(row for row in roll_matrix(moves) if row.bucket == 2)
    assert row.to[0] == pytest.approx(0.283, abs=5e-4)
    assert row.to[2] == pytest.approx(0.652, abs=5e-4)
    assert row.to[3] == pytest.approx(0.065, abs=5e-4)
    assert row.contained == pytest.approx(1 - sum(n for b, n in row.to.items() if b > 2))


def test_a_column_of_next_month_is_refused_before_it_can_flatter() -> None:
    data = taiwan()
    random = Random(3)
    leak = [label if random.random() < 0.9 else 1 - label for label in data.labels]
    later = Column("paid_next_month", CUT + timedelta(days=31), [float(v) for v in leak])
    with pytest.raises(FutureColumnError) as told:
        train([*data.columns, later], data.labels, CUT)
    assert "después del corte del 30/09/2005" in str(told.value)
    flattered = train([*data.columns, replace(later, known_on=CUT)], data.labels, CUT)
    values = {column.name: column.values for column in (*data.columns, later)}
    found = quality(flattered.chances(values, len(data.labels)), data.labels)
    assert found is not None
    assert found.auc > 0.85  # what a leak looks like when nobody refuses it


@pytest.mark.parametrize(
    "name",
    ["SEX", "edadCliente", "estado_civil", "codigo postal", "religión", "is_vulnerable", "nombre",
     "nivel-educacion", "salud", "desempleo", "hijos", "tono.voz"],
)  # fmt: skip
def test_what_a_person_is_may_never_be_a_column(name: str) -> None:
    column = Column(name, CUT, [float(row % 2) for row in range(500)])
    with pytest.raises(ProtectedColumnError) as told:
        train([column], [row % 2 for row in range(500)], CUT)
    assert name in str(told.value)


def test_behaviour_is_not_taken_for_a_protected_attribute() -> None:
    names = ("days_late", "paid_share", "broken_promises", "due_share", "percentage", "message")
    assert [name for name in names if protected_kind(name)] == []


def test_the_regression_gives_the_coefficients_of_another_program() -> None:
    # The same ridge, solved by numpy 2.4.6 on these rows.
    rows = [(x / 7, (x * x) % 5 / 3) for x in range(40)]
    labels = [int((x * 13) % 11 > 5) for x in range(40)]
    numpy = (-0.055593353192057215, 0.10707131939442933, -0.6792943469325821)
    assert fit(rows, labels) == pytest.approx(numpy, abs=1e-10)


def test_a_card_written_and_read_scores_the_same() -> None:
    card = replace(whole_card(), shift=0.1)
    again = card_of(card_text(card))
    assert again == card
    rows = (values_of(taiwan().columns, row) for row in range(0, 6_818, 97))
    assert all(again.chance(values) == card.chance(values) for values in rows)


def test_a_card_of_another_program_is_refused_with_a_sentence() -> None:
    with pytest.raises(UnreadableCardError, match="se usa la tabla de tránsito"):
        card_of('{"schema": "agent_desk/cure-card@9"}')


def test_scoring_many_at_once_is_scoring_each() -> None:
    card, data = whole_card(), taiwan()
    chances = card.chances({column.name: column.values for column in data.columns}, 6_818)
    for row in range(0, 6_818, 211):
        assert chances[row] == pytest.approx(card.chance(values_of(data.columns, row)), abs=1e-12)


def test_an_account_tells_two_reasons_for_and_two_against_in_words() -> None:
    behaviours = {
        "status_now": Behaviour("status_now", "Atraso de hoy", "{n} meses de atraso hoy"),
        "paid_share": Behaviour("paid_share", "Pagos", "ha pagado {n} de su saldo", unit="share"),
    }
    bands = (Band(0, "Muy baja", 1), Band(0.25, "Baja", 2), Band(0.6, "Alta", 5))
    values = dict.fromkeys((c.name for c in taiwan().columns), 1.0)
    told = explain(
        whole_card(),
        {**values, "status_now": 3.0, "paid_share": 0.02, "months_late": 1.0, "limit": 50.0},
        behaviours,
        bands,
    )
    words = [text for text, _ in told.against]
    assert "3 meses de atraso hoy" in words
    assert "ha pagado 2 % de su saldo" in words
    assert len(told.in_favour) <= 2
    assert told.band.level < 5
    assert told.range_text == f"{round(told.chance * 100)} %"  # nothing was validated yet


def test_nobody_or_everybody_cured_is_a_sentence() -> None:
    column = Column("days_late", CUT, [float(row) for row in range(300)])
    for label in (0, 1):
        with pytest.raises(OneEndOnlyError, match="no hay qué comparar"):
            train([column], [label] * 300, CUT)


def test_too_few_outcomes_is_a_sentence_that_counts() -> None:
    column = Column("days_late", CUT, [float(row) for row in range(150)])
    with pytest.raises(TooFewOutcomesError, match="Hay 150 resultados maduros y hacen falta 200"):
        train([column], [row % 2 for row in range(150)], CUT)


def test_noise_gets_no_card() -> None:
    random = Random(11)
    columns = [Column(f"noise_{n}", CUT, [random.random() for _ in range(3_000)]) for n in range(4)]
    labels = [random.randrange(2) for _ in range(3_000)]
    with pytest.raises(NothingTellsError):
        train(columns, labels, CUT)


@given(st.integers(0, 10_000))
def test_the_bins_of_a_behaviour_only_rise_or_only_fall(seed: int) -> None:
    random = Random(seed)
    values = [random.choice((None, *range(12))) for _ in range(900)]
    labels = [int(random.random() < 0.2 + 0.05 * (value or 3)) for value in values]
    cutting = cut([None if v is None else float(v) for v in values], labels)
    rates = [bin_.cured / bin_.count for bin_ in cutting.bins]
    assert rates in (sorted(rates), sorted(rates, reverse=True))
    counted = sum(bin_.count for bin_ in cutting.bins) + cutting.missing.count
    assert counted == 900


def test_an_audit_finds_the_difference_that_the_card_never_saw() -> None:
    rows = {r.group: r for r in audit(folds()[0], taiwan().labels, taiwan().age)}
    assert set(rows) == {"a", "b", "c", "d"}
    assert rows["c"].gap > 0.01
    assert rows["d"].gap > 0.01
    assert rows["b"].gap < 0
    assert rows["d"].above.value is not None
    assert rows["d"].above.value < 0.5


def test_a_group_of_few_is_not_shown() -> None:
    assert audit([0.5] * 50, [0, 1] * 25, ["x"] * 50) == ()
    assert audit([], [], []) == ()


def test_the_same_population_does_not_drift_and_another_does() -> None:
    random = Random(2)
    then = [random.random() for _ in range(4_000)]
    assert drift(then, [random.random() for _ in range(4_000)]) < 0.02
    assert drift(then, [random.random() ** 3 for _ in range(4_000)]) > 0.25
    assert drift([], then) == 0.0
    assert date(2005, 9, 30) == CUT
