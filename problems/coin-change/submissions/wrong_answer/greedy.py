# Takes the largest coin as often as possible, which is not always the best and can end in a dead end.
# zh: 每次尽量拿最大的硬币，既不一定最优，也可能走进死路。


def coin_change(coins, amount):
    count = 0
    for coin in sorted(coins, reverse=True):
        count += amount // coin
        amount %= coin
    return -1 if amount else count
