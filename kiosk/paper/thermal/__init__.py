"""Ticket printers that are given their own language, ESC/POS, over a line that they answer on."""
