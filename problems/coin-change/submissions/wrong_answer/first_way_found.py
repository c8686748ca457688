# Backtracks from the largest coin, but returns the first way that it finds instead of the best.
# zh: 从最大的硬币开始回溯，但找到第一种方案就返回，没有取最优。
from functools import lru_cache


def coin_change(coins, amount):
    coins = sorted(coins, reverse=True)

    @lru_cache(None)
    def pay(left):
        if left == 0:
            return 0
        for coin in coins:
            if coin <= left and (count := pay(left - coin)) >= 0:
                return count + 1
        return -1

    return pay(amount)
