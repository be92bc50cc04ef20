"""A pilot and a look as a page to read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from agent_desk.domain.spanish import date_text, signed_money_text
from agent_desk.domain.strategy.pilots.plan import (
    AFTERWARDS,
    FULL_BP,
    GUARDRAILS,
    METRICS,
    STATE_WORDS,
    Pilot,
    PilotState,
    Plan,
    people_needed,
)
from agent_desk.domain.strategy.pilots.quality import METRIC as QUALITY
from agent_desk.domain.strategy.pilots.spending import ExtraCost
from agent_desk.domain.strategy.pilots.verdict import (
    WORDS,
    Angle,
    Look,
    MoneyGain,
    guardrail_word,
)
from agent_desk.domain.strategy.proportions import Share
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.shell.reading import Block, Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import plural, translate

_TONES = {
    "effect": Tone.OK,
    "worse": Tone.BAD,
    "harm": Tone.BAD,
    "unfair": Tone.BAD,
    "none": Tone.NEUTRAL,
    "going": Tone.PRIMARY,
    "waiting": Tone.NEUTRAL,
}
Taken = Sequence[tuple[int, str, date]]


def page_of(pilot: Pilot, look: Look | None, taken: Taken) -> Reading:
    """The whole page; `look` is what there would be to see now."""
    pills = [Pill(STATE_WORDS[pilot.state], Tone.PRIMARY)]
    verdict = pilot.verdict or (look.verdict if look else "")
    if verdict in WORDS:
        pills.append(Pill(WORDS[verdict], _TONES[verdict]))
    sections = [_plan_section(pilot)]
    if look:
        sections += [_look_section(pilot, look, taken), _angles_section(pilot.plan, look)]
    if pilot.why:
        decided = translate("Pilots", "Lo que se decidió")
        sections.append(Section(decided, (Words(pilot.why),)))
    return Reading(pilot.plan.hypothesis, pills=tuple(pills), sections=tuple(sections))


def sample_words(plan: Plan, people: int) -> str:
    """How many people each group needs, and whether there are that many."""
    needed, groups = people_needed(plan), len(plan.arms)
    words = translate(
        "Pilots", "Hacen falta {needed} personas por grupo, {all} en total; hoy hay {people}."
    ).format(needed=f"{needed:,}", all=f"{needed * groups:,}", people=f"{people:,}")
    if people < needed * groups:
        words += " " + translate(
            "Pilots", "Con esas, solo se vería un efecto mayor: {least}."
        ).format(least=_least(plan, people // groups))
    return words


def _least(plan: Plan, each: int) -> str:
    from agent_desk.domain.strategy.power import smallest_rise

    if each < 2:
        return translate("Pilots", "ninguno")
    rise = smallest_rise(plan.base_bp / FULL_BP, each)
    return translate("Pilots", "{points} puntos").format(points=f"{rise * 100:.1f}")


def _plan_section(pilot: Pilot) -> Section:
    plan = pilot.plan
    base, effect = plan.base_bp / 100, plan.effect_bp / 100
    facts: list[Block] = [
        Words(METRICS[plan.metric], translate("Pilots", "Medida")),
        Words(
            translate("Pilots", "de {base} % a {goal} % o más").format(
                base=f"{base:g}", goal=f"{base + effect:g}"
            ),
            translate("Pilots", "Efecto que valdría la pena"),
        ),
        Points(tuple(f"{arm.name}: {arm.what or '—'}" for arm in plan.arms)),
        Words(
            translate("Pilots", "{needed} por grupo · {days} días · {looks}").format(
                needed=f"{people_needed(plan):,}",
                days=plan.window_days,
                looks=plural(
                    plan.looks,
                    translate("Pilots", "1 corte"),
                    translate("Pilots", "{count} cortes"),
                ),
            ),
            translate("Pilots", "Tamaño"),
        ),
        *_margin_words(plan),
        Words(plan.decider, translate("Pilots", "Decide")),
    ]
    if pilot.seal:
        seal = f"{pilot.seal[:16]}…"
        facts.append(Words(seal, translate("Pilots", "Sello del plan")))
    return Section(translate("Pilots", "Lo que se acordó antes de empezar"), tuple(facts))


def _margin_words(plan: Plan) -> list[Words]:
    if not plan.margin_bp:
        return []
    words = translate("Pilots", "no es peor mientras no pase de {points} puntos más de quejas")
    label = translate("Pilots", "Margen de trato")
    return [Words(words.format(points=f"{plan.margin_bp / 100:.1f}"), label)]


def _look_section(pilot: Pilot, look: Look, taken: Taken) -> Section:
    rows: list[Block] = [*_where_it_is(pilot, look), *_what_it_earns(look)]
    rows += [
        Words(f"{date_text(day)}: {WORDS.get(verdict, verdict)}", f"{number}.")
        for number, verdict, day in taken
    ]
    return Section(translate("Pilots", "Cortes"), tuple(rows))


def _where_it_is(pilot: Pilot, look: Look) -> list[Words]:
    rows = []
    is_over = pilot.state is PilotState.ENDED
    if look.verdict in ("waiting", "going") and look.missing and not is_over:
        words = translate("Pilots", "Faltan {count} personas para el siguiente corte.")
        rows.append(Words(words.format(count=f"{look.missing:,}")))
    if look.number:
        words = translate("Pilots", "corte {number} de {looks}: z {z}, límite {bound}").format(
            number=look.number,
            looks=pilot.plan.looks,
            z=f"{look.z:.2f}",
            bound=f"{look.bound:.2f}",
        )
        rows.append(Words(words, translate("Pilots", "Hoy")))
    if look.verdict == "unfair":
        words = translate(
            "Pilots", "Los grupos salieron de tamaños que el azar no explica: no se cree."
        )
        rows.append(Words(words, tone=Tone.BAD))
    return rows


def _what_it_earns(look: Look) -> list[Words]:
    rows = []
    if look.extra:
        label = translate("Pilots", "Cada persona más que paga cuesta")
        rows.append(Words(cost_words(look.extra).replace("\n", " "), label))
    if look.money:
        rows.append(
            Words(money_words(look.money), translate("Pilots", "Dinero de más por persona"))
        )
    return rows


def cost_words(extra: ExtraCost) -> str:
    """«$296.98: intentos $180.00, piezas $96.98 (120 enviadas), incentivos $20.00 (30 convenios, 12
    en el control)»; with few agreements what they forgave stands apart, as it may be chance."""
    parts = [_attempt_words(extra), _piece_words(extra)]
    granted = translate("Pilots", "{count}, {before} en el control").format(
        count=plural(
            extra.granted,
            translate("Pilots", "1 convenio"),
            translate("Pilots", "{count} convenios"),
        ),
        before=f"{extra.granted_before:,}",
    )
    if extra.is_sure:
        words = translate("Pilots", "incentivos {money} ({count})")
        parts.append(words.format(money=signed_money_text(extra.granted_cents), count=granted))
    told = f"{signed_money_text(extra.sure_cents)}: {', '.join(parts)}"
    if extra.is_sure:
        return told
    apart = translate(
        "Pilots",
        "Con lo que condonan los convenios ({count}) serían {money}; con tan pocos puede ser azar.",
    ).format(count=granted, money=signed_money_text(extra.cents))
    return f"{told}.\n{apart}"  # on paper each on a line of its own


def _attempt_words(extra: ExtraCost) -> str:
    if not extra.is_whole:
        return translate("Pilots", "intentos sin costo anotado (Ins en «Indicadores»)")
    money = signed_money_text(extra.attempts_cents)
    return translate("Pilots", "intentos {money}").format(money=money)


def _piece_words(extra: ExtraCost) -> str:
    sent = plural(
        extra.pieces,
        translate("Pilots", "1 enviada"),
        translate("Pilots", "{count} enviadas"),
    )
    words = translate("Pilots", "piezas {money} ({count})")
    return words.format(money=signed_money_text(extra.pieces_cents), count=sent)


def money_words(money: MoneyGain) -> str:
    """«$120.00 [$40.00; $200.00], descontado lo que ya pagaban (correlación 0.62)»."""
    gain, low, high = (signed_money_text(round(c)) for c in (money.gain, money.low, money.high))
    words = f"{gain} [{low}; {high}]"
    if not money.correlation:
        return words
    past = translate("Pilots", "descontado lo que ya pagaban (correlación {rho})")
    return f"{words}, {past.format(rho=f'{money.correlation:.2f}')}"


def metric_name(metric: str) -> str:
    if metric == QUALITY:
        return translate("Pilots", "Conversación bien llevada (hoja)")
    return {**METRICS, **GUARDRAILS, **AFTERWARDS}.get(metric, metric)


def angle_headers() -> tuple[str, ...]:
    return (
        translate("Pilots", "Qué"),
        translate("Pilots", "Para qué"),
        translate("Pilots", "Grupo"),
        translate("Pilots", "Control"),
        translate("Pilots", "Grupo, n"),
        translate("Pilots", "Diferencia en puntos"),
    )


def angle_rows(plan: Plan, look: Look) -> tuple[tuple[str, ...], ...]:
    """One line for each arm and angle, with its interval and what a guardrail says."""
    kinds = {
        "primary": translate("Pilots", "decide"),
        "guardrail": translate("Pilots", "cuida el trato"),
        "descriptive": translate("Pilots", "descriptivo"),
    }
    rows = []
    for angle in look.angles:
        word = guardrail_word(plan, angle)
        kind = f"{kinds[angle.kind]}: {word}" if word else kinds[angle.kind]
        rows.append(
            (
                metric_name(angle.metric),
                kind,
                angle.arm.name,
                _share(angle.control),
                _share(angle.treated),
                difference_text(angle),
            )
        )
    return tuple(rows)


def _angles_section(plan: Plan, look: Look) -> Section:
    return Section(
        translate("Pilots", "Varios ángulos, con su intervalo"),
        (Grid(angle_headers(), angle_rows(plan, look), (24, 18, 14, 13, 13, 18)),),
        translate("Pilots", "Cuentan todas las personas sorteadas, se les haya hablado o no."),
    )


def _share(share: Share) -> str:
    value = share.value
    return "—" if value is None else f"{value * 100:.1f} % ({share.count:,}/{share.total:,})"


def difference_text(angle: Angle) -> str:
    """«+4.7 [+1.5; +8.0]», in points of a hundred."""
    found = angle.difference
    if found is None:
        return "—"
    low, high = found.interval.low * 100, found.interval.high * 100
    words = f"{found.value * 100:+.1f} [{low:+.1f}; {high:+.1f}]"
    return words.replace("-", "\N{MINUS SIGN}")


def next_act(pilot: Pilot) -> str:
    """What the main key does now; "" when nothing is left to do."""
    return {
        PilotState.DRAFT: translate("Pilots", "Registrar el plan"),
        PilotState.REGISTERED: translate("Pilots", "Sortear y empezar"),
        PilotState.RUNNING: translate("Pilots", "Anotar el corte"),
        PilotState.ENDED: "",
    }[pilot.state]
