"""Who is not in the call sees initials, until he says why he needs more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent_desk.domain.people import Role, User
from agent_desk.domain.people_commands import REVEAL_REASONS, RevealPerson
from agent_desk.services.mask_case import REVEAL_LASTS
from agent_desk.store.calls.masked_reads import cases_for
from tests.store.world import AGENT, NOW, SUPERVISOR, World, maria, new_id

ACCOUNT = "4417-0098"
MANAGER = User("u-teresa", "Teresa Solís", Role.MANAGER)
TRAINER = User("u-andres", "Andrés Villa", Role.TRAINER)


@pytest.mark.parametrize("who", [MANAGER, TRAINER], ids=lambda user: user.role.value)
def test_management_and_training_see_initials_and_last_digits(world: World, who: User) -> None:
    cases = cases_for(world.store, who, lambda: NOW)
    case = cases.case(ACCOUNT)
    assert case.debtor.full_name == "M••• F••• H••• R•••"
    assert [phone.masked for phone in case.debtor.phones] == ["00 •••• 4821", "00 •••• 1122"]
    shown = repr(case)
    for secret in ("Fernanda", "Hernández", "3312344821", "mf@example", "1986", "Perdió", "44100"):
        assert secret not in shown
    assert case.account == maria().account
    hits = cases.find("hernandez")
    assert [(hit.account, hit.full_name) for hit in hits] == [(ACCOUNT, "M••• F••• H••• R•••")]


@pytest.mark.parametrize("who", [AGENT, SUPERVISOR], ids=lambda user: user.role.value)
def test_who_may_call_sees_whom_he_calls(world: World, who: User) -> None:
    name = cases_for(world.store, who, lambda: NOW).case(ACCOUNT).debtor.full_name
    assert name == "María Fernanda Hernández Ruiz"


def test_a_recorded_reason_shows_that_person_for_half_an_hour(world: World) -> None:
    instant = [NOW]
    cases = cases_for(world.store, MANAGER, lambda: instant[0])
    world.accept(RevealPerson(new_id(), MANAGER, NOW, ACCOUNT, "queja"))
    assert cases.case(ACCOUNT).debtor.surnames == "Hernández Ruiz"
    others = cases_for(world.store, TRAINER, lambda: NOW)
    assert others.case(ACCOUNT).debtor.surnames == "H••• R•••"
    instant[0] = NOW + REVEAL_LASTS + timedelta(seconds=1)
    assert cases.case(ACCOUNT).debtor.surnames == "H••• R•••"
    row = world.store.row("SELECT body FROM event WHERE kind = 'RevealPerson'")
    assert row and row["body"] == '{"reason": "queja"}'


def test_a_reason_of_ones_own_words_is_refused(world: World) -> None:
    act = RevealPerson(new_id(), MANAGER, NOW, ACCOUNT, "curiosidad por la señora Hernández")
    assert "motivos de la lista" in world.refusal(act)
    assert world.count("event WHERE kind = 'RevealPerson'") == 0


def test_every_reason_has_words_and_the_window_offers_no_other() -> None:
    from agent_desk.app_places.reveal import reason_words

    assert tuple(reason_words()) == REVEAL_REASONS
