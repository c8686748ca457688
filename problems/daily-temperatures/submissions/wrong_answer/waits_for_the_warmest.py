# Waits for the warmest later day instead of the first warmer one.
# zh: 等的是之后最暖的一天，而不是第一个更暖的日子。
def daily_temperatures(temperatures):
    waits = []
    for day, temperature in enumerate(temperatures):
        later = temperatures[day + 1 :]
        warmest = max(later, default=temperature)
        waits.append(later.index(warmest) + 1 if warmest > temperature else 0)
    return waits
