# Looks at the next day only.
# zh: 只看了紧接着的一天。
def daily_temperatures(temperatures):
    waits = [1 if today < tomorrow else 0 for today, tomorrow in zip(temperatures, temperatures[1:])]
    return waits + [0] * bool(temperatures)
