"""Stories: people who talk to the coach, on both databases."""
