# Searches depth-first and cuts off only what is worse than the best way so far, which is still exponential.
# zh: 深度优先搜索，只用当前最优解剪枝；找不到解时仍是指数级。


def coin_change(coins, amount):
    coins = sorted(coins, reverse=True)
    best = amount + 1

    def search(index, left, count):
        nonlocal best
        if left == 0:
            best = min(best, count)
        elif index < len(coins):
            coin = coins[index]
            for uses in range(left // coin, -1, -1):
                if count + uses >= best:
                    break
                search(index + 1, left - uses * coin, count + uses)

    search(0, amount, 0)
    return best if best <= amount else -1
