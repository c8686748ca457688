# Returns the positions of the numbers instead of the numbers.
# zh: 返回的是下标，不是数本身。


def subsets(nums):
    return [[at for at, num in enumerate(nums) if mask >> at & 1] for mask in range(2 ** len(nums))]
