# The jump over known waits moves by a single day across equal temperatures, which is quadratic for a long flat list.
# zh: 遇到等温的日子时一天一天地走，长段等温就成了平方时间。
def daily_temperatures(temperatures: list[int]) -> list[int]:
    t, n = temperatures, len(temperatures)
    wait = [0] * n
    for i in range(n - 2, -1, -1):
        j = i + 1
        while j < n and t[j] <= t[i]:
            if t[j] == t[i]:
                j += 1
            elif wait[j]:
                j += wait[j]
            else:
                j = n
        if j < n:
            wait[i] = j - i
    return wait
