# Deals the numbers to the smaller pile, largest first.
# zh: 从大到小依次放进较小的一堆，贪心不一定成功。


def partition_equal_subset(nums):
    one = other = 0
    for num in sorted(nums, reverse=True):
        if one <= other:
            one += num
        else:
            other += num
    return one == other
