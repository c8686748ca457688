# Takes the largest house that is still allowed, again and again.
# zh: 每次取剩下的最大一间，贪心得不到最优解。


def house_robber(nums):
    blocked, total = set(), 0
    for at in sorted(range(len(nums)), key=lambda at: -nums[at]):
        if at not in blocked:
            total += nums[at]
            blocked |= {at - 1, at, at + 1}
    return total
