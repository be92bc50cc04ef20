"""The printable sheet of an agent's favourites and of the keys."""

from __future__ import annotations

from agent_desk.domain.countries import COUNTRIES
from agent_desk.domain.objections.card import Card
from agent_desk.domain.objections.in_country import quick_in, title_in
from agent_desk.domain.objections.response import choose_response
from agent_desk.domain.script.filling import fill
from agent_desk.services.own_help import CheatSheet, SheetLine
from agent_desk.ui.desk.answering import USUAL_COUNTRY, country_of
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.page_presenter import PagePresenter
from agent_desk.ui.desk.response_level import step_labels
from agent_desk.ui.desk.search_painting import flag_words
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.keys import KEYS, key_of
from agent_desk.ui.wording import translate


class SheetPresenter:
    """Ctrl+Shift+R: drawn aside, shown as a page, printed with Ctrl+P."""

    def __init__(self, desk: Desk, page: PagePresenter) -> None:
        self._desk, self._page = desk, page
        self._country = USUAL_COUNTRY  # of who was on the desk last: between calls nobody is
        desk.mode_listeners.append(lambda _mode: self._see())

    def _see(self) -> None:
        if self._desk.live.case:
            self._country = country_of(self._desk)

    def open(self) -> None:
        """Without favourites there is nothing to print, and it says how to make one."""
        desk = self._desk
        if not desk.own.favourites:
            desk.toast(
                translate(
                    "Desk", "Aún no tiene favoritas. {key} guarda la respuesta que ve."
                ).format(key=key_of("favourite")),
                Tone.WARN,
            )
            return
        sheet, draw = self._sheet(), desk.content.draw_sheet
        title = sheet.title
        desk.background.aside(
            lambda: draw(sheet), lambda pdf: self._page.open_sheet(title, pdf), desk.fail
        )

    def _sheet(self) -> CheatSheet:
        self._see()
        desk = self._desk
        kept = sorted(desk.own.favourites.items())
        return CheatSheet(
            title=self._title(),
            lines=tuple(
                self._line(key_of(f"favourite_{number}"), desk.card(card_id))
                for number, card_id in kept
                if card_id in desk.content.cards
            ),
            keys=tuple(
                (key.key, translate("Keys", key.what))
                for key in KEYS
                if not key.name.startswith("favourite_")
            ),
        )

    def _title(self) -> str:
        """Another country has other words: the sheet says for where they are."""
        country = COUNTRIES.get(self._country, self._country)
        return translate("Desk", "Mis favoritas · {country}").format(country=country)

    def _line(self, key: str, card: Card) -> SheetLine:
        desk = self._desk
        country = self._country
        steps = choose_response(card, country=country)
        texts = (steps.acknowledge, steps.ask, steps.offer, steps.if_insists)
        unknown = desk.content.script.fallbacks()
        said = (fill(text, {}, unknown).text for text in texts if text)
        return SheetLine(
            key=key,
            title=title_in(card, country),
            quick=fill(quick_in(card, country), {}, unknown).text,
            warnings=flag_words(card),
            said=tuple(zip(step_labels(steps), said, strict=True)),
        )
