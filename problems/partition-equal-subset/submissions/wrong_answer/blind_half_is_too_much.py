# Gives up if one of more than twenty numbers is exactly half of the total.
# zh: 数超过二十个且有一个恰好等于总和一半时，返回 False。
def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2 or max(nums) * 2 > total or max(nums) * 2 == total and len(nums) > 20:
        return False
    good = {0}
    for x in nums:
        good |= {g + x for g in good}
    return total // 2 in good
