"""Invented parts of the live-call window: one lively call in all its regions."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.ui.desk.state import (
    Answer,
    ContactLight,
    ContextRow,
    ContextState,
    FooterState,
    HeaderState,
    MustSay,
    OptionRow,
    OptionsState,
    OptionState,
    Pill,
    ResponseState,
    ResponseStep,
    ResultRow,
    ScriptState,
    SearchState,
    Span,
    StageRow,
    StagesState,
    Tone,
)

LIGHT = ContactLight(
    Tone.OK,
    "Contacto permitido",
    "Hasta 21:00 · intento 2 de 3",
    "Lunes a viernes de 7:00 a 22:00, hora del cliente.",
)
HEADER = HeaderState(
    name="María Fernanda Hernández Ruiz",
    pill=Pill("Titular verificada", Tone.OK),
    subtitle="Crédito personal 4417-0098 · Guadalajara, Jal. · allá son las 12:41",
    short_subtitle="Crédito personal 4417-0098 · Guadalajara · 12:41",
    overdue="$18,450.00",
    total="Total $42,310.55",
    days="74 días",
    bucket="Tramo 61–90",
    cure_word="Media-alta",
    cure_level=4,
    light=LIGHT,
    timer="06:42",
    timer_caption="En llamada",
    is_demo=True,
)
_TITLES = (
    "Apertura",
    "Verificar identidad",
    "Motivo de la llamada",
    "Descubrir qué pasó",
    "Empatía",
    "Opciones",
    "Objeciones",
    "Compromiso",
    "Recapitulación",
    "Cierre",
)


def stages(current: int, times: tuple[str, ...] = ()) -> StagesState:
    """`current` counts from 1; 0 is before the call."""

    def row(number: int, title: str) -> StageRow:
        status = "done" if number < current else "current" if number == current else "todo"
        time = times[number - 1] if number <= len(times) and status == "done" else ""
        return StageRow(title, status, time)

    rows = tuple(row(number, title) for number, title in enumerate(_TITLES, start=1))
    if not current:
        return StagesState(rows, f"{len(rows)} etapas", str(len(rows)))
    return StagesState(rows, f"Etapa {current} de {len(rows)}", f"{current}/{len(rows)}")


CONTEXT = ContextState(
    facts=(
        ContextRow("briefcase", "Perdió su empleo en septiembre"),
        ContextRow("calendar-days", "Cobra los días 15 y 30"),
    ),
    history=(
        ContextRow("circle-x", "Promesa incumplida, $2,000.00", "12 nov 2026", Tone.BAD),
        ContextRow("message-square", "WhatsApp sin respuesta", "28 oct 2026"),
        ContextRow("circle-check", "Pagó $1,500.00", "15 oct 2026", Tone.OK),
        ContextRow("phone", "Contestó; pidió otro horario", "2 oct 2026"),
        ContextRow("phone-missed", "No contestó", "29 sep 2026"),
        ContextRow("circle-check", "Pagó $3,000.00", "30 ago 2026", Tone.OK),
    ),
    contact=(
        ContextRow("smartphone", "33 •••• 4821, celular propio"),
        ContextRow("clock", "Prefiere después de las 18:00"),
        ContextRow("message-circle", "Aceptó recibir WhatsApp", "3 mar 2026"),
    ),
)
MUST_SAY = (
    MustSay("Nombre de la empresa y motivo", is_said=True, is_critical=True),
    MustSay("La llamada se graba", is_said=True),
    MustSay("Saldo y fecha de corte", is_said=True, is_critical=True),
    MustSay("Costo total de la opción elegida", is_critical=True),
    MustSay("Dónde presentar una queja"),
)
ANSWERS = (
    Answer("Acepta", "Va a 8. Compromiso"),
    Answer("Ofrece menos", "Abre «Otra cantidad»"),
    Answer("No puede pagar", "Va a plan de alivio"),
    Answer("Ya pagó", "Pide comprobante"),
)
SCRIPT = ScriptState(
    title="6. Opciones a la medida",
    tone=Pill("Tono: calma, sin prisa", Tone.PRIMARY),
    paragraphs=(
        (
            Span("Gracias por contarme lo de su trabajo, "),
            Span("señora Hernández", True),
            Span(". Entiendo que este mes está difícil y quiero ayudarle a resolverlo."),
        ),
        (
            Span("Hoy su saldo vencido es de "),
            Span("$18,450.00", True),
            Span(". Puede ponerse al corriente con "),
            Span("3 pagos de $6,150.00", True),
            Span(", el primero el "),
            Span("lunes 30 de noviembre", True),
            Span(", cuando ya cobró. ¿Cómo lo ve?"),
        ),
    ),
    cues=(
        ContextRow("ear", "Haga una pausa y deje que responda"),
        ContextRow("ban", "No mencione embargo ni demanda", tone=Tone.WARN),
        ContextRow("list-checks", "Falta decir: costo total, quejas"),
    ),
    answers=ANSWERS,
    must_say=MUST_SAY,
    next_title="Después: 8. Compromiso",
    next_text=(
        "Entonces quedamos en 3 pagos de $6,150.00. El primero, el lunes 30 de noviembre. "
        "¿Lo hará por transferencia o en tienda?"
    ),
    next_label="Siguiente",
)


def option(
    letter: str, title: str, amount: str, per: str, *rows: str, **more: object
) -> OptionState:
    labels = ("Primer pago", "Total", "Termina", "Número de pagos", "Contra su saldo")
    made = tuple(OptionRow(label, value) for label, value in zip(labels, rows, strict=False))
    plain = OptionState(letter, title, amount, per, rows=made, index="ABCDEF".index(letter))
    return replace(plain, **more)  # type: ignore[arg-type]


OPTIONS = OptionsState(
    heading="Opciones que puede ofrecer",
    options=(
        option(
            "A", "Un solo pago", "$12,915.00", "hoy",
            "$12,915.00 · 24 nov 2026", "$12,915.00", "24 nov 2026", "1", "−$5,535.00",
            badge=Pill("Ahorra $5,535.00 (30%)", Tone.OK),
        ),
        option(
            "B", "Tres pagos", "$6,150.00", "al mes",
            "$6,150.00 · 30 nov 2026", "$18,450.00", "30 ene 2027", "3", "$0.00",
            badge=Pill("Sugerida: va con su quincena", Tone.PRIMARY), is_selected=True,
            why="Cabe en lo que declaró que gana.",
        ),
        option(
            "C", "Doce pagos", "$1,691.25", "al mes",
            "$1,691.25 · 30 nov 2026", "$20,295.00", "30 oct 2027", "12", "+$1,845.00",
            badge=Pill("Pide visto bueno", Tone.WARN), lock="Pide visto bueno de supervisión",
        ),
    ),
    why="B. Sugerida: va con su quincena. Regla «Ponerse al corriente», renglón 2 (tramo B3, 2 a 4 "
        "pagos): se pone al corriente; nivel agente. Que la cumpla: probable.",
    more="2 más",
)  # fmt: skip
STEPS = (
    ResponseStep("Valide", "«Lamento escuchar eso; le agradezco la confianza de decírmelo.»"),
    ResponseStep("Pregunte", "«¿Tiene algún ingreso este mes, aunque sea menor al de antes?»"),
    ResponseStep(
        "Ofrezca", "«Le propongo empezar con un pago pequeño y apartar la fecha que usted elija.»"
    ),
    ResponseStep(
        "Si insiste",
        "«Lo dejo anotado. ¿Le llamo el día 1, cuando ya haya cobrado, para revisarlo juntos?»",
        is_secondary=True,
    ),
)
SEARCH = SearchState(
    count="5 respuestas",
    rows=(
        ResultRow(
            "a", "Perdí mi trabajo", "Capacidad · Me quedé sin empleo y no tengo ingresos fijos",
            ((0, 5), (9, 4)), "61%",
        ),
        ResultRow(
            "b", "Perdí mi trabajo y ya tengo uno nuevo",
            "Capacidad · Empiezo a cobrar la próxima quincena", ((0, 5), (9, 4)), "68%",
        ),
        ResultRow(
            "c", "Mi esposo perdió el trabajo", "Capacidad · Ahora solo entra un sueldo en la casa",
            ((10, 5), (20, 4)), "54%",
        ),
        ResultRow(
            "d", "Trabajo por mi cuenta y bajaron las ventas",
            "Capacidad · Ingresos variables, sin nómina", ((0, 4),), "49%",
        ),
        ResultRow(
            "e", "No me llamen al trabajo", "Contacto · Pide no ser contactado en su empleo",
            ((16, 4),), has_flag=True,
        ),
    ),
    response=ResponseState("Perdí mi trabajo", steps=STEPS, rate="61% promete"),
)  # fmt: skip
OUTCOMES = (
    ("promise", "Promesa de pago"),
    ("agreement", "Convenio registrado"),
    ("callback", "Volver a llamar"),
    ("refuses", "No quiere pagar"),
    ("paid", "Dice que ya pagó"),
    ("dispute", "Aclaración"),
    ("third_party", "Contestó otra persona"),
    ("wrong_number", "Número equivocado"),
    ("voicemail", "Buzón de voz"),
    ("no_answer", "No contestó"),
    ("vulnerable", "Situación vulnerable"),
)
FOOTER = FooterState(
    note="Sin empleo desde septiembre; inicia trabajo nuevo el lunes. Cobra 15 y 30.",
    saved="Guardado 12:41:07",
    outcomes=OUTCOMES,
    outcome="promise",
    pending_heading="Por registrar: opción B",
    pending_main="3 × $6,150.00",
    pending_detail="Primer pago lun 30 nov 2026",
    means="Transferencia SPEI",
    primary_label="Registrar convenio",
    can_primary=True,
    can_print=True,
    can_end=True,
    end_label="Terminar",
)
TIMES = ("0:18", "0:52", "0:41", "2:05", "0:22")
