"""What the demo has to show of a strategy that learns: its pilot, and the documents fed by it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.people import User
    from agent_desk.store.database import Store

# What the letters with a line of their own put to the test, in the documents that ship.
_LINK = ("seguir", "recordar")
_HYPOTHESIS = "h6"
_PROCESS = "pilotos"
_CYCLE = (
    ("plan", "Una carta con plan y línea propia contra no mandar nada.", "Plan sellado del piloto"),
    ("do", "Tres grupos de 120 personas sorteadas; nadie cambió de grupo.", "Sorteo del piloto"),
    ("check", "La carta B hizo pagar a más personas; la A no se distingue.", "Corte del piloto"),
    ("act", "Se imprime solo la B; el mapa y el análisis toman su estado.", "Versión 1 del mapa"),
)


def bring_example(ground: Ground) -> None:
    """The first time that somebody looks; nothing in a real store. On the store's lane."""
    from agent_desk.store.reads import LocalCases

    store = ground.store
    if not LocalCases(store).is_demo():
        return
    from agent_desk.campaign_session import bring_campaigns
    from agent_desk.domain.strategy.documents import DECISION, MAP
    from agent_desk.store.access.people import users
    from agent_desk.store.strategy.read_strategy import LocalStrategy
    from agent_desk.store.strategy.write_demo_campaigns import BY

    bring_campaigns(store, ground.today())
    kept = LocalStrategy(store)
    by = next((user for user in users(store) if user.id == BY), None)
    if by is None or kept.versions(MAP, MAP) or kept.versions(DECISION, DECISION):
        return
    _keep_documents(ground, store, by)
    _keep_cycle(ground, store, by)


def _keep_documents(ground: Ground, store: Store, by: User) -> None:
    from dataclasses import replace

    from agent_desk.domain.strategy.commands import SaveStrategyDocument
    from agent_desk.domain.strategy.decision.plain import plain_of as plain_decision
    from agent_desk.domain.strategy.documents import DECISION, MAP
    from agent_desk.domain.strategy.maps.plain import plain_of as plain_map
    from agent_desk.library.strategy_documents import load_decision, load_map
    from agent_desk.session import new_id
    from agent_desk.store.ledger import LedgerLocal
    from agent_desk.store.strategy.write_demo_campaigns import PILOT

    chart, decision = load_map(), load_decision()
    chart = replace(
        chart,
        links=tuple(
            replace(one, pilot=PILOT) if (one.source, one.target) == _LINK else one
            for one in chart.links
        ),
    )
    decision = replace(
        decision,
        items=tuple(
            replace(one, pilot=PILOT) if one.id == _HYPOTHESIS else one for one in decision.items
        ),
    )
    for kind, plain in ((MAP, plain_map(chart)), (DECISION, plain_decision(decision))):
        body = json.dumps(plain, ensure_ascii=False)
        note = "Ejemplo: lo que el piloto de cartas enseñó"
        command = SaveStrategyDocument(new_id(), by, ground.now(), kind, kind, 1, body, note)
        LedgerLocal(store).submit(command)


def _keep_cycle(ground: Ground, store: Store, by: User) -> None:
    """A turn of plan, do, check and act of the process that asks to try before changing."""
    from agent_desk.domain.strategy.commands import NoteImprovement
    from agent_desk.session import new_id
    from agent_desk.store.ledger import LedgerLocal

    for back, (stage, text, evidence) in zip((40, 36, 5, 4), _CYCLE, strict=True):
        at = ground.now() - timedelta(days=back)
        note = NoteImprovement(new_id(), by, at, new_id(), _PROCESS, stage, text, evidence)
        LedgerLocal(store).submit(note)
