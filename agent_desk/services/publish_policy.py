"""Write a policy with four eyes: draft, sent, approved by somebody else, in force from its day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from agent_desk.domain.commands import Command
from agent_desk.domain.errors import RefusedError
from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.people import User
from agent_desk.domain.policies.commands import (
    AdoptPolicy,
    DecidePolicy,
    SavePolicyDraft,
    SendPolicy,
    WithdrawPolicy,
)
from agent_desk.domain.policies.version import PolicyVersion
from agent_desk.domain.spanish import date_text
from agent_desk.services.policies import Policies, PolicyTexts
from agent_desk.services.ports import Ledger
from agent_desk.services.submit import submit


@dataclass(frozen=True, slots=True)
class Draft:
    """A policy being written: `base_text` is that of the version it was begun from."""

    id: str
    policy: Policy
    base_text: str
    base_hash: str


class PolicyDesk:
    """The use cases of one user over the versions of a store."""

    def __init__(self, policies: Policies, ledger: Ledger, texts: PolicyTexts, by: User) -> None:
        self.policies, self.texts, self.by = policies, texts, by
        self._ledger = ledger

    def save(self, draft: Draft, *, command_id: str, now: datetime) -> str:
        """Keep the draft as it is; returns the hash of its text. Raises RefusedError."""
        text = self.texts.write(draft.policy, draft.base_text)
        found = self.texts.fingerprint(text)
        self._submit(
            SavePolicyDraft(command_id, self.by, now, draft.id, text, found, draft.base_hash)
        )
        return found

    def send(
        self,
        draft: Draft,
        *,
        starts_on: date,
        note: str,
        changes: tuple[str, ...],
        command_id: str,
        now: datetime,
        today: date,
    ) -> None:
        """Ask for approval. Raises RefusedError for a day past or after its end, and ContentError
        when its text could not be read back."""
        _require_sendable(draft.policy, starts_on, changes, today)
        policy = replace(draft.policy, valid_from=starts_on)
        text = self.texts.write(policy, draft.base_text)
        self.texts.read(text)  # what is sent can be read by every desk
        self._submit(
            SendPolicy(
                command_id,
                self.by,
                now,
                draft.id,
                text,
                self.texts.fingerprint(text),
                draft.base_hash,
                starts_on,
                note,
                changes,
            )
        )

    def approve(
        self, version: PolicyVersion, *, command_id: str, now: datetime, today: date
    ) -> int:
        """Publish it under the next number, signed; returns the number. Raises RefusedError."""
        number = self.policies.last_number() + 1
        policy = self.texts.read(version.text)
        starts_on = max(version.starts_on or today, today)
        signed = replace(policy, version=str(number), valid_from=starts_on)
        text = self.texts.sign(signed, version.text, self.by.name, today)
        self._submit(
            DecidePolicy(
                command_id,
                self.by,
                now,
                version.id,
                is_approved=True,
                sent_hash=version.hash,
                number=number,
                text=text,
                hash=self.texts.fingerprint(text),
            )
        )
        return number

    def reject(
        self, version: PolicyVersion, *, reason: str, command_id: str, now: datetime
    ) -> None:
        """Back to its author, with the reason. Raises RefusedError."""
        self._submit(
            DecidePolicy(
                command_id,
                self.by,
                now,
                version.id,
                is_approved=False,
                sent_hash=version.hash,
                reason=reason,
            )
        )

    def withdraw(self, version_id: str, *, command_id: str, now: datetime) -> None:
        """The author takes it back. Raises RefusedError."""
        self._submit(WithdrawPolicy(command_id, self.by, now, version_id))

    def _submit(self, command: Command) -> None:
        submit(self._ledger, command)


def adopt_policy(
    policies: Policies, ledger: Ledger, texts: PolicyTexts, text: str, *, by: User, now: datetime
) -> None:
    """Make the shipped file the first version of a store that has none."""
    if policies.last_number():
        return
    policy = texts.read(text)
    ledger.submit(
        AdoptPolicy(
            id=f"adopt-{texts.fingerprint(text)[:16]}",
            by=by,
            at=now,
            version_id=f"policy-{policy.version}",
            number=int(policy.version),
            text=text,
            hash=texts.fingerprint(text),
            starts_on=policy.valid_from,
        )
    )


def _require_sendable(
    policy: Policy, starts_on: date, changes: tuple[str, ...], today: date
) -> None:
    if starts_on < today:
        raise RefusedError(
            f"La política no puede empezar el {date_text(starts_on)}, que ya pasó. "
            "No la envié; elija hoy o una fecha posterior."
        )
    if starts_on > policy.valid_to:
        raise RefusedError(
            f"Empezaría después de su último día ({date_text(policy.valid_to)}). "
            "No la envié; cambie una de las dos fechas."
        )
    if not changes:
        raise RefusedError("No hay ningún cambio que aprobar. No envié nada.")
