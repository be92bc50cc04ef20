"""What the live-call window paints: one frozen value per region, texts ready to show.

Presenters make these, the panel paints them; neither knows the other. Texts are Spanish, already
filled in and masked. `tone` colours always go with words or an icon, never alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """Where the agent stands; the regions stay in place, only their contents change."""

    IDLE = "idle"  # nobody on the desk
    BEFORE = "before"  # a debtor shown, not yet dialled
    CALL = "call"
    THIRD_PARTY = "third_party"
    VOICEMAIL = "voicemail"
    AFTER = "after"  # wrap-up
    BLOCKED = "blocked"  # may not be contacted now


class Tone(StrEnum):
    NEUTRAL = "neutral"
    PRIMARY = "primary"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Pill:
    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class ContactLight:
    """`title` «Contacto permitido», `detail` «Hasta 21:00 · intento 2 de 3», `why` for hover
    and screen reader: reason, citation, source and status."""

    tone: Tone
    title: str
    detail: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class HeaderState:
    """`overdue`, `total`, `days`, `bucket` are "••••" while the debt is masked."""

    name: str = ""
    pill: Pill | None = None
    subtitle: str = ""  # «Crédito personal 4417-0098 · Guadalajara, Jal. · allá son las 12:41»
    short_subtitle: str = ""  # the same for the narrow window
    overdue: str = ""
    total: str = ""
    days: str = ""  # «74 días»
    bucket: str = ""  # «Tramo 61–90»
    cure_word: str = ""  # «Media-alta»; internal, never read to the debtor
    cure_level: int = 0  # 0..5 segments
    cure_why: str = ""  # what was seen of similar accounts and the reasons, for the hover
    light: ContactLight | None = None
    timer: str = ""  # «06:42»
    timer_caption: str = ""  # «En llamada»
    is_demo: bool = False  # paints «Datos de ejemplo»
    flags: tuple[Pill, ...] = ()  # «Vulnerable», «Aclaración»


@dataclass(frozen=True, slots=True)
class StageRow:
    title: str
    status: str = "todo"  # done | current | todo
    time: str = ""  # «0:18»


@dataclass(frozen=True, slots=True)
class StagesState:
    rows: tuple[StageRow, ...] = ()
    caption: str = ""  # «Etapa 5 de 10»
    short_caption: str = ""  # «5/10»


@dataclass(frozen=True, slots=True)
class ContextRow:
    """`icon` is a name in resources/ui/icons; `detail` a second, smaller line."""

    icon: str
    text: str
    detail: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class ContextState:
    facts: tuple[ContextRow, ...] = ()  # «Lo que ya sabemos»
    history: tuple[ContextRow, ...] = ()  # «Historial», newest first
    contact: tuple[ContextRow, ...] = ()  # «Contacto», wide only


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of spoken text; `is_filled` marks a value put in (tinted, to be checked first)."""

    text: str
    is_filled: bool = False


Paragraph = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from the other side: Alt+1..4."""

    label: str
    detail: str = ""  # «Va a 6. Acuerdo», wide only


@dataclass(frozen=True, slots=True)
class MustSay:
    """A statement that must be made in this call; ticked when said."""

    text: str
    is_said: bool = False
    is_critical: bool = False


@dataclass(frozen=True, slots=True)
class ScriptState:
    title: str = ""  # «5. Opciones de pago»
    tone: Pill | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    cues: tuple[ContextRow, ...] = ()
    answers: tuple[Answer, ...] = ()
    must_say: tuple[MustSay, ...] = ()  # wide: list; else a cue says what is missing
    is_wrap_up: bool = False  # the list is then what to look at before closing, not to be said
    next_title: str = ""  # «Después: 6. Acuerdo»
    next_text: str = ""
    next_label: str = ""  # the F8 button, «Siguiente»; "" hides it
    call_label: str = ""  # «Llamar» (Ctrl+L) before the call; "" hides it


@dataclass(frozen=True, slots=True)
class OptionRow:
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class OptionState:
    """One option card. `rows` in the same order on every card; the first 3 show when space is
    short, all when wide. `lock` says who could allow it; a locked card cannot be registered."""

    letter: str
    title: str  # «Tres pagos»
    amount: str  # «$6,150.00»
    per: str  # «al mes», «hoy»
    badge: Pill | None = None
    rows: tuple[OptionRow, ...] = ()
    is_selected: bool = False
    lock: str = ""
    is_dimmed: bool = False
    why: str = ""  # tooltip and accessible description
    index: int = 0  # its place among all the options, not only those in sight
    key: str = ""  # the key that chooses it
    marks: tuple[str, ...] = ()  # what differs from what he said, short, on the card
    changes: tuple[str, ...] = ()  # the same in full, for the mouse and the screen reader


@dataclass(frozen=True, slots=True)
class CapacityState:
    """«Ingreso» open: what the agent types of his income and paydays, read back."""

    text: str = ""
    read_back: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class AskState:
    """«Otra cantidad» open: what the agent types, and the verdict on it."""

    amount: str = ""
    frequencies: tuple[tuple[str, str], ...] = ()  # (id, label)
    frequency: str = ""
    first_date: str = ""  # dd/mm/aaaa
    read_back: str = ""  # the ask in words
    verdict: Pill | None = None  # «Permitida» / «Fuera de política»
    reason: str = ""  # rule with its number, what would open it
    who: str = ""  # who could allow more, or which single rule blocks
    error: str = ""


@dataclass(frozen=True, slots=True)
class OptionsState:
    heading: str = ""  # «Opciones que puede ofrecer»
    heading_tone: Tone = Tone.NEUTRAL
    options: tuple[OptionState, ...] = ()  # those in sight, at most three
    ask: AskState | None = None
    empty: str = ""  # sentence when there is no option
    can_ask: bool = True
    capacity: CapacityState | None = None
    why: str = ""  # why the chosen option (or the first) is offered
    more: str = ""  # «2 más»: options that are not in sight; "" hides it
    more_key: str = ""  # the key of the first of them
    can_join: bool = False  # he has other accounts
    is_joined: bool = False


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One found card; `marks` are (start, length) of the matched letters in `title`."""

    card_id: str
    title: str
    detail: str
    marks: tuple[tuple[int, int], ...] = ()
    rate: str = ""  # only with enough outcomes behind it
    has_flag: bool = False
    key: str = ""  # the digit that chooses it


