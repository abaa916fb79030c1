"""Stories told on every platform at once: the same acts, the same words."""
