# From right to left without a stack: the waits that are known already say how far to jump.
def daily_temperatures(temperatures):
    days = len(temperatures)
    waits = [0] * days
    for day in reversed(range(days)):
        later = day + 1
        while later < days and temperatures[later] <= temperatures[day]:
            later = later + waits[later] if waits[later] else days
        if later < days:
            waits[day] = later - day
    return waits
