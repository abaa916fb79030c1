"""The process: wiring and lifetime; no rules, no words."""
