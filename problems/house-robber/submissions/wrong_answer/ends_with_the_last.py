# Returns the best total that takes the last house.
# zh: 返回的是必须取最后一间时的最大值。


def house_robber(nums):
    before = best = 0
    for num in nums:
        before, best = max(before, best), before + num
    return best
