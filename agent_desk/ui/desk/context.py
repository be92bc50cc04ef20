"""What is known of the person, as sections for the column and for its sheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agent_desk.ui.desk.state import ContextState
from agent_desk.ui.widgets.context_list import Section


def context_sections(state: ContextState, *, is_full: bool) -> tuple[Section, ...]:
    """Facts and history; the facts about contact only where there is room for them."""
    translate = QCoreApplication.translate
    sections = [
        Section(translate("ContextSheet", "Lo que ya sabemos"), state.facts),
        Section(translate("ContextSheet", "Historial"), state.history),
    ]
    if is_full:
        sections.append(Section(translate("ContextSheet", "Contacto"), state.contact))
    return tuple(sections)
