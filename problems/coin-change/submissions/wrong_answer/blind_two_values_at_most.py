# At most two different coin values are combined, but an optimal answer may need three.
# zh: 最多只组合两种面值，而最优解可能需要三种。
def coin_change(coins, amount):
    if amount == 0:
        return 0
    values = sorted({c for c in coins if c <= amount})
    best = amount + 1
    for i, c in enumerate(values):
        for k in range(amount // c + 1):
            rest = amount - k * c
            if rest == 0:
                best = min(best, k)
            for d in values[i + 1 :]:
                if rest and rest % d == 0:
                    best = min(best, k + rest // d)
    return best if best <= amount else -1
