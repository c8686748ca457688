# Ends the loop before the last house.
# zh: 循环少走一步，最后一间没有考虑。


def house_robber(nums):
    before = best = 0
    for num in nums[:-1]:
        before, best = best, max(best, before + num)
    return best
