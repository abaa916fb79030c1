"""The rules, tried by examples and by properties."""
