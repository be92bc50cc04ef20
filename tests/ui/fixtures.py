"""Invented moments of the live-call window, for its tests and its pictures."""

from __future__ import annotations

from dataclasses import replace

from agent_desk.ui.desk.state import (
    Answer,
    AskState,
    ContactLight,
    ContextRow,
    ContextState,
    FindRow,
    FindState,
    FooterState,
    HeaderState,
    Mode,
    MustSay,
    OptionsState,
    Pill,
    ScriptState,
    SearchState,
    Span,
    Toast,
    Tone,
)
from tests.ui.desk_states import (
    CONTEXT,
    FOOTER,
    HEADER,
    MUST_SAY,
    OPTIONS,
    OUTCOMES,
    SCRIPT,
    SEARCH,
    TIMES,
    stages,
)
from tests.ui.long_scene import LONG
from tests.ui.scene import Scene

CALL = Scene(
    Mode.CALL, HEADER, stages(6, TIMES), CONTEXT, SCRIPT, OPTIONS, SEARCH, FOOTER,
    query="perdi trab", focus="search",
)  # fmt: skip
IDLE = Scene(header=HeaderState(is_demo=True), footer=FooterState(next_label="Siguiente deudor"))

_MASK = "••••"
_MASKED = replace(
    HEADER,
    pill=Pill("Sin verificar", Tone.WARN),
    subtitle="Cuenta •••• 0098 · Guadalajara, Jal. · allá son las 12:41",
    short_subtitle="Cuenta •••• 0098 · Guadalajara, Jal.",
    overdue=_MASK,
    total="Total ••••",
    days=_MASK,
    bucket="",
    cure_word=_MASK,
    cure_level=0,
)
_WAITING = OptionsState(
    heading="Opciones que puede ofrecer",
    empty="Las opciones aparecen al confirmar la identidad (Alt+1).",
    can_ask=False,
)
_FREQUENT = replace(
    SEARCH,
    count="52 respuestas",
    rows=tuple(replace(row, marks=()) for row in SEARCH.rows),
)
_UNSURE = replace(
    FOOTER,
    note="",
    saved="",
    outcome="",
    pending_heading="Por registrar",
    pending_main="—",
    pending_detail="Elija con F5, F6 o F7",
    means="",
    can_primary=False,
    can_print=False,
    hint="Falta confirmar la identidad",
)
BEFORE = Scene(
    Mode.BEFORE,
    replace(_MASKED, timer="00:00", timer_caption="Sin llamar"),
    stages(0),
    ContextState(
        facts=(ContextRow("clock", "Prefiere después de las 18:00"),),
        history=(
            ContextRow("message-square", "WhatsApp sin respuesta", "28 oct 2026"),
            ContextRow("phone-missed", "No contestó", "29 sep 2026"),
        ),
    ),
    ScriptState(
        title="Preparación (antes de marcar)",
        tone=Pill("Tono: sereno", Tone.PRIMARY),
        paragraphs=(
            (
                Span("Revise en diez segundos: quién es, qué se habló la última vez y qué puede "),
                Span("ofrecer hoy. Respire y sonría: se oye."),
            ),
        ),
        cues=(ContextRow("shield-check", "Hora y frecuencia permitidas", tone=Tone.OK),),
        must_say=MUST_SAY[:1],
        call_label="Llamar",
    ),
    _WAITING,
    replace(_FREQUENT, response=None),
    replace(_UNSURE, can_end=False, next_label="Siguiente", hint=""),
)
VERIFY = Scene(
    Mode.CALL,
    replace(_MASKED, timer="00:21"),
    stages(2, TIMES),
    CONTEXT,
    ScriptState(
        title="2. Verificar identidad",
        tone=Pill("Tono: calma, sin prisa", Tone.PRIMARY),
        paragraphs=(
            (
                Span("Para cuidar sus datos, ¿me ayuda con "),
                Span("su fecha de nacimiento", True),
                Span(" y los últimos cuatro dígitos de su teléfono?"),
            ),
        ),
        cues=(ContextRow("eye-off", "No lea ni sugiera los datos", tone=Tone.WARN),),
        answers=(
            Answer("Es el titular y coinciden sus dos datos"),
            Answer("Contestó otra persona"),
            Answer("No quiere dar sus datos"),
            Answer("Número equivocado"),
        ),
        must_say=MUST_SAY,
        next_label="Siguiente",
    ),
    _WAITING,
    _FREQUENT,
    _UNSURE,
)
_DIMMED = tuple(
    replace(o, is_dimmed=True, is_selected=False, lock=o.lock or "Bloqueada por la regla")
    for o in OPTIONS.options
)
_CALLBACK = replace(
    FOOTER,
    outcome="callback",
    pending_heading="Por registrar: llamada",
    pending_main="Mié 25, 18:00",
    pending_detail="Hora de allá, dentro del horario permitido",
    means="",
    primary_label="Agendar llamada",
    primary_icon="calendar-check",
    can_print=False,
)
BLOCKED = Scene(
    Mode.BLOCKED,
    replace(
        HEADER,
        subtitle="Crédito personal 4417-0098 · Guadalajara, Jal. · allá son las 21:06",
        light=ContactLight(Tone.BAD, "No puede negociar", "Fuera de horario: allá son las 21:06"),
    ),
    stages(6, TIMES),
    CONTEXT,
    ScriptState(
        title="Cierre por horario",
        tone=Pill("Tono: calma, sin prisa", Tone.PRIMARY),
        paragraphs=(
            (
                Span("Señora Hernández", True),
                Span(", por el horario debo terminar la llamada y no quiero incomodarle."),
            ),
            (
                Span("¿Le parece si le llamo "),
                Span("mañana miércoles 25 a las 18:00", True),
                Span("? Gracias por su tiempo; que tenga buena noche."),
            ),
        ),
        cues=(
            ContextRow("circle-x", "No ofrezca ni negocie pagos en esta llamada", tone=Tone.BAD),
        ),
        answers=(Answer("Sí, mañana 18:00"), Answer("Otra hora"), Answer("No quiere llamadas")),
        next_label="Siguiente",
    ),
    OptionsState(
        heading="Opciones bloqueadas por la regla de horario",
        heading_tone=Tone.BAD,
        options=_DIMMED,
        can_ask=False,
    ),
    replace(_FREQUENT, count="52 respuestas"),
    _CALLBACK,
)
THIRD_PARTY = replace(
    VERIFY,
    mode=Mode.THIRD_PARTY,
    header=replace(_MASKED, timer="00:48", timer_caption="Con otra persona"),
    script=ScriptState(
        title="Contestó otra persona",
        tone=Pill("Tono: cercano", Tone.PRIMARY),
        paragraphs=(
            (
                Span("Gracias. Es un asunto personal; ¿a qué hora puedo encontrar a "),
                Span("María Fernanda", True),
                Span("? Yo vuelvo a llamar."),
            ),
        ),
        cues=(ContextRow("ban", "No diga que existe una deuda", tone=Tone.BAD),),
        answers=(Answer("Da una hora"), Answer("No vive ahí"), Answer("Se pone el titular")),
        next_label="Siguiente",
    ),
    options=OptionsState(heading="Opciones solo con el titular", options=_DIMMED, can_ask=False),
    footer=replace(_CALLBACK, hint=""),
)
VOICEMAIL = replace(
    THIRD_PARTY,
    mode=Mode.VOICEMAIL,
    header=replace(_MASKED, timer="00:33", timer_caption="En buzón"),
    script=replace(
        THIRD_PARTY.script,
        title="Buzón de voz",
        paragraphs=(
            (
                Span("Buen día, soy "),
                Span("Laura Méndez", True),
                Span(". Le agradeceré devolverme la llamada al "),
                Span("55 4000 1234", True),
                Span("."),
            ),
        ),
        answers=(Answer("Dejé el mensaje"), Answer("No hay buzón")),
    ),
)
AFTER = replace(
    CALL,
    mode=Mode.AFTER,
    header=replace(HEADER, timer="09:15", timer_caption="Llamada terminada"),
    script=ScriptState(
        title="Después de la llamada",
        tone=Pill("Cierre de la cuenta", Tone.PRIMARY),
        paragraphs=(
            (Span("Resultado: "), Span("Promesa de pago", True)),
            (
                Span("Convenio "),
                Span("MX-241126-7F3A", True),
                Span(" por "),
                Span("$18,450.00", True),
            ),
            (Span("Próximo contacto: "), Span("lunes 30 de noviembre, 10:00", True)),
        ),
        cues=(ContextRow("clipboard-check", "Revise la nota: ya está escrita"),),
        answers=tuple(Answer(label) for _, label in OUTCOMES[:4]),
        must_say=(MustSay("Documento enviado por canal oficial"), MustSay("Nota revisada")),
    ),
    footer=replace(
        FOOTER,
        pending_heading="Convenio MX-241126-7F3A",
        pending_main="$18,450.00",
        pending_detail="3 pago(s), primero lun 30 nov 2026",
        can_primary=False,
        next_label="Siguiente",
    ),
    toast=Toast("Convenio MX-241126-7F3A registrado.", Tone.OK, can_undo=True, seconds=0),
    query="",
    focus="notes",
)
ASK = replace(
    CALL,
    options=replace(
        OPTIONS,
        heading="Lo más cercano a lo que ofrece",
        options=tuple(
            replace(
                each,
                marks=("dijo $2,000.00 por quincena",),
                changes=("pagos de $6,150.00 al mes en vez de $2,000.00 por quincena",),
            )
            for each in OPTIONS.options
        ),
        ask=AskState(
            amount="2000",
            frequencies=(("unica", "Un solo pago"), ("quincenal", "Cada quincena")),
            frequency="quincenal",
            first_date="30/11/2026",
            read_back="$2,000.00 cada quincena desde el lunes 30 de noviembre",
            verdict=Pill("Fuera de política", Tone.WARN),
            reason="Regla 4.2: el plazo pasa de 6 meses; con $2,460.00 por quincena sí alcanza.",
            who="Supervisor podría dar $3,000.00 + 11 × $1,690.00 (F9 en su tarjeta lo pide).",
        ),
    ),
    query="",
    focus="ask",
)
FIND = replace(
    CALL,
    find=FindState(
        rows=(
            FindRow("4417-0098", "María Fernanda Hernández Ruiz", "Guadalajara · 33 •••• 4821"),
            FindRow("4417-0100", "María Fernanda Soto", "Mérida · 999 ••• 1207"),
        ),
        count="2 personas",
    ),
    focus="find",
)
EMPTY_SEARCH = replace(
    CALL,
    search=SearchState(
        count="0 respuestas", empty="No encuentro nada parecido. Pruebe otra palabra."
    ),
    query="xyz",
)
SCENES: dict[str, Scene] = {
    "call": CALL,
    "idle": IDLE,
    "before": BEFORE,
    "verify": VERIFY,
    "blocked": BLOCKED,
    "third_party": THIRD_PARTY,
    "voicemail": VOICEMAIL,
    "after": AFTER,
    "ask": ASK,
    "long": LONG,
    "find": FIND,
    "empty_search": EMPTY_SEARCH,
}


def blank_page(pdf: bytes, page: int, dpi: int) -> tuple[int, int, int, bytes]:
    """A white letter page, so that no PDF engine is needed: width, height, stride, BGR bytes."""
    width, height = round(8.5 * dpi), 11 * dpi
    return width, height, width * 3, b"\xff" * (width * 3 * height)
