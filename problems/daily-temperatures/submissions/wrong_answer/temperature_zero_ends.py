# Uses 0 as a mark for no temperature, so that a day of 0 degrees answers nobody.
# zh: 用 0 表示没有温度，0 度的日子因此不能回答任何人。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    waiting = []
    for today, temperature in enumerate(temperatures):
        while temperature and waiting and temperatures[waiting[-1]] < temperature:
            day = waiting.pop()
            waits[day] = today - day
        waiting.append(today)
    return waits
