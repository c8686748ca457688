def partition_equal_subset(nums):
    """Keep the reachable sums as bits of one integer: adding a number is a shift."""
    sums, total = 1, sum(nums)
    for num in nums:
        sums |= sums << num
    return total % 2 == 0 and sums >> total // 2 & 1 == 1
