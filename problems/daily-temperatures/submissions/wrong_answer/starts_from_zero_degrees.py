# Begins with 0 as the warmest day so far from the right, so that days below zero never find a warmer one.
# zh: 从右向左时以 0 作为最高温的初值，零下的日子因此出错。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    hottest = 0
    for day in reversed(range(len(temperatures))):
        if temperatures[day] >= hottest:
            hottest = temperatures[day]
            continue
        later = day + 1
        while later < len(temperatures) and temperatures[later] <= temperatures[day]:
            later += waits[later] or len(temperatures)
        waits[day] = later - day
    return waits
