"""A store that does not open: what is at hand, and each way back. Never the same file made anew.

Part of the composition root; nothing here opens the store for work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from agent_desk import __version__
from agent_desk.domain.errors import DeskError, RefusedError
from agent_desk.domain.people import Role, User
from agent_desk.domain.spanish import date_text
from agent_desk.services.prepare_case import BUSINESS_ZONE
from agent_desk.services.store_health import health_text, size_text
from agent_desk.store.access.key_slots import KeysFileError, keys_path
from agent_desk.store.access.keys import (
    RECOVERY_BYTES,
    open_demo_key,
    open_with_recovery,
    ways_to_open,
)
from agent_desk.store.access.private_files import write_private
from agent_desk.store.access.rekey import copy_under_key
from agent_desk.store.access.sign_in_book import SignInBook
from agent_desk.store.copies.backup import backup
from agent_desk.store.copies.backups import KeptBackup, kept_backups
from agent_desk.store.copies.check_store import around
from agent_desk.store.copies.restore import Restored, pending_restore, restore
from agent_desk.store.database import create_store, keyed_store
from agent_desk.store.errors import (
    DamagedStoreError,
    DiskFailureError,
    MissingPortfolioError,
    MissingStoreError,
    NotAStoreError,
    SchemaError,
    WrongKeyError,
)
from agent_desk.ui.shell.rescue.form import RescueForm, chosen_way
from agent_desk.ui.shell.rescue.presenter import RescueDeeds, RescuePresenter
from agent_desk.ui.shell.rescue.state import Plight, Way
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.services.background_port import Background

_DAMAGED = (
    *(DamagedStoreError, WrongKeyError, NotAStoreError, MissingStoreError),
    *(MissingPortfolioError, SchemaError, DiskFailureError, KeysFileError),
)
_READABLE = (DamagedStoreError, MissingPortfolioError, SchemaError)
_RECOVERY_LETTERS = RECOVERY_BYTES * 8 // 5  # base32


@dataclass(frozen=True, slots=True)
class WayOut:
    """What the card may do with the window: the door anew, the end, an error of the program."""

    retry: Callable[[], None]
    close: Callable[[], None]
    fail: Callable[[Exception], None]


def rescue_card(
    rescue: Rescue, plight: Plight, out: WayOut, background: Background
) -> tuple[RescueForm, RescuePresenter]:
    """The body of the card; the presenter is to be kept as long as it is shown, and opened."""
    form = RescueForm()
    deeds = RescueDeeds(rescue.act, rescue.report, out.retry, out.close, out.fail)
    presenter = RescuePresenter(form, plight, deeds, background)
    form.way_chosen.connect(lambda way: presenter.choose(chosen_way(way)))
    form.secret_given.connect(presenter.give)
    form.went_back.connect(presenter.open)
    form.went_on.connect(presenter.go_on)
    return form, presenter


class Rescue:
    """One store that stayed shut with this error."""

    def __init__(self, path: Path, error: DeskError, *, is_demo: bool) -> None:
        self._path, self._error, self._is_demo = path, error, is_demo

    def plight(self) -> Plight:
        """What is at hand. Reads folders and the keys file only."""
        copy, ways = self._last(), {Way.RETRY, Way.COPY, Way.CLOSE}
        if copy and isinstance(self._error, _DAMAGED):
            ways.add(Way.RESTORE)
        if isinstance(self._error, _READABLE):
            ways.add(Way.SALVAGE)
        is_about_keys = isinstance(self._error, KeysFileError | WrongKeyError)
        if copy and is_about_keys and keys_path(copy.path).exists():
            ways.add(Way.KEYS)
        keeper = "" if self._is_demo else self._keeper_name(copy)
        return Plight(str(self._error), frozenset(ways), _told(copy), keeper)

    def act(self, way: Way, secret: str) -> str:
        """Does it and says what came of it. Raises DeskError; then all is as it was."""
        copy = self._last()
        if way is Way.SALVAGE:
            return _restored(self._salvage(self._key(self._path, secret)))
        if copy is None:
            raise RefusedError("Ya no encuentro el respaldo. No cambié nada; intente de nuevo.")
        if way is Way.KEYS:
            return self._take_keys(copy, secret)
        place = self._path if self._has_keys() else copy.path
        key = self._key(place, secret)
        pending_restore(self._path).unlink(missing_ok=True)
        with copy_under_key(
            copy.path, self._path if self._has_keys() else copy.path, key
        ) as usable:
            done = restore(usable, pending_restore(self._path), key, damaged=self._path)
        if place == copy.path:
            self._put_keys_of(copy)
        return _restored(done)

    def report(self) -> str:
        """For support: kinds and sizes, never a name, a path or a value."""
        path = self._path
        size = size_text(path.stat().st_size) if path.exists() else "no está"
        days = ", ".join(kept.day.isoformat() for kept in kept_backups(path)) or "ninguno"
        chain: list[str] = []
        error: BaseException | None = self._error
        while error is not None:
            chain.append(type(error).__name__)
            error = error.__cause__
        lines = [
            f"Agent Desk {__version__} · {datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
            f"No abre: {' < '.join(chain)}",
            f"Datos: {size} · respaldos: {days}",
        ]
        try:
            lines.append(f"Se abre con: {', '.join(sorted(ways_to_open(path))) or 'falta'}")
        except DeskError as failed:
            lines.append(f"Llaves: {type(failed).__name__}")
        return "\n".join([*lines, health_text(tuple(around(path)))])

    def _last(self) -> KeptBackup | None:
        return next(iter(kept_backups(self._path)), None)

    def _has_keys(self) -> bool:
        try:
            return bool(ways_to_open(self._path))
        except DeskError:
            return False

    def _keeper(self, place: Path) -> User:
        for user in SignInBook(place).people():
            if user.role is Role.ADMINISTRATOR:
                return user
        raise RefusedError(
            "Nadie con el papel de administración puede abrir estos datos. No cambié nada; use la "
            "llave de recuperación."
        )

    def _keeper_name(self, copy: KeptBackup | None) -> str:
        places = [self._path, *([copy.path] if copy else [])]
        for place in places:
            try:
                return self._keeper(place).name or translate("Rescue", "administración")
            except DeskError:
                continue
        return translate("Rescue", "administración")

    def _key(self, place: Path, secret: str) -> bytes:
        """Of the keys file at `place`, by the PIN of who keeps the house or by the paper."""
        if self._is_demo:
            return open_demo_key(place)
        letters = [sign for sign in secret if sign.isalnum()]
        if len(letters) == _RECOVERY_LETTERS:
            return open_with_recovery(place, secret)
        book = SignInBook(place)
        return book.try_pin(self._keeper(place).id, secret, datetime.now(UTC)).key

    def _salvage(self, key: bytes) -> Restored:
        with self._empty(key) as empty:
            pending_restore(self._path).unlink(missing_ok=True)
            return restore(empty, pending_restore(self._path), key, damaged=self._path)

    @contextmanager
    def _empty(self, key: bytes) -> Iterator[Path]:
        """A store without a row in it, under the key, for as long as it is needed."""
        with TemporaryDirectory(dir=self._path.parent) as folder:
            store = create_store(Path(folder) / "empty.db", key)
            try:
                copy = backup(store, Path(folder) / "copy.db")  # with an empty portfolio beside it
            finally:
                store.close()
            yield copy

    def _take_keys(self, copy: KeptBackup, secret: str) -> str:
        """Raises WrongKeyError when the keys of the copy do not open the store either."""
        key = self._key(copy.path, secret)
        keyed_store(self._path, key).close()
        self._put_keys_of(copy)
        return translate("Rescue", "Las llaves del respaldo abren sus datos y quedaron en uso.")

    def _put_keys_of(self, copy: KeptBackup) -> None:
        """The present ones stay aside: somebody may still need them."""
        own = keys_path(self._path)
        if own.exists():
            stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%S}"
            own.replace(own.with_name(f"{own.name}.set-aside-{stamp}"))
        write_private(own, keys_path(copy.path).read_bytes())


def _told(copy: KeptBackup | None) -> str:
    if copy is None:
        return ""
    hour = copy.made_at.astimezone(BUSINESS_ZONE)
    return f"{date_text(copy.day)}, {hour:%H:%M} ({size_text(copy.size)})"


def _restored(done: Restored) -> str:
    told = translate(
        "Rescue", "El archivo nuevo está listo. El dañado queda a un lado, por si hace falta."
    )
    folios = ", ".join(done.salvaged.dropped) if done.salvaged else ""
    if folios:
        told += " " + translate(
            "Rescue", "Registre otra vez estos convenios, que no se pudieron leer: {folios}."
        ).format(folios=folios)
    return told
