"""What the desk gives back to the library: tests, misses, proposals, what was said, learning."""

from __future__ import annotations

from agent_desk.domain.errors import RefusedError
from agent_desk.domain.objections.commands import (
    AddSearchTest,
    AnswerProposal,
    AssignResponse,
    ProposeWording,
    RemoveSearchTest,
    SeeNews,
    SettleMiss,
    SwitchLearning,
    UseVersion,
)
from agent_desk.domain.objections.library_book import MissKind, ProposalState
from agent_desk.store.acts import Body, act
from agent_desk.store.calls.write_contacts import contact_of
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

_SAME_TEST = "SELECT 1 FROM search_test WHERE text = ? AND card_id = ? AND removed_at IS NULL"
_ADD_TEST = """
    INSERT INTO search_test(id, text, card_id, made_at, by_user)
    VALUES (:id, :text, :card_id, :at, :by_user)
"""
_REMOVE_TEST = "UPDATE search_test SET removed_at = :at WHERE id = :id AND removed_at IS NULL"
_MISS = """
    INSERT INTO missed_search(text, unfound, abandoned, last_on)
    VALUES (:text, :unfound, :abandoned, :day)
    ON CONFLICT(text) DO UPDATE SET
        unfound = unfound + excluded.unfound,
        abandoned = abandoned + excluded.abandoned,
        last_on = max(last_on, excluded.last_on),
        settled = 0
"""
_SETTLE = "UPDATE missed_search SET settled = 1 WHERE text = ?"
_PROPOSE = """
    INSERT INTO proposal(id, card_id, text, at, by_user, state)
    VALUES (:id, :card_id, :text, :at, :by_user, 'open')
"""
_PROPOSAL = "SELECT state FROM proposal WHERE id = ?"
_ANSWER = """
    UPDATE proposal SET state = :state, answer = :answer, answered_by = :by_user, answered_at = :at
    WHERE id = :id
"""
_SEEN = """
    INSERT INTO news_seen(user_id, revision) VALUES (:user_id, :revision)
    ON CONFLICT(user_id) DO UPDATE SET revision = max(revision, excluded.revision)
"""
_ANSWERS_SEEN = "UPDATE proposal SET seen = 1 WHERE by_user = ? AND state <> 'open'"
_SWITCH = """
    INSERT INTO learning(card_id, is_on, since) VALUES (:card_id, :is_on, :at)
    ON CONFLICT(card_id) DO UPDATE SET is_on = excluded.is_on, since = excluded.since
"""
# The first draw of a contact stays: what is on the desk may not move.
_ASSIGN = """
    INSERT OR IGNORE INTO response_assignment(contact_id, card_id, version, propensity_bp, at)
    VALUES (:contact_id, :card_id, :version, :propensity_bp, :at)
"""
_SAID = """
    INSERT OR IGNORE INTO response_said(contact_id, card_id, version, at)
    VALUES (:contact_id, :card_id, :version, :at)
"""


def count_miss(store: Store, text: str, kind: MissKind, day: str) -> None:
    """One more search that helped nobody. In a transaction of its own and without an event: an
    event would say who searched, and help is nobody's business but the agent's."""
    with store.tx():
        store.write(
            _MISS,
            {
                "text": text,
                "unfound": int(kind is MissKind.NOTHING),
                "abandoned": int(kind is MissKind.ABANDONED),
                "day": day,
            },
        )


