"""Tests of the pages for the local network."""
