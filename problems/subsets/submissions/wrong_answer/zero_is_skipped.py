# Skips numbers that are false, that is 0.
# zh: 把值为 0 的数当成没有取。


def subsets(nums):
    return [[num for at, num in enumerate(nums) if mask >> at & 1 and num] for mask in range(2 ** len(nums))]
