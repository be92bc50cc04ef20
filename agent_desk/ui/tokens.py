"""Every colour of the program, by name: light, dark, high contrast. None lives elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

Tokens = Mapping[str, str]

LIGHT: Tokens = {
    "bg": "#EEF1F5",
    "surface": "#FFFFFF",
    "raised": "#F6F8FA",
    "text": "#16202C",
    "text2": "#47556A",
    "disabled": "#8A94A3",
    "border": "#D3DAE3",
    "border_strong": "#7B8797",
    "primary": "#0B57A4",
    "primary_hover": "#094987",
    "on_primary": "#FFFFFF",
    "primary_soft": "#E3EEFA",
    "on_primary_soft": "#0B3A70",
    "selection": "#DCE9F8",
    "ok": "#0F6A3C",
    "ok_soft": "#DDF3E6",
    "warn": "#855000",
    "warn_soft": "#FCEFD3",
    "bad": "#A8201A",
    "bad_soft": "#FBE3E1",
    "fill": "#FFF3C9",
    "on_fill": "#16202C",
    "focus": "#0B57A4",
    "cure": "#2E7D9A",
    "cure_off": "#DDE3EA",
    "key": "#EFF3F7",
    "key_border": "#B4BECB",
    "scroll": "#B4BECB",
    "shade": "#16202C",
    "side": "#0F2742",
    "side_active": "#1E3E63",
    "side_text": "#DCE6F2",
    "side_text2": "#9DB0C6",
    "side_mark": "#7FB9FF",
}

DARK: Tokens = {
    "bg": "#0F141A",
    "surface": "#181F28",
    "raised": "#202935",
    "text": "#E9EEF4",
    "text2": "#AEBBCA",
    "disabled": "#748193",
    "border": "#303C4B",
    "border_strong": "#7C8A9C",
    "primary": "#7FB9FF",
    "primary_hover": "#A3CDFF",
    "on_primary": "#06213F",
    "primary_soft": "#17304D",
    "on_primary_soft": "#D5E7FF",
    "selection": "#1D3A5C",
    "ok": "#6CD39B",
    "ok_soft": "#143526",
    "warn": "#F2B75C",
    "warn_soft": "#3A2C12",
    "bad": "#FF968D",
    "bad_soft": "#45201E",
    "fill": "#4A3F16",
    "on_fill": "#FFF2C4",
    "focus": "#8FC2FF",
    "cure": "#58B4D1",
    "cure_off": "#303C4B",
    "key": "#2A3543",
    "key_border": "#4B5A6C",
    "scroll": "#4B5A6C",
    "shade": "#000000",
    "side": "#0A1420",
    "side_active": "#1A3350",
    "side_text": "#DCE6F2",
    "side_text2": "#9DB0C6",
    "side_mark": "#7FB9FF",
}

CONTRAST: Tokens = {
    **LIGHT,
    "bg": "#FFFFFF",
    "raised": "#FFFFFF",
    "text": "#000000",
    "text2": "#1C2530",
    "disabled": "#5A6470",
    "border": "#3A4552",
    "border_strong": "#000000",
    "primary": "#003A78",
    "primary_hover": "#00254D",
    "primary_soft": "#D9E8FA",
    "on_primary_soft": "#00254D",
    "selection": "#CFE3FB",
    "ok": "#00451F",
    "warn": "#4F2E00",
    "bad": "#7A0A05",
    "fill": "#FFE680",
    "on_fill": "#000000",
    "focus": "#000000",
    "cure": "#004A63",
    "cure_off": "#C3CCD6",
    "key": "#FFFFFF",
    "key_border": "#000000",
    "scroll": "#3A4552",
    "side": "#000000",
    "side_active": "#003A78",
    "side_text": "#FFFFFF",
    "side_text2": "#E3EAF2",
}

THEMES: Mapping[str, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

# (text, ground, floor): reading text 7, other text 4.5, borders of controls and focus 3.
PAIRS: tuple[tuple[str, str, float], ...] = (
    ("text", "bg", 7),
    ("text", "surface", 7),
    ("text", "raised", 7),
    ("text", "selection", 7),
    ("text2", "surface", 7),
    ("text2", "raised", 7),
    ("text2", "bg", 4.5),
    ("text2", "selection", 4.5),
    ("text2", "key", 4.5),
    ("on_fill", "fill", 7),
    ("on_primary", "primary", 7),
    ("on_primary", "primary_hover", 7),
    ("on_primary_soft", "primary_soft", 7),
    ("primary", "surface", 4.5),
    ("primary", "bg", 4.5),
    ("ok", "ok_soft", 4.5),
    ("ok", "surface", 4.5),
    ("ok", "selection", 4.5),
    ("warn", "warn_soft", 4.5),
    ("warn", "surface", 4.5),
    ("warn", "raised", 4.5),
    ("bad", "bad_soft", 4.5),
    ("bad", "surface", 4.5),
    ("bad", "bg", 4.5),
    ("side_text", "side", 7),
    ("side_text", "side_active", 7),
    ("side_text2", "side", 4.5),
    ("border_strong", "surface", 3),
    ("border_strong", "raised", 3),
    ("focus", "surface", 3),
    ("focus", "bg", 3),
    ("cure", "surface", 3),
)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two #RRGGBB colours (WCAG 2.2, 1 to 21)."""
    first, second = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
