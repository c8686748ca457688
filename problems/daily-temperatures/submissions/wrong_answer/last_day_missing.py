# Leaves out the last day, so that the answer is one element too short.
# zh: 漏掉了最后一天，答案少了一个元素。
def daily_temperatures(temperatures):
    waits = [0] * max(len(temperatures) - 1, 0)
    waiting = []
    for today, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            day = waiting.pop()
            waits[day] = today - day
        waiting.append(today)
    return waits
