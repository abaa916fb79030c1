"""Tests that talk like people, and promises that are checked."""
