# Throws the whole window away when the flips are used up, although the best window may begin inside it.
# zh: 翻转次数用完后直接清空窗口从头计数，而最优窗口可能从旧窗口中间开始。
def longest_ones(nums, k):
    length = flips = best = 0
    for value in nums:
        if value == 0 and flips == k:
            length = flips = 0
            continue
        flips += value == 0
        length += 1
        best = max(best, length)
    return best
