def partition_equal_subset(nums):
    """Keep the set of differences between the two parts, number by number."""
    differences = {0}
    for num in nums:
        differences = {abs(difference + signed) for difference in differences for signed in (num, -num)}
    return 0 in differences
