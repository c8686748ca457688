def coin_change(coins, amount):
    """Search breadth-first from 0: every level adds one coin, and every amount is visited once."""
    level, seen, count = {0}, {0}, 0
    while level:
        if amount in level:
            return count
        level = {paid + coin for paid in level for coin in coins if paid + coin <= amount} - seen
        seen |= level
        count += 1
    return -1
