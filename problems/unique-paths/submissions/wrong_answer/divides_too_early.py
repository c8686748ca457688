# Divides before multiplying, so that each quotient is cut off.
# zh: 先整除后相乘，每一步都被截断。


def unique_paths(m, n):
    ways = 1
    for step in range(1, m):
        ways = ways // step * (n - 1 + step)
    return ways
