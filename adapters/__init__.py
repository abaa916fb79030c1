"""The outside: each folder leans only on the core."""
