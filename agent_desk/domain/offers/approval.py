"""Asking for a permission during a call: what is asked, who may give it, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from agent_desk.domain.offers.offer import Offer
from agent_desk.domain.people import Role, User

APPROVAL_MINUTES = 10  # nobody holds a person on the line longer than that
PENDING, APPROVED, REFUSED, COUNTERED = "pending", "approved", "refused", "countered"
EXPIRED, WITHDRAWN = "expired", "withdrawn"


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What whoever decides needs to know of a case, and nothing that tells who it is."""

    product_name: str
    days_past_due: int
    bucket: str
    total_cents: int
    broken_promises: int


@dataclass(frozen=True, slots=True)
class Approval:
    """A request during a call. `said` is what the debtor offered, read back in words.

    `rule` names the row that allows the offer, `suggested` what the agent could give alone.
    `levels` are those of the policy, lowest first. `state` is pending | approved | refused |
    countered (another option was allowed instead: `counter`) | expired | withdrawn.
    """

    id: str
    account: str
    contact_id: str
    quote_id: str
    facts: CaseFacts
    said: str
    offer: Offer
    rule: str
    suggested: Offer | None
    levels: tuple[str, ...]
    policy_version: str
    policy_hash: str
    asked_by: str
    asked_by_name: str
    asked_at: datetime
    expires_at: datetime
    state: str = PENDING
    decided_by: str = ""
    decided_by_name: str = ""
    decided_at: datetime | None = None
    reason: str = ""
    counter: Offer | None = None

    @property
    def allowed(self) -> Offer | None:
        """What may be registered because of it: the offer asked for, or the one given instead."""
        return {APPROVED: self.offer, COUNTERED: self.counter}.get(self.state)


def expiry_of(asked_at: datetime) -> datetime:
    """Until when an answer is of use."""
    return asked_at + timedelta(minutes=APPROVAL_MINUTES)


def state_at(approval: Approval, now: datetime) -> str:
    """Its state at that instant: an unanswered request expires by itself."""
    is_late = approval.state == PENDING and now >= approval.expires_at
    return EXPIRED if is_late else approval.state


def authority_of(role: Role, levels: tuple[str, ...]) -> int:
    """The rank among the policy's levels of what somebody in that role may grant by himself."""
    top = len(levels) - 1
    return {
        Role.SUPERVISOR: min(1, top),
        Role.ADMINISTRATOR: min(1, top),
        Role.MANAGER: top,
    }.get(role, 0)


def decision_refusal(
    approval: Approval, by: User, decision: str, counter: Offer | None, now: datetime
) -> str:
    """The sentence why this person may not decide so, or "".

    Nobody decides on his own request; what is given must be within his own level.
    """
    state = state_at(approval, now)
    if state != PENDING:
        return _TOO_LATE.get(state, _TOO_LATE[APPROVED])
    if by.id == approval.asked_by:
        return "Nadie da el visto bueno a su propia solicitud. Sigue pendiente para otra persona."
    own = authority_of(by.role, approval.levels)
    if own == 0:
        return "Su papel no puede dar vistos buenos. La solicitud sigue pendiente."
    given = {APPROVED: approval.offer, COUNTERED: counter}.get(decision)
    if decision == COUNTERED and given is None:
        return "Falta elegir la otra opción. La solicitud sigue pendiente."
    if given and approval.levels.index(given.authority) > own:
        return (
            f"Su límite es {approval.levels[own]} y esta opción es de {given.authority}. "
            f"La solicitud sigue pendiente para {given.authority}."
        )
    return ""


_TOO_LATE = {
    APPROVED: "Esta solicitud ya tiene respuesta. Quedó como estaba.",
    EXPIRED: "Esta solicitud venció sin respuesta. Si la llamada sigue, pídanla de nuevo.",
    WITHDRAWN: "El agente retiró esta solicitud. No hay nada que decidir.",
}
