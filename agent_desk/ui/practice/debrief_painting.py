"""A debrief as its page: how it ended, what was never known, one sentence to change, one goal."""

from __future__ import annotations

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.practice.debrief import CurvePoint as Point
from agent_desk.domain.practice.debrief import Debrief
from agent_desk.domain.practice.debtor.persona import Means
from agent_desk.domain.practice.debtor.state import Drill
from agent_desk.domain.practice.training.history import PASS_TOTAL, READY_TOTAL
from agent_desk.domain.spanish import money_text
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.practice.state import CurvePoint, CurveState
from agent_desk.ui.shell.reading import Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import translate


def question_reading(debrief: Debrief) -> Reading:
    """What is asked before the score is shown."""
    return Reading(
        title=translate("Practice", "Antes de ver cómo salió"),
        subtitle=debrief.title,
        sections=(
            Section(
                translate(
                    "Practice", "¿Cómo se sintió usted? ¿Y cómo cree que se sintió él o ella?"
                ),
                (
                    Words(translate("Practice", "Piénselo unos segundos; nadie más lo lee.")),
                    Words(debrief.ending, translate("Practice", "Cómo terminó.")),
                ),
            ),
        ),
    )


def debrief_reading(debrief: Debrief, drill: Drill, agreement: Agreement | None) -> Reading:
    """All of it, in the order in which it is talked over."""
    return Reading(
        title=translate("Practice", "{total} de 100").format(total=debrief.score.total),
        subtitle=f"{debrief.title}. {debrief.ending}",
        pills=score_pills(debrief),
        sections=tuple(
            section
            for section in (
                _goal(debrief),
                _missed(debrief),
                _breaks(debrief),
                _promise(debrief),
                _registered(drill, agreement),
                _rewrite(debrief),
                _failures(debrief),
                _rubric(debrief),
                _turns(debrief, drill),
                _care(debrief),
            )
            if section.blocks
        ),
    )


def score_pills(debrief: Debrief) -> tuple[Pill, ...]:
    """What the total means; the words of the rubric."""
    total = debrief.score.total
    if debrief.score.failures:
        return (Pill(translate("Practice", "Error crítico"), Tone.BAD),)
    if total >= READY_TOTAL:
        return (Pill(translate("Practice", "Listo para llamadas de este nivel"), Tone.OK),)
    if total >= PASS_TOTAL:
        return (Pill(translate("Practice", "Aprobado: practique lo marcado"), Tone.OK),)
    return (Pill(translate("Practice", "Vuelve en dos días"), Tone.WARN),)


def curve_state(debrief: Debrief, drill: Drill, selected: int) -> CurveState:
    """The curve from how he picked up; the turns at which it broke are marked."""
    start = drill.persona.start
    turning = {point.turn for point in debrief.breaks}
    first = CurvePoint(0, start.trust, start.anger, start.patience)
    points = (first, *(_curve_point(point, point.turn in turning) for point in debrief.curve))
    return CurveState(points, max(0, min(selected, len(points) - 1)))


def point_words(curve: CurveState) -> str:
    """The sentence that moved him in the turn that is selected."""
    if not curve.points:
        return ""
    point = curve.points[curve.selected]
    if not point.turn:
        return translate("Practice", "Turno 0: así contestó.")
    words = translate("Practice", "Turno {turn}: {why}")
    nothing = translate("Practice", "nada lo movió")
    return words.format(turn=point.turn, why=point.why or nothing)


def _curve_point(point: Point, is_turning: bool) -> CurvePoint:
    why = f"{point.what}: «{point.sentence}»" if point.sentence else ""
    patience = point.patience if point.patience is not None else 0
    return CurvePoint(point.turn + 1, point.trust, point.anger, patience, why, is_turning)


def _goal(debrief: Debrief) -> Section:
    blocks = [Words(debrief.goal, tone=Tone.PRIMARY)]
    if debrief.praise:
        said = f"«{debrief.praise.sentence}» ({debrief.praise.what})"
        blocks.append(Words(said, translate("Practice", "Bien hecho.")))
    return Section(translate("Practice", "Una sola meta para la siguiente"), tuple(blocks))


def _missed(debrief: Debrief) -> Section:
    rows = []
    for fact in debrief.missed:
        trust = (
            ""
            if fact.trust is None
            else translate("Practice", "confianza {trust}").format(trust=fact.trust)
        )
        opened = ", ".join(fact.opened_by[:4])
        rows.append((fact.title, " · ".join(part for part in (opened, trust) if part)))
    if not rows:
        return Section("", ())
    headers = (translate("Practice", "Hecho"), translate("Practice", "Lo habría abierto"))
    return Section(
        translate("Practice", "Lo que nunca supo"), (Grid(headers, tuple(rows), (46, 54)),)
    )


