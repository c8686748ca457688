# Keeps only sums for which the two parts differ by at most 300.
# zh: 只保留两部分之差不超过 300 的和。
def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    sums, read = {0}, 0
    for x in nums:
        read += x
        sums = {s + d for s in sums for d in (0, x) if abs(2 * (s + d) - read) <= 300}
    return total // 2 in sums
