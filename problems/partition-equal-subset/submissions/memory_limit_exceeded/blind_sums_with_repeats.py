# The list of sums keeps repeats and doubles with every number.
# zh: 和的列表保留重复项，每加一个数就翻倍。
def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    half, sums = total // 2, [0]
    for x in nums:
        sums += [s + x for s in sums if s + x <= half]
        if sums[-1] == half:
            return True
    return half in sums
