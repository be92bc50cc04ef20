"""A pilot on one page for who decides: what was agreed, what was found, what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk.domain.spanish import signed_money_text
from agent_desk.domain.strategy.pilots.plan import METRICS, STATE_WORDS, Plan, people_needed
from agent_desk.domain.strategy.pilots.verdict import WORDS, Look
from agent_desk.services.board_page import BoardCard, BoardMark, BoardPage
from agent_desk.ui.shell.pilots.forest import forest_points
from agent_desk.ui.shell.pilots.words import (
    angle_headers,
    angle_rows,
    cost_words,
    money_words,
)
from agent_desk.ui.wording import translate

if TYPE_CHECKING:
    from agent_desk.ui.shell.pilots.presenter import Seen


def result_page(seen: Seen, footer: str, demo: str) -> BoardPage:
    """`footer` and `demo` as every page has them; the sealed plan is told by its hash."""
    pilot, look = seen.pilot, seen.look() if seen.has_people else None
    seal = translate("Pilots", "sello {seal}").format(seal=pilot.seal[:16]) if pilot.seal else ""
    facts = (METRICS[pilot.plan.metric], STATE_WORDS[pilot.state], seal)
    return BoardPage(
        title=pilot.plan.hypothesis,
        subtitle=" · ".join(fact for fact in facts if fact),
        cards=_cards(seen, look),
        bars=(),
        headers=angle_headers(),
        rows=angle_rows(pilot.plan, look) if look else (),
        footer=footer,
        notes=_notes(seen, look),
        demo=demo,
        marks=_marks(pilot.plan, look) if look else (),
        shares=(0.24, 0.19, 0.14, 0.14, 0.14, 0.15),
    )


def _cards(seen: Seen, look: Look | None) -> tuple[BoardCard, ...]:
    pilot = seen.pilot
    verdict = pilot.verdict or (look.verdict if look else "waiting")
    goal = translate("Pilots", "{needed} por grupo").format(needed=f"{people_needed(pilot.plan):,}")
    cards = [BoardCard(translate("Pilots", "Veredicto"), WORDS.get(verdict, verdict), goal=goal)]
    if look and look.number:
        bound = translate("Pilots", "límite {bound}").format(bound=f"{look.bound:.2f}")
        cards.append(BoardCard("z", f"{look.z:.2f}", goal=bound))
    if look and look.extra:
        label = translate("Pilots", "Cada persona más que paga cuesta")
        cards.append(BoardCard(label, signed_money_text(look.extra.sure_cents)))
    return tuple(cards)


def _marks(plan: Plan, look: Look) -> tuple[BoardMark, ...]:
    return tuple(
        BoardMark(point.label, point.value, point.low, point.high, point.text, point.is_strong)
        for point in forest_points(plan, look)
        if point.value is not None and point.low is not None and point.high is not None
    )


def _notes(seen: Seen, look: Look | None) -> tuple[str, ...]:
    plan = seen.pilot.plan
    notes = [f"{arm.name}: {arm.what or '—'}" for arm in plan.arms]
    if look and look.extra:
        label = translate("Pilots", "Cada persona más que paga cuesta")
        notes += f"{label}: {cost_words(look.extra)}".split("\n")
    if look and look.money:
        label = translate("Pilots", "Dinero de más por persona")
        notes.append(f"{label}: {money_words(look.money)}")
    decided = translate("Pilots", "Decide {who}.").format(who=plan.decider)
    notes.append(f"{decided} {seen.pilot.why}".strip())
    notes.append(
        translate("Pilots", "Cuentan todas las personas sorteadas, se les haya hablado o no.")
    )
    return tuple(notes)
