"""The terminal: the coach in a shell, a simulated runner, and the replay of a history."""
