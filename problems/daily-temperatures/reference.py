"""Keep the days that still wait on a stack: O(n) time and memory, since each day is pushed and popped at most once.

From the bottom to the top of the stack temperatures never rise, so a new day answers a run of days at the top.
"""


def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    waiting = []
    for today, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            day = waiting.pop()
            waits[day] = today - day
        waiting.append(today)
    return waits
