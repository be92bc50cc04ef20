"""Inter, shipped and loaded before any widget; figures are tabular everywhere."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QFontMetricsF

from agent_desk.paths import resource

# The files carry a family name of their own: an Inter installed on the machine would otherwise mix
# its faces with ours (seen: 700 drawn emboldened, 400 drawn thin).
FAMILY = "Inter Desk"
REGULAR, MEDIUM, SEMIBOLD, BOLD = 400, 500, 600, 700
_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


def load_fonts() -> tuple[str, ...]:
    """Register the shipped files; returns the families they brought. Needs a QApplication."""
    families: list[str] = []
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(resource("ui", "fonts", name)))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


@lru_cache(maxsize=64)
def font(px: int, weight: int = REGULAR) -> QFont:
    """Inter of `px` logical pixels. Do not change the returned font: it is shared."""
    made = QFont(FAMILY)
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)  # amounts in a column must line up
    return made


@lru_cache(maxsize=64)
def metrics(px: int, weight: int = REGULAR) -> QFontMetrics:
    """Metrics of `font(px, weight)`."""
    return QFontMetrics(font(px, weight))


@lru_cache(maxsize=64)
def exact_metrics(px: int, weight: int = REGULAR) -> QFontMetricsF:
    """The same in fractions of a pixel: parts of a line add up to the line."""
    return QFontMetricsF(font(px, weight))
