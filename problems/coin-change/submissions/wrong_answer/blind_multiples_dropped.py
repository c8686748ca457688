# Coins that are multiples of a smaller coin are dropped as superfluous, although they save coins.
# zh: 较小面值的倍数被当作多余而去掉，而它们能减少枚数。
def coin_change(coins, amount):
    kept = []
    for c in sorted(set(coins)):
        if c == 1 or not any(c % other == 0 for other in kept if other > 1):
            kept.append(c)
    best = [0] + [10**9] * amount
    for c in kept:
        for a in range(c, amount + 1):
            best[a] = min(best[a], best[a - c] + 1)
    return best[amount] if best[amount] < 10**9 else -1
