"""Pictures as PNG, drawn by matplotlib, which is imported when the first one is wanted."""

from adapters.charts.charts import Charts

__all__ = ["Charts"]
