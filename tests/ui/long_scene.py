"""The longest texts that a region may meet."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.ui.desk.state import (
    Answer,
    ContactLight,
    ContextRow,
    Mode,
    MustSay,
    Pill,
    ResponseState,
    Span,
    Tone,
)
from tests.ui.desk_states import (
    CONTEXT,
    FOOTER,
    HEADER,
    MUST_SAY,
    OPTIONS,
    SCRIPT,
    SEARCH,
    STEPS,
    TIMES,
    stages,
)
from tests.ui.scene import Scene

_LONG_TEXT = (
    "Le agradezco mucho que me haya dedicado este tiempo y que me cuente con tanta confianza cómo "
    "está la situación en su casa, porque así puedo buscar algo que de verdad le sirva. "
)
LONG = Scene(
    Mode.CALL,
    replace(
        HEADER,
        name="María Guadalupe Fernanda de los Ángeles Hernández-Villaseñor",
        subtitle=(
            "Tarjeta de crédito empresarial 12345678901234 · San Francisco de los Romo, "
            "Aguascalientes · allá son las 12:41"
        ),
        short_subtitle="Tarjeta de crédito empresarial 12345678901234 · San Francisco de los Romo",
        overdue="$1,218,450.00",
        total="Total $12,342,310.55",
        light=ContactLight(
            Tone.WARN, "Confirme antes de seguir", "Falta saber el huso horario de la persona"
        ),
        timer="1:06:42",
        flags=(
            Pill("Vulnerable", Tone.WARN),
            Pill("En aclaración", Tone.BAD),
            Pill("Pidió no ser contactado", Tone.BAD),
        ),
    ),
    stages(4, TIMES),
    replace(
        CONTEXT,
        facts=(
            *CONTEXT.facts,
            ContextRow("wallet", "Ingreso declarado $14,500.00 al mes, más propinas variables"),
            ContextRow("layers", "Otras 2 cuentas con nosotros", "Crédito de nómina, Tarjeta"),
        ),
    ),
    replace(
        SCRIPT,
        title="4. Descubrir qué pasó y qué se puede hacer juntos hoy mismo",
        paragraphs=(
            (Span(_LONG_TEXT),),
            (
                Span("Señora Hernández-Villaseñor", True),
                Span(f", {_LONG_TEXT}"),
                Span("¿Cómo lo ve?"),
            ),
        ),
        cues=(
            ContextRow("ear", "Haga una pausa larga y deje que responda sin interrumpir"),
            ContextRow("ban", "No mencione embargo, demanda ni buró de crédito", tone=Tone.WARN),
            ContextRow(
                "list-checks", "Falta decir: costo total, quejas, vigencia de la oferta (+2)"
            ),
        ),
        answers=(
            Answer("Acepta la primera opción sin cambios"),
            Answer("Ofrece menos de lo que permite la política"),
            Answer("No puede pagar nada por ahora"),
            Answer("Dice que ya pagó en tienda"),
        ),
        must_say=(
            *MUST_SAY,
            MustSay("Domicilio y teléfono del despacho; solo se paga a la entidad", False, True),
        ),
    ),
    replace(
        OPTIONS,
        options=(
            replace(OPTIONS.options[0], amount="$1,012,915.00", per="en un pago"),
            replace(OPTIONS.options[1], title="Veinticuatro pagos quincenales", per="por quincena"),
            OPTIONS.options[2],
        ),
    ),
    replace(
        SEARCH,
        response=ResponseState(
            "Quiero que me pongan todo por escrito antes de pagar",
            flags=(Pill("Efecto legal", Tone.WARN), Pill("Es queja", Tone.WARN)),
            steps=tuple(replace(step, text=f"«{_LONG_TEXT.strip()}»") for step in STEPS),
            warning="Suspenda el cobro de esta cuenta mientras se revisa.",
            rate="61% promete",
        ),
    ),
    replace(
        FOOTER,
        note="Nota larga. " * 30,
        pending_heading="Convenio MX-20261124-7F3A-0001",
        pending_main="$250,000.00 + 23 × $46,150.00",
        means="Pago referenciado en tiendas de conveniencia",
        next_label="Siguiente",
    ),
)  # fmt: skip
