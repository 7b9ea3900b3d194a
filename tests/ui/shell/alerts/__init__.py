"""Tests of alerts in windows."""
