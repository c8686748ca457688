# The largest coin is taken greedily until less than three times its value remains; only the rest is searched.
# zh: 先贪心地取最大面值，直到剩余不足其三倍，只对余数做动态规划。
def coin_change(coins, amount):
    usable = [c for c in coins if c <= amount]
    if not usable:
        return 0 if amount == 0 else -1
    top = max(usable)
    taken = max(0, amount // top - 2)

    def count(total):
        best = [0] + [total + 1] * total
        for a in range(1, total + 1):
            best[a] = min((best[a - c] + 1 for c in usable if c <= a), default=total + 1)
        return best[total] if best[total] <= total else -1

    rest = count(amount - taken * top)
    return taken + rest if rest >= 0 else count(amount)
