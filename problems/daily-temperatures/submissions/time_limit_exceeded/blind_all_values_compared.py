# For every day the next days of all warmer temperatures are compared, which is quadratic for many different temperatures.
# zh: 每一天都要比较所有更高温度的最近日子，温度种类多时是平方时间。
def daily_temperatures(temperatures: list[int]) -> list[int]:
    n = len(temperatures)
    wait, following = [0] * n, {}
    for i in range(n - 1, -1, -1):
        t = temperatures[i]
        days = [day for value, day in following.items() if value > t]
        wait[i] = min(days) - i if days else 0
        following[t] = i
    return wait
