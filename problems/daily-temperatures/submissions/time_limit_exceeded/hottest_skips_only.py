# Skips only the days that are as warm as the hottest later day, and looks ahead day by day from all others.
# zh: 只跳过不低于后面最高温的日子，其余仍逐日向后查找，最坏 O(n²)。
def daily_temperatures(temperatures):
    waits = [0] * len(temperatures)
    hottest = None
    for day in reversed(range(len(temperatures))):
        if hottest is None or temperatures[day] >= hottest:
            hottest = temperatures[day]
            continue
        later = day + 1
        while temperatures[later] <= temperatures[day]:
            later += 1
        waits[day] = later - day
    return waits
