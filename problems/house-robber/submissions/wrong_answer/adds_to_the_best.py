# Adds each house to the best total even if its neighbour is in it.
# zh: 把每间房都加到当前最优值上，没有避开相邻的房子。


def house_robber(nums):
    before = best = 0
    for num in nums:
        before, best = best, max(best, best + num)
    return best
