# Flips the first k zeros of the array, wherever they are, and then takes the longest run.
# zh: 不管位置，直接翻转最前面的 k 个 0，再求最长的连续 1。
def longest_ones(nums, k):
    run = best = 0
    for value in nums:
        if value == 0 and k > 0:
            value, k = 1, k - 1
        run = run + 1 if value == 1 else 0
        best = max(best, run)
    return best
