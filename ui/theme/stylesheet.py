"""The style sheet of the widgets that Qt paints, and the palette under them."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QPalette

from ui.theme.state import theme
from ui.theme.tokens import DESK, Colours

# QSS has no start and end, but Qt turns the places of subcontrols by itself; the rest is painted.
_SHEET = Template("""
QToolTip { background: $ink; color: $surface; border: none; border-radius: 6px;
  padding: 5px 9px; font-size: ${caption}px; }
QLineEdit { background: transparent; border: none; padding: 0; color: $ink;
  placeholder-text-color: $muted;
  selection-background-color: $accent; selection-color: $on_accent; }
QFileDialog QLineEdit, QPrintDialog QLineEdit, QInputDialog QLineEdit { background: $surface;
  border: 1px solid $line_strong; border-radius: 6px; padding: 4px 8px; }
QFileDialog QPushButton, QPrintDialog QPushButton { background: $surface; color: $ink;
  border: 1px solid $line_strong; border-radius: 8px; min-height: 32px; padding: 0 14px; }
QFileDialog QPushButton:default, QPrintDialog QPushButton:default { background: $accent;
  color: $on_accent; border-color: $accent; }
QFileDialog QPushButton:focus, QPrintDialog QPushButton:focus { border: 2px solid $focus; }
QFileDialog QPushButton:disabled, QPrintDialog QPushButton:disabled { background: $canvas;
  color: $disabled; border-color: $line; }
QAbstractScrollArea { background: transparent; border: none; }
QComboBox, QDateEdit, QTimeEdit, QSpinBox { background: $surface; border: 1px solid $line_strong;
  border-radius: 8px; padding: 0 12px; min-height: 38px; font-size: ${field}px; }
QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus { border: 2px solid $focus;
  padding: 0 11px; min-height: 36px; }
QDateEdit { max-height: 38px; }
QDateEdit:focus { max-height: 36px; }
QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled { background: $sunken;
  border-color: $line; color: $disabled; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 30px;
  subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($icons/chevron-down.svg);
  width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; padding: 4px;
  outline: none; selection-background-color: $accent_soft; selection-color: $ink; }
QComboBox QAbstractItemView::item { padding: 0 8px; border: none; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover {
  background: $accent_soft; color: $ink; }
QMenu { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 7px 14px; border-radius: 6px; min-width: 120px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $disabled; }
QMenu::indicator { width: 16px; height: 16px; margin: 0 6px; }
QMenu::indicator:checked { image: url($icons/check.svg); }
QMenu::separator { height: 1px; background: $line; margin: 6px 4px; }
QCheckBox, QRadioButton { spacing: 8px; }
QGroupBox { border: none; }
QTabWidget::pane { border: none; }
QHeaderView::section { background: $surface; color: $muted; border: none;
  border-bottom: 1px solid $line; padding: 6px 12px; font-size: ${caption}px; }
QTableView, QTreeView, QListView { background: $surface; border: none; outline: none;
  gridline-color: $line; selection-background-color: $accent_soft; selection-color: $ink; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $button_edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $line_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget { background: $surface; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface;
  border-bottom: 1px solid $line; }
QCalendarWidget QToolButton { background: transparent; border: none; border-radius: 6px;
  padding: 6px 10px; font-weight: 600; color: $ink; }
QCalendarWidget QToolButton:hover { background: $canvas; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QMenu { min-width: 120px; }
QCalendarWidget QAbstractItemView { background: $surface; color: $ink; outline: none;
  selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QAbstractItemView:disabled { color: $line_strong; }
QCalendarWidget QSpinBox { min-height: 28px; padding: 0 6px; }
QSplitter::handle { background: $line; }
""")


def stylesheet(colours: Colours, icons: str = "") -> str:
    """The QSS of the theme in force; `icons` is the folder of the arrows and check marks."""
    values = {name: getattr(colours, name) for name in colours.__dataclass_fields__}
    sizes = {name: theme.size(getattr(DESK, name)) for name in ("caption", "field")}
    return _SHEET.substitute(values, **sizes, icons=icons)


def palette(colours: Colours) -> QPalette:
    """What shows where no rule speaks, so that no system theme comes through."""
    result = QPalette()
    roles = QPalette.ColorRole
    pairs = {
        roles.Window: colours.canvas,
        roles.WindowText: colours.ink,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.canvas,
        roles.Text: colours.ink,
        roles.Button: colours.surface,
        roles.ButtonText: colours.ink,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.ToolTipBase: colours.ink,
        roles.ToolTipText: colours.surface,
        roles.PlaceholderText: colours.muted,
        roles.Link: colours.accent,
        roles.Light: colours.surface,
        roles.Midlight: colours.sunken,
        roles.Mid: colours.line,
        roles.Dark: colours.line_strong,
        roles.Shadow: colours.line_strong,
        roles.BrightText: colours.danger,
    }
    for role, value in pairs.items():
        result.setColor(role, theme.colour(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.colour(colours.disabled))
    return result
