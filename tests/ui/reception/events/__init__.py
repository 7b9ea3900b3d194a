"""Tests of the page of events."""
