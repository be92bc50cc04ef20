"""Times of the contact guard, each beside a bare peer of the same run: run with nothing else on."""

from __future__ import annotations

import os
import random
import sys
import time
from datetime import UTC, datetime, timedelta

from agent_desk.contact_api import Facts, PastContact, check_contact, shipped_rules
from agent_desk.domain.contact.checking import check
from agent_desk.domain.contact.groups import Alike, Event, WorkGate

NOW = datetime(2026, 11, 24, 16, tzinfo=UTC)
ACCOUNTS = 1_000_000
STATES = ("Jalisco", "Baja California", "Quintana Roo", "Sonora", "Chihuahua", "Nuevo León")
OUTCOMES = ("no_answer", "voicemail", "promise", "refused")


def history(days: int) -> list[PastContact]:
    dice = random.Random(7)
    return [
        PastContact(
            NOW - timedelta(minutes=dice.randrange(days * 1440)),
            dice.choice(("call", "whatsapp", "sms", "email")),
            "out",
            dice.choice(OUTCOMES),
        )
        for _ in range(1000)
    ]


def milliseconds(act: object, rounds: int) -> float:
    best = float("inf")
    for _ in range(5):
        start = time.process_time()  # of the processor: others may be using the machine
        for _ in range(rounds):
            act()  # type: ignore[operator]
        best = min(best, (time.process_time() - start) / rounds)
    return best * 1000


def verdicts() -> None:
    rules = shipped_rules()
    print(f"{'verdict, 1,000 past events':44}{'ms':>8}   peer: one pass over them, ms")
    for country, zone in (
        ("MX", "America/Mexico_City"),
        ("CO", "America/Bogota"),
        ("CL", "America/Santiago"),
        ("US", "America/New_York"),
    ):
        for days, name in ((900, "in 30 months"), (30, "in 30 days")):
            events = history(days)
            facts = Facts(
                country, "financial", (zone,), attempts=events, accepts=frozenset({"call"})
            )
            for at, when in ((NOW, "by day"), (NOW + timedelta(hours=13), "at night")):
                took = milliseconds(lambda f=facts, t=at: check(f, rules, t), 40)
                peer = milliseconds(lambda e=events: sum(1 for x in e if x.at > NOW), 40)
                print(f"{country} {name}, {when:30}{took:8.3f}   {peer:.3f}")
    facts = Facts("MX", "financial", ("America/Mexico_City",), attempts=history(900))
    took = milliseconds(lambda: check_contact(facts, NOW + timedelta(hours=13)), 40)
    print(f"{'MX at night with what would change it':44}{took:8.3f}")


def portfolio() -> tuple[list[tuple[str, Alike]], dict[str, list[Event]]]:
    """A million accounts, a third of them tried lately."""
    rules, dice = shipped_rules(), random.Random(3)
    yes = frozenset({"whatsapp"})
    alike = [
        Alike("MX", rules.creditor_kind_of(p), p, rules.zones_of(s, "x"), "", "", flags, yes)
        for s in STATES
        for p in ("TC", "PP", "CN")
        for flags in map(frozenset, ((), ("vulnerable",), ("no_contactar",), ("demanda",)))
    ]
    events: dict[str, list[Event]] = {}
    for n in range(0, ACCOUNTS, 3):
        times = (NOW - timedelta(hours=dice.randrange(700)) for _ in range(dice.randrange(1, 6)))
        events[str(n)] = [
            (f"{at:%Y-%m-%dT%H:%M:%S.%fZ}", "call", "out", dice.choice(OUTCOMES), str(n))
            for at in times
        ]
    return [(str(n), dice.choice(alike)) for n in range(ACCOUNTS)], events


def work_list() -> None:
    accounts, events = portfolio()
    start = time.perf_counter()
    read = sum(1 for number, _ in accounts if events.get(number, ()) is not None)
    peer = time.perf_counter() - start
    gate = WorkGate(shipped_rules(), NOW)
    start, worked = time.perf_counter(), time.process_time()
    passed = sum(gate.is_open(alike, number, events.get(number, ())) for number, alike in accounts)
    took, work = time.perf_counter() - start, time.process_time() - worked
    print(f"\nwork list of {read:,}: {took:.2f} s ({work:.2f} s of processor), {passed:,} open")
    print(f"peer, reading it: {peer:.2f} s")


if __name__ == "__main__":
    verdicts()
    work_list()
    print("load", os.getloadavg(), file=sys.stderr)
