"""Pure rules: exercises, progression, readiness, planning, and the fold of a member's events."""
