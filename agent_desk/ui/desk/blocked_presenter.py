"""A call that may not be made now: asked again at the key, and what can be done instead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from agent_desk.domain.call import begin_call, end_call
from agent_desk.domain.commands import BeginContact
from agent_desk.domain.contact.changes import allowed_channels
from agent_desk.domain.contact.verdict import Status
from agent_desk.domain.contact.wording import channel_name
from agent_desk.domain.spanish import time_text, weekday_short
from agent_desk.services.check_contact import facts_of
from agent_desk.services.prepare_case import PreparedCase, prepare_case
from agent_desk.services.start_call import start_call
from agent_desk.ui.desk.desk import Desk
from agent_desk.ui.desk.state import Mode, Tone
from agent_desk.ui.wording import translate

WRITTEN = ("whatsapp", "sms", "email", "push", "letter")
LAST_STAGE = "despues-de-llamada"
SENT = "message_sent"


class BlockedPresenter:
    """Events of the keys «llamar» and «otro medio» while the light is red."""

    def __init__(self, desk: Desk, show: Callable[[PreparedCase], None]) -> None:
        self._desk, self._show = desk, show

    def ask_again(self) -> None:
        """Ctrl+L: the rules are asked anew, the refusal is kept, and the ways out are said."""
        desk, account = self._desk, self._account()
        if not account:
            return
        services, rules, level = desk.services, desk.content.rules, desk.level
        now, unique = desk.now(), services.new_id()

        def work() -> tuple[PreparedCase, tuple[str, ...]]:
            prepared = prepare_case(services.cases, account, rules, now, level)
            if prepared.verdict.status is not Status.BLOCKED:
                return prepared, ()
            services.ledger.submit(BeginContact(unique, services.user, now, unique, account))
            return prepared, self._others(prepared, now)

        desk.on_store(work, self._told)

    def other_channel(self) -> None:
        """Ctrl+W: contact by the first written channel that is allowed, logged like a call."""
        desk, account = self._desk, self._account()
        if not account or desk.live.mode not in {Mode.BLOCKED, Mode.BEFORE}:
            return
        services, rules, level = desk.services, desk.content.rules, desk.level
        now, contact_id = desk.now(), services.new_id()

        def work() -> tuple[PreparedCase, str]:
            prepared = prepare_case(services.cases, account, rules, now, level)
            channel = next(iter(self._others(prepared, now)), "")
            if channel:
                start_call(
                    services.ledger,
                    account=account,
                    contact_id=contact_id,
                    by=services.user,
                    now=now,
                    channel=channel,
                )
            return prepared, channel

        desk.on_store(work, lambda found: self._written(found[1], contact_id, now))

    def _account(self) -> str:
        live = self._desk.live
        return live.case.account.number if live.case and not live.is_busy else ""

    @staticmethod
    def _others(prepared: PreparedCase, now: datetime) -> tuple[str, ...]:
        if prepared.contact is None:
            return ()
        facts = facts_of(prepared.case, prepared.contact)
        return allowed_channels(facts, prepared.contact, now, WRITTEN)

    def _told(self, found: tuple[PreparedCase, tuple[str, ...]]) -> None:
        prepared, channels = found
        desk = self._desk
        if desk.live.is_busy:
            return
        self._show(prepared)
        if prepared.verdict.status is not Status.BLOCKED:
            desk.toast(translate("Desk", "Ya se puede llamar: Ctrl+L."), Tone.OK)
            return
        desk.toast(_ways_out(prepared, channels), Tone.BAD)

    def _written(self, channel: str, contact_id: str, now: datetime) -> None:
        desk, live = self._desk, self._desk.live
        if not channel:
            desk.toast(translate("Desk", "Ahora no se permite ningún otro medio."), Tone.WARN)
            return
        if not live.case or live.is_busy:
            return
        call = begin_call(contact_id, live.case.account.number, LAST_STAGE, now)
        live.call, live.stage = end_call(call, now), LAST_STAGE
        live.outcome = SENT
        desk.set_mode(Mode.AFTER)
        words = translate(
            "Desk", "Contacto por {channel} anotado. Escriba por el medio oficial y cierre con F12."
        )
        desk.toast(words.format(channel=channel_name(channel)), Tone.OK)
        desk.view.focus_on("outcome")


def _ways_out(prepared: PreparedCase, channels: tuple[str, ...]) -> str:
    """«No puede llamar: … Ctrl+N otra persona · F9 agenda lun 07:00 · Ctrl+W por correo»."""
    verdict = prepared.verdict
    ways = [translate("Desk", "Ctrl+N otra persona")]
    if verdict.next_allowed_at:
        zone = ZoneInfo(verdict.zones[0])
        there = verdict.next_allowed_at.astimezone(zone)
        when = f"{weekday_short(there.date())}, {time_text(there)}"
        ways.append(translate("Desk", "F9 agenda {when}").format(when=when))
    if channels:
        words = translate("Desk", "Ctrl+W por {channel}")
        ways.append(words.format(channel=channel_name(channels[0])))
    if verdict.may_be_overridden:
        ways.append(translate("Desk", "o lo autoriza supervisión"))
    return f"{verdict.title}: {verdict.detail}. {' · '.join(ways)}"
