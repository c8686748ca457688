# Counts the different values, as if they could be put in order.
# zh: 统计不同数值的个数，相当于先排了序。


def length_of_lis(nums):
    return len(set(nums))
