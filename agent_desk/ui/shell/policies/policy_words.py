"""The words of a policy: ids of the file as people say them."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.offers.policy import Policy, Product
from agent_desk.ui.wording import translate


def kind_words(kind: str) -> str:
    """What an arrangement of that kind does with the debt."""
    return {
        "settle": translate("Policies", "Se liquida con descuento: al cumplir, no se debe más."),
        "plan": translate("Policies", "Se paga todo lo que se debe, en partes."),
        "cure": translate("Policies", "Se paga lo vencido y el crédito sigue como estaba."),
        "extend": translate("Policies", "La próxima fecha se mueve; no se perdona nada."),
        "restructure": translate("Policies", "Calendario nuevo con interés sobre el saldo."),
        "partial": translate(
            "Policies", "Una parte se liquida hoy; el resto, en calendario nuevo."
        ),
    }.get(kind, kind)


def arrangement_name(arrangement_id: str, name: str = "") -> str:
    """The policy's own `name`, else the id in words: «Pagos con quita»."""
    if name:
        return name
    known = {
        "liquidacion": translate("Policies", "Liquidación"),
        "prorroga": translate("Policies", "Prórroga"),
    }
    words = arrangement_id.replace("_", " ")
    return known.get(arrangement_id, words[:1].upper() + words[1:])


def share_text(basis_points: int) -> str:
    """«62%», «12.5%»: exact, without zeros at the end."""
    whole, rest = divmod(basis_points, 100)
    return f"{whole}.{rest:02d}".rstrip("0").rstrip(".") + "%"


def frequency_words(frequency: str) -> str:
    return {
        "unica": translate("Policies", "un solo pago"),
        "semanal": translate("Policies", "cada semana"),
        "catorcenal": translate("Policies", "cada 14 días"),
        "quincenal": translate("Policies", "cada quincena"),
        "mensual": translate("Policies", "cada mes"),
    }.get(frequency, frequency)


def flag_words(flag: str) -> str:
    """A flag of an account as a condition: «si el titular falleció»."""
    return {
        "fallecido": translate("Policies", "Si el titular falleció"),
        "aclaracion": translate("Policies", "Con una aclaración abierta"),
        "demanda": translate("Policies", "Con una demanda en curso"),
        "no_es_titular": translate("Policies", "Si no es el titular"),
    }.get(flag, flag)


def bucket_words(product: Product, bucket: str) -> str:
    """The days of a bucket: «61 a 90»; the last one is open: «181 o más»."""
    low, high = product.buckets[bucket]
    last = max(high for _, high in product.buckets.values())
    if high == last:
        return translate("Policies", "{low} o más").format(low=low)
    return translate("Policies", "{low} a {high}").format(low=low, high=high)


def buckets_words(product: Product, buckets: tuple[str, ...]) -> str:
    """Neighbouring buckets as one range: «1 a 60»."""
    names = list(product.buckets)
    places = [names.index(bucket) for bucket in buckets]
    is_one_range = places == list(range(places[0], places[0] + len(places)))
    if not is_one_range:
        return ", ".join(bucket_words(product, bucket) for bucket in buckets)
    if places[-1] == len(names) - 1:
        low = product.buckets[buckets[0]][0]
        return translate("Policies", "{low} o más").format(low=low)
    low, high = product.buckets[buckets[0]][0], product.buckets[buckets[-1]][1]
    return translate("Policies", "{low} a {high}").format(low=low, high=high)


def payments_words(payments: tuple[int, int]) -> str:
    """«1», «2 a 6»."""
    low, high = payments
    if low == high:
        return str(low)
    return translate("Policies", "{low} a {high}").format(low=low, high=high)


def waiver_words(waive: Mapping[str, int], policy: Policy) -> str:
    """«Gastos y comisiones 100%, Capital 10%»; «nada» when nothing is forgiven."""
    parts = [
        f"{policy.component_name(component)} {share_text(share)}"
        for component, share in waive.items()
        if share
    ]
    return ", ".join(parts) or translate("Policies", "nada")
