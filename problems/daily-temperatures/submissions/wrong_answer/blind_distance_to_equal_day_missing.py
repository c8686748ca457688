# At a later day of equal temperature the wait of that day is taken over without the distance to it.
# zh: 遇到等温的一天时直接沿用它的等待天数，没有加上到那一天的距离。
def daily_temperatures(temperatures: list[int]) -> list[int]:
    t, n = temperatures, len(temperatures)
    wait = [0] * n
    for i in range(n - 2, -1, -1):
        j = i + 1
        while t[j] < t[i] and wait[j]:
            j += wait[j]
        if t[j] > t[i]:
            wait[i] = j - i
        elif t[j] == t[i] and wait[j] and wait[j] == 1:
            wait[i] = j - i + wait[j]
        elif t[j] == t[i] and wait[j]:
            wait[i] = wait[j]
    return wait
