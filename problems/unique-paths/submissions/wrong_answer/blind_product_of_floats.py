# Divides by / in each step, which is exact up to 2⁵³ only.
# zh: 每一步用 / 相除，只在 2⁵³ 以内精确。
def unique_paths(m, n):
    paths = 1
    for i in range(1, min(m, n)):
        paths = int(paths * (m + n - 1 - i) / i)
    return paths
