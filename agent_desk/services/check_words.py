"""Words of a note that would not be said to this person, with a better way to write them."""

from __future__ import annotations

from agent_desk.domain.debtor import CaseFile
from agent_desk.domain.text.case_state import contexts_of_case, states_of
from agent_desk.domain.text.phrases import Finding, PhraseLint


def check_words(text: str, case: CaseFile, words: PhraseLint) -> tuple[Finding, ...]:
    """Forbidden wordings by this person's country and the state of the case.

    A note names debts to those who may read it: only what is forbidden in every situation, or
    for this case, is told, and what is merely risky is left to the card editor.
    """
    flags = case.debtor.flags | case.account.flags
    contexts = contexts_of_case(flags)
    found = words.find(text, contexts, case.debtor.country, states_of(flags))
    return tuple(finding for finding in found if finding.is_forbidden)
