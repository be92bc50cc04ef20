"""After the call: note, outcome, next date; an account is never left without an outcome."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from agent_desk.domain.call import end_call
from agent_desk.domain.contact.rules import ContactRules
from agent_desk.domain.text.phrases import Finding
from agent_desk.services.check_words import check_words
from agent_desk.services.draft_note import draft_note
from agent_desk.services.finish_call import WrapUp, finish_call, save_note
from agent_desk.services.propose_next_contact import propose_next_contact
from agent_desk.services.rights import Author, folios, open_after_contact
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.live_call import LiveCall
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.domain.contact.commands import OpenMatter

LAST_STAGE = "despues-de-llamada"


class WrapPresenter:
    """Events of the footer: notes, outcome, end."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def edit_note(self, text: str) -> None:
        """Typing in the notes: kept in the store within a second (see `tick`)."""
        live = self._desk.live
        if text != live.note:
            live.note, live.is_note_dirty = text, True

    def tick(self) -> None:
        """Once a second: what was typed is saved."""
        desk, live, services = self._desk, self._desk.live, self._desk.services
        if not (live.is_note_dirty and live.call and live.case):
            return
        live.is_note_dirty = False
        command_id, now, text = services.new_id(), desk.now(), live.note
        contact_id, account = live.call.contact_id, live.case.account.number

        case, words = live.case, desk.content.words

        def save() -> tuple[Finding, ...]:
            save_note(
                services.ledger,
                command_id=command_id,
                contact_id=contact_id,
                account=account,
                text=text,
                by=services.user,
                now=now,
            )
            return check_words(text, case, words())

        def saved(findings: tuple[Finding, ...]) -> None:
            live.note_saved_at = now
            desk.paint("footer")
            self._advise(text, findings)

        desk.on_store(save, saved)

    def _advise(self, text: str, findings: tuple[Finding, ...]) -> None:
        """A better wording for the note, once each; the note is kept as it was written."""
        told = self._desk.live.advised
        for finding in findings:
            if finding.rule.id not in told:
                told.add(finding.rule.id)
                words = translate("Desk", "En la nota, «{said}». Mejor: {better}")
                said = text[finding.start : finding.end]
                self._desk.toast(words.format(said=said, better=finding.rule.instead), Tone.WARN)
                return

    def choose_outcome(self, outcome: str) -> None:
        """How it ended; the next contact follows from it."""
        self._desk.live.outcome = outcome
        if self._desk.live.mode is Mode.AFTER:
            self._propose()
        self._desk.paint("footer", "script")

    def end(self) -> None:
        """F12: hang up and wrap up; once wrapped up, close the account."""
        live = self._desk.live
        if not live.call:
            return
        if live.mode is not Mode.AFTER:
            self._hang_up()
        else:
            self._close(self._rest)

    def close_then(self, go_on: Callable[[], None]) -> None:
        """Close the account that is wrapped up and go on; used by «Siguiente deudor»."""
        live = self._desk.live
        if live.mode is Mode.AFTER:
            self._close(go_on)

    def _hang_up(self) -> None:
        desk, live = self._desk, self._desk.live
        assert live.call is not None
        live.call = end_call(live.call, desk.now())
        if live.ask and not live.agreement:  # nothing came of it: back to the usual cards
            live.ask = None
            live.choose(-1)
        live.stage, live.used, live.capacity = LAST_STAGE, None, None
        live.note = draft_note(
            live.call,
            own_words=live.note,
            outcome_label=self._outcome_label(),
            objections=live.objections,
            agreement=live.agreement,
        )
        live.is_note_dirty = True
        self._propose()
        desk.set_mode(Mode.AFTER)
        desk.view.focus_on("notes" if live.outcome else "outcome")

    def _propose(self) -> None:
        desk, live = self._desk, self._desk.live
        if not live.case or live.is_next_chosen:
            return
        outcome = desk.content.script.outcome(live.outcome)
        live.next_contact_at = propose_next_contact(
            live.case,
            self._contact_rules(),
            desk.now(),
            days=outcome.next_days if outcome else 1,
            agreement=live.agreement,
        )

    def _outcome_label(self) -> str:
        outcome = self._desk.content.script.outcome(self._desk.live.outcome)
        return outcome.label if outcome else ""

    def _close(self, go_on: Callable[[], None]) -> None:
        desk, live, services = self._desk, self._desk.live, self._desk.services
        if not live.call or not live.case:
            return
        wrap = WrapUp(
            contact_id=live.call.contact_id,
            account=live.case.account.number,
            outcome=live.outcome,
            note=live.note.strip(),
            talk_seconds=live.call.seconds(desk.now()),
            next_contact_at=live.next_contact_at,
        )
        if not wrap.outcome:
            desk.toast(translate("Desk", "Falta el resultado de esta llamada (Ctrl+D)."), Tone.WARN)
            desk.view.focus_on("outcome")
            return
        command_id, now = services.new_id(), desk.now()

        case, rules = live.case, self._contact_rules()
        author = Author(services.user, now, command_id)

        def close() -> tuple[OpenMatter, ...]:
            finish_call(services.ledger, wrap, command_id=command_id, by=services.user, now=now)
            return open_after_contact(services.ledger, case, rules, wrap.outcome, author)

        def closed(matters: tuple[OpenMatter, ...]) -> None:
            live.call = None
            go_on()
            self._tell_folios(matters)

        desk.on_store(close, closed)

    def _contact_rules(self) -> ContactRules:
        prepared = self._desk.live.prepared
        own = prepared.contact if prepared else None
        return own or self._desk.content.rules.contact

    def _tell_folios(self, matters: tuple[OpenMatter, ...]) -> None:
        given = ", ".join(folios(matters))
        if given:
            words = translate("Desk", "Quedó con folio {folio}; supervisión la tiene en su lista.")
            self._desk.toast(words.format(folio=given), Tone.OK)

    def _rest(self) -> None:
        desk = self._desk
        desk.live = LiveCall(request=desk.live.request + 1, skipped=desk.live.skipped)
        desk.view.set_query("")
        desk.set_mode(Mode.IDLE)
        desk.toast(translate("Desk", "Llamada guardada. Ctrl+N trae al siguiente."), Tone.OK)
