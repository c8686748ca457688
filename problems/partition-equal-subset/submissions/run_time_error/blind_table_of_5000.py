# The table ends before 5000, the half of the largest possible total.
# zh: 表长 5000，下标不到最大总和的一半 5000。
def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    reach = [False] * 5000
    reach[0] = True
    for x in nums:
        for s in range(4999, x - 1, -1):
            if reach[s - x]:
                reach[s] = True
    return reach[total // 2]
