"""Invented states of the live-call window, for its tests and its pictures."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

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
    Toast,
    Tone,
)
from agent_desk.ui.desk.view import DeskView


@dataclass(frozen=True, slots=True)
class Scene:
    """All that stands on the window at one moment."""

    mode: Mode = Mode.IDLE
    header: HeaderState = field(default_factory=HeaderState)
    stages: StagesState = field(default_factory=StagesState)
    context: ContextState = field(default_factory=ContextState)
    script: ScriptState = field(default_factory=ScriptState)
    options: OptionsState = field(default_factory=OptionsState)
    search: SearchState = field(default_factory=SearchState)
    footer: FooterState = field(default_factory=FooterState)
    query: str = ""
    find: FindState | None = None
    toast: Toast | None = None
    focus: str = "script"

    def show_on(self, view: DeskView) -> None:
        view.show_mode(self.mode)
        view.show_header(self.header)
        view.show_stages(self.stages)
        view.show_context(self.context)
        view.show_script(self.script)
        view.show_options(self.options)
        view.show_search(self.search)
        view.show_footer(self.footer)
        view.set_query(self.query)
        view.show_find(self.find)
        view.show_toast(self.toast)
        view.focus_on(self.focus)


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
    return replace(OptionState(letter, title, amount, per, rows=made), **more)  # type: ignore[arg-type]


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
        pending_heading="Registrado: MX-241126-7F3A",
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
        ask=AskState(
            amount="2000",
            frequencies=(("unica", "Un solo pago"), ("quincenal", "Cada quincena")),
            frequency="quincenal",
            first_date="30/11/2026",
            read_back="$2,000.00 cada quincena desde el lunes 30 de noviembre",
            verdict=Pill("Fuera de política", Tone.WARN),
            reason="Regla 4.2: el plazo pasa de 6 meses; con $2,460.00 por quincena sí alcanza.",
        ),
    ),
    query="",
    focus="ask",
)
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
        pending_heading="Registrado: MX-20261124-7F3A-0001",
        pending_main="$250,000.00 + 23 × $46,150.00",
        means="Pago referenciado en tiendas de conveniencia",
        next_label="Siguiente",
    ),
)  # fmt: skip
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
