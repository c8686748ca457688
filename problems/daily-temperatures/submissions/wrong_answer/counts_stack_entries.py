# From the right, takes the number of popped days for the wait, though days popped earlier lie between them.
# zh: 从右向左时，用弹出的个数当作天数，漏掉了更早弹出的日子。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    later = []
    for day in reversed(range(len(temperatures))):
        steps = 1
        while later and temperatures[later[-1]] <= temperatures[day]:
            later.pop()
            steps += 1
        waits[day] = steps if later else 0
        later.append(day)
    return waits
