"""The design tokens: colours with their measured contrast, type scales, spaces and radii."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """Roles of colour; text reads at 4.5:1 or more, control edges and focus at 3:1 or more."""

    canvas: str = "#F3F5F4"
    surface: str = "#FFFFFF"
    sunken: str = "#E9EDEC"
    line: str = "#D8DFDD"
    line_strong: str = "#7F8C88"
    button_edge: str = "#B4BFBC"
    ink: str = "#10201F"
    muted: str = "#52605D"
    disabled: str = "#6E7B78"
    accent: str = "#0B6270"
    accent_hover: str = "#094F5B"
    accent_press: str = "#073E47"
    accent_soft: str = "#DFEFF1"
    on_accent: str = "#FFFFFF"
    rail: str = "#0C2B31"
    rail2: str = "#164048"
    on_rail: str = "#C3D3D4"
    highlight: str = "#F5B335"
    focus: str = "#1A4FD6"
    success: str = "#1B7042"
    success_soft: str = "#E0F2E7"
    warning: str = "#8A5200"
    warning_soft: str = "#FFF0D1"
    danger: str = "#B0281E"
    danger_soft: str = "#FCE7E4"
    info: str = "#1F56B0"
    info_soft: str = "#E3ECFB"
    past: str = "#8FBAC1"


LIGHT = Colours()

# Black, white and one yellow: 21:1 and 15.2:1, for the kiosk's "Contraste".
CONTRAST = Colours(
    canvas="#000000",
    surface="#000000",
    sunken="#000000",
    line="#FFFFFF",
    line_strong="#FFFFFF",
    button_edge="#FFFFFF",
    ink="#FFFFFF",
    muted="#FFFFFF",
    disabled="#BFBFBF",
    accent="#FFD84D",
    accent_hover="#FFE27A",
    accent_press="#FFFFFF",
    accent_soft="#333000",
    on_accent="#000000",
    rail="#000000",
    rail2="#000000",
    on_rail="#FFFFFF",
    highlight="#FFD84D",
    focus="#FFD84D",
    success="#FFFFFF",
    success_soft="#000000",
    warning="#FFD84D",
    warning_soft="#000000",
    danger="#FFD84D",
    danger_soft="#000000",
    info="#FFFFFF",
    info_soft="#000000",
    past="#FFFFFF",
)


@dataclass(frozen=True)
class BlockColours:
    """A block of the rooms' grid: its flat fill, its text and the 3 px line at its start."""

    fill: str
    text: str
    edge: str


BLOCKS: dict[str, BlockColours] = {
    "resident": BlockColours("#DFEFF1", "#0B4D58", "#0B6270"),
    "external": BlockColours("#FFF1D0", "#5E3F00", "#C78A0E"),
    "technopark": BlockColours("#E6EAEF", "#2F3C4C", "#46566B"),
    "tentative": BlockColours("#FFFFFF", "#52605D", "#7F8C88"),
    "conflict": BlockColours("#FCE7E4", "#8C1D15", "#B0281E"),
    "draft": BlockColours("#E9F0FE", "#173FA8", "#1A4FD6"),
}


HEAT = ("#F1F5F5", "#D5E8EB", "#A6CDD3", "#6CAAB4", "#29717E", "#0B6270", "#073E47")
"""From nothing to the most; ink reads on the first four, white on the others."""


@dataclass(frozen=True)
class Scale:
    """Sizes in px at 100 %: type, radii, targets and focus ring of one kind of screen."""

    name: str
    caption: int
    body: int
    field: int
    title: int
    screen: int
    strong: int
    control: int
    control_small: int
    input: int
    radius_small: int
    radius: int
    radius_card: int
    radius_dialog: int
    padding: int
    gap: int
    icon: int
    stroke: float
    focus_width: int
    focus_gap: int
    edge: float = 1.0
    field_padding: int = 12


DESK = Scale(
    "desk",
    caption=12,
    body=14,
    field=15,
    title=14,
    screen=22,
    strong=44,
    control=36,
    control_small=30,
    input=40,
    radius_small=6,
    radius=8,
    radius_card=10,
    radius_dialog=12,
    padding=14,
    gap=8,
    icon=18,
    stroke=1.75,
    focus_width=2,
    focus_gap=2,
)
TOUCH = Scale(
    "touch",
    caption=24,
    body=28,
    field=32,
    title=38,
    screen=46,
    strong=108,
    control=104,
    control_small=96,
    input=104,
    radius_small=18,
    radius=18,
    radius_card=24,
    radius_dialog=32,
    padding=28,
    gap=16,
    icon=40,
    stroke=2.0,
    focus_width=6,
    focus_gap=4,
    edge=2.0,
    field_padding=28,
)
BOARD = Scale(
    "board",
    caption=24,
    body=29,
    field=29,
    title=42,
    screen=52,
    strong=66,
    control=104,
    control_small=96,
    input=104,
    radius_small=12,
    radius=18,
    radius_card=24,
    radius_dialog=32,
    padding=28,
    gap=16,
    icon=36,
    stroke=2.2,
    focus_width=6,
    focus_gap=4,
    edge=2.0,
    field_padding=28,
)
