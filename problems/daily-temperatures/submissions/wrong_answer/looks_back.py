# Looks for the last warmer day before, not for the next one after.
# zh: 找的是之前最近的暖日，而不是之后的。
def daily_temperatures(temperatures):
    waits = []
    warmer = []
    for today, temperature in enumerate(temperatures):
        while warmer and temperatures[warmer[-1]] <= temperature:
            warmer.pop()
        waits.append(today - warmer[-1] if warmer else 0)
        warmer.append(today)
    return waits
