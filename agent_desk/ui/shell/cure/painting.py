"""The card, its trial and its audit, put into words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agent_desk.domain.spanish import date_text
from agent_desk.domain.strategy.cure.binning import Bin
from agent_desk.domain.strategy.cure.card import Card, Trait
from agent_desk.domain.strategy.cure.explaining import Behaviour
from agent_desk.domain.strategy.cure.fairness import GroupAudit
from agent_desk.domain.strategy.indicators.figures import change_text
from agent_desk.domain.strategy.indicators.indicator import Unit
from agent_desk.domain.strategy.proportions import Share, wilson
from agent_desk.services.learn_cure import CureState, KeptCard
from agent_desk.ui.desk.state import Tone
from agent_desk.ui.shell.cure.state import AuditScreen, CureScreen, Rows
from agent_desk.ui.widgets.charts.points import ChartTable, Point
from agent_desk.ui.wording import translate


def paint_cure(
    state: CureState,
    behaviours: Mapping[str, Behaviour],
    bands: Mapping[str, int],
    *,
    may_train: bool,
) -> CureScreen:
    """The whole place but the audit."""
    groups = _groups(state.kept)
    band_points = tuple(
        Point(word, float(count), f"{count:,}") for word, count in reversed(list(bands.items()))
    )
    return CureScreen(
        standing=state.standing.sentence,
        tone=Tone.WARN if state.standing.is_warning else Tone.OK,
        facts=_facts(state),
        said=tuple(said for said, _ in groups),
        points=tuple(_point(said, share) for said, share in groups),
        calibration=_calibration(groups),
        calibration_empty=translate(
            "Cure", "Sin prueba todavía: al entrenar se compara lo dicho con lo que ocurrió."
        ),
        card=_card_rows(state.kept.card, behaviours) if state.kept else (),
        versions=tuple(_version(card) for card in state.versions),
        bands=band_points if any(bands.values()) else (),
        bands_table=ChartTable(
            "bandas",
            (translate("Cure", "Banda"), translate("Cure", "Cuentas")),
            tuple((point.label, point.text) for point in band_points),
        ),
        may_train=may_train,
    )


def paint_audit(rows: Sequence[GroupAudit], audited: int) -> AuditScreen:
    """By group: seen, said, gap with a word, share above the median."""
    if not rows:
        return AuditScreen(
            translate(
                "Cure",
                "No auditable: en ese archivo no hay un grupo con 100 cuentas o más de las que "
                "ya se conoce el final.",
            ),
            (),
        )
    off = sum(row.is_off for row in rows)
    sentence = translate(
        "Cure", "{count} cuentas comparadas; en {off} grupos lo dicho se aparta de lo ocurrido."
    ).format(count=f"{audited:,}", off=off)
    return AuditScreen(sentence, tuple(_audit_row(row) for row in rows))


def _audit_row(row: GroupAudit) -> tuple[str, ...]:
    gap = 100 * row.gap
    sign = "+" if gap > 0 else "−"
    word = translate("Cure", "se aparta") if row.is_off else translate("Cure", "compatible")
    return (
        row.group,
        f"{row.observed.total:,}",
        _share(row.predicted),
        _share(row.observed.value),
        f"{sign}{abs(gap):.1f} pp, {word}",
        _share(row.above.value),
        f"{row.auc:.3f}" if row.auc is not None else "—",
    )


def _facts(state: CureState) -> tuple[tuple[str, str], ...]:
    facts = [(translate("Cure", "Resultados maduros de 12 meses"), f"{state.outcomes:,}")]
    report = state.kept.report if state.kept else {}
    card, table = report.get("card"), report.get("table")
    if isinstance(card, dict) and isinstance(table, dict):
        interval = f"{card['auc']:.3f} [{card['auc_low']:.3f}–{card['auc_high']:.3f}]"
        facts.append((translate("Cure", "Orden (AUC) fuera de muestra"), interval))
        facts.append((translate("Cure", "Orden de la tabla de tránsito"), f"{table['auc']:.3f}"))
        facts.append((translate("Cure", "Pendiente (1 es honesta)"), f"{card['slope']:.2f}"))
    if state.check:
        facts.append(
            (translate("Cure", "Cambio de la cartera (tope 0.25)"), f"{state.check.drift:.3f}")
        )
        if state.check.gap is not None:
            gap = change_text(Unit.SHARE, state.check.gap)
            facts.append((translate("Cure", "Dicho − ocurrido, último corte"), gap))
    return tuple(facts)


def _groups(kept: KeptCard | None) -> list[tuple[float, Share]]:
    found = kept.report.get("groups") if kept else None
    if not isinstance(found, list):
        return []
    return [(said, Share(int(cured), int(total))) for _, said, cured, total in found]


def _point(said: float, seen: Share) -> Point:
    interval = wilson(seen)
    label = translate("Cure", "dicho {said}").format(said=_share(said))
    text = translate("Cure", "ocurrió {seen}").format(seen=_share(seen.value))
    return Point(label, seen.value, text, interval.low, interval.high, f"n = {seen.total:,}")


def _calibration(groups: list[tuple[float, Share]]) -> ChartTable:
    headers = (
        translate("Cure", "Dicho"),
        translate("Cure", "Ocurrió"),
        translate("Cure", "Cuentas"),
    )
    rows = tuple((_share(said), _share(seen.value), f"{seen.total:,}") for said, seen in groups)
    return ChartTable("calibracion", headers, rows)


def _card_rows(card: Card, behaviours: Mapping[str, Behaviour]) -> Rows:
    rows = []
    for trait in sorted(card.traits, key=lambda trait: -trait.point_range):
        title = behaviours[trait.name].title if trait.name in behaviours else trait.name
        is_share = trait.name in behaviours and behaviours[trait.name].unit == "share"
        rows += [
            (title, _span(bin_, is_share=is_share), *_bin_words(trait, bin_))
            for bin_ in trait.cutting.bins
        ]
        if trait.cutting.missing.count:
            lost = translate("Cure", "sin dato")
            rows.append((title, lost, *_bin_words(trait, trait.cutting.missing)))
    return tuple(rows)


def _bin_words(trait: Trait, bin_: Bin) -> tuple[str, str, str]:
    points = f"{trait.points(bin_):+.0f}".replace("-", "−")
    share = _share(bin_.cured / bin_.count) if bin_.count else "—"
    return f"{bin_.count:,}", share, points


def _span(bin_: Bin, *, is_share: bool) -> str:
    def told(value: float) -> str:
        return f"{100 * value:.0f} %" if is_share else f"{value:g}"

    if bin_.above is None and bin_.upto is None:
        return translate("Cure", "todas")
    if bin_.above is None and bin_.upto is not None:
        return translate("Cure", "hasta {upto}").format(upto=told(bin_.upto))
    if bin_.upto is None and bin_.above is not None:
        return translate("Cure", "más de {above}").format(above=told(bin_.above))
    return f"{told(bin_.above or 0)} – {told(bin_.upto or 0)}"


def _version(kept: KeptCard) -> tuple[str, ...]:
    kinds = {
        "learned": translate("Cure", "Aprendida"),
        "relevelled": translate("Cure", "Nivelada al mes"),
    }
    trained = kept.card.trained
    return (
        str(kept.number),
        kinds.get(kept.kind, kept.kind),
        date_text(kept.made_on),
        date_text(kept.card.cut_on),
        f"{trained.total:,}",
        _share(trained.value),
    )


def _share(value: float | None) -> str:
    return "—" if value is None else f"{100 * value:.1f} %"
