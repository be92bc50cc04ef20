"""Pilots as a place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.domain.strategy.maps.model import Standing
    from agent_desk.domain.strategy.pilots.plan import Pilot, Plan
    from agent_desk.domain.strategy.pilots.quality import SampledCall
    from agent_desk.domain.strategy.pilots.verdict import Look
    from agent_desk.store.database import Store
    from agent_desk.ui.shell.pilots.panel import PilotPanel
    from agent_desk.ui.shell.pilots.presenter import PilotPresenter, Seen

_PRODUCTS_KEPT = 40


def pilots_place(ground: Ground) -> QWidget:
    from agent_desk.store.strategy.quality_sheets import call_to_hear
    from agent_desk.store.strategy.write_pilots import people_of
    from agent_desk.ui.shell.pilots.panel import PilotPanel
    from agent_desk.ui.shell.pilots.presenter import PilotPresenter, PilotSources

    deeds = _Deeds(ground)
    sources = PilotSources(
        read=lambda: _read(ground),
        people=lambda plan: len(people_of(ground.store, plan)),
        save=deeds.save,
        register=deeds.register,
        start=deeds.start,
        keep=deeds.keep,
        end=deeds.end,
        today=ground.today,
        save_pdf=lambda seen, file: _save_pdf(ground, seen, file),
        call_to_hear=lambda pilot: call_to_hear(ground.store, pilot, ground.user.id),
        keep_sheet=deeds.keep_sheet,
    )
    panel = PilotPanel()
    presenter = PilotPresenter(panel, sources, ground.background)
    panel.opened.connect(presenter.open)
    panel.row_pressed.connect(presenter.choose)
    panel.next_pressed.connect(presenter.go_on)
    panel.end_asked.connect(presenter.end)
    panel.pdf_asked.connect(presenter.save_pdf)
    panel.csv_asked.connect(presenter.save_csv)
    panel.sheet_asked.connect(
        lambda: presenter.hear(lambda call: _open_sheet(panel, presenter, call))
    )
    panel.plan_asked.connect(lambda is_new: _open_plan(ground, panel, presenter, is_new=is_new))
    ground.kept.append(presenter)
    return panel


def pilots_of(store: Store) -> tuple[dict[str, Standing], list[tuple[str, str]]]:
    """What the pilots found by id, and (id, hypothesis) of each, the newest first: read once."""
    from agent_desk.domain.strategy.maps.model import Standing
    from agent_desk.domain.strategy.pilots.plan import PilotState
    from agent_desk.store.strategy.read_pilots import LocalPilots

    found, kept = {}, LocalPilots(store).all()
    for pilot in kept:
        if pilot.state is PilotState.ENDED:
            is_kept = pilot.verdict == "effect"
            is_lost = pilot.verdict in ("none", "worse", "harm")
            found[pilot.id] = (
                Standing.SUSTAINED
                if is_kept
                else Standing.REFUTED
                if is_lost
                else Standing.UNTESTED
            )
        else:
            is_on = pilot.state is PilotState.RUNNING
            found[pilot.id] = Standing.IN_PILOT if is_on else Standing.UNTESTED
    return found, [(pilot.id, pilot.plan.hypothesis) for pilot in kept]


def _read(ground: Ground) -> list[Seen]:
    from agent_desk.app_places.strategy_example import bring_example
    from agent_desk.store.strategy.read_pilots import LocalPilots
    from agent_desk.ui.shell.pilots.presenter import Seen

    bring_example(ground)  # the demo has one that ended

    kept, today = LocalPilots(ground.store), ground.today()
    cost = kept.attempt_cents()
    return [Seen(one, kept.measured(one, today), kept.looks(one.id), cost) for one in kept.all()]


def _save_pdf(ground: Ground, seen: Seen, file: Path) -> None:
    from agent_desk.documents.board_page import draw_board
    from agent_desk.domain.spanish import date_text
    from agent_desk.ui.shell.pilots.result_page import result_page

    footer = f"Agent Desk · {date_text(ground.today())} · sin datos de personas"
    demo = "Datos de ejemplo" if ground.is_demo else ""
    file.write_bytes(draw_board(result_page(seen, footer, demo)))


class _Deeds:
    """Each step as a command in the name of who sits here."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def save(self, pilot_id: str, plan: Plan) -> str:
        from agent_desk.domain.strategy.pilots.commands import SavePilotPlan
        from agent_desk.domain.strategy.pilots.plan import plain_of
        from agent_desk.session import new_id

        name, ground = pilot_id or new_id(), self._ground
        body = json.dumps(plain_of(plan), ensure_ascii=False)
        ground.submit(SavePilotPlan(*ground.author(), name, body))
        return name

    def register(self, pilot: Pilot) -> None:
        from agent_desk.domain.strategy.pilots.commands import RegisterPilot
        from agent_desk.domain.strategy.pilots.plan import seal_of

        ground, seal = self._ground, seal_of(pilot.plan)
        ground.submit(RegisterPilot(*ground.author(), pilot.id, seal))

    def start(self, pilot: Pilot) -> None:
        from agent_desk.domain.strategy.pilots.commands import StartPilot
        from agent_desk.session import new_id

        ground = self._ground
        ground.submit(StartPilot(*ground.author(), pilot.id, new_id(), ground.today()))

    def keep(self, pilot: Pilot, look: Look) -> None:
        from agent_desk.domain.strategy.pilots.commands import KeepLook

        ground = self._ground
        body = json.dumps({"z": f"{look.z:.4f}", "bound": f"{look.bound:.3f}"})
        ground.submit(KeepLook(*ground.author(), pilot.id, look.number, look.verdict, body))

    def end(self, pilot: Pilot, verdict: str, why: str) -> None:
        from agent_desk.domain.strategy.pilots.commands import EndPilot

        ground = self._ground
        ground.submit(EndPilot(*ground.author(), pilot.id, verdict, why))

    def keep_sheet(
        self, pilot: Pilot, call: SampledCall, marks: Mapping[str, int], score: int, comment: str
    ) -> None:
        from agent_desk.domain.strategy.pilots.commands import KeepQualitySheet

        ground, kept = self._ground, tuple(sorted(marks.items()))
        ground.submit(
            KeepQualitySheet(*ground.author(), pilot.id, call.contact_id, kept, score, comment)
        )


