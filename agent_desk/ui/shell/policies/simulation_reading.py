"""A simulation in words: who is reached, who is left without an option, and what it costs."""

from __future__ import annotations

from agent_desk.domain.offers.policy import Policy
from agent_desk.domain.spanish import date_text, money_text
from agent_desk.services.simulate_policy import Simulation
from agent_desk.ui.desk.state import Pill, Tone
from agent_desk.ui.shell.policies.policy_words import arrangement_name
from agent_desk.ui.shell.reading import Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import translate

MOST_LISTED = 12


def progress_words(done: int, total: int) -> str:
    if not total:
        return translate("Policies", "Leyendo la cartera…")
    return translate("Policies", "{done} de {total} cuentas").format(
        done=f"{done:,}", total=f"{total:,}"
    )


def simulation_reading(found: Simulation, old: Policy, new: Policy) -> Reading:
    """What would change for the portfolio of today."""
    before, after = found.before, found.after
    return Reading(
        translate("Policies", "Simulación con {count} cuentas").format(count=f"{after.accounts:,}"),
        subtitle=translate("Policies", "El borrador contra la versión {version}").format(
            version=old.version
        ),
        pills=_pills(found),
        sections=(
            _totals(found),
            Section(
                translate("Policies", "Cuentas que alcanza cada renglón"), (_rows(found, new),)
            ),
            _without(after.without_option, before.without_option),
            _generous(found),
        ),
    )


def _pills(found: Simulation) -> tuple[Pill, ...]:
    """What it would cost: at the most, and what agents could give alone."""
    if not found.cost_cents and not found.alone_cents:
        return (Pill(translate("Policies", "Lo que puede perdonarse no cambia"), Tone.OK),)
    amounts = (
        (found.cost_cents, translate("Policies", "En total hasta {amount}")),
        (found.alone_cents, translate("Policies", "Los agentes solos hasta {amount}")),
    )
    return tuple(
        Pill(
            words.format(amount=f"{'+' if cents > 0 else ''}{money_text(cents)}"),
            Tone.WARN if cents > 0 else Tone.OK,
        )
        for cents, words in amounts
        if cents
    )


def _totals(found: Simulation) -> Section:
    before, after = found.before, found.after
    rows = (
        (
            translate("Policies", "Sin opción de la política"),
            f"{len(before.without_option):,}",
            f"{len(after.without_option):,}",
        ),
        (
            translate("Policies", "Con alto, no se negocia"),
            f"{len(before.stopped):,}",
            f"{len(after.stopped):,}",
        ),
        (
            translate("Policies", "Lo más que podría perdonarse, con cualquier nivel"),
            money_text(before.most_waived_cents),
            money_text(after.most_waived_cents),
        ),
        (
            translate("Policies", "Lo más que podrían perdonar los agentes solos"),
            money_text(before.alone_waived_cents),
            money_text(after.alone_waived_cents),
        ),
        (
            translate("Policies", "Ofertas vigentes que nadie podría dar ya"),
            "—",
            f"{len(found.generous):,}",
        ),
    )
    headers = ("", translate("Policies", "Hoy"), translate("Policies", "Con el borrador"))
    return Section(translate("Policies", "En total"), (Grid(headers, rows, (56, 22, 22)),))


def _rows(found: Simulation, new: Policy) -> Grid:
    """Every row of the new policy; one that reaches nobody says so."""
    rows = []
    for code, product in new.products.items():
        for arrangement in product.arrangements:
            for row in arrangement.ladder:
                place = f"{code}.{arrangement.id}.{row.number}"
                was = found.before.by_row.get(place, 0)
                now = found.after.by_row.get(place, 0)
                name = arrangement_name(arrangement.id, arrangement.name)
                rows.append(
                    (product.name, f"{name}, {row.number}", row.authority, f"{was:,}", f"{now:,}",
                     f"{now - was:+,}" if now != was else "")
                )  # fmt: skip
    headers = (
        translate("Policies", "Producto"),
        translate("Policies", "Renglón"),
        translate("Policies", "Autoriza"),
        translate("Policies", "Hoy"),
        translate("Policies", "Borrador"),
        translate("Policies", "Cambio"),
    )
    return Grid(headers, tuple(rows), (24, 32, 14, 10, 10, 10))


def _without(now: tuple[str, ...], before: tuple[str, ...]) -> Section:
    lost = sorted(set(now) - set(before))
    gained = sorted(set(before) - set(now))
    items = []
    if lost:
        words = translate("Policies", "Se quedan sin opción: {which}")
        items.append(words.format(which=_listed(lost)))
    if gained:
        words = translate("Policies", "Ganan alguna opción: {which}")
        items.append(words.format(which=_listed(gained)))
    if not items:
        items = [translate("Policies", "Las mismas que hoy.")]
    return Section(translate("Policies", "Cuentas sin opción"), (Points(tuple(items)),))


def _listed(numbers: list[str]) -> str:
    shown = ", ".join(numbers[:MOST_LISTED])
    rest = len(numbers) - MOST_LISTED
    if rest <= 0:
        return shown
    return translate("Policies", "{shown} y {rest} más").format(shown=shown, rest=f"{rest:,}")


def _generous(found: Simulation) -> Section:
    title = translate("Policies", "Ofertas vigentes demasiado generosas")
    if not found.generous:
        words = translate("Policies", "Ninguna: todo lo ofrecido cabe también en el borrador.")
        return Section(title, (Words(words, tone=Tone.OK),))
    rows = tuple(
        (
            each.account,
            each.offer.title,
            money_text(each.offer.total_cents),
            each.offer.authority,
            date_text(each.expires_on),
        )
        for each in found.generous[:MOST_LISTED]
    )
    headers = (
        translate("Policies", "Cuenta"),
        translate("Policies", "Opción"),
        translate("Policies", "Total"),
        translate("Policies", "Autoriza"),
        translate("Policies", "Vale hasta"),
    )
    note = translate("Policies", "Quedan sin efecto al publicar: se calculan de nuevo.")
    return Section(title, (Words(note, tone=Tone.WARN), Grid(headers, rows)))
