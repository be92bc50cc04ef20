"""«Convenios» and «Plantillas»: what a person does there, on a real store in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agent_desk.app_places.agreements import agreements_place
from agent_desk.app_places.ground import Ground
from agent_desk.app_places.templates import templates_place
from agent_desk.domain.errors import DeskError
from agent_desk.services.mail_paper import Draft
from agent_desk.services.papers import StoredPaper
from agent_desk.services.print_agreement import PageNotSavedError, save_page
from agent_desk.store.agreements.read_papers import LocalPapers, LocalTemplates
from agent_desk.ui.background import InlineBackground
from agent_desk.ui.printing import PageDesk
from agent_desk.ui.shell.agreements.batch_presenter import BatchPresenter
from agent_desk.ui.shell.agreements.panel import AgreementsPanel
from agent_desk.ui.shell.agreements.presenter import AgreementsPresenter, PapersPresenter
from agent_desk.ui.shell.shell_keys import shell_key
from agent_desk.ui.shell.templates.panel import TemplatesPanel
from agent_desk.ui.shell.templates.presenter import TemplatesPresenter
from tests.store.world import NOW, SUPERVISOR, TODAY, World, case_of, maria
from tests.ui.panels import require_names
from tests.worlds import content

SPEI = next(means for means in content().means if means.id == "spei")


class Feed:
    content = content()


@dataclass
class Out:
    """Where pages go instead of a printer; `broken_after` pages it vanishes."""

    printed: list[bytes] = field(default_factory=list)
    batch: list[str] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    broken_after: int = 99
    then: Callable[[], object] | None = None  # after each page of a batch

    def print_page(self, pdf: bytes) -> str:
        self.printed.append(pdf)
        return "Impresa."

    def save_page(self, pdf: bytes, code: str) -> str:
        raise PageNotSavedError(Path("/tmp"), "el disco está lleno", "libere espacio")

    def open_draft(self, draft: Draft) -> str:
        self.drafts.append(draft)
        return "Borrador abierto."

    def copy_text(self, text: str) -> None:
        self.copied.append(text)

    def choose_batch(self) -> Callable[[StoredPaper], None] | None:
        def put(paper: StoredPaper) -> None:
            if len(self.batch) == self.broken_after:
                raise DeskError("La impresora no respondió.")
            self.batch.append(paper.code)
            if self.then:
                self.then()

        return put


@pytest.fixture
def world() -> Iterator[World]:
    world = World()
    world.load(maria(), *(case_of(f"5555-000{n}") for n in range(3)))
    for n, account in enumerate(("4417-0098", "5555-0000", "5555-0001"), 1):
        means = replace(SPEI, reference="44170098")
        world.agree(account=account, folio=f"AD-261124-TEST{n}", means=means, closes_debt=True)
    yield world
    world.store.close()


def ground_of(world: World, days: int = 15) -> Ground:
    return Ground(
        store=world.store,
        content=content(),
        background=InlineBackground(),
        user=SUPERVISOR,
        now=lambda: NOW + timedelta(days=days),
        today=lambda: TODAY + timedelta(days=days),
        feed=Feed(),  # type: ignore[arg-type]
    )


def place(
    qtbot: QtBot, world: World, days: int = 15
) -> tuple[AgreementsPanel, AgreementsPresenter, PapersPresenter, Out]:
    ground, out = ground_of(world, days), Out()
    panel = agreements_place(ground)
    assert isinstance(panel, AgreementsPanel)
    listing, papers, batch, *_ = ground.kept
    assert isinstance(listing, AgreementsPresenter) and isinstance(papers, PapersPresenter)
    assert isinstance(batch, BatchPresenter)
    papers._out = batch._out = out
    qtbot.addWidget(panel)
    panel.resize(1366, 768)
    panel.show()
    return panel, listing, papers, out


def words(panel: QWidget) -> str:
    told = [
        label.text()
        for label in panel.findChildren(QWidget)
        if hasattr(label, "text") and callable(label.text) and isinstance(label.text(), str)
    ]
    reading = panel.findChildren(QWidget, "")
    texts = [w.toPlainText() for w in reading if hasattr(w, "toPlainText")]
    return " ".join([*told, *texts])


def test_it_opens_on_what_is_due_today(qtbot: QtBot, world: World) -> None:
    panel, listing, _, _ = place(qtbot, world)
    assert len(listing.rows) == 3
    assert "vence hoy" in words(panel)
    require_names(panel)


def test_the_day_after_the_tolerance_it_says_broken_and_what_revives(
    qtbot: QtBot, world: World
) -> None:
    panel, listing, _, _ = place(qtbot, world, days=20)
    assert len(listing.rows) == 3
    shown = words(panel)
    assert "incumplido" in shown and "Lo que revive" in shown
    assert "tolerancia: 3 días y 95 % del pago" in shown


def test_ctrl_p_shows_the_very_page_and_ctrl_p_again_prints_those_bytes(
    qtbot: QtBot, world: World
) -> None:
    panel, listing, _, out = place(qtbot, world)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    qtbot.keyClick(panel, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.page.isVisible)
    panel.page.print_requested.emit()
    assert listing.item
    kept = LocalPapers(world.store).find("agreement", listing.item.followed.agreement.id)
    assert kept and out.printed == [kept.pdf]
    panel.page.dismissed.emit()
    assert not panel.page.isVisible()


def test_a_full_disk_is_a_sentence_and_the_page_stays_open(qtbot: QtBot, world: World) -> None:
    panel, _, papers, _ = place(qtbot, world)
    papers.show("agreement")
    papers.save()
    assert "el disco está lleno" in words(panel)
    assert panel.page.isVisible()


def test_words_are_found_in_the_page_and_counted(qtbot: QtBot, world: World) -> None:
    panel, _, papers, _ = place(qtbot, world)
    papers.show("calendar")
    finder = panel.page._finder
    assert finder
    finder._field.setText("PAGOS")
    first = finder._count.text()
    assert first.startswith("1 / ")
    finder.step(1)
    assert finder._count.text().startswith("2 / ")
    finder._field.setText("zzzz")
    assert finder._count.text() == "no está"


def test_a_whole_group_is_printed_and_a_printer_that_vanishes_stops_it(
    qtbot: QtBot, world: World
) -> None:
    panel, _, _, out = place(qtbot, world)
    panel.batch_requested.emit("calendar")
    assert len(out.batch) == 3
    assert "3 de 3 páginas" in words(panel)
    out.batch.clear()
    out.broken_after = 1
    panel.batch_requested.emit("calendar")
    assert len(out.batch) == 1
    assert "1 de 3 páginas. La impresora no respondió." in words(panel)


def test_a_batch_shows_how_far_it_is_and_stops_when_asked(qtbot: QtBot, world: World) -> None:
    panel, _, _, out = place(qtbot, world)
    seen: list[str] = []

    def after_a_page() -> None:
        seen.append(panel._progress.text())
        if len(out.batch) == 2:
            stop = next(b for b in panel.findChildren(QPushButton) if b.text() == "Detener")
            assert stop.isVisible()
            stop.click()

    out.then = after_a_page
    panel.batch_requested.emit("calendar")
    assert seen == ["0 / 3", "1 / 3"]
    assert len(out.batch) == 2
    assert "2 de 3 páginas" in words(panel)
    assert not panel._progress_card.isVisible()


def test_a_reminder_goes_to_the_clipboard_once(qtbot: QtBot, world: World) -> None:
    panel, listing, papers, out = place(qtbot, world)
    index = next(
        at for at, item in enumerate(listing.rows) if item.followed.agreement.account == "4417-0098"
    )
    listing.select(index)
    papers.remind()
    assert len(out.copied) == 1 and "$" not in out.copied[0]
    papers.remind()
    assert "ya se preparó" in words(panel)


def test_a_page_that_is_dropped_is_told_authentic_or_unknown(
    qtbot: QtBot, world: World, tmp_path: Path
) -> None:
    panel, listing, papers, _ = place(qtbot, world)
    papers.show("agreement")
    assert listing.item
    kept = LocalPapers(world.store).find("agreement", listing.item.followed.agreement.id)
    assert kept
    papers.close()
    for name, held, told in (
        ("una.pdf", kept.pdf, "Auténtica"),
        ("otra.pdf", b"%PDF-1.4 nada", "No es un PDF"),
    ):
        file = tmp_path / name
        file.write_bytes(held)
        drop(panel, file)
        assert told in words(panel)
    drop(panel, tmp_path / "no-existe.pdf")
    assert "No pude leer ese archivo" in words(panel)


def drop(panel: AgreementsPanel, file: Path) -> None:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        held,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dropEvent(event)
    QApplication.processEvents()


def test_the_draft_is_private_and_its_name_says_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENT_DESK_HOME", str(tmp_path))
    opened: list[Path] = []
    desk = PageDesk(None, lambda *_: (1, 1, 4, b"\0" * 4))
    desk.open_file = _remember(opened)
    sentence = desk.open_draft(Draft(b"To: x", "correo-AD-1.eml", "su RFC"))
    assert "su RFC" in sentence
    assert opened[0].stat().st_mode & 0o777 == 0o600
    desk.open_file = lambda _path: False
    with pytest.raises(DeskError, match="Ningún programa de correo"):
        desk.open_draft(Draft(b"To: x", "correo-AD-1.eml", "su RFC"))
    assert save_page  # the same way of writing as every page


def _remember(opened: list[Path]) -> Callable[[Path], bool]:
    def open_file(path: Path) -> bool:
        opened.append(path)
        return True

    return open_file


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")  # offscreen
def test_its_keys_open_the_lists_and_act(qtbot: QtBot, world: World) -> None:
    panel, _, _, _ = place(qtbot, world)
    press(panel, "remind")
    assert "ecordatorio" in words(panel)
    press(panel, "group")
    assert panel.findChild(QComboBox).view().isVisible()


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")  # offscreen
def test_the_keys_of_the_templates_open_their_lists(qtbot: QtBot, world: World) -> None:
    panel, _ = editor(qtbot, world)
    for name, act in (("Plantilla", "group"), ("Caso de prueba", "sample")):
        press(panel, act)
        boxes = panel.findChildren(QComboBox)
        box = next(each for each in boxes if each.accessibleName() == name)
        assert box.view().isVisible()
        box.hidePopup()


def press(panel: QWidget, act: str) -> None:
    """The key of that act, as its shortcut hears it."""
    wanted = QKeySequence(shell_key(act))
    found = [each for each in panel.findChildren(QShortcut) if each.key() == wanted]
    assert len(found) == 1
    found[0].activated.emit()


def editor(qtbot: QtBot, world: World) -> tuple[TemplatesPanel, TemplatesPresenter]:
    ground = ground_of(world)
    panel = templates_place(ground)
    assert isinstance(panel, TemplatesPanel)
    presenter = ground.kept[0]
    assert isinstance(presenter, TemplatesPresenter)
    qtbot.addWidget(panel)
    panel.resize(1366, 768)
    panel.show()
    return panel, presenter


def test_a_changed_sentence_is_seen_on_the_page_and_saved_as_a_version(
    qtbot: QtBot, world: World
) -> None:
    panel, presenter = editor(qtbot, world)
    require_names(panel)
    presenter.choose("receipt-mx")
    presenter.select(1)
    presenter.edit("Gracias, {deudor}. Recibimos {pago_importe}.")
    save = next(b for b in panel.findChildren(QPushButton) if "Guardar" in b.accessibleName())
    assert save.isEnabled()
    presenter.save("más corta")
    saved = LocalTemplates(world.store).versions("receipt-mx")
    assert [(v.number, v.note) for v in saved] == [(1, "más corta")]
    assert "Gracias, {deudor}" in saved[0].text and "version: '2'" in saved[0].text


def test_an_unknown_placeholder_is_named_and_cannot_be_saved(qtbot: QtBot, world: World) -> None:
    panel, presenter = editor(qtbot, world)
    presenter.choose("offer-mx")
    presenter.select(1)
    presenter.edit("Hola {deudorr}")
    assert "no se conoce {deudorr}" in words(panel)
    save = next(b for b in panel.findChildren(QPushButton) if "Guardar" in b.accessibleName())
    assert not save.isEnabled()
    presenter.save("a la fuerza")
    assert not LocalTemplates(world.store).versions("offer-mx")


def test_every_template_can_be_tried_on_every_case(qtbot: QtBot, world: World) -> None:
    from agent_desk.domain.papers.samples import SAMPLES

    panel, presenter = editor(qtbot, world)
    for key in ("agreement-mx", "calendar-mx", "offer-mx", "receipt-mx", "statement-mx"):
        presenter.choose(key)
        for case in SAMPLES:
            presenter.try_case(case)
            assert "No hice" not in words(panel), (key, case)
