"""Keeping a document of the strategy as its next version."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground


def save_document(
    ground: Ground, kind: str, key: str, number: int, plain: Mapping[str, object], note: str
) -> None:
    """Raises RefusedError when somebody else saved meanwhile, StoreError when the file fails."""
    from agent_desk.domain.strategy.commands import SaveStrategyDocument

    body = json.dumps(plain, ensure_ascii=False)
    command = SaveStrategyDocument(*ground.author(), kind, key, number, body, note)
    ground.submit(command)


def may_edit(ground: Ground) -> bool:
    """Whether who sits here may change the strategy."""
    from agent_desk.domain.strategy.commands import SaveStrategyDocument
    from agent_desk.services.permissions import may

    return may(ground.user.role, SaveStrategyDocument)
