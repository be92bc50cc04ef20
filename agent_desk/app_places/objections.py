"""The library of objections as a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.field_care import is_safe
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground


def objections_place(ground: Ground) -> QWidget:
    """Who may write the words gets their editor, everybody else reads them."""
    from agent_desk.domain.objections.commands import SaveDraft
    from agent_desk.services.permissions import may

    if may(ground.user.role, SaveDraft) and not is_safe():  # those shown are not those published
        from agent_desk.app_places.editor import editor_place

        return editor_place(ground)
    return _reading_place(ground)


def _reading_place(ground: Ground) -> QWidget:
    from agent_desk.library.taxonomy import load_taxonomy
    from agent_desk.ui.shell.objections.panel import ObjectionsPanel
    from agent_desk.ui.shell.objections.presenter import ObjectionLibrary, ObjectionsPresenter

    taxonomy, content = load_taxonomy(), ground.feed.content
    library = ObjectionLibrary(
        content.cards,
        content.search,
        taxonomy.roots,
        taxonomy.risk_flags,
        {kind.id: kind.title for kind in taxonomy.types.values()},
        lambda: ground.feed.country_on_line(),
    )
    panel = ObjectionsPanel()
    if is_safe():
        panel.show_problem(
            translate(
                "App",
                "Modo seguro: las fichas que trae el programa. Aquí no se editan ni se publican; "
                "cierre y abra como siempre.",
            )
        )
    presenter = ObjectionsPresenter(panel, library)
    panel.search_edited.connect(presenter.search)
    panel.row_chosen.connect(presenter.select)
    panel.opened.connect(presenter.open)
    ground.feed.listen(lambda content: presenter.take(content.cards, content.search))
    ground.kept.append(presenter)
    return panel
