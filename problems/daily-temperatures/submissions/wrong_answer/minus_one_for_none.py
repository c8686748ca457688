# Gives −1 instead of 0 where no later day is warmer.
# zh: 之后没有更暖的日子时给出 −1，而不是 0。
def daily_temperatures(temperatures):
    waits = [-1] * len(temperatures)
    waiting = []
    for today, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            day = waiting.pop()
            waits[day] = today - day
        waiting.append(today)
    return waits
