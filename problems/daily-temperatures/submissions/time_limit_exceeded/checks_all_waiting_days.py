# Checks all waiting days on each new day, instead of stopping at the first one that is not colder.
# zh: 每到新的一天就检查所有等待中的日子，没有在第一个不更冷的日子停下。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    waiting = []
    for today, temperature in enumerate(temperatures):
        rest = []
        for day in waiting:
            if temperatures[day] < temperature:
                waits[day] = today - day
            else:
                rest.append(day)
        waiting = [*rest, today]
    return waits
