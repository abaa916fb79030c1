"""The habit itself: rules, words and use cases, free of platforms, schedulers and databases."""
