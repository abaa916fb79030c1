"""The outside, adapter by adapter."""
