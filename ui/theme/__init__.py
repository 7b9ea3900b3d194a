"""How it all looks: tokens, fonts, icons, the style sheet and what movement is allowed."""

from ui.theme.state import theme
from ui.theme.tokens import BOARD, DESK, TOUCH, Scale

__all__ = ["BOARD", "DESK", "TOUCH", "Scale", "theme"]
