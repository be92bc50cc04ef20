"""Kinds of writing of who runs the house: policies, cards, strategy, people, rights, keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from agent_desk.domain.commands import ImportPortfolio
from agent_desk.domain.contact.commands import (
    CloseMatter,
    KeepConsent,
    OpenMatter,
    SetPreference,
)
from agent_desk.domain.objections.commands import PublishCards, SaveDraft, UndoPublication
from agent_desk.domain.objections.fields import set_field
from agent_desk.domain.people import Role, User
from agent_desk.domain.people_commands import AddPerson, ChangeRole, RevealPerson
from agent_desk.domain.policies.commands import DecidePolicy, SavePolicyDraft, SendPolicy
from agent_desk.domain.privacy.commands import (
    AnswerRequest,
    BlockPerson,
    CorrectDatum,
    ErasePerson,
    FinishRequest,
    KeepHardship,
    OpenRequest,
    ReadHardship,
    UnblockPerson,
)
from agent_desk.domain.privacy.requests import Right
from agent_desk.domain.strategy.commands import (
    NoteImprovement,
    ReadDocument,
    SaveStrategyDocument,
)
from agent_desk.domain.strategy.compass_commands import KeepCost, SetGoal
from agent_desk.domain.strategy.pilots.commands import (
    EndPilot,
    RegisterPilot,
    SavePilotPlan,
    StartPilot,
)
from agent_desk.domain.strategy.pilots.plan import plain_of, seal_of
from agent_desk.domain.wishes import Consent, Preference
from agent_desk.library.policies import load_policy
from tests.store.kill_writer import Writer, new_id
from tests.store.library_world import SHIPPED
from tests.store.negotiation import MANAGER
from tests.store.strategy.test_pilots import PLAN
from tests.store.world import AGENT, NOW, SUPERVISOR, TODAY, case_of

ADMINISTRATOR = User("u-ana", "Ana Ríos", Role.ADMINISTRATOR)
PLAN_HERE = replace(PLAN, effect_bp=6_000)
ACCOUNT = "4417-0098"
OTHER = "other.db"  # a store with keys of its own beside this one, for changing its key
PIN = "739154"


def publish_policy(writer: Writer) -> None:
    version, text = new_id(), f'name = "{new_id()}"\n' + "x = 1\n" * 400
    facts = (version, text, new_id(), load_policy().hash)
    writer.give(SavePolicyDraft(new_id(), SUPERVISOR, NOW, *facts))
    sent = (*facts, TODAY, "Para diciembre", ("Baja el piso",))
    writer.give(SendPolicy(new_id(), SUPERVISOR, NOW, *sent))
    row = writer.world.store.row("SELECT ifnull(max(number), 0) + 1 FROM policy_version")
    decided = (version, True, facts[2], "", int(row[0]) if row else 1, text, facts[2])
    writer.give(DecidePolicy(new_id(), MANAGER, NOW, *decided))


def publish_cards(writer: Writer) -> None:
    version, publication = new_id(), new_id()
    card = set_field(SHIPPED[0], "title", f"Título {version[:8]}")
    writer.give(SaveDraft(new_id(), SUPERVISOR, NOW, version, card))
    later = NOW + timedelta(minutes=1)
    if writer.give(PublishCards(publication, SUPERVISOR, later, (version,), ())):
        writer.give(UndoPublication(new_id(), SUPERVISOR, later, publication))


def steer(writer: Writer) -> None:
    kept = writer.world.store.row("SELECT count(*) FROM strategy_document WHERE kind = 'map'")
    number = int(kept[0]) + 1 if kept else 1
    body = json.dumps({"a": "x" * 4000})
    saved = SaveStrategyDocument(new_id(), SUPERVISOR, NOW, "map", "map", number, body, "x")
    writer.give(saved)
    writer.give(ReadDocument(new_id(), AGENT, NOW, "map", number))
    note = (new_id(), "llamada", "check", "Bajó a 2", "piloto 3")
    writer.give(NoteImprovement(new_id(), SUPERVISOR, NOW, *note))
    writer.give(SetGoal(new_id(), SUPERVISOR, NOW, "kept", "2026-11", 600_000, 500_000))
    writer.give(KeepCost(new_id(), SUPERVISOR, NOW, "2026-11", "salaries", 5_000_00))


def try_out(writer: Writer) -> None:
    pilot = new_id()
    writer.give(SavePilotPlan(new_id(), SUPERVISOR, NOW, pilot, json.dumps(plain_of(PLAN_HERE))))
    writer.give(RegisterPilot(new_id(), SUPERVISOR, NOW, pilot, seal_of(PLAN_HERE)))
    if writer.give(StartPilot(new_id(), SUPERVISOR, NOW, pilot, "sal", TODAY)):
        writer.give(EndPilot(new_id(), SUPERVISOR, NOW, pilot, "none", "se cierra"))


def help_a_person(writer: Writer) -> None:
    writer.give(KeepHardship(new_id(), AGENT, NOW, ACCOUNT, "salud", "Cuida a su madre"))
    yes = Consent("channel", frozenset({"whatsapp"}), NOW, None, "grabacion 11", "call")
    writer.give(KeepConsent(new_id(), AGENT, NOW, ACCOUNT, yes))
    writer.give(SetPreference(new_id(), AGENT, NOW, ACCOUNT, Preference(no_workplace=True)))
    matter = new_id()
    opened = OpenMatter(new_id(), AGENT, NOW, matter, ACCOUNT, "complaint", "CONDUSEF", "Queja")
    writer.give(replace(opened, told="x"))
    writer.give(CloseMatter(new_id(), SUPERVISOR, NOW, matter, ACCOUNT, "Se contestó"))
    due = TODAY + timedelta(28)
    asked = (ACCOUNT, Right.ACCESS, TODAY, "Pasaporte", "correo", "", due)
    writer.give(OpenRequest(new_id(), AGENT, NOW, *asked))
    last = "SELECT folio FROM privacy_request ORDER BY number DESC LIMIT 1"
    row = writer.world.store.row(last)
    folio = str(row["folio"]) if row else ""
    writer.give(AnswerRequest(new_id(), SUPERVISOR, NOW, folio, True, "", due))
    writer.give(FinishRequest(new_id(), SUPERVISOR, NOW, folio))
    row = writer.world.store.row("SELECT id FROM hardship LIMIT 1")
    if row:
        writer.give(ReadHardship(new_id(), SUPERVISOR, NOW, ACCOUNT, row["id"], "ayudar"))


def correct(writer: Writer) -> None:
    """A name, a phone more and another phone: rows of both files in one act."""
    account = f"C-{new_id()[:13]}"
    one = (case_of(account),)
    writer.give(ImportPortfolio(new_id(), SUPERVISOR, NOW, "x.csv", TODAY, one))
    fixes = (("surnames", "Núñez Pérez Cano", ""), ("phone", "+523399887766", ""))
    for field, value, was in fixes:
        facts = (account, field, value, "Acta", was)
        writer.give(CorrectDatum(new_id(), SUPERVISOR, NOW, *facts))


def erase(writer: Writer) -> None:
    """Somebody of his own is blocked, let out, blocked again and erased."""
    account = f"E-{new_id()[:13]}"
    one = (case_of(account),)
    writer.give(ImportPortfolio(new_id(), SUPERVISOR, NOW, "x.csv", TODAY, one))
    writer.give(BlockPerson(new_id(), SUPERVISOR, NOW, account, "Lo pidió"))
    writer.give(UnblockPerson(new_id(), SUPERVISOR, NOW, account, "Fue un error"))
    writer.give(BlockPerson(new_id(), SUPERVISOR, NOW, account, "Lo pidió"))
    gone = new_id(f"{account}/")
    writer.give(ErasePerson(gone, SUPERVISOR, NOW, account, TODAY, (), "", 35))


def staff(writer: Writer) -> None:
    person = User(new_id(), "Luis Mora", Role.AGENT)
    writer.give(AddPerson(new_id(), ADMINISTRATOR, NOW, person))
    writer.give(ChangeRole(new_id(), ADMINISTRATOR, NOW, person.id, Role.TRAINER))
    writer.give(RevealPerson(new_id(), MANAGER, NOW, ACCOUNT, "queja"))


def change_key(writer: Writer) -> None:
    """Of the other store, as somebody who opens it by his PIN and changes its key."""
    from agent_desk.store.access.rekey import rekey, settle
    from agent_desk.store.access.sign_in_book import SignInBook
    from agent_desk.store.database import open_store

    path = writer.path.with_name(OTHER)
    opened = SignInBook(path).try_pin(ADMINISTRATOR.id, PIN, NOW)
    store = open_store(path, settle(path, opened.key, opened.next_key))
    rekey(store)
    store.close()
    writer.say("rekey")


HOUSE_ROUNDS: tuple[Callable[[Writer], None], ...] = (
    *(publish_policy, publish_cards, steer, try_out),
    *(help_a_person, erase, correct, staff, change_key),
)
