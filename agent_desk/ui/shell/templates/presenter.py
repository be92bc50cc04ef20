"""Edits one template at a time: each change is tried on a case and shown as the very page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from agent_desk.domain.errors import DeskError
from agent_desk.domain.papers.samples import SAMPLES
from agent_desk.domain.papers.texts import KIND_NAMES
from agent_desk.domain.spanish import date_text
from agent_desk.services.background_port import Background
from agent_desk.services.papers import TemplateVersion
from agent_desk.ui.desk.state import ResultRow, Tone
from agent_desk.ui.wording import translate


class EditableText(Protocol):
    """One text of a template."""

    @property
    def path(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def is_fixed(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class TemplateSources:
    """`in_force` the texts by key; `texts` and `changed` take a template apart and put a text in;
    `draw` tries it on a case and raises ContentError or another DeskError; `save` writes a version;
    `own` begins the creditor's own template with a country's one: its key and its text.
    """

    in_force: Callable[[], Mapping[str, str]]
    versions: Callable[[str], Sequence[TemplateVersion]]
    texts: Callable[[str], Sequence[EditableText]]
    changed: Callable[[str, str, str], str]
    draw: Callable[[str, str, str], bytes]
    save: Callable[[str, str, str, int], None]
    own: Callable[[str, str], tuple[str, str]]
    shipped: Callable[[str], str]  # "" for a key that the program does not bring


class TemplatesView(Protocol):
    """What the presenter asks of the panel."""

    def show_templates(self, names: Sequence[tuple[str, str]], current: str) -> None: ...
    def show_texts(self, rows: tuple[ResultRow, ...], selected: int) -> None: ...
    def show_text(self, text: str, *, is_fixed: bool) -> None: ...
    def show_page(self, pdf: bytes) -> None: ...
    def show_versions(self, names: Sequence[str]) -> None: ...
    def show_subtitle(self, text: str) -> None: ...
    def show_told(self, sentence: str, tone: Tone) -> None: ...
    def show_may_save(self, may: bool) -> None: ...


class TemplatesPresenter:
    """Late drawings are dropped by number; a wrong text never replaces the page shown."""

    def __init__(
        self, view: TemplatesView, sources: TemplateSources, background: Background
    ) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._key, self._source, self._case = "", "", next(iter(SAMPLES))
        self._saved: Mapping[str, str] = {}
        self._texts: Sequence[EditableText] = ()
        self._versions: Sequence[TemplateVersion] = ()
        self._at, self._asked = 0, 0

    def open(self) -> None:
        """The place is shown; what was being edited stays."""
        self._view.show_subtitle(
            translate("Templates", "Lo guardado vale para las páginas que siguen")
        )
        if not self._key:
            self._background.on_store(self._sources.in_force, self._read, self._fail)

    def choose(self, key: str) -> None:
        """Another template; an unsaved change of the one before is left."""
        if key not in self._saved or key == self._key:
            return
        self._key, self._source, self._at = key, self._saved[key], 0
        self._view.show_told("", Tone.NEUTRAL)
        self._take_apart()
        self._background.on_store(
            lambda: self._sources.versions(key), self._show_versions, self._fail
        )

    def select(self, at: int) -> None:
        """Another text of the template."""
        if 0 <= at < len(self._texts):
            self._at = at
            self._view.show_text(self._texts[at].text, is_fixed=self._texts[at].is_fixed)

    def edit(self, text: str) -> None:
        """What is typed; the page follows."""
        here = self._texts[self._at] if self._at < len(self._texts) else None
        if here and not here.is_fixed and text != here.text:
            path = here.path
            self._source = self._sources.changed(self._source, path, text)
            self._texts = self._sources.texts(self._source)
            self._draw()

    def try_case(self, name: str) -> None:
        """Another invented agreement."""
        if name in SAMPLES:
            self._case = name
            self._draw()

    def go_back(self, at: int) -> None:
        """The words of an earlier version, or at the end those that the program brings, to be
        looked at and saved again as a new one."""
        is_kept = 0 <= at < len(self._versions)
        text = self._versions[at].text if is_kept else self._sources.shipped(self._key)
        if text:
            self._source = text
            self._take_apart()

    def make_own(self) -> None:
        """The creditor's own template out of the country's one; kept when it is saved."""
        if _is_own(self._key):
            self._tell_own(translate("Templates", "Esta plantilla ya es propia del acreedor."))
            return
        key, source = self._sources.own(self._key, self._source)
        if key in self._saved:
            self.choose(key)
            self._view.show_templates(_named([*self._saved]), key)
            self._tell_own(translate("Templates", "El acreedor ya tiene la suya; aquí está."))
            return
        self._key, self._source, self._versions = key, source, ()
        self._view.show_templates(_named([*self._saved, key]), key)
        self._view.show_versions([])
        self._take_apart()

    def save(self, note: str) -> None:
        """A new version, in force for the pages to come."""
        number = (self._versions[0].number if self._versions else 0) + 1
        key, source, save = self._key, self._source, self._sources.save

        def saved(_none: None) -> None:
            self._saved = {**self._saved, key: source}
            self._view.show_templates(_named([*self._saved]), self._key)
            self._view.show_told(
                translate(
                    "Templates", "Versión {number} guardada. Vale para las páginas que siguen."
                ).format(number=number),
                Tone.OK,
            )
            self._background.on_store(
                lambda: self._sources.versions(key), self._show_versions, self._fail
            )

        self._background.on_store(lambda: save(key, source, note, number), saved, self._fail)

    def _read(self, found: Mapping[str, str]) -> None:
        self._saved = found
        first = "agreement-mx" if "agreement-mx" in found else next(iter(found))
        self._view.show_templates(_named([*found]), first)
        self.choose(first)

    def _take_apart(self) -> None:
        self._texts = self._sources.texts(self._source)
        rows = tuple(ResultRow(each.path, each.label, each.text[:80]) for each in self._texts)
        self._at = min(self._at, max(0, len(rows) - 1))
        self._view.show_texts(rows, self._at)
        self.select(self._at)
        self._draw()

    def _draw(self) -> None:
        self._asked += 1
        asked, draw = self._asked, self._sources.draw
        key, source, case = self._key, self._source, self._case

        def drawn(pdf: bytes) -> None:
            if asked == self._asked:
                self._view.show_page(pdf)
                self._view.show_told("", Tone.NEUTRAL)
                self._view.show_may_save(source != self._saved.get(key))

        def wrong(error: Exception) -> None:
            if asked == self._asked:
                self._view.show_may_save(False)
                self._fail(error)

        self._background.aside(lambda: draw(key, source, case), drawn, wrong)

    def _show_versions(self, versions: Sequence[TemplateVersion]) -> None:
        self._versions = versions
        self._view.show_versions(
            [
                f"v{each.number} · {date_text(each.saved_at.date())} · {each.by_name} · {each.note}"
                for each in versions
            ]
        )

    def _tell_own(self, sentence: str) -> None:
        self._view.show_told(sentence, Tone.WARN)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, DeskError):
            raise error
        self._view.show_told(str(error), Tone.BAD)


def _named(keys: Sequence[str]) -> list[tuple[str, str]]:
    """By country, Mexico first as everywhere, then by the order of the kinds."""
    kinds = list(KIND_NAMES)

    def place(key: str) -> tuple[bool, str, int, str]:
        kind, country, *_creditor = key.split("-", 2)
        order = kinds.index(kind) if kind in kinds else len(kinds)
        return country != "mx", country, order, key

    return [(key, template_name(key)) for key in sorted(keys, key=place)]


def _is_own(key: str) -> bool:
    return key.count("-") > 1


def template_name(key: str) -> str:
    """«Recibo de pago · MX», and the creditor when it is only his."""
    kind, country, *creditor = key.split("-", 2)
    name = f"{KIND_NAMES.get(kind, kind)} · {country.upper()}"
    return f"{name} · {creditor[0]}" if creditor else name
