"""Trials of reminders: whatever is done, fails or ends, nobody gets a slot twice and none is lost."""
