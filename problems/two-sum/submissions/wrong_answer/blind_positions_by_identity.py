# Positions are compared by identity, so beyond 256 one position can be used twice.
# zh: 用 is 比较位置，大于 256 的位置可能被使用两次。
def two_sum(nums, target):
    where = {x: i for i, x in enumerate(nums)}
    for i, x in enumerate(nums):
        j = where.get(target - x)
        if j is not None and j is not i:
            return [i, j]
