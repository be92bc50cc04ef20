"""People's rights over their data as a place, and the daily run of the rules of retention."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from agent_desk.domain.people import Role
from agent_desk.services.prepare_case import BUSINESS_ZONE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.privacy.requests import Request
    from agent_desk.privacy_session import Actor, RequestDesk
    from agent_desk.ui.shell.privacy.hardship_painting import HardshipRow
    from agent_desk.ui.shell.privacy.painting import ConsentRow
    from agent_desk.ui.shell.privacy.panel import PrivacyPanel
    from agent_desk.ui.shell.privacy.presenter import (
        PrivacyDeeds,
        PrivacyPresenter,
        PrivacySources,
    )
    from agent_desk.ui.shell.privacy.state import (
        ConsentForm,
        FormChoices,
        HardshipForm,
        RequestForm,
    )

KEEPERS = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})  # who answers for people's data
WAIT_S = 90  # after somebody entered: the morning's first calls go before
PAUSE_S = 2  # between two looks at whether a step may run


def privacy_place(ground: Ground) -> QWidget:
    from agent_desk.privacy_session import Actor
    from agent_desk.ui.shell.privacy.panel import PrivacyPanel
    from agent_desk.ui.shell.privacy.presenter import PrivacyPresenter

    actor = Actor(ground.store, ground.user, ground.now, ground.today)
    panel = PrivacyPanel(form_choices())
    presenter = PrivacyPresenter(
        panel, privacy_sources(actor), privacy_deeds(actor), ground.today, ground.background
    )
    join_privacy(panel, presenter)
    ground.kept.append(presenter)
    return panel


def join_privacy(panel: PrivacyPanel, presenter: PrivacyPresenter) -> None:
    """Every act of the panel reaches the part that decides it."""
    panel.opened.connect(presenter.open)
    panel.view_chosen.connect(presenter.choose)
    panel.acted.connect(presenter.act)
    panel.request_given.connect(presenter.add_request)
    panel.consent_given.connect(presenter.add_consent)
    panel.correction_given.connect(presenter.correct)
    panel.hardship_given.connect(presenter.add_hardship)


def form_choices() -> FormChoices:
    """What the forms offer. Raises ContentError."""
    from agent_desk.domain.contact.rules import CHANNELS
    from agent_desk.domain.contact.wording import channel_name
    from agent_desk.domain.privacy.hardship import HARDSHIP_KINDS
    from agent_desk.domain.privacy.requests import Right
    from agent_desk.privacy_session import privacy_rules
    from agent_desk.store.privacy.missing_corrections import PHONE
    from agent_desk.store.privacy.write_privacy_data import FIELDS
    from agent_desk.ui.shell.privacy.hardship_painting import kind_words
    from agent_desk.ui.shell.privacy.painting import purpose_words, right_words
    from agent_desk.ui.shell.privacy.state import FormChoices
    from agent_desk.ui.wording import translate

    return FormChoices(
        rights=tuple((right.value, right_words(right)) for right in Right),
        identities=privacy_rules().requests.identities,
        purposes=tuple((what, purpose_words(what)) for what in ("channel", "hours", "calls")),
        channels=tuple((channel, channel_name(channel)) for channel in CHANNELS),
        fields=((PHONE, translate("Privacy", "Teléfono")), *FIELDS.items()),
        hardships=tuple((kind, kind_words(kind)) for kind in HARDSHIP_KINDS),
    )


def privacy_sources(actor: Actor) -> PrivacySources:
    """Reads of that store."""
    from agent_desk.domain.privacy.requests import working_days_left
    from agent_desk.privacy_session import holidays_of, privacy_rules
    from agent_desk.store.privacy.read_privacy import PrivacyBook, hardship_list
    from agent_desk.ui.shell.privacy.presenter import PrivacySources

    book = PrivacyBook(actor.store)

    def days_left(request: Request) -> int:
        if request.due_on is None or not request.account:
            return 0
        holidays = holidays_of(book.country_of(request.account))
        return working_days_left(actor.today(), request.due_on, holidays)

    return PrivacySources(
        requests=book.requests,
        consents=book.consents,
        blocked=book.blocked,
        lines=book.lines,
        erasures=book.erasures,
        last_run=book.last_run,
        days_left=days_left,
        refusals=lambda: tuple(privacy_rules().requests.refusals.values()),
        hardships=lambda: hardship_list(actor.store),
        kind_names=lambda: {rule.id: rule.text for rule in privacy_rules().keep.rules},
    )


def privacy_deeds(actor: Actor) -> PrivacyDeeds:
    """What is done in that store, in the actor's name."""
    from agent_desk.privacy_session import PersonRights, RequestDesk
    from agent_desk.ui.shell.privacy.presenter import PrivacyDeeds

    desk, rights, yes = RequestDesk(actor), PersonRights(actor), _Consents(actor)
    hard = _Hardships(actor)
    return PrivacyDeeds(
        open=lambda form: _opened(desk, form),
        answer=lambda one, granted, text: desk.answer(one, is_granted=granted, answer=text),
        extend=desk.extend,
        finish=desk.finish,
        export=lambda one, folder: desk.export(one.account, one.folio, folder),
        block=rights.block,
        unblock=rights.unblock,
        erase=rights.erase,
        correct=lambda form: rights.correct(
            form.account, form.field, form.value, form.reason, form.was
        ),
        consent=yes.keep,
        revoke=yes.revoke,
        keep_hardship=hard.keep,
        read_hardship=hard.read,
        forget_hardship=hard.forget,
        retention=rights.retention,
    )


