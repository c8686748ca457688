# The loop stops at the first coin that is too large, although the coins are not sorted.
# zh: 遇到第一枚过大的硬币就停止循环，但硬币并未排序。
def coin_change(coins, amount):
    inf = amount + 1
    best = [0] + [inf] * amount
    for a in range(1, amount + 1):
        for c in coins:
            if c > a:
                break
            best[a] = min(best[a], best[a - c] + 1)
    return best[amount] if best[amount] < inf else -1
