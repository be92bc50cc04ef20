"""What works: intervals, and the draw among equally approved responses."""

from __future__ import annotations

from random import Random

import pytest

from agent_desk.domain.objections.assignment import FLOOR_SHARE, Arm, assign, chances
from agent_desk.domain.objections.results import ENOUGH, ResponseResult, response_version, wilson


def test_the_interval_is_wilsons() -> None:
    # Newcombe (1998), 81 of 263.
    found = wilson(81, 263)
    assert (round(found.low, 5), round(found.high, 5)) == (0.25529, 0.36621)
    assert (wilson(0, 0).low, wilson(0, 0).high) == (0.0, 1.0)
    assert wilson(0, 20).low == 0.0
    assert wilson(20, 20).high == 1.0
    with pytest.raises(ValueError, match="5 of 3"):
        wilson(5, 3)


def test_below_a_hundred_ends_it_is_still_learning() -> None:
    assert ResponseResult("a", "v", settled=24).missing == ENOUGH - 24
    assert ResponseResult("a", "v", settled=140).missing == 0


def test_another_text_counts_anew_and_spaces_do_not_matter() -> None:
    assert response_version("a", "Hola  usted") == response_version("a", "Hola usted")
    assert response_version("a", "Hola") != response_version("a", "Hola.")
    assert response_version("a", "Hola") != response_version("b", "Hola")


def test_one_contact_always_gets_the_same_response() -> None:
    arms = [Arm("a", 40, 10), Arm("b", 40, 14), Arm("c")]
    for number in range(50):
        first = assign(f"contact-{number}", "ya-pague", arms)
        assert first == assign(f"contact-{number}", "ya-pague", arms[::-1])
    assert assign("c", "k", []) is None
    alone = assign("c", "k", [Arm("a")])
    assert alone and alone.propensity_bp == 10_000


def test_the_shares_sum_to_one_and_none_falls_under_the_floor() -> None:
    hopeless = [Arm("a", 900, 600), Arm("b", 900, 90), Arm("c", 900, 80), Arm("d", 900, 70)]
    shares = chances(hopeless, "seed")
    assert abs(sum(shares) - 1) < 1e-9
    assert min(shares) >= FLOOR_SHARE - 1e-9
    assert shares[0] > 0.69
    assert min(chances([Arm(str(n)) for n in range(12)], "seed")) > 0.08  # twelve: a twelfth each


def test_the_logged_probability_is_how_often_the_draw_falls_there() -> None:
    arms = [Arm("a", 100, 30), Arm("b", 100, 45)]
    found = [assign(f"contact-{n}", "card", arms) for n in range(1_500)]
    said = {a.version: a.propensity_bp / 10_000 for a in found if a}
    for version, share in said.items():
        times = sum(1 for a in found if a and a.version == version)
        assert abs(times / len(found) - share) < 0.04


def test_three_of_four_is_no_proof_against_twenty_of_sixty() -> None:
    assert max(chances([Arm("few", 4, 3), Arm("many", 60, 20)], "seed")) < 0.9


def test_in_a_simulation_the_better_response_is_found_and_the_floor_holds() -> None:
    # Four texts, kept 30, 34, 46 and 32 %; ends are told once for 20 contacts, 60 contacts later.
    truth = {"a": 0.30, "b": 0.34, "c": 0.46, "d": 0.32}
    wins, least = 0, 1.0
    for run in range(6):
        random = Random(run)
        known = dict.fromkeys(truth, (0, 0))
        waiting: list[tuple[str, int]] = []
        chosen: list[str] = []
        for number in range(600):
            arms = [Arm(name, *known[name]) for name in truth]
            drawn = assign(f"run-{run}-{number}", "card", arms)
            assert drawn
            chosen.append(drawn.version)
            waiting.append((drawn.version, int(random.random() < truth[drawn.version])))
            if len(waiting) >= 80:
                for name, kept in waiting[:20]:
                    known[name] = (known[name][0] + 1, known[name][1] + kept)
                del waiting[:20]
        late = chosen[-300:]
        least = min(least, *(late.count(name) / len(late) for name in truth))
        wins += max(truth, key=late.count) == "c"
    assert wins >= 5
    assert least > 0.04  # 10 % on average; in 300 draws chance takes some away
