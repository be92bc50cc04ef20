"""Facts told in plain values, as docs/guide/contact-api.md describes them, read into Facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from agent_desk.domain.contact.facts import DEBTOR, PURPOSE, Caller, Consent, Facts, Preference
from agent_desk.domain.contact.places import known_zone
from agent_desk.domain.contact.plain import (
    FactsError,
    Fields,
    days_of,
    instant_of,
    table_of,
    texts_of,
    weekdays_of,
    windows_of,
)
from agent_desk.domain.contact.rules import EVERY_CHANNEL, ContactRules
from agent_desk.domain.contact.synonyms import (
    CALLER_NAMES,
    CONSENT_FIELDS,
    EVENT_NAMES,
    FACT_NAMES,
    OUTCOME_NAMES,
    PLACE_NAMES,
    WISH_NAMES,
    country_of,
    with_known_names,
)
from agent_desk.domain.contact.vocabulary import (
    CHANNEL_NAMES,
    CITY_REGIMES,
    COLLECTOR_NAMES,
    CONSENT_NAMES,
    CREDITOR_NAMES,
    FLAG_NAMES,
    PRODUCT_NAMES,
    REGIME_NAMES,
    ROLE_NAMES,
    WRITTEN,
    plain_name,
)
from agent_desk.domain.debtor import PastContact
from agent_desk.domain.text.fold import fold

_IGNORED = frozenset({"id", "note", "notes", "comment", "title", "description"})
_LONGEST_SPAN = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Told:
    """Facts and the moment they are asked for; `zone_source` is facts | address | phone |
    country | "" (unknown)."""

    facts: Facts
    now: datetime | None
    zone_source: str


def read_facts(values: Mapping[str, object], rules: ContactRules, now: object = None) -> Told:
    """Facts of a dict. Raises FactsError for what cannot be understood.

    What is merely missing is put into `Facts.missing` or left empty, and the check then blocks.
    """
    values = with_known_names(values, FACT_NAMES)
    fields = Fields(values)
    facts, zone_source = _where(fields, rules)
    zone = known_zone(facts.zones[0]) if len(facts.zones) == 1 else None
    missing: list[str] = []
    instant = _moment(now if now is not None else fields.get("now", "at"), zone, missing)
    facts = _what(fields, facts, missing)
    facts = replace(
        facts,
        flags=frozenset(_flags(fields, zone, instant, missing)),
        attempts=_history(fields, zone, instant, is_unknown=values.get("history", ()) is None),
        consents=tuple(_consents(fields, zone)),
        readings=dict(_readings(fields, rules)),
        missing=tuple(missing),
    )
    fields.get("now", "at")
    fields.finish(_IGNORED)
    return Told(facts, instant, zone_source)


def _where(fields: Fields, rules: ContactRules) -> tuple[Facts, str]:
    """Which rules and which clock, and where the clock comes from."""
    country, creditor, is_city = _regime(fields)
    zones, zone_source, region, domicile = _place(fields, rules, country, is_city=is_city)
    facts = Facts(
        country=country,
        creditor_kind=creditor,
        zones=zones,
        product=_named(fields.text("product"), PRODUCT_NAMES),
        collector=_named(
            fields.text("collector", "collector_type", default="third_party"), COLLECTOR_NAMES
        ),
        debt_kind=fields.text("debt_kind", "debt", default="consumer"),
        domicile=domicile,
        region=region,
        extra_holidays=days_of(fields, "holidays"),
        holiday_years=_years(fields),
        with_own_rules=bool(fields.flag("own_rules")),
    )
    return facts, zone_source


def _what(fields: Fields, facts: Facts, missing: list[str]) -> Facts:
    """Which contact: by what, with whom, from where."""
    return replace(
        facts,
        channel=_channel(fields, missing),
        accepts=_channels(fields, "authorised_channels", "authorized_channels"),
        debt_id=fields.text("debt_id"),
        person_id=fields.text("person_id"),
        with_whom=_role(fields.text("contact_with", "answered_by", default=DEBTOR)),
        contact_place=_contact_place(fields),
        purpose=fields.text("purpose", default=PURPOSE),
        contact_point_source=fields.text("contact_point_source"),
        caller=_caller(fields),
        has_debt_proof=fields.flag("debt_proof"),
        preference=_preference(fields),
    )


def _regime(fields: Fields) -> tuple[str, str, bool]:
    """(country, kind of creditor, whether the city's own law was named)."""
    code = country_of(fields.text("regime", "jurisdiction")).upper().replace("_", "-")
    country, creditor = REGIME_NAMES.get(code, (code, ""))
    country = country_of(fields.text("country", default=country)).upper().replace("_", "-")
    country = REGIME_NAMES.get(country, (country, ""))[0]
    said = plain_name(fields.text("creditor_kind", "creditor_type"))
    return country, CREDITOR_NAMES.get(said, said) or creditor, code in CITY_REGIMES


def _place(
    fields: Fields, rules: ContactRules, country: str, *, is_city: bool
) -> tuple[tuple[str, ...], str, str, str]:
    """(zones, where they come from, region of the holiday tables, domicile)."""
    told = fields.get("place")
    place = Fields({"city": told} if isinstance(told, str) else told or {}, "place")
    state = place.text("state", "region") or fields.text("state", "region")
    city = place.text("city") or fields.text("city")
    where = (place.text("country") or country).upper()
    own = texts_of(fields, "zones", "time_zones", "time_zone") or texts_of(
        place, "zones", "time_zone"
    )
    phone = fields.text("phone") or place.text("phone")
    domiciles = {name for regime in rules.regimes for name in regime.domiciles}
    lived = (fields.text("domicile"), fields.text("agent_domicile"), state, city)
    domicile = "caba" if is_city else next((n for n in lived if fold(n) in domiciles), "")
    place.finish()
    region = rules.places.region_of(state, where)
    if own:
        return own, "facts", region, domicile
    address = rules.places.zones_of(state, city, where) if state or city else ()
    dialled = rules.places.zones_of_phone(phone, where) if phone else ()
    if address:
        return tuple(dict.fromkeys((*address, *dialled))), "address", region, domicile
    national = rules.places.national.get(where, "")
    source = "phone" if dialled else "country" if national else ""
    return dialled or ((national,) if national else ()), source, region, domicile


def _moment(value: object, zone: ZoneInfo | None, missing: list[str]) -> datetime | None:
    """Now; a moment without zone is the debtor's own, and without knowing his, nobody's."""
    if value is None:
        missing.append("now")
        return None
    try:
        return instant_of(value, zone, "now")
    except FactsError:
        instant_of(value, ZoneInfo("UTC"), "now")  # raises again when it is no instant at all
        missing.append("time_zone")
        return None


def _channel(fields: Fields, missing: list[str]) -> str:
    said = fields.text("channel").lower()
    channel = channel_of(said)
    if channel not in EVERY_CHANNEL:
        missing.append("channel")
    return channel


def _contact_place(fields: Fields) -> str:
    said = fields.text("contact_place", "location").lower()
    if not said:
        named = plain_name(fields.text("channel"))
        ways = {"home_visit": "home", "work_visit": "work", "workplace_visit": "work"}
        return ways.get(named, "")
    return PLACE_NAMES.get(said, said)


def _flags(
    fields: Fields, zone: ZoneInfo | None, now: datetime | None, missing: list[str]
) -> Iterator[str]:
    """The flags in force now; one that is not known blocks, as nobody can say what it stops."""
    known = set(FLAG_NAMES.values()) | {"verificacion_enviada"}
    for item in fields.items("flags"):
        if isinstance(item, Mapping):
            flag = Fields(item, "flags")
            name = flag.text("flag", "name")
            since, until = flag.instant(zone, "from", "since"), flag.instant(zone, "until")
            if now and ((since and now < since) or (until and now > until)):
                continue
        else:
            name = str(item)
        name = FLAG_NAMES.get(plain_name(name), name)
        if name not in known:
            missing.append(f"flag:{name}")
        yield name


def _history(
    fields: Fields, zone: ZoneInfo | None, now: datetime | None, *, is_unknown: bool
) -> tuple[PastContact, ...] | None:
    if is_unknown:
        fields.get("history")
        return None
    oldest = now - _LONGEST_SPAN if now else None
    found = (_event(item, zone) for item in fields.items("history", "events", "attempts"))
    return tuple(event for event in found if oldest is None or event.at >= oldest)


def _event(item: object, zone: ZoneInfo | None) -> PastContact:
    if isinstance(item, PastContact):
        return item
    event = _renamed(item, EVENT_NAMES, "history")
    at = event.instant(zone, "at", "time", "date")
    if at is None:
        raise FactsError("history.at", "falta el momento del contacto")
    said = event.text("channel", default="call").lower()
    channel = channel_of(said)
    direction = {"inbound": "in", "incoming": "in", "outbound": "out", "outgoing": "out"}
    way = event.text("direction", default="out").lower()
    ended = plain_name(event.text("outcome"))
    outcome = OUTCOME_NAMES.get(ended, ended) or ("message_sent" if channel in WRITTEN else "")
    found = PastContact(
        at=at,
        channel=channel,
        direction=direction.get(way, way),
        outcome=outcome,
        account=event.text("debt_id"),
        person=event.text("person_id"),
        with_whom=_role(event.text("contact_with", "answered_by")),
        is_consented=bool(event.flag("consented")),
    )
    event.finish(_IGNORED | {"duration", "duration_seconds", "place"})
    return found


def _renamed(told: object, names: Mapping[str, str], path: str) -> Fields:
    """A mapping inside the facts, under the names of the guide."""
    return Fields(with_known_names(told, names) if isinstance(told, Mapping) else told, path)


def _role(said: str) -> str:
    return _named(said, ROLE_NAMES)


def _named(said: str, names: Mapping[str, str]) -> str:
    name = plain_name(said)
    return names.get(name, said if said.isupper() else name)


def channel_of(said: str) -> str:
    """A channel by any of its names; one that is not known stays as it was said."""
    return CHANNEL_NAMES.get(plain_name(said), said.strip().lower())


def _caller(fields: Fields) -> Caller:
    told = fields.get("caller_id")
    if isinstance(told, str):
        is_hidden = plain_name(told) in {"hidden", "private", "withheld", "blocked"}
        return Caller("" if is_hidden else told, True if is_hidden else None)
    caller = _renamed(told or {}, CALLER_NAMES, "caller_id")
    found = Caller(caller.text("number"), caller.flag("hidden"), caller.flag("registered"))
    caller.finish()
    return found


def _preference(fields: Fields) -> Preference:
    wish = _renamed(fields.get("preferences") or {}, WISH_NAMES, "preferences")
    found = Preference(
        hours=windows_of(wish, "hours"),
        not_hours=windows_of(wish, "not_hours", "inconvenient_hours"),
        days=weekdays_of(wish, "days"),
        channels=_channels(wish, "channels"),
        not_channels=_channels(wish, "not_channels", "refused_channels"),
        no_workplace=wish.flag("workplace") is False or bool(wish.flag("no_workplace")),
    )
    wish.finish()
    return found


def _channels(fields: Fields, *names: str) -> frozenset[str]:
    return frozenset(channel_of(name) for name in texts_of(fields, *names))


def _consents(fields: Fields, zone: ZoneInfo | None) -> Iterator[Consent]:
    signed = fields.instant(zone, "contract_date")
    for item in fields.items("consents"):
        yes = _renamed(item, CONSENT_FIELDS, "consents")
        given = yes.instant(zone, "from", "date", "given_at")
        contract = yes.instant(zone, "contract_date") or signed
        said = yes.flag("after_contract")
        is_after = bool(given and contract and given > contract) if said is None else said
        is_separate = yes.flag("separate_instrument") is not False
        ends = [end for end in (yes.instant(zone, "until"), yes.instant(zone, "revoked_at")) if end]
        is_revoked = bool(yes.flag("revoked"))
        what = plain_name(yes.text("what", default="channel"))
        if what not in CONSENT_NAMES:
            raise FactsError("consents.what", f"«{what}» debe ser channel, hours, calls o visit")
        proof = yes.get("proof", "evidence")
        yield Consent(
            what=CONSENT_NAMES[what],
            channels=_channels(yes, "channels", "channel"),
            from_=None if is_revoked else given,
            until=min(ends) if ends else None,
            proof="" if proof is None or proof is False else str(proof),
            medium=yes.text("medium"),
            is_debtor_initiated=bool(yes.flag("debtor_initiated", "consumer_initiated")),
            is_after_contract=is_after and is_separate,
            hours=windows_of(yes, "hours"),
            days=weekdays_of(yes, "days"),
        )
        yes.finish(_IGNORED)


def _readings(fields: Fields, rules: ContactRules) -> Iterator[tuple[str, str]]:
    """Choices among those the files offer, or the week. Raises FactsError for any other."""
    offered: dict[str, set[str]] = {"week": {"rolling", "calendar"}}
    for regime in rules.regimes:
        offered[f"{regime.code}.week"] = {"rolling", "calendar"}
        for reading in regime.readings:
            choices = {option.id for option in reading.options}
            offered.setdefault(reading.id, set()).update(choices)
            offered[f"{regime.code}.{reading.id}"] = choices
    for name, choice in table_of(fields, "readings").items():
        if choice not in offered.get(name, set()):
            known = ", ".join(sorted(offered.get(name, set()) or offered))
            raise FactsError(f"readings.{name}", f"«{choice}» no se ofrece; use: {known}")
        yield name, choice


def _years(fields: Fields) -> frozenset[int] | None:
    if fields.get("holiday_years") is None:
        return None
    try:
        return frozenset(int(str(year)) for year in fields.items("holiday_years"))
    except ValueError:
        raise FactsError("holiday_years", "debe ser una lista de años") from None
