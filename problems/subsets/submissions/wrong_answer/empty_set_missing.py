# Leaves out the empty set.
# zh: 漏掉了空集。


def subsets(nums):
    return [[num for at, num in enumerate(nums) if mask >> at & 1] for mask in range(1, 2 ** len(nums))]
