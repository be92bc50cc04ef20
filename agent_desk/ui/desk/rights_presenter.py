"""What the person asks for, kept with two keys: no calls, other hours, a lawyer, a complaint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from agent_desk.domain.commands import Command, FlagAccount
from agent_desk.domain.contact.plain import FactsError, Fields, windows_of
from agent_desk.domain.contact.told_consent import ToldConsent, read_consent
from agent_desk.domain.contact.wording import channel_name
from agent_desk.domain.spanish import date_text
from agent_desk.domain.text.fold import fold
from agent_desk.services.prepare_case import PreparedCase, prepare_case
from agent_desk.services.rights import Author, complaint_of, dispute_of
from agent_desk.services.submit import submit
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import FindRow, FindState, Tone
from agent_desk.ui.keys import QT_TRANSLATE_NOOP
from agent_desk.ui.wording import translate

HOURS, COMPLAINT, CONSENT = "hours", "complaint", "consent"


@dataclass(frozen=True, slots=True)
class Right:
    """One thing a person may ask for; `flag` is what it puts on, or hours | complaint."""

    flag: str
    title: str
    detail: str


RIGHTS = (
    Right(
        "sin_llamadas",
        QT_TRANSLATE_NOOP("Desk", "No llamarle"),
        QT_TRANSLATE_NOOP("Desk", "Los demás medios siguen abiertos"),
    ),
    Right(
        "sin_whatsapp",
        QT_TRANSLATE_NOOP("Desk", "No escribirle por WhatsApp"),
        QT_TRANSLATE_NOOP("Desk", "Desde este momento"),
    ),
    Right(
        "sin_sms",
        QT_TRANSLATE_NOOP("Desk", "No mandarle SMS"),
        QT_TRANSLATE_NOOP("Desk", "Desde este momento"),
    ),
    Right(
        "sin_correo",
        QT_TRANSLATE_NOOP("Desk", "No escribirle por correo"),
        QT_TRANSLATE_NOOP("Desk", "Desde este momento"),
    ),
    Right(
        "no_trabajo",
        QT_TRANSLATE_NOOP("Desk", "No buscarle en su trabajo"),
        QT_TRANSLATE_NOOP("Desk", "Ni llamadas ni visitas ahí"),
    ),
    Right(
        "no_contactar",
        QT_TRANSLATE_NOOP("Desk", "No contactarle más"),
        QT_TRANSLATE_NOOP("Desk", "Por ningún medio; solo supervisión lo quita"),
    ),
    Right(
        "abogado",
        QT_TRANSLATE_NOOP("Desk", "Tiene abogado"),
        QT_TRANSLATE_NOOP("Desk", "Lo atiende el área jurídica"),
    ),
    Right(
        "aclaracion",
        QT_TRANSLATE_NOOP("Desk", "No reconoce la deuda: aclaración"),
        QT_TRANSLATE_NOOP("Desk", "Se suspende la cobranza y se le da folio"),
    ),
    Right(
        COMPLAINT,
        QT_TRANSLATE_NOOP("Desk", "Presenta una queja"),
        QT_TRANSLATE_NOOP("Desk", "Se le da folio y fecha de respuesta"),
    ),
    Right(
        CONSENT,
        QT_TRANSLATE_NOOP("Desk", "Permite un medio, otra hora o una visita"),
        QT_TRANSLATE_NOOP("Desk", "Escriba: permite whatsapp hasta 31/01: grabación 17"),
    ),
)
_LACKS = {
    "what": QT_TRANSLATE_NOOP("Desk", "Falta qué permite: whatsapp, sms, correo, 20:00-21:00…"),
    "until": QT_TRANSLATE_NOOP("Desk", "La fecha se escribe así: hasta 31/01/2027"),
    "proof": QT_TRANSLATE_NOOP("Desk", "Falta la prueba: dos puntos y dónde está (: grabación 17)"),
}
_YES = {
    "hours": QT_TRANSLATE_NOOP("Desk", "Permite otra hora"),
    "calls": QT_TRANSLATE_NOOP("Desk", "Permite más llamadas"),
    "visit": QT_TRANSLATE_NOOP("Desk", "Permite una visita"),
}


class RightsPresenter:
    """Events of «Lo que pide» (Ctrl+Q): typing narrows the list; «09:00-12:00» are hours."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._text = ""
        self._selected = 0
        self.is_open = False

    def open(self) -> None:
        """Show the list; nothing without a person on the desk."""
        if self._desk.live.case is None:
            return
        self.is_open, self._text, self._selected = True, "", 0
        self._show()
        self._desk.view.focus_on("find")

    def close(self) -> bool:
        """Esc. Says whether it was open."""
        if not self.is_open:
            return False
        self.is_open = False
        self._desk.view.show_find(None)
        self._desk.view.focus_on("script")
        return True

    def edit(self, text: str) -> None:
        """Every key."""
        self._text, self._selected = text, 0
        self._show()

    def move(self, index: int) -> None:
        if 0 <= index < len(self._rights()):
            self._selected = index
            self._show()

    def choose(self, index: int) -> None:
        """Enter: it is kept at once, seen on the desk, and its folio is said."""
        rights = self._rights()
        if 0 <= index < len(rights):
            told = self._told()
            if rights[index].flag == CONSENT and (told is None or told.lacks):
                return  # its row says what is still to be typed
            self.close()
            self._keep(rights[index])

    def _rights(self) -> tuple[Right, ...]:
        told = self._told()
        if told:
            return (_yes_of(told),)
        if self._hours():
            title = translate("Desk", "Llamarle solo de {hours}").format(hours=self._text.strip())
            return (Right(HOURS, title, translate("Desk", "Hora de la persona")),)
        wanted = fold(self._text).split()
        return tuple(
            right
            for right in RIGHTS
            if all(word in fold(translate("Desk", right.title)) for word in wanted)
        )

    def _told(self) -> ToldConsent | None:
        """The yes that was typed."""
        case, now = self._desk.live.case, self._desk.now()
        signed = case.account.contract_on if case else None
        is_after = signed is not None and signed < now.date()
        return read_consent(self._text, now, is_after_contract=is_after)

    def _hours(self) -> bool:
        try:
            return bool(windows_of(Fields({"hours": self._text}), "hours")) and "-" in self._text
        except FactsError:
            return False

    def _show(self) -> None:
        rows = tuple(
            FindRow(str(number), translate("Desk", right.title), translate("Desk", right.detail))
            for number, right in enumerate(self._rights())
        )
        empty = "" if rows else translate("Desk", "Escriba qué pide, o un horario: 09:00-12:00.")
        self._desk.view.show_find(
            FindState(
                rows,
                self._selected,
                "",
                empty,
                translate("Desk", "Lo que pide la persona"),
                translate("Desk", "Qué pide, o un horario: 09:00-12:00"),
            )
        )

    def _keep(self, right: Right) -> None:
        desk, live = self._desk, self._desk.live
        prepared = live.prepared
        if prepared is None:
            return
        services, rules, level, now = desk.services, desk.content.rules, desk.level, desk.now()
        author = Author(services.user, now, services.new_id())
        commands, folio = self._commands(right, prepared, author)

        def work() -> PreparedCase:
            for command in commands:
                submit(services.ledger, command)
            account = prepared.case.account.number
            return prepare_case(services.cases, account, rules, now, level)

        desk.on_store(work, self._kept(right, folio))

    def _kept(self, right: Right, folio: str) -> Callable[[PreparedCase], None]:
        def kept(prepared: PreparedCase) -> None:
            desk = self._desk
            desk.live.prepared = prepared
            desk.paint("header", "context", "options", "footer")
            words = translate("Desk", "Quedó guardado: {what}.").format(
                what=translate("Desk", right.title)
            )
            if folio:
                words += " " + translate("Desk", "Folio {folio}.").format(folio=folio)
            desk.toast(words, Tone.OK)

        return kept

    def _commands(
        self, right: Right, prepared: PreparedCase, author: Author
    ) -> tuple[tuple[Command, ...], str]:
        """What is submitted, and the folio to be said."""
        from agent_desk.domain.contact.commands import KeepConsent, SetPreference

        case, rules = prepared.case, prepared.contact or self._desk.content.rules.contact
        account, by, now = case.account.number, author.by, author.now
        if right.flag == HOURS:
            hours = windows_of(Fields({"hours": self._text}), "hours")
            wish = replace(case.rights.preference, hours=hours)
            return (SetPreference(author.command_id, by, now, account, wish),), ""
        told = self._told() if right.flag == CONSENT else None
        if told:
            return (KeepConsent(author.command_id, by, now, account, told.consent),), ""
        if right.flag == COMPLAINT:
            complaint = complaint_of(case, rules, author)
            return (complaint,), complaint.folio
        flag = FlagAccount(author.command_id, by, now, account, right.flag, True, "rights")
        if right.flag == "aclaracion":
            dispute = dispute_of(case, author)
            return (flag, dispute), dispute.folio
        return (flag,), ""


def _yes_of(told: ToldConsent) -> Right:
    """The yes as it would be kept, or what is still to be typed."""
    yes = told.consent
    channels = ", ".join(channel_name(channel) for channel in sorted(yes.channels))
    hours = ", ".join(f"{window.opens:%H:%M}-{window.closes:%H:%M}" for window in yes.hours)
    title = translate("Desk", _YES[yes.what]) if yes.what in _YES else translate("Desk", "Permite")
    title = " ".join(part for part in (title, hours, channels) if part)
    if told.lacks:
        return Right(CONSENT, title, translate("Desk", _LACKS[told.lacks[0]]))
    until = date_text(yes.until.date()) if yes.until else translate("Desk", "que diga otra cosa")
    words = translate("Desk", "Hasta {until} · prueba: {proof}")
    return Right(CONSENT, title, words.format(until=until, proof=yes.proof))