def _breaks(debrief: Debrief) -> Section:
    items = [
        translate("Practice", "Turno {turn}, {moved:+d}: «{sentence}» ({what})").format(
            turn=point.turn + 1, moved=point.moved, sentence=point.sentence, what=point.what
        )
        for point in debrief.breaks
    ]
    blocks = (Points(tuple(items)),) if items else ()
    return Section(translate("Practice", "Dónde cambió la llamada"), blocks)


def _promise(debrief: Debrief) -> Section:
    kept = debrief.kept
    reasons = Points(tuple(reason for _, reason in kept.parts))
    if not kept.is_made:
        return Section(translate("Practice", "¿Va a cumplir?"), (reasons,) if kept.parts else ())
    chance = translate("Practice", "{chance} % de que cumpla. El monto no da puntos.").format(
        chance=kept.chance
    )
    came = {
        True: translate("Practice", "En esta práctica cumplió."),
        False: translate("Practice", "En esta práctica no cumplió."),
        None: "",
    }[kept.is_kept]
    words = Words(f"{chance} {came}".strip())
    return Section(translate("Practice", "¿Va a cumplir?"), (words, reasons))


def _registered(drill: Drill, agreement: Agreement | None) -> Section:
    if agreement is None:
        return Section("", ())
    first = agreement.payments[0]
    said = translate("Practice", "{folio}: {count} pagos; el primero de {amount}.").format(
        folio=agreement.folio, count=len(agreement.payments), amount=money_text(first.amount_cents)
    )
    fits = _fits(agreement, drill.persona.means)
    verdict = (
        Words(translate("Practice", "Cabe en lo que podía pagar."), tone=Tone.OK)
        if fits
        else Words(translate("Practice", "Era más de lo que podía pagar."), tone=Tone.BAD)
    )
    return Section(translate("Practice", "Lo que registró en la mesa"), (Words(said), verdict))


def _fits(agreement: Agreement, means: Means) -> bool:
    """Whether the month's payments are within what he really has."""
    payments = agreement.payments
    if len(payments) == 1:
        return payments[0].amount_cents <= max(means.single_cents, means.monthly_cents)
    by_month: dict[tuple[int, int], int] = {}
    for payment in payments:
        month = (payment.due_on.year, payment.due_on.month)
        by_month[month] = by_month.get(month, 0) + payment.amount_cents
    return max(by_month.values()) <= means.monthly_cents


def _rewrite(debrief: Debrief) -> Section:
    change = debrief.rewrite
    if change is None:
        return Section("", ())
    card = translate("Practice", "De la ficha «{card}».").format(card=change.card)
    blocks = [
        Words(change.sentence, translate("Practice", "Dijo"), is_spoken=True),
        Words(change.better, translate("Practice", "Mejor"), is_spoken=True),
    ]
    if change.card:
        blocks.append(Words(card))
    title = translate("Practice", "Cambie una frase (turno {turn}: {what})")
    return Section(title.format(turn=change.turn + 1, what=change.what), tuple(blocks))


def _failures(debrief: Debrief) -> Section:
    items = tuple(
        f"{f.what.title}: «{f.sentence}»" if f.sentence else f.what.title
        for f in debrief.score.failures
    )
    blocks = tuple(Words(item, tone=Tone.BAD) for item in items)
    title = translate("Practice", "Errores críticos: el total no pasa de 49")
    return Section(title, blocks)


def sheet_reading(debrief: Debrief) -> Reading:
    """The points by criterion, for beside the curve."""
    rows = tuple(
        (one.criterion.title, f"{one.points:g} / {one.criterion.weight}")
        for one in debrief.score.criteria
    )
    grid = Grid(("", ""), rows, (76, 24))
    return Reading("", sections=(Section(translate("Practice", "La hoja"), (grid,)),))


def _rubric(debrief: Debrief) -> Section:
    """What shows each criterion."""
    rows = tuple(
        (one.criterion.title, " ".join(f"«{quote}»" for quote in one.quotes[:2]))
        for one in debrief.score.criteria
        if one.quotes
    )
    headers = (translate("Practice", "Criterio"), translate("Practice", "Lo que lo muestra"))
    blocks = (Grid(headers, rows, (32, 68)),) if rows else ()
    return Section(translate("Practice", "Lo que cuenta de lo que dijo"), blocks)


def _turns(debrief: Debrief, drill: Drill) -> Section:
    """The curve as a table, for who cannot see it."""
    rows = tuple(
        (str(p.turn), str(p.trust), str(p.anger), str(p.patience), p.why or "—")
        for p in curve_state(debrief, drill, 0).points
    )
    headers = (
        translate("Practice", "Turno"),
        translate("Practice", "Confianza"),
        translate("Practice", "Enojo"),
        translate("Practice", "Paciencia"),
        translate("Practice", "Qué lo movió"),
    )
    grid = Grid(headers, rows, (9, 12, 10, 12, 57))
    return Section(translate("Practice", "La curva, turno por turno"), (grid,))


def _care(debrief: Debrief) -> Section:
    blocks = (Words(debrief.care),) if debrief.care else ()
    return Section(translate("Practice", "Y usted"), blocks)
