# The search from the largest coin gives up after 2000 calls, and takes the best number of coins so far.
# zh: 从最大面值开始的搜索在 2000 次调用后放弃，取当时找到的最少枚数。
def coin_change(coins, amount):
    coins = sorted(set(coins), reverse=True)
    best = [amount + 1]
    budget = [2000]

    def go(a, i, n):
        budget[0] -= 1
        if a == 0:
            best[0] = min(best[0], n)
            return
        if i == len(coins) or budget[0] < 0:
            return
        for k in range(a // coins[i], -1, -1):
            if n + k >= best[0]:
                break
            go(a - k * coins[i], i + 1, n + k)

    go(amount, 0, 0)
    return best[0] if best[0] <= amount else -1
