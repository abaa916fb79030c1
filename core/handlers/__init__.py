"""The use cases: one file each; a handler takes an intent and a diary and answers with messages."""
