# Adds up the whole row above for each cell: O(m · n²).
# zh: 每个格子都重新累加上一行，时间为 O(m · n²)。


def unique_paths(m, n):
    row = [1] * n
    for _ in range(m - 1):
        row = [sum(row[i] for i in range(column + 1)) for column in range(n)]
    return row[-1]
