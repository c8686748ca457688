# Stores the index of the warmer day instead of the number of days until then.
# zh: 存的是更暖那天的下标，而不是要等的天数。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    waiting = []
    for today, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            waits[waiting.pop()] = today
        waiting.append(today)
    return waits
