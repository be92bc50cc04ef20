"""Decides what «Convenios» shows: the tabs, the open agreement, its pages and where they go."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from agent_desk.domain.errors import DeskError
from agent_desk.domain.papers.texts import KIND_NAMES
from agent_desk.services.background_port import Background
from agent_desk.services.follow_up import TABS, FollowItem
from agent_desk.services.issue_paper import Wanted, page_kind
from agent_desk.services.papers import StoredPaper
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.services.remind import Reminder
from agent_desk.services.verify_paper import AUTHENTIC, Verdict
from agent_desk.ui.desk.state import PageState, Tone
from agent_desk.ui.shell.agreements.state import (
    AgreementSources,
    AgreementsView,
    Asking,
    Detail,
    PapersOut,
)
from agent_desk.ui.shell.agreements.words import (
    empty_words,
    payment_words,
    reading_of,
    row_of,
)
from agent_desk.ui.shell.reading import Reading, Section, Words
from agent_desk.ui.wording import translate

T = TypeVar("T")


class AgreementsPresenter:
    """Events of the list and of the open agreement. Late answers are dropped by number."""

    def __init__(
        self, view: AgreementsView, sources: AgreementSources, background: Background
    ) -> None:
        self._view, self._sources, self._background = view, sources, background
        self._found: Mapping[str, Sequence[FollowItem]] = {}
        self._tab, self._selected, self._asked = TABS[0], 0, 0
        self._detail: Detail | None = None

    @property
    def item(self) -> FollowItem | None:
        """The agreement that is open."""
        rows = self.rows
        return rows[self._selected] if self._selected < len(rows) else None

    @property
    def rows(self) -> Sequence[FollowItem]:
        """Those of the tab."""
        return self._found.get(self._tab, ())

    def open(self) -> None:
        """The place is shown, or Ctrl+R: what the day has decided is judged first."""
        self._view.show_subtitle(
            translate("Agreements", "Lo que vence, lo que no llegó y las páginas de cada convenio")
        )
        self.do(self._sources.read, self._read)

    def choose_tab(self, tab: str) -> None:
        """Another group of agreements."""
        if tab in TABS and tab != self._tab:
            self._tab, self._selected = tab, 0
            self._show()

    def select(self, index: int) -> None:
        """Another agreement of the list."""
        if 0 <= index < len(self.rows):
            self._selected = index
            self._show_open()

    def do(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        otherwise: Callable[[Exception], None] | None = None,
    ) -> None:
        """Work on the store's lane; a refusal is a sentence on the place."""
        self._background.on_store(work, then, otherwise or self.fail)

    def fail(self, error: Exception) -> None:
        """What went wrong, as its sentence; anything else is a fault of the program."""
        if not isinstance(error, DeskError):
            raise error
        self._view.show_told(str(error), Tone.BAD)

    def show_verdict(self, verdict: Verdict) -> None:
        """What a file that was dropped here is."""
        tone = Tone.OK if verdict.status == AUTHENTIC else Tone.BAD
        self._view.show_told(verdict.sentence, tone)
        if verdict.differences:
            self._view.show_reading(_differences(verdict))

    def _read(self, found: Mapping[str, Sequence[FollowItem]]) -> None:
        self._found = found
        if not self.rows:
            self._tab = next((tab for tab in TABS if found.get(tab)), TABS[0])
        self._selected = min(self._selected, max(0, len(self.rows) - 1))
        self._view.show_problem("")
        self._show()

    def _show(self) -> None:
        counts = {tab: len(self._found.get(tab, ())) for tab in TABS}
        self._view.show_tabs(counts, self._tab)
        self._view.show_rows(tuple(map(row_of, self.rows)), self._selected)
        self._show_open()

    def _show_open(self) -> None:
        item = self.item
        if item is None:
            self._view.show_reading(Reading(empty_words(self._tab)))
            return
        self._asked += 1
        asked, detail = self._asked, self._sources.detail

        def found(known: Detail) -> None:
            if asked == self._asked:
                self._view.show_reading(reading_of(known))

        self.do(lambda: detail(item), found)


