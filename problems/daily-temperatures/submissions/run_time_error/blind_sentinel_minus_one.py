# The maximum of the later days starts at -1, so that colder days look for a warmer one beyond the end of the list.
# zh: 后缀最大值从 -1 开始，更冷的日子会越过列表末尾去找更暖的一天。
def daily_temperatures(temperatures: list[int]) -> list[int]:
    t, n = temperatures, len(temperatures)
    wait, hottest = [0] * n, -1
    for i in range(n - 1, -1, -1):
        if t[i] >= hottest:
            hottest = t[i]
            continue
        j = i + 1
        while t[j] <= t[i]:
            j += wait[j]
        wait[i] = j - i
    return wait
