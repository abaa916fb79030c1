"""The Discord adapter, spoken to through the real library and a REST and a gateway on loopback."""
