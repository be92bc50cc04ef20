"""How an attempt ended, on one scale: from a line that never rang to a promise."""

from __future__ import annotations

from collections.abc import Mapping

UNCONNECTED, ATTEMPT, OTHER_PERSON, CONTACT, CONVERSATION, PROMISE = range(6)

# The least a contact must have been so that it counts under each way of counting.
LEAST: Mapping[str, int] = {
    "attempt": UNCONNECTED,
    "contact": CONTACT,
    "conversation": CONVERSATION,
    "promise": PROMISE,
}

_RANKS: Mapping[str, int] = {
    "not_connected": UNCONNECTED,
    "out_of_service": UNCONNECTED,
    "not_in_service": UNCONNECTED,
    "invalid_number": UNCONNECTED,
    "no_answer": ATTEMPT,
    "unanswered": ATTEMPT,
    "not_answered": ATTEMPT,
    "busy_signal": ATTEMPT,
    "left_voicemail": ATTEMPT,
    "limited_content_message": ATTEMPT,
    "undelivered": ATTEMPT,
    "bounced": ATTEMPT,
    "attempt": ATTEMPT,
    "busy": ATTEMPT,
    "voicemail": ATTEMPT,
    "message_sent": ATTEMPT,
    "sent": ATTEMPT,
    "delivered": ATTEMPT,
    "failed": ATTEMPT,
    "left_notice": ATTEMPT,
    "nobody_home": ATTEMPT,
    "third_party": OTHER_PERSON,
    "third_party_answered": OTHER_PERSON,
    "answered_by_third_party": OTHER_PERSON,
    "wrong_number": OTHER_PERSON,
    "deceased": OTHER_PERSON,
    "answered": CONTACT,
    "hung_up": CONTACT,
    "read": CONTACT,
    "opened": CONTACT,
    "connected": CONTACT,
    "replied": CONVERSATION,
    "conversation": CONVERSATION,
    "promise": PROMISE,
    "partial_promise": PROMISE,
    "agreement": PROMISE,
}


# Who speaks for the debt itself; what anybody else says is no conversation with the debtor.
OBLIGED = frozenset({"", "debtor", "co_debtor", "guarantor", "spouse", "guardian", "executor"})


def rank_of(outcome: str, with_whom: str = "") -> int:
    """Where an outcome stands; one that is not known (or not told yet) counts as a conversation.

    Caution: a contact whose end nobody wrote down may have been one.
    """
    rank = _RANKS.get(outcome, CONVERSATION)
    return rank if with_whom in OBLIGED else min(rank, OTHER_PERSON)
