# The set of reachable amounts is a bit mask that is never cut, so that a coin near 2**31 makes it huge.
# zh: 用位集表示可达金额却从不截断，接近 2**31 的面值会使它极大。
def coin_change(coins, amount):
    reach, steps = 1, 0
    seen = 1
    while reach and steps <= amount:
        if reach >> amount & 1:
            return steps
        following = 0
        for c in set(coins):
            following |= reach << c
        reach = following & ((1 << (amount + 1)) - 1) & ~seen
        seen |= reach
        steps += 1
    return -1
