"""Tests of the page of appointments."""
