# Goes on from the last day to the first one, as in a circular list.
# zh: 最后一天之后又从第一天接着找，当成了循环数组。
def daily_temperatures(temperatures):
    days = len(temperatures)
    waits = [0] * days
    waiting = []
    for at in range(2 * days):
        today = at % days
        while waiting and temperatures[waiting[-1] % days] < temperatures[today]:
            day = waiting.pop()
            waits[day % days] = at - day
        if at < days:
            waiting.append(at)
    return waits
