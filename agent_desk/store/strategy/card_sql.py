"""A card as one SQL expression: accounts are scored where their rows are."""

from __future__ import annotations

from agent_desk.domain.strategy.cure.card import Card, Trait


def logit_sql(card: Card) -> str:
    """The logit of a row that has a column for each trait; the same sum as `Card.logit`."""
    terms = [repr(card.intercept + card.shift), *(_term(trait) for trait in card.traits)]
    return "(" + " + ".join(terms) + ")"


def _term(trait: Trait) -> str:
    name = '"' + trait.name.replace('"', '""') + '"'
    weigh = trait.coefficient
    cases = "".join(
        f" WHEN {name} <= {edge!r} THEN {weigh * bin_.woe!r}"
        for edge, bin_ in zip(trait.cutting.edges, trait.cutting.bins, strict=False)
    )
    last = weigh * trait.cutting.bins[-1].woe
    missing = f"WHEN {name} IS NULL THEN {weigh * trait.cutting.missing.woe!r}"
    return f"CASE {missing}{cases} ELSE {last!r} END"
