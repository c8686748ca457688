# Each number, from the largest down, goes to the part with the smaller sum.
# zh: 从大到小把每个数放进和较小的一边。
def partition_equal_subset(nums):
    parts = [0, 0]
    for x in sorted(nums, reverse=True):
        parts.sort()
        parts[0] += x
    return parts[0] == parts[1]
