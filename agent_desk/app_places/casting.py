"""The personas of practice as a place: for who leads, over the institution's own folder."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.practice.debtor.engine import SimulatedDebtor
    from agent_desk.domain.practice.debtor.sheet import Fields
    from agent_desk.library.practice_persona_parts import Known
    from agent_desk.ui.shell.casting.painting import Cast
    from agent_desk.ui.shell.casting.presenter import Played


def casting_place(ground: Ground) -> QWidget:
    """A draft is checked by the loader itself and played by the debtor of practice."""
    from agent_desk.library.own_personas import fields_of
    from agent_desk.ui.shell.casting.panel import CastingPanel
    from agent_desk.ui.shell.casting.presenter import CastingPresenter, CastingTools

    panel = CastingPanel()
    tools = CastingTools(people, fields_of, play_draft, save_draft, remove_own)
    presenter = CastingPresenter(panel, tools, ground.background)
    panel.opened.connect(presenter.open)
    panel.person_chosen.connect(presenter.choose)
    panel.field_chosen.connect(presenter.choose_field)
    panel.edited.connect(presenter.edit)
    panel.said.connect(presenter.say)
    panel.act_requested.connect(presenter.act)
    ground.kept.append(presenter)
    return panel


def people() -> Cast:
    """Aside: all persona files with the name of each."""
    from agent_desk.library.own_personas import fields_of, persona_files
    from agent_desk.library.practice_debtor import load_titles
    from agent_desk.ui.shell.casting.painting import Cast, Person

    found = [
        Person(
            one.id, str(fields_of(one.text).get("name") or one.id), one.text, one.is_own,
            one.is_shipped,
        )
        for one in persona_files()
    ]  # fmt: skip
    return Cast(tuple(found), load_titles())


def play_draft(fields: Fields, seed: int, said: tuple[str, ...]) -> Played:
    """Aside: what the loader says of a draft, and how it answers what was tried."""
    from agent_desk.library.own_personas import check_persona, text_of
    from agent_desk.ui.shell.casting.presenter import Played

    debtor, known = _kit()
    checked = check_persona(text_of(fields), "borrador", known)
    if checked.persona is None:
        return Played(None, checked.field, checked.reason)
    drill = debtor.start(checked.persona, seed)
    for text in said:
        if not drill.is_over:
            drill = debtor.reply(drill, text)
    return Played(drill)


def save_draft(name: str, fields: Fields) -> None:
    """Aside. Raises DeskError for a draft that cannot be played, or a folder that is shut."""
    from agent_desk.app_places.practice_shelf import renew_shelf
    from agent_desk.domain.errors import DeskError
    from agent_desk.library.own_personas import check_persona, save_persona, text_of

    text = text_of(fields)
    checked = check_persona(text, name, _kit()[1])
    if checked.persona is None:
        raise DeskError(
            f"No guardé a «{name}»: {checked.field}, {checked.reason}. El borrador sigue en "
            "pantalla; corríjalo."
        )
    save_persona(name, text)
    renew_shelf()


def remove_own(name: str) -> None:
    """Aside."""
    from agent_desk.app_places.practice_shelf import renew_shelf
    from agent_desk.library.own_personas import remove_persona

    remove_persona(name)
    renew_shelf()


@lru_cache(maxsize=1)
def _kit() -> tuple[SimulatedDebtor, Known]:
    from agent_desk.content import load_simulated_debtor
    from agent_desk.library.practice_personas import load_known

    return load_simulated_debtor(), load_known()