def add_search_test(store: Store, command: AddSearchTest) -> None:
    """Raises RefusedError for an empty text or a test that is already there."""
    text = " ".join(command.text.split())
    if not text:
        raise RefusedError("Escriba primero lo que se buscó. No agregué la prueba.")
    if store.row(_SAME_TEST, (text, command.card_id)):
        raise RefusedError("Esa prueba ya está en la lista. No agregué otra.")
    store.write(
        _ADD_TEST,
        {
            "id": command.id,
            "text": text,
            "card_id": command.card_id,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )
    store.write(_SETTLE, (text,))


def remove_search_test(store: Store, command: RemoveSearchTest) -> None:
    store.write(_REMOVE_TEST, {"id": command.test_id, "at": instant_text(command.at)})


def settle_miss(store: Store, command: SettleMiss) -> None:
    store.write(_SETTLE, (command.text,))


def propose_wording(store: Store, command: ProposeWording) -> None:
    """Raises RefusedError for an empty text."""
    text = " ".join(command.text.split())
    if not text:
        raise RefusedError("Escriba la frase que propone. No envié nada.")
    store.write(
        _PROPOSE,
        {
            "id": command.id,
            "card_id": command.card_id,
            "text": text,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def answer_proposal(store: Store, command: AnswerProposal) -> None:
    """Raises RefusedError when somebody answered it already."""
    found = store.row(_PROPOSAL, (command.proposal_id,))
    if found is None or found["state"] != ProposalState.OPEN.value:
        raise RefusedError("Esa propuesta ya tiene respuesta. No cambié nada.")
    if command.state is ProposalState.OPEN:
        raise RefusedError("Falta decir qué se hace con la propuesta. No cambié nada.")
    store.write(
        _ANSWER,
        {
            "id": command.proposal_id,
            "state": command.state.value,
            "answer": command.answer.strip(),
            "by_user": command.by.id,
            "at": instant_text(command.at),
        },
    )


def see_news(store: Store, command: SeeNews) -> None:
    store.write(_SEEN, {"user_id": command.by.id, "revision": command.revision})
    store.write(_ANSWERS_SEEN, (command.by.id,))


def switch_learning(store: Store, command: SwitchLearning) -> None:
    store.write(
        _SWITCH,
        {
            "card_id": command.card_id,
            "is_on": int(command.is_on),
            "at": instant_text(command.at),
        },
    )


def assign_response(store: Store, command: AssignResponse) -> None:
    """Raises RefusedError when the contact is not of that account."""
    contact_of(store, command.contact_id, command.account)
    store.write(
        _ASSIGN,
        {
            "contact_id": command.contact_id,
            "card_id": command.card_id,
            "version": command.response_version,
            "propensity_bp": command.propensity_bp,
            "at": instant_text(command.at),
        },
    )


def use_version(store: Store, command: UseVersion) -> None:
    """Counted once a contact, however often it is said."""
    contact_of(store, command.contact_id, command.account)
    store.write(
        _SAID,
        {
            "contact_id": command.contact_id,
            "card_id": command.card_id,
            "version": command.response_version,
            "at": instant_text(command.at),
        },
    )


def _test_body(command: AddSearchTest) -> Body:
    return {"card": command.card_id}


def _card_body(command: ProposeWording) -> Body:
    return {"card": command.card_id}


def _answer_body(command: AnswerProposal) -> Body:
    return {"proposal": command.proposal_id, "state": command.state.value}


def _learning_body(command: SwitchLearning) -> Body:
    return {"card": command.card_id, "is_on": command.is_on}


def _assign_body(command: AssignResponse) -> Body:
    return {
        "contact": command.contact_id,
        "card": command.card_id,
        "version": command.response_version,
        "propensity": command.propensity_bp,
    }


def _said_body(command: UseVersion) -> Body:
    return {
        "contact": command.contact_id,
        "card": command.card_id,
        "version": command.response_version,
    }


ACTS = (
    act(AddSearchTest, add_search_test, _test_body),
    act(RemoveSearchTest, remove_search_test),
    act(SettleMiss, settle_miss),
    act(ProposeWording, propose_wording, _card_body),
    act(AnswerProposal, answer_proposal, _answer_body),
    act(SeeNews, see_news),
    act(SwitchLearning, switch_learning, _learning_body),
    act(AssignResponse, assign_response, _assign_body),
    act(UseVersion, use_version, _said_body),
)
