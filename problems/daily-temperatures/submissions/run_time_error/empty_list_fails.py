# Starts with the first day without asking whether there is one.
# zh: 没有检查列表是否为空就从第一天开始。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    waiting = [(temperatures[0], 0)]
    for today in range(1, len(temperatures)):
        while waiting and waiting[-1][0] < temperatures[today]:
            day = waiting.pop()[1]
            waits[day] = today - day
        waiting.append((temperatures[today], today))
    return waits
