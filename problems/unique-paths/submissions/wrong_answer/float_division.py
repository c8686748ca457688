# Divides factorials with /, so that large numbers lose their last digits or overflow.
# zh: 阶乘相除用了 /，大数丢失精度甚至溢出。


def unique_paths(m, n):
    ways = 1.0
    for step in range(1, m):
        ways = ways * (n - 1 + step) / step
    return round(ways)
