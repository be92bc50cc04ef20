"""The rules that hold for every product: who may allow, what stops, what broken promises change."""

from __future__ import annotations

from agent_desk.domain.offers.policy import BrokenRule, Policy, Stop
from agent_desk.domain.spanish import date_text, percent_text
from agent_desk.ui.shell.policies.policy_words import arrangement_name, flag_words, share_text
from agent_desk.ui.shell.reading import Grid, Points, Reading, Section, Words
from agent_desk.ui.wording import translate


def rules_reading(policy: Policy) -> Reading:
    """Validity, authority, stops, broken promises, capacity and the order of payments."""
    return Reading(
        title=translate("Policies", "Reglas generales"),
        subtitle=translate("Policies", "Vale del {first} al {last}, en {currency}.").format(
            first=date_text(policy.valid_from),
            last=date_text(policy.valid_to),
            currency=policy.currency,
        ),
        sections=(
            _authority(policy),
            Section(
                translate("Policies", "Cuándo no se negocia"),
                (Points(tuple(_stop(stop) for stop in policy.stops)),) if policy.stops else (),
            ),
            _broken(policy),
            _capacity(policy),
            _order(policy),
            _text(policy),
        ),
    )


def _authority(policy: Policy) -> Section:
    levels = " → ".join(policy.levels)
    words = translate(
        "Policies", "{levels}. Cada renglón dice quién lo autoriza; lo de otro nivel se pide."
    ).format(levels=levels[:1].upper() + levels[1:])
    return Section(translate("Policies", "Quién autoriza"), (Words(words),))


def _stop(stop: Stop) -> str:
    condition = flag_words(stop.flag)
    if stop.action == "stop":
        return translate("Policies", "{condition}: se suspende la negociación.").format(
            condition=condition
        )
    return translate("Policies", "{condition}: se pasa a {level}.").format(
        condition=condition, level=stop.to
    )


def _broken(policy: Policy) -> Section:
    headers = (
        translate("Policies", "Promesas incumplidas en 180 días"),
        translate("Policies", "Qué cambia"),
    )
    rows = tuple((str(rule.count), _change(rule)) for rule in policy.broken)
    return Section(
        translate("Policies", "Promesas incumplidas"),
        (Grid(headers, rows, (32, 68)),) if rows else (),
    )


def _change(rule: BrokenRule) -> str:
    parts = []
    if rule.down_plus_bp:
        parts.append(
            translate("Policies", "primer pago {points} puntos mayor").format(
                points=share_text(rule.down_plus_bp).rstrip("%")
            )
        )
    if rule.max_payments:
        parts.append(translate("Policies", "hasta {count} pagos").format(count=rule.max_payments))
    if rule.only:
        names = ", ".join(arrangement_name(name) for name in rule.only)
        parts.append(translate("Policies", "solo {names}").format(names=names))
    return "; ".join(parts)


def _capacity(policy: Policy) -> Section:
    above = {
        "hide": translate("Policies", "no se ofrece"),
        "escalate": translate("Policies", "pide autorización"),
    }.get(policy.over_max, translate("Policies", "se marca como riesgo"))
    words = translate(
        "Policies",
        "Un pago mensual de más de {warn} del ingreso se señala; de más de {most}, {above}.",
    ).format(warn=percent_text(policy.warn_pct), most=percent_text(policy.max_pct), above=above)
    return Section(translate("Policies", "Lo que la persona puede pagar"), (Words(words),))


def _order(policy: Policy) -> Section:
    items = tuple(component.name for component in policy.components)
    return Section(
        translate("Policies", "En qué orden se aplica cada pago"),
        (Points(items, is_numbered=True),),
        detail=translate("Policies", "El mismo orden se imprime en el convenio."),
    )


def _text(policy: Policy) -> Section:
    words = translate(
        "Policies", "Cada convenio guarda esta versión y su huella: {fingerprint}…"
    ).format(fingerprint=policy.hash[:12])
    return Section(translate("Policies", "Versión"), (Words(words),))
