"""What is done to an agreement on its place: payments, offers, receipts, the signature."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from agent_desk.app_places.agreements import agreements_place
from agent_desk.domain.agreements.commands import PrepareAgreement, ReceivePayment
from agent_desk.domain.agreements.states import State
from agent_desk.store.agreements.read_following import LocalFollowing
from agent_desk.store.agreements.read_papers import LocalPapers
from agent_desk.ui.shell.agreements.panel import AgreementsPanel
from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter, PapersPresenter
from agent_desk.ui.shell.shell_keys import shell_key
from tests.store.world import NOW, SUPERVISOR, TODAY, World, agreement_of, case_of, maria, new_id
from tests.ui.panels import require_names
from tests.ui.test_agreements_place import SPEI, Out, ground_of, words

ACCOUNT, OTHER = "4417-0098", "5555-0000"


@dataclass
class Answers:
    """Fulfils Asking with what a person would answer; what was asked is kept."""

    choices: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    path: str = ""
    asked: list[str] = field(default_factory=list)
    options: list[Sequence[str]] = field(default_factory=list)

    def choose(self, title: str, asked: str, options: Sequence[str]) -> int:
        self.asked.append(title)
        self.options.append(options)
        return self.choices.pop(0)

    def text(self, title: str, asked: str, suggested: str = "") -> str:
        self.asked.append(asked)
        return self.texts.pop(0)

    def secret(self, title: str, asked: str) -> str:
        return "clave"

    def file(self, title: str, kinds: str) -> str:
        return self.path


@dataclass
class Place:
    panel: AgreementsPanel
    listing: AgreementsPresenter
    papers: PapersPresenter
    answers: Answers
    out: Out

    def open(self, account: str, tab: str) -> None:
        self.listing.choose_tab(tab)
        accounts = [item.followed.agreement.account for item in self.listing.rows]
        self.listing.select(accounts.index(account))


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    world.load(maria(), case_of(OTHER))
    for number, account in enumerate((ACCOUNT, OTHER), 1):
        means = replace(SPEI, reference="44170098")
        world.agree(account=account, folio=f"AD-261124-TEST{number}", means=means)
    yield world
    world.store.close()


def place(qtbot: QtBot, world: World, days: int = 1) -> Place:
    ground, answers, out = ground_of(world, days), Answers(), Out()
    panel = agreements_place(ground)
    assert isinstance(panel, AgreementsPanel)
    for presenter in ground.kept:
        if hasattr(presenter, "_asking"):
            presenter._asking = answers
        if hasattr(presenter, "_out"):
            presenter._out = out
    listing, papers = ground.kept[0], ground.kept[1]
    assert isinstance(listing, AgreementsPresenter) and isinstance(papers, PapersPresenter)
    qtbot.addWidget(panel)
    panel.resize(1366, 768)
    panel.show()
    return Place(panel, listing, papers, answers, out)


def paid(
    world: World, payment_id: str, cents: int, *, account: str = ACCOUNT, ago: int = 0
) -> None:
    day = TODAY - timedelta(days=ago)
    world.accept(
        ReceivePayment(
            new_id(), SUPERVISOR, NOW, account, payment_id, day, cents, "spei", payment_id
        )
    )


def state_of(world: World, agreement_id: str) -> State:
    found = LocalFollowing(world.store).one(agreement_id, TODAY)
    assert found
    return found.state


def offered(world: World, *, is_offered: bool = True, account: str = OTHER) -> str:
    made = replace(
        agreement_of(account=account, folio="AD-261124-OFFER1"),
        means=replace(SPEI, reference="44170098"),
        expires_on=TODAY + timedelta(days=5),
    )
    world.accept(
        PrepareAgreement(new_id(), SUPERVISOR, NOW, "", account, made, is_offered=is_offered)
    )
    return made.id


def test_a_receipt_is_given_for_any_payment_not_only_the_last(qtbot: QtBot, world: World) -> None:
    paid(world, "p1", 300_00)
    paid(world, "p2", 200_00)
    here = place(qtbot, world)
    here.open(ACCOUNT, "in_force")
    here.answers.choices = [1]
    here.panel.page_requested.emit("receipt")
    assert here.panel.page.isVisible()
    assert [option.split(" · ")[1] for option in here.answers.options[0]] == ["$200.00", "$300.00"]
    assert LocalPapers(world.store).find("receipt", "p1")
    assert not LocalPapers(world.store).find("receipt", "p2")


def test_a_receipt_thought_better_of_is_not_made(qtbot: QtBot, world: World) -> None:
    paid(world, "p1", 300_00)
    paid(world, "p2", 200_00)
    here = place(qtbot, world)
    here.open(ACCOUNT, "in_force")
    here.answers.choices = [-1]
    here.panel.page_requested.emit("receipt")
    assert not here.panel.page.isVisible()


def test_a_double_payment_is_shown(qtbot: QtBot, world: World) -> None:
    paid(world, "p1", 600_00)
    paid(world, "p2", 600_00)
    here = place(qtbot, world)
    here.open(ACCOUNT, "in_force")
    assert "parece un pago doble" in words(here.panel)


def test_a_confirmed_payment_keeps_the_agreement_and_one_that_came_back_does_not(
    qtbot: QtBot, world: World
) -> None:
    here = place(qtbot, world, days=15)
    here.open(ACCOUNT, "today")
    agreement_id = here.listing.item.followed.agreement.id  # type: ignore[union-attr]
    here.answers.texts = ["mil pesos y pico", "hoy", "1,800.01", "hoy", "sin fondos"]
    here.panel.payment_requested.emit()
    assert "No registré el pago" in words(here.panel)
    here.panel.payment_requested.emit()
    assert "Quedó anotado" in words(here.panel)
    assert state_of(world, agreement_id) is State.KEPT
    here.open(ACCOUNT, "kept")
    here.answers.choices = [0]
    here.panel.mark_requested.emit("bounced")
    assert state_of(world, agreement_id) is State.ACTIVE
    assert "no pasó" in words(here.panel)


def test_any_payment_can_come_back_not_only_the_last(qtbot: QtBot, world: World) -> None:
    paid(world, "p1", 300_00)
    paid(world, "p2", 200_00)
    here = place(qtbot, world)
    here.open(ACCOUNT, "in_force")
    here.answers.choices, here.answers.texts = [1], ["contracargo"]
    here.panel.mark_requested.emit("reversed")
    row = world.store.row("SELECT payment_id, kind, reason FROM payment_mark", ())
    assert row and tuple(row) == ("p1", "reversed", "contracargo")


def test_a_payment_of_another_account_is_moved_and_both_agreements_are_judged(
    qtbot: QtBot, world: World
) -> None:
    paid(world, "p1", 1_800_01)
    here = place(qtbot, world)
    here.open(ACCOUNT, "kept")
    was_kept = here.listing.item.followed.agreement.id  # type: ignore[union-attr]
    here.answers.choices, here.answers.texts = [0], [OTHER, "la referencia era otra"]
    here.panel.mark_requested.emit("moved")
    assert state_of(world, was_kept) is State.ACTIVE
    here.open(OTHER, "kept")
    assert "se había pagado en la cuenta 4417-0098" in words(here.panel)


def test_a_payment_moved_to_an_account_that_is_not_there_is_a_sentence(
    qtbot: QtBot, world: World
) -> None:
    paid(world, "p1", 100_00)
    here = place(qtbot, world)
    here.open(ACCOUNT, "in_force")
    here.answers.choices, here.answers.texts = [0], ["0000-0000", "era de otra"]
    here.panel.mark_requested.emit("moved")
    assert "0000-0000" in words(here.panel)
    assert world.store.row("SELECT 1 FROM payment_mark", ()) is None


def test_an_offer_is_accepted_and_replaces_what_was_in_force(qtbot: QtBot, world: World) -> None:
    made = offered(world)
    here = place(qtbot, world)
    here.open(OTHER, "offers")
    assert "ofrecido" in words(here.panel)
    here.panel.accept_requested.emit()
    assert state_of(world, made) is State.ACTIVE
    assert "en vigor" in words(here.panel)


def test_an_offer_has_its_letter_and_no_page_of_an_agreement(qtbot: QtBot, world: World) -> None:
    offered(world)
    here = place(qtbot, world)
    here.open(OTHER, "offers")
    here.panel.page_requested.emit("agreement")
    assert "nadie ha aceptado" in words(here.panel)
    assert not here.panel.page.isVisible()
    here.panel.page_requested.emit("")
    assert here.panel.page.isVisible()


def test_a_draft_is_offered_or_withdrawn_with_its_reason(qtbot: QtBot, world: World) -> None:
    made = offered(world, is_offered=False)
    here = place(qtbot, world)
    here.open(OTHER, "offers")
    here.panel.page_requested.emit("")
    assert "es un borrador" in words(here.panel)
    here.panel.accept_requested.emit()
    assert state_of(world, made) is State.DRAFT
    here.panel.offer_requested.emit()
    assert state_of(world, made) is State.OFFERED
    here.answers.texts = ["prefirió llamar después"]
    here.panel.withdraw_requested.emit()
    assert state_of(world, made) is State.VOID


def test_what_is_in_force_is_no_offer_any_more(qtbot: QtBot, world: World) -> None:
    here = place(qtbot, world)
    here.open(ACCOUNT, "in_force")
    for signal in (here.panel.accept_requested, here.panel.withdraw_requested):
        signal.emit()
        assert "ya no es una oferta" in words(here.panel)
    assert not here.answers.asked


def test_a_certificate_that_does_not_open_is_a_sentence_and_the_page_stays(
    qtbot: QtBot, world: World, tmp_path: Path
) -> None:
    certificate = tmp_path / "institucion.p12"
    certificate.write_bytes(b"nothing of the kind")
    here = place(qtbot, world)
    here.open(ACCOUNT, "in_force")
    here.panel.page_requested.emit("")
    here.answers.path = str(certificate)
    here.panel.page.sign_requested.emit()
    assert "No firmé la página" in words(here.panel)
    assert here.panel.page.isVisible()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")  # offscreen
@pytest.mark.parametrize("act", ["payments", "offer_state", "batch"])
def test_each_list_of_acts_opens_with_its_key(qtbot: QtBot, world: World, act: str) -> None:
    here = place(qtbot, world)
    require_names(here.panel)
    wanted = QKeySequence(shell_key(act))
    keys = [each for each in here.panel.findChildren(QShortcut) if each.key() == wanted]
    assert len(keys) == 1
    opened = []
    for menu in here.panel.findChildren(QMenu):
        menu.aboutToShow.connect(lambda menu=menu: (opened.append(menu), _close(menu)))
    keys[0].activated.emit()
    assert len(opened) == 1
    assert all(action.text() for action in opened[0].actions())


def _close(menu: QMenu) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, menu.close)
