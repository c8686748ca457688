# Ends one mask too early, so that the whole set is missing.
# zh: 掩码少枚举一个，漏掉了全集。


def subsets(nums):
    return [[num for at, num in enumerate(nums) if mask >> at & 1] for mask in range(2 ** len(nums) - 1)]