def _opened(desk: RequestDesk, form: RequestForm) -> Request:
    from agent_desk.domain.privacy.requests import Right

    right = Right(form.right)
    return desk.open(form.account, right, form.identity, form.reply_to, form.told)


class _Consents:
    """Given and taken back, with their proof."""

    def __init__(self, actor: Actor) -> None:
        self._actor = actor

    def keep(self, form: ConsentForm) -> None:
        from agent_desk.domain.contact.commands import KeepConsent
        from agent_desk.domain.wishes import Consent

        given = _instant_of(form.given_on, self._actor.now())
        channels = frozenset({form.channel})
        yes = Consent(
            form.what, channels, given, None, form.proof.strip(), form.medium, notice=form.notice
        )
        self._actor.submit(lambda made, by, at: KeepConsent(made, by, at, form.account, yes))

    def revoke(self, row: ConsentRow) -> None:
        from agent_desk.domain.contact.commands import RevokeConsent

        self._actor.submit(lambda made, by, at: RevokeConsent(made, by, at, row.account, row.id))


class _Hardships:
    """Why people are in trouble: kept, read for a reason that is in the log, and taken away."""

    def __init__(self, actor: Actor) -> None:
        self._actor = actor

    def keep(self, form: HardshipForm) -> None:
        from agent_desk.domain.privacy.commands import KeepHardship

        facts = (form.account, form.kind, form.text)
        self._actor.submit(lambda made, by, at: KeepHardship(made, by, at, *facts))

    def read(self, row: HardshipRow, why: str) -> str:
        """The words, once the reading is on record."""
        from agent_desk.domain.privacy.commands import ReadHardship
        from agent_desk.store.privacy.read_privacy import hardship_text

        facts = (row.account, row.id, why)
        self._actor.submit(lambda made, by, at: ReadHardship(made, by, at, *facts))
        return hardship_text(self._actor.store, row.id)

    def forget(self, row: HardshipRow) -> None:
        from agent_desk.domain.privacy.commands import ForgetHardship

        self._actor.submit(lambda made, by, at: ForgetHardship(made, by, at, row.account, row.id))


class RetentionTimer:
    """Once a day, while nobody is on a call, the rules run a step every few seconds."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._ticks, self._is_waiting = 0, False
        self._steps: Iterator[None] | None = None
        self._ran_on: date | None = None

    def tick(self) -> None:
        """Each second, on the window's thread."""
        self._ticks += 1
        if self._ticks < WAIT_S or self._ticks % PAUSE_S or self._is_waiting:
            return
        if self._ran_on == self._ground.today():
            return
        self._is_waiting = True
        self._ground.background.on_store(self._step, self._stepped)

    def _step(self) -> bool:
        """Whether the day is done."""
        from agent_desk.store.privacy.read_privacy import PrivacyBook, is_anybody_on_call

        ground, book = self._ground, PrivacyBook(self._ground.store)
        if is_anybody_on_call(ground.store, ground.now()):
            return False
        if self._steps is None:
            from agent_desk.privacy_session import Actor, PersonRights

            if book.last_run() == ground.today():
                return True
            actor = Actor(ground.store, ground.user, ground.now, ground.today)
            self._steps = PersonRights(actor).retention()
        return next(self._steps, self) is self

    def _stepped(self, is_done: bool) -> None:
        self._is_waiting = False
        if is_done:
            self._steps, self._ran_on = None, self._ground.today()


def retention_timer(ground: Ground) -> RetentionTimer | None:
    """The daily run, where who sits here may erase what the rules say."""
    from agent_desk.domain.privacy.commands import ErasePerson
    from agent_desk.services.permissions import may

    return RetentionTimer(ground) if may(ground.user.role, ErasePerson) else None


def _instant_of(day: date, now: datetime) -> datetime:
    """A yes of today counts from now; one of an earlier day from its noon."""
    local = now.astimezone(BUSINESS_ZONE)
    if day >= local.date():
        return now
    return datetime.combine(day, time(12), BUSINESS_ZONE).astimezone(UTC)