class PapersPresenter:
    """Pages of the open agreement: shown, printed, saved, mailed, signed, reminded."""

    def __init__(
        self,
        view: AgreementsView,
        listing: AgreementsPresenter,
        sources: AgreementSources,
        out: PapersOut,
        asking: Asking,
    ) -> None:
        self._view, self._listing, self._sources, self._out = view, listing, sources, out
        self._asking = asking
        self._page: StoredPaper | None = None

    def show(self, kind: str) -> None:
        """Ctrl+P or the menu: the page itself; once it is open, Ctrl+P prints it."""
        if self._page is not None and kind == "":
            self.print_page()
            return
        item = self._listing.item
        if item is None:
            return
        wanted = wanted_of(item, kind or page_kind(item.followed.state))
        if kind == "receipt":
            wanted = self._receipt(item, wanted)
            if not wanted.payment_id:
                return
        issue = self._sources.issue
        self._listing.do(lambda: issue(wanted), self._opened)

    def close(self) -> None:
        """Esc."""
        self._page = None
        self._view.show_page(None)
        self._listing.open()

    def print_page(self) -> None:
        page = self._page
        if page:
            self._put(lambda: self._out.print_page(page.pdf))

    def save(self) -> None:
        page = self._page
        if page:
            self._put(lambda: self._out.save_page(page.pdf, page.code))

    def mail(self) -> None:
        """The draft of an e-mail with the page locked."""
        page, mail = self._page, self._sources.mail
        if page:
            self._listing.do(
                lambda: mail(page), lambda draft: self._put(lambda: self._out.open_draft(draft))
            )

    def sign(self) -> None:
        """The open page with the institution's certificate, saved as a file of its own."""
        page, sign = self._page, self._sources.sign
        if page is None:
            return
        title = translate("Agreements", "Firmar la página")
        certificate = self._asking.file(
            translate("Agreements", "Certificado de la institución"), "PKCS#12 (*.p12 *.pfx)"
        )
        if not certificate:
            return
        secret = self._asking.secret(title, translate("Agreements", "Contraseña del certificado"))
        self._listing.do(
            lambda: sign(page, certificate, secret),
            lambda pdf: self._put(lambda: self._out.save_page(pdf, f"{page.code}-firmada")),
        )

    def remind(self) -> None:
        """A reminder of the next payment, ready to be pasted in the agreed channel."""
        item, remind = self._listing.item, self._sources.remind
        if item:
            self._listing.do(lambda: remind(item), self._reminded)

    def _receipt(self, item: FollowItem, last: Wanted) -> Wanted:
        """Of which payment, when there are several; without a payment id when he gave it up."""
        counted = [each.payment for each in item.followed.standing.applied if each.shares]
        if len(counted) < 2:
            return last
        newest = counted[::-1]
        options = [payment_words(each, item.followed.agreement.currency) for each in newest]
        title = translate("Agreements", "Recibo de pago")
        at = self._asking.choose(title, translate("Agreements", "¿De qué pago?"), options)
        return replace(last, payment_id=newest[at].id if at >= 0 else "")

    def _opened(self, page: StoredPaper) -> None:
        self._page = page
        title = f"{KIND_NAMES[page.kind]} {page.code}"
        hint = translate("Agreements", "Es la página tal como se emitió; huella {mark}").format(
            mark=page.fingerprint
        )
        self._view.show_page(PageState(title, page.pdf, hint))

    def _reminded(self, reminder: Reminder) -> None:
        self._out.copy_text(reminder.text)
        names = {
            "whatsapp": "WhatsApp",
            "sms": "SMS",
            "email": translate("Agreements", "correo"),
        }
        words = translate(
            "Agreements", "Recordatorio copiado para {channel} ({address}): «{text}»"
        ).format(channel=names[reminder.channel], address=reminder.address, text=reminder.text)
        if reminder.not_before:
            words += " " + translate("Agreements", "Envíelo desde {when}: {because}.").format(
                when=f"{reminder.not_before.astimezone(BUSINESS_ZONE):%d/%m %H:%M}",
                because=reminder.because,
            )
        self._view.show_told(words, Tone.WARN if reminder.not_before else Tone.OK)

    def _put(self, put: Callable[[], str]) -> None:
        try:
            sentence = put()
        except DeskError as error:
            self._listing.fail(error)
            return
        if sentence:
            self._view.show_told(sentence, Tone.OK)


def wanted_of(item: FollowItem, kind: str) -> Wanted:
    """The page of that kind about this agreement; the receipt, until one is chosen, of its last
    payment."""
    agreement = item.followed.agreement
    if kind == "statement":
        return Wanted(kind, account=agreement.account)
    counted = [each for each in item.followed.standing.applied if each.shares]
    last = counted[-1].payment.id if counted else "ninguno"
    return Wanted(kind, agreement.id, last if kind == "receipt" else "")


def _differences(verdict: Verdict) -> Reading:
    blocks = []
    for shown, issued in verdict.differences:
        blocks.append(
            Words(shown or "—", translate("Agreements", "El archivo dice"), tone=Tone.BAD)
        )
        blocks.append(Words(issued or "—", translate("Agreements", "Se emitió"), tone=Tone.OK))
    return Reading(
        translate("Agreements", "En qué difiere {code}").format(code=verdict.code),
        verdict.sentence,
        sections=(Section(translate("Agreements", "Diferencias"), tuple(blocks)),),
    )
