# For each coin and amount all counts of that coin are tried, with slices of NumPy.
# zh: 对每种硬币和每个金额枚举该硬币的所有个数（用 NumPy 切片）。
import numpy as np


def coin_change(coins, amount):
    big = 10**6
    dp = np.full(amount + 1, big)
    dp[0] = 0
    for c in coins:
        new = dp.copy()
        for n in range(1, amount // c + 1):
            new[n * c :] = np.minimum(new[n * c :], dp[: amount + 1 - n * c] + n)
        dp = new
    return int(dp[amount]) if dp[amount] < big else -1
