# Counts the days in between, which is one day too few.
# zh: 数的是两天之间隔了几天，少算了一天。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    waiting = []
    for today, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            day = waiting.pop()
            waits[day] = today - day - 1
        waiting.append(today)
    return waits
