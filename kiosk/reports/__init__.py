"""Sheets and figures, one file a report."""
