# The breadth-first search keeps no set of visited amounts and doubles its frontier again and again.
# zh: 广度优先搜索没有记录访问过的金额，队列不断膨胀。
def coin_change(coins, amount):
    coins = sorted(set(coins))
    level, steps = [0], 0
    while level:
        if amount in level:
            return steps
        level = [a + c for a in level for c in coins if a + c <= amount]
        steps += 1
    return -1
