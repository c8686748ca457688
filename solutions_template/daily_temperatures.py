# judge: daily-temperatures
def daily_temperatures(temperatures: list[int]) -> list[int]:
    """Return for each day the number of days until a warmer one, or 0 if there is none."""
    raise NotImplementedError
