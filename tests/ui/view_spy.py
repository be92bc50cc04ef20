"""A window without Qt: remembers what each region shows, for tests of presenters."""

from __future__ import annotations

from agent_desk.ui.desk import state


class ViewSpy:
    """Fulfils DeskView; the last state of every region is an attribute."""

    def __init__(self) -> None:
        self.mode = state.Mode.IDLE
        self.header = state.HeaderState()
        self.stages = state.StagesState()
        self.context = state.ContextState()
        self.script = state.ScriptState()
        self.options = state.OptionsState()
        self.search = state.SearchState()
        self.footer = state.FooterState()
        self.find: state.FindState | None = None
        self.work = state.WorkState()
        self.page: state.PageState | None = None
        self.toast: state.Toast | None = None
        self.timer = ""
        self.query = ""
        self.focus = ""
        self.said: list[str] = []

    def show_mode(self, mode: state.Mode) -> None:
        self.mode = mode

    def show_header(self, header: state.HeaderState) -> None:
        self.header = header

    def show_stages(self, stages: state.StagesState) -> None:
        self.stages = stages

    def show_context(self, context: state.ContextState) -> None:
        self.context = context

    def show_script(self, script: state.ScriptState) -> None:
        self.script = script

    def show_options(self, options: state.OptionsState) -> None:
        self.options = options

    def show_search(self, search: state.SearchState) -> None:
        self.search = search

    def show_footer(self, footer: state.FooterState) -> None:
        self.footer = footer

    def show_find(self, find: state.FindState | None) -> None:
        self.find = find

    def show_work(self, work: state.WorkState) -> None:
        self.work = work

    def show_page(self, page: state.PageState | None) -> None:
        self.page = page

    def show_toast(self, toast: state.Toast | None) -> None:
        self.toast = toast

    def set_timer(self, text: str, caption: str) -> None:
        self.timer = text

    def set_query(self, text: str) -> None:
        self.query = text

    def focus_on(self, region: str) -> None:
        self.focus = region

    def announce(self, sentence: str) -> None:
        self.said.append(sentence)

    @property
    def spoken(self) -> str:
        """The text to say, as one string."""
        return " ".join("".join(s.text for s in part) for part in self.script.paragraphs)

    def everything(self) -> str:
        """All that stands on the screen, to look for what must not be there."""
        regions = (
            self.header,
            self.stages,
            self.context,
            self.script,
            self.options,
            self.search,
            self.footer,
        )
        return " ".join(repr(region) for region in regions)
