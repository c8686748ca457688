from math import inf


def coin_change(coins, amount):
    """Fill a table of the fewest coins for every amount from 0 up: O(len(coins) * amount) time, O(amount) memory."""
    fewest = [0] + [inf] * amount
    for part in range(1, amount + 1):
        # Whatever the best way to pay is, it has a last coin: try each.
        fewest[part] = min((fewest[part - coin] + 1 for coin in coins if coin <= part), default=inf)
    return -1 if fewest[amount] == inf else fewest[amount]
