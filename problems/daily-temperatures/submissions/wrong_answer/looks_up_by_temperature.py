# Finds the waiting day by its temperature, so that equal temperatures share the first day's place.
# zh: 按温度去找等待中的日子，温度相同的日子都落到第一个上。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    waiting = []
    for today, temperature in enumerate(temperatures):
        while waiting and waiting[-1] < temperature:
            day = temperatures.index(waiting.pop())
            waits[day] = today - day
        waiting.append(temperature)
    return waits
