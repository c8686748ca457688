# Pairs a number with itself where it is half of the target.
# zh: 当某个数恰好是 target 的一半时，把它与自己配对。
def two_sum(nums, target):
    where = {num: i for i, num in enumerate(nums)}
    for i, num in enumerate(nums):
        if target - num in where:
            return [i, where[target - num]]
