# Walks to the right from every start until the flips are used up: O(n²).
# zh: 从每个起点重新向右扫描，直到翻转次数用完，时间复杂度为 O(n²)。
def longest_ones(nums, k):
    best = 0
    for left in range(len(nums)):
        zeros = length = 0
        for right in range(left, len(nums)):
            zeros += nums[right] == 0
            if zeros > k:
                break
            length += 1
        best = max(best, length)
    return best
