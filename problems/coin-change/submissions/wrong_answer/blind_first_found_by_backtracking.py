# The first combination found with the largest coins first is returned, which need not be the smallest.
# zh: 返回从大到小回溯找到的第一个组合，它不一定是硬币最少的。
from functools import cache


def coin_change(coins, amount):
    coins = sorted(set(coins), reverse=True)

    @cache
    def search(i, rest):
        if rest == 0:
            return 0
        if i == len(coins):
            return None
        for k in range(rest // coins[i], -1, -1):
            found = search(i + 1, rest - k * coins[i])
            if found is not None:
                return k + found
        return None

    found = search(0, amount)
    return -1 if found is None else found
