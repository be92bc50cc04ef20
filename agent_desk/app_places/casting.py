"""The personas and scenarios of practice as a place: for who leads or teaches."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.casting_session import CastKeeper
    from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
    from agent_desk.domain.practice.debtor.persona import Persona
    from agent_desk.domain.practice.debtor.sheet import Fields
    from agent_desk.domain.practice.debtor.state import Drill
    from agent_desk.library.practice_persona_parts import Known
    from agent_desk.services.call_for_practice import MadeScenario
    from agent_desk.ui.shell.casting.calls_presenter import CallsPresenter
    from agent_desk.ui.shell.casting.painting import Cast
    from agent_desk.ui.shell.casting.panel import CastingPanel
    from agent_desk.ui.shell.casting.presenter import CastingPresenter, Played
    from agent_desk.ui.shell.casting.value_words import Lexicon
    from agent_desk.ui.shell.casting.versions_presenter import VersionsPresenter

    Kit = tuple[SimulatedDebtor, Known, Mapping[str, Persona], Mapping[str, tuple[str, ...]]]

CALLS_SHOWN = 200


def casting_place(ground: Ground) -> QWidget:
    """A draft is checked by the loader itself and played by the debtor of practice."""
    from agent_desk.domain.practice.training.casting import PractiseCall
    from agent_desk.services.permissions import may
    from agent_desk.ui.shell.casting.panel import CALLS, VERSIONS, CastingPanel
    from agent_desk.ui.shell.casting.presenter import CastingPresenter, CastingTools

    panel = CastingPanel()
    versions, calls = _versions(ground, panel), _calls(ground, panel)
    pages: dict[str, Callable[[str, str], None]] = {VERSIONS: versions.open}
    if may(ground.user.role, PractiseCall):
        pages[CALLS] = calls.open
    tools = CastingTools(
        people,
        fields_of,
        play_draft,
        lambda kind, item, fields: save_draft(_keeper(ground), kind, item, fields),
        lambda kind, item: remove_own(_keeper(ground), kind, item),
        pages,
    )
    presenter = CastingPresenter(panel, tools, ground.background)
    for page in (versions, calls):
        page.take = presenter.take
    panel.opened.connect(partial(_open, ground, presenter))
    panel.kind_chosen.connect(presenter.show_kind)
    panel.person_chosen.connect(presenter.choose)
    panel.field_chosen.connect(presenter.choose_field)
    panel.edited.connect(presenter.edit)
    panel.said.connect(presenter.say)
    panel.act_requested.connect(presenter.act)
    ground.kept.extend([presenter, versions, calls])
    return panel


def _open(ground: Ground, presenter: CastingPresenter) -> None:
    """Everything that was saved has its file before the list is read."""
    from agent_desk.casting_session import bring_missing_files
    from agent_desk.domain.errors import DeskError

    def brought(is_any: bool) -> None:
        if is_any:
            _renew()
        presenter.open()

    def failed(error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        presenter.open()

    work = partial(bring_missing_files, ground.store)
    ground.background.on_store(work, brought, failed)


def _versions(ground: Ground, panel: CastingPanel) -> VersionsPresenter:
    from agent_desk.store.practice.read_casting import LocalCasting
    from agent_desk.ui.shell.casting.versions_presenter import VersionsPresenter

    read = LocalCasting(ground.store).versions
    found = VersionsPresenter(panel.versions, read, fields_of, ground.background)
    found.lexicon = lambda: people().lexicon
    panel.versions.row_chosen.connect(found.choose)
    panel.versions.act_requested.connect(found.act)
    return found


def _calls(ground: Ground, panel: CastingPanel) -> CallsPresenter:
    from agent_desk.store.practice.read_casting import LocalCasting
    from agent_desk.ui.shell.casting.calls_presenter import CallsPresenter, CallTools

    def make(contact_id: str) -> tuple[MadeScenario, Fields]:
        made = _keeper(ground).scenario_of_call(contact_id)
        return made, fields_of(made.text)

    tools = CallTools(
        lambda: LocalCasting(ground.store).closed_calls(CALLS_SHOWN),
        make,
        {card.id: card.title for card in ground.content.cards.values()},
        {outcome.id: outcome.label for outcome in ground.content.script.outcomes},
    )
    found = CallsPresenter(panel.calls, tools, ground.background)
    panel.calls.row_chosen.connect(found.choose)
    panel.calls.act_requested.connect(found.act)
    return found


def _keeper(ground: Ground) -> CastKeeper:
    from agent_desk.casting_session import CastKeeper

    return CastKeeper(ground.store, ground.user, ground.now())


def people() -> Cast:
    """Aside: all files with the name of each, and what their ids are called."""
    from dataclasses import replace

    from agent_desk.domain.practice.training.casting import CAST_KINDS, PERSONA
    from agent_desk.library.own_cast import cast_files
    from agent_desk.ui.shell.casting.draft import is_retired
    from agent_desk.ui.shell.casting.painting import Cast, Person

    found: list[Person] = []
    for kind in CAST_KINDS:
        for one in cast_files(kind):
            fields = fields_of(one.text)
            title = str(fields.get("name" if kind == PERSONA else "title") or one.id)
            off = is_retired(fields)
            found.append(
                Person(one.id, title, one.text, one.is_own, one.is_shipped, kind, is_retired=off)
            )
    names = {one.id: one.title for one in found if one.kind == PERSONA}
    return Cast(tuple(found), replace(_titles(), personas=names))


def play_draft(kind: str, fields: Fields, seed: int, said: tuple[str, ...]) -> Played:
    """Aside: what the loader says of a draft, and how it answers what was tried; a scenario that
    nothing was tried on shows its first turns."""
    from dataclasses import replace

    from agent_desk.domain.practice.debtor.engine import in_scenario
    from agent_desk.domain.practice.debtor.seeding import fill, slots_of
    from agent_desk.domain.practice.training.casting import PERSONA
    from agent_desk.library.own_cast import check_persona, check_scenario, text_of
    from agent_desk.ui.shell.casting.presenter import Played

    debtor, known, personas, lines = _kit()
    text = text_of(kind, fields)
    if kind == PERSONA:
        checked = check_persona(text, "borrador", known)
    else:
        checked = check_scenario(text, "borrador", known, personas)
    if checked.persona is None:
        return Played(None, checked.field, checked.reason)
    who = checked.persona
    if checked.scenario:  # the same person that whoever practises it will meet
        who = replace(in_scenario(who, checked.scenario), id=checked.scenario.id)
    drill = debtor.start(who, seed)
    if checked.scenario and not said:
        slots = slots_of(drill.persona)
        said = tuple(fill(line, slots) for line in lines[who.who])
    return Played(_told(debtor, drill, said))


def _told(debtor: SimulatedDebtor, drill: Drill, said: tuple[str, ...]) -> Drill:
    for text in said:
        if not drill.is_over:
            drill = debtor.reply(drill, text)
    return drill


def save_draft(keeper: CastKeeper, kind: str, item: str, fields: Fields) -> None:
    """On the store's lane. Raises DeskError for a draft that cannot be played, or a folder that
    is shut."""
    keeper.save(kind, item, fields)
    _renew()


def remove_own(keeper: CastKeeper, kind: str, item: str) -> None:
    """On the store's lane. Raises DeskError."""
    keeper.remove(kind, item)
    _renew()


def fields_of(text: str) -> Fields:
    """The plain values of a file, read once for each text."""
    return _read_fields(text)


@lru_cache(maxsize=128)
def _read_fields(text: str) -> Fields:
    from agent_desk.library.own_cast import fields_of as read

    return read(text)


@lru_cache(maxsize=1)
def _titles() -> Lexicon:
    from agent_desk.library.practice_debtor import load_titles
    from agent_desk.library.practice_rubric import load_rubric
    from agent_desk.library.taxonomy import load_taxonomy
    from agent_desk.ui.shell.casting.value_words import Lexicon

    cards = {one.id: one.title for one in load_taxonomy().types.values()}
    criteria = {one.id: one.title for one in load_rubric().criteria}
    return Lexicon(load_titles(), cards, criteria)


def _renew() -> None:
    from agent_desk.app_places.practice_shelf import renew_shelf

    _kit.cache_clear()
    renew_shelf()


@lru_cache(maxsize=1)
def _kit() -> Kit:
    from agent_desk.app_places.practice_shelf import load_kit
    from agent_desk.library.practice_personas import load_known, load_practice_book
    from agent_desk.library.practice_preview import load_preview_lines

    return load_kit().debtor, load_known(), load_practice_book().personas, load_preview_lines()
