# Remembers numbers under both sizes written side by side, so that (1, 12) and (11, 2) share a key.
# zh: 以两个尺寸直接拼接作记忆化的键，于是 (1, 12) 与 (11, 2) 共用一个键。
def unique_paths(m, n):
    memo = {}

    def paths(m, n):
        if m == 1 or n == 1:
            return 1
        key = f"{m}{n}"
        if key not in memo:
            memo[key] = paths(m - 1, n) + paths(m, n - 1)
        return memo[key]

    return paths(m, n)
