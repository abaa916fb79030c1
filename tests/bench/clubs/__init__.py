"""A club in the table, its board beside a window query over the logs, and the logs that move it."""
