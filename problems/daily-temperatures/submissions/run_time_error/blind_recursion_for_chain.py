# The chain of known waits is followed by recursion, which is too deep for a long rise.
# zh: 用递归沿着已知的等待天数跳转，长段升温会超出递归深度。
def daily_temperatures(temperatures: list[int]) -> list[int]:
    t, n = temperatures, len(temperatures)
    wait = [0] * n

    def warmer(i, j):
        if t[j] > t[i]:
            return j
        return warmer(i, j + wait[j]) if wait[j] else i

    for i in range(n - 2, -1, -1):
        wait[i] = warmer(i, i + 1) - i
    return wait