def _open_sheet(panel: PilotPanel, presenter: PilotPresenter, call: SampledCall) -> None:
    from agent_desk.library.practice_rubric import load_rubric
    from agent_desk.ui.shell.page_frame import run_dialog
    from agent_desk.ui.shell.pilots.quality_dialog import QualityDialog

    lines = [(one.id, one.title, one.weight, one.goal) for one in load_rubric().criteria]
    run_dialog(QualityDialog(call, lines, partial(presenter.keep_sheet, call), panel), panel)


def _open_plan(
    ground: Ground, panel: PilotPanel, presenter: PilotPresenter, *, is_new: bool
) -> None:
    from agent_desk.domain.strategy.pilots.plan import CONTROL, Arm, PilotState, Plan, Population
    from agent_desk.ui.shell.page_frame import run_dialog
    from agent_desk.ui.shell.pilots.dialog import PlanDialog

    chosen = presenter.chosen
    blank = Plan(
        "",
        "kept",
        3_000,
        500,
        (Arm(CONTROL, "Como siempre", ""), Arm("grupo-1", "Con el cambio", "")),
        Population(),
        decider=ground.user.name,
        margin_bp=100,
    )
    is_draft = bool(chosen and chosen.state is PilotState.DRAFT)
    if not is_new and not is_draft:
        return
    plan, name = (blank, "") if is_new or chosen is None else (chosen.plan, chosen.id)
    products = sorted((code, product.name) for code, product in ground.policy().products.items())[
        :_PRODUCTS_KEPT
    ]
    dialog = PlanDialog(
        plan,
        products,
        presenter.sample,
        lambda made, done, failed: presenter.save(name, made, done, failed),
        panel,
    )
    run_dialog(dialog, panel)
