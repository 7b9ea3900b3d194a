"""Procedures are changed, asked and taken back from the command line."""

from __future__ import annotations
