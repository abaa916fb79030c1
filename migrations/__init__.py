"""The schema over time: additive first; constraints state the rules."""
