"""The parts of the reminders' bench: the crowd, the usual way, ours, claims, delivery."""
