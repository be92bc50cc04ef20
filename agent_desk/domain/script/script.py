"""What to say in a call: stages in order, variants for what happens, outcomes at the end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Duty(StrEnum):
    """What a required item asks of the agent; only statements are ticked as they are said."""

    SAY = "say"  # a statement that must be made
    DO = "do"  # an act: two data asked, a folio given, a document sent
    AVOID = "avoid"  # a line that must not be crossed


@dataclass(frozen=True, slots=True)
class Saying:
    """One way to say a stage. `text` has {placeholders} and a newline between paragraphs.

    `covers` are the ids of required statements that this very text makes. `tone` and `segments`
    say for whom it was written; a saying without segments is for anyone.
    """

    text: str
    tone: str = ""
    segments: frozenset[str] = frozenset()
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cue:
    """A short instruction beside the text, never spoken. `icon` is a Lucide name; `tone` a word
    of the screen: neutral | ok | warn | bad."""

    text: str
    icon: str
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class RequiredItem:
    """Something a call owes. `countries` empty means everywhere; `label` is the short form;
    `say` a sentence that fulfils it, with {placeholders}, when the file offers one.

    `is_first_contact_only` items are owed the first time the holder is reached about an account;
    `is_if_visited` ones only when the call went through their stage (there was an offer).
    """

    id: str
    text: str
    label: str
    duty: Duty
    is_critical: bool = False
    countries: frozenset[str] = frozenset()
    is_first_contact_only: bool = False
    say: str = ""
    is_if_visited: bool = False

    def applies_in(self, country: str) -> bool:
        return not self.countries or country in self.countries


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from the other side (Alt+1..4).

    `go` is a stage or variant id, `outcome` an outcome id, `objection` a card id, each "" when
    nothing follows. `effect`: "" | verify | third_party | holder | voicemail | no_answer |
    register | ask | schedule | dispute | end.
    """

    label: str
    detail: str = ""
    go: str = ""
    outcome: str = ""
    objection: str = ""
    effect: str = ""


@dataclass(frozen=True, slots=True)
class StageText:
    """Another text for a field of a stage in one country (see `in_country.stage_in`)."""

    country: str
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage, or a step of a variant: then `variant` is the variant's id and `order` is -1.

    `no_reason_sayings` replace the others in `no_reason_in`, the countries where the cause of
    the default may not be asked. `then` is where F8 goes from a variant's step; "" is the end.
    """

    id: str
    title: str
    full_title: str
    order: int
    seconds: int
    goal: str
    sayings: tuple[Saying, ...] = ()
    no_reason_sayings: tuple[Saying, ...] = ()
    no_reason_in: frozenset[str] = frozenset()
    cues: tuple[Cue, ...] = ()
    required: tuple[RequiredItem, ...] = ()
    answers: tuple[Answer, ...] = ()
    checklist: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    is_before_identity: bool = False  # no debt value may be said here
    customer_feels: str = ""
    made_by: str = ""
    broken_by: str = ""
    done_when: str = ""
    variant: str = ""
    then: str = ""
    in_country: tuple[StageText, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a contact ended. `next_days` until the next one; None when nobody should call again.

    `kind` groups them for the indicators: reached | promise | unreached | stop.
    """

    id: str
    label: str
    kind: str
    next_days: int | None
    is_for_holder: bool = True


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A value put into spoken text. `fallback` is said when it is unknown ("" leaves it out);
    `is_debt` values exist only after the holder was verified."""

    id: str
    meaning: str
    fallback: str
    is_debt: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A word of the file with its meaning: a tone, a segment, a possible offer."""

    id: str
    name: str
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """A whole script. `stages` in order; `variants` are steps, grouped by their `variant`."""

    id: str
    title: str
    countries: frozenset[str]
    stages: tuple[Stage, ...]
    variants: tuple[Stage, ...]
    outcomes: tuple[Outcome, ...]
    placeholders: Mapping[str, Placeholder]
    tones: Mapping[str, Named]
    segments: Mapping[str, Named]
    principles: tuple[str, ...] = ()
    option_catalog: Mapping[str, str] = field(default_factory=dict)
    crisis_lines: Mapping[str, str] = field(default_factory=dict)

    def step(self, stage_id: str) -> Stage:
        """A stage or a step of a variant; KeyError when the script has none of that name."""
        for stage in (*self.stages, *self.variants):
            if stage.id == stage_id:
                return stage
        raise KeyError(stage_id)

    def outcome(self, outcome_id: str) -> Outcome | None:
        """The outcome of that id, or None for "" and for ids of other scripts."""
        return next((o for o in self.outcomes if o.id == outcome_id), None)

    def fallbacks(self) -> dict[str, str]:
        """What is said for each placeholder when its value is unknown."""
        return {p.id: p.fallback for p in self.placeholders.values()}

    def debt_placeholders(self) -> frozenset[str]:
        """Names that may not be filled before the holder is verified."""
        return frozenset(p.id for p in self.placeholders.values() if p.is_debt)
