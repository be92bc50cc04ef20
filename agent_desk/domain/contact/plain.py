"""Plain values (of a JSON file or a dict) read one by one; what cannot be read is named."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from agent_desk.domain.contact.vocabulary import WEEKDAY_NAMES
from agent_desk.domain.errors import DeskError
from agent_desk.domain.wishes import Window


class FactsError(DeskError):
    """A fact is written in a way that cannot be understood; names its field."""

    def __init__(self, field: str, reason: str) -> None:
        super().__init__(f"Dato «{field}»: {reason}. No di ningún dictamen; corríjalo.")
        self.field = field


class Fields:
    """One mapping of facts, that remembers what was read so that a misspelt name is found."""

    def __init__(self, values: object, path: str = "") -> None:
        if not isinstance(values, Mapping):
            raise FactsError(path or "facts", "debe tener campos")
        self._values = {str(name): value for name, value in values.items()}
        self._path = path
        self._read: set[str] = set()

    def get(self, *names: str) -> object:
        """The first of these names that was given; None when none was, or as unknown."""
        self._read.update(names)
        given = (self._values.get(name) for name in names)
        return next((value for value in given if value is not None), None)

    def text(self, *names: str, default: str = "") -> str:
        value = self.get(*names)
        return default if value is None else str(value).strip()

    def flag(self, *names: str) -> bool | None:
        """True, false, or None when nobody said."""
        value = self.get(*names)
        if value is None or isinstance(value, bool):
            return value
        raise FactsError(self.at(names[0]), "debe ser true o false")

    def items(self, *names: str) -> Sequence[object]:
        """A list; one text alone is a list of one."""
        value = self.get(*names)
        if value is None:
            return ()
        if isinstance(value, str):
            return (value,)
        if isinstance(value, Mapping):
            is_switches = all(isinstance(is_on, bool) for is_on in value.values())
            return (
                tuple(name for name, is_on in value.items() if is_on) if is_switches else (value,)
            )
        if isinstance(value, Iterable):
            return tuple(value)
        raise FactsError(self.at(names[0]), "debe ser una lista")

    def inner(self, name: str) -> Fields:
        """A mapping inside this one; empty when it was not given."""
        value = self.get(name)
        return Fields({} if value is None else value, self.at(name))

    def instant(self, zone: ZoneInfo | None, *names: str) -> datetime | None:
        """An aware instant; one without zone is read in `zone`."""
        value = self.get(*names)
        return None if value is None else instant_of(value, zone, self.at(names[0]))

    def finish(self, allowed: frozenset[str] = frozenset()) -> None:
        """Raise FactsError when a name was never asked for: it is misspelt or not known."""
        for name in self._values:
            if name not in self._read and name not in allowed and not name.startswith("_"):
                raise FactsError(self.at(name), "no conozco este dato")

    def at(self, name: str) -> str:
        """The name as an error tells it: «history.at»."""
        return f"{self._path}.{name}" if self._path else name


def texts_of(fields: Fields, *names: str) -> tuple[str, ...]:
    return tuple(str(item).strip() for item in fields.items(*names))


def table_of(fields: Fields, name: str) -> Mapping[str, str]:
    """A mapping of names to texts."""
    value = fields.get(name)
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise FactsError(fields.at(name), "debe tener campos")
    return {str(key): str(item) for key, item in value.items()}


def windows_of(fields: Fields, *names: str) -> tuple[Window, ...]:
    """«09:00-12:00» or [«09:00», «12:00»], any number of them."""
    items = fields.items(*names)
    if len(items) == 2 and all(isinstance(item, str) and "-" not in item for item in items):
        items = (items,)
    return tuple(_window(item, fields.at(names[0])) for item in items)


def weekdays_of(fields: Fields, name: str) -> frozenset[int]:
    """Weekdays by name or number (Monday 0)."""
    return frozenset(_weekday(item, fields.at(name)) for item in fields.items(name))


def days_of(fields: Fields, name: str) -> frozenset[date]:
    return frozenset(_day(item, fields.at(name)) for item in fields.items(name))


def instant_of(value: object, zone: ZoneInfo | None, field: str) -> datetime:
    """An aware instant of an ISO text or a datetime. Raises FactsError."""
    if isinstance(value, datetime):
        found = value
    else:
        try:
            found = datetime.fromisoformat(str(value))
        except ValueError:
            raise FactsError(field, "use ISO, p. ej. 2026-11-22T09:00-06:00") from None
    if found.tzinfo is None:
        if zone is None:
            raise FactsError(field, "falta la zona horaria, p. ej. 2026-11-22T09:00-06:00")
        found = found.replace(tzinfo=zone)
    return found


def _window(item: object, field: str) -> Window:
    ends = item.split("-") if isinstance(item, str) else item
    try:
        if not isinstance(ends, Sequence):
            raise ValueError
        opens, closes = (str(end).strip() for end in ends)
        last = time(23, 59, 59, 999_999) if closes in {"24:00", "00:00"} else None
        return Window(time.fromisoformat(opens), last or time.fromisoformat(closes))
    except ValueError:
        raise FactsError(field, "escriba el horario así: 09:00-12:00") from None


def _weekday(item: object, field: str) -> int:
    if isinstance(item, int) and 0 <= item <= 6:
        return item
    found = WEEKDAY_NAMES.get(str(item).strip().lower())
    if found is None:
        raise FactsError(field, f"«{item}» no es un día: use mon … sun")
    return found


def _day(item: object, field: str) -> date:
    if isinstance(item, datetime):
        return item.date()
    if isinstance(item, date):
        return item
    try:
        return date.fromisoformat(str(item))
    except ValueError:
        raise FactsError(field, "escriba las fechas así: 2026-01-31") from None
