"""The storage keeps its promises, on both databases."""
