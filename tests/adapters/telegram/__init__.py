"""The Telegram adapter, spoken to through the real library and a Bot API on loopback."""
