"""A campaign as a page to read: gates first, because they say what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.spanish import date_text, money_text
from agent_desk.domain.strategy.campaigns.delivery import Carried
from agent_desk.domain.strategy.campaigns.gates import Gate, open_gates
from agent_desk.domain.strategy.campaigns.lines import shown_number
from agent_desk.domain.strategy.campaigns.pieces import (
    MEDIA,
    TEXT_WORDS,
    Piece,
    by_channel,
)
from agent_desk.domain.strategy.campaigns.plan import STATE_WORDS, Campaign, CampaignState, Plan
from agent_desk.ui.desk.state import Pill, ResultRow, Tone
from agent_desk.ui.shell.campaigns.state import Names, Seen
from agent_desk.ui.shell.reading import Block, Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import plural, translate

_TONES = {
    CampaignState.DRAFT: Tone.NEUTRAL,
    CampaignState.LAUNCHED: Tone.OK,
    CampaignState.ENDED: Tone.NEUTRAL,
}
NONE = "—"


def page_of(seen: Seen, gates: Sequence[Gate] | None, names: Names) -> Reading:
    """The whole page; `gates` None while they are being asked, or once it runs."""
    campaign = seen.campaign
    pills = [Pill(STATE_WORDS[campaign.state], _TONES[campaign.state])]
    shut = open_gates(gates or ())
    if gates and shut:
        pills.append(Pill(_missing(len(shut)), Tone.WARN))
    sections = []
    if campaign.state is CampaignState.DRAFT:
        sections.append(_gates_section(gates))
    sections += [
        _plan_section(campaign, names),
        _pieces_section(seen, names),
        _lines_section(seen),
    ]
    if campaign.why:
        ended = translate("Campaigns", "Por qué terminó")
        sections.append(Section(ended, (Words(campaign.why),)))
    return Reading(campaign.plan.name, pills=tuple(pills), sections=tuple(sections))


def row_of(seen: Seen) -> ResultRow:
    """A row of the list: name, state and days."""
    plan = seen.campaign.plan
    sent = sum(seen.carried.get(piece.id, Carried()).arrived for piece in seen.pieces)
    first, last = (date_text(day).rpartition(" ")[0] for day in (plan.starts_on, plan.ends_on))
    detail = f"{STATE_WORDS[seen.campaign.state]} · {first} – {last}"
    if sent:
        detail += " · " + translate("Campaigns", "{sent} entregadas").format(sent=f"{sent:,}")
    return ResultRow(seen.campaign.id, plan.name, detail)


def _gates_section(gates: Sequence[Gate] | None) -> Section:
    title = translate("Campaigns", "Compuertas antes de lanzar")
    if gates is None:
        return Section(title, (Words(translate("Campaigns", "Revisando…")),))
    is_met, is_shut = translate("Campaigns", "lista"), translate("Campaigns", "falta")
    rows = tuple(
        Words(
            f"{is_met if gate.is_met else is_shut} · {gate.sentence}",
            gate.name,
            tone=Tone.OK if gate.is_met else Tone.WARN,
        )
        for gate in gates
    )
    return Section(title, rows)


def _plan_section(campaign: Campaign, names: Names) -> Section:
    plan = campaign.plan
    segments = [names.segments.get(one, one) for one in plan.segments]
    product = names.products.get(plan.product, plan.product)
    facts: list[Block] = [
        Words(plan.objective, translate("Campaigns", "Para qué")),
        Words(", ".join(segments) or NONE, translate("Campaigns", "Segmentos")),
        Words(product or translate("Campaigns", "Todos"), translate("Campaigns", "Producto")),
        Words(_days(plan), translate("Campaigns", "Fechas")),
        Words(money_text(plan.budget_cents), translate("Campaigns", "Presupuesto")),
        Words(_measure(plan, names), translate("Campaigns", "Qué se mide")),
        Words(_course(plan, names), translate("Campaigns", "Curso y equipo")),
    ]
    if plan.duties:
        facts.append(Points(tuple(f"{duty.part}: {duty.name}" for duty in plan.duties)))
    if plan.steps:
        steps = (f"{date_text(s.on)}: {s.text}" if s.on else s.text for s in plan.steps)
        facts.append(Points(tuple(steps), is_numbered=True))
    return Section(translate("Campaigns", "Plan"), tuple(facts))


def _measure(plan: Plan, names: Names) -> str:
    days = plural(
        plan.window_days,
        translate("Campaigns", "pagos hasta 1 día después de la llamada"),
        translate("Campaigns", "pagos hasta {count} días después de la llamada"),
    )
    if not plan.is_measured:
        said = translate("Campaigns", "{days}; sin piloto no se sabrá cuánto aporta")
        return said.format(days=days)
    pilot = names.pilots.get(plan.pilot, NONE)
    return translate("Campaigns", "{days}; lo que aporta, con el piloto «{pilot}»").format(
        days=days, pilot=pilot
    )


def _course(plan: Plan, names: Names) -> str:
    if not plan.course_level:
        return translate("Campaigns", "no pide curso")
    crew = ", ".join(names.users.get(one, one) for one in plan.crew) or NONE
    return translate("Campaigns", "nivel {level}: {crew}").format(
        level=plan.course_level, crew=crew
    )


def _pieces_section(seen: Seen, names: Names) -> Section:
    lines = {line.id: shown_number(line.number) for line in seen.lines}
    rows = tuple(
        (
            piece.name,
            f"{MEDIA[piece.medium]}: {by_channel(piece.channel)}",
            text_words(piece),
            lines.get(piece.line_id, translate("Campaigns", "sin línea")),
            piece.code or NONE,
            arrived_words(seen.carried.get(piece.id, Carried())),
        )
        for piece in seen.pieces
    )
    headers = (
        translate("Campaigns", "Pieza"),
        translate("Campaigns", "Medio"),
        translate("Campaigns", "Texto"),
        translate("Campaigns", "Línea"),
        translate("Campaigns", "Código"),
        translate("Campaigns", "Entregadas"),
    )
    blocks: list[Block] = [Grid(headers, rows, (20, 20, 20, 16, 12, 12))] if rows else []
    if any(piece.channel == "visit" for piece in seen.pieces):
        words = translate(
            "Campaigns",
            "Con la persona abierta en la mesa, Shift+F3 anota la visita y cómo terminó; las de "
            "quien visita para la casa llegan en su reporte (R).",
        )
        blocks.append(Words(words, translate("Campaigns", "Visitas")))
    blocks += [
        Words(piece.published.body, piece.name, is_spoken=True)
        for piece in seen.pieces
        if piece.published
    ]
    empty = Words(translate("Campaigns", "Todavía no tiene piezas."))
    return Section(translate("Campaigns", "Piezas"), tuple(blocks) or (empty,))


def _lines_section(seen: Seen) -> Section:
    rows: tuple[Block, ...] = tuple(
        Words(
            translate("Campaigns", "del {first} al {last}").format(
                first=date_text(line.valid_from), last=date_text(line.valid_to)
            ),
            shown_number(line.number),
        )
        for line in seen.lines
    )
    rest = translate("Campaigns", "Después, el número descansa 60 días antes de otra campaña.")
    return Section(translate("Campaigns", "Líneas exclusivas"), rows, rest if rows else "")


def arrived_words(carried: Carried) -> str:
    """«128», «128 de 140» when some failed, came back, or nobody knows yet."""
    if carried.arrived == carried.sent:
        return f"{carried.arrived:,}"
    words = translate("Campaigns", "{arrived} de {sent}")
    return words.format(arrived=f"{carried.arrived:,}", sent=f"{carried.sent:,}")


def text_words(piece: Piece) -> str:
    """«v1 publicado · v2 borrador», «sin texto»."""
    told = [text for text in (piece.published, piece.pending) if text]
    words = " · ".join(f"v{text.number} {TEXT_WORDS[text.state]}" for text in told)
    return words or translate("Campaigns", "sin texto")


def _missing(count: int) -> str:
    one, many = translate("Campaigns", "falta 1"), translate("Campaigns", "faltan {count}")
    return plural(count, one, many)


def _days(plan: Plan) -> str:
    return translate("Campaigns", "del {first} al {last}").format(
        first=date_text(plan.starts_on), last=date_text(plan.ends_on)
    )
