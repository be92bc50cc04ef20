"""What an agreement must stand on: the quote that was shown, and the permission it needed."""

from __future__ import annotations

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.errors import RefusedError
from agent_desk.store.agreements.read_approvals import approval_of
from agent_desk.store.database import Store

_QUOTE = "SELECT account, policy_hash, void_reason, voided_at FROM quote WHERE id = ?"
_USED = """
    SELECT folio FROM agreement
    WHERE state <> 'void' AND json_extract(snapshot, '$.approval_id') = :approval AND id <> :id
"""


def require_quote(store: Store, agreement: Agreement) -> None:
    """The quote it names is of this account and policy and stands. Raises RefusedError."""
    if not agreement.quote_id:
        return
    row = store.row(_QUOTE, (agreement.quote_id,))
    if row is None or row["account"] != agreement.account:
        raise RefusedError(
            "No encuentro la cotización de esta opción. No registré el convenio; "
            "calcule las opciones otra vez."
        )
    if row["voided_at"]:
        raise RefusedError(f"{row['void_reason']} No registré el convenio.")
    if row["policy_hash"] != agreement.policy_hash:
        raise RefusedError(
            "La cotización es de otra política. No registré el convenio; calcule otra vez."
        )


def require_approval(store: Store, agreement: Agreement) -> None:
    """Whoever is named as having allowed it did so, for this very option. Raises RefusedError."""
    if not agreement.approval_id and not agreement.approved_by:
        return
    approval = approval_of(store, agreement.approval_id)
    allowed = approval.allowed if approval else None
    is_given = (
        approval is not None
        and allowed is not None
        and approval.account == agreement.account
        and allowed.key == agreement.option_key
        and approval.decided_by == agreement.approved_by
        and approval.decided_by != agreement.agent_id
    )
    if not is_given:
        raise RefusedError(
            "El visto bueno no corresponde a esta opción. No registré el convenio; pídalo de nuevo."
        )
    used = store.row(_USED, {"approval": agreement.approval_id, "id": agreement.id})
    if used:
        raise RefusedError(
            f"Ese visto bueno ya se usó en el convenio {used['folio']}. No registré otro."
        )
