# Adds k to the longest run that is there already; flips can also join two runs.
# zh: 直接用原有的最长连续 1 加上 k，忽略了翻转还可以把相邻的几段连起来。
def longest_ones(nums, k):
    run = best = 0
    for value in nums:
        run = run + 1 if value == 1 else 0
        best = max(best, run)
    return min(best + k, len(nums))
