"""What is kept of a negotiation by itself: the quote on the screen, the situation that was told."""

from __future__ import annotations

from tests.ui.test_negotiation_flow import DESIGN_ACCOUNT, Table


def test_a_hard_situation_with_its_proof_adds_options() -> None:
    table = Table()
    table.presenter.capacity.open()
    table.presenter.capacity.edit("desempleo")
    capacity = table.view.options.capacity
    assert capacity is not None
    assert capacity.read_back == "Desempleo, con comprobante (carta baja o imss)"
    before = table.desk.live.sheet
    table.presenter.capacity.accept()
    after = table.desk.live.sheet
    assert before is not None
    assert after is not None
    assert after.allowed_count > before.allowed_count
    assert table.desk.live.hardship == "desempleo"
    table.say("600 quincenal")
    verdict = table.desk.live.ask.verdict if table.desk.live.ask else None
    assert verdict is not None
    assert any(offer.hardship == "desempleo" for offer in verdict.nearest)


def test_the_same_screen_is_one_quote_and_says_what_became_of_it() -> None:
    table = Table()
    table.choose_locked()
    table.presenter.offers.register()
    table.wait(3)
    table.decide("approved")
    table.wait(1)
    table.presenter.offers.register()
    table.wait(2)
    kept = table.services.quotes.of_account(DESIGN_ACCOUNT)
    agreement = table.desk.live.agreement
    assert agreement is not None
    assert [one.folio for one in kept] == [agreement.folio]
    assert any(agreement.folio in row.detail for row in table.view.context.history)
