# Returns the total modulo 10⁹ + 7, which nobody asked for.
# zh: 多余地对 10⁹ + 7 取模。


def house_robber(nums):
    before = best = 0
    for num in nums:
        before, best = best, max(best, before + num)
    return best % (10**9 + 7)
