"""From a screen pop to one account: never a wrong debtor."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.errors import DeskError, UnknownAccountError
from agent_desk.services.ports import Cases


class UnclearPopError(DeskError):
    """The phone belongs to nobody, or to several accounts: the agent must choose."""


def resolve_pop(cases: Cases, pop: Mapping[str, str]) -> str:
    """The account meant by {account} or {phone}; raises UnknownAccountError or UnclearPopError.

    A called line (DID) alone says how somebody called, not who: it asks for a search.
    """
    account, phone = pop.get("account", ""), pop.get("phone", "")
    if account:
        return account
    if not phone:
        raise UnclearPopError("La llamada no dice de quién es. Búsquelo con Ctrl+F.")
    found = cases.accounts_of_phone(phone)
    if not found:
        raise UnclearPopError(
            "Ese teléfono no es de ninguna cuenta. Busque a la persona por nombre con Ctrl+F."
        )
    owners = {cases.case(number).debtor.id for number in found}
    if len(owners) > 1:
        raise UnclearPopError(
            f"Ese teléfono es de {len(owners)} personas. "
            "Pregunte con quién habla y búsquelo con Ctrl+F."
        )
    return found[0]


__all__ = ["UnclearPopError", "UnknownAccountError", "resolve_pop"]
