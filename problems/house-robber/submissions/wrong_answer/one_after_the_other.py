# Updates the first variable before the second reads it, so that neighbours are combined.
# zh: 先更新了第一个变量，第二个变量读到的是新值，相当于取了相邻的房子。


def house_robber(nums):
    before = best = 0
    for num in nums:
        before = best
        best = max(best, before + num)
    return best
