"""Limits of waiting."""
