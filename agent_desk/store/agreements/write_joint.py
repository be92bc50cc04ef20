"""One agreement over several accounts of the same person: its parts written together or not."""

from __future__ import annotations

from agent_desk.domain.commands import RecordAgreement, VoidAgreement
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.offers.commands import RecordJointAgreement, VoidJointAgreement
from agent_desk.store.acts import Body, act
from agent_desk.store.agreements.write_agreements import (
    check_agreement,
    void_agreement,
    write_agreement,
)
from agent_desk.store.calls.write_contacts import open_contact
from agent_desk.store.database import Store
from agent_desk.store.lookups import debtor_of

_PARTS = """
    SELECT id, account FROM agreement
    WHERE joint_folio = ? AND state IN ('waiting_down', 'active') ORDER BY row
"""


def record_joint(store: Store, command: RecordJointAgreement) -> None:
    """Raises RefusedError when a part does not add up or an account is of somebody else."""
    parts = command.agreements
    if len({part.account for part in parts}) < 2 or len(parts) != len({p.account for p in parts}):
        raise RefusedError("Un convenio conjunto lleva dos cuentas o más. No registré nada.")
    if len({debtor_of(store, part.account) for part in parts}) != 1:
        raise RefusedError("Las cuentas no son de la misma persona. No registré nada.")
    if any(part.joint_folio != command.joint_folio for part in parts):
        raise RefusedError("Las partes no llevan el mismo folio. No registré nada.")
    if command.contact_id:
        open_contact(store, command.contact_id, command.account)
    for part in parts:
        one = RecordAgreement(command.id, command.by, command.at, command.contact_id, part)
        check_agreement(store, part)
        write_agreement(store, one)


def void_joint(store: Store, command: VoidJointAgreement) -> None:
    """Every part is taken back, and what each had replaced is in force again."""
    parts = store.rows(_PARTS, (command.joint_folio,))
    if not parts:
        raise RefusedError("Ese convenio conjunto ya no está en vigor. Quedó como estaba.")
    for part in parts:
        void_agreement(
            store,
            VoidAgreement(
                command.id, command.by, command.at, part["id"], part["account"], command.reason
            ),
        )


def _joint_body(command: RecordJointAgreement) -> Body:
    first = command.agreements[0]
    return {
        "contact": command.contact_id,
        "folio": command.joint_folio,
        "accounts": len(command.agreements),
        "policy_hash": first.policy_hash,
        "authority": first.authority,
    }


ACTS = (
    act(RecordJointAgreement, record_joint, _joint_body),
    act(VoidJointAgreement, void_joint, lambda command: {"folio": command.joint_folio}),
)
