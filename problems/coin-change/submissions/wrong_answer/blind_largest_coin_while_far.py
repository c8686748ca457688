# The largest coin is paid as long as the amount exceeds twice its value, which is nearly always right.
# zh: 金额超过最大面值的两倍时一直先付最大的硬币，这几乎总对但不总对。
def coin_change(coins, amount):
    usable = [c for c in coins if c <= amount]
    if not usable:
        return 0 if amount == 0 else -1
    largest, paid = max(usable), 0
    if amount > 2 * largest:
        paid = (amount - largest - 1) // largest
        amount -= paid * largest
    best = [0] + [10**9] * amount
    for c in usable:
        for a in range(c, amount + 1):
            best[a] = min(best[a], best[a - c] + 1)
    return best[amount] + paid if best[amount] < 10**9 else -1
