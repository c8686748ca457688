# If the greedy choice pays exactly, it is returned without looking for fewer coins when every coin is twice the last.
# zh: 面值逐个至少翻倍时就相信贪心的结果，但那并不保证最少。
def coin_change(coins, amount):
    values = sorted({c for c in coins if c <= amount}, reverse=True)
    if all(a >= 2 * b for a, b in zip(values, values[1:])):
        rest, count = amount, 0
        for c in values:
            count, rest = count + rest // c, rest % c
        if rest == 0:
            return count
    best = [0] + [amount + 1] * amount
    for c in values:
        for a in range(c, amount + 1):
            best[a] = min(best[a], best[a - c] + 1)
    return best[amount] if best[amount] <= amount else -1
