# Jumps along the known waits from the right, but a wait of 0 never moves on: an endless loop.
# zh: 从右向左沿已知的等待天数跳跃，但等待为 0 时原地不动，陷入死循环。
def daily_temperatures(temperatures):
    days = len(temperatures)
    waits = [0] * days
    for day in reversed(range(days)):
        later = day + 1
        while later < days and temperatures[later] <= temperatures[day]:
            later += waits[later]
        waits[day] = later - day if later < days else 0
    return waits
