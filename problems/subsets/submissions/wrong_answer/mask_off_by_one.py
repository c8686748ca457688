# Shifts by one place too many, so that the first number is never taken alone.
# zh: 移位多了一位，掩码与数错位。


def subsets(nums):
    return [[num for at, num in enumerate(nums) if mask >> (at + 1) & 1] for mask in range(2 ** len(nums))]
