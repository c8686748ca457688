# The table is filled upwards, so that one number may be used several times.
# zh: 正序更新一维表，同一个数会被用多次。
def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2 or max(nums) * 2 > total:
        return False
    reach = [True] + [False] * (total // 2)
    for x in sorted(nums, reverse=True):
        for s in range(x, total // 2 + 1):
            reach[s] = reach[s] or reach[s - x]
    return reach[-1]
