"""One moment of the live-call window."""

from __future__ import annotations

from dataclasses import dataclass, field

from agent_desk.ui.desk.state import (
    ContextState,
    FindState,
    FooterState,
    HeaderState,
    Mode,
    OptionsState,
    ScriptState,
    SearchState,
    StagesState,
    Toast,
)
from agent_desk.ui.desk.view import DeskView


@dataclass(frozen=True, slots=True)
class Scene:
    """All that stands on the window at one moment."""

    mode: Mode = Mode.IDLE
    header: HeaderState = field(default_factory=HeaderState)
    stages: StagesState = field(default_factory=StagesState)
    context: ContextState = field(default_factory=ContextState)
    script: ScriptState = field(default_factory=ScriptState)
    options: OptionsState = field(default_factory=OptionsState)
    search: SearchState = field(default_factory=SearchState)
    footer: FooterState = field(default_factory=FooterState)
    query: str = ""
    find: FindState | None = None
    toast: Toast | None = None
    focus: str = "script"

    def show_on(self, view: DeskView) -> None:
        view.show_mode(self.mode)
        view.show_header(self.header)
        view.show_stages(self.stages)
        view.show_context(self.context)
        view.show_script(self.script)
        view.show_options(self.options)
        view.show_search(self.search)
        view.show_footer(self.footer)
        view.set_query(self.query)
        view.show_find(self.find)
        view.show_toast(self.toast)
        view.focus_on(self.focus)
