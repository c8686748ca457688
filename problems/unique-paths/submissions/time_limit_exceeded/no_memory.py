# Walks every single path: exponential.
# zh: 逐条枚举路径，时间为指数级。


def unique_paths(m, n):
    if m == 1 or n == 1:
        return 1
    return unique_paths(m - 1, n) + unique_paths(m, n - 1)