@dataclass(frozen=True, slots=True)
class ResponseStep:
    """`label` Valide | Pregunte | Ofrezca | Si insiste; `text` is spoken (already filled in)."""

    label: str
    text: str
    is_secondary: bool = False  # «Si insiste»: wide only
    is_current: bool = False  # stands in the script now


@dataclass(frozen=True, slots=True)
class ResponseState:
    title: str
    flags: tuple[Pill, ...] = ()
    steps: tuple[ResponseStep, ...] = ()
    rate: str = ""
    warning: str = ""  # red sentence before the text (stop, crisis)
    rated: bool | None = None
    hint: str = ""  # how to bring faded words back, or how to say that one knows them


@dataclass(frozen=True, slots=True)
class Neighbour:
    """«¿O es esto otro?»: a card that is easily taken for the one shown."""

    card_id: str
    title: str


@dataclass(frozen=True, slots=True)
class ProtocolState:
    """What takes the whole column when a life may be in danger."""

    title: str
    warning: str
    line: str  # «Línea de la Vida, 800 911 2000»
    steps: tuple[ResponseStep, ...]
    must_do: tuple[str, ...]
    never_say: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchState:
    count: str = ""  # «5 respuestas»
    rows: tuple[ResultRow, ...] = ()
    selected: int = 0
    response: ResponseState | None = None
    empty: str = ""  # sentence when nothing is found
    neighbours: tuple[Neighbour, ...] = ()
    neighbour: int = -1  # the one shown instead of a row
    protocol: ProtocolState | None = None  # then nothing else of the column is shown


@dataclass(frozen=True, slots=True)
class FooterState:
    note: str = ""
    saved: str = ""  # «Guardado 12:41:07»
    outcomes: tuple[tuple[str, str], ...] = ()  # (id, label); shown with its number
    outcome: str = ""
    pending_heading: str = ""  # «Por registrar: opción B»
    pending_main: str = ""  # «3 × $6,150.00»
    pending_detail: str = ""  # «Primer pago lun 30 nov 2026»
    means: str = ""  # «Transferencia SPEI», Ctrl+M changes it; "" hides it
    primary_label: str = ""  # «Registrar convenio» | «Agendar llamada»
    primary_icon: str = "file-check"
    can_primary: bool = False
    can_print: bool = False
    can_end: bool = False
    end_label: str = ""  # «Terminar»
    next_label: str = ""  # «Siguiente deudor» (Ctrl+N); "" hides it
    hint: str = ""  # why something is not possible yet


@dataclass(frozen=True, slots=True)
class FindRow:
    account: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class FindState:
    """A list over the desk: «Buscar persona» (Ctrl+F), or what `title` and `prompt` say."""

    rows: tuple[FindRow, ...] = ()
    selected: int = 0  # -1: none, and Enter opens nobody
    count: str = ""
    empty: str = ""
    title: str = ""
    prompt: str = ""
    query: str = ""  # already typed when the list opens
    enter: str = ""  # what Enter does, «abrir» unless said


@dataclass(frozen=True, slots=True)
class WorkState:
    """Whom «Siguiente persona» brings: `text` says it with how many are left."""

    text: str = ""
    is_filtered: bool = False


@dataclass(frozen=True, slots=True)
class PageState:
    """The agreement page open over the centre column: the very PDF that is printed."""

    title: str
    pdf: bytes
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Toast:
    """A short message at the bottom; `undo` shows «Deshacer Ctrl+U» for `seconds`."""

    text: str
    tone: Tone = Tone.NEUTRAL
    can_undo: bool = False
    seconds: int = 5
