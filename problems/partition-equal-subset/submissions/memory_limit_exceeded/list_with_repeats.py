# Collects the sums in a list without removing repeats, which doubles with every number.
# zh: 把所有的和放进列表却不去重，每个数都让列表翻倍。


def partition_equal_subset(nums):
    half, odd = divmod(sum(nums), 2)
    sums = [0]
    for num in nums:
        sums += [total + num for total in sums]
    return not odd and half in sums
