# Takes a day of equal temperature for a warmer one.
# zh: 把温度相等的日子也当成了更暖。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    waiting = []
    for today, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] <= temperature:
            day = waiting.pop()
            waits[day] = today - day
        waiting.append(today)
    return waits
