def coin_change(coins, amount):
    """Keep the set of payable amounts as the bits of one integer; adding a coin is a shift."""
    within = (1 << amount + 1) - 1
    reached, count = 1, 0
    while not reached >> amount:
        wider = reached
        for coin in coins:
            if coin <= amount:
                wider |= reached << coin & within
        if wider == reached:
            return -1
        reached = wider
        count += 1
    return count
